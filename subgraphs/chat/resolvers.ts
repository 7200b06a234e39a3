import { ownerId, personId } from '@stoa/auth/viewer'
import { live } from '@stoa/subgraph/live'
import { mutation } from '@stoa/subgraph/mutation'
import {
  endConversation,
  readConversation,
  startConversation,
  startDirectConversation,
} from './commands/conversation.ts'
import { deleteMessage, sendMessage } from './commands/message.ts'
import { capsOf } from './ports.ts'
import { conversationsOf, messagesOf, supportQueue } from './queries.ts'
import type { QueryConversationsArgs, QuerySupportQueueArgs } from './generated.ts'
import { conversationMember } from './rules.ts'
import type { SubgraphContext } from './context.ts'
import type { ConversationRow, MessageRow, ParticipantRow } from './tables.ts'

type ById = { readonly id: string }

const conversationById = (_root: unknown, { id }: ById, { loaders }: SubgraphContext) => loaders.conversation.load(id)

/** The conversation about an order or a loan; null, not an error, where the viewer has no part in it. */
async function conversationAbout(
  { id }: ById,
  _args: unknown,
  context: SubgraphContext,
): Promise<ConversationRow | null> {
  const conversation = await context.loaders.conversationAbout.load(id)
  return conversation && (await conversationMember(conversation, context)) ? conversation : null
}

export const resolvers = {
  Query: {
    conversation: conversationById,
    conversations: (_root: unknown, args: QueryConversationsArgs, { db, viewer }: SubgraphContext) =>
      conversationsOf(db, ownerId(viewer) ?? '', args),
    supportQueue: (_root: unknown, { status, ...args }: QuerySupportQueueArgs, { db }: SubgraphContext) =>
      supportQueue(db, status ?? undefined, args),
  },
  Mutation: {
    conversationStart: mutation('conversation', startConversation),
    directConversationStart: mutation('conversation', startDirectConversation, capsOf),
    conversationEnd: mutation('conversation', endConversation),
    conversationRead: mutation('conversation', readConversation),
    messageSend: mutation('message', sendMessage),
    messageDelete: mutation('message', deleteMessage),
  },
  Subscription: {
    messageAdded: live<{ conversationId: string }>({
      types: ['chat.conversation.messagePosted.v1'],
      key: ({ conversationId }) => conversationId,
      allow: async ({ conversationId }, context) => {
        const conversation = await context.loaders.conversation.load(conversationId)
        return conversation !== null && conversationMember(conversation, context)
      },
      snapshot: false,
      load: (event, _args, { loaders }) =>
        event && loaders.message.load((event.data as { messageId: string }).messageId),
    }),
    conversationChanged: live<ById>({
      types: ['chat.conversation.changed.v1'],
      key: ({ id }) => id,
      snapshot: true,
      load: (_event, { id }, { loaders }) => loaders.conversation.load(id),
    }),
  },
  Conversation: {
    __resolveReference: ({ id }: ById, { loaders }: SubgraphContext) => loaders.conversation.load(id),
    order: ({ kind, subject_id }: ConversationRow) => (kind === 'ORDER' ? { id: subject_id } : null),
    loan: ({ kind, subject_id }: ConversationRow) => (kind === 'LOAN' ? { id: subject_id } : null),
    participants: ({ id }: ConversationRow, _args: unknown, { loaders }: SubgraphContext) =>
      loaders.participants.load(id),
    messages: ({ id }: ConversationRow, args: QueryConversationsArgs, { db }: SubgraphContext) =>
      messagesOf(db, id, args),
    lastMessage: ({ id }: ConversationRow, _args: unknown, { loaders }: SubgraphContext) =>
      loaders.lastMessage.load(id),
    unreadCount: async (
      { id, message_count }: ConversationRow,
      _args: unknown,
      { loaders, viewer }: SubgraphContext,
    ) => {
      const self = (await loaders.participants.load(id)).find(({ person_id }) => person_id === personId(viewer))
      return self ? message_count - self.last_read_number : 0
    },
    lastMessageAt: ({ last_message_at }: ConversationRow) => last_message_at,
    startedAt: ({ started_at }: ConversationRow) => started_at,
  },
  Participant: {
    person: ({ person_id }: ParticipantRow) => ({ id: person_id }),
    name: ({ person_id }: ParticipantRow, _args: unknown, context: SubgraphContext) => nameOf(person_id, context),
    lastReadNumber: ({ last_read_number }: ParticipantRow) => last_read_number,
    joinedAt: ({ joined_at }: ParticipantRow) => joined_at,
  },
  Message: {
    __resolveReference: ({ id }: ById, { loaders }: SubgraphContext) => loaders.message.load(id),
    conversation: ({ conversation_id }: MessageRow, _args: unknown, { loaders }: SubgraphContext) =>
      loaders.conversation.load(conversation_id),
    author: ({ author_id }: MessageRow) => ({ id: author_id }),
    authorName: ({ author_id }: MessageRow, _args: unknown, context: SubgraphContext) => nameOf(author_id, context),
    sentAt: ({ sent_at }: MessageRow) => sent_at,
    deletedAt: ({ deleted_at }: MessageRow) => deleted_at,
  },
  Order: { __resolveReference: ({ id }: ById) => ({ id }), conversation: conversationAbout },
  Loan: { __resolveReference: ({ id }: ById) => ({ id }), conversation: conversationAbout },
}

/** A name that no event has brought yet is empty, not missing: the person itself is one field away. */
async function nameOf(id: string, { loaders }: SubgraphContext): Promise<string> {
  return (await loaders.name.load(id))?.name ?? ''
}
