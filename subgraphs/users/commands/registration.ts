import type { Id } from '@stoa/values/ids'
import { isRefusal, type Refusal, refuse } from '@stoa/values/refusal'
import { emailKey, type Profile, readProfile } from '../domain/person.ts'
import { mailLimits, registrationLimits } from '../domain/throttle.ts'
import { hashSecret } from '../secrets.ts'
import type { UsersWork } from '../context.ts'
import type { MailPurpose } from '../tables.ts'
import { lockPerson, savePerson } from './people.ts'
import { countAttempt } from './throttle.ts'

export type Registration = Profile & {
  readonly email: string
  /** Hashed before, outside of any transaction. */
  readonly passwordHash: string
  /** The client's address, where it is known. */
  readonly address?: string | undefined
}

/**
 * Opens an account and has the mail sent that proves the address. Where there
 * is an account, `isNew` is false and its owner gets a mail that says so; the
 * graph must not tell the difference.
 */
export async function registerPerson(
  work: UsersWork,
  input: Registration,
): Promise<{ readonly personId: Id; readonly isNew: boolean } | Refusal> {
  const { email } = input
  const profile = readProfile({ displayName: '', locale: 'en', timeZone: 'UTC' }, input)
  if (isRefusal(profile)) return profile
  const key = emailKey(email)
  const refused = await countAttempt(work, [...registrationLimits(input.address), ...mailLimits('verify', key)])
  if (refused) return refused
  const personId = work.ids.next('per')
  const inserted = await work.db
    .insertInto('person')
    .values({
      id: personId,
      email,
      email_key: key,
      display_name: profile.displayName,
      locale: profile.locale,
      time_zone: profile.timeZone,
      roles: [],
      status: 'ACTIVE',
      verified_at: null,
      password_hash: input.passwordHash,
      version: 1,
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.column('email_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) {
    const known = await work.db.selectFrom('person').select('id').where('email_key', '=', key).executeTakeFirstOrThrow()
    work.jobs.enqueue('sendAccountMail', { personId: known.id, kind: 'KNOWN' })
    return { personId: known.id, isNew: false }
  }
  const { displayName, locale } = profile
  work.emit('users.person.registered.v1', { personId, email, displayName, locale })
  work.jobs.enqueue('sendAccountMail', { personId, kind: 'VERIFY' })
  return { personId, isNew: true }
}

/** Has the proving mail sent once more, where there is an account that needs it. */
export async function sendVerification(work: UsersWork, input: { readonly email: string }): Promise<true | Refusal> {
  const key = emailKey(input.email)
  const refused = await countAttempt(work, mailLimits('verify', key))
  if (refused) return refused
  const person = await work.db
    .selectFrom('person')
    .select('id')
    .where('email_key', '=', key)
    .where('verified_at', 'is', null)
    .where('status', '=', 'ACTIVE')
    .executeTakeFirst()
  if (person) work.jobs.enqueue('sendAccountMail', { personId: person.id, kind: 'VERIFY' })
  return true
}

const lifeMs: Record<MailPurpose, number> = { VERIFY: 24 * 60 * 60_000, RESET: 60 * 60_000 }

/**
 * Keeps the hash of a token that a mail is about to carry, and answers whom to
 * write to; undefined where the mail has no sense any more.
 */
export async function keepMailToken(
  work: UsersWork,
  input: { readonly personId: Id; readonly purpose: MailPurpose; readonly hash: string },
): Promise<{ readonly email: string; readonly displayName: string } | undefined> {
  const person = await work.db.selectFrom('person').selectAll().where('id', '=', input.personId).executeTakeFirst()
  if (!person || person.status !== 'ACTIVE' || (input.purpose === 'VERIFY' && person.verified_at)) return undefined
  await work.db
    .insertInto('mail_token')
    .values({
      hash: input.hash,
      person_id: input.personId,
      purpose: input.purpose,
      expires_at: new Date(work.now.getTime() + lifeMs[input.purpose]),
    })
    .execute()
  return { email: person.email, displayName: person.display_name }
}

/** Proves an address with the token of a mail. */
export async function verifyPerson(work: UsersWork, input: { readonly token: string }): Promise<Id | Refusal> {
  const personId = await useMailToken(work, input.token, 'VERIFY')
  if (isRefusal(personId)) return personId
  const person = await lockPerson(work, personId)
  if (!person || person.status !== 'ACTIVE') return tokenNotValid()
  if (!person.verified_at) {
    await savePerson(work, person, { verified_at: work.now })
    work.emit('users.person.verified.v1', { personId })
  }
  return personId
}

/** Takes a token out of use, with all others of its kind, and answers whose it was. */
export async function useMailToken(work: UsersWork, token: string, purpose: MailPurpose): Promise<Id | Refusal> {
  const found = await work.db
    .deleteFrom('mail_token')
    .where('hash', '=', hashSecret(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', work.now)
    .returning('person_id')
    .executeTakeFirst()
  if (!found) return tokenNotValid()
  await work.db
    .deleteFrom('mail_token')
    .where('person_id', '=', found.person_id)
    .where('purpose', '=', purpose)
    .execute()
  return found.person_id
}

export function tokenNotValid(): Refusal {
  return refuse('TOKEN_NOT_VALID', 'This link or token is unknown, was used before, or is over. Ask for a new one.', {
    path: ['input', 'token'],
  })
}
