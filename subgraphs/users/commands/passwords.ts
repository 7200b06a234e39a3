import { emailKey } from '@stoa/values/email'
import type { Id } from '@stoa/values/ids'
import { isRefusal, type Refusal } from '@stoa/values/refusal'
import { mailLimits } from '../domain/throttle.ts'
import type { UsersWork } from '../context.ts'
import { tokenNotValid, useMailToken } from './mail-tokens.ts'
import { dropAddresses, endSessions, lockPerson, savePerson } from './people.ts'
import type { MailOutcome, MailWish } from './registration.ts'
import { badCredentials } from './sessions.ts'
import { countAttempt } from './throttle.ts'

export type PasswordOutcome = Promise<{ readonly changed: true } | Refusal>

/** Has the mail sent with which a new password can be set, where there is an account. */
export async function forgetPersonPassword(work: UsersWork, input: MailWish): MailOutcome {
  const key = emailKey(input.email)
  const refused = await countAttempt(work, mailLimits('reset', key, input.address))
  if (refused) return refused
  const person = await work.db
    .selectFrom('person')
    .select('id')
    .where('email_key', '=', key)
    .where('status', '=', 'ACTIVE')
    .executeTakeFirst()
  if (person) work.jobs.enqueue('sendAccountMail', { personId: person.id, kind: 'RESET' })
  return { accepted: true }
}

/**
 * Sets a new password with the token of a mail. Who reads the mail has the
 * address, so it is proved as well; what stood in the account before may be of
 * somebody who had only typed the address.
 */
export async function resetPersonPassword(
  work: UsersWork,
  input: { readonly token: string; readonly passwordHash: string },
): PasswordOutcome {
  const personId = await useMailToken(work, input.token, 'RESET')
  if (isRefusal(personId)) return personId
  const person = await lockPerson(work, personId)
  if (!person || person.status !== 'ACTIVE') return tokenNotValid()
  await savePerson(work, person, { password_hash: input.passwordHash, verified_at: person.verified_at ?? work.now })
  await endSessions(work, personId, 'PASSWORD')
  work.emit('users.person.passwordChanged.v1', { personId, how: 'RESET' })
  if (!person.verified_at) {
    await dropAddresses(work, personId)
    work.emit('users.person.verified.v1', { personId })
  }
  return { changed: true }
}

/** Sets a new password for who knows the old one, and ends the other sessions. */
export async function changePersonPassword(
  work: UsersWork,
  input: { readonly personId: Id; readonly sessionId: Id; readonly checkedHash: string; readonly passwordHash: string },
): PasswordOutcome {
  const person = await lockPerson(work, input.personId)
  // The old password was checked outside this transaction, against this hash.
  if (!person || person.status !== 'ACTIVE' || person.password_hash !== input.checkedHash) return badCredentials()
  await savePerson(work, person, { password_hash: input.passwordHash })
  await endSessions(work, person.id, 'PASSWORD', { except: input.sessionId })
  work.emit('users.person.passwordChanged.v1', { personId: person.id, how: 'CHANGED' })
  return { changed: true }
}

/** Keeps the same password under today's settings. Nobody needs to hear of it. */
export async function rehashPassword(
  work: UsersWork,
  input: { readonly personId: Id; readonly checkedHash: string; readonly passwordHash: string },
): Promise<void> {
  await work.db
    .updateTable('person')
    .set({ password_hash: input.passwordHash })
    .where('id', '=', input.personId)
    .where('password_hash', '=', input.checkedHash)
    .execute()
}
