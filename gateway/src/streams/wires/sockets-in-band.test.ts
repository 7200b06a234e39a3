import { personViewer } from '@stoa/auth/viewer'
import { until } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { rawSocket } from '../../raw-socket.fixture.ts'
import { added, mine, startStreams } from '../shared/streams.fixture.ts'

let run: Awaited<ReturnType<typeof startStreams>>
afterEach(() => run.gateway.stop())

const ada = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true })
const adaElsewhere = personViewer({ ...ada, sessionId: newId('ses') } as never)
const adaAsStaff = personViewer({ ...ada, roles: ['STAFF'] } as never)
const bob = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true })

/** A socket with the messages as they are. */
async function open(token?: string) {
  const { socket, messages, closed, send } = await rawSocket(run.endpoint, token && `Bearer ${token}`)
  await until(() => messages.length > 0, 'it is acknowledged')
  const subscribe = (id: string, query: string, extensions?: object) =>
    send({ id, type: 'subscribe', payload: { query, variables: { key: 'a' }, extensions } })
  return { socket, messages, closed, send, subscribe }
}

const following = (count: number) => until(() => run.gateway.streams().subscribers === count, `${count} follow`)

it('a token that cannot be checked now closes with 1013, which lets clients come back', async () => {
  run = await startStreams()
  const token = run.token(ada)
  run.obscure(token)
  const socket = new WebSocket(run.endpoint.replace('http', 'ws'), 'graphql-transport-ws')
  const closed = new Promise((resolve) => socket.on('close', (code) => resolve(code)))
  await new Promise((resolve) => socket.on('open', resolve))
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }))
  expect(await closed).toBe(1013)
})

describe('a token in the payload of a ping', () => {
  it('that cannot be checked now changes nothing', async () => {
    run = await startStreams()
    const { socket, messages, send, subscribe } = await open(run.token(ada))
    subscribe('1', mine)
    await following(1)
    const later = run.token(ada)
    run.obscure(later)
    send({ type: 'ping', payload: { authorization: `Bearer ${later}` } })
    run.publish('a', 1)
    await until(() => messages.some(({ type }) => type === 'next'), 'the stream goes on')
    expect(socket.readyState).toBe(WebSocket.OPEN)
    socket.terminate()
  })

  it('of the same session keeps the socket and its streams beyond the end of the first one', async () => {
    run = await startStreams()
    const { socket, messages, send, subscribe } = await open(run.token(ada, 600))
    subscribe('1', mine)
    await following(1)
    send({ type: 'ping', payload: { authorization: `Bearer ${run.token(ada)}` } })
    await until(() => messages.some(({ type }) => type === 'pong'), 'it is taken')
    const pong = messages.find(({ type }) => type === 'pong')
    expect(Date.parse(pong.payload.expiresAt)).toBeGreaterThan(Date.now() + 60_000)
    expect(JSON.stringify(pong)).not.toContain('Bearer')
    // Another socket with a token as short as the first one outlives its time; by then this one would be closed.
    expect(await (await open(run.token(ada, 700))).closed).toEqual([4403, 'Token expired'])
    run.publish('a', 1)
    await until(() => messages.some(({ type }) => type === 'next'), 'the stream goes on')
    socket.terminate()
  })

  it.each([
    ['of somebody else', () => run.token(bob), 4403, 'Token of somebody else'],
    ['of another session', () => run.token(adaElsewhere), 4403, 'Token of somebody else'],
    ['with other rights', () => run.token(adaAsStaff), 4403, 'Permissions changed'],
    ['that does not count', () => 'nonsense', 4401, 'Token invalid'],
  ])('%s closes the socket', async (_of, token, code, reason) => {
    run = await startStreams()
    const { closed, send, subscribe } = await open(run.token(ada))
    subscribe('1', mine)
    await following(1)
    send({ type: 'ping', payload: { authorization: `Bearer ${token()}` } })
    expect(await closed).toEqual([code, reason])
    await until(() => run.streams.size === 0, 'its streams have ended')
  })

  it('is not needed: a ping without one is answered as it is', async () => {
    run = await startStreams()
    const { socket, messages, send } = await open()
    send({ type: 'ping', payload: { at: 1 } })
    send({ type: 'ping' })
    await until(() => messages.length === 3, 'both are answered')
    expect(messages.slice(1)).toEqual([{ type: 'pong', payload: { at: 1 } }, { type: 'pong' }])
    socket.terminate()
  })
})

describe('the protocol', () => {
  it('is held: each break of it closes with its code', async () => {
    run = await startStreams()
    const breaks: [(socket: Awaited<ReturnType<typeof open>>) => void, number][] = [
      [({ send }) => send({ type: 'connection_init' }), 4429],
      [({ socket }) => socket.send('nonsense'), 4400],
      [({ send }) => send({ type: 'what' }), 4400],
      [
        ({ subscribe }) => {
          subscribe('1', added)
          subscribe('1', added)
        },
        4409,
      ],
    ]
    for (const [act, code] of breaks) {
      const one = await open()
      act(one)
      expect((await one.closed)[0]).toBe(code)
    }
    await until(() => run.streams.size === 0, 'all has ended')
  })

  it('lets nobody subscribe before the connection is acknowledged, nor in another protocol', async () => {
    run = await startStreams()
    for (const [protocol, code] of [
      ['graphql-transport-ws', 4401],
      ['other', 1006],
    ] as const) {
      const socket = new WebSocket(run.endpoint.replace('http', 'ws'), protocol)
      const closed = new Promise((resolve) => socket.on('close', resolve))
      socket.on('error', () => undefined)
      socket.on('open', () => socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: added } })))
      expect(await closed).toBe(code)
    }
  })
})

describe('a client that does not read', () => {
  it('is closed with the reason, and comes back to all that it has missed', async () => {
    run = await startStreams({ limits: { queuedEvents: 10 } })
    const { socket, messages, closed, subscribe } = await open()
    subscribe('1', added.replace('number name', 'number filling'))
    await following(1)
    socket.pause()
    let published = 0
    await until(() => {
      for (let more = 0; more < 20; more++) run.publish('a', ++published, 'x'.repeat(100_000))
      return run.gateway.streams().subscribers === 0
    }, 'it is given up')
    socket.resume()
    expect(await closed).toEqual([1013, 'Slow consumer: resume from your last cursor'])
    const got = messages.filter(({ type }) => type === 'next')
    const again = await open()
    again.subscribe('1', added, { resumeFrom: got.at(-1).payload.extensions.cursor })
    await until(() => again.messages.length - 1 === published - got.length, 'the rest comes')
    const numbers = [...got, ...again.messages.slice(1)].map(({ payload }) => payload.data.thingAdded.number)
    expect(numbers).toEqual(Array.from({ length: published }, (_, index) => index + 1))
    again.socket.terminate()
  })

  it('gets only the latest of what carries the whole state, and stays', async () => {
    run = await startStreams({ limits: { queuedEvents: 10 } })
    const { socket, messages, subscribe } = await open()
    subscribe('1', 'subscription ($key: ID!) { thingChanged(key: $key) { number filling } }')
    await following(1)
    socket.pause()
    const last = 400
    for (let number = 1; number <= last; number++) run.publish('a', number, 'x'.repeat(100_000))
    const other = await open()
    other.subscribe('1', added)
    await following(2)
    socket.resume()
    await until(() => messages.at(-1)?.payload?.data.thingChanged.number === last, 'the latest comes')
    expect(messages.length).toBeLessThan(last)
    expect(socket.readyState).toBe(WebSocket.OPEN)
    socket.terminate()
    other.socket.terminate()
  })
})
