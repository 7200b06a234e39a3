import { type List, type Page, type PageArgs, readPage } from '@stoa/db/page'
import type { Id } from '@stoa/values/ids'
import { sql } from 'kysely'
import { texts, type Topic } from './domain/texts.ts'
import type { NotificationRow, NotificationsDb } from './tables.ts'

const newestNotifications: List = {
  name: 'notifications',
  by: [
    { column: 'created_at', kind: 'instant' },
    { column: 'id', kind: 'text' },
  ],
  direction: 'desc',
}

/** What a person was told, the newest first. */
export function notificationsOf(
  db: NotificationsDb,
  person: Id,
  unreadOnly: boolean,
  args: PageArgs,
): Promise<Page<NotificationRow>> {
  let query = db.selectFrom('notification').selectAll().where('person_id', '=', person)
  if (unreadOnly) query = query.where('read_at', 'is', null)
  return readPage(query, { ...newestNotifications, filter: { person, unreadOnly } }, args)
}

/** More than this nobody counts: a badge says “many”. */
const countedMax = 1000

export async function unreadCount(db: NotificationsDb, person: Id): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select from notification where person_id = ${person} and read_at is null limit ${countedMax}) unread`.execute(db)
  return rows[0]?.count ?? 0
}

const topics = ['ORDERS', 'LOANS', 'MESSAGES', 'ACCOUNT'] as const

/** A topic is mailed by default when any of its texts is. */
export function mailedByDefault(topic: Topic): boolean {
  return Object.values(texts).some((text) => text.topic === topic && text.mailByDefault)
}

/** One entry for each topic, whether the person has said something or not. */
export async function preferencesOf(db: NotificationsDb, person: Id) {
  const said = await db.selectFrom('preference').select(['topic', 'email']).where('person_id', '=', person).execute()
  return topics.map((topic) => ({
    topic,
    email: said.find((row) => row.topic === topic)?.email ?? mailedByDefault(topic),
  }))
}

/** That of one topic. */
export async function preferenceOf(db: NotificationsDb, person: Id, topic: Topic) {
  return (await preferencesOf(db, person)).find((preference) => preference.topic === topic) ?? null
}
