import type { StoaEvent } from '@stoa/events/event'
import type { NotificationsWork } from './tables.ts'

/** Keeps how people can be reached, as they last told it. */
export async function rememberPerson({ data }: StoaEvent<'users.person.changed.v1'>, { db }: NotificationsWork): Promise<void> {
  const { personId, version, displayName, email, locale, status } = data
  await db
    .insertInto('person')
    .values({ id: personId, version, name: displayName, email, locale, active: status === 'ACTIVE' })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({
          version: row.ref('excluded.version'),
          name: row.ref('excluded.name'),
          email: row.ref('excluded.email'),
          locale: row.ref('excluded.locale'),
          active: row.ref('excluded.active'),
        }))
        .whereRef('person.version', '<', 'excluded.version'),
    )
    .execute()
}
