import { personId } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { notFound, type Refusal } from '@stoa/values/refusal'
import type { Topic } from '../domain/texts.ts'
import type { NotificationPreferenceSetInput, NotificationReadInput } from '../generated.ts'
import type { NotificationsWork } from '../context.ts'

/** Reading twice keeps the first time. */
export async function readNotification(
  work: NotificationsWork,
  { id }: NotificationReadInput,
): Promise<{ readonly notificationId: Id } | Refusal> {
  const row = await work.db
    .updateTable('notification')
    .set(({ fn, ref, val }) => ({ read_at: fn.coalesce(ref('read_at'), val(work.now)) }))
    .where('id', '=', id)
    .where('person_id', '=', personId(work.viewer) as Id)
    .returning(['id', 'person_id'])
    .executeTakeFirst()
  if (!row) return notFound(id)
  work.emit('notifications.notification.read.v1', { personId: row.person_id, notificationId: row.id })
  return { notificationId: row.id }
}

/** Returns how many became read. */
export async function readAllNotifications(work: NotificationsWork): Promise<{ readonly count: number }> {
  const reader = personId(work.viewer) as Id
  const { numUpdatedRows } = await work.db
    .updateTable('notification')
    .set({ read_at: work.now })
    .where('person_id', '=', reader)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) work.emit('notifications.notification.read.v1', { personId: reader, notificationId: null })
  return { count: Number(numUpdatedRows) }
}

export async function setNotificationPreference(
  work: NotificationsWork,
  { topic, email }: NotificationPreferenceSetInput,
): Promise<{ readonly topic: Topic }> {
  await work.db
    .insertInto('preference')
    .values({ person_id: personId(work.viewer) as Id, topic, email })
    .onConflict((conflict) => conflict.columns(['person_id', 'topic']).doUpdateSet({ email }))
    .execute()
  return { topic }
}
