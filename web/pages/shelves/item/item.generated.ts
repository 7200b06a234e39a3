// Written by `pnpm codegen` from web/pages/shelves/item/item.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../../graph/refused.generated.ts'
import { ShelvesCardLiveTree, ShelvesCardTree } from '../card.generated.ts'

/** What goes into the cart. */
export type CartLineAddInput = {
  /** The item's id. An id that begins with itm_. */
  readonly itemId: string;
  /** How many pieces; a line holds 999 in all. A number from 1 to 999. */
  readonly quantity?: number | null | undefined;
};

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

/** Whether everybody sees an item. */
export type ItemStatus =
  /** Seen by its owner, by who holds a piece of it, and by staff. */
  | 'DRAFT'
  /** Seen by everybody. */
  | 'PUBLISHED'
  /** Not listed any more; still found by its id, because old orders and loans refer to it. */
  | 'ARCHIVED';

/** How the pieces of an item are kept apart. */
export type ItemTracking =
  /** Every piece is a unit with a tag. */
  | 'UNITS'
  /** Pieces are alike; only their number is known. */
  | 'BULK';

/** A wish to borrow. */
export type LoanRequestInput = {
  /** For whom; only staff may name another person. An id that begins with per_. */
  readonly borrowerId?: string | null | undefined;
  /** What. 1 to 50. */
  readonly lines: ReadonlyArray<LoanRequestLineInput>;
  /** The first day. */
  readonly from: string;
  /** The day on which everything is due back. */
  readonly to: string;
  /** Where they are picked up; if left out, the home of the first item or another place that has everything. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** What there is to say about it. A text of at most 2000 characters. */
  readonly note?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Pieces of one item in a wish to borrow. */
export type LoanRequestLineInput = {
  /** The item's id. An id that begins with itm_. */
  readonly itemId: string;
  /** How many pieces. A number from 1 to 50. */
  readonly quantity?: number | null | undefined;
  /** This very unit; then the quantity is one. An id that begins with unt_. */
  readonly unitId?: string | null | undefined;
};

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

/** In what condition a unit is. */
export type UnitCondition =
  /** Unused. */
  | 'NEW'
  /** Works, with few traces of use. */
  | 'GOOD'
  /** Works, worn. */
  | 'FAIR'
  /** Works badly; should be looked at. */
  | 'POOR'
  /** Does not work. */
  | 'BROKEN';

/** Whether a unit is in service. */
export type UnitStatus =
  /** Can be lent and sold. */
  | 'IN_SERVICE'
  /** Is being repaired. */
  | 'IN_REPAIR'
  /** Was taken out of service for good. */
  | 'RETIRED'
  /** Did not come back. */
  | 'LOST'
  /** Was sold. */
  | 'SOLD';

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | 'MONDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Friday. */
  | 'FRIDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY';

export type ShelvesHoldersFragment = {
  readonly __typename: 'Item',
  readonly id: string,
  readonly holders: ReadonlyArray<{
    readonly __typename: 'Custody',
    readonly kind: CustodyKind,
    readonly since: string,
    readonly dueOn: string | null,
    readonly location: {
      readonly __typename: 'Location',
      readonly id: string,
      readonly name: string
    },
    readonly unit?: {
      readonly __typename: 'Unit',
      readonly id: string,
      readonly tag: string
    } | null,
    readonly person?: {
      readonly __typename: 'Person',
      readonly id: string,
      readonly displayName: string
    } | null
  }>
};

export type ShelvesItemQueryVariables = {
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  signedIn: boolean;
};


export type ShelvesItemQuery = {
  readonly item: {
    readonly __typename: 'Item',
    readonly description: string,
    readonly tags: ReadonlyArray<string>,
    readonly status: ItemStatus,
    readonly loanMaxDays: number,
    readonly loanNeedsApproval: boolean,
    readonly tracking: ItemTracking,
    readonly id: string,
    readonly title: string,
    readonly picture: string,
    readonly forSale: boolean,
    readonly forLoan: boolean,
    readonly owner?: {
      readonly __typename: 'Person',
      readonly id: string,
      readonly displayName: string
    } | null,
    readonly location: {
      readonly __typename: 'Location',
      readonly id: string,
      readonly street: string,
      readonly postalCode: string,
      readonly country: string,
      readonly opening: string,
      readonly openDays: ReadonlyArray<Weekday>,
      readonly timeZone: string,
      readonly name: string,
      readonly city: string
    },
    readonly related: ReadonlyArray<{
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly picture: string,
      readonly forSale: boolean,
      readonly forLoan: boolean,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly name: string,
        readonly slug: string
      },
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string,
        readonly city: string
      },
      readonly price: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly deposit: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly availability: {
        readonly __typename: 'Availability',
        readonly onHand: number,
        readonly available: number,
        readonly sellable: number
      },
      readonly availabilityByDay: ReadonlyArray<{
        readonly __typename: 'DayAvailability',
        readonly day: string,
        readonly total: number,
        readonly free: number
      }>
    }>,
    readonly category: {
      readonly __typename: 'Category',
      readonly id: string,
      readonly name: string,
      readonly slug: string
    },
    readonly price: {
      readonly __typename: 'Money',
      readonly amountMinor: string,
      readonly currency: string,
      readonly exponent: number
    } | null,
    readonly deposit: {
      readonly __typename: 'Money',
      readonly amountMinor: string,
      readonly currency: string,
      readonly exponent: number
    } | null,
    readonly holders: ReadonlyArray<{
      readonly __typename: 'Custody',
      readonly kind: CustodyKind,
      readonly since: string,
      readonly dueOn: string | null,
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
      readonly unit?: {
        readonly __typename: 'Unit',
        readonly id: string,
        readonly tag: string
      } | null,
      readonly person?: {
        readonly __typename: 'Person',
        readonly id: string,
        readonly displayName: string
      } | null
    }>,
    readonly availability: {
      readonly __typename: 'Availability',
      readonly onHand: number,
      readonly available: number,
      readonly sellable: number
    },
    readonly availabilityByDay: ReadonlyArray<{
      readonly __typename: 'DayAvailability',
      readonly day: string,
      readonly total: number,
      readonly free: number
    }>
  } | null
};

