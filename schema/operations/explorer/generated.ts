// Written by `pnpm codegen` from schema/operations/explorer/. Do not edit.

import type { RegisteredDocument } from '../document.ts'

/** What a conversation is about. */
export type ConversationKind =
  /** Two people. */
  | 'DIRECT'
  /** A person and the organisation. */
  | 'SUPPORT'
  /** About an order: its customer and the organisation. */
  | 'ORDER'
  /** About a loan: its borrower and whoever owns what is lent. */
  | 'LOAN';

/** Where a conversation stands. */
export type ConversationStatus =
  /** Nobody of the organisation has answered yet. */
  | 'WAITING'
  /** Under way. */
  | 'ACTIVE'
  /** Closed; whoever writes opens it again. */
  | 'ENDED';

/** The kinds of custody. */
export type CustodyKind =
  /** At a place. */
  | 'LOCATION'
  /** Lent, with a day when it is due back. */
  | 'BORROWER'
  /** With a person, with no date of return. */
  | 'ASSIGNED'
  /** Being repaired: at the place that it came from or at a workshop. */
  | 'REPAIR';

/** Where a loan, or one of its lines, stands. */
export type LoanStatus =
  /** Asked for; nothing is kept yet. */
  | 'REQUESTED'
  /** Approved and kept for the borrower. */
  | 'APPROVED'
  /** Refused by whoever decides about the item. */
  | 'REJECTED'
  /** Kept for the borrower without anybody's approval. */
  | 'RESERVED'
  /** Lies ready to be picked up. */
  | 'READY'
  /** With the borrower. */
  | 'CHECKED_OUT'
  /** Came back. */
  | 'RETURNED'
  /** Came back and was looked at. */
  | 'CLOSED'
  /** Given up before it was picked up. */
  | 'CANCELED'
  /** Neither approved nor picked up in time. */
  | 'EXPIRED'
  /** Did not come back and was written off. */
  | 'LOST';

/** What a notification is about. */
export type NotificationTopic =
  /** Orders of the person. */
  | 'ORDERS'
  /** Loans of the person, and requests for what the person owns. */
  | 'LOANS'
  /** Messages from others. */
  | 'MESSAGES'
  /** The account itself. */
  | 'ACCOUNT';

/** Where an order stands. */
export type OrderStatus =
  /** Placed; items are asked whether there is stock. */
  | 'PENDING'
  /** The pieces are kept until it is paid, at most 24 hours. */
  | 'AWAITING_PAYMENT'
  /** Paid; the goods are still to be handed over. */
  | 'PAID'
  /** Paid and handed over. */
  | 'COMPLETED'
  /** There was no stock, or the price was another one. */
  | 'REJECTED'
  /** It was not paid in time. */
  | 'EXPIRED'
  /** Somebody called it off; what was paid goes back. */
  | 'CANCELED'
  /** The money was given back after the goods were handed over. */
  | 'REFUNDED';

export type SearchQueryVariables = { [key: string]: never; };


export type SearchQuery = {
  readonly search: {
    readonly totalCount: number,
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly title: string,
        readonly categoryName: string,
        readonly city: string,
        readonly available: number,
        readonly price: {
          readonly amountMinor: string,
          readonly currency: string
        } | null,
        readonly item: {
          readonly id: string,
          readonly picture: string
        } | null
      }
    }>,
    readonly facets: {
      readonly categories: ReadonlyArray<{
        readonly label: string,
        readonly count: number
      }>
    }
  }
};

export type CatalogueQueryVariables = { [key: string]: never; };


export type CatalogueQuery = {
  readonly items: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string,
        readonly title: string,
        readonly price: {
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        } | null,
        readonly owner: {
          readonly displayName: string
        } | null,
        readonly location: {
          readonly name: string,
          readonly city: string
        },
        readonly availability: {
          readonly onHand: number,
          readonly available: number,
          readonly sellable: number,
          readonly nextFreeDay: string | null
        },
        readonly holders: ReadonlyArray<{
          readonly kind: CustodyKind,
          readonly location: {
            readonly name: string
          }
        }>
      }
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

