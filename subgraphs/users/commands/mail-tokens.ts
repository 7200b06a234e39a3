import type { Id } from '@stoa/values/ids'
import { type Refusal, refuse } from '@stoa/values/refusal'
import { hashSecret } from '../secrets.ts'
import type { UsersWork } from '../context.ts'
import type { MailPurpose } from '../tables.ts'

const lifeMs: Record<MailPurpose, number> = { VERIFY: 24 * 60 * 60_000, RESET: 60 * 60_000 }

/** Whom a mail goes to; without a name while the address is not proved. */
export type Addressee = { readonly email: string; readonly name: string | undefined }

/**
 * Keeps the hash of a token that a mail is about to carry, and returns whom to
 * write to; undefined where the mail has no sense any more.
 */
export async function keepMailToken(
  work: UsersWork,
  input: { readonly personId: Id; readonly purpose: MailPurpose; readonly hash: string },
): Promise<Addressee | undefined> {
  const person = await work.db.selectFrom('person').selectAll().where('id', '=', input.personId).executeTakeFirst()
  if (!person || person.status !== 'ACTIVE' || (input.purpose === 'VERIFY' && person.verified_at)) return undefined
  const expiresAt = new Date(work.now.getTime() + lifeMs[input.purpose])
  const { hash, personId, purpose } = input
  await work.db.insertInto('mail_token').values({ hash, person_id: personId, purpose, expires_at: expiresAt }).execute()
  // A name that somebody gave for an address that is not theirs is a message of a stranger.
  return { email: person.email, name: person.verified_at ? person.display_name : undefined }
}

/** Takes a token out of use, with all others of its kind, and returns whose it was. */
export async function useMailToken(work: UsersWork, token: string, purpose: MailPurpose): Promise<Id | Refusal> {
  const found = await work.db
    .deleteFrom('mail_token')
    .where('hash', '=', hashSecret(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', work.now)
    .returning('person_id')
    .executeTakeFirst()
  if (!found) return tokenNotValid()
  await dropMailTokens(work, found.person_id, [purpose])
  return found.person_id
}

/** Takes links of mails that were sent to a person out of use. */
export async function dropMailTokens(work: UsersWork, personId: Id, purposes: readonly MailPurpose[]): Promise<void> {
  await work.db.deleteFrom('mail_token').where('person_id', '=', personId).where('purpose', 'in', purposes).execute()
}

export function tokenNotValid(): Refusal {
  return refuse('TOKEN_NOT_VALID', 'This link or token is unknown, was used before, or is over. Ask for a new one.', {
    path: ['input', 'token'],
  })
}