export type ShelvesItemDaysQueryVariables = {
  id: string;
  from?: string | null | undefined;
  quantity: number;
};


export type ShelvesItemDaysQuery = {
  readonly item: {
    readonly __typename: 'Item',
    readonly id: string,
    readonly calendar: ReadonlyArray<{
      readonly __typename: 'DayAvailability',
      readonly day: string,
      readonly total: number,
      readonly free: number,
      readonly opens: boolean,
      readonly latestReturn: string | null
    }>
  } | null
};

export type ShelvesItemUnitsQueryVariables = {
  id: string;
};


export type ShelvesItemUnitsQuery = {
  readonly item: {
    readonly __typename: 'Item',
    readonly id: string,
    readonly units: {
      readonly __typename: 'UnitConnection',
      readonly edges: ReadonlyArray<{
        readonly __typename: 'UnitEdge',
        readonly node: {
          readonly __typename: 'Unit',
          readonly id: string,
          readonly tag: string,
          readonly condition: UnitCondition,
          readonly status: UnitStatus,
          readonly custody: {
            readonly __typename: 'Custody',
            readonly kind: CustodyKind,
            readonly since: string,
            readonly dueOn: string | null,
            readonly location: {
              readonly __typename: 'Location',
              readonly id: string,
              readonly name: string
            },
            readonly person: {
              readonly __typename: 'Person',
              readonly id: string,
              readonly displayName: string
            } | null
          } | null
        }
      }>
    } | null
  } | null
};

export type ShelvesUnitHistoryQueryVariables = {
  id: string;
};


