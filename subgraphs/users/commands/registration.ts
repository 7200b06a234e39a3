import { emailKey } from '@stoa/values/email'
import type { Id } from '@stoa/values/ids'
import { isRefusal, type Refusal } from '@stoa/values/refusal'
import { type Profile, readProfile } from '../domain/person.ts'
import { mailLimits, registrationLimits } from '../domain/throttle.ts'
import type { UsersWork } from '../context.ts'
import { tokenNotValid, useMailToken } from './mail-tokens.ts'
import { beginAgain, insertPerson, lockByEmail, lockPerson, savePerson } from './people.ts'
import { countAttempt } from './throttle.ts'

export type Registration = Profile & {
  readonly email: string
  /** Hashed before, outside of any transaction. */
  readonly passwordHash: string
  /** The client's address, where it is known. */
  readonly address?: string | undefined
}

/**
 * Opens an account and has the mail sent that proves the address. Where
 * somebody has opened one and never proved the address, the last word counts:
 * see `beginAgain`. Where the address is proved, `isNew` is false and its
 * owner gets a mail that says so; the graph must not tell the difference.
 */
export async function registerPerson(
  work: UsersWork,
  input: Registration,
): Promise<{ readonly personId: Id; readonly isNew: boolean } | Refusal> {
  const profile = readProfile({ displayName: '', locale: 'en', timeZone: 'UTC' }, input)
  if (isRefusal(profile)) return profile
  const { email, passwordHash, address } = input
  const key = emailKey(email)
  const refused = await countAttempt(work, [...registrationLimits(address), ...mailLimits('verify', key, address)])
  if (refused) return refused
  const personId = await insertPerson(work, { ...profile, email, passwordHash, verifiedAt: null })
  if (personId) {
    work.jobs.enqueue('sendAccountMail', { personId, kind: 'VERIFY' })
    return { personId, isNew: true }
  }
  const known = await lockByEmail(work, email)
  if (known.verified_at || known.status !== 'ACTIVE') {
    work.jobs.enqueue('sendAccountMail', { personId: known.id, kind: 'KNOWN' })
    return { personId: known.id, isNew: false }
  }
  await beginAgain(work, known, { ...profile, email, passwordHash })
  work.jobs.enqueue('sendAccountMail', { personId: known.id, kind: 'VERIFY_AGAIN' })
  return { personId: known.id, isNew: true }
}

/** Where a mail shall go, and the client's address where it is known. */
export type MailWish = { readonly email: string; readonly address?: string | undefined }

export type MailOutcome = Promise<{ readonly accepted: true } | Refusal>

/** Has the proving mail sent once more, where there is an account that needs it. */
export async function sendPersonVerification(work: UsersWork, input: MailWish): MailOutcome {
  const key = emailKey(input.email)
  const refused = await countAttempt(work, mailLimits('verify', key, input.address))
  if (refused) return refused
  const person = await work.db
    .selectFrom('person')
    .select('id')
    .where('email_key', '=', key)
    .where('verified_at', 'is', null)
    .where('status', '=', 'ACTIVE')
    .executeTakeFirst()
  if (person) work.jobs.enqueue('sendAccountMail', { personId: person.id, kind: 'VERIFY' })
  return { accepted: true }
}

type VerifyOutcome = Promise<{ readonly verified: true } | Refusal>

/** Proves an address with the token of a mail. */
export async function verifyPerson(work: UsersWork, input: { readonly token: string }): VerifyOutcome {
  const personId = await useMailToken(work, input.token, 'VERIFY')
  if (isRefusal(personId)) return personId
  const person = await lockPerson(work, personId)
  if (!person || person.status !== 'ACTIVE') return tokenNotValid()
  if (!person.verified_at) {
    await savePerson(work, person, { verified_at: work.now })
    work.emit('users.person.verified.v1', { personId })
  }
  return { verified: true }
}
