// Written by `pnpm codegen` from web/pages/shelves/home/home.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { ShelvesCardLiveTree, ShelvesCardTree } from '../card.generated.ts'

/** What hits must have. */
export type SearchFilter = {
  /** In one of these categories. At most 50, each an id that begins with cat_. */
  readonly categoryIds?: ReadonlyArray<string> | null | undefined;
  /** At one of these locations. At most 50, each an id that begins with loc_. */
  readonly locationIds?: ReadonlyArray<string> | null | undefined;
  /** With all of these tags. At most 50, each one line of at most 40 characters. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Only what can be bought (true) or cannot (false). */
  readonly forSale?: boolean | null | undefined;
  /** Only what can be borrowed (true) or cannot (false). */
  readonly forLoan?: boolean | null | undefined;
  /** Only what is free now, to buy or to borrow. */
  readonly availableNow?: boolean | null | undefined;
  /** Only what can be borrowed from this day on; together with `freeTo`. */
  readonly freeFrom?: string | null | undefined;
  /** Only what can be borrowed until this day, on which it is due back; together with `freeFrom`. */
  readonly freeTo?: string | null | undefined;
  /** How many pieces of it can be borrowed on these days. A number from 1 to 50. */
  readonly freeQuantity?: number | null | undefined;
  /** False: the days only mark the hits and count in the facets, and narrow nothing. */
  readonly freeOnly?: boolean | null | undefined;
  /** Only what has this owner. */
  readonly owner?: SearchOwner | null | undefined;
  /** Takes at least this as security, in minor units; what takes none takes 0. A number from 0 to 1000000000000000. */
  readonly minDepositMinor?: string | null | undefined;
  /** Takes at most this as security, in minor units. A number from 0 to 1000000000000000. */
  readonly maxDepositMinor?: string | null | undefined;
  /** Costs at least this, in minor units. A number from 0 to 1000000000000000. */
  readonly minPriceMinor?: string | null | undefined;
  /** Costs at most this, in minor units. A number from 0 to 1000000000000000. */
  readonly maxPriceMinor?: string | null | undefined;
};

/** The order of hits. */
export type SearchOrder =
  /** The best match first. */
  | 'RELEVANCE'
  /** The newest first. */
  | 'NEWEST'
  /** The cheapest first; what has no price last. */
  | 'PRICE_ASC'
  /** The dearest first; what has no price last. */
  | 'PRICE_DESC'
  /** By title. */
  | 'TITLE';

/** Who owns what is found. */
export type SearchOwner =
  /** The organisation itself. */
  | 'ORGANISATION'
  /** One of its people. */
  | 'MEMBER';

export type ShelvesHomeQueryVariables = {
  text?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  order?: SearchOrder | null | undefined;
  after?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
};