export type ShelvesUnitHistoryQuery = {
  readonly node:
    | {
      readonly __typename: 'Address'
    }
    | {
      readonly __typename: 'Cart'
    }
    | {
      readonly __typename: 'CartLine'
    }
    | {
      readonly __typename: 'Category'
    }
    | {
      readonly __typename: 'Conversation'
    }
    | {
      readonly __typename: 'File'
    }
    | {
      readonly __typename: 'Item'
    }
    | {
      readonly __typename: 'Loan'
    }
    | {
      readonly __typename: 'LoanLine'
    }
    | {
      readonly __typename: 'Location'
    }
    | {
      readonly __typename: 'Message'
    }
    | {
      readonly __typename: 'Notification'
    }
    | {
      readonly __typename: 'Order'
    }
    | {
      readonly __typename: 'OrderLine'
    }
    | {
      readonly __typename: 'PaymentIntent'
    }
    | {
      readonly __typename: 'Person'
    }
    | {
      readonly __typename: 'Refund'
    }
    | {
      readonly __typename: 'Unit',
      readonly id: string,
      readonly custodyHistory: ReadonlyArray<{
        readonly __typename: 'Custody',
        readonly kind: CustodyKind,
        readonly since: string,
        readonly until: string | null,
        readonly dueOn: string | null,
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        },
        readonly person: {
          readonly __typename: 'Person',
          readonly id: string,
          readonly displayName: string
        } | null
      }> | null
    }
   | null
};

export type ShelvesItemChangedSubscriptionVariables = {
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  quantity: number;
  signedIn: boolean;
};


export type ShelvesItemChangedSubscription = {
  readonly itemAvailabilityChanged: {
    readonly __typename: 'Item',
    readonly status: ItemStatus,
    readonly forSale: boolean,
    readonly forLoan: boolean,
    readonly id: string,
    readonly price: {
      readonly __typename: 'Money',
      readonly amountMinor: string,
      readonly currency: string,
      readonly exponent: number
    } | null,
    readonly calendar: ReadonlyArray<{
      readonly __typename: 'DayAvailability',
      readonly day: string,
      readonly total: number,
      readonly free: number,
      readonly opens: boolean,
      readonly latestReturn: string | null
    }>,
    readonly availability: {
      readonly __typename: 'Availability',
      readonly onHand: number,
      readonly available: number,
      readonly sellable: number
    },
    readonly availabilityByDay: ReadonlyArray<{
      readonly __typename: 'DayAvailability',
      readonly day: string,
      readonly total: number,
      readonly free: number
    }>,
    readonly holders: ReadonlyArray<{
      readonly __typename: 'Custody',
      readonly kind: CustodyKind,
      readonly since: string,
      readonly dueOn: string | null,
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
      readonly unit?: {
        readonly __typename: 'Unit',
        readonly id: string,
        readonly tag: string
      } | null,
      readonly person?: {
        readonly __typename: 'Person',
        readonly id: string,
        readonly displayName: string
      } | null
    }>
  } | null
};

export type ShelvesRequestMutationVariables = {
  input: LoanRequestInput;
};


