import { generateSigningPem, readSigningKey } from '@stoa/auth/keys'
import { signAccessToken } from '@stoa/auth/tokens'
import { type Verifier, verifier } from '@stoa/auth/verifier'
import { personViewer } from '@stoa/auth/viewer'
import { until } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { GatewayOptions } from '../gateway.ts'
import { bearerOf, type Running, startFixture } from '../gateway.fixture.ts'
import { rawSocket } from '../raw-socket.fixture.ts'
import { memoryRates } from './memory-rates.ts'
import type { RatePolicies } from './policies.ts'
import { rateGate } from './rate-gate.ts'
import type { RatePolicy, RateStore } from './rate-store.ts'

const person = { kind: 'person', id: newId('per'), sessionId: newId('ses'), roles: [], verified: true } as const
const ada = personViewer(person)
const bob = personViewer({ ...person, id: newId('per'), sessionId: newId('ses') })
const perHour = (name: string, quota: number): RatePolicy => ({ name, quota, windowMs: 3_600_000 })
const plain = '{ __typename }'

let run: Running
afterEach(() => run.gateway.stop())

type Options = Partial<GatewayOptions> & { readonly store?: RateStore; readonly policies?: RatePolicies }

/** With a quota of tokens that do not count. */
async function start(quota: number, { store = memoryRates(), policies = {}, ...options }: Options = {}) {
  run = await startFixture({ rates: rateGate(store, { token: perHour('token', quota), ...policies }), ...options })
}

type Told = { readonly status: number; readonly headers: Headers; readonly text: string }
type Ask = (authorization: string | undefined, more?: Record<string, string>) => Promise<Told>

async function told(asking: Promise<Response>): Promise<Told> {
  const answer = await asking
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const operation =
  (fixed: Record<string, string>): Ask =>
  (authorization, more) =>
    told(
      fetch(run.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...fixed, ...more, ...(authorization ? { authorization } : {}) },
        body: JSON.stringify({ query: plain }),
      }),
    )
const route: Ask = (authorization, more) =>
  told(
    fetch(`${run.gateway.url}/-/${run.links[0]?.name}/upload`, {
      method: 'POST',
      headers: { ...more, ...(authorization ? { authorization } : {}) },
      body: '{}',
    }),
  )

const ways: [string, Ask, Options][] = [
  ['HTTP, the short lane', operation({}), { fastLane: true }],
  ['HTTP, Apollo Server', operation({}), { fastLane: false }],
  ['Server-Sent Events', operation({ accept: 'text/event-stream' }), {}],
  ['a route', route, {}],
]

let forged = 0
/** Another one each time: nothing remembers it. */
const forgery = () => `Bearer forged-${forged++}`

describe.each(ways)('a token that does not count, over %s', (_way, ask, options) => {
  test('is charged to its address, and beyond the quota refused before it is checked', async () => {
    await start(2, options)
    const first = await ask(forgery())
    expect(first.status).toBe(401)
    expect(first.headers.get('www-authenticate')).toContain('invalid_token')
    expect(first.headers.get('ratelimit-policy')).toBe('"token";q=2;w=3600')
    expect(first.headers.get('ratelimit')).toBe('"token";r=1;t=3600')
    expect((await ask(forgery())).status).toBe(401)
    const { status, headers, text } = await ask(forgery())
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(1_700)
    expect(headers.get('ratelimit')).toBe(`"token";r=0;t=${headers.get('retry-after')}`)
    expect(text).toContain('"code":"RATE_LIMITED"')
    expect(text).toContain('["token"]')
    expect(run.checks()).toBe(2)
  })

  test('locks out nobody behind the same address whose token is remembered, nor who brings none', async () => {
    await start(1, options)
    const token = bearerOf(run.token(ada)).authorization
    expect((await ask(token)).status).toBe(200)
    for (const status of [401, 429, 429]) expect((await ask(forgery())).status).toBe(status)
    const checks = run.checks()
    expect([(await ask(token)).status, (await ask(undefined)).status]).toEqual([200, 200])
    // A good one that nobody has seen looks like a forged one.
    expect((await ask(bearerOf(run.token(bob)).authorization)).status).toBe(429)
    expect(run.checks()).toBe(checks)
  })

  test('that has expired, is revoked or is no token at all is charged too, and one that is good is not', async () => {
    await start(3, options)
    const [expired = '', revoked = ''] = [ada, bob].map((viewer) => run.token(viewer))
    for (const token of [expired, revoked]) await ask(bearerOf(token).authorization)
    run.expire(expired)
    const { id: personId, sessionId } = bob as typeof person
    run.revoked.apply({
      type: 'users.session.revoked.v1',
      time: new Date().toISOString(),
      data: { personId, sessionId },
    })
    const left = []
    for (const token of [expired, revoked, 'nonsense']) {
      const { status, headers } = await ask(`Bearer ${token}`)
      left.push([status, headers.get('ratelimit')?.split(';')[1]])
    }
    expect(left).toEqual([
      [401, 'r=2'],
      [401, 'r=1'],
      [401, 'r=0'],
    ])
  })

  test('is nobody’s fault where it cannot be checked', async () => {
    await start(1, options)
    const token = run.token(ada)
    run.obscure(token)
    for (let n = 0; n < 3; n++) expect((await ask(`Bearer ${token}`)).status).toBe(503)
    expect((await ask(forgery())).status).toBe(401)
  })

  test.each([
    [0, 5],
    [2, 3],
  ])('is checked as often as there are units left when many come at once, after %i before', async (before, left) => {
    let checks = 0
    let checked = Promise.resolve()
    const verify: Verifier = () => async () => {
      checks += 1
      await checked
      return { reason: 'signature' }
    }
    await start(5, { ...options, verifier: verify })
    for (let n = 0; n < before; n++) expect((await ask(forgery())).status).toBe(401)
    const { promise, resolve } = Promise.withResolvers<void>()
    checked = promise
    let refused = 0
    const all = Array.from({ length: 30 }, async () => {
      const { status } = await ask(forgery())
      if (status === 429) refused += 1
      return status
    })
    await until(() => refused === 30 - left, 'the others are refused while these are checked')
    resolve()
    expect((await Promise.all(all)).filter((status) => status === 401)).toHaveLength(left)
    expect(checks).toBe(before + left)
  })

  test('is of the address alone: each has its own quota, behind a proxy too', async () => {
    await start(1, { ...options, limits: { proxies: 1 } })
    const from = (address: string) => ask(forgery(), { 'x-forwarded-for': address })
    const statuses = []
    for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.2', '2001:db8::1', '2001:db8::2'])
      statuses.push((await from(address)).status)
    expect(statuses).toEqual([401, 429, 401, 401, 429])
  })
})

