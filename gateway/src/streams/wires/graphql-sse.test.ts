import { type IncomingMessage, request as httpRequest } from 'node:http'
import { personViewer } from '@stoa/auth/viewer'
import { until } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import { createClient } from 'graphql-sse'
import { afterEach, describe, expect, it } from 'vitest'
import { bearerOf } from '../../gateway.fixture.ts'
import { added, changed, mine, startStreams } from '../shared/streams.fixture.ts'

let run: Awaited<ReturnType<typeof startStreams>>
afterEach(() => run.gateway.stop())

const ada = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true })
const accept = { accept: 'text/event-stream' }

/** An event stream as it is written: every field of every event. */
async function listen(init: RequestInit & { readonly search?: string } = {}) {
  const leave = new AbortController()
  const { search = '', ...more } = init
  const answer = await fetch(run.endpoint + search, { ...more, signal: leave.signal })
  const events: Record<string, string>[] = []
  let text = ''
  let ended = false
  const reading = (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const fields = part.split('\n').map((line): [string, string] => {
          const at = line.indexOf(':')
          return [line.slice(0, at), line.slice(at + 1).trim()]
        })
        events.push(Object.fromEntries(fields))
      }
    }
  })()
  reading.catch(() => undefined).finally(() => (ended = true))
  const payloads = () => events.filter(({ event }) => event === 'next').map(({ data = '' }) => JSON.parse(data))
  return { answer, events, payloads, ended: () => ended, leave: () => leave.abort() }
}

const post = (query: string, key: string, headers: Record<string, string> = {}, extensions?: object) =>
  listen({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...accept, ...headers },
    body: JSON.stringify({ query, variables: { key }, extensions }),
  })

const following = (count: number) => until(() => run.gateway.streams().subscribers === count, `${count} follow`)