export type ShelvesHomeQuery = {
  readonly search: {
    readonly __typename: 'SearchConnection',
    readonly edges: ReadonlyArray<{
      readonly __typename: 'SearchEdge',
      readonly cursor: string,
      readonly node: {
        readonly __typename: 'SearchHit',
        readonly item: {
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
        } | null
      }
    }>,
    readonly pageInfo: {
      readonly __typename: 'PageInfo',
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

export type ShelvesCountsQueryVariables = {
  text?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  otherPlaces?: SearchFilter | null | undefined;
  otherCategories?: SearchFilter | null | undefined;
};


export type ShelvesCountsQuery = {
  readonly search: {
    readonly __typename: 'SearchConnection',
    readonly totalCount: number,
    readonly facets: {
      readonly __typename: 'SearchFacets',
      readonly freeThen: number | null,
      readonly freeNow: number,
      readonly owners: ReadonlyArray<{
        readonly __typename: 'SearchFacet',
        readonly value: string,
        readonly count: number
      }>,
      readonly deposits: ReadonlyArray<{
        readonly __typename: 'SearchRange',
        readonly minMinor: string,
        readonly maxMinor: string | null,
        readonly count: number
      }>
    }
  },
  readonly places: {
    readonly __typename: 'SearchConnection',
    readonly facets: {
      readonly __typename: 'SearchFacets',
      readonly locations: ReadonlyArray<{
        readonly __typename: 'SearchFacet',
        readonly value: string,
        readonly count: number
      }>
    }
  },
  readonly categories: {
    readonly __typename: 'SearchConnection',
    readonly facets: {
      readonly __typename: 'SearchFacets',
      readonly categories: ReadonlyArray<{
        readonly __typename: 'SearchFacet',
        readonly value: string,
        readonly count: number
      }>
    }
  }
};

export type ShelvesTotalQueryVariables = {
  text?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
};


export type ShelvesTotalQuery = {
  readonly search: {
    readonly __typename: 'SearchConnection',
    readonly totalCount: number
  }
};

export type ShelvesPlacesQueryVariables = { [key: string]: never; };


export type ShelvesPlacesQuery = {
  readonly categories: ReadonlyArray<{
    readonly __typename: 'Category',
    readonly id: string,
    readonly name: string,
    readonly slug: string,
    readonly picture: string
  }>,
  readonly locations: ReadonlyArray<{
    readonly __typename: 'Location',
    readonly id: string,
    readonly name: string,
    readonly city: string
  }>
};

export type ShelvesPreviewQueryVariables = {
  text: string;
};


export type ShelvesPreviewQuery = {
  readonly searchPreview: {
    readonly __typename: 'SearchPreview',
    readonly hits: ReadonlyArray<{
      readonly __typename: 'SearchHit',
      readonly title: string,
      readonly picture: string,
      readonly categoryId: string,
      readonly locationName: string,
      readonly city: string,
      readonly item: {
        readonly __typename: 'Item',
        readonly id: string
      } | null,
      readonly price: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      } | null
    }>,
    readonly categories: ReadonlyArray<{
      readonly __typename: 'SearchFacet',
      readonly value: string,
      readonly label: string,
      readonly count: number
    }>
  }
};

export type ShelvesChangedSubscriptionVariables = {
  ids: ReadonlyArray<string> | string;
  from?: string | null | undefined;
  to?: string | null | undefined;
};


export type ShelvesChangedSubscription = {
  readonly itemsAvailabilityChanged: ReadonlyArray<{
    readonly __typename: 'Item',
    readonly title: string,
    readonly forSale: boolean,
    readonly forLoan: boolean,
    readonly id: string,
    readonly price: {
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
  }> | null
};

export type ShelvesCatalogueChangedSubscriptionVariables = { [key: string]: never; };


export type ShelvesCatalogueChangedSubscription = {
  readonly catalogueChanged: {
    readonly __typename: 'CatalogueChange',
    readonly gone: ReadonlyArray<string>,
    readonly added: ReadonlyArray<{
      readonly __typename: 'Item',
      readonly id: string,
      readonly title: string,
      readonly forSale: boolean,
      readonly forLoan: boolean,
      readonly category: {
        readonly __typename: 'Category',
        readonly id: string
      },
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string
      }
    }>
  } | null
};

export const ShelvesHomeDocument = { kind: 'Document', documentId: 'dcce61fc3ce5ea35e9ef6d40dc1111c739b5f316b7c093f187c5d5c843adb659', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShelvesCard"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ShelvesCardTree, ShelvesCardLiveTree] } as unknown as TypedDocumentNode<ShelvesHomeQuery, ShelvesHomeQueryVariables> & { readonly documentId: string }

export const ShelvesCountsDocument = { kind: 'Document', documentId: '05ebf1dfd9630bfe4519b711daead4561bcaecaed470201cbccee0afed3aa3b0', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherPlaces"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherCategories"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freeThen"}},{"kind":"Field","name":{"kind":"Name","value":"freeNow"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deposits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMinor"}},{"kind":"Field","name":{"kind":"Name","value":"maxMinor"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"places"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherPlaces"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"categories"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherCategories"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ShelvesCountsQuery, ShelvesCountsQueryVariables> & { readonly documentId: string }

export const ShelvesTotalDocument = { kind: 'Document', documentId: '01633c189d512e2ad383b9d4701ad14d445d08b7c0f448e8c345fcd0869b56ea', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesTotal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ShelvesTotalQuery, ShelvesTotalQueryVariables> & { readonly documentId: string }

export const ShelvesPlacesDocument = { kind: 'Document', documentId: '330e6b19c851854c15238634b673e99cb26e2697f9b6af27e81565b253e5e583', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ShelvesPlacesQuery, ShelvesPlacesQueryVariables> & { readonly documentId: string }

export const ShelvesPreviewDocument = { kind: 'Document', documentId: '5a054218d4d93c3fab661b1a0bbf3e046c20cd079b18dda26189de70203db3ab', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShelvesPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"locationName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exponent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ShelvesPreviewQuery, ShelvesPreviewQueryVariables> & { readonly documentId: string }

export const ShelvesChangedDocument = { kind: 'Document', documentId: '4685f9e9923d7c8eb226897cb3ef85a27f173a3ee87617a3eb71ab407f8184d8', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ShelvesChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemsAvailabilityChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShelvesCardLive"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"forSale"}},{"kind":"Field","name":{"kind":"Name","value":"forLoan"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"exponent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ShelvesCardLiveTree] } as unknown as TypedDocumentNode<ShelvesChangedSubscription, ShelvesChangedSubscriptionVariables> & { readonly documentId: string }

export const ShelvesCatalogueChangedDocument = { kind: 'Document', documentId: 'dd8feb9faca2ef48660b633bf5acb352d50ff1df8d8c8b2aae986fc63c301d19', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ShelvesCatalogueChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"forSale"}},{"kind":"Field","name":{"kind":"Name","value":"forLoan"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ShelvesCatalogueChangedSubscription, ShelvesCatalogueChangedSubscriptionVariables> & { readonly documentId: string }
