// Written by `pnpm codegen` from web/pages/trade/bag/bag.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../../graph/refused.generated.ts'

/** What goes into the cart. */
export type CartLineAddInput = {
  /** The item's id. An id that begins with itm_. */
  readonly itemId: string;
  /** How many pieces; a line holds 999 in all. A number from 1 to 999. */
  readonly quantity?: number | null | undefined;
};

/** A line to take out. */
export type CartLineRemoveInput = {
  /** The line's id. An id that begins with cln_. */
  readonly id: string;
};

/** A change of a line. */
export type CartLineUpdateInput = {
  /** The line's id. An id that begins with cln_. */
  readonly id: string;
  /** How many pieces from now on. A number from 1 to 999. */
  readonly quantity: number;
};

export type BagOfFragment = {
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
};

export type BagLineFragment = {
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
};

export type SumFragment = {
  readonly __typename: 'Money',
  readonly amountMinor: string,
  readonly currency: string,
  readonly exponent: number
};

export type BagPageQueryVariables = { [key: string]: never; };


export type BagPageQuery = {
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

export type BagChangedSubscriptionVariables = { [key: string]: never; };


export type BagChangedSubscription = {
  readonly cartChanged: {
    readonly __typename: 'CartChange',
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
  } | null
};

export type BagLineUpdateMutationVariables = {
  input: CartLineUpdateInput;
};


export type BagLineUpdateMutation = {
  readonly cartLineUpdate: {
    readonly __typename: 'CartPayload',
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

export type BagLineRemoveMutationVariables = {
  input: CartLineRemoveInput;
};


export type BagLineRemoveMutation = {
  readonly cartLineRemove: {
    readonly __typename: 'CartPayload',
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

export type BagLineAddMutationVariables = {
  input: CartLineAddInput;
};


export type BagLineAddMutation = {
  readonly cartLineAdd: {
    readonly __typename: 'CartPayload',
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

export const BagOfTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BagOf"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BagLine"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const BagLineTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BagLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"buyable"}},{"kind":"Field","name":{"kind":"Name","value":"priceChanged"}},{"kind":"Field","name":{"kind":"Name","value":"priceWhenAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const SumTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exponent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const BagPageDocument = { kind: 'Document', documentId: 'd4ec0aeedb2597423e727c12da58f5f6d73a980d1399b4a57de41cb9f8d14503', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BagPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BagOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, BagOfTree, SumTree, BagLineTree] } as unknown as TypedDocumentNode<BagPageQuery, BagPageQueryVariables> & { readonly documentId: string }

export const BagChangedDocument = { kind: 'Document', documentId: '63debc1fd73ffba84d8ac627944ff06eb1d94c457f3b723fb26e81d66e1741ad', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BagChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BagOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, BagOfTree, SumTree, BagLineTree] } as unknown as TypedDocumentNode<BagChangedSubscription, BagChangedSubscriptionVariables> & { readonly documentId: string }

export const BagLineUpdateDocument = { kind: 'Document', documentId: '62eac49d8aa91aa4a2b33eae806a245ada2047ecca5d3e893ce6438b4806405b', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BagLineUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartLineUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLineUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BagOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, BagOfTree, SumTree, BagLineTree, RefusedTree] } as unknown as TypedDocumentNode<BagLineUpdateMutation, BagLineUpdateMutationVariables> & { readonly documentId: string }

export const BagLineRemoveDocument = { kind: 'Document', documentId: '9701923d25caed47833429f9c67841645d3597d1aae9f28ba0dfecb0aaaeff42', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BagLineRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartLineRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLineRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BagOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, BagOfTree, SumTree, BagLineTree, RefusedTree] } as unknown as TypedDocumentNode<BagLineRemoveMutation, BagLineRemoveMutationVariables> & { readonly documentId: string }

export const BagLineAddDocument = { kind: 'Document', documentId: '99c0af2ecc8cd04eaea23957dca96b968fcc76acff8712411117672b7648d15a', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BagLineAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartLineAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLineAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BagOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, BagOfTree, SumTree, BagLineTree, RefusedTree] } as unknown as TypedDocumentNode<BagLineAddMutation, BagLineAddMutationVariables> & { readonly documentId: string }