describe('a connection of its own for each operation', () => {
  it('brings events with fields of other subgraphs, each with its cursor as id', async () => {
    run = await startStreams()
    const stream = await post(added, 'a')
    expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(stream.answer.headers.get('cache-control')).toContain('no-transform')
    await following(1)
    run.publish('a', 1)
    await until(() => stream.payloads().length === 1, 'it comes')
    expect(stream.payloads()).toMatchObject([{ data: { thingAdded: { number: 1, name: 'Thing a' } } }])
    expect(stream.events.at(-1)?.id).toBe(stream.payloads()[0].extensions.cursor)
    stream.leave()
    await until(() => run.streams.size === 0, 'the upstream has ended')
  })

  it('goes on from Last-Event-ID without loss, as a browser asks for it', async () => {
    run = await startStreams()
    const search = `?query=${encodeURIComponent(added)}&variables=${encodeURIComponent('{"key":"a"}')}`
    const first = await listen({ search, headers: accept })
    await following(1)
    run.publish('a', 1)
    await until(() => first.payloads().length === 1, 'it comes')
    first.leave()
    await until(() => run.streams.size === 0, 'it has ended')
    for (const number of [2, 3]) run.publish('a', number)
    const id = first.events.at(-1)?.id ?? ''
    const second = await listen({ search, headers: { ...accept, 'last-event-id': id } })
    await following(1)
    run.publish('a', 4)
    await until(() => second.payloads().length === 3, 'all come')
    expect(second.payloads().map(({ data }) => data.thingAdded.number)).toEqual([2, 3, 4])
    second.leave()
  })

  it('begins with a snapshot, and goes on from a cursor of the request', async () => {
    run = await startStreams()
    const first = await post(changed, 'a')
    await until(() => first.payloads().length === 1, 'the snapshot comes')
    const { cursor } = first.payloads()[0].extensions
    first.leave()
    run.publish('a', 1)
    const second = await post(changed, 'a', {}, { resumeFrom: cursor })
    await until(() => second.payloads().length === 1, 'what was missed comes')
    expect(second.payloads()[0].data.thingChanged.number).toBe(1)
    second.leave()
  })

  it('answers queries, and refuses what is not valid or may not be', async () => {
    run = await startStreams()
    const query = await post('{ names }', 'a')
    await until(() => query.ended(), 'it ends')
    expect(query.events.map(({ event }) => event).filter(Boolean)).toEqual(['next', 'complete'])
    for (const [text, code] of [
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      [mine, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ] as const) {
      const refused = await post(text, 'a')
      await until(() => refused.ended(), 'it ends')
      expect(refused.payloads()).toMatchObject([{ errors: [{ extensions: { code } }] }])
    }
    const bad = await post(added, 'a', { authorization: 'Bearer nonsense' })
    expect(bad.answer.status).toBe(401)
    const form = await listen({ method: 'POST', headers: accept, body: 'query={names}' })
    expect(form.answer.status).toBe(400)
    const foreign = await post(added, 'a', { origin: 'https://evil.example' })
    expect(foreign.answer.status).toBe(403)
    const search = `?query=${encodeURIComponent('mutation { __typename }')}`
    expect((await listen({ search, headers: accept })).answer.status).toBe(405)
  })

  it('is what a client gets who likes it best, wherever it stands in what they accept', async () => {
    run = await startStreams()
    const stream = await post(added, 'a', { accept: 'application/json;q=0.1, text/event-stream' })
    expect(stream.answer.status).toBe(200)
    expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    stream.leave()
  })

  it('shares its upstream with WebSockets', async () => {
    run = await startStreams()
    const client = run.client()
    const seen: unknown[] = []
    client.subscribe(
      { query: added, variables: { key: 'a' } },
      { next: (event) => seen.push(event), error: () => undefined, complete: () => undefined },
    )
    const stream = await post(added, 'a', bearerOf(run.token(ada)))
    await following(2)
    run.publish('a', 1)
    await until(() => seen.length === 1 && stream.payloads().length === 1, 'both get it')
    expect(run.gateway.streams().upstreams).toBe(1)
    stream.leave()
    await client.dispose()
  })

  it('ends with the reason when its token does, and when the session is revoked', async () => {
    run = await startStreams()
    const stream = await post(mine, 'a', bearerOf(run.token(ada, 300)))
    await until(() => stream.ended(), 'it ends')
    expect(stream.payloads()).toMatchObject([{ errors: [{ extensions: { code: 'TOKEN_EXPIRED' } }] }])
    expect(stream.events.at(-1)?.event).toBe('complete')
    const other = await post(mine, 'a', bearerOf(run.token(ada)))
    await following(1)
    if (ada.kind !== 'person') throw new Error('not a person')
    const data = { personId: ada.id, sessionId: ada.sessionId }
    run.revoked.apply({ type: 'users.session.revoked.v1', time: new Date().toISOString(), data })
    await until(() => other.ended(), 'it ends')
    expect(other.payloads()).toMatchObject([{ errors: [{ extensions: { code: 'TOKEN_REVOKED' } }] }])
    await until(() => run.streams.size === 0, 'the upstreams have ended')
  })

  it('counts with the WebSockets of the same person', async () => {
    run = await startStreams({ limits: { socketsPerViewer: 2, streamsPerViewer: 1 } })
    const authorization = bearerOf(run.token(ada))
    const client = run.client(authorization)
    client.subscribe(
      { query: mine, variables: { key: 'a' } },
      { next: () => undefined, error: () => undefined, complete: () => undefined },
    )
    await following(1)
    const second = await post(mine, 'a', authorization)
    await until(() => second.ended(), 'it ends')
    expect(second.payloads()).toMatchObject([{ errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }] }])
    const reserved = await listen({ method: 'PUT', headers: authorization })
    expect(reserved.answer.status).toBe(201)
    const third = await post(mine, 'a', authorization)
    expect([third.answer.status, third.answer.bodyUsed]).toEqual([429, true])
    await client.dispose()
  })

  it('that is not read is closed, and what it has missed comes after the cursor', async () => {
    run = await startStreams({ limits: { queuedEvents: 10 } })
    const body = JSON.stringify({ query: added.replace('number name', 'number filling'), variables: { key: 'a' } })
    const headers = { 'content-type': 'application/json', ...accept }
    const lazy = httpRequest(run.endpoint, { method: 'POST', headers })
    const answered = new Promise<IncomingMessage>((resolve) => lazy.on('response', resolve))
    lazy.end(body)
    const answer = await answered
    await following(1)
    let published = 0
    await until(() => {
      for (let more = 0; more < 20; more++) run.publish('a', ++published, 'x'.repeat(100_000))
      return run.gateway.streams().subscribers === 0
    }, 'it is closed')
    let text = ''
    answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    await new Promise((resolve) => answer.on('end', resolve).on('error', resolve).on('close', resolve))
    expect(text).toContain('SLOW_CONSUMER')
    const numbers = [...text.matchAll(/"number":(\d+)/g)].map(([, number]) => Number(number))
    const ids = [...text.matchAll(/^id: (.+)$/gm)].map(([, id]) => id ?? '')
    const rest = await post(added, 'a', { 'last-event-id': ids.at(-1) ?? '' })
    await until(() => rest.payloads().length === published - numbers.length, 'the rest comes')
    const after = rest.payloads().map(({ data }) => data.thingAdded.number)
    expect([...numbers, ...after]).toEqual(Array.from({ length: published }, (_, index) => index + 1))
    rest.leave()
  })
})

