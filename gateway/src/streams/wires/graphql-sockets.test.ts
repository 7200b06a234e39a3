import { nextOf, until } from '@stoa/testing/until'
import { WebSocket } from 'ws'
import { afterEach, describe, expect, it } from 'vitest'
import { ada, drill, guest, personIdOf } from '../../fake-subgraphs.fixture.ts'
import { type Running, startFixture } from '../../gateway.fixture.ts'

const live = {
  query: 'subscription S($id: ID!) { itemChanged(id: $id) { title reviews owner { name } } }',
  variables: { id: drill.id },
}

let run: Running
afterEach(() => run.gateway.stop())

describe('a subscription', () => {
  it('carries fields of other subgraphs in every event', async () => {
    run = await startFixture()
    const client = run.client({ authorization: `Bearer ${run.token(ada)}` })
    const stream = client.iterate(live)
    await until(() => run.events.waiting === 1, 'the subgraph listens')
    for (const title of ['Drill 2', 'Drill 3']) {
      const next = nextOf(stream)
      await until(() => run.events.waiting === 1, 'the subgraph listens')
      run.events.push({ itemChanged: { ...drill, title } })
      expect(await next).toEqual({ data: { itemChanged: { title, reviews: ['Good.'], owner: { name: 'Ada' } } } })
    }
    expect(run.items.asked[0]?.viewer).toEqual(ada)
    expect(run.users.asked.every(({ viewer }) => viewer === ada)).toBe(true)
    await client.dispose()
  })

  it('goes on when another subgraph fails for one event', async () => {
    run = await startFixture()
    const client = run.client()
    const stream = client.iterate(live)
    await until(() => run.events.waiting === 1, 'the subgraph listens')
    run.users.trouble = 'unreachable'
    run.events.push({ itemChanged: drill })
    const event = await nextOf(stream)
    expect(event.data).toMatchObject({ itemChanged: { title: 'Drill', owner: null } })
    expect(event.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }])
    run.users.trouble = 'none'
    await until(() => run.events.waiting === 1, 'the subgraph listens again')
    run.events.push({ itemChanged: drill })
    expect(await nextOf(stream)).toMatchObject({ data: { itemChanged: { owner: { name: 'Ada' } } } })
    await client.dispose()
  })

  it('ends at the subgraph when the client unsubscribes or goes away, even while it waits', async () => {
    run = await startFixture()
    const client = run.client()
    const first = client.iterate(live)
    void first.next()
    await until(() => run.items.streams === 1, 'the stream is open')
    await first.return?.()
    await until(() => run.items.streams === 0, 'the stream is ended by the client')
    void client
      .iterate(live)
      .next()
      .catch(() => undefined)
    await until(() => run.items.streams === 1, 'a second stream is open')
    client.terminate()
    await client.dispose()
    await until(() => run.items.streams === 0, 'the stream ended with its socket')
  })

  it('is refused where what it says of its beginning is of a wrong type, and null is as good as nothing', async () => {
    run = await startFixture()
    const client = run.client()
    for (const extensions of [{ resumeFrom: 5 }, { resumeFrom: ['x'] }, { snapshot: 'no' }, { snapshot: 0 }]) {
      const refused = nextOf(client.iterate({ ...live, extensions }))
      await expect(refused, JSON.stringify(extensions)).rejects.toMatchObject([
        { message: expect.stringContaining(Object.keys(extensions)[0] ?? ''), extensions: { code: 'BAD_USER_INPUT' } },
      ])
    }
    const begun = nextOf(client.iterate({ ...live, extensions: { resumeFrom: null, snapshot: null } }))
    await until(() => run.events.waiting === 1, 'the stream is open')
    run.events.push({ itemChanged: drill })
    expect(await begun).toMatchObject({ data: { itemChanged: { title: 'Drill' } } })
    await client.dispose()
  })

  it('that the subgraph refuses is refused with the reason', async () => {
    run = await startFixture()
    const client = run.client()
    const refused = nextOf(client.iterate({ query: 'subscription { itemDenied { title } }' }))
    await expect(refused).rejects.toMatchObject([
      { message: 'You may not listen to this.', extensions: { code: 'FORBIDDEN' } },
    ])
    await client.dispose()
  })
})

describe('the same rules as over HTTP', () => {
  it('hold for operations', async () => {
    run = await startFixture()
    const client = run.client()
    for (const [query, code] of [
      [`{ people { ${'friends { '.repeat(20)} name ${'}'.repeat(20)} } }`, 'LIMIT_EXCEEDED'],
      [`{ ${'me { name } '.repeat(600)} }`, 'GRAPHQL_PARSE_FAILED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['query Q($id: ID!) { item(id: $id) { title } }', 'BAD_USER_INPUT'],
    ] as const) {
      const refused = nextOf(client.iterate({ query }))
      await expect(refused, query.slice(0, 40)).rejects.toMatchObject([{ extensions: { code } }])
    }
    await client.dispose()
  })

  it('hold for queries and mutations, which run here too', async () => {
    run = await startFixture()
    const client = run.client({ authorization: `Bearer ${run.token(ada)}` })
    expect(await nextOf(client.iterate({ query: '{ me { name } }' }))).toEqual({ data: { me: { name: 'Ada' } } })
    const query = 'mutation M($id: ID!) { itemRename(id: $id, title: "New") { title reviews } }'
    const renamed = await nextOf(client.iterate({ query, variables: { id: drill.id } }))
    expect(renamed).toEqual({ data: { itemRename: { title: 'New', reviews: ['Good.'] } } })
    await client.dispose()
  })

  it('hold for origins', async () => {
    run = await startFixture()
    const open = (origin: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(run.endpoint.replace('http', 'ws'), 'graphql-transport-ws', { origin })
        socket.on('open', () => resolve('open'))
        socket.on('error', (error) => resolve(error.message))
        socket.on('open', () => socket.terminate())
      })
    expect(await open('https://shop.example')).toBe('open')
    expect(await open(run.gateway.url)).toBe('open')
    expect(await open('https://evil.example')).toContain('403')
  })
})

