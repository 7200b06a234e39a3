import { loadMany, loadOne } from '@stoa/db/loader'
import type { NotificationsDb } from './tables.ts'

export type Loaders = ReturnType<typeof loaders>

/** Batched reads, made anew for every request. */
export function loaders(db: NotificationsDb) {
  return {
    notification: loadOne(
      (ids: readonly string[]) => db.selectFrom('notification').selectAll().where('id', 'in', ids).execute(),
      (row) => row.id,
    ),
    deliveries: loadMany(
      (ids: readonly string[]) =>
        db.selectFrom('delivery').selectAll().where('notification_id', 'in', ids).orderBy('channel').execute(),
      (row) => row.notification_id,
    ),
  }
}
