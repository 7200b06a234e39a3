import { request as httpRequest } from 'node:http'
import { until } from '@stoa/testing/until'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ada, drill, personIdOf } from '../fake-subgraphs.fixture.ts'
import { bearerOf, type Running, startFixture } from '../gateway.fixture.ts'

let run: Running
beforeAll(async () => {
  run = await startFixture()
})
afterAll(() => run.gateway.stop())

describe('a query', () => {
  it('gets fields of several subgraphs in one answer, for one viewer', async () => {
    const token = run.token(ada)
    run.users.asked.length = 0
    const { status, body, headers } = await run.post(
      'query Q($id: ID!) { item(id: $id) { title reviews owner { name } } me { name } }',
      { id: drill.id },
      bearerOf(token),
    )
    expect(status).toBe(200)
    expect(body).toEqual({
      data: { item: { title: 'Drill', reviews: ['Good.'], owner: { name: 'Ada' } }, me: { name: 'Ada' } },
    })
    expect(headers.get('content-type')).toMatch('application/json')
    expect(run.users.asked.map(({ viewer }) => viewer)).toEqual([ada, ada])
  })

  it('runs by GET where the client shows that a browser asked first', async () => {
    const url = `${run.endpoint}?query=${encodeURIComponent('{ people { name } }')}`
    const answer = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })
    expect(await answer.json()).toEqual({ data: { people: [{ name: 'Ada' }] } })
    expect((await fetch(url)).status).toBe(400)
  })

  it('answers what it can when a subgraph is down, and tells no address', async () => {
    run.users.trouble = 'unreachable'
    const query = 'query Q($id: ID!) { item(id: $id) { title owner { name } } }'
    const { status, body } = await run.post(query, { id: drill.id })
    run.users.trouble = 'none'
    expect(status).toBe(200)
    expect(body.data).toEqual({ item: { title: 'Drill', owner: null } })
    expect(body.errors[0].extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
    expect(JSON.stringify(body)).not.toContain('10.0.0.7')
    expect(run.reports).toContain('error: a subgraph could not be asked')
  })

  it('is given up at the subgraph when the client goes away', async () => {
    run.items.trouble = 'silent'
    run.items.asked.length = 0
    const headers = { 'content-type': 'application/json' }
    const request = httpRequest(run.endpoint, { method: 'POST', headers })
    request.on('error', () => undefined)
    request.end(JSON.stringify({ query: '{ items { title } }' }))
    await until(() => run.items.asked.length === 1, 'the subgraph is asked')
    request.destroy()
    await until(() => run.items.asked[0]?.signal?.aborted === true, 'the subgraph hears that nobody waits')
    run.items.trouble = 'none'
  })
})

describe('what is refused', () => {
  const codeOf = (body: any) => body.errors[0]?.extensions as { code: string; limit?: string } | undefined

  it.each([
    ['depth', `{ people { ${'friends { '.repeat(20)} name ${'}'.repeat(20)} } }`],
    ['aliases', `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: me { name }`).join(' ')} }`],
    ['rootFields', `{ ${'me { name } '.repeat(30)} }`],
    ['stringLength', `{ items(text: "${'x'.repeat(100_001)}") { title } }`],
    ['listLength', `{ items(ids: [${'"a" '.repeat(1_001)}]) { title } }`],
    ['fields', `${fragments(8)} { people { ...F8 } }`],
  ])('an operation beyond the limit of %s', async (limit, query) => {
    const { status, body } = await run.post(query)
    expect(status).toBe(400)
    expect(body.errors.map((error: any) => error.extensions)).toContainEqual(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit }),
    )
    expect(body).not.toHaveProperty('data')
  })

  it('an operation with too many tokens, before it is validated', async () => {
    const { status, body } = await run.post(`{ ${'me { name } '.repeat(600)} }`)
    expect([status, codeOf(body)?.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED'])
  })

  it('a text, a list or a nesting in the variables that is too long', async () => {
    const query = 'query Q($text: String, $ids: [ID!]) { items(text: $text, ids: $ids) { title } }'
    for (const [limit, variables] of [
      ['stringLength', { text: 'x'.repeat(100_001) }],
      ['listLength', { ids: Array.from({ length: 1_001 }, () => 'a') }],
      ['depth', { text: JSON.parse('['.repeat(40) + ']'.repeat(40)) }],
    ] as const) {
      const { status, body } = await run.post(query, variables)
      expect([status, codeOf(body)]).toEqual([400, expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit })])
    }
  })

  it('a body that is too large', async () => {
    const { status, body } = await run.post(`# ${'x'.repeat(1_000_001)}`)
    expect([status, codeOf(body)?.code]).toEqual([413, 'BODY_TOO_LARGE'])
  })

  it('a body that is not JSON, and one that is no request', async () => {
    const headers = { 'content-type': 'application/json' }
    for (const body of ['{', '{}', '""', 'null']) {
      const answer = await fetch(run.endpoint, { method: 'POST', headers, body })
      expect([answer.status, codeOf(await answer.json())?.code]).toEqual([400, 'BAD_REQUEST'])
    }
  })

  it('a form post of another site (CSRF)', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const body = JSON.stringify({ query: 'mutation { itemRename(id: "x", title: "y") { id } }' })
      const answer = await fetch(run.endpoint, { method: 'POST', headers: { 'content-type': type }, body })
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('Cross-Site Request Forgery')
    }
  })

  it('a mutation by GET, and other methods', async () => {
    const query = encodeURIComponent('mutation { itemRename(id: "x", title: "y") { id } }')
    const headers = { 'apollo-require-preflight': 'yes' }
    expect((await fetch(`${run.endpoint}?query=${query}`, { headers })).status).toBe(405)
    expect((await fetch(run.endpoint, { method: 'PATCH', headers })).status).toBe(405)
  })

  it('a batch', async () => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify([{ query: '{ me { name } }' }])
    const answer = await fetch(run.endpoint, { method: 'POST', headers, body })
    expect([answer.status, codeOf(await answer.json())?.code]).toEqual([400, 'BAD_REQUEST'])
  })

  it('a subscription by POST, @defer, an unknown operation name', async () => {
    const subscription = await run.post('subscription { itemChanged(id: "x") { title } }')
    expect([subscription.status, codeOf(subscription.body)?.code]).toEqual([400, 'BAD_REQUEST'])
    const deferred = await run.post('{ items { ... @defer { title } } }')
    expect(deferred.status).toBe(400)
    expect(JSON.stringify(deferred.body)).toContain('@defer is not supported')
    const named = await run.post('query A { me { name } }', {}, {}, { operationName: 'B' })
    expect([named.status, codeOf(named.body)?.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE'])
  })

  it('variables of the wrong type', async () => {
    const { status, body } = await run.post('query Q($id: ID!) { item(id: $id) { title } }', {})
    expect([status, codeOf(body)?.code]).toEqual([400, 'BAD_USER_INPUT'])
  })

  it('introspection and suggestions, in production', async () => {
    expect((await run.post('{ __schema { types { name } } }')).status).toBe(400)
    const { body } = await run.post('{ peple { name } }')
    expect(JSON.stringify(body)).not.toContain('people')
  })
})

