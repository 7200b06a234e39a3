import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { money } from '@stoa/values/money'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPost, type Post } from '../sandbox/post.fixture.ts'
import { startSandboxProvider } from '../sandbox/start.ts'
import { providerConformance } from './conformance.ts'
import { makeProvider } from './providers.ts'
import type { PaymentProvider } from './provider.ts'

const secrets = ['a-secret-of-at-least-thirty-two-characters']

providerConformance('sandbox', async () => {
  const post: Post = await openPost()
  const sandbox = await startSandboxProvider({ port: 0, webhookUrl: post.url, secrets })
  return {
    provider: makeProvider({ name: 'sandbox', url: sandbox.url, secrets }),
    pay: async (intent, card) => {
      const body = JSON.stringify({ clientSecret: intent.clientSecret, card })
      const headers = { 'content-type': 'application/json' }
      await fetch(`${sandbox.url}/pay/${intent.ref}/confirm`, { method: 'POST', headers, body })
    },
    webhooks: async () => post.received,
    close: async () => {
      await sandbox.stop()
      await post.close()
    },
  }
})

describe('a provider whose answers cannot be trusted', () => {
  let answer: { status: number; body: string }
  const server = createServer((_request, response) => response.writeHead(answer.status).end(answer.body))
  let provider: PaymentProvider
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    provider = makeProvider({ name: 'sandbox', url: `http://127.0.0.1:${port}`, secrets, timeoutMs: 2_000 })
  })
  afterAll(() => void server.close())

  const good = {
    id: 'sbx_pi_1',
    reference: 'pay_1',
    amountMinor: '100',
    currency: 'EUR',
    status: 'SUCCEEDED',
    version: 2,
    failure: null,
    clientSecret: 'secret',
    payUrl: 'https://pay.example/1',
  }

  it('is believed where every field is what it should be', async () => {
    answer = { status: 200, body: JSON.stringify(good) }
    expect(await provider.retrieveIntent('sbx_pi_1')).toMatchObject({ status: 'SUCCEEDED', amount: money(100n, 'EUR') })
  })

  it.each([
    ['an unknown status', { ...good, status: 'GIFTED' }],
    ['an amount that is a number', { ...good, amountMinor: 100 }],
    ['a negative amount', { ...good, amountMinor: '-100' }],
    ['a currency that nobody knows', { ...good, currency: 'XXX' }],
    ['a script for a page', { ...good, payUrl: 'javascript:alert(1)' }],
    ['an endless text', { ...good, clientSecret: 'x'.repeat(501) }],
    ['no version', { ...good, version: '2' }],
    ['nothing', null],
  ])('is a fault with %s', async (_what, body) => {
    answer = { status: 200, body: JSON.stringify(body) }
    await expect(provider.retrieveIntent('sbx_pi_1')).rejects.toThrow('is not what it should be')
  })

  it('is tried again, and not taken for a no, when it is out of order', async () => {
    for (const status of [500, 503, 429, 401]) {
      answer = { status, body: '{}' }
      await expect(provider.retrieveIntent('sbx_pi_1')).rejects.toThrow(`the provider answered ${status}`)
    }
    answer = { status: 200, body: '<html>' }
    await expect(provider.retrieveIntent('sbx_pi_1')).rejects.toThrow()
  })
})