describe('one connection for all operations', () => {
  const reserve = async (headers: Record<string, string> = {}) => {
    const answer = await fetch(run.endpoint, { method: 'PUT', headers })
    return { status: answer.status, token: await answer.text() }
  }
  const start = (token: string, id: string, query: string, headers: Record<string, string> = {}) =>
    fetch(run.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-graphql-event-stream-token': token, ...headers },
      body: JSON.stringify({ query, variables: { key: 'a' }, extensions: { operationId: id } }),
    })

  it('is reserved, opened, and carries many, each until it is completed', async () => {
    run = await startStreams()
    const { status, token } = await reserve()
    expect(status).toBe(201)
    const stream = await listen({ search: `?token=${token}`, headers: accept })
    expect((await start(token, 'one', added)).status).toBe(202)
    expect((await start(token, 'two', changed)).status).toBe(202)
    expect((await start(token, 'two', changed)).status).toBe(409)
    await following(2)
    run.publish('a', 1)
    await until(() => stream.payloads().length === 3, 'all come')
    expect(
      stream
        .payloads()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['one', 'two', 'two'])
    const done = await fetch(`${run.endpoint}?operationId=two`, {
      method: 'DELETE',
      headers: { 'x-graphql-event-stream-token': token },
    })
    expect(done.status).toBe(200)
    await until(() => run.streams.size === 1, 'one upstream has ended')
    stream.leave()
    await until(() => run.streams.size === 0, 'the other too')
    expect((await start(token, 'three', added)).status).toBe(404)
  })

  it('is of whoever has reserved it', async () => {
    run = await startStreams()
    const { token } = await reserve(bearerOf(run.token(ada)))
    expect((await start(token, 'one', mine)).status).toBe(404)
    const other = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true })
    expect((await start(token, 'one', mine, bearerOf(run.token(other)))).status).toBe(404)
    expect((await start(token, 'one', mine, bearerOf(run.token(ada)))).status).toBe(202)
    expect((await listen({ search: '?token=guessed', headers: accept })).answer.status).toBe(404)
    const stream = await listen({ search: `?token=${token}`, headers: accept })
    const twice = await listen({ search: `?token=${token}`, headers: accept })
    expect(twice.answer.status).toBe(409)
    await following(1)
    run.publish('a', 1)
    await until(() => stream.payloads().length === 1, 'what came in between and what comes')
    stream.leave()
  })
})

describe('the client of graphql-sse', () => {
  it.each([{ singleConnection: false as const }, { singleConnection: true as const }])(
    'understands all of it: %o',
    async (mode) => {
      run = await startStreams()
      const client = createClient({ url: run.endpoint, retryAttempts: 0, ...mode } as Parameters<
        typeof createClient
      >[0])
      const seen: any[] = []
      let completed = false
      const stop = client.subscribe<any>(
        { query: changed, variables: { key: 'a' } },
        {
          next: (event) => void seen.push(event),
          error: (error) => void seen.push(error),
          complete: () => (completed = true),
        },
      )
      await until(() => seen.length === 1, 'the snapshot comes')
      run.publish('a', 7)
      await until(() => seen.length === 2, 'the change comes')
      expect(seen[1]).toMatchObject({ data: { thingChanged: { number: 7, name: 'Thing a' } } })
      stop()
      await until(() => run.streams.size === 0 && completed, 'the upstream has ended')
      client.dispose()
    },
  )
})
