// Written by `pnpm codegen` from web/app/frame.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

/** What a person may do beyond being a person. */
export type Role =
  /** Runs the place: items, loans, orders, support. */
  | 'STAFF'
  /** Staff who also manage people and money. */
  | 'ADMIN';

export type FrameOfPersonQueryVariables = { [key: string]: never; };


export type FrameOfPersonQuery = {
  readonly me: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly displayName: string,
    readonly verified: boolean | null,
    readonly roles: ReadonlyArray<Role> | null
  } | null,
  readonly cart: {
    readonly __typename: 'Cart',
    readonly id: string,
    readonly quantity: number
  } | null,
  readonly notifications: {
    readonly __typename: 'NotificationConnection',
    readonly unreadCount: number
  } | null
};

export type FrameOfGuestQueryVariables = { [key: string]: never; };


export type FrameOfGuestQuery = {
  readonly cart: {
    readonly __typename: 'Cart',
    readonly id: string,
    readonly quantity: number
  } | null
};

export type FrameNotifiedSubscriptionVariables = { [key: string]: never; };


export type FrameNotifiedSubscription = {
  readonly notificationAdded: {
    readonly __typename: 'Notification',
    readonly id: string,
    readonly title: string
  } | null
};

export const FrameOfPersonDocument = { kind: 'Document', documentId: 'aab0a478c03711a3dd3316b2c8cdeb091ab5a00e196cae9e20f7e1587e47a04a', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrameOfPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<FrameOfPersonQuery, FrameOfPersonQueryVariables> & { readonly documentId: string }

export const FrameOfGuestDocument = { kind: 'Document', documentId: '444fe1f02ef401df5e1463499d8b2937800d383e7748de2638d86eea6b427ab0', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrameOfGuest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<FrameOfGuestQuery, FrameOfGuestQueryVariables> & { readonly documentId: string }

export const FrameNotifiedDocument = { kind: 'Document', documentId: '4c681127536b3fe1b6e540e2c0d1f891bb4102dcacd53cedde9710ebc7630b86', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FrameNotified"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<FrameNotifiedSubscription, FrameNotifiedSubscriptionVariables> & { readonly documentId: string }