export type MeQueryVariables = { [key: string]: never; };


export type MeQuery = {
  readonly me: {
    readonly displayName: string,
    readonly email: string | null,
    readonly loans: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string,
          readonly status: LoanStatus,
          readonly from: string,
          readonly to: string,
          readonly overdue: boolean,
          readonly lines: ReadonlyArray<{
            readonly item: {
              readonly title: string
            } | null
          }>
        }
      }>
    } | null,
    readonly orders: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly number: string,
          readonly status: OrderStatus,
          readonly total: {
            readonly amountMinor: string,
            readonly currency: string
          },
          readonly lines: ReadonlyArray<{
            readonly quantity: number,
            readonly title: string
          }>
        } | null
      }>
    } | null
  } | null
};

export type ConversationsQueryVariables = { [key: string]: never; };


export type ConversationsQuery = {
  readonly conversations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string,
        readonly kind: ConversationKind,
        readonly status: ConversationStatus
      } | null
    }>
  } | null
};

export type LoansQueryVariables = { [key: string]: never; };


export type LoansQuery = {
  readonly loans: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string,
        readonly status: LoanStatus,
        readonly from: string,
        readonly to: string,
        readonly overdue: boolean,
        readonly borrower: {
          readonly displayName: string,
          readonly email: string | null
        } | null,
        readonly lines: ReadonlyArray<{
          readonly item: {
            readonly title: string
          } | null,
          readonly unit: {
            readonly tag: string
          } | null
        }>
      }
    }>
  } | null
};

export type NodeQueryVariables = {
  id: string;
};


export type NodeQuery = {
  readonly node:
    | {
      readonly __typename: 'Address',
      readonly id: string
    }
    | {
      readonly __typename: 'Cart',
      readonly id: string
    }
    | {
      readonly __typename: 'CartLine',
      readonly id: string
    }
    | {
      readonly __typename: 'Category',
      readonly id: string
    }
    | {
      readonly __typename: 'Conversation',
      readonly id: string
    }
    | {
      readonly __typename: 'File',
      readonly id: string
    }
    | {
      readonly __typename: 'Item',
      readonly title: string,
      readonly id: string
    }
    | {
      readonly __typename: 'Loan',
      readonly status: LoanStatus,
      readonly id: string
    }
    | {
      readonly __typename: 'LoanLine',
      readonly id: string
    }
    | {
      readonly __typename: 'Location',
      readonly id: string
    }
    | {
      readonly __typename: 'Message',
      readonly id: string
    }
    | {
      readonly __typename: 'Notification',
      readonly id: string
    }
    | {
      readonly __typename: 'Order',
      readonly id: string
    }
    | {
      readonly __typename: 'OrderLine',
      readonly id: string
    }
    | {
      readonly __typename: 'PaymentIntent',
      readonly id: string
    }
    | {
      readonly __typename: 'Person',
      readonly id: string
    }
    | {
      readonly __typename: 'Refund',
      readonly id: string
    }
    | {
      readonly __typename: 'Unit',
      readonly id: string
    }
   | null
};

export type NotificationsSubscriptionVariables = { [key: string]: never; };


export type NotificationsSubscription = {
  readonly notificationAdded: {
    readonly topic: NotificationTopic,
    readonly title: string,
    readonly body: string,
    readonly createdAt: string,
    readonly order: {
      readonly number: string,
      readonly status: OrderStatus
    } | null,
    readonly loan: {
      readonly status: LoanStatus,
      readonly lines: ReadonlyArray<{
        readonly item: {
          readonly title: string
        } | null
      }>
    } | null
  } | null
};

export type AvailabilitySubscriptionVariables = {
  id: string;
};


export type AvailabilitySubscription = {
  readonly itemAvailabilityChanged: {
    readonly title: string,
    readonly availability: {
      readonly onHand: number,
      readonly onLoan: number,
      readonly reserved: number,
      readonly available: number
    },
    readonly location: {
      readonly name: string
    }
  } | null
};

