import { publishedKeys } from '@stoa/auth/keys'
import {
  accessTokenLifeSeconds,
  guestTokenLifeSeconds,
  signAccessToken,
  signGuestToken,
  tokenScope,
} from '@stoa/auth/tokens'
import { personViewer, type Viewer } from '@stoa/auth/viewer'
import { newId } from '@stoa/values/ids'
import { knownWords } from '@stoa/values/password'
import { isRefusal, type Refusal } from '@stoa/values/refusal'
import {
  changePersonPassword,
  type PasswordOutcome,
  rehashPassword,
  resetPersonPassword,
} from './commands/passwords.ts'
import { type MailOutcome, registerPerson } from './commands/registration.ts'
import {
  badCredentials,
  beginLogin,
  refreshNotValid,
  refreshSession,
  type SessionOf,
  startSession,
} from './commands/sessions.ts'
import { checkPassword } from './domain/password.ts'
import { argon2Passwords, type Passwords } from './passwords.ts'
import type { SubgraphContext } from './context.ts'

// Everything that takes a password or gives a token. Hashing and signing are
// slow on purpose, so they happen between short transactions and never in one.

/** What both the graph and the cookie routes have. */
export type CredentialsContext = Pick<SubgraphContext, 'db' | 'run' | 'ports' | 'viewer' | 'client' | 'now'>

export type Tokens = {
  readonly personId: string
  readonly accessToken: string
  readonly expiresAt: Date
  readonly refreshToken: string
}

const argon2 = argon2Passwords()

function passwordsOf(context: CredentialsContext): Passwords {
  return context.ports.passwords ?? argon2
}

/** Opens an account. Accepts where there is one already as well; only its owner is told, by mail. */
export async function register(
  context: CredentialsContext,
  input: {
    email: string
    password: string
    displayName: string
    locale?: string | null | undefined
    timeZone?: string | null | undefined
  },
): MailOutcome {
  const { email, password, displayName } = input
  const weak = checkPassword(password, knownWords(email, displayName))
  if (weak) return weak
  const passwordHash = await passwordsOf(context).hash(password)
  const { address } = context.client
  const profile = { displayName, locale: input.locale ?? 'en', timeZone: input.timeZone ?? 'UTC' }
  const registered = await context.run(registerPerson, { email, passwordHash, address, ...profile })
  return isRefusal(registered) ? registered : { accepted: true }
}

/** Logs in: the same answer after the same work, whether the account or the password was wrong. */
export async function logIn(
  context: CredentialsContext,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Tokens | Refusal> {
  const { address, userAgent } = context.client
  const candidate = await context.run(beginLogin, { email, address })
  if (isRefusal(candidate)) return candidate
  const passwords = passwordsOf(context)
  const matches = await passwords.verify(candidate?.passwordHash, password)
  if (!candidate || !matches) return badCredentials()
  const session = await context.run(startSession, { ...candidate, address, userAgent })
  if (isRefusal(session)) return session
  if (passwords.isOutdated(candidate.passwordHash)) {
    const { personId, passwordHash: checkedHash } = candidate
    await context.run(rehashPassword, { personId, checkedHash, passwordHash: await passwords.hash(password) })
  }
  return tokensFor(context, session)
}

/** Exchanges a refresh token. */
export async function refresh(
  context: CredentialsContext,
  input: { readonly refreshToken: string },
): Promise<Tokens | Refusal> {
  const session = await context.run(refreshSession, input)
  if (isRefusal(session)) return session
  return 'ended' in session ? refreshNotValid() : tokensFor(context, session)
}

/** Sets a new password with the token of a mail. */
export async function setForgottenPassword(
  context: CredentialsContext,
  { token, password }: { readonly token: string; readonly password: string },
): PasswordOutcome {
  const weak = checkPassword(password, [])
  if (weak) return weak
  return context.run(resetPersonPassword, { token, passwordHash: await passwordsOf(context).hash(password) })
}

/** Sets a new password for who knows the old one; counted like a login, because it can be guessed at. */
export async function replacePassword(
  context: CredentialsContext,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): PasswordOutcome {
  const { viewer, client } = context
  if (viewer.kind !== 'person') return badCredentials()
  const person = await context.db
    .selectFrom('person')
    .select(['email', 'display_name'])
    .where('id', '=', viewer.id)
    .executeTakeFirst()
  if (!person) return badCredentials()
  const candidate = await context.run(beginLogin, { email: person.email, address: client.address })
  if (isRefusal(candidate)) return candidate
  const passwords = passwordsOf(context)
  const matches = await passwords.verify(candidate?.passwordHash, currentPassword)
  if (!candidate || !matches) return badCredentials()
  const weak = checkPassword(newPassword, knownWords(person.email, person.display_name), ['input', 'newPassword'])
  if (weak) return weak
  return context.run(changePersonPassword, {
    personId: viewer.id,
    sessionId: viewer.sessionId,
    checkedHash: candidate.passwordHash,
    passwordHash: await passwords.hash(newPassword),
  })
}

/** A new guest. Nothing is kept of it: its cart, once there is one, names it. */
export async function startGuest(context: Pick<CredentialsContext, 'ports' | 'now'>) {
  const now = context.now()
  const { keys, publicUrl } = context.ports
  const guestId = newId('gst')
  const token = await signGuestToken(keys().active, tokenScope(publicUrl), guestId, now)
  return { guestId, token, expiresAt: later(now, guestTokenLifeSeconds) }
}

/** The public keys that tokens are checked with. */
export function jwks(context: Pick<CredentialsContext, 'ports' | 'now'>) {
  return publishedKeys(context.ports.keys(), context.now())
}

async function tokensFor(
  context: CredentialsContext,
  session: SessionOf & { readonly refreshToken: string },
): Promise<Tokens> {
  const { keys, publicUrl } = context.ports
  const { personId, sessionId, roles, verified, asOf, refreshToken } = session
  const viewer = personViewer({ id: personId, sessionId, roles, verified, asOf }) as Viewer & { kind: 'person' }
  const now = context.now()
  const accessToken = await signAccessToken(keys().active, tokenScope(publicUrl), viewer, now)
  return { personId, accessToken, expiresAt: later(now, accessTokenLifeSeconds), refreshToken }
}

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000)
}
