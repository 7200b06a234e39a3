import type { Id } from '@stoa/values/ids'
import { languageOf, type TextName, texts, type Language, write } from '../domain/texts.ts'
import type { NotificationsWork } from '../context.ts'
import type { NotificationRow } from '../tables.ts'

/** What a notification points to. */
export type Subject = Partial<Pick<NotificationRow, 'order_id' | 'loan_id' | 'item_id' | 'conversation_id'>>

export type Notice = {
  readonly people: readonly Id[]
  readonly text: TextName
  /** What the text says, in the language of each person. */
  readonly values: (language: Language) => Readonly<Record<string, string>>
  readonly subject?: Subject
}

/** So many mails of one topic a person gets in an hour. */
const mailsPerHourMax = 20
const hourMs = 3_600_000

/**
 * Tells people something: an entry for each, and a mail to those who want one.
 * Four statements, however many people. Somebody whom no event of `users` has
 * brought yet is told in English, and the mail waits for the address. Nobody
 * gets mail at an address that is not proved: it may be a stranger's, and what
 * we would write holds words of others. And nobody gets more than
 * `mailsPerHourMax` of one topic: whoever makes us write to somebody would else
 * decide how often. The entries are all there.
 */
export async function notify(work: NotificationsWork, { people, text, values, subject = {} }: Notice): Promise<void> {
  if (people.length === 0) return
  const { topic, mailByDefault } = texts[text]
  const known = await work.db
    .selectFrom('person')
    .leftJoin('preference', (join) =>
      join.onRef('preference.person_id', '=', 'person.id').on('preference.topic', '=', topic),
    )
    .select(['person.id', 'person.locale', 'person.active', 'person.verified', 'preference.email'])
    .select((query) =>
      query
        .selectFrom('notification')
        .innerJoin('delivery', 'delivery.notification_id', 'notification.id')
        .select((counted) => counted.fn.countAll<number>().as('count'))
        .whereRef('notification.person_id', '=', 'person.id')
        .where('notification.topic', '=', topic)
        .where('notification.created_at', '>', new Date(work.now.getTime() - hourMs))
        .as('mailed_lately'),
    )
    .where('person.id', 'in', people)
    .execute()
  const told = people.map((personId) => {
    const person = known.find(({ id }) => id === personId)
    const language = languageOf(person?.locale ?? 'en')
    const reachable = person ? person.active && person.verified : true
    const isQuiet = Number(person?.mailed_lately ?? 0) < mailsPerHourMax
    const mailed = reachable && isQuiet && (person?.email ?? mailByDefault)
    return { id: work.ids.next('ntf'), personId, mailed, ...write(text, language, values(language)) }
  })
  await work.db
    .insertInto('notification')
    .values(
      told.map(({ id, personId, title, body }) => ({
        id,
        person_id: personId,
        topic,
        title,
        body,
        order_id: null,
        loan_id: null,
        item_id: null,
        conversation_id: null,
        ...subject,
        created_at: work.now,
        read_at: null,
      })),
    )
    .execute()
  for (const { id, personId } of told) {
    work.emit('notifications.notification.created.v1', { personId, notificationId: id, topic })
  }
  const mailed = told.filter(({ mailed }) => mailed)
  if (mailed.length === 0) return
  await work.db
    .insertInto('delivery')
    .values(
      mailed.map(({ id }) => ({
        notification_id: id,
        channel: 'EMAIL' as const,
        status: 'QUEUED' as const,
        error: null,
        sent_at: null,
      })),
    )
    .execute()
  for (const { id } of mailed) work.jobs.enqueue('sendMail', { notificationId: id })
}
