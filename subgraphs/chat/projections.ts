import type { StoaEvent } from '@stoa/events/event'
import type { Id } from '@stoa/values/ids'
import type { ChatWork } from './tables.ts'

/** Keeps names as people tell them. */
export async function rememberPerson({ data }: StoaEvent<'users.person.changed.v1'>, { db }: ChatWork): Promise<void> {
  await db
    .insertInto('person')
    .values({ id: data.personId, version: data.version, name: data.displayName, active: data.status === 'ACTIVE' })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({
          version: row.ref('excluded.version'),
          name: row.ref('excluded.name'),
          active: row.ref('excluded.active'),
        }))
        .whereRef('person.version', '<', 'excluded.version'),
    )
    .execute()
}

/** Whose order it is. */
export async function rememberOrder({ data }: StoaEvent<'orders.order.changed.v1'>, work: ChatWork): Promise<void> {
  await rememberSubject(work, 'ORDER', data.orderId, data.version, [data.customerId])
}

/** Whose loan it is, and whose things. */
export async function rememberLoan({ data }: StoaEvent<'items.loan.changed.v1'>, work: ChatWork): Promise<void> {
  const parties = [data.borrowerId, ...(data.ownerId ? [data.ownerId] : [])]
  await rememberSubject(work, 'LOAN', data.loanId, data.version, parties)
}

async function rememberSubject({ db }: ChatWork, kind: 'ORDER' | 'LOAN', id: Id, version: number, partyIds: Id[]) {
  await db
    .insertInto('subject')
    .values({ id, version, kind, party_ids: partyIds })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({ version: row.ref('excluded.version'), party_ids: row.ref('excluded.party_ids') }))
        .whereRef('subject.version', '<', 'excluded.version'),
    )
    .execute()
}
