import type { Id } from '@stoa/values/ids'
import { notAllowed, notFound, type Refusal } from '@stoa/values/refusal'
import type { Role } from '../domain/person.ts'
import type { UsersWork } from '../context.ts'
import { endSessions, lockPerson, savePerson } from './people.ts'
import type { PersonOutcome } from './profile.ts'

type RoleInput = { readonly personId: Id; readonly role: Role }

/**
 * Gives a role. Giving it twice changes nothing. Refused while nobody has
 * proved the address: whoever gives a role knows a person by it, and anybody
 * can have registered it.
 */
export async function grantPersonRole(work: UsersWork, { personId, role }: RoleInput): PersonOutcome {
  const person = await lockPerson(work, personId)
  if (!person) return notFound(personId, ['input', 'personId'])
  if (!person.verified_at) {
    return notAllowed(
      'Nobody has proved that the e-mail address of this account is theirs. Its owner must do that first.',
    )
  }
  if (!person.roles.includes(role)) {
    await savePerson(work, person, { roles: [...person.roles, role] })
    work.emit('users.person.roleGranted.v1', { personId, role })
  }
  return { personId }
}

/** Takes a role. The last admin keeps theirs, because nobody could give it back. */
export async function revokePersonRole(work: UsersWork, { personId, role }: RoleInput): PersonOutcome {
  if (role === 'ADMIN' && (await isLastAdmin(work, personId))) return lastAdmin()
  const person = await lockPerson(work, personId)
  if (!person) return notFound(personId, ['input', 'personId'])
  if (person.roles.includes(role)) {
    await savePerson(work, person, { roles: person.roles.filter((one) => one !== role) })
    work.emit('users.person.roleRevoked.v1', { personId, role })
  }
  return { personId }
}

/** Closes an account and ends its sessions. What the person owns stays. */
export async function deactivatePerson(
  work: UsersWork,
  input: { readonly personId: Id; readonly reason?: string | null | undefined },
): PersonOutcome {
  const { personId, reason } = input
  if (await isLastAdmin(work, personId)) return lastAdmin()
  const person = await lockPerson(work, personId)
  if (!person) return notFound(personId, ['input', 'personId'])
  if (person.status === 'ACTIVE') {
    await savePerson(work, person, { status: 'DEACTIVATED' })
    await endSessions(work, personId, 'DEACTIVATED')
    work.emit('users.person.deactivated.v1', { personId, reason: reason?.slice(0, 500) ?? null })
  }
  return { personId }
}

/** Opens an account again. Its sessions stay over. */
export async function reactivatePerson(work: UsersWork, { personId }: { readonly personId: Id }): PersonOutcome {
  const person = await lockPerson(work, personId)
  if (!person) return notFound(personId, ['input', 'personId'])
  if (person.status !== 'ACTIVE') {
    await savePerson(work, person, { status: 'ACTIVE' })
    work.emit('users.person.reactivated.v1', { personId })
  }
  return { personId }
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
