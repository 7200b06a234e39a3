import { isEmail } from '@stoa/values/email'
import type { Id } from '@stoa/values/ids'
import { invalidInput, isRefusal, notAllowed, notFound, type Refusal } from '@stoa/values/refusal'
import { tidyLine } from '@stoa/values/text'
import { emailKey, type Role, readProfile } from '../domain/person.ts'
import type { PersonModel } from '../mappers.ts'
import type { UsersWork } from '../context.ts'
import { endSessions, lockPerson, savePerson } from './people.ts'
import { personNow } from './profile.ts'

type RoleInput = { readonly personId: Id; readonly role: Role }

/** Gives a role. Giving it twice changes nothing. */
export async function grantRole(work: UsersWork, { personId, role }: RoleInput): Promise<PersonModel | Refusal> {
  const person = await lockPerson(work, personId)
  if (!person) return notFound(personId, ['input', 'personId'])
  if (!person.roles.includes(role)) {
    await savePerson(work, person, { roles: [...person.roles, role] })
    work.emit('users.person.roleGranted.v1', { personId, role })
  }
  return personNow(work, personId)
}

/** Takes a role. The last admin keeps theirs, because nobody could give it back. */
export async function revokeRole(work: UsersWork, { personId, role }: RoleInput): Promise<PersonModel | Refusal> {
  if (role === 'ADMIN' && (await isLastAdmin(work, personId))) return lastAdmin()
  const person = await lockPerson(work, personId)
  if (!person) return notFound(personId, ['input', 'personId'])
  if (person.roles.includes(role)) {
    await savePerson(work, person, { roles: person.roles.filter((one) => one !== role) })
    work.emit('users.person.roleRevoked.v1', { personId, role })
  }
  return personNow(work, personId)
}

/** Closes an account and ends its sessions. What the person owns stays. */
export async function deactivatePerson(
  work: UsersWork,
  input: { readonly personId: Id; readonly reason?: string | null },
): Promise<PersonModel | Refusal> {
  const { personId, reason } = input
  if (await isLastAdmin(work, personId)) return lastAdmin()
  const person = await lockPerson(work, personId)
  if (!person) return notFound(personId, ['input', 'personId'])
  if (person.status === 'ACTIVE') {
    await savePerson(work, person, { status: 'DEACTIVATED' })
    await endSessions(work, personId, 'DEACTIVATED')
    work.emit('users.person.deactivated.v1', { personId, reason: reason?.slice(0, 500) ?? null })
  }
  return personNow(work, personId)
}

/** Opens an account again. Its sessions stay over. */
export async function reactivatePerson(
  work: UsersWork,
  { personId }: { readonly personId: Id },
): Promise<PersonModel | Refusal> {
  const person = await lockPerson(work, personId)
  if (!person) return notFound(personId, ['input', 'personId'])
  if (person.status !== 'ACTIVE') {
    await savePerson(work, person, { status: 'ACTIVE' })
    work.emit('users.person.reactivated.v1', { personId })
  }
  return personNow(work, personId)
}

/**
 * Makes an admin, for the command line alone: the first one has nobody who
 * could give the role. Who has no account gets one, proved; who has one keeps
 * the password.
 */
export async function makeAdmin(
  work: UsersWork,
  input: { readonly email: string; readonly displayName: string; readonly passwordHash: string },
): Promise<PersonModel | Refusal> {
  if (work.viewer.kind !== 'system') return notAllowed('Only the command line makes admins.')
  // A command line has nobody before it who looks at its arguments.
  const email = tidyLine(input.email)
  if (!isEmail(email)) return invalidInput('This is not an e-mail address.', ['input', 'email'])
  const profile = readProfile({ displayName: tidyLine(input.displayName), locale: 'en', timeZone: 'UTC' }, {})
  if (isRefusal(profile)) return profile
  const { displayName, locale, timeZone } = profile
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
      verified_at: work.now,
      password_hash: input.passwordHash,
      version: 1,
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.column('email_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted) {
    work.emit('users.person.registered.v1', { personId, email, displayName, locale })
    return grantRole(work, { personId, role: 'ADMIN' })
  }
  const known = await work.db
    .selectFrom('person')
    .select('id')
    .where('email_key', '=', emailKey(email))
    .executeTakeFirstOrThrow()
  return grantRole(work, { personId: known.id, role: 'ADMIN' })
}

/** Locks all admins, so that two of them cannot remove each other at once. */
async function isLastAdmin(work: UsersWork, personId: Id): Promise<boolean> {
  const admins = await work.db
    .selectFrom('person')
    .select('id')
    .where((row) => row(row.val('ADMIN'), '=', row.fn.any('roles')))
    .where('status', '=', 'ACTIVE')
    .orderBy('id')
    .forUpdate()
    .execute()
  return admins.length === 1 && admins[0]?.id === personId
}

function lastAdmin(): Refusal {
  return notAllowed('This is the last admin. Make another one first.')
}
