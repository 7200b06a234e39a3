import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type Running, startFixture } from '../gateway.fixture.ts'

const warnings: { message: string; details: object | undefined }[] = []
let development: Running
let production: Running
beforeAll(async () => {
  development = await startFixture({
    explorers: true,
    report: (level, message, details) => level === 'warn' && warnings.push({ message, details }),
  })
  production = await startFixture()
})
afterAll(() => Promise.all([development.gateway.stop(), production.gateway.stop()]))

function preflight(run: Running, origin: string, path = '/graphql', headers: object = {}) {
  return fetch(run.gateway.url + path, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', ...headers },
  })
}

/** Whether a page of this origin gets a WebSocket; else the status and why not. */
function socketFrom(run: Running, origin: string): Promise<unknown> {
  const socket = new WebSocket(run.endpoint.replace('http', 'ws'), 'graphql-transport-ws', { origin })
  return new Promise((resolve) => {
    socket.once('open', () => {
      socket.close()
      resolve('open')
    })
    socket.once('unexpected-response', (_, answer) => {
      answer.setEncoding('utf8').once('data', (text) => resolve(`${answer.statusCode} ${text}`))
    })
    socket.once('error', () => undefined)
  })
}

describe('in development', () => {
  test.each(['http://localhost:5173', 'http://127.0.0.1:3000', 'http://[::1]:8080', 'http://shop.localhost:3000'])(
    'a front end of this machine may call, with its cookies: %s',
    async (origin) => {
      for (const path of ['/graphql', '/-/users/session/login']) {
        const { status, headers } = await preflight(development, origin, path)
        expect(status).toBe(204)
        expect(headers.get('access-control-allow-origin')).toBe(origin)
        expect(headers.get('access-control-allow-credentials')).toBe('true')
      }
      expect(await socketFrom(development, origin)).toBe('open')
    },
  )

  test.each(['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'])(
    'Apollo’s Sandbox may, with a token and without cookies: %s',
    async (origin) => {
      const asked = { 'access-control-request-private-network': 'true' }
      const { status, headers } = await preflight(development, origin, '/graphql', asked)
      expect(status).toBe(204)
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      expect(headers.get('access-control-allow-headers')).toContain('authorization')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('access-control-allow-private-network')).toBe('true')
      expect(await socketFrom(development, origin)).toBe('open')
    },
  )

  test('whoever may not is told which setting lets them, and the log says it once', async () => {
    warnings.length = 0
    for (let n = 0; n < 3; n++) {
      const refused = await preflight(development, 'https://shop.test')
      expect(refused.status).toBe(403)
      expect(refused.headers.get('access-control-allow-origin')).toBeNull()
      expect(await refused.text()).toContain('STOA_CORS_ORIGINS')
    }
    expect(await socketFrom(development, 'https://shop.test')).toMatch(/^403 .*STOA_CORS_ORIGINS/)
    expect(warnings).toEqual([
      { message: expect.stringContaining('STOA_CORS_ORIGINS'), details: { origin: 'https://shop.test' } },
    ])
  })
})

describe('in production', () => {
  test.each(['http://localhost:5173', 'https://studio.apollographql.com', 'null', 'https://shop.example.evil'])(
    'nobody may who is not configured: %s',
    async (origin) => {
      const { status, headers } = await preflight(production, origin)
      expect([status, headers.get('access-control-allow-origin')]).toEqual([403, null])
      expect(await socketFrom(production, origin)).toMatch(/^403 /)
    },
  )

  test('who is configured may', async () => {
    const { status, headers } = await preflight(production, 'https://shop.example')
    expect([status, headers.get('access-control-allow-credentials')]).toEqual([204, 'true'])
  })
})
