import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSigningKey } from '@stoa/auth/keys'
import { signAccessToken, tokenScope } from '@stoa/auth/tokens'
import type { Role } from '@stoa/contracts/roles'
import { personViewer } from '@stoa/auth/viewer'
import { freePort } from '@stoa/db/ports'
import { keepMailToken } from '@stoa/subgraph-users/commands/mail-tokens'
import { registerPerson, verifyPerson } from '@stoa/subgraph-users/commands/registration'
import { grantPersonRole } from '@stoa/subgraph-users/commands/roles'
import { hashSecret, newSecret } from '@stoa/subgraph-users/secrets'
import { until } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import { isRefusal } from '@stoa/values/refusal'
import { type Config, loadConfig } from '@stoa/run/settings/config'
import { startProgress } from '@stoa/run/lifetime/progress'
import { type Stoa, startStoa } from '@stoa/run/parts/stoa'
import { developmentKeys } from '@stoa/run/settings/keys'

/** A statement and the database that it went to. */
export type Sent = { readonly database: string; readonly text: string }

/** The whole product in this process, on a folder of its own, with every statement to every database counted. */
export type Counted = {
  readonly stoa: Stoa
  readonly config: Config
  /** What another process must be told to find it. */
  readonly environment: Readonly<Record<string, string>>
  /** Somebody with a proved address; the token counts for 15 minutes. */
  readonly person: (name: string, roles?: readonly Role[]) => Promise<Asker>
  /** What was sent while `body` ran, of everything that runs; the questions of `settle` are left out. */
  readonly during: (body: () => Promise<unknown>) => Promise<readonly Sent[]>
  /** Resolves when every outbox, consumer and job is at rest. */
  readonly settle: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type Asker = {
  readonly id: string
  /** Asks the gateway over HTTP and answers whatever it answers. */
  readonly post: (query: string, variables?: object) => Promise<{ readonly data?: any; readonly errors?: any[] }>
  /** Asks the gateway over HTTP and answers the data; an error is a fault of the measurement. */
  readonly ask: (query: string, variables?: object) => Promise<any>
  /** A mutation that takes one `input`; a refusal is a fault of the measurement. Answers the payload. */
  readonly change: (mutation: string, input: object, selection: string) => Promise<any>
}

/** Of a password that nobody knows. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$z+X7oOiwf6rnNRBXqdLxzA$fGBjhvevCmPKOl4+9OecHQ/Qa/hRduebijJdR/CnUf4'

const bracket = /^\s*(begin|commit|rollback|savepoint|release)\b/i

/** The brackets of transactions apart from what they hold. */
export function partBrackets(sent: readonly Sent[]): {
  readonly own: readonly Sent[]
  readonly brackets: readonly Sent[]
} {
  return {
    own: sent.filter(({ text }) => !bracket.test(text)),
    brackets: sent.filter(({ text }) => bracket.test(text)),
  }
}

/** What belongs to a request, and not to the delivery, leases and polls that go on beside it. */
export function ofRequest({ database, text }: Sent): boolean {
  if (database === 'events') return false
  const platform = /\b(stoa|jobs|log)\s*"?\."?/.test(text) || /pg_notify/.test(text)
  return !platform || /stoa\.idempotency|into stoa\.outbox/.test(text)
}

/** Whether a statement is `settle` looking, many times a second, how much is still to be done. */
function asksForRest(text: string): boolean {
  return /sum\(rest\.unread\)|select count\(\*\)(::int)? as count from (stoa\.outbox|jobs\.job)/.test(text)
}

/** Starts it, empty. `write` gets the lines of the start, `extra` is added to the environment. */
export async function startCounted(
  write: (line: string) => void = () => undefined,
  extra: Readonly<Record<string, string>> = {},
): Promise<Counted> {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-counted-'))
  const [port, sandboxPort] = [await freePort(), await freePort()]
  const environment = {
    STOA_DATA: join(folder, 'data'),
    STOA_PORT: String(port),
    STOA_SANDBOX_PORT: String(sandboxPort),
    STOA_DEMO: 'off',
    STOA_APP: 'off',
    ...extra,
  }
  const config = loadConfig(environment)
  let sent: Sent[] | undefined
  const stoa = await startStoa(
    config,
    startProgress(write),
    (level, message, details) => {
      if (level === 'error') console.error(message, details)
    },
    (text, database) => {
      if (!asksForRest(text)) sent?.push({ database, text })
    },
  )
  const url = `http://127.0.0.1:${port}/graphql`
  const key = readSigningKey(developmentKeys(config).jwtPrivate)
  const users = stoa.hosts.get('users')
  if (!users) throw new Error('there is no subgraph users')

  function askerOf(id: string, token: string): Asker {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const post: Asker['post'] = async (query, variables) => {
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
      return (await response.json()) as Awaited<ReturnType<Asker['post']>>
    }
    const ask: Asker['ask'] = async (query, variables) => {
      const { data, errors } = await post(query, variables)
      if (errors) throw new Error(`${query.slice(0, 200)}: ${JSON.stringify(errors)}`)
      return data
    }
    const change: Asker['change'] = async (mutation, input, selection) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection}
        userErrors { __typename ... on UserError { code message } } } }`
      const payload = (await ask(query, { input }))[mutation]
      if (payload.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`)
      return payload
    }
    return { id, post, ask, change }
  }

  return {
    stoa,
    config,
    environment,
    person: async (displayName, roles = []) => {
      // Its own token and no password: proving and hashing are not what is measured.
      const email = `${displayName.toLowerCase().replaceAll(' ', '.')}@example.org`
      const profile = { displayName, locale: 'en', timeZone: 'Europe/Berlin' }
      const made = await users.run(registerPerson, { ...profile, email, passwordHash: nobodysHash })
      if (isRefusal(made)) throw new Error(made.message)
      const token = newSecret()
      await users.run(keepMailToken, { personId: made.personId, purpose: 'VERIFY' as const, hash: hashSecret(token) })
      await users.run(verifyPerson, { token })
      for (const role of roles) await users.run(grantPersonRole, { personId: made.personId, role })
      const viewer = personViewer({ id: made.personId, sessionId: newId('ses'), roles, verified: true })
      if (viewer.kind !== 'person') throw new Error('a person is no person')
      const asker = askerOf(viewer.id, await signAccessToken(key, tokenScope(config.publicUrl), viewer, new Date()))
      // The gateway hears of a role by an event, and until then believes what it heard before.
      const isHeard = () => asker.ask('{ loans(first: 1) { edges { cursor } } }').then(Boolean, () => false)
      if (roles.length > 0) await until(isHeard, 'the gateway has heard of the roles')
      return asker
    },
    during: async (body) => {
      const mine: Sent[] = []
      sent = mine
      try {
        await body()
        return mine
      } finally {
        sent = undefined
      }
    },
    settle: async () => {
      let calm = 0
      await until(
        async () => {
          const open = await Promise.all([...stoa.hosts.values()].map((host) => host.backlog()))
          calm = open.every((count) => count === 0) ? calm + 1 : 0
          return calm >= 3
        },
        'everything is at rest',
        120_000,
      )
    },
    stop: async () => {
      await stoa.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
