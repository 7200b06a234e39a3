import type { Role } from '@stoa/contracts/roles'
import { emailKey } from '@stoa/values/email'
import type { Id } from '@stoa/values/ids'
import { notFound, type Refusal, refuse } from '@stoa/values/refusal'
import { judgeRefresh, sessionEnd } from '../domain/session.ts'
import { afterLogin, loginLimits } from '../domain/throttle.ts'
import { hashSecret, newSecret, successorOf } from '../secrets.ts'
import type { UsersWork } from '../context.ts'
import { endSessions, lockPerson } from './people.ts'
import { countAttempt, settleAttempts } from './throttle.ts'

/** Who an access token is for. */
export type SessionOf = {
  readonly personId: Id
  readonly sessionId: Id
  readonly roles: readonly Role[]
  readonly verified: boolean
  /** The person's version. */
  readonly asOf: number
}

export type Candidate = { readonly personId: Id; readonly passwordHash: string }

/**
 * Counts an attempt to log in and returns what its password is compared with;
 * undefined for an account that there is not. Committed before the comparison,
 * so that what follows cannot undo the count.
 */
export async function beginLogin(
  work: UsersWork,
  input: { readonly email: string; readonly address?: string | undefined },
): Promise<Candidate | undefined | Refusal> {
  const key = emailKey(input.email)
  const refused = await countAttempt(work, loginLimits(key, input.address))
  if (refused) return refused
  const person = await work.db
    .selectFrom('person')
    .select(['id as personId', 'password_hash as passwordHash'])
    .where('email_key', '=', key)
    .where('status', '=', 'ACTIVE')
    .executeTakeFirst()
  return person
}

/** Begins a session for who has just proved the password; what the viewer owned as a guest becomes the person's. */
export async function startSession(
  work: UsersWork,
  input: Candidate & { readonly address?: string | undefined; readonly userAgent?: string | undefined },
): Promise<(SessionOf & { readonly refreshToken: string }) | Refusal> {
  const person = await lockPerson(work, input.personId)
  // Deactivated, or another password, since it was compared.
  if (!person || person.status !== 'ACTIVE' || person.password_hash !== input.passwordHash) return badCredentials()
  const sessionId = work.ids.next('ses')
  const refreshToken = newSecret()
  await work.db
    .insertInto('session')
    .values({
      id: sessionId,
      person_id: person.id,
      created_at: work.now,
      last_used_at: work.now,
      expires_at: sessionEnd(work.now, work.now),
      revoked_at: null,
      revoked_reason: null,
      user_agent: input.userAgent?.slice(0, 200) ?? null,
    })
    .execute()
  await keepRefreshToken(work, sessionId, refreshToken)
  await settleAttempts(work, afterLogin(person.email_key, input.address))
  work.emit('users.session.started.v1', { sessionId, personId: person.id })
  if (work.viewer.kind === 'guest') work.emit('users.guest.merged.v1', { guestId: work.viewer.id, personId: person.id })
  const { id: personId, roles, verified_at, version: asOf } = person
  return { personId, sessionId, roles, verified: verified_at !== null, asOf, refreshToken }
}

/** `ended`: two had the token, and the session was ended for both. Not a refusal, because that must last. */
export type Refreshed = (SessionOf & { readonly refreshToken: string }) | { readonly ended: true }

/** Exchanges a refresh token for its one successor, however many ask at once. */
export async function refreshSession(
  work: UsersWork,
  input: { readonly refreshToken: string },
): Promise<Refreshed | Refusal> {
  const token = await lockRefreshToken(work, input.refreshToken)
  if (!token) return refreshNotValid()
  const verdict = judgeRefresh(token, work.now)
  if (verdict === 'over' || token.status !== 'ACTIVE') return refreshNotValid()
  if (verdict === 'reused') {
    await endSessions(work, token.personId, 'REUSE', { only: token.sessionId })
    return { ended: true }
  }
  const salt = token.successorSalt ?? newSecret()
  const refreshToken = successorOf(input.refreshToken, salt)
  if (verdict === 'rotate') {
    const hash = await keepRefreshToken(work, token.sessionId, refreshToken)
    await work.db
      .updateTable('refresh_token')
      .set({ used_at: work.now, successor_hash: hash, successor_salt: salt })
      .where('hash', '=', hashSecret(input.refreshToken))
      .execute()
    await work.db
      .updateTable('session')
      .set({ last_used_at: work.now, expires_at: sessionEnd(token.sessionCreatedAt, work.now) })
      .where('id', '=', token.sessionId)
      .execute()
  }
  const { personId, sessionId, roles, verified, asOf } = token
  return { personId, sessionId, roles, verified, asOf, refreshToken }
}

