import { personViewer } from '@stoa/auth/viewer'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { bearerOf, type Running, startFixture } from '../gateway.fixture.ts'
import { memoryRates } from './memory-rates.ts'
import type { RatePolicies } from './policies.ts'
import { rateGate } from './rate-gate.ts'
import type { RatePolicy } from './rate-store.ts'

const ada = personViewer({ id: 'person_ada', sessionId: 'session_1', roles: [], verified: true })
const bob = personViewer({ id: 'person_bob', sessionId: 'session_2', roles: [], verified: true })
const perHour = (name: string, quota: number): RatePolicy => ({ name, quota, windowMs: 3_600_000 })
const plain = '{ __typename }'

let gateway: Running
afterEach(() => gateway.gateway.stop())

async function start(policies: RatePolicies, more: object = {}) {
  gateway = await startFixture({ rates: rateGate(memoryRates(), policies), ...more })
  return { ada: bearerOf(gateway.token(ada)), bob: bearerOf(gateway.token(bob)) }
}

describe.each([
  ['the short lane', true],
  ['Apollo Server', false],
])('over HTTP, through %s', (_name, fastLane) => {
  test('an answer says what is left, and a refusal when to come back', async () => {
    const as = await start({ person: perHour('person', 2) }, { fastLane })
    const first = await gateway.post(plain, {}, as.ada)
    expect(first.status).toBe(200)
    expect(first.headers.get('ratelimit-policy')).toBe('"person";q=2;w=3600')
    expect(first.headers.get('ratelimit')).toBe('"person";r=1;t=3600')
    await gateway.post(plain, {}, as.ada)
    const { status, headers, body } = await gateway.post(plain, {}, as.ada)
    expect(status).toBe(429)
    expect(body.data).toBeUndefined()
    const { code, retryAfterMs, policies } = body.errors[0].extensions
    expect({ code, policies }).toEqual({ code: 'RATE_LIMITED', policies: ['person'] })
    expect(retryAfterMs).toBeGreaterThan(1_700_000)
    expect(headers.get('retry-after')).toBe(String(Math.ceil(retryAfterMs / 1_000)))
    expect(headers.get('ratelimit')).toBe(`"person";r=0;t=${headers.get('retry-after')}`)
  })

  test('people are counted apart, and apart from those who are nobody at the same address', async () => {
    const as = await start({ person: perHour('person', 1), address: perHour('address', 1) }, { fastLane })
    const statuses = []
    for (const headers of [as.ada, as.ada, as.bob, {}, {}])
      statuses.push((await gateway.post(plain, {}, headers)).status)
    expect(statuses).toEqual([200, 429, 200, 200, 429])
  })

  test('what is no valid operation costs a unit too', async () => {
    await start({ address: perHour('address', 2) }, { fastLane })
    const statuses = []
    for (let n = 0; n < 3; n++) statuses.push((await gateway.post('{ nothingLikeThat }')).status)
    expect(statuses).toEqual([400, 400, 429])
  })

  test('of many at once as many pass as there are units', async () => {
    const as = await start({ person: perHour('person', 5) }, { fastLane })
    const all = await Promise.all(Array.from({ length: 20 }, () => gateway.post(plain, {}, as.ada)))
    expect(all.filter(({ status }) => status === 200)).toHaveLength(5)
    expect(all.filter(({ status }) => status === 429)).toHaveLength(15)
  })

  test('a field with a policy of its own counts by each time it is asked for', async () => {
    const operations = { 'Query.__typename': perHour('names', 3) }
    await start({ address: perHour('address', 100), operations }, { fastLane })
    const { headers } = await gateway.post('{ a: __typename ...F } fragment F on Query { b: __typename }')
    expect(headers.get('ratelimit')).toContain('"names";r=1;t=3600')
    const refused = await gateway.post('{ a: __typename b: __typename }')
    expect(refused.body.errors[0].extensions.policies).toEqual(['names'])
    // What was refused was not charged, of either policy.
    expect((await gateway.post(plain)).headers.get('ratelimit')).toContain('"names";r=0')
  })
})

