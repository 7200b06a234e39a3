import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { until } from '@stoa/testing/until'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drainable } from './draining.ts'

let port: number
let drain: (patienceMs: number) => Promise<void>
/** The answers that the server owes; `finish` gives them. */
let owed: ServerResponse[]
let opened: number
const clients: Socket[] = []

beforeEach(async () => {
  owed = []
  opened = 0
  const server = createServer((request, response) => {
    owed.push(response)
    request.resume()
    if (request.url === '/now') response.end('now')
  })
  server.on('connection', () => (opened += 1))
  server.on('upgrade', (_request, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n')
    setTimeout(() => socket.end('goodbye'), 100)
  })
  drain = drainable(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy()
})

/** A connection on which this was sent, and all that came back. */
async function send(text: string) {
  const client = connect(port, '127.0.0.1')
  clients.push(client)
  let received = ''
  client.on('data', (chunk) => (received += chunk))
  client.on('error', () => undefined)
  const ended = once(client, 'close')
  const before = opened
  client.write(text)
  await until(() => opened > before, 'the connection is there')
  return { received: () => received, ended }
}

async function timed(patienceMs: number): Promise<number> {
  const begun = performance.now()
  await drain(patienceMs)
  return performance.now() - begun
}

describe('a server that stops does not wait for', () => {
  test.each([
    ['a connection on which nothing came', ''],
    ['half the head of a request', 'POST /slow HTTP/1.1\r\nhost: x\r\ncontent-le'],
    ['half the body of a request', 'POST /slow HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf'],
  ])('%s', async (_what, text) => {
    const client = await send(text)
    expect(await timed(10_000)).toBeLessThan(1_000)
    await client.ended
  })

  test('a connection that idles after its answer', async () => {
    const client = await send('GET /now HTTP/1.1\r\nhost: x\r\n\r\n')
    await until(() => client.received().includes('now'), 'the answer came')
    expect(await timed(10_000)).toBeLessThan(500)
  })
})

describe('a server that stops waits for', () => {
  test('what is being answered', async () => {
    const client = await send('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n')
    await until(() => owed.length === 1, 'the request is there')
    const stopped = timed(10_000)
    setTimeout(() => owed[0]?.end('whole'), 700)
    expect(await stopped).toBeGreaterThan(600)
    expect(client.received()).toContain('whole')
  })

  test('and no longer than it is told', async () => {
    const client = await send('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n')
    await until(() => owed.length === 1, 'the request is there')
    expect(await timed(50)).toBeLessThan(1_000)
    expect(client.received()).toBe('')
  })

  test('the owner of an upgraded connection', async () => {
    const client = await send('GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n')
    await until(() => client.received().includes('101'), 'it is upgraded')
    await drain(10_000)
    await client.ended
    expect(client.received()).toContain('goodbye')
  })
})