export type ShelvesRequestMutation = {
  readonly loanRequest: {
    readonly __typename: 'LoanPayload',
    readonly loan: {
      readonly __typename: 'Loan',
      readonly id: string,
      readonly status: LoanStatus,
      readonly from: string,
      readonly to: string
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'NotAllowed',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InsufficientStock',
        readonly available: number,
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'UnitTaken',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PlaceClosed',
        readonly day: string,
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'LimitReached',
        readonly limit: number,
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'IdempotencyKeyReused',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type ShelvesAddToBagMutationVariables = {
  input: CartLineAddInput;
};


export type ShelvesAddToBagMutation = {
  readonly cartLineAdd: {
    readonly __typename: 'CartPayload',
    readonly cart: {
      readonly __typename: 'Cart',
      readonly id: string,
      readonly quantity: number
    } | null,
    readonly userErrors: ReadonlyArray<
      | {
        readonly __typename: 'NotFound',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'InvalidInput',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'ItemUnavailable',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
    >
  } | null
};

export type ShelvesGuestStartMutationVariables = { [key: string]: never; };


export type ShelvesGuestStartMutation = {
  readonly guestStart: {
    readonly __typename: 'GuestToken',
    readonly guestId: string,
    readonly token: string,
    readonly expiresAt: string
  } | null
};

export const ShelvesHoldersTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShelvesHolders"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signedIn"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signedIn"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const ShelvesItemDocument = { kind: 'Document', documentId: '0576e9f5601a462296b590b5b9e834dbd0fc1cca1c7fc5ade94de9b3cb0c4658', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"signedIn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShelvesCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"loanMaxDays"}},{"kind":"Field","name":{"kind":"Name","value":"loanNeedsApproval"}},{"kind":"Field","name":{"kind":"Name","value":"tracking"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signedIn"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"openDays"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShelvesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"related"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShelvesCard"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ShelvesCardTree, ShelvesCardLiveTree, ShelvesHoldersTree] } as unknown as TypedDocumentNode<ShelvesItemQuery, ShelvesItemQueryVariables> & { readonly documentId: string }

export const ShelvesItemDaysDocument = { kind: 'Document', documentId: 'b2761ca28595090a071cd2f71f075dbed6fd3f9206ea3fba5db9b5bed50497ab', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesItemDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"calendar"},"name":{"kind":"Name","value":"availabilityByDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"92"}},{"kind":"Argument","name":{"kind":"Name","value":"quantity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"latestReturn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ShelvesItemDaysQuery, ShelvesItemDaysQueryVariables> & { readonly documentId: string }

export const ShelvesItemUnitsDocument = { kind: 'Document', documentId: '1bdb25b4a6ba81063a6b4d2ddc0b6494bbfe6597352c26437122d3f034797935', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesItemUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"custody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ShelvesItemUnitsQuery, ShelvesItemUnitsQueryVariables> & { readonly documentId: string }

export const ShelvesUnitHistoryDocument = { kind: 'Document', documentId: '9b6c45361552f35a0e8cea6c6151d33db9a7841348386bd19d48230517b4f169', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesUnitHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"custodyHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ShelvesUnitHistoryQuery, ShelvesUnitHistoryQueryVariables> & { readonly documentId: string }

export const ShelvesItemChangedDocument = { kind: 'Document', documentId: '6d69ecc3f75b9d707a5601f1b9f8b734a80fefc97a9b66c6c439a0fef7a1eff1', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ShelvesItemChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"signedIn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemAvailabilityChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShelvesCardLive"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShelvesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exponent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forSale"}},{"kind":"Field","name":{"kind":"Name","value":"forLoan"}},{"kind":"Field","alias":{"kind":"Name","value":"calendar"},"name":{"kind":"Name","value":"availabilityByDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"92"}},{"kind":"Argument","name":{"kind":"Name","value":"quantity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"latestReturn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ShelvesCardLiveTree, ShelvesHoldersTree] } as unknown as TypedDocumentNode<ShelvesItemChangedSubscription, ShelvesItemChangedSubscriptionVariables> & { readonly documentId: string }

export const ShelvesRequestDocument = { kind: 'Document', documentId: '76b25d7bce4ccf0124aee1642799d2eb46bc3f9505c92f826d64642611f0c782', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShelvesRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loanRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<ShelvesRequestMutation, ShelvesRequestMutationVariables> & { readonly documentId: string }

export const ShelvesAddToBagDocument = { kind: 'Document', documentId: 'e2a25fc5dce35ae5f17891157c42bcc5e0b28a186985267dbf6ea5c65bdcd6b4', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShelvesAddToBag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartLineAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLineAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<ShelvesAddToBagMutation, ShelvesAddToBagMutationVariables> & { readonly documentId: string }

export const ShelvesGuestStartDocument = { kind: 'Document', documentId: 'e929a6e42cf1de88b704bfd4bbe978941102fc025843fc4c3b793f5de6fce740', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShelvesGuestStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guestId"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ShelvesGuestStartMutation, ShelvesGuestStartMutationVariables> & { readonly documentId: string }
