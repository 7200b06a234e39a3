import { type IncomingMessage, request as httpRequest } from 'node:http'
import type { Verifier } from '@stoa/auth/verifier'
import { personViewer } from '@stoa/auth/viewer'
import { until } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { bearerOf } from '../../gateway.fixture.ts'
import { rawSocket } from '../../raw-socket.fixture.ts'
import { added, changed, composed, mine, startStreams } from '../shared/streams.fixture.ts'

let run: Awaited<ReturnType<typeof startStreams>>
afterEach(() => run.gateway.stop())

const ada = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: ['STAFF'], verified: true })
const accept = { accept: 'text/event-stream' }

/** A socket with the messages as they are. */
async function open(token?: string) {
  const { socket, messages, closed, send } = await rawSocket(run.endpoint, token && `Bearer ${token}`)
  await until(() => messages.length > 0, 'it is acknowledged')
  const subscribe = (id: string, query: string, key = 'a', extensions?: object) =>
    send({ id, type: 'subscribe', payload: { query, variables: { key }, extensions } })
  return { socket, messages, closed: closed.then(([code]) => code), send, subscribe }
}

const following = (count: number) => until(() => run.gateway.streams().subscribers === count, `${count} follow`)
const withFilling = (query: string) => query.replace('number name', 'number filling')

describe('a socket that breaks the protocol', () => {
  it.each(['next', 'error', 'complete', 'connection_ack'])('with a message of servers, %s, is closed', async (type) => {
    run = await startStreams()
    const { closed, send } = await open()
    const payload = { next: { payload: {} }, error: { payload: [{ message: 'no' }] } }[type]
    send({ type, ...(type === 'connection_ack' ? {} : { id: '1' }), ...payload })
    // To complete what is not known, or what has just ended, is no break.
    if (type === 'complete') send({ type: 'connection_init' })
    expect(await closed).toBe(type === 'complete' ? 4429 : 4400)
  })

  it('by an id that is in use is told so, however long the id is', async () => {
    run = await startStreams()
    const { closed, subscribe } = await open()
    for (let twice = 0; twice < 2; twice++) subscribe('é'.repeat(200), added)
    expect(await closed).toBe(4409)
  })

  it('by speaking none of ours is told so', async () => {
    run = await startStreams()
    const socket = new WebSocket(run.endpoint.replace('http', 'ws'))
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4406)
  })

  it('gets nothing more of what it asks in the same breath', async () => {
    run = await startStreams()
    const { socket, closed, subscribe } = await open()
    subscribe('1', added)
    await following(1)
    socket.send('nonsense')
    subscribe('2', changed)
    expect(await closed).toBe(4400)
    await until(() => run.streams.size === 0, 'all has ended')
    expect(run.asked.map(({ request }) => request.query.includes('thingAdded'))).toEqual([true])
  })

  it('in the middle of a frame, or with one that is too large, leaves nothing behind', async () => {
    run = await startStreams()
    for (const breakIt of [
      (socket: WebSocket) => socket.send('x'.repeat(1_100_000)),
      // The head of a frame of 100 bytes, and then nothing.
      (socket: WebSocket) => {
        const raw = (socket as unknown as { _socket: NodeJS.WritableStream & { destroy(): void } })._socket
        raw.write(Buffer.from([0x81, 0x80 | 100, 0, 0, 0, 0, 65]), () => raw.destroy())
      },
      (socket: WebSocket) => socket.terminate(),
    ]) {
      const { socket, closed, subscribe } = await open()
      subscribe('1', added)
      await following(1)
      breakIt(socket)
      await closed
      await until(() => run.streams.size === 0, 'all has ended')
    }
  })
})

describe('a thousand subscriptions at once', () => {
  it('are counted, and the counts are right again as soon as the client is gone', async () => {
    run = await startStreams()
    const token = run.token(ada)
    for (let round = 0; round < 3; round++) {
      const { socket, messages, subscribe } = await open(token)
      for (let index = 0; index < 1_000; index++) subscribe(String(index), added, `k${index}`)
      const refusals = () =>
        messages.filter(({ payload }) => payload?.errors?.[0].extensions.code === 'TOO_MANY_STREAMS')
      await until(() => refusals().length === 900, 'all beyond the hundred are refused')
      await following(100)
      socket.terminate()
      await until(() => run.streams.size === 0, 'all has ended')
      expect(run.gateway.streams()).toEqual({ upstreams: 0, subscribers: 0 })
    }
  })
})