export type RevokeOutcome = Promise<{ readonly revokedCount: number } | Refusal>

/** Ends one session of the viewer: the given one, or that of the request. */
export async function revokeSession(
  work: UsersWork,
  input: { readonly sessionId?: Id | null | undefined },
): RevokeOutcome {
  if (work.viewer.kind !== 'person') return notFound(input.sessionId ?? '', ['input', 'sessionId'])
  const only = input.sessionId ?? work.viewer.sessionId
  const ended = await endSessions(work, work.viewer.id, 'LOGOUT', { only })
  return ended > 0 ? { revokedCount: ended } : notFound(only, ['input', 'sessionId'])
}

/** Ends all sessions of the viewer, or all but this one. */
export async function revokeAllSessions(
  work: UsersWork,
  input: { readonly exceptCurrent?: boolean | null | undefined },
): RevokeOutcome {
  if (work.viewer.kind !== 'person') return notFound('', ['input'])
  const except = input.exceptCurrent ? work.viewer.sessionId : undefined
  return { revokedCount: await endSessions(work, work.viewer.id, 'LOGOUT', { except }) }
}

/** Ends the session that a refresh token belongs to, for a browser that has nothing but its cookie. */
export async function revokeByRefreshToken(work: UsersWork, input: { readonly refreshToken: string }): Promise<void> {
  const token = await lockRefreshToken(work, input.refreshToken)
  if (token) await endSessions(work, token.personId, 'LOGOUT', { only: token.sessionId })
}

/** Removes what nobody can use any more. */
export async function forgetTheOld(work: UsersWork): Promise<void> {
  const monthAgo = new Date(work.now.getTime() - 30 * 24 * 60 * 60_000)
  await work.db.deleteFrom('attempt').where('window_ends_at', '<', work.now).execute()
  await work.db.deleteFrom('mail_token').where('expires_at', '<', work.now).execute()
  await work.db.deleteFrom('session').where('expires_at', '<', monthAgo).execute()
}

export function badCredentials(): Refusal {
  return refuse('BAD_CREDENTIALS', 'E-mail address and password do not fit together.')
}

export function refreshNotValid(): Refusal {
  return refuse('TOKEN_NOT_VALID', 'This session is over. Log in again.', { path: ['input', 'refreshToken'] })
}

async function keepRefreshToken(work: UsersWork, sessionId: Id, token: string): Promise<string> {
  const hash = hashSecret(token)
  await work.db
    .insertInto('refresh_token')
    .values({
      hash,
      session_id: sessionId,
      issued_at: work.now,
      used_at: null,
      successor_hash: null,
      successor_salt: null,
    })
    .execute()
  return hash
}

/** The token with its session and person. Locked first and read after, so that the read sees what who was before has done. */
async function lockRefreshToken(work: UsersWork, token: string) {
  const hash = hashSecret(token)
  const locked = await work.db
    .selectFrom('refresh_token')
    .select('hash')
    .where('hash', '=', hash)
    .forUpdate()
    .executeTakeFirst()
  if (!locked) return undefined
  return work.db
    .selectFrom('refresh_token as token')
    .innerJoin('session', 'session.id', 'token.session_id')
    .innerJoin('person', 'person.id', 'session.person_id')
    .leftJoin('refresh_token as successor', 'successor.hash', 'token.successor_hash')
    .select((row) => [
      'session.id as sessionId',
      'session.created_at as sessionCreatedAt',
      'session.expires_at as sessionExpiresAt',
      'session.revoked_at as sessionRevokedAt',
      'person.id as personId',
      'person.roles',
      'person.status',
      'person.version as asOf',
      row('person.verified_at', 'is not', null).$castTo<boolean>().as('verified'),
      'token.used_at as usedAt',
      'token.successor_salt as successorSalt',
      row('successor.used_at', 'is not', null).$castTo<boolean>().as('successorUsed'),
    ])
    .where('token.hash', '=', hash)
    .executeTakeFirst()
}
