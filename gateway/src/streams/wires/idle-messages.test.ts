import { afterEach, describe, expect, it, vi } from 'vitest'
import { until } from '@stoa/testing/until'
import { WebSocket } from 'ws'
import { rawSocket } from '../../raw-socket.fixture.ts'
import { added, startStreams } from '../shared/streams.fixture.ts'

let run: Awaited<ReturnType<typeof startStreams>>
afterEach(async () => {
  vi.restoreAllMocks()
  await run.gateway.stop()
})

async function open() {
  const opened = await rawSocket(run.endpoint)
  await until(() => opened.messages.length > 0, 'it is acknowledged')
  return opened
}

type Opened = Awaited<ReturnType<typeof open>>

describe('messages that ask for nothing', () => {
  it.each<[string, (opened: Opened) => void]>([
    ['pings', ({ send }) => send({ type: 'ping' })],
    ['pongs', ({ send }) => send({ type: 'pong' })],
    ['ends of what is not running', ({ send }) => send({ type: 'complete', id: '1' })],
    ['pings of the WebSocket itself', ({ socket }) => socket.ping()],
    ['pongs of the WebSocket itself', ({ socket }) => socket.pong()],
  ])('close the socket with 4429 when there are too many in a minute: %s', async (_of, act) => {
    run = await startStreams({ limits: { idleMessages: 10 } })
    const opened = await open()
    for (let n = 0; n < 10; n++) act(opened)
    opened.send({ id: 'x', type: 'subscribe', payload: { query: '{ __typename }' } })
    await until(() => opened.messages.at(-1)?.type === 'complete', 'ten are taken')
    act(opened)
    expect(await opened.closed).toEqual([4429, 'Too many messages'])
  })

  it('of all kinds count together, end what runs, and leave other sockets alone', async () => {
    run = await startStreams({ limits: { idleMessages: 4 } })
    const [noisy, quiet] = [await open(), await open()]
    for (const { send } of [noisy, quiet])
      send({ id: '1', type: 'subscribe', payload: { query: added, variables: { key: 'a' } } })
    await until(() => run.gateway.streams().subscribers === 2, 'both follow')
    for (const type of ['ping', 'pong', 'ping', 'pong', 'ping']) noisy.send({ type })
    expect((await noisy.closed)[0]).toBe(4429)
    await until(() => run.gateway.streams().subscribers === 1, 'what it followed has ended')
    expect(quiet.socket.readyState).toBe(WebSocket.OPEN)
    quiet.socket.terminate()
  })

  it('are counted anew in the next minute', async () => {
    let laterMs = 0
    const now = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementation(() => now() + laterMs)
    run = await startStreams({ limits: { idleMessages: 2 } })
    const { messages, closed, send } = await open()
    for (let n = 0; n < 2; n++) send({ type: 'ping' })
    await until(() => messages.length === 3, 'both are answered')
    laterMs = 60_000
    for (let n = 0; n < 3; n++) send({ type: 'ping' })
    expect((await closed)[0]).toBe(4429)
    expect(messages).toHaveLength(5)
  })

  it('are not the ends of what runs, however many', async () => {
    run = await startStreams({ limits: { idleMessages: 2 } })
    const { socket, messages, send } = await open()
    for (let n = 0; n < 20; n++) {
      send({ id: `${n}`, type: 'subscribe', payload: { query: added, variables: { key: 'a' } } })
      send({ id: `${n}`, type: 'complete' })
    }
    send({ type: 'ping' })
    await until(() => messages.at(-1)?.type === 'pong', 'the ping is answered')
    expect(socket.readyState).toBe(WebSocket.OPEN)
    socket.terminate()
  })
})