describe('a client that does not read', () => {
  const unread = { limits: { queuedEvents: 10_000, queuedBytes: 1_000_000_000 } }

  it('gets no event any more of what it has completed, and may use its id again', async () => {
    run = await startStreams(unread)
    const { socket, messages, send, subscribe } = await open()
    subscribe('1', withFilling(added))
    await following(1)
    socket.pause()
    const last = 300
    for (let number = 1; number <= last; number++) run.publish('a', number, 'x'.repeat(100_000))
    const other = await open()
    other.subscribe('1', added)
    await until(() => run.asked.length >= 2, 'the events were sent')
    send({ id: '1', type: 'complete' })
    await following(1)
    subscribe('1', withFilling(added), 'b')
    await following(2)
    run.publish('b', 7)
    socket.resume()
    await until(() => messages.at(-1)?.payload?.data.thingAdded.number === 7, 'the new subscription brings its event')
    expect(messages.length).toBeLessThan(last)
    socket.terminate()
    other.socket.terminate()
  })

  it('is gone at once and wholly where what it has missed is already too much', async () => {
    run = await startStreams({ limits: { queuedEvents: 10 } })
    const other = await open()
    other.subscribe('1', withFilling(added), 'b')
    const { socket, closed, subscribe } = await open()
    subscribe('1', withFilling(changed))
    await following(2)
    for (let number = 1; number <= 30; number++) run.publish('b', number)
    await until(() => other.messages.length === 31, 'the other has them')
    socket.pause()
    other.subscribe('2', withFilling(changed))
    await following(3)
    // One after the other, so that each is written: more than the system takes for somebody who does not read.
    for (let number = 1; number <= 200; number++) {
      run.publish('a', number, 'x'.repeat(200_000))
      await until(() => other.messages.at(-1).payload.data.thingChanged?.number === number, 'it was sent')
    }
    subscribe('2', withFilling(added), 'b', { resumeFrom: other.messages[1].payload.extensions.cursor })
    await following(2)
    socket.resume()
    expect(await closed).toBe(1013)
    other.socket.terminate()
    await until(() => run.streams.size === 0, 'no upstream is left')
  })

  it('of an event stream is not counted any more once it is given up', async () => {
    run = await startStreams({ limits: { queuedEvents: 10 } })
    const body = JSON.stringify({ query: withFilling(added), variables: { key: 'a' } })
    const headers = { ...accept, 'content-type': 'application/json' }
    const stream = await new Promise<IncomingMessage>((resolve) =>
      httpRequest(run.endpoint, { method: 'POST', headers }, resolve).end(body),
    )
    stream.pause()
    stream.on('error', () => undefined)
    await following(1)
    let published = 0
    await until(
      () => {
        for (let more = 0; more < 20; more++) run.publish('a', ++published, 'x'.repeat(100_000))
        return run.streams.size === 0
      },
      'it is given up',
      4_000,
    )
    stream.destroy()
  })
})

describe('a client that goes away before its event stream begins', () => {
  /** Tokens are checked when the test says so. */
  async function startSlow() {
    const checked = Promise.withResolvers<void>()
    let asked = 0
    const until_ = new Date(Date.now() + 900_000)
    const verifier: Verifier = (token) => async () => {
      asked += 1
      if (token === 'slow') await checked.promise
      return { viewer: ada, expiresAt: until_ }
    }
    run = await startStreams({ verifier, limits: { socketsPerViewer: 1 } })
    return { check: () => checked.resolve(), asked: () => asked }
  }

  it.each(['an operation', 'a reserved stream'])('leaves nothing behind: %s', async (what) => {
    const { check, asked } = await startSlow()
    let search = `?query=${encodeURIComponent(mine)}&variables=${encodeURIComponent('{"key":"a"}')}`
    if (what === 'a reserved stream') {
      const reserved = await fetch(run.endpoint, { method: 'PUT', headers: bearerOf('quick') })
      search = `?token=${await reserved.text()}`
    }
    const before = asked()
    const leave = new AbortController()
    const headers = { ...accept, ...bearerOf('slow') }
    const gone = fetch(run.endpoint + search, { headers, signal: leave.signal }).catch(() => 'gone')
    await until(() => asked() > before, 'its token is being checked')
    leave.abort()
    expect(await gone).toBe('gone')
    // The server has heard of it: what came later on another connection is answered.
    await fetch(`${run.gateway.url}/health`)
    check()
    const again = async () => (await fetch(run.endpoint, { method: 'PUT', headers: bearerOf('quick') })).status === 201
    await until(again, 'the one connection of this person is free', 5_000)
    expect(run.streams.size).toBe(0)
  })
})

