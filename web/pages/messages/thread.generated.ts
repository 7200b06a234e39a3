// Written by `pnpm codegen` from web/pages/messages/thread.graphql. Do not edit.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { ConversationInListTree } from './messages.generated.ts'
import { RefusedTree } from '../../graph/refused.generated.ts'
import { SumTree } from '../trade/bag/bag.generated.ts'

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

/** How far somebody has read. */
export type ConversationReadInput = {
  /** The conversation. An id that begins with cnv_. */
  readonly id: string;
  /** The number of the last message that was read. A number from 0 to 2147483647. */
  readonly number: number;
};

/** Where a conversation stands. */
export type ConversationStatus =
  /** Nobody of the organisation has answered yet. */
  | 'WAITING'
  /** Under way. */
  | 'ACTIVE'
  /** Closed; whoever writes opens it again. */
  | 'ENDED';

/** Where a loan, or one of its lines, stands. */
export type LoanStatus =
  /** Asked for; nothing is kept yet. */
  | 'REQUESTED'
  /** Approved and kept for the borrower. */
  | 'APPROVED'
  /** Refused by whoever decides about the item. */
  | 'REJECTED'
  /** Kept for the borrower without anybody's approval. */
  | 'RESERVED'
  /** Lies ready to be picked up. */
  | 'READY'
  /** With the borrower. */
  | 'CHECKED_OUT'
  /** Came back. */
  | 'RETURNED'
  /** Came back and was looked at. */
  | 'CLOSED'
  /** Given up before it was picked up. */
  | 'CANCELED'
  /** Neither approved nor picked up in time. */
  | 'EXPIRED'
  /** Did not come back and was written off. */
  | 'LOST';

/** Which message to delete. */
export type MessageDeleteInput = {
  /** The message. An id that begins with msg_. */
  readonly id: string;
};