describe('a token', () => {
  it('that is unknown, expired or of another scheme is 401 and never anonymous', async () => {
    run.users.asked.length = 0
    const expired = run.token(ada)
    run.expire(expired)
    for (const [authorization, code] of [
      ['Bearer nonsense', 'TOKEN_INVALID'],
      ['Basic YTpi', 'TOKEN_INVALID'],
      [`Bearer ${expired}`, 'TOKEN_EXPIRED'],
    ] as const) {
      const { status, body, headers } = await run.post('{ me { name } }', {}, { authorization })
      expect([status, body.errors[0].extensions.code]).toEqual([401, code])
      expect(headers.get('www-authenticate')).toContain('invalid_token')
    }
    expect(run.users.asked).toEqual([])
  })

  it('that cannot be checked now is 503: no reason to log in again, and nobody is taken for anonymous', async () => {
    run.users.asked.length = 0
    const token = run.token(ada)
    run.obscure(token)
    const { status, body, headers } = await run.post('{ me { name } }', {}, bearerOf(token))
    expect([status, body.errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect([headers.get('retry-after'), headers.get('www-authenticate')]).toEqual(['1', null])
    const route = await fetch(`${run.gateway.url}/-/users/avatar`, { headers: bearerOf(token) })
    expect(route.status).toBe(503)
    expect(run.users.asked).toEqual([])
  })

  it('of a revoked session is 401, and one of a changed role counts with the new role', async () => {
    const token = run.token(ada)
    const time = new Date().toISOString()
    const personId = personIdOf(ada)
    const now = { personId, version: 2, roles: ['STAFF'], status: 'ACTIVE', verified: true }
    run.revoked.apply({ type: 'users.person.changed.v1', time, data: now })
    expect((await run.post('{ me { name } }', {}, bearerOf(token))).status).toBe(200)
    expect(run.users.asked.at(-1)?.viewer).toMatchObject({ kind: 'person', roles: ['STAFF'] })
    const sessionId = ada.kind === 'person' ? ada.sessionId : ''
    run.revoked.apply({ type: 'users.session.revoked.v1', time, data: { personId, sessionId } })
    const { status, body } = await run.post('{ me { name } }', {}, bearerOf(token))
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'TOKEN_REVOKED'])
  })
})

describe('browsers', () => {
  it('of a configured origin are told that they may call, others nothing', async () => {
    const preflight = (origin: string) =>
      fetch(run.endpoint, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
    const allowed = await preflight('https://shop.example')
    expect(allowed.status).toBe(204)
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example')
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization')
    const foreign = await preflight('https://evil.example')
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('are told not to guess, frame or leak', async () => {
    const { headers } = await run.post('{ people { name } }')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('probes', () => {
  it('hear that the process lives, and whether every subgraph answers', async () => {
    expect((await fetch(`${run.gateway.url}/health`)).status).toBe(200)
    const ready = await fetch(`${run.gateway.url}/ready`)
    expect(ready.status).toBe(200)
    const { subgraphs } = (await ready.json()) as { subgraphs: { name: string }[] }
    expect(subgraphs.map(({ name }) => name)).toEqual(['users', 'items', 'reviews'])
  })

  it('hear 503 while a subgraph is down', async () => {
    run.items.trouble = 'unreachable'
    await until(async () => (await fetch(`${run.gateway.url}/ready`)).status === 503, 'the gateway is not ready')
    run.items.trouble = 'none'
    await until(async () => (await fetch(`${run.gateway.url}/ready`)).status === 200, 'the gateway is ready')
  })

  it('find no page in production', async () => {
    for (const path of ['/', '/dev', '/dev/explorer', '/dev/sandbox', '/dev/mailbox', '/dev/mailbox.json']) {
      expect((await fetch(run.gateway.url + path)).status).toBe(404)
    }
  })
})

/** Fragments of which each spreads the one before it twice: 2^n fields in a few words. */
function fragments(levels: number): string {
  const rest = Array.from({ length: levels }, (_, index) => {
    const spread = `...F${index}`
    return `fragment F${index + 1} on Person { friends { ${spread} friends { ${spread} } } }`
  })
  return `fragment F0 on Person { name id } ${rest.join(' ')}`
}
