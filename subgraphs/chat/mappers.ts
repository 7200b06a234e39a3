import type { Payload } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import type { ConversationRow, MessageRow, ParticipantRow } from './tables.ts'

// What resolvers get as the parent of each graph type; codegen reads the names.

export type ConversationModel = ConversationRow
export type ParticipantModel = ParticipantRow
export type MessageModel = MessageRow
/** Of other subgraphs; `conversation` is the field that chat adds. */
export type OrderModel = { readonly id: Id }
export type LoanModel = { readonly id: Id }

export type ConversationPayloadModel = Payload<{ readonly conversationId: Id }>
export type MessagePayloadModel = Payload<{ readonly messageId: Id }>
export type ConversationsChangeModel = { readonly conversation: ConversationRow | null }
export type SupportQueueChangeModel = ConversationsChangeModel