test('what may not come by GET costs one unit and no more', async () => {
  await start({ address: perHour('address', 1_000) })
  const query = encodeURIComponent('mutation { itemRename(id: "x", title: "y") { title owner { name } } }')
  const { status, headers } = await fetch(`${gateway.endpoint}?query=${query}`, {
    headers: { 'apollo-require-preflight': '1' },
  })
  expect([status, headers.get('ratelimit')]).toEqual([405, '"address";r=999;t=3600'])
})

describe('over a WebSocket', () => {
  const ask = (client: ReturnType<Running['client']>) =>
    new Promise<any>((resolve) => {
      let answer: unknown
      client.subscribe(
        { query: plain },
        { next: (result) => (answer = result), error: resolve, complete: () => resolve(answer) },
      )
    })

  test('the operation is told, with the same code; the socket stays, and HTTP counts together with it', async () => {
    const as = await start({ person: perHour('person', 2) })
    let closed = 0
    const client = gateway.client(as.ada, { lazy: false, on: { closed: () => closed++ } })
    expect(await ask(client)).toMatchObject({ data: { __typename: 'Query' } })
    await gateway.post(plain, {}, as.ada)
    const [error] = await ask(client)
    expect(error.extensions).toMatchObject({ code: 'RATE_LIMITED', policies: ['person'] })
    expect(error.extensions.retryAfterMs).toBeGreaterThan(1_700_000)
    expect(closed).toBe(0)
    await client.dispose()
  })

  test('attempts to connect are limited by address, before anything else is done for them', async () => {
    await start({ connection: perHour('connection', 1) })
    const attempt = () =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(gateway.endpoint.replace('http', 'ws'), 'graphql-transport-ws')
        socket.once('open', () => {
          socket.close()
          resolve('open')
        })
        socket.once('unexpected-response', (_, { statusCode, headers }) => {
          socket.terminate()
          resolve(`${statusCode} ${Number(headers['retry-after']) > 3_000}`)
        })
        socket.once('error', () => undefined)
      })
    expect([await attempt(), await attempt()]).toEqual(['open', '429 true'])
  })
})

describe('over Server-Sent Events', () => {
  const listen = (headers: Record<string, string>) =>
    fetch(gateway.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query: plain }),
    })

  test('the operation is told in the stream, with the same code', async () => {
    const as = await start({ person: perHour('person', 1) })
    expect(await (await listen(as.ada)).text()).toContain('"__typename":"Query"')
    const refused = await listen(as.ada)
    expect(await refused.text()).toContain('RATE_LIMITED')
  })

  test('opening and reserving are limited by address', async () => {
    const as = await start({ connection: perHour('connection', 2) })
    await (await listen(as.ada)).text()
    const reserved = await fetch(gateway.endpoint, { method: 'PUT', headers: as.ada })
    expect(reserved.status).toBe(201)
    const refused = await listen(as.bob)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1_700)
    expect(await refused.text()).toContain('"code":"RATE_LIMITED"')
  })
})

describe('routes', () => {
  test('are limited with problem details, and webhooks by an allowance of their own', async () => {
    await start({ route: perHour('route', 1), webhook: perHour('webhook', 2) })
    const [link] = gateway.links
    const get = (path: string) => fetch(`${gateway.gateway.url}/-/${link?.name}${path}`, { method: 'POST', body: '{}' })
    expect((await get('/upload')).headers.get('ratelimit')).toBe('"route";r=0;t=3600')
    const refused = await get('/upload')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect(await refused.json()).toMatchObject({
      type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
      'violated-policies': ['route'],
    })
    const webhooks = []
    for (let n = 0; n < 3; n++) webhooks.push((await get('/webhooks/sandbox')).status === 429)
    expect(webhooks).toEqual([false, false, true])
  })
})

test('nobody is limited where no rates are given', async () => {
  gateway = await startFixture()
  const { status, headers } = await gateway.post(plain)
  expect({ status, said: headers.get('ratelimit') }).toEqual({ status: 200, said: null })
})
