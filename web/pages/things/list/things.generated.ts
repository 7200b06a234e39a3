// Written by `pnpm codegen` from web/pages/things/list/things.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { LoanNowTree } from '../loan/loan.generated.ts'
import { OrderNowTree } from '../../trade/order/order.generated.ts'
import { SumTree } from '../../trade/bag/bag.generated.ts'

/** Who called an order off. */
export type CanceledBy =
  /** The person who ordered. */
  | 'CUSTOMER'
  /** Somebody of the staff. */
  | 'STAFF'
  /** The payment was given up. */
  | 'PAYMENT';

/** Whether everybody sees an item. */
export type ItemStatus =
  /** Seen by its owner, by who holds a piece of it, and by staff. */
  | 'DRAFT'
  /** Seen by everybody. */
  | 'PUBLISHED'
  /** Not listed any more; still found by its id, because old orders and loans refer to it. */
  | 'ARCHIVED';

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

/** A step of a loan, each a mutation of its name. */
export type LoanStep =
  /** `loanApprove`. */
  | 'APPROVE'
  /** `loanReject`. */
  | 'REJECT'
  /** `loanReady`. */
  | 'READY'
  /** `loanCheckOut`, today. */
  | 'CHECK_OUT'
  /** `loanReturn`. */
  | 'RETURN'
  /** `loanClose`. */
  | 'CLOSE'
  /** `loanMarkLost`. */
  | 'MARK_LOST'
  /** `loanCancel`. */
  | 'CANCEL'
  /** `loanExtend`; until when, `canExtendUntil` says. */
  | 'EXTEND';

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

/** A step of an order, each a mutation of its name. */
export type OrderStep =
  /** `orderCancel`. */
  | 'CANCEL'
  /** `orderFulfill`. */
  | 'FULFILL'
  /** `orderRefund`. */
  | 'REFUND';

/** How far a payment has come: Stripe's states. */
export type PaymentStatus =
  /** Waits for the buyer to pay, for the first time or after a failure. */
  | 'REQUIRES_PAYMENT_METHOD'
  /** Waits for the buyer to confirm. */
  | 'REQUIRES_CONFIRMATION'
  /** Waits for the buyer to prove who they are to their bank. */
  | 'REQUIRES_ACTION'
  /** Waits for the provider. */
  | 'PROCESSING'
  /** The money is held and can be taken. */
  | 'REQUIRES_CAPTURE'
  /** Given up; nothing was or will be paid. */
  | 'CANCELED'
  /** Paid. */
  | 'SUCCEEDED';

/** How far a refund has come. */
export type RefundStatus =
  /** On its way. */
  | 'PENDING'
  /** The money is back. */
  | 'SUCCEEDED'
  /** The provider could not give it back. */
  | 'FAILED';

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

export type ThingsBorrowedQueryVariables = {
  status?: LoanStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
};


export type ThingsBorrowedQuery = {
  readonly me: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly loans: {
      readonly __typename: 'LoanConnection',
      readonly edges: ReadonlyArray<{
        readonly __typename: 'LoanEdge',
        readonly node: {
          readonly __typename: 'Loan',
          readonly id: string,
          readonly actions: ReadonlyArray<LoanStep>,
          readonly canExtendUntil: string | null,
          readonly status: LoanStatus,
          readonly overdue: boolean,
          readonly from: string,
          readonly to: string,
          readonly note: string | null,
          readonly rejection: string | null,
          readonly createdAt: string,
          readonly borrower: {
            readonly __typename: 'Person',
            readonly id: string,
            readonly displayName: string
          } | null,
          readonly conversation: {
            readonly __typename: 'Conversation',
            readonly id: string
          } | null,
          readonly location: {
            readonly __typename: 'Location',
            readonly id: string,
            readonly name: string,
            readonly street: string,
            readonly postalCode: string,
            readonly city: string,
            readonly opening: string,
            readonly openDays: ReadonlyArray<Weekday>
          },
          readonly lines: ReadonlyArray<{
            readonly __typename: 'LoanLine',
            readonly id: string,
            readonly status: LoanStatus,
            readonly overdue: boolean,
            readonly checkedOutAt: string | null,
            readonly returnedAt: string | null,
            readonly returnedCondition: UnitCondition | null,
            readonly returnNote: string | null,
            readonly unit: {
              readonly __typename: 'Unit',
              readonly id: string,
              readonly tag: string
            } | null,
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string,
              readonly title: string,
              readonly picture: string,
              readonly deposit: {
                readonly __typename: 'Money',
                readonly amountMinor: string,
                readonly currency: string,
                readonly exponent: number
              } | null,
              readonly owner: {
                readonly __typename: 'Person',
                readonly id: string,
                readonly displayName: string
              } | null,
              readonly category: {
                readonly __typename: 'Category',
                readonly id: string,
                readonly slug: string
              }
            } | null
          }>
        }
      }>,
      readonly pageInfo: {
        readonly __typename: 'PageInfo',
        readonly hasNextPage: boolean,
        readonly endCursor: string | null
      }
    } | null
  } | null
};

