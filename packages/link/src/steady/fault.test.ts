import { createServer } from 'node:net'
import { request } from 'undici'
import { expect, test } from 'vitest'
import { LinkFault } from '../http/link.ts'
import { wasNotSent } from './fault.ts'

const faultOf = (code: string, syscall?: string) =>
  new LinkFault('probe', 'cannot be reached', Object.assign(new Error(code), { code, ...(syscall ? { syscall } : {}) }))

test.each([
  ['ECONNREFUSED', 'connect'],
  ['EHOSTUNREACH', 'connect'],
  ['ETIMEDOUT', 'connect'],
  ['ENOTFOUND', 'getaddrinfo'],
  ['UND_ERR_CONNECT_TIMEOUT', undefined],
  ['ENOTCONN', undefined],
])('%s of %s: nothing was sent', (code, syscall) => {
  expect(wasNotSent(faultOf(code, syscall))).toBe(true)
})

test.each([
  ['ECONNRESET', 'read'],
  ['EPIPE', 'write'],
  ['EHOSTUNREACH', 'read'],
  ['ENETUNREACH', 'write'],
  ['ENOTCONN', 'shutdown'],
  ['UND_ERR_SOCKET', undefined],
  ['UND_ERR_HEADERS_TIMEOUT', undefined],
])('%s of %s: it may have been sent, for the connection was there', (code, syscall) => {
  expect(wasNotSent(faultOf(code, syscall))).toBe(false)
})

test('the faults of real connections are told apart', async () => {
  const server = createServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as { port: number }
  const ask = () => request(`http://localhost:${port}`, { method: 'POST', body: 'x' }).catch((error: unknown) => error)
  expect(wasNotSent(await ask())).toBe(false)
  await new Promise((resolve) => server.close(resolve))
  expect(wasNotSent(await ask())).toBe(true)
})
