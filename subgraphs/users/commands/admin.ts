import { isRefusal, notAllowed, type Refusal } from '@stoa/values/refusal'
import { readProfile } from '../domain/person.ts'
import type { PersonModel } from '../mappers.ts'
import { peopleById } from '../queries.ts'
import type { UsersWork } from '../context.ts'
import { keepMailToken } from './mail-tokens.ts'
import { beginAgain, insertPerson, lockByEmail } from './people.ts'
import { grantPersonRole } from './roles.ts'

/**
 * What making an admin came to: a new account with the given password; an
 * account whose owner had proved the address and keeps the password; or one
 * that anybody may have opened, which was taken from them: its password is to
 * be set with the given one-time secret.
 */
export type AdminMade = {
  readonly how: 'NEW' | 'KNOWN' | 'TAKEN_OVER'
  readonly person: PersonModel
}

/**
 * Makes an admin, for the command line alone: the first one has nobody who
 * could give the role. The operator answers for the address, so it counts as proved.
 */
export async function makeAdmin(
  work: UsersWork,
  input: {
    readonly email: string
    readonly displayName: string
    /** Of a password that nobody has yet. */
    readonly passwordHash: string
    /** Of a one-time secret with which a password can be set, where the account is taken over. */
    readonly linkHash: string
  },
): Promise<AdminMade | Refusal> {
  if (work.viewer.kind !== 'system') return notAllowed('Only the command line makes admins.')
  const { email, passwordHash, linkHash, displayName } = input
  const profile = readProfile({ displayName, locale: 'en', timeZone: 'UTC' }, {})
  if (isRefusal(profile)) return profile
  const newcomer = { ...profile, email, passwordHash, verifiedAt: work.now }
  const newId = await insertPerson(work, newcomer)
  if (newId) return withRole(work, 'NEW', newId)
  const known = await lockByEmail(work, email)
  if (known.status !== 'ACTIVE') return notAllowed(`The account of ${email} is closed. Take another address.`)
  if (known.verified_at) return withRole(work, 'KNOWN', known.id)
  await beginAgain(work, known, newcomer)
  work.emit('users.person.verified.v1', { personId: known.id })
  await keepMailToken(work, { personId: known.id, purpose: 'RESET', hash: linkHash })
  return withRole(work, 'TAKEN_OVER', known.id)
}

async function withRole(work: UsersWork, how: AdminMade['how'], personId: string): Promise<AdminMade | Refusal> {
  const granted = await grantPersonRole(work, { personId, role: 'ADMIN' })
  if (isRefusal(granted)) return granted
  const [person] = await peopleById(work.db, [personId])
  if (!person) throw new Error(`person ${personId} is gone`)
  return { how, person }
}
