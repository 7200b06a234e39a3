// Written by `pnpm codegen` from web/pages/trade/order/order.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../../graph/refused.generated.ts'
import { SumTree } from '../bag/bag.generated.ts'

/** Who called an order off. */
export type CanceledBy =
  /** The person who ordered. */
  | 'CUSTOMER'
  /** Somebody of the staff. */
  | 'STAFF'
  /** The payment was given up. */
  | 'PAYMENT';

/** An order to call off. */
export type OrderCancelInput = {
  /** The order's id. An id that begins with ord_. */
  readonly id: string;
  /** Why. A text of at most 2000 characters. */
  readonly reason?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

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

export type OrderNowFragment = {
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
};

export type OrderPageQueryVariables = {
  id: string;
};


export type OrderPageQuery = {
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
};

export type OrderPageChangedSubscriptionVariables = {
  id: string;
};


export type OrderPageChangedSubscription = {
  readonly orderChanged: {
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
};

export type OrderPageCancelMutationVariables = {
  input: OrderCancelInput;
};


export type OrderPageCancelMutation = {
  readonly orderCancel: {
    readonly __typename: 'OrderPayload',
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
        readonly __typename: 'WrongState',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'CartEmpty',
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
      | {
        readonly __typename: 'MixedCurrencies',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null
      }
      | {
        readonly __typename: 'PriceChanged',
        readonly code: string,
        readonly message: string,
        readonly path: ReadonlyArray<string> | null,
        readonly total: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        }
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

export const OrderNowTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"canceledBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxIncluded"}},{"kind":"Field","name":{"kind":"Name","value":"taxLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PricesChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ItemsNotForSale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const OrderPageDocument = { kind: 'Document', documentId: 'ef9e8e4bb4866f0e1c74e5ba0b23dfe8524398d9d18cdc174b33a654181a3c6c', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, OrderNowTree, SumTree] } as unknown as TypedDocumentNode<OrderPageQuery, OrderPageQueryVariables> & { readonly documentId: string }

export const OrderPageChangedDocument = { kind: 'Document', documentId: 'ed18338e7eac9990ee991b2a941abaf232b4e4df9c181652fd7784e1e2b317cd', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrderPageChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, OrderNowTree, SumTree] } as unknown as TypedDocumentNode<OrderPageChangedSubscription, OrderPageChangedSubscriptionVariables> & { readonly documentId: string }

export const OrderPageCancelDocument = { kind: 'Document', documentId: '395f7720b96cc4c753542a2d712a714931284a010fe98031ea73a83ede939f5d', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderPageCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderNow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, OrderNowTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<OrderPageCancelMutation, OrderPageCancelMutationVariables> & { readonly documentId: string }
