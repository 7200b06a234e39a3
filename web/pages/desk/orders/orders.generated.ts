// Written by `pnpm codegen` from web/pages/desk/orders/orders.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../../graph/refused.generated.ts'
import { SumTree } from '../../trade/bag/bag.generated.ts'

/** An order to call off. */
export type OrderCancelInput = {
  /** The order's id. An id that begins with ord_. */
  readonly id: string;
  /** Why. A text of at most 2000 characters. */
  readonly reason?: string | null | undefined;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** Which orders to list. */
export type OrderFilter = {
  /** Only orders that stand here. */
  readonly status?: OrderStatus | null | undefined;
  /** Only those of this person. An id that begins with per_. */
  readonly customerId?: string | null | undefined;
  /** The order with this number. One line of at most 40 characters. */
  readonly number?: string | null | undefined;
};

/** An order whose goods are handed over. */
export type OrderFulfillInput = {
  /** The order's id. An id that begins with ord_. */
  readonly id: string;
  /** The same key does it once only. 1 to 255 printable ASCII characters. */
  readonly idempotencyKey: string;
};

/** An order whose money goes back. */
export type OrderRefundInput = {
  /** The order's id. An id that begins with ord_. */
  readonly id: string;
  /** Why. A text of 1 to 500 characters. */
  readonly reason: string;
  /** Whether the goods came back and can be sold again. */
  readonly restock?: boolean | null | undefined;
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

export type DeskOrderFragment = {
  readonly __typename: 'Order',
  readonly id: string,
  readonly number: string,
  readonly status: OrderStatus,
  readonly placedAt: string,
  readonly actions: ReadonlyArray<OrderStep>,
  readonly customerName: string | null,
  readonly customer: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly displayName: string
  } | null,
  readonly total: {
    readonly __typename: 'Money',
    readonly amountMinor: string,
    readonly currency: string,
    readonly exponent: number
  },
  readonly shippingAddress: {
    readonly __typename: 'ShippingAddress',
    readonly name: string,
    readonly city: string
  } | null,
  readonly lines: ReadonlyArray<{
    readonly __typename: 'OrderLine',
    readonly id: string,
    readonly title: string,
    readonly quantity: number,
    readonly item: {
      readonly __typename: 'Item',
      readonly id: string,
      readonly picture: string,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string,
        readonly slug: string
      }
    } | null
  }>
};

export type DeskOrdersQueryVariables = {
  filter?: OrderFilter | null | undefined;
  after?: string | null | undefined;
};


