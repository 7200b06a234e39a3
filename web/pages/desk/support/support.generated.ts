// Written by `pnpm codegen` from web/pages/desk/support/support.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { ConversationInListTree } from '../../messages/messages.generated.ts'

/** What a conversation is about. */
export type ConversationKind =
  /** Two people. */
  | 'DIRECT'
  /** A person and the organisation. */
  | 'SUPPORT'
  /** About an order: its customer and the organisation. */
  | 'ORDER'
  /** About a loan: its borrower and whoever owns what is lent. */
  | 'LOAN';

/** Where a conversation stands. */
export type ConversationStatus =
  /** Nobody of the organisation has answered yet. */
  | 'WAITING'
  /** Under way. */
  | 'ACTIVE'
  /** Closed; whoever writes opens it again. */
  | 'ENDED';

export type DeskSupportQueryVariables = {
  status?: ConversationStatus | null | undefined;
  after?: string | null | undefined;
};


export type DeskSupportQuery = {
  readonly supportQueue: {
    readonly __typename: 'ConversationConnection',
    readonly edges: ReadonlyArray<{
      readonly __typename: 'ConversationEdge',
      readonly node: {
        readonly __typename: 'Conversation',
        readonly startedAt: string,
        readonly id: string,
        readonly kind: ConversationKind,
        readonly status: ConversationStatus,
        readonly unreadCount: number,
        readonly lastMessageAt: string | null,
        readonly participants: ReadonlyArray<{
          readonly __typename: 'Participant',
          readonly name: string,
          readonly person: {
            readonly __typename: 'Person',
            readonly id: string
          } | null
        }>,
        readonly lastMessage: {
          readonly __typename: 'Message',
          readonly id: string,
          readonly body: string | null,
          readonly authorName: string,
          readonly deletedAt: string | null,
          readonly author: {
            readonly __typename: 'Person',
            readonly id: string
          } | null
        } | null,
        readonly order: {
          readonly __typename: 'Order',
          readonly id: string,
          readonly number: string,
          readonly lines: ReadonlyArray<{
            readonly __typename: 'OrderLine',
            readonly id: string,
            readonly title: string,
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
        readonly loan: {
          readonly __typename: 'Loan',
          readonly id: string,
          readonly lines: ReadonlyArray<{
            readonly __typename: 'LoanLine',
            readonly id: string,
            readonly item: {
              readonly __typename: 'Item',
              readonly id: string,
              readonly title: string,
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
    }>,
    readonly pageInfo: {
      readonly __typename: 'PageInfo',
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  } | null
};

export type DeskQueueChangedSubscriptionVariables = { [key: string]: never; };


export type DeskQueueChangedSubscription = {
  readonly supportQueueChanged: {
    readonly __typename: 'SupportQueueChange',
    readonly conversation: {
      readonly __typename: 'Conversation',
      readonly startedAt: string,
      readonly id: string,
      readonly kind: ConversationKind,
      readonly status: ConversationStatus,
      readonly unreadCount: number,
      readonly lastMessageAt: string | null,
      readonly participants: ReadonlyArray<{
        readonly __typename: 'Participant',
        readonly name: string,
        readonly person: {
          readonly __typename: 'Person',
          readonly id: string
        } | null
      }>,
      readonly lastMessage: {
        readonly __typename: 'Message',
        readonly id: string,
        readonly body: string | null,
        readonly authorName: string,
        readonly deletedAt: string | null,
        readonly author: {
          readonly __typename: 'Person',
          readonly id: string
        } | null
      } | null,
      readonly order: {
        readonly __typename: 'Order',
        readonly id: string,
        readonly number: string,
        readonly lines: ReadonlyArray<{
          readonly __typename: 'OrderLine',
          readonly id: string,
          readonly title: string,
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
      readonly loan: {
        readonly __typename: 'Loan',
        readonly id: string,
        readonly lines: ReadonlyArray<{
          readonly __typename: 'LoanLine',
          readonly id: string,
          readonly item: {
            readonly __typename: 'Item',
            readonly id: string,
            readonly title: string,
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
  } | null
};

export const DeskSupportDocument = { kind: 'Document', documentId: '8a2a9b3cf1c07fab59cd858b9a63c28af8f2fa45bc0392c50dbcfa2a566531d9', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationInList"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ConversationInListTree] } as unknown as TypedDocumentNode<DeskSupportQuery, DeskSupportQueryVariables> & { readonly documentId: string }

export const DeskQueueChangedDocument = { kind: 'Document', documentId: '1eeb552db888f97e572d8459377544b8dc9c550293a403e183a5771f1d7cd752', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeskQueueChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportQueueChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationInList"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ConversationInListTree] } as unknown as TypedDocumentNode<DeskQueueChangedSubscription, DeskQueueChangedSubscriptionVariables> & { readonly documentId: string }
