// Written by `pnpm codegen` from web/app/frame.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../graph/refused.generated.ts'

/** What a notification is about. */
export type NotificationTopic =
  /** Orders of the person. */
  | 'ORDERS'
  /** Loans of the person, and requests for what the person owns. */
  | 'LOANS'
  /** Messages from others. */
  | 'MESSAGES'
  /** The account itself. */
  | 'ACCOUNT';

/** Where to send the mail. */
export type PersonVerificationSendInput = {
  /** The e-mail address. An e-mail address of 3 to 254 characters. */
  readonly email: string;
};

/** What a person may do beyond being a person. */
export type Role =
  /** Runs the place: items, loans, orders, support. */
  | 'STAFF'
  /** Staff who also manage people and money. */
  | 'ADMIN';

export type FrameOfPersonQueryVariables = { [key: string]: never; };


export type FrameOfPersonQuery = {
  readonly notificationsUnreadCount: number | null,
  readonly conversationsUnreadCount: number | null,
  readonly me: {
    readonly __typename: 'Person',
    readonly id: string,
    readonly displayName: string,
    readonly email: string | null,
    readonly verified: boolean | null,
    readonly roles: ReadonlyArray<Role> | null
  } | null,
  readonly cart: {
    readonly __typename: 'Cart',
    readonly id: string,
    readonly quantity: number
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

export type FrameNoticesSubscriptionVariables = { [key: string]: never; };


export type FrameNoticesSubscription = {
  readonly notificationsChanged: {
    readonly __typename: 'NotificationsChange',
    readonly unreadCount: number,
    readonly notification: {
      readonly __typename: 'Notification',
      readonly id: string,
      readonly topic: NotificationTopic
    } | null
  } | null
};

export type FrameMessagesSubscriptionVariables = { [key: string]: never; };


export type FrameMessagesSubscription = {
  readonly conversationsChanged: {
    readonly __typename: 'ConversationsChange',
    readonly unreadCount: number
  } | null
};

export type FrameBagSubscriptionVariables = { [key: string]: never; };


export type FrameBagSubscription = {
  readonly cartChanged: {
    readonly __typename: 'CartChange',
    readonly cart: {
      readonly __typename: 'Cart',
      readonly id: string,
      readonly quantity: number
    } | null
  } | null
};

export type FrameSendVerificationMutationVariables = {
  input: PersonVerificationSendInput;
};


export type FrameSendVerificationMutation = {
  readonly personVerificationSend: {
    readonly __typename: 'PersonMailPayload',
    readonly accepted: boolean,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'TooManyAttempts',
      readonly retryAt: string,
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export const FrameOfPersonDocument = { kind: 'Document', documentId: '0162dcfcbeb95e02551db8c19f55149a44ab3260cd2fd86dfc1f71c3ec0e110f', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrameOfPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationsUnreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"conversationsUnreadCount"}}]}}] } as unknown as TypedDocumentNode<FrameOfPersonQuery, FrameOfPersonQueryVariables> & { readonly documentId: string }

export const FrameOfGuestDocument = { kind: 'Document', documentId: '444fe1f02ef401df5e1463499d8b2937800d383e7748de2638d86eea6b427ab0', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrameOfGuest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<FrameOfGuestQuery, FrameOfGuestQueryVariables> & { readonly documentId: string }

export const FrameNoticesDocument = { kind: 'Document', documentId: 'a3819ad84ea226c212e70dc62826772d62016ef65bebe76dc8a72b8c6da235a4', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FrameNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<FrameNoticesSubscription, FrameNoticesSubscriptionVariables> & { readonly documentId: string }

export const FrameMessagesDocument = { kind: 'Document', documentId: 'f42755da0af3439bdee900ffa6bbfd4699307c96ccacea25bf9fdbed78ab0ee6', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FrameMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<FrameMessagesSubscription, FrameMessagesSubscriptionVariables> & { readonly documentId: string }

export const FrameBagDocument = { kind: 'Document', documentId: '0b9e6bee84872c4097781f0b7baf80b351699c87a45dfbcb3c0e20401d5b8e2f', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FrameBag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<FrameBagSubscription, FrameBagSubscriptionVariables> & { readonly documentId: string }

export const FrameSendVerificationDocument = { kind: 'Document', documentId: '6475140253ec965874ae8fb09f1ea90a0f17f6b816dc9c7a2e89e428f0c21fbd', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FrameSendVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonVerificationSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personVerificationSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<FrameSendVerificationMutation, FrameSendVerificationMutationVariables> & { readonly documentId: string }