describe('a person whose session ends', () => {
  it.each([
    ['is revoked', 401, 'TOKEN_REVOKED'],
    ['loses its role', 200, undefined],
  ])(
    '%s while the body of a request is on its way: no event stream begins with the rights of before',
    async (...how) => {
      const [what, status, code] = how
      run = await startStreams()
      const body = JSON.stringify({ query: mine, variables: { key: 'a' } })
      const headers = { ...accept, ...bearerOf(run.token(ada)), 'content-type': 'application/json' }
      const answered = Promise.withResolvers<IncomingMessage>()
      const sending = httpRequest(run.endpoint, { method: 'POST', headers }, answered.resolve)
      sending.write(body.slice(0, 10))
      await until(async () => (await fetch(`${run.gateway.url}/health`)).ok, 'the server has the beginning')
      const time = new Date().toISOString()
      const { id: personId, sessionId } = ada as { id: string; sessionId: string }
      if (what === 'is revoked') {
        run.revoked.apply({ type: 'users.session.revoked.v1', time, data: { personId, sessionId } })
      } else {
        const data = { personId, version: 5, roles: [], status: 'ACTIVE', verified: true }
        run.revoked.apply({ type: 'users.person.changed.v1', time, data })
      }
      sending.end(body.slice(10))
      const answer = await answered.promise
      expect(answer.statusCode).toBe(status)
      if (code) {
        let text = ''
        for await (const chunk of answer) text += String(chunk)
        expect(JSON.parse(text).errors[0].extensions.code).toBe(code)
        expect(run.asked).toEqual([])
      } else {
        await following(1)
        expect(run.asked.map(({ viewer }) => viewer.kind === 'person' && viewer.roles)).toEqual([[]])
        answer.destroy()
      }
    },
  )
})

describe('equal subscriptions', () => {
  it('of which one wants to know what it costs are not mixed up', async () => {
    run = await startStreams()
    const { socket, messages, subscribe } = await open()
    subscribe('plain', added)
    subscribe('cost', added, 'a', { cost: true })
    await following(2)
    run.publish('a', 1)
    await until(() => messages.length === 3, 'both get it')
    const told = Object.fromEntries(messages.slice(1).map(({ id, payload }) => [id, 'cost' in payload.extensions]))
    expect(told).toEqual({ plain: false, cost: true })
    socket.terminate()
  })
})

describe('a gateway that stops', () => {
  it('begins no event stream for who is still on the way, and waits for none', async () => {
    run = await startStreams()
    const body = JSON.stringify({ query: added, variables: { key: 'a' } })
    const headers = { ...accept, 'content-type': 'application/json' }
    const answered = Promise.withResolvers<IncomingMessage>()
    const sending = httpRequest(run.endpoint, { method: 'POST', headers }, answered.resolve)
    sending.write(body.slice(0, 10))
    await until(async () => (await fetch(`${run.gateway.url}/health`)).ok, 'the server has the beginning')
    const stopped = run.gateway.stop()
    sending.end(body.slice(10))
    expect((await answered.promise).statusCode).toBe(503)
    const late = setTimeout(() => expect.fail('the gateway still waits'), 4_000)
    await stopped
    clearTimeout(late)
  })
})

describe('clients that come and go', () => {
  it('get each event once and in order, while the subgraph dies and the graph changes', async () => {
    run = await startStreams()
    const last = 600
    const clients = Array.from({ length: 10 }, (_, index) => ({ index, numbers: [] as number[], cursor: '', ends: 0 }))

    async function follow(client: (typeof clients)[number]): Promise<void> {
      const { socket, closed, subscribe } = await open()
      // Each goes away after another number of events, in the middle of whatever happens then.
      let left = 20 + client.index * 7
      socket.on('message', (data) => {
        const { type, payload } = JSON.parse(String(data))
        if (type === 'error' || type === 'complete') client.ends += 1
        if (type !== 'next' || left <= 0) return
        client.numbers.push(payload.data.thingAdded.number)
        client.cursor = payload.extensions.cursor
        left -= 1
        if (left === 0 || client.numbers.at(-1) === last) socket.terminate()
      })
      subscribe('1', added, 'a', client.cursor ? { resumeFrom: client.cursor } : {})
      await closed
      if (client.numbers.at(-1) !== last) await follow(client)
    }

    const following_ = clients.map(follow)
    await following(10)
    for (let number = 1; number <= last; number++) {
      run.publish('a', number)
      if (number % 40 === 0) run.die()
      if (number % 150 === 0) {
        const more = (sdl: string) => sdl.replace('number: Int!', `number: Int! more${number}: Int`)
        await run.gateway.exchange(composed({ things: more }))
      }
      await new Promise(setImmediate)
    }
    await Promise.all(following_)
    const all = Array.from({ length: last }, (_, index) => index + 1)
    for (const { numbers, ends } of clients) expect([numbers, ends]).toEqual([all, 0])
    await until(() => run.streams.size === 0, 'nothing is left')
  })
})
