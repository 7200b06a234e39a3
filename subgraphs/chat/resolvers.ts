import { ownerId, personId } from '@stoa/auth/viewer'
import { everyKey, partyKey } from '@stoa/events/live-keys'
import { live } from '@stoa/subgraph/live'
import { mutation } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import {
  endConversation,
  readConversation,
  startConversation,
  startDirectConversation,
} from './commands/conversation.ts'
import { deleteMessage, sendMessage } from './commands/message.ts'
import type { SubgraphContext } from './context.ts'
import type { NeededResolvers, Resolvers } from './resolvers.generated.ts'
import { capsOf } from './ports.ts'
import { conversationsOf, countUnread, countWaiting, supportQueue } from './queries.ts'
import { conversationMember } from './rules.ts'
import type { ConversationRow } from './tables.ts'

/** The conversation about an order or a loan; null, not an error, where the viewer has no part in it. */
async function conversationAbout(
  { id }: { readonly id: Id },
  _args: unknown,
  context: SubgraphContext,
): Promise<ConversationRow | null> {
  const conversation = await context.loaders.conversationAbout.load(id)
  return conversation && (await conversationMember(conversation, context)) ? conversation : null
}

/** The conversation that an event is about; null in what comes first. */
async function changedConversation(
  event: { readonly data: { readonly conversationId: Id } } | undefined,
  _args: unknown,
  { loaders }: SubgraphContext,
) {
  return { conversation: event ? await loaders.conversation.load(event.data.conversationId) : null }
}

export const resolvers = {
  Query: {
    conversation: (_root, { id }, { loaders }) => loaders.conversation.load(id),
    conversations: (_root, args, { db, viewer }) => conversationsOf(db, ownerId(viewer) ?? '', args),
    conversationsUnreadCount: (_root, _args, { db, viewer }) => countUnread(db, personId(viewer) ?? ''),
    supportWaitingCount: (_root, _args, { db }) => countWaiting(db),
    supportQueue: (_root, { status, ...args }, { db }) => supportQueue(db, status ?? undefined, args),
  },
  Mutation: {
    conversationStart: mutation(startConversation),
    directConversationStart: mutation(startDirectConversation, capsOf),
    conversationEnd: mutation(endConversation),
    conversationRead: mutation(readConversation),
    messageSend: mutation(sendMessage),
    messageDelete: mutation(deleteMessage),
  },
  Subscription: {
    messageAdded: live({
      types: ['chat.conversation.messagePosted.v1'],
      key: ({ conversationId }) => conversationId,
      allow: async ({ conversationId }, context) => {
        const conversation = await context.loaders.conversation.load(conversationId)
        return conversation !== null && conversationMember(conversation, context)
      },
      snapshot: false,
      load: ({ data }, _args, { loaders }) => loaders.message.load(data.messageId),
    }),
    conversationChanged: live({
      types: ['chat.conversation.changed.v1'],
      key: ({ id }) => id,
      snapshot: true,
      load: ({ id }, { loaders }) => loaders.conversation.load(id),
    }),
    conversationsChanged: live({
      types: ['chat.conversation.changed.v1', 'chat.reader.moved.v1'],
      // What the viewer takes part in, and where the viewer reads.
      key: (_args, { viewer }) => [partyKey(personId(viewer) ?? ''), personId(viewer) ?? ''],
      snapshot: 'first',
      load: changedConversation,
    }),
    supportQueueChanged: live({
      types: ['chat.conversation.changed.v1'],
      key: () => everyKey,
      heeds: ({ data }) => data.kind !== 'DIRECT',
      snapshot: 'first',
      load: changedConversation,
    }),
  },
  ConversationsChange: {
    unreadCount: (_change, _args, { db, viewer }) => countUnread(db, personId(viewer) ?? ''),
  },
  SupportQueueChange: { waitingCount: (_change, _args, { db }) => countWaiting(db) },
  Conversation: {
    __resolveReference: ({ id }, { loaders }) => loaders.conversation.load(id),
    order: ({ kind, subject_id }) => (kind === 'ORDER' && subject_id ? { id: subject_id } : null),
    loan: ({ kind, subject_id }) => (kind === 'LOAN' && subject_id ? { id: subject_id } : null),
    participants: ({ id }, _args, { loaders }) => loaders.participants.load(id),
    messages: ({ id }, args, { loaders }) => loaders.messages.load({ of: id, args }),
    lastMessage: ({ id }, _args, { loaders }) => loaders.lastMessage.load(id),
    unreadCount: async ({ id }, _args, { loaders, viewer }) => {
      const self = (await loaders.participants.load(id)).find(({ person_id }) => person_id === personId(viewer))
      return self ? ((await loaders.unread.load(`${id} ${self.last_read_number}`))?.count ?? 0) : 0
    },
    lastMessageAt: ({ last_message_at }) => last_message_at,
    startedAt: ({ started_at }) => started_at,
  },
  Participant: {
    person: ({ person_id }) => ({ id: person_id }),
    name: ({ person_id }, _args, context) => nameOf(person_id, context),
    lastReadNumber: ({ last_read_number }) => last_read_number,
    joinedAt: ({ joined_at }) => joined_at,
  },
  Message: {
    __resolveReference: ({ id }, { loaders }) => loaders.message.load(id),
    conversation: ({ conversation_id }, _args, { loaders }) => loaders.conversation.load(conversation_id),
    author: ({ author_id }) => ({ id: author_id }),
    authorName: ({ author_id }, _args, context) => nameOf(author_id, context),
    sentAt: ({ sent_at }) => sent_at,
    deletedAt: ({ deleted_at }) => deleted_at,
    attachments: async ({ id }, _args, { loaders }) =>
      ((await loaders.attached.load(id))?.file_ids ?? []).map((fileId) => ({ id: fileId })),
  },
  Order: { __resolveReference: ({ id }) => ({ id }), conversation: conversationAbout },
  Loan: { __resolveReference: ({ id }) => ({ id }), conversation: conversationAbout },
  ConversationPayload: {
    conversation: ({ conversationId }, _args, { loaders }) =>
      conversationId ? loaders.conversation.load(conversationId) : null,
  },
  MessagePayload: {
    message: ({ messageId }, _args, { loaders }) => (messageId ? loaders.message.load(messageId) : null),
  },
} satisfies Resolvers & NeededResolvers

/** A name that no event has brought yet is empty, not missing: the person itself is one field away. */
async function nameOf(id: Id, { loaders }: SubgraphContext): Promise<string> {
  return (await loaders.name.load(id))?.name ?? ''
}