export type DeskOrdersQuery = {
  readonly orders: {
    readonly __typename: 'OrderConnection',
    readonly edges: ReadonlyArray<{
      readonly __typename: 'OrderEdge',
      readonly node: {
        readonly __typename: 'Order',
        readonly id: string,
        readonly number: string,
        readonly status: OrderStatus,
        readonly placedAt: string,
        readonly actions: ReadonlyArray<OrderStep>,
        readonly customerName: string | null,
        readonly customer: {
          readonly __typename: 'Person',
          readonly id: string,
          readonly displayName: string
        } | null,
        readonly total: {
          readonly __typename: 'Money',
          readonly amountMinor: string,
          readonly currency: string,
          readonly exponent: number
        },
        readonly shippingAddress: {
          readonly __typename: 'ShippingAddress',
          readonly name: string,
          readonly city: string
        } | null,
        readonly lines: ReadonlyArray<{
          readonly __typename: 'OrderLine',
          readonly id: string,
          readonly title: string,
          readonly quantity: number,
          readonly item: {
            readonly __typename: 'Item',
            readonly id: string,
            readonly picture: string,
            readonly category: {
              readonly __typename: 'Category',
              readonly id: string,
              readonly slug: string
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
};

export type DeskAllOrdersSubscriptionVariables = { [key: string]: never; };


export type DeskAllOrdersSubscription = {
  readonly allOrdersChanged: {
    readonly __typename: 'AllOrdersChange',
    readonly order: {
      readonly __typename: 'Order',
      readonly id: string,
      readonly number: string,
      readonly status: OrderStatus,
      readonly placedAt: string,
      readonly actions: ReadonlyArray<OrderStep>,
      readonly customerName: string | null,
      readonly customer: {
        readonly __typename: 'Person',
        readonly id: string,
        readonly displayName: string
      } | null,
      readonly total: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
      readonly shippingAddress: {
        readonly __typename: 'ShippingAddress',
        readonly name: string,
        readonly city: string
      } | null,
      readonly lines: ReadonlyArray<{
        readonly __typename: 'OrderLine',
        readonly id: string,
        readonly title: string,
        readonly quantity: number,
        readonly item: {
          readonly __typename: 'Item',
          readonly id: string,
          readonly picture: string,
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

export type DeskOrderFulfillMutationVariables = {
  input: OrderFulfillInput;
};


export type DeskOrderFulfillMutation = {
  readonly orderFulfill: {
    readonly __typename: 'OrderPayload',
    readonly order: {
      readonly __typename: 'Order',
      readonly id: string,
      readonly number: string,
      readonly status: OrderStatus,
      readonly placedAt: string,
      readonly actions: ReadonlyArray<OrderStep>,
      readonly customerName: string | null,
      readonly customer: {
        readonly __typename: 'Person',
        readonly id: string,
        readonly displayName: string
      } | null,
      readonly total: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
      readonly shippingAddress: {
        readonly __typename: 'ShippingAddress',
        readonly name: string,
        readonly city: string
      } | null,
      readonly lines: ReadonlyArray<{
        readonly __typename: 'OrderLine',
        readonly id: string,
        readonly title: string,
        readonly quantity: number,
        readonly item: {
          readonly __typename: 'Item',
          readonly id: string,
          readonly picture: string,
          readonly category: {
            readonly __typename: 'Category',
            readonly id: string,
            readonly slug: string
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

export type DeskOrderCancelMutationVariables = {
  input: OrderCancelInput;
};


export type DeskOrderCancelMutation = {
  readonly orderCancel: {
    readonly __typename: 'OrderPayload',
    readonly order: {
      readonly __typename: 'Order',
      readonly id: string,
      readonly number: string,
      readonly status: OrderStatus,
      readonly placedAt: string,
      readonly actions: ReadonlyArray<OrderStep>,
      readonly customerName: string | null,
      readonly customer: {
        readonly __typename: 'Person',
        readonly id: string,
        readonly displayName: string
      } | null,
      readonly total: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
      readonly shippingAddress: {
        readonly __typename: 'ShippingAddress',
        readonly name: string,
        readonly city: string
      } | null,
      readonly lines: ReadonlyArray<{
        readonly __typename: 'OrderLine',
        readonly id: string,
        readonly title: string,
        readonly quantity: number,
        readonly item: {
          readonly __typename: 'Item',
          readonly id: string,
          readonly picture: string,
          readonly category: {
            readonly __typename: 'Category',
            readonly id: string,
            readonly slug: string
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

export type DeskOrderRefundMutationVariables = {
  input: OrderRefundInput;
};


export type DeskOrderRefundMutation = {
  readonly orderRefund: {
    readonly __typename: 'OrderPayload',
    readonly order: {
      readonly __typename: 'Order',
      readonly id: string,
      readonly number: string,
      readonly status: OrderStatus,
      readonly placedAt: string,
      readonly actions: ReadonlyArray<OrderStep>,
      readonly customerName: string | null,
      readonly customer: {
        readonly __typename: 'Person',
        readonly id: string,
        readonly displayName: string
      } | null,
      readonly total: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
      readonly shippingAddress: {
        readonly __typename: 'ShippingAddress',
        readonly name: string,
        readonly city: string
      } | null,
      readonly lines: ReadonlyArray<{
        readonly __typename: 'OrderLine',
        readonly id: string,
        readonly title: string,
        readonly quantity: number,
        readonly item: {
          readonly __typename: 'Item',
          readonly id: string,
          readonly picture: string,
          readonly category: {
            readonly __typename: 'Category',
            readonly id: string,
            readonly slug: string
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

export const DeskOrderTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const DeskOrdersDocument = { kind: 'Document', documentId: 'baf3dbbada4f86d79cc9f84a96190985cf2d676c29abf25f3d666a685b1c314e', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOrder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, DeskOrderTree, SumTree] } as unknown as TypedDocumentNode<DeskOrdersQuery, DeskOrdersQueryVariables> & { readonly documentId: string }

export const DeskAllOrdersDocument = { kind: 'Document', documentId: '423e4cbcc19bf9a5941c6169322f0e93b946a5a6b8824e2d694ee4cd060b8dcc', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeskAllOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allOrdersChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOrder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, DeskOrderTree, SumTree] } as unknown as TypedDocumentNode<DeskAllOrdersSubscription, DeskAllOrdersSubscriptionVariables> & { readonly documentId: string }

export const DeskOrderFulfillDocument = { kind: 'Document', documentId: 'e8251c4698a647fd46354aec0234c1448bcc5341741555f326783b5a3f8e7e55', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskOrderFulfill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFulfillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderFulfill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOrder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, DeskOrderTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<DeskOrderFulfillMutation, DeskOrderFulfillMutationVariables> & { readonly documentId: string }

export const DeskOrderCancelDocument = { kind: 'Document', documentId: 'afe553f27175644c4a95109f66c22f89091cf9a9619c474de98cd16d44348958', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskOrderCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOrder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, DeskOrderTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<DeskOrderCancelMutation, DeskOrderCancelMutationVariables> & { readonly documentId: string }

export const DeskOrderRefundDocument = { kind: 'Document', documentId: '157968e3e1380aefee0cc032e98a488820e9edecbd9a90476a88f64e94f63687', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskOrderRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRefundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderRefund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskOrder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, DeskOrderTree, SumTree, RefusedTree] } as unknown as TypedDocumentNode<DeskOrderRefundMutation, DeskOrderRefundMutationVariables> & { readonly documentId: string }