/** Something to say. */
export type MessageSendInput = {
  /** Where. An id that begins with cnv_. */
  readonly conversationId: string;
  /** The text. A text of 1 to 4000 characters. */
  readonly body: string;
  /** Files that go with it, which the viewer has uploaded. At most 10, each an id that begins with fil_. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** Makes a repeated attempt the same message. 1 to 255 printable ASCII characters. */
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

export type MessageInThreadFragment = {
  readonly __typename: 'Message',
  readonly id: string,
  readonly number: number,
  readonly body: string | null,
  readonly sentAt: string,
  readonly deletedAt: string | null,
  readonly authorName: string,
  readonly author: {
    readonly __typename: 'Person',
    readonly id: string
  } | null
};

export type ThreadPageQueryVariables = {
  id: string;
  after?: string | null | undefined;
};


export type ThreadPageQuery = {
  readonly conversation: {
    readonly __typename: 'Conversation',
    readonly id: string,
    readonly kind: ConversationKind,
    readonly status: ConversationStatus,
    readonly unreadCount: number,
    readonly lastMessageAt: string | null,
    readonly participants: ReadonlyArray<{
      readonly __typename: 'Participant',
      readonly lastReadNumber: number,
      readonly name: string,
      readonly person: {
        readonly __typename: 'Person',
        readonly id: string
      } | null
    }>,
    readonly messages: {
      readonly __typename: 'MessageConnection',
      readonly edges: ReadonlyArray<{
        readonly __typename: 'MessageEdge',
        readonly node: {
          readonly __typename: 'Message',
          readonly id: string,
          readonly number: number,
          readonly body: string | null,
          readonly sentAt: string,
          readonly deletedAt: string | null,
          readonly authorName: string,
          readonly author: {
            readonly __typename: 'Person',
            readonly id: string
          } | null
        } | null
      }>,
      readonly pageInfo: {
        readonly __typename: 'PageInfo',
        readonly hasNextPage: boolean,
        readonly endCursor: string | null
      }
    },
    readonly loan: {
      readonly __typename: 'Loan',
      readonly id: string,
      readonly status: LoanStatus,
      readonly from: string,
      readonly to: string,
      readonly overdue: boolean,
      readonly location: {
        readonly __typename: 'Location',
        readonly id: string,
        readonly name: string
      },
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
    } | null,
    readonly order: {
      readonly __typename: 'Order',
      readonly id: string,
      readonly status: OrderStatus,
      readonly number: string,
      readonly total: {
        readonly __typename: 'Money',
        readonly amountMinor: string,
        readonly currency: string,
        readonly exponent: number
      },
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
    } | null
  } | null
};

export type ThreadMessageSubscriptionVariables = {
  id: string;
};


export type ThreadMessageSubscription = {
  readonly messageAdded: {
    readonly __typename: 'Message',
    readonly id: string,
    readonly number: number,
    readonly body: string | null,
    readonly sentAt: string,
    readonly deletedAt: string | null,
    readonly authorName: string,
    readonly conversation: {
      readonly __typename: 'Conversation',
      readonly id: string,
      readonly unreadCount: number,
      readonly lastMessageAt: string | null
    } | null,
    readonly author: {
      readonly __typename: 'Person',
      readonly id: string
    } | null
  } | null
};

export type ThreadChangedSubscriptionVariables = {
  id: string;
};


export type ThreadChangedSubscription = {
  readonly conversationChanged: {
    readonly __typename: 'Conversation',
    readonly id: string,
    readonly status: ConversationStatus,
    readonly unreadCount: number,
    readonly participants: ReadonlyArray<{
      readonly __typename: 'Participant',
      readonly name: string,
      readonly lastReadNumber: number,
      readonly person: {
        readonly __typename: 'Person',
        readonly id: string
      } | null
    }>
  } | null
};

export type ThreadSendMutationVariables = {
  input: MessageSendInput;
};


export type ThreadSendMutation = {
  readonly messageSend: {
    readonly __typename: 'MessagePayload',
    readonly message: {
      readonly __typename: 'Message',
      readonly id: string,
      readonly number: number,
      readonly body: string | null,
      readonly sentAt: string,
      readonly deletedAt: string | null,
      readonly authorName: string,
      readonly author: {
        readonly __typename: 'Person',
        readonly id: string
      } | null
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

export type ThreadReadMutationVariables = {
  input: ConversationReadInput;
};


export type ThreadReadMutation = {
  readonly conversationRead: {
    readonly __typename: 'ConversationPayload',
    readonly conversation: {
      readonly __typename: 'Conversation',
      readonly id: string,
      readonly unreadCount: number
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

export type ThreadDeleteMutationVariables = {
  input: MessageDeleteInput;
};


export type ThreadDeleteMutation = {
  readonly messageDelete: {
    readonly __typename: 'MessagePayload',
    readonly message: {
      readonly __typename: 'Message',
      readonly id: string,
      readonly number: number,
      readonly body: string | null,
      readonly sentAt: string,
      readonly deletedAt: string | null,
      readonly authorName: string,
      readonly author: {
        readonly __typename: 'Person',
        readonly id: string
      } | null
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

export const MessageInThreadTree = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageInThread"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}

export const ThreadPageDocument = { kind: 'Document', documentId: '9fcc8776b8cc143ba1f6fa1c27090f08f8b67fca00e5af2fb8d0679da609b254', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreadPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationInList"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastReadNumber"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageInThread"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sum"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, ConversationInListTree, MessageInThreadTree, SumTree] } as unknown as TypedDocumentNode<ThreadPageQuery, ThreadPageQueryVariables> & { readonly documentId: string }

export const ThreadMessageDocument = { kind: 'Document', documentId: 'e3a595d6e7e4e641f54f9246c069f7afaa739181d26410d8a67a4f2d0af7ce7b', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ThreadMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageInThread"}},{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, MessageInThreadTree] } as unknown as TypedDocumentNode<ThreadMessageSubscription, ThreadMessageSubscriptionVariables> & { readonly documentId: string }

export const ThreadChangedDocument = { kind: 'Document', documentId: '461ed16b0a2eaf43f5d02bc23ccbeca6fac1615dd432cdb929c84e30daa03c5e', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ThreadChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversationChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadNumber"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}] } as unknown as TypedDocumentNode<ThreadChangedSubscription, ThreadChangedSubscriptionVariables> & { readonly documentId: string }

export const ThreadSendDocument = { kind: 'Document', documentId: 'e086dce596cb97e034e3cdd2b7345928d3344b72493e97993c448245e27286f2', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageInThread"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, MessageInThreadTree, RefusedTree] } as unknown as TypedDocumentNode<ThreadSendMutation, ThreadSendMutationVariables> & { readonly documentId: string }

export const ThreadReadDocument = { kind: 'Document', documentId: 'fc4c3ae3e155606b43fb5a0316e78da9f1135d9239378227f137d5cac70fda10', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConversationReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversationRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, RefusedTree] } as unknown as TypedDocumentNode<ThreadReadMutation, ThreadReadMutationVariables> & { readonly documentId: string }

export const ThreadDeleteDocument = { kind: 'Document', documentId: '635ab95997ccd6dd6b906daf5728fa37f2796141cb0f1e62e9814607b227621e', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThreadDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageInThread"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}, MessageInThreadTree, RefusedTree] } as unknown as TypedDocumentNode<ThreadDeleteMutation, ThreadDeleteMutationVariables> & { readonly documentId: string }