export type ThingsLentQueryVariables = {
  status?: LoanStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
};


export type ThingsLentQuery = {
  readonly me: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly lendings: {
      readonly __typename: 'LoanConnection',
      readonly edges: ReadonlyArray<{
        readonly __typename: 'LoanEdge',
        readonly node: {
          readonly __typename: 'Loan',
          readonly id: string,
          readonly actions: ReadonlyArray<LoanStep>,
          readonly canExtendUntil: string | null,
          readonly status: LoanStatus,
          readonly overdue: boolean,
          readonly from: string,
          readonly to: string,
          readonly note: string | null,
          readonly rejection: string | null,
          readonly createdAt: string,
          readonly borrower: {
            readonly __typename: 'Person',
            readonly id: string,
            readonly displayName: string
          } | null,
          readonly conversation: {
            readonly __typename: 'Conversation',
            readonly id: string
          } | null,
          readonly location: {
            readonly __typename: 'Location',
            readonly id: string,
            readonly name: string,
            readonly street: string,
            readonly postalCode: string,
            readonly city: string,
            readonly opening: string,
            readonly openDays: ReadonlyArray<Weekday>
          },
          readonly lines: ReadonlyArray<{
            readonly __typename: 'LoanLine',
            readonly id: string,
            readonly status: LoanStatus,
            readonly overdue: boolean,
            readonly checkedOutAt: string | null,
            readonly returnedAt: string | null,
            readonly returnedCondition: UnitCondition | null,
            readonly returnNote: string | null,
            readonly unit: {
              readonly __typename: 'Unit',
              readonly id: string,
              readonly tag: string
            } | null,
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string,
              readonly title: string,
              readonly picture: string,
              readonly deposit: {
                readonly __typename: 'Money',
                readonly amountMinor: string,
                readonly currency: string,
                readonly exponent: number
              } | null,
              readonly owner: {
                readonly __typename: 'Person',
                readonly id: string,
                readonly displayName: string
              } | null,
              readonly category: {
                readonly __typename: 'Category',
                readonly id: string,
                readonly slug: string
              }
            } | null
          }>
        }
      }>,
      readonly pageInfo: {
        readonly __typename: 'PageInfo',
        readonly hasNextPage: boolean,
        readonly endCursor: string | null
      }
    } | null
  } | null
};

export type ThingsOwnedQueryVariables = {
  owner: string;
  status?: ItemStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
};


