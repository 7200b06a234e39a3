// Written by `pnpm codegen` from web/pages/messages/messages.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { RefusedTree } from '../../graph/refused.generated.ts'

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

/** About what; one of the fields, or none for the organisation. */
export type ConversationStartInput = {
  /** An order of the viewer, or any for staff. An id that begins with ord_. */
  readonly orderId?: string | null | undefined;
  /** A loan of the viewer, or any for staff. An id that begins with lon_. */
  readonly loanId?: string | null | undefined;
};

/** Where a conversation stands. */
export type ConversationStatus =
  /** Nobody of the organisation has answered yet. */
  | 'WAITING'
  /** Under way. */
  | 'ACTIVE'
  /** Closed; whoever writes opens it again. */
  | 'ENDED';

export type ConversationInListFragment = {
  readonly __typename: 'Conversation',
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
};

export type MessagesPageQueryVariables = {
  after?: string | null | undefined;
};


export type MessagesPageQuery = {
  readonly conversations: {
    readonly __typename: 'ConversationConnection',
    readonly edges: ReadonlyArray<{
      readonly __typename: 'ConversationEdge',
      readonly node: {
        readonly __typename: 'Conversation',
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

export type MessagesChangedSubscriptionVariables = { [key: string]: never; };


export type MessagesChangedSubscription = {
  readonly conversationsChanged: {
    readonly __typename: 'ConversationsChange',
    readonly unreadCount: number,
    readonly conversation: {
      readonly __typename: 'Conversation',
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

export type MessagesStartMutationVariables = {
  input: ConversationStartInput;
};


export type MessagesStartMutation = {
  readonly conversationStart: {
    readonly __typename: 'ConversationPayload',
    readonly conversation: {
      readonly __typename: 'Conversation',
      readonly id: string
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
        readonly __typename: 'NotAllowed',
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

export const ConversationInListTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const MessagesPageDocument = { kind: 'Document', documentId: '168f84405db69b57aa36203d11b3b843309905dd6ec52fa4d17d77eba4bd6107', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationInList"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ConversationInListTree] } as unknown as TypedDocumentNode<MessagesPageQuery, MessagesPageQueryVariables> & { readonly documentId: string }

export const MessagesChangedDocument = { kind: 'Document', documentId: 'c29e2a5863256edb4028f96401ff741b3d5744fa76d829b8e0d7b78897f3f88b', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MessagesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationInList"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ConversationInListTree] } as unknown as TypedDocumentNode<MessagesChangedSubscription, MessagesChangedSubscriptionVariables> & { readonly documentId: string }

export const MessagesStartDocument = { kind: 'Document', documentId: 'd64ea9d5ec8c1ed728e8b818eafac6e0538fad1ee41211515646a67cd2b0af8d', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MessagesStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversationStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<MessagesStartMutation, MessagesStartMutationVariables> & { readonly documentId: string }
