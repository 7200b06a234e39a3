import { type List, type ListsOf, type Page, type PageArgs, readPage, readPages } from '@stoa/db/page'
import type { Id } from '@stoa/values/ids'
import { sql } from 'kysely'
import type { Status } from './domain/conversation.ts'
import type { ChatDb, ConversationRow, MessageRow } from './tables.ts'

const lastActiveFirst: List = {
  name: 'conversations',
  by: [
    { column: 'conversation.last_active_at', kind: 'instant' },
    { column: 'conversation.id', kind: 'text' },
  ],
  direction: 'desc',
}
const longestWaitingFirst: List = { ...lastActiveFirst, name: 'supportQueue', direction: 'asc' }
const newestMessages: List = { name: 'messages', by: [{ column: 'number', kind: 'integer' }], direction: 'desc' }

/** The conversations in which a person takes part, the last active first. */
export function conversationsOf(db: ChatDb, person: Id, args: PageArgs): Promise<Page<ConversationRow>> {
  const query = db
    .selectFrom('conversation')
    .innerJoin('participant', 'participant.conversation_id', 'conversation.id')
    .selectAll('conversation')
    .where('participant.person_id', '=', person)
  return readPage(query, { ...lastActiveFirst, filter: { person } }, args)
}

/** The conversations that the organisation has to answer, the longest waiting first. */
export function supportQueue(db: ChatDb, status: Status | undefined, args: PageArgs): Promise<Page<ConversationRow>> {
  let query = db.selectFrom('conversation').selectAll().where('kind', '<>', 'DIRECT')
  query = status ? query.where('status', '=', status) : query.where('status', '<>', 'ENDED')
  return readPage(query, { ...longestWaitingFirst, filter: { status } }, args)
}

/** The messages of conversations, by a page each, the newest first. */
export function messagesOf(db: ChatDb, conversations: readonly Id[], args: PageArgs) {
  const messages: ListsOf<MessageRow> = {
    list: (conversation) => ({ ...newestMessages, filter: { conversation } }),
    query: (conversation) => db.selectFrom('message').selectAll().where('conversation_id', '=', conversation),
  }
  return readPages(db, conversations, messages, args)
}

/** More than this nobody counts: a badge says “many”. */
const countedMax = 1000

/** How many messages a person has not read, in all conversations together. */
export async function countUnread(db: ChatDb, person: Id): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select from participant join message on message.conversation_id = participant.conversation_id
      and message.number > participant.last_read_number and message.deleted_at is null
    where participant.person_id = ${person} limit ${countedMax}) unread`.execute(db)
  return rows[0]?.count ?? 0
}

/** How many conversations wait for an answer of the organisation. */
export async function countWaiting(db: ChatDb): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select from conversation where kind <> 'DIRECT' and status = 'WAITING' limit ${countedMax}) waiting`.execute(db)
  return rows[0]?.count ?? 0
}

/** The public state of conversations, for `chat.conversation.changed.v1`. */
export async function conversationStates(db: ChatDb, ids: readonly Id[]) {
  const rows = await db
    .selectFrom('conversation')
    .innerJoin('participant', 'participant.conversation_id', 'conversation.id')
    .selectAll('conversation')
    .select(({ fn }) => fn.agg<string[]>('array_agg', ['participant.person_id']).as('participant_ids'))
    .where('conversation.id', 'in', ids)
    .groupBy('conversation.id')
    .execute()
  return rows.map((row) => ({
    conversationId: row.id,
    version: row.version,
    kind: row.kind,
    status: row.status,
    subjectId: row.subject_id,
    participantIds: row.participant_ids.sort(),
    messageCount: row.message_count,
    lastMessageAt: row.last_message_at?.toISOString() ?? null,
    startedAt: row.started_at.toISOString(),
  }))
}

/** What goes with messages, and who may see it, for `chat.message.changed.v1`. */
export async function attachedStates(db: ChatDb, ids: readonly Id[]) {
  const rows = await db
    .selectFrom('attached')
    .innerJoin('message', 'message.id', 'attached.id')
    .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
    .innerJoin('participant', 'participant.conversation_id', 'conversation.id')
    .selectAll('attached')
    .select(['conversation.id as conversation_id', 'conversation.kind'])
    .select(({ fn }) => fn.agg<string[]>('array_agg', ['participant.person_id']).as('participant_ids'))
    .where('attached.id', 'in', ids)
    .groupBy(['attached.id', 'conversation.id'])
    .execute()
  return rows.map((row) => ({
    messageId: row.id,
    version: row.version,
    conversationId: row.conversation_id,
    kind: row.kind,
    participantIds: row.participant_ids.sort(),
    fileIds: row.file_ids,
  }))
}