export const SearchDocument: RegisteredDocument<SearchQuery, SearchQueryVariables> = {
  documentId: '11076a127d8febce59aea99858049fe6212edb20da0d86bb901f1f6cdd918fc9',
  body: "query Search {\n  search(text: \"cordles dril\", first: 5) {\n    totalCount\n    edges {\n      node {\n        title\n        categoryName\n        city\n        available\n        price {\n          amountMinor\n          currency\n        }\n        item {\n          id\n          picture\n        }\n      }\n    }\n    facets {\n      categories {\n        label\n        count\n      }\n    }\n  }\n}",
}

export const CatalogueDocument: RegisteredDocument<CatalogueQuery, CatalogueQueryVariables> = {
  documentId: 'cb71075a9a05500f7ade4d567da8bf77b852e03f784830fab041d4cbb3f0433d',
  body: "query Catalogue {\n  items(first: 10) {\n    edges {\n      node {\n        id\n        title\n        price {\n          amountMinor\n          currency\n          exponent\n        }\n        owner {\n          displayName\n        }\n        location {\n          name\n          city\n        }\n        availability {\n          onHand\n          available\n          sellable\n          nextFreeDay\n        }\n        holders {\n          kind\n          location {\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
}

export const MeDocument: RegisteredDocument<MeQuery, MeQueryVariables> = {
  documentId: '933c7c0a3750b6433ec5f93e92477aa121e6aa2515ed22e9594bcb863489265b',
  body: "query Me {\n  me {\n    displayName\n    email\n    loans(first: 5) {\n      edges {\n        node {\n          id\n          status\n          from\n          to\n          overdue\n          lines {\n            item {\n              title\n            }\n          }\n        }\n      }\n    }\n    orders(first: 5) {\n      edges {\n        node {\n          number\n          status\n          total {\n            amountMinor\n            currency\n          }\n          lines {\n            quantity\n            title\n          }\n        }\n      }\n    }\n  }\n}",
}

export const ConversationsDocument: RegisteredDocument<ConversationsQuery, ConversationsQueryVariables> = {
  documentId: '470ce2ef3da0a2f802f6cee0390fe7cd86ccfa0e3b4f5924a51b9ba62effc4f6',
  body: "query Conversations {\n  conversations(first: 5) {\n    edges {\n      node {\n        id\n        kind\n        status\n      }\n    }\n  }\n}",
}

export const LoansDocument: RegisteredDocument<LoansQuery, LoansQueryVariables> = {
  documentId: '564e881660c0189bee470d0b42725298f8d625055299344426a97e1a6aa4890e',
  body: "query Loans {\n  loans(first: 10) {\n    edges {\n      node {\n        id\n        status\n        from\n        to\n        overdue\n        borrower {\n          displayName\n          email\n        }\n        lines {\n          item {\n            title\n          }\n          unit {\n            tag\n          }\n        }\n      }\n    }\n  }\n}",
}

export const NodeDocument: RegisteredDocument<NodeQuery, NodeQueryVariables> = {
  documentId: '72e8819282fad8365fcb7450c11f783c0c553c15c4f1481531acf36cdd521a9a',
  body: "query Node($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Item {\n      title\n    }\n    ... on Loan {\n      status\n    }\n  }\n}",
}

export const NotificationsDocument: RegisteredDocument<NotificationsSubscription, NotificationsSubscriptionVariables> = {
  documentId: 'daee21c767381c5b34b9f756849bfce68da55526fb8e99a7f26ca03253d22298',
  body: "subscription Notifications {\n  notificationAdded {\n    topic\n    title\n    body\n    createdAt\n    order {\n      number\n      status\n    }\n    loan {\n      status\n      lines {\n        item {\n          title\n        }\n      }\n    }\n  }\n}",
}

export const AvailabilityDocument: RegisteredDocument<AvailabilitySubscription, AvailabilitySubscriptionVariables> = {
  documentId: 'cfe80437b4673c39cc28ef23471aacd596d382fb5aab65fb16f4b9e12697344b',
  body: "subscription Availability($id: ID!) {\n  itemAvailabilityChanged(id: $id) {\n    title\n    availability {\n      onHand\n      onLoan\n      reserved\n      available\n    }\n    location {\n      name\n    }\n  }\n}",
}
