import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { apiKeyOf } from '../providers/api-key.ts'
import { openPost } from './post.fixture.ts'
import { type SandboxOptions, type SandboxProvider, startSandboxProvider } from './start.ts'

const secrets = ['a-secret-of-at-least-thirty-two-characters']
const cleanUps: (() => Promise<unknown>)[] = []
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoa-sandbox-'))
})
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
  await rm(folder, { recursive: true, force: true })
})

async function start(options: Partial<SandboxOptions> = {}): Promise<SandboxProvider> {
  const sandbox = await startSandboxProvider({ port: 0, secrets, retryMs: 5, slowMs: 5, ...options })
  cleanUps.push(sandbox.stop)
  return sandbox
}

async function receive(answer?: Parameters<typeof openPost>[0]) {
  const post = await openPost(answer)
  cleanUps.push(post.close)
  return post
}

async function call(sandbox: SandboxProvider, path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${sandbox.url}/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${apiKeyOf(secrets[0] as string)}`, ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { status: response.status, body: (await response.json()) as any }
}

async function open(sandbox: SandboxProvider) {
  const wanted = { reference: 'pay_1', orderId: 'ord_1', amountMinor: '4200', currency: 'EUR' }
  return (await call(sandbox, '/intents', wanted)).body
}

const send = (sandbox: SandboxProvider, path: string, fields: Record<string, string>) =>
  fetch(`${sandbox.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })

const statusOf = async (sandbox: SandboxProvider, id: string) => (await call(sandbox, `/intents/${id}`)).body.status

describe('the page', () => {
  it('shows the amount and pays by a form, with no script', async () => {
    const sandbox = await start()
    const intent = await open(sandbox)
    const page = await fetch(intent.payUrl)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await page.text()
    expect(text).toContain('EUR 42.00')
    expect(text).not.toContain('<script')
    const sent = await send(sandbox, `/pay/${intent.id}/confirm`, {
      client_secret: intent.clientSecret,
      card: 'success',
    })
    expect(sent.status).toBe(303)
    expect(await (await fetch(new URL(sent.headers.get('location') ?? '', sandbox.url))).text()).toContain('Paid.')
    expect(await statusOf(sandbox, intent.id)).toBe('SUCCEEDED')
  })

  it('says that a card was declined, and lets the buyer try another', async () => {
    const sandbox = await start()
    const intent = await open(sandbox)
    const fields = { client_secret: intent.clientSecret, card: '4000000000000002' }
    await send(sandbox, `/pay/${intent.id}/confirm`, fields)
    expect(await (await fetch(intent.payUrl)).text()).toContain('The card was declined.')
    await send(sandbox, `/pay/${intent.id}/confirm`, { ...fields, card: '4242 4242 4242 4242' })
    expect(await statusOf(sandbox, intent.id)).toBe('SUCCEEDED')
  })

  it('asks for a second step where the card wants one', async () => {
    const sandbox = await start()
    const intent = await open(sandbox)
    const secret = { client_secret: intent.clientSecret }
    await send(sandbox, `/pay/${intent.id}/confirm`, { ...secret, card: 'action' })
    expect(await (await fetch(intent.payUrl)).text()).toContain('Yes, pay')
    await send(sandbox, `/pay/${intent.id}/action`, { ...secret, approve: 'no' })
    expect(await statusOf(sandbox, intent.id)).toBe('REQUIRES_PAYMENT_METHOD')
    await send(sandbox, `/pay/${intent.id}/confirm`, { ...secret, card: 'action' })
    await send(sandbox, `/pay/${intent.id}/action`, { ...secret, approve: 'yes' })
    expect(await statusOf(sandbox, intent.id)).toBe('SUCCEEDED')
  })

  it('opens nothing without the client secret, and links back to addresses of the web alone', async () => {
    const sandbox = await start()
    const intent = await open(sandbox)
    expect((await fetch(`${sandbox.url}/pay/${intent.id}?client_secret=guess`)).status).toBe(404)
    expect((await send(sandbox, `/pay/${intent.id}/confirm`, { client_secret: 'guess', card: 'success' })).status).toBe(
      404,
    )
    await send(sandbox, `/pay/${intent.id}/confirm`, { client_secret: intent.clientSecret, card: 'success' })
    const back = async (url: string) => (await fetch(`${intent.payUrl}&return_url=${encodeURIComponent(url)}`)).text()
    expect(await back('https://shop.example/orders?a="b"')).toContain('href="https://shop.example/orders?a=%22b%22"')
    expect(await back('javascript:alert(1)')).not.toContain('alert')
  })
})