test('a person whom a forged token names is not charged', async () => {
  const key = readSigningKey(generateSigningPem())
  const scope = { issuer: 'https://shop.example', audience: 'stoa' }
  const verify = verifier({ ...scope, fetchJwks: async () => ({ keys: [key.publicJwk] }) })
  const subjects = new Set<string>()
  const memory = memoryRates()
  const store: RateStore = {
    ...memory,
    take: (subject, charges) => {
      subjects.add(`${charges.map(({ policy }) => policy.name)} of ${subject}`)
      return memory.take(subject, charges)
    },
  }
  await start(1, { store, policies: { person: perHour('person', 10) }, verifier: verify })
  const token = await signAccessToken(key, scope, person, new Date())
  const forgedToken = await signAccessToken(
    { ...readSigningKey(generateSigningPem()), kid: key.kid },
    scope,
    person,
    new Date(),
  )
  const statuses = []
  for (const one of [token, forgedToken, forgedToken, token])
    statuses.push((await run.post(plain, {}, bearerOf(one))).status)
  expect(statuses).toEqual([200, 401, 429, 200])
  expect([...subjects].filter((subject) => subject.startsWith('token'))).toEqual(['token of 127.0.0.1'])
})

test('a token that is remembered asks no store of rates whether it may be checked', async () => {
  let asked = 0
  const memory = memoryRates()
  const count =
    <Args extends unknown[], Answer>(ask: (...args: Args) => Answer) =>
    (...args: Args) => {
      asked += 1
      return ask(...args)
    }
  await start(1, { store: { ...memory, take: count(memory.take), refused: count(memory.refused) } })
  const token = bearerOf(run.token(ada))
  await run.post(plain, {}, token)
  const withoutToken = async () => {
    asked = 0
    await run.post(plain)
    return asked
  }
  const plainly = await withoutToken()
  asked = 0
  await run.post(plain, {}, token)
  expect(asked).toBe(plainly)
})

describe('a token that does not count, over a WebSocket', () => {
  const open = (authorization: string) => rawSocket(run.endpoint, authorization)
  const tooMany = [1013, 'Too many tokens that do not count: try again later']

  test('is charged in connection_init, together with those over HTTP; then the client is to come back later', async () => {
    await start(2)
    expect(await (await open(forgery())).closed).toEqual([4401, 'Token invalid'])
    expect((await run.post(plain, {}, { authorization: forgery() })).status).toBe(401)
    expect(await (await open(forgery())).closed).toEqual(tooMany)
    expect(run.checks()).toBe(2)
  })

  test('does not keep out whose token is remembered', async () => {
    await start(1)
    const token = bearerOf(run.token(ada))
    await run.post(plain, {}, token)
    for (const code of [4401, 1013]) expect((await (await open(forgery())).closed)[0]).toBe(code)
    const { socket, messages } = await open(token.authorization ?? '')
    await until(() => messages.length > 0, 'it is acknowledged')
    expect(messages).toEqual([{ type: 'connection_ack' }])
    socket.terminate()
  })

  test('is charged in a ping, which closes the socket', async () => {
    await start(1)
    const { messages, closed, send } = await open(bearerOf(run.token(ada)).authorization ?? '')
    await until(() => messages.length > 0, 'it is acknowledged')
    send({ type: 'ping', payload: { authorization: forgery() } })
    expect(await closed).toEqual([4401, 'Token invalid'])
    expect((await run.post(plain, {}, { authorization: forgery() })).status).toBe(429)
  })

  test('of somebody else leaves a socket whose new token may not be checked as it is, and takes one that is known', async () => {
    await start(1)
    const { socket, messages, send } = await open(bearerOf(run.token(ada)).authorization ?? '')
    await until(() => messages.length > 0, 'it is acknowledged')
    const known = bearerOf(run.token(ada))
    await run.post(plain, {}, known)
    expect((await run.post(plain, {}, { authorization: forgery() })).status).toBe(401)
    const checks = run.checks()
    send({ type: 'ping', payload: bearerOf(run.token(ada)) })
    send({ type: 'ping', payload: known })
    await until(() => messages.length > 1, 'one is answered')
    send({ type: 'ping' })
    await until(() => messages.at(-1)?.payload === undefined && messages.length > 2, 'all are')
    expect(messages.slice(1)).toEqual([{ type: 'pong', payload: { expiresAt: expect.any(String) } }, { type: 'pong' }])
    expect([run.checks(), socket.readyState]).toEqual([checks, WebSocket.OPEN])
    socket.terminate()
  })
})
