import type { Id } from '@stoa/values/ids'
import type { NotificationsWork } from '../context.ts'

/**
 * Takes back that a person was given an item, where it was taken away again
 * before anybody read it and before a mail left: what lasts a moment, such as
 * a slip, is told to nobody.
 */
export async function withdrawAssignment(
  { db, emit }: NotificationsWork,
  { personId, itemId }: { readonly personId: Id; readonly itemId: Id },
): Promise<void> {
  const told = await db
    .selectFrom('notification')
    .leftJoin('delivery', 'delivery.notification_id', 'notification.id')
    .select('notification.id')
    .where('person_id', '=', personId)
    .where('item_id', '=', itemId)
    .where('loan_id', 'is', null)
    .where('read_at', 'is', null)
    .where('delivery.status', '=', 'QUEUED')
    .orderBy('notification.created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!told) return
  await db.deleteFrom('delivery').where('notification_id', '=', told.id).execute()
  await db.deleteFrom('notification').where('id', '=', told.id).execute()
  emit('notifications.notification.read.v1', { personId, notificationId: null })
}
