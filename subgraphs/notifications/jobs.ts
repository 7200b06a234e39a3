import { MailFault } from '@stoa/mail/mail'
import type { Id } from '@stoa/values/ids'
import type { NotificationsJob, NotificationsWork } from './context.ts'

/**
 * Sends the mail of a notification. The id of the mail is that of the
 * notification, so an attempt whose answer was lost does not become a second mail.
 */
export async function sendMail(
  { notificationId }: Record<string, string>,
  { db, ports, run }: NotificationsJob,
): Promise<void> {
  const mail = await db
    .selectFrom('delivery')
    .innerJoin('notification', 'notification.id', 'delivery.notification_id')
    .leftJoin('person', 'person.id', 'notification.person_id')
    .select(['delivery.status', 'notification.title', 'notification.body'])
    .select(['person.name', 'person.email', 'person.verified'])
    .where('delivery.notification_id', '=', notificationId as Id)
    .executeTakeFirst()
  if (mail?.status !== 'QUEUED') return
  if (!mail.email) throw new Error('the address of this person has not come yet')
  if (!mail.verified) {
    return run(recordDelivery, { notificationId: notificationId as Id, error: 'Nobody has proved this address.' })
  }
  try {
    const text = `${mail.name},\n\n${mail.body}\n\n${ports.publicUrl}\n`
    await ports.mail.send({ id: notificationId as Id, to: mail.email, subject: mail.title, text })
  } catch (error) {
    if (!(error instanceof MailFault && error.permanent)) throw error
    await run(recordDelivery, { notificationId: notificationId as Id, error: error.message })
    return
  }
  await run(recordDelivery, { notificationId: notificationId as Id })
}

async function recordDelivery(
  { db, now }: NotificationsWork,
  { notificationId, error }: { notificationId: Id; error?: string },
) {
  await db
    .updateTable('delivery')
    .set(error === undefined ? { status: 'SENT', sent_at: now } : { status: 'FAILED', error })
    .where('notification_id', '=', notificationId)
    .execute()
}
