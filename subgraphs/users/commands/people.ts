import type { Id } from '@stoa/values/ids'
import type { PersonStatus, Role } from '../domain/person.ts'
import type { UsersWork } from '../context.ts'
import type { RevokeReason, Tables } from '../tables.ts'

/** A person's row, locked until the command is done. */
export function lockPerson(work: UsersWork, id: Id) {
  return work.db.selectFrom('person').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Changes a person who is locked; the version grows with every change, because states carry it. */
export async function savePerson(
  work: UsersWork,
  person: { readonly id: Id; readonly version: number },
  changes: Partial<{
    display_name: string
    locale: string
    time_zone: string
    roles: Role[]
    status: PersonStatus
    verified_at: Date
    password_hash: string
  }>,
): Promise<void> {
  await work.db
    .updateTable('person')
    .set({ ...changes, version: person.version + 1 })
    .where('id', '=', person.id)
    .execute()
}

/** Ends sessions of a person and says so; answers how many ended. `which` narrows them to one, or to all but one. */
export async function endSessions(
  work: UsersWork,
  personId: Id,
  reason: RevokeReason,
  which: { readonly only?: Id; readonly except?: Id | undefined } = {},
): Promise<number> {
  let query = work.db
    .updateTable('session')
    .set({ revoked_at: work.now, revoked_reason: reason })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', work.now)
  if (which.only !== undefined) query = query.where('id', '=', which.only)
  if (which.except !== undefined) query = query.where('id', '!=', which.except)
  const ended: Pick<Tables['session'], 'id'>[] = await query.returning('id').execute()
  for (const { id } of ended) work.emit('users.session.revoked.v1', { sessionId: id, personId, reason })
  return ended.length
}