describe('a socket', () => {
  const closeOf = (running: Running, params: Record<string, unknown>) => {
    const closed = Promise.withResolvers<[number, string]>()
    const on = { closed: (event: unknown) => closed.resolve(codeAndReason(event)) }
    const client = running.client(params, { lazy: false, on, shouldRetry: () => false })
    return { closed: closed.promise, client }
  }

  it('is refused with a bad token', async () => {
    run = await startFixture()
    expect(await closeOf(run, { authorization: 'Bearer nonsense' }).closed).toEqual([4401, 'Token invalid'])
    expect(await closeOf(run, { authorization: 7 }).closed).toEqual([4401, 'Token invalid'])
    const token = run.token(ada)
    run.expire(token)
    expect(await closeOf(run, { headers: { Authorization: `Bearer ${token}` } }).closed).toEqual([
      4403,
      'Token expired',
    ])
  })

  it('closes when the token expires, and its streams with it', async () => {
    run = await startFixture()
    const { closed, client } = closeOf(run, { authorization: `Bearer ${run.token(ada, 400)}` })
    void client
      .iterate(live)
      .next()
      .catch(() => undefined)
    await until(() => run.items.streams === 1, 'the stream is open')
    expect(await closed).toEqual([4403, 'Token expired'])
    await until(() => run.items.streams === 0, 'the stream is ended')
  })

  it('closes when the session is revoked or a role changes; others stay', async () => {
    run = await startFixture()
    const time = new Date().toISOString()
    const personId = personIdOf(ada)
    const other = closeOf(run, { authorization: `Bearer ${run.token(guest)}` })
    const otherStream = other.client.iterate(live)
    void otherStream.next()
    const person = closeOf(run, { authorization: `Bearer ${run.token(ada)}` })
    void person.client
      .iterate(live)
      .next()
      .catch(() => undefined)
    await until(() => run.items.streams === 2, 'both streams are open')
    const now = { personId, version: 5, roles: ['STAFF'], status: 'ACTIVE', verified: true }
    run.revoked.apply({ type: 'users.person.changed.v1', time, data: now })
    expect(await person.closed).toEqual([4403, 'Permissions changed'])
    const again = closeOf(run, { authorization: `Bearer ${run.token(ada)}` })
    void again.client
      .iterate(live)
      .next()
      .catch(() => undefined)
    await until(() => run.items.streams === 2, 'the person is back')
    const sessionId = ada.kind === 'person' ? ada.sessionId : ''
    run.revoked.apply({ type: 'users.session.revoked.v1', time, data: { personId, sessionId } })
    expect(await again.closed).toEqual([4403, 'Session revoked'])
    await until(() => run.items.streams === 1, 'only the guest is left')
    await other.client.dispose()
  })

  it('is one too many beyond the cap of a person, and so is a stream', async () => {
    run = await startFixture({ limits: { socketsPerViewer: 2, streamsPerViewer: 1 } })
    const authorization = `Bearer ${run.token(ada)}`
    const first = run.client({ authorization })
    void first.iterate(live).next()
    await until(() => run.items.streams === 1, 'the first stream is open')
    const refused = nextOf(first.iterate(live))
    expect(await refused).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }] })
    const second = run.client({ authorization }, { lazy: false })
    await expect(nextOf(second.iterate({ query: '{ me { name } }' }))).resolves.toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }],
    })
    const third = closeOf(run, { authorization })
    expect(await third.closed).toEqual([4429, 'Too many connections'])
    await first.dispose()
    await second.dispose()
    await until(() => run.items.streams === 0, 'the stream is ended')
  })
})

describe('a stop', () => {
  it('closes sockets with 1001, lets requests end and refuses new ones', async () => {
    run = await startFixture({ limits: { requestMs: 300 } })
    const closed = Promise.withResolvers<[number, string]>()
    const client = run.client({}, { on: { closed: (event: unknown) => closed.resolve(codeAndReason(event)) } })
    void client
      .iterate(live)
      .next()
      .catch(() => undefined)
    await until(() => run.items.streams === 1, 'the stream is open')
    run.users.trouble = 'silent'
    const running = run.post('{ people { name } }')
    await until(() => run.users.asked.length === 1, 'the request is under way')
    const stopped = run.gateway.stop()
    expect((await closed.promise)[0]).toBe(1001)
    // The subgraph never answers: the request ends by its own time-out, with an error, and is not cut off.
    expect((await running).body.errors[0].extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
    await stopped
    expect(run.items.streams).toBe(0)
    await expect(fetch(`${run.gateway.url}/health`)).rejects.toThrow()
  })
})

function codeAndReason(event: unknown): [number, string] {
  const { code, reason } = event as { code: number; reason: string }
  return [code, String(reason)]
}
