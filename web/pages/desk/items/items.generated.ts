// Written by `pnpm codegen` from web/pages/desk/items/items.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { SumTree } from '../../trade/bag/bag.generated.ts'

/** Which items to list. */
export type ItemFilter = {
  /** Only of this category. An id that begins with cat_. */
  readonly categoryId?: string | null | undefined;
  /** Only those at home in this location. An id that begins with loc_. */
  readonly locationId?: string | null | undefined;
  /** Only those of this person. An id that begins with per_. */
  readonly ownerId?: string | null | undefined;
  /** Only those that can, or cannot, be bought. */
  readonly forSale?: boolean | null | undefined;
  /** Only those that can, or cannot, be borrowed. */
  readonly forLoan?: boolean | null | undefined;
  /** Only those with this tag. One line of at most 40 characters. */
  readonly tag?: string | null | undefined;
  /** Only those with these words in the title. One line of at most 200 characters. */
  readonly text?: string | null | undefined;
  /** Only those with this status; drafts are listed for their owner and for staff. */
  readonly status?: ItemStatus | null | undefined;
};

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

export type DeskItemFragment = {
  readonly __typename: 'Item',
  readonly id: string,
  readonly title: string,
  readonly picture: string,
  readonly status: ItemStatus,
  readonly tracking: ItemTracking,
  readonly forSale: boolean,
  readonly forLoan: boolean,
  readonly price: {
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
  },
  readonly location: {
    readonly __typename: 'Location',
    readonly id: string,
    readonly name: string
  },
  readonly availability: {
    readonly __typename: 'Availability',
    readonly onHand: number,
    readonly available: number
  }
};

export type DeskItemsQueryVariables = {
  filter?: ItemFilter | null | undefined;
  after?: string | null | undefined;
};


export type DeskItemsQuery = {
  readonly items: {
    readonly __typename: 'ItemConnection',
    readonly edges: ReadonlyArray<{
      readonly __typename: 'ItemEdge',
      readonly node: {
        readonly __typename: 'Item',
        readonly id: string,
        readonly title: string,
        readonly picture: string,
        readonly status: ItemStatus,
        readonly tracking: ItemTracking,
        readonly forSale: boolean,
        readonly forLoan: boolean,
        readonly price: {
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
        },
        readonly location: {
          readonly __typename: 'Location',
          readonly id: string,
          readonly name: string
        },
        readonly availability: {
          readonly __typename: 'Availability',
          readonly onHand: number,
          readonly available: number
        }
      }
    }>,
    readonly pageInfo: {
      readonly __typename: 'PageInfo',
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

export const DeskItemTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tracking"}},{"kind":"Field","name":{"kind":"Name","value":"forSale"}},{"kind":"Field","name":{"kind":"Name","value":"forLoan"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const DeskItemsDocument = { kind: 'Document', documentId: 'f9724a977dcf7f7230256373489367610599a2f6af79887799fcd6960757ad32', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"TITLE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskItem"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, DeskItemTree, SumTree] } as unknown as TypedDocumentNode<DeskItemsQuery, DeskItemsQueryVariables> & { readonly documentId: string }
