import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { until } from '@stoa/testing/until'
import { crash, type Launched, makePlace, type Place, runScript } from './launched.ts'

/** Both ways of running; `TOPOLOGY=one-process` picks one. The same files run in each. */
export const topologies = (process.env.TOPOLOGY?.split(',') ?? ['one-process', 'distributed']) as readonly Topology[]
export type Topology = 'one-process' | 'distributed'

/** Stoa as its users meet it: a URL. */
export type System = {
  readonly place: Place
  readonly url: string
  /** Somebody with a verified account, logged in. */
  readonly person: (name: string) => Promise<Person>
  /** Somebody who is logged in and has not proved the e-mail address. */
  readonly newcomer: (name: string) => Promise<Person>
  readonly admin: () => Promise<Person>
  /** A person to whom the admin has given the role STAFF. */
  readonly staff: () => Promise<Person>
  readonly guest: () => Promise<Client>
  readonly nobody: Client
  /** Kills the process of a subgraph (distributed) as a crash would; the launcher starts another. */
  readonly crash: (subgraph: string) => void
  readonly stop: () => Promise<void>
}

export type Client = {
  readonly token: string | undefined
  readonly ask: (query: string, variables?: object) => Promise<Answer>
  /** The same, where no error is expected. */
  readonly get: (query: string, variables?: object) => Promise<any>
  /** The named payload of a mutation, where no refusal is expected. */
  readonly do: (mutation: string, input: object, selection: string) => Promise<any>
  readonly watch: (query: string, variables?: object, resumeFrom?: string) => Watch
}

export type Person = Client & {
  readonly id: string
  readonly email: string
  readonly password: string
  readonly refreshToken: string
}

export type Answer = { readonly data?: any; readonly errors?: readonly any[]; readonly extensions?: any }

/** A subscription and everything that it has brought. */
export type Watch = {
  readonly events: readonly Answer[]
  /** Resolves with the first event, past or to come, that fits. */
  readonly until: (fits: (data: any) => boolean, what: string) => Promise<any>
  /** Why the stream is over, once it is. */
  readonly ended: () => string | undefined
  readonly stop: () => void
}

const password = 'a long and unusual phrase'

export async function startSystem(topology: Topology, extra: Record<string, string> = {}): Promise<System> {
  const place = await makePlace()
  const launched: Launched = await place.launch(topology, extra)
  if (!launched.output().includes('Ready in')) throw new Error(`Stoa did not start:\n${launched.output()}`)
  const url = `http://127.0.0.1:${place.port}`
  const nobody = clientOf(url, undefined)

  async function logIn(email: string, secret: string): Promise<Person> {
    const { tokens } = await nobody.do(
      'sessionStart',
      { email, password: secret },
      'tokens { personId accessToken refreshToken }',
    )
    const client = clientOf(url, tokens.accessToken)
    return { ...client, id: tokens.personId, email, password: secret, refreshToken: tokens.refreshToken }
  }

  async function register(name: string): Promise<string> {
    const email = `${name.toLowerCase()}-${Math.random().toString(36).slice(2, 8)}@example.org`
    await nobody.do('personRegister', { email, password, displayName: name }, 'accepted')
    return email
  }

  async function person(name: string): Promise<Person> {
    const email = await register(name)
    await until(async () => Boolean(await verificationOf(email)), `the verification mail of ${name} arrives`)
    await nobody.do('personVerify', { token: await verificationOf(email) }, 'verified')
    return logIn(email, password)
  }

  async function verificationOf(email: string): Promise<string | undefined> {
    const mail = (await place.mails()).find(({ to }) => to === email)
    return mail ? /token=([\w.~-]+)/.exec(mail.text)?.[1] : undefined
  }

  let adminPromise: Promise<Person> | undefined
  async function makeAdmin(): Promise<Person> {
    const { output } = await runScript(place, 'operate/admin', 'root@example.org', 'Root')
    const secret = /shown this once: (\S+)/.exec(output)?.[1]
    if (!secret) throw new Error(`no admin was made:\n${output}`)
    return logIn('root@example.org', secret)
  }
  const admin = () => (adminPromise ??= makeAdmin())

  async function staff(): Promise<Person> {
    const chosen = await person('Staff')
    await (await admin()).do('personRoleGrant', { personId: chosen.id, role: 'STAFF' }, 'person { id }')
    // A token says what its owner may; the new role comes with the next one.
    return logIn(chosen.email, chosen.password)
  }

  return {
    place,
    url,
    person,
    newcomer: async (name) => logIn(await register(name), password),
    admin,
    staff,
    nobody,
    crash: (subgraph) => crash(launched.process, `run/subgraph.ts ${subgraph}`),
    guest: async () => clientOf(url, (await nobody.get('mutation { guestStart { token } }')).guestStart.token),
    stop: async () => {
      launched.process.kill('SIGINT')
      await launched.ended
      for (const { pid } of place.processes()) process.kill(pid, 'SIGINT')
      place.remove()
    },
  }
}

/** Pays as a program would, on the provider's page. */
export async function payAt(payUrl: string): Promise<void> {
  const page = new URL(payUrl)
  const clientSecret = page.searchParams.get('client_secret')
  page.pathname += '/confirm'
  page.search = ''
  const body = JSON.stringify({ clientSecret, card: 'success' })
  const answer = await fetch(page, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  if (!answer.ok) throw new Error(`the provider's page answered ${answer.status}: ${await answer.text()}`)
}

function clientOf(url: string, token: string | undefined): Client {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}

  async function ask(query: string, variables?: object): Promise<Answer> {
    const headers = { 'content-type': 'application/json', ...authorization }
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer
  }

  async function get(query: string, variables?: object): Promise<any> {
    const { data, errors } = await ask(query, variables)
    if (errors) throw new Error(`${query.slice(0, 120)}: ${JSON.stringify(errors)}`)
    return data
  }

  return {
    token,
    ask,
    get,
    do: async (mutation, input, selection) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { __typename ... on UserError { code message path } } } }`
      const payload = (await get(query, { input }))[mutation]
      if (payload.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`)
      return payload
    },
    watch: (query, variables, resumeFrom) => watch(url, authorization, query, variables, resumeFrom),
  }
}

function watch(
  url: string,
  authorization: Record<string, string>,
  query: string,
  variables?: object,
  resumeFrom?: string,
): Watch {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: authorization,
    retryAttempts: 0,
  })
  const events: Answer[] = []
  let end: string | undefined
  const stop = client.subscribe<any>(
    {
      query,
      ...(variables ? { variables: variables as Record<string, unknown> } : {}),
      ...(resumeFrom ? { extensions: { resumeFrom } } : {}),
    },
    {
      next: (value) => void events.push(value as Answer),
      error: (error) => {
        end = error instanceof Error || Array.isArray(error) ? JSON.stringify(error) : reasonOf(error)
      },
      complete: () => {
        end ??= 'complete'
      },
    },
  )
  return {
    events,
    ended: () => end,
    until: async (fits, what) => {
      let found: any
      const seen = () => {
        found = events.find(({ data }) => data && fits(data))?.data
        return found !== undefined || end !== undefined
      }
      await until(seen, what).catch((late: Error) => {
        throw new Error(`${late.message}; seen so far: ${JSON.stringify(events)}`)
      })
      if (found === undefined) throw new Error(`the stream ended (${end}) before ${what}: ${JSON.stringify(events)}`)
      return found
    },
    stop: () => {
      stop()
      void client.dispose()
    },
  }
}

function reasonOf(error: unknown): string {
  const { code, reason } = error as { code?: number; reason?: string }
  return `${code} ${reason}`
}
