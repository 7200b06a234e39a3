import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type Running, startFixture } from '../gateway.fixture.ts'

let development: Running
let production: Running
beforeAll(async () => {
  development = await startFixture({ explorers: true, publicUrl: 'http://stoa.test:4000' })
  production = await startFixture()
})
afterAll(() => Promise.all([development.gateway.stop(), production.gateway.stop()]))

/** The status of a request that names this host. */
function statusFor(run: Running, host: string, path = '/dev'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = run.gateway
    request({ port, host: '127.0.0.1', path, headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .once('error', reject)
      .end()
  })
}

/** What comes for a request as it is written here. */
function speak({ gateway }: Running, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(gateway.port, '127.0.0.1')
    let heard = ''
    socket.on('data', (data) => (heard += data.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(heard))
    socket.write(text)
  })
}

describe('in development, where pages show tokens and mails', () => {
  test.each([
    'localhost:4000',
    'LocalHost',
    'shop.localhost',
    '127.0.0.1:4000',
    '[::1]:4000',
    '192.168.0.7',
    'stoa.test',
  ])('%s is answered', async (host) => {
    expect(await statusFor(development, host)).toBe(200)
  })

  test.each(['/dev', '/dev/mailbox', '/graphql', '/-/items/x', '/health'])(
    'a name that somebody else leads here gets nothing: %s',
    async (path) => {
      expect(await statusFor(development, 'evil.example', path)).toBe(421)
      expect(await statusFor(development, 'localhost.evil.example', path)).toBe(421)
    },
  )

  test('over a WebSocket neither', async () => {
    const endpoint = development.endpoint
      .replace('http', 'ws')
      .replace('stoa.test:4000', `127.0.0.1:${development.gateway.port}`)
    const socket = new WebSocket(endpoint, 'graphql-transport-ws', { headers: { host: 'evil.example' } })
    const status = await new Promise((resolve) => {
      socket.once('unexpected-response', (_, answer) => resolve(answer.statusCode))
      socket.once('open', () => resolve('open'))
      socket.once('error', () => undefined)
    })
    socket.terminate()
    expect(status).toBe(421)
  })
})

describe('anywhere', () => {
  test('production answers under the name that a proxy passes on', async () => {
    expect(await statusFor(production, 'shop.example', '/health')).toBe(200)
  })

  test.each(['evil@x', 'a b', 'x/..', 'a:b', 'a:123456', '[::1'])('%j is no host', async (host) => {
    expect(await statusFor(production, host, '/-/items/x')).toBe(400)
    expect(await statusFor(production, host, '/health')).toBe(400)
  })

  test('two hosts are refused: whoever stands in front may have looked at the other', async () => {
    const heard = await speak(
      production,
      'GET /health HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\nConnection: close\r\n\r\n',
    )
    expect(heard).toMatch(/^HTTP\/1.1 400 /)
  })
})