describe('the programming interface', () => {
  it('is closed without the key', async () => {
    const sandbox = await start()
    expect((await call(sandbox, '/intents', {}, { authorization: 'Bearer guess' })).status).toBe(401)
  })

  it('refuses a key of idempotency that stood for something else', async () => {
    const sandbox = await start()
    const wanted = { reference: 'pay_1', orderId: 'ord_1', amountMinor: '4200', currency: 'EUR' }
    await call(sandbox, '/intents', wanted, { 'idempotency-key': 'k' })
    const other = await call(sandbox, '/intents', { ...wanted, amountMinor: '1' }, { 'idempotency-key': 'k' })
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } })
  })
})

describe('webhooks', () => {
  it('are sent again until they are taken', async () => {
    let attempts = 0
    const post = await receive(() => (++attempts < 4 ? 500 : 204))
    const sandbox = await start({ webhookUrl: post.url })
    const intent = await open(sandbox)
    await send(sandbox, `/pay/${intent.id}/confirm`, { client_secret: intent.clientSecret, card: 'success' })
    await expect.poll(() => post.received.length).toBe(4)
    expect(new Set(post.received.map(({ headers }) => headers.get('webhook-id'))).size).toBe(1)
    await expect.poll(async () => (await call(sandbox, '/events')).body.events[0].deliveredAt).not.toBeNull()
  })

  it('tell of a slow payment when it comes in', async () => {
    const post = await receive()
    const sandbox = await start({ webhookUrl: post.url })
    const intent = await open(sandbox)
    await send(sandbox, `/pay/${intent.id}/confirm`, { client_secret: intent.clientSecret, card: 'slow' })
    await expect
      .poll(() => post.received.map(({ body }) => JSON.parse(body).type).sort())
      .toEqual(['intent.processing', 'intent.succeeded'])
  })
})

describe('after a restart', () => {
  it('everything is as it was: payments, keys, what was slow, what was not delivered', async () => {
    const dataFile = join(folder, 'sandbox.jsonl')
    const wanted = { reference: 'pay_1', orderId: 'ord_1', amountMinor: '4200', currency: 'EUR' }
    const first = await startSandboxProvider({
      port: 0,
      secrets,
      dataFile,
      slowMs: 60_000,
      retryMs: 5,
      webhookUrl: 'http://127.0.0.1:9/',
    })
    const { body: intent } = await call(first, '/intents', wanted, { 'idempotency-key': 'k' })
    await send(first, `/pay/${intent.id}/confirm`, { client_secret: intent.clientSecret, card: 'slow' })
    await first.stop()
    // What a killed process leaves: a line cut off.
    await writeFile(dataFile, `${await readFile(dataFile, 'utf8')}{"kind":"intent","id":"x","rec`)

    const post = await receive()
    const soon = () => new Date(Date.now() + 60_000)
    const second = await start({ dataFile, webhookUrl: post.url, now: soon })
    expect((await call(second, '/intents', wanted, { 'idempotency-key': 'k' })).body.id).toBe(intent.id)
    await expect.poll(() => statusOf(second, intent.id)).toBe('SUCCEEDED')
    await expect
      .poll(() => post.received.map(({ body }) => JSON.parse(body).type).sort())
      .toEqual(['intent.processing', 'intent.succeeded'])
  })
})
