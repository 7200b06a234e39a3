import { emailKey } from '@stoa/values/email'
import type { Id } from '@stoa/values/ids'
import type { PersonStatus, Profile, Role } from '../domain/person.ts'
import type { UsersWork } from '../context.ts'
import type { RevokeReason, Tables } from '../tables.ts'
import { dropMailTokens } from './mail-tokens.ts'

/** A person's row, locked until the command is done. */
export function lockPerson(work: UsersWork, id: Id) {
  return work.db.selectFrom('person').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The row of whoever has an e-mail address, locked, where it is known that there is one. */
export function lockByEmail(work: UsersWork, email: string) {
  const query = work.db.selectFrom('person').selectAll().where('email_key', '=', emailKey(email))
  return query.forUpdate().executeTakeFirstOrThrow()
}

/** How somebody comes in. */
export type Newcomer = Profile & { readonly email: string; readonly passwordHash: string }

/** Adds a person and says so; undefined where the e-mail address has an account. */
export async function insertPerson(
  work: UsersWork,
  { email, displayName, locale, timeZone, passwordHash, verifiedAt }: Newcomer & { readonly verifiedAt: Date | null },
): Promise<Id | undefined> {
  const personId = work.ids.next('per')
  const inserted = await work.db
    .insertInto('person')
    .values({
      id: personId,
      email,
      email_key: emailKey(email),
      display_name: displayName,
      locale,
      time_zone: timeZone,
      roles: [],
      status: 'ACTIVE',
      verified_at: verifiedAt,
      password_hash: passwordHash,
      version: 1,
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.column('email_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return undefined
  work.emit('users.person.registered.v1', { personId, email, displayName, locale })
  return personId
}

/**
 * Gives an account whose address nobody has proved to whoever comes now: it
 * may have been opened by a stranger, to wait in it for the owner of the
 * address. So nothing of what was there lets anybody in (password, sessions,
 * links of mails), and nothing that was put there is used (name, addresses).
 */
export async function beginAgain(
  work: UsersWork,
  person: { readonly id: Id; readonly version: number },
  newcomer: Newcomer & { readonly verifiedAt?: Date },
): Promise<void> {
  const { email, displayName, locale, timeZone, passwordHash, verifiedAt } = newcomer
  await savePerson(work, person, {
    email,
    display_name: displayName,
    locale,
    time_zone: timeZone,
    password_hash: passwordHash,
    ...(verifiedAt ? { verified_at: verifiedAt } : {}),
  })
  await dropMailTokens(work, person.id, ['VERIFY', 'RESET'])
  await dropAddresses(work, person.id)
  await endSessions(work, person.id, 'PASSWORD')
  work.emit('users.person.updated.v1', { personId: person.id })
}

/** Forgets the addresses that were written down before anybody had proved to be the person. */
export async function dropAddresses(work: UsersWork, personId: Id): Promise<void> {
  await work.db.deleteFrom('address').where('person_id', '=', personId).execute()
}

/** Changes a person who is locked; the version grows with every change, because states carry it. */
export async function savePerson(
  work: UsersWork,
  person: { readonly id: Id; readonly version: number },
  changes: Partial<{
    email: string
    display_name: string
    locale: string
    time_zone: string
    roles: Role[]
    status: PersonStatus
    verified_at: Date
    picture_id: Id | null
    password_hash: string
  }>,
): Promise<void> {
  await work.db
    .updateTable('person')
    .set({ ...changes, version: person.version + 1 })
    .where('id', '=', person.id)
    .execute()
}

/** Ends sessions of a person and says so; returns how many ended. `which` narrows them to one, or to all but one. */
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