export type ThingsOwnedQuery = {
  readonly items: {
    readonly __typename: 'ItemConnection',
    readonly totalCount: number,
    readonly edges: ReadonlyArray<{
      readonly __typename: 'ItemEdge',
      readonly node: {
        readonly __typename: 'Item',
        readonly id: string,
        readonly title: string,
        readonly picture: string,
        readonly status: ItemStatus,
        readonly category: {
          readonly __typename: 'Category',
          readonly id: string,
          readonly slug: string
        },
        readonly availability: {
          readonly __typename: 'Availability',
          readonly onHand: number,
          readonly onLoan: number,
          readonly available: number
        },
        readonly availabilityByDay: ReadonlyArray<{
          readonly __typename: 'DayAvailability',
          readonly day: string,
          readonly total: number,
          readonly free: number,
          readonly opens: boolean
        }>
      }
    }>,
    readonly pageInfo: {
      readonly __typename: 'PageInfo',
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

export type ThingsOrdersQueryVariables = {
  first: number;
  after?: string | null | undefined;
};


export type ThingsOrdersQuery = {
  readonly me: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly orders: {
      readonly __typename: 'OrderConnection',
      readonly edges: ReadonlyArray<{
        readonly __typename: 'OrderEdge',
        readonly node: {
          readonly __typename: 'Order',
          readonly id: string,
          readonly actions: ReadonlyArray<OrderStep>,
          readonly number: string,
          readonly status: OrderStatus,
          readonly placedAt: string,
          readonly paymentDueAt: string,
          readonly paidAt: string | null,
          readonly fulfilledAt: string | null,
          readonly closedAt: string | null,
          readonly refundedAt: string | null,
          readonly canceledBy: CanceledBy | null,
          readonly reason: string | null,
          readonly taxIncluded: boolean,
          readonly subtotal: {
            readonly __typename: 'Money',
            readonly amountMinor: string,
            readonly currency: string,
            readonly exponent: number
          },
          readonly tax: {
            readonly __typename: 'Money',
            readonly amountMinor: string,
            readonly currency: string,
            readonly exponent: number
          },
          readonly taxLines: ReadonlyArray<{
            readonly __typename: 'TaxLine',
            readonly name: string,
            readonly basisPoints: number,
            readonly tax: {
              readonly __typename: 'Money',
              readonly amountMinor: string,
              readonly currency: string,
              readonly exponent: number
            }
          }>,
          readonly shipping: {
            readonly __typename: 'Money',
            readonly amountMinor: string,
            readonly currency: string,
            readonly exponent: number
          },
          readonly total: {
            readonly __typename: 'Money',
            readonly amountMinor: string,
            readonly currency: string,
            readonly exponent: number
          },
          readonly shippingAddress: {
            readonly __typename: 'ShippingAddress',
            readonly name: string,
            readonly street: string,
            readonly extra: string | null,
            readonly postalCode: string | null,
            readonly city: string,
            readonly country: string
          } | null,
          readonly rejection:
            | {
              readonly __typename: 'OutOfStock',
              readonly lines: ReadonlyArray<{
                readonly __typename: 'OutOfStockLine',
                readonly requested: number,
                readonly available: number,
                readonly item: {
                  readonly __typename: 'Item',
                  readonly id: string,
                  readonly title: string
                } | null
              }>
            }
            | {
              readonly __typename: 'PricesChanged',
              readonly lines: ReadonlyArray<{
                readonly __typename: 'PriceChangedLine',
                readonly unitPrice: {
                  readonly __typename: 'Money',
                  readonly amountMinor: string,
                  readonly currency: string,
                  readonly exponent: number
                } | null,
                readonly item: {
                  readonly __typename: 'Item',
                  readonly id: string,
                  readonly title: string
                } | null
              }>
            }
            | {
              readonly __typename: 'ItemsNotForSale',
              readonly items: ReadonlyArray<{
                readonly __typename: 'Item',
                readonly id: string,
                readonly title: string
              } | null>
            }
           | null,
          readonly conversation: {
            readonly __typename: 'Conversation',
            readonly id: string
          } | null,
          readonly payment: {
            readonly __typename: 'PaymentIntent',
            readonly id: string,
            readonly status: PaymentStatus,
            readonly payUrl: string | null,
            readonly refunded: {
              readonly __typename: 'Money',
              readonly amountMinor: string,
              readonly currency: string,
              readonly exponent: number
            },
            readonly failure: {
              readonly __typename: 'PaymentFailure',
              readonly code: string
            } | null,
            readonly refunds: ReadonlyArray<{
              readonly __typename: 'Refund',
              readonly id: string,
              readonly status: RefundStatus,
              readonly createdAt: string,
              readonly amount: {
                readonly __typename: 'Money',
                readonly amountMinor: string,
                readonly currency: string,
                readonly exponent: number
              }
            }>
          } | null,
          readonly lines: ReadonlyArray<{
            readonly __typename: 'OrderLine',
            readonly id: string,
            readonly title: string,
            readonly quantity: number,
            readonly unitPrice: {
              readonly __typename: 'Money',
              readonly amountMinor: string,
              readonly currency: string,
              readonly exponent: number
            },
            readonly total: {
              readonly __typename: 'Money',
              readonly amountMinor: string,
              readonly currency: string,
              readonly exponent: number
            },
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string,
              readonly picture: string,
              readonly category: {
                readonly __typename: 'Category',
                readonly id: string,
                readonly slug: string
              },
              readonly location: {
                readonly __typename: 'Location',
                readonly id: string,
                readonly name: string,
                readonly street: string,
                readonly postalCode: string,
                readonly city: string,
                readonly opening: string
              }
            } | null
          }>
        } | null
      }>,
      readonly pageInfo: {
        readonly __typename: 'PageInfo',
        readonly hasNextPage: boolean,
        readonly endCursor: string | null
      }
    } | null
  } | null
};

export type ThingsLoansChangedSubscriptionVariables = { [key: string]: never; };


export type ThingsLoansChangedSubscription = {
  readonly loansChanged: {
    readonly __typename: 'LoansChange',
    readonly loan: {
      readonly __typename: 'Loan',
      readonly id: string,
      readonly actions: ReadonlyArray<LoanStep>,
      readonly canExtendUntil: string | null,
      readonly status: LoanStatus,
      readonly overdue: boolean,
      readonly from: string,
      readonly to: string,
      readonly note: string | null,
      readonly rejection: string | null,
      readonly createdAt: string,
      readonly borrower: {
        readonly __typename: 'Person',
        readonly id: string,
        readonly displayName: string
      } | null,
      readonly conversation: {
        readonly __typename: 'Conversation',
        readonly id: string
      } | null,
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string,
        readonly street: string,
        readonly postalCode: string,
        readonly city: string,
        readonly opening: string,
        readonly openDays: ReadonlyArray<Weekday>
      },
      readonly lines: ReadonlyArray<{
        readonly __typename: 'LoanLine',
        readonly id: string,
        readonly status: LoanStatus,
        readonly overdue: boolean,
        readonly checkedOutAt: string | null,
        readonly returnedAt: string | null,
        readonly returnedCondition: UnitCondition | null,
        readonly returnNote: string | null,
        readonly unit: {
          readonly __typename: 'Unit',
          readonly id: string,
          readonly tag: string
        } | null,
        readonly item: {
          readonly __typename: 'Item',
          readonly id: string,
          readonly title: string,
          readonly picture: string,
          readonly deposit: {
            readonly __typename: 'Money',
            readonly amountMinor: string,
            readonly currency: string,
            readonly exponent: number
          } | null,
          readonly owner: {
            readonly __typename: 'Person',
            readonly id: string,
            readonly displayName: string
          } | null,
          readonly category: {
            readonly __typename: 'Category',
            readonly id: string,
            readonly slug: string
          }
        } | null
      }>
    } | null
  } | null
};

