import { loadMany, loadOne, loadPages } from '@stoa/db/loader'
import type { PageArgs } from '@stoa/db/page'
import { sql } from 'kysely'
import { messagesOf } from './queries.ts'
import type { ChatDb } from './tables.ts'

export type Loaders = ReturnType<typeof loaders>

/** Batched reads, made anew for every request. */
export function loaders(db: ChatDb) {
  return {
    conversation: loadOne(
      (ids: readonly string[]) => db.selectFrom('conversation').selectAll().where('id', 'in', ids).execute(),
      (row) => row.id,
    ),
    /** By the order or loan that it is about. */
    conversationAbout: loadOne(
      (ids: readonly string[]) => db.selectFrom('conversation').selectAll().where('subject_id', 'in', ids).execute(),
      (row) => row.subject_id ?? '',
    ),
    messages: loadPages((conversations, args: PageArgs) => messagesOf(db, conversations, args)),
    participants: loadMany(
      (ids: readonly string[]) =>
        db
          .selectFrom('participant')
          .selectAll()
          .where('conversation_id', 'in', ids)
          .orderBy('joined_at')
          .orderBy('person_id')
          .execute(),
      (row) => row.conversation_id,
    ),
    message: loadOne(
      (ids: readonly string[]) => db.selectFrom('message').selectAll().where('id', 'in', ids).execute(),
      (row) => row.id,
    ),
    /** What goes with messages. */
    attached: loadOne(
      (ids: readonly string[]) => db.selectFrom('attached').selectAll().where('id', 'in', ids).execute(),
      (row) => row.id,
    ),
    lastMessage: loadOne(
      (ids: readonly string[]) =>
        db
          .selectFrom('message')
          .innerJoin('conversation', (join) =>
            join
              .onRef('conversation.id', '=', 'message.conversation_id')
              .onRef('conversation.message_count', '=', 'message.number'),
          )
          .selectAll('message')
          .where('conversation.id', 'in', ids)
          .execute(),
      (row) => row.conversation_id,
    ),
    /** How many messages after a place in a conversation can still be read. */
    unread: loadOne(
      async (places: readonly string[]) => {
        const asked = places.map((place) => place.split(' '))
        const { rows } = await sql<{ place: string; count: number }>`
          select asked.id || ' ' || asked.number as place, count(message.id)::int as count
          from unnest(${asked.map(([id]) => id)}::text[], ${asked.map(([, number]) => Number(number))}::int[])
            as asked (id, number)
          join message on message.conversation_id = asked.id and message.number > asked.number
          where message.deleted_at is null
          group by 1`.execute(db)
        return rows
      },
      ({ place }) => place,
    ),
    /** Names as people last told them; a person whom no event has brought yet has none. */
    name: loadOne(
      (ids: readonly string[]) =>
        db
          .selectFrom('person')
          .select(['id', sql<string>`name`.as('name')])
          .where('id', 'in', ids)
          .execute(),
      (row) => row.id,
    ),
  }
}
