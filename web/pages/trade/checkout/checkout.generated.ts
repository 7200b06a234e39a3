// Written by `pnpm codegen` from web/pages/trade/checkout/checkout.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { BagLineTree, BagOfTree, SumTree } from '../bag/bag.generated.ts'
import { RefusedTree } from '../../../graph/refused.generated.ts'

/** An amount of money, as an argument. */
export type MoneyInput = {
  /** How many minor units (cents for EUR). A number from 0 to 1000000000000000. */
  readonly amountMinor: string;
  /** The currency of the amount. */
  readonly currency: string;
};

/** An order for what is in the cart. */
export type OrderPlaceInput = {
  /** The total that the buyer saw; another one is refused. Left out: whatever it costs now. */
  readonly expectedTotal?: MoneyInput | null | undefined;
  /** Where the goods go; left out: they are picked up. */
  readonly shippingAddress?: ShippingAddressInput | null | undefined;
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

/** Where goods go. */
export type ShippingAddressInput = {
  /** Who gets it. One line of 1 to 120 characters. */
  readonly name: string;
  /** Street and number. One line of 1 to 120 characters. */
  readonly street: string;
  /** A second line: floor, company. One line of at most 120 characters. */
  readonly extra?: string | null | undefined;
  /** The postal code, where the country has them. One line of at most 20 characters. */
  readonly postalCode?: string | null | undefined;
  /** The town. One line of 1 to 120 characters. */
  readonly city: string;
  /** The country. The two letters of a country (ISO 3166-1), such as AT. */
  readonly country: string;
};

export type CheckoutAddressFragment = {
  readonly __typename: 'Address',
  readonly id: string,
  readonly label: string | null,
  readonly recipient: string,
  readonly lines: ReadonlyArray<string>,
  readonly postalCode: string | null,
  readonly city: string,
  readonly countryCode: string,
  readonly isDefault: boolean
};

export type CheckoutPageQueryVariables = { [key: string]: never; };


export type CheckoutPageQuery = {
  readonly me: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly displayName: string,
    readonly verified: boolean | null,
    readonly addresses: ReadonlyArray<{
      readonly __typename: 'Address',
      readonly id: string,
      readonly label: string | null,
      readonly recipient: string,
      readonly lines: ReadonlyArray<string>,
      readonly postalCode: string | null,
      readonly city: string,
      readonly countryCode: string,
      readonly isDefault: boolean
    }> | null
  } | null,
  readonly cart: {
    readonly __typename: 'Cart',
    readonly id: string,
    readonly quantity: number,
    readonly leftOut: number,
    readonly subtotal: {
      readonly __typename: 'Money',
      readonly amountMinor: string,
      readonly currency: string,
      readonly exponent: number
    } | null,
    readonly lines: ReadonlyArray<{
      readonly __typename: 'CartLine',
      readonly id: string,
      readonly title: string,
      readonly quantity: number,
      readonly available: number,
      readonly buyable: boolean,
      readonly priceChanged: boolean,
      readonly priceWhenAdded: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
      readonly unitPrice: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
      readonly total: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null,
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
          readonly city: string
        }
      } | null
    }>
  } | null
};

export type CheckoutPlaceMutationVariables = {
  input: OrderPlaceInput;
};


export type CheckoutPlaceMutation = {
  readonly orderPlace: {
    readonly __typename: 'OrderPayload',
    readonly order: {
      readonly __typename: 'Order',
      readonly id: string,
      readonly number: string,
      readonly status: OrderStatus
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

export const CheckoutAddressTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckoutAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const CheckoutPageDocument = { kind: 'Document', documentId: '5455ffc9d31cde32f84f9b0de94183c3990639e0ea0636fd804f810c61877b42', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckoutPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckoutAddress"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BagOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, CheckoutAddressTree, BagOfTree, SumTree, BagLineTree] } as unknown as TypedDocumentNode<CheckoutPageQuery, CheckoutPageQueryVariables> & { readonly documentId: string }

export const CheckoutPlaceDocument = { kind: 'Document', documentId: '403ee0bf91cba4e43c7528b4d65c46073d98178843fec2650ca64e17c7e42d5e', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<CheckoutPlaceMutation, CheckoutPlaceMutationVariables> & { readonly documentId: string }
