// Written by `pnpm codegen` from web/pages/desk/place-filter.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

export type DeskPlacesQueryVariables = { [key: string]: never; };


export type DeskPlacesQuery = {
  readonly locations: ReadonlyArray<{
    readonly __typename: 'Location',
    readonly id: string,
    readonly name: string
  }>
};

export const DeskPlacesDocument = { kind: 'Document', documentId: '57e7de47f4e5628bee7f8aa86457aef2d9551565e471475e7aec33cb1d89c8a9', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<DeskPlacesQuery, DeskPlacesQueryVariables> & { readonly documentId: string }