export type ThingsOrdersChangedSubscriptionVariables = { [key: string]: never; };


export type ThingsOrdersChangedSubscription = {
  readonly ordersChanged: {
    readonly __typename: 'OrdersChange',
    readonly order: {
      readonly __typename: 'Order',
      readonly id: string,
      readonly actions: ReadonlyArray<OrderStep>,
      readonly number: string,
      readonly status: OrderStatus,
      readonly placedAt: string,
      readonly paymentDueAt: string,
      readonly paidAt: string | null,
      readonly fulfilledAt: string | null,
      readonly closedAt: string | null,
      readonly refundedAt: string | null,
      readonly canceledBy: CanceledBy | null,
      readonly reason: string | null,
      readonly taxIncluded: boolean,
      readonly subtotal: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
      readonly tax: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
      readonly taxLines: ReadonlyArray<{
        readonly __typename: 'TaxLine',
        readonly name: string,
        readonly basisPoints: number,
        readonly tax: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        }
      }>,
      readonly shipping: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
      readonly total: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
      readonly shippingAddress: {
        readonly __typename: 'ShippingAddress',
        readonly name: string,
        readonly street: string,
        readonly extra: string | null,
        readonly postalCode: string | null,
        readonly city: string,
        readonly country: string
      } | null,
      readonly rejection:
        | {
          readonly __typename: 'OutOfStock',
          readonly lines: ReadonlyArray<{
            readonly __typename: 'OutOfStockLine',
            readonly requested: number,
            readonly available: number,
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string,
              readonly title: string
            } | null
          }>
        }
        | {
          readonly __typename: 'PricesChanged',
          readonly lines: ReadonlyArray<{
            readonly __typename: 'PriceChangedLine',
            readonly unitPrice: {
              readonly __typename: 'Money',
              readonly amountMinor: string,
              readonly currency: string,
              readonly exponent: number
            } | null,
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string,
              readonly title: string
            } | null
          }>
        }
        | {
          readonly __typename: 'ItemsNotForSale',
          readonly items: ReadonlyArray<{
            readonly __typename: 'Item',
            readonly id: string,
            readonly title: string
          } | null>
        }
       | null,
      readonly conversation: {
        readonly __typename: 'Conversation',
        readonly id: string
      } | null,
      readonly payment: {
        readonly __typename: 'PaymentIntent',
        readonly id: string,
        readonly status: PaymentStatus,
        readonly payUrl: string | null,
        readonly refunded: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        },
        readonly failure: {
          readonly __typename: 'PaymentFailure',
          readonly code: string
        } | null,
        readonly refunds: ReadonlyArray<{
          readonly __typename: 'Refund',
          readonly id: string,
          readonly status: RefundStatus,
          readonly createdAt: string,
          readonly amount: {
            readonly __typename: 'Money',
            readonly amountMinor: string,
            readonly currency: string,
            readonly exponent: number
          }
        }>
      } | null,
      readonly lines: ReadonlyArray<{
        readonly __typename: 'OrderLine',
        readonly id: string,
        readonly title: string,
        readonly quantity: number,
        readonly unitPrice: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        },
        readonly total: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        },
        readonly item: {
          readonly __typename: 'Item',
          readonly id: string,
          readonly picture: string,
          readonly category: {
            readonly __typename: 'Category',
            readonly id: string,
            readonly slug: string
          },
          readonly location: {
            readonly __typename: 'Location',
            readonly id: string,
            readonly name: string,
            readonly street: string,
            readonly postalCode: string,
            readonly city: string,
            readonly opening: string
          }
        } | null
      }>
    } | null
  } | null
};

