// Written by `pnpm codegen` from web/pages/notices/notices.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../graph/refused.generated.ts'

/** Which notification was read. */
export type NotificationReadInput = {
  /** The notification. An id that begins with ntf_. */
  readonly id: string;
};

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

export type NoticesRowFragment = {
  readonly __typename: 'Notification',
  readonly id: string,
  readonly topic: NotificationTopic,
  readonly title: string,
  readonly body: string,
  readonly createdAt: string,
  readonly readAt: string | null,
  readonly order: {
    readonly __typename: 'Order',
    readonly id: string
  } | null,
  readonly loan: {
    readonly __typename: 'Loan',
    readonly id: string
  } | null,
  readonly item: {
    readonly __typename: 'Item',
    readonly id: string
  } | null,
  readonly conversation: {
    readonly __typename: 'Conversation',
    readonly id: string
  } | null
};

export type NoticesPageQueryVariables = {
  unreadOnly?: boolean | null | undefined;
  after?: string | null | undefined;
};


export type NoticesPageQuery = {
  readonly notifications: {
    readonly __typename: 'NotificationConnection',
    readonly edges: ReadonlyArray<{
      readonly __typename: 'NotificationEdge',
      readonly cursor: string,
      readonly node: {
        readonly __typename: 'Notification',
        readonly id: string,
        readonly topic: NotificationTopic,
        readonly title: string,
        readonly body: string,
        readonly createdAt: string,
        readonly readAt: string | null,
        readonly order: {
          readonly __typename: 'Order',
          readonly id: string
        } | null,
        readonly loan: {
          readonly __typename: 'Loan',
          readonly id: string
        } | null,
        readonly item: {
          readonly __typename: 'Item',
          readonly id: string
        } | null,
        readonly conversation: {
          readonly __typename: 'Conversation',
          readonly id: string
        } | null
      } | null
    }>,
    readonly pageInfo: {
      readonly __typename: 'PageInfo',
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  } | null
};

export type NoticesChangedSubscriptionVariables = { [key: string]: never; };


export type NoticesChangedSubscription = {
  readonly notificationsChanged: {
    readonly __typename: 'NotificationsChange',
    readonly unreadCount: number,
    readonly notification: {
      readonly __typename: 'Notification',
      readonly id: string,
      readonly topic: NotificationTopic,
      readonly title: string,
      readonly body: string,
      readonly createdAt: string,
      readonly readAt: string | null,
      readonly order: {
        readonly __typename: 'Order',
        readonly id: string
      } | null,
      readonly loan: {
        readonly __typename: 'Loan',
        readonly id: string
      } | null,
      readonly item: {
        readonly __typename: 'Item',
        readonly id: string
      } | null,
      readonly conversation: {
        readonly __typename: 'Conversation',
        readonly id: string
      } | null
    } | null
  } | null
};

export type NoticesReadMutationVariables = {
  input: NotificationReadInput;
};


export type NoticesReadMutation = {
  readonly notificationRead: {
    readonly __typename: 'NotificationPayload',
    readonly notification: {
      readonly __typename: 'Notification',
      readonly id: string,
      readonly readAt: string | null
    } | null,
    readonly userErrors: ReadonlyArray<{
      readonly __typename: 'NotFound',
      readonly code: string,
      readonly message: string,
      readonly path: ReadonlyArray<string> | null
    }>
  } | null
};

export type NoticesReadAllMutationVariables = { [key: string]: never; };


export type NoticesReadAllMutation = {
  readonly notificationReadAll: {
    readonly __typename: 'NotificationReadAllPayload',
    readonly count: number
  } | null
};

export const NoticesRowTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const NoticesPageDocument = { kind: 'Document', documentId: 'b230a331170d2fe9eb310d8d1be6cb5b433876cfe4ff36ad5a1a06f4b35cdade', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesRow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, NoticesRowTree] } as unknown as TypedDocumentNode<NoticesPageQuery, NoticesPageQueryVariables> & { readonly documentId: string }

export const NoticesChangedDocument = { kind: 'Document', documentId: 'a5d598d380f9a1f3d8fda8d9ea491a5c2417d31460bebbc29e5c5271513ace24', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NoticesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesRow"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, NoticesRowTree] } as unknown as TypedDocumentNode<NoticesChangedSubscription, NoticesChangedSubscriptionVariables> & { readonly documentId: string }

export const NoticesReadDocument = { kind: 'Document', documentId: 'b346e27f8d7e454521f0b21e2fe2b0758732fa3f3f5eb12a28028b1fb720b1a7', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<NoticesReadMutation, NoticesReadMutationVariables> & { readonly documentId: string }

export const NoticesReadAllDocument = { kind: 'Document', documentId: 'ec1bac205f4289e8462a65c6cd1ff6f899173fa23df88383d0b27b912c36cef5', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoticesReadAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationReadAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<NoticesReadAllMutation, NoticesReadAllMutationVariables> & { readonly documentId: string }
