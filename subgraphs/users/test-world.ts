import { generateSigningPem, type KeyRing, readSigningKey } from '@stoa/auth/keys'
import { tokenScope } from '@stoa/auth/tokens'
import { type Verified, verifier } from '@stoa/auth/verifier'
import type { Viewer } from '@stoa/auth/viewer'
import type { MailMessage } from '@stoa/mail/mail'
import { anonymous } from '@stoa/testing/people'
import { makeWorld, type World } from '@stoa/testing/world'
import { isRefusal } from '@stoa/values/refusal'
import type { Kysely } from 'kysely'
import { registerPerson } from './commands/registration.ts'
import { grantPersonRole } from './commands/roles.ts'
import type { Role } from './domain/person.ts'
import { argon2Passwords } from './passwords.ts'
import { users } from './subgraph.ts'
import type { Tables } from './tables.ts'

export const publicUrl = 'https://shop.example'
export const goodPassword = 'correct horse battery'

/** Quick on purpose: these tests are not about the cost of argon2. */
export const quickPasswords = argon2Passwords({ memoryCost: 1024, timeCost: 1 })

export type UsersWorld = World & {
  readonly mails: readonly MailMessage[]
  /** A person with `goodPassword`, as a viewer. */
  readonly join: (
    name: string,
    options?: { roles?: readonly Role[]; verified?: boolean },
  ) => Promise<Viewer & { kind: 'person' }>
  /** The newest token that was mailed to an address. */
  readonly mailedToken: (email: string) => Promise<string>
  readonly verify: (token: string) => Promise<Verified>
  readonly db: Kysely<Tables>
}

/** The users subgraph alone, with a mailbox in memory. */
export async function usersWorld(
  options: {
    now?: string
    webOrigins?: readonly string[]
    loopbackOrigins?: boolean
    pagesUrl?: string
    background?: boolean
  } = {},
): Promise<UsersWorld> {
  const mails: MailMessage[] = []
  const ring: KeyRing = { active: readSigningKey(generateSigningPem()), retired: [] }
  const { webOrigins = [], loopbackOrigins = false, pagesUrl, background = true } = options
  const ports = {
    keys: () => ring,
    mail: { send: async (mail: MailMessage) => void mails.push(mail) },
    publicUrl,
    pagesUrl,
    webOrigins,
    loopbackOrigins,
    passwords: quickPasswords,
  }
  const world = await makeWorld({
    subgraphs: [users],
    ports: { users: ports },
    background,
    ...(options.now === undefined ? {} : { now: options.now }),
  })
  const host = world.host('users')
  const db = host.runtime.database.db

  async function join(
    name: string,
    { roles = [], verified = true }: { roles?: readonly Role[]; verified?: boolean } = {},
  ) {
    const email = `${name}@example.org`
    const passwordHash = await quickPasswords.hash(goodPassword)
    const registered = await host.run(registerPerson, {
      email,
      passwordHash,
      displayName: name,
      locale: 'en',
      timeZone: 'UTC',
    })
    if (isRefusal(registered)) throw new Error(registered.message)
    const { personId } = registered
    if (verified)
      await db.updateTable('person').set({ verified_at: world.clock.now() }).where('id', '=', personId).execute()
    for (const role of roles) await host.run(grantPersonRole, { personId, role })
    return { kind: 'person', id: personId, sessionId: `ses_of_${name}`, roles, verified } as const
  }

  async function mailedToken(email: string): Promise<string> {
    await world.settle()
    const text = mails.findLast(({ to }) => to === email)?.text ?? ''
    const token = /token=([\w-]+)/.exec(text)?.[1]
    if (!token) throw new Error(`no token was mailed to ${email}`)
    return token
  }

  const known = verifier({
    ...tokenScope(publicUrl),
    now: () => world.clock.now().getTime(),
    fetchJwks: async () => ({ keys: [ring.active.publicJwk] }),
  })
  const verify = async (token: string): Promise<Verified> => {
    const answer = known(token)
    return typeof answer === 'function' ? answer() : answer
  }
  return { ...world, mails, join, mailedToken, verify, db }
}

/** Logs in and returns the tokens, or fails. */
export async function logInAs(world: UsersWorld, email: string, viewer: Viewer = anonymous, password = goodPassword) {
  const { data, errors } = await world.ask(
    viewer,
    `mutation ($input: SessionStartInput!) { sessionStart(input: $input) {
      tokens { personId accessToken refreshToken expiresAt } userErrors { __typename ... on UserError { code } } } }`,
    { input: { email, password } },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data.sessionStart as {
    tokens: { personId: string; accessToken: string; refreshToken: string; expiresAt: string } | null
    userErrors: { __typename: string; code: string }[]
  }
}