export const ThingsBorrowedDocument = { kind: 'Document', documentId: 'daf61aa87b5ff955f90b84410a0feb6bf8f7017bd982769d8e81134f345eed12', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThingsBorrowed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree] } as unknown as TypedDocumentNode<ThingsBorrowedQuery, ThingsBorrowedQueryVariables> & { readonly documentId: string }

export const ThingsLentDocument = { kind: 'Document', documentId: 'c24bc0e1efd488a0c7f4d30cc2db72edc916ee11738af367b4b55f1ee4c20501', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThingsLent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lendings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree] } as unknown as TypedDocumentNode<ThingsLentQuery, ThingsLentQueryVariables> & { readonly documentId: string }

export const ThingsOwnedDocument = { kind: 'Document', documentId: '4c1a4aa7697d2111c03b2d096533ce53d574762a53e4fb31c58d825e1d6d6313', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThingsOwned"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ownerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"TITLE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"onLoan"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availabilityByDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ThingsOwnedQuery, ThingsOwnedQueryVariables> & { readonly documentId: string }

export const ThingsOrdersDocument = { kind: 'Document', documentId: '18f8e4adaef0e15b5380fc803b406aba31694fe1cfa908a8dfdcd8e96ad9f80c', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThingsOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, OrderNowTree, SumTree] } as unknown as TypedDocumentNode<ThingsOrdersQuery, ThingsOrdersQueryVariables> & { readonly documentId: string }

export const ThingsLoansChangedDocument = { kind: 'Document', documentId: '4c5094253b276dbb0bf608ad7c2af0672b36bfd0693821fd55f851a69914416a', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ThingsLoansChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loansChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, LoanNowTree, SumTree] } as unknown as TypedDocumentNode<ThingsLoansChangedSubscription, ThingsLoansChangedSubscriptionVariables> & { readonly documentId: string }

export const ThingsOrdersChangedDocument = { kind: 'Document', documentId: 'df5d83b8b419539f39123c5d0e5c9d7d567eb9e3e48f243b4ac453c908dd9fca', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ThingsOrdersChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordersChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, OrderNowTree, SumTree] } as unknown as TypedDocumentNode<ThingsOrdersChangedSubscription, ThingsOrdersChangedSubscriptionVariables> & { readonly documentId: string }
