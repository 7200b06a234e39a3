import { randomBytes } from 'node:crypto'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ada, fakeSubgraphs } from '../fake-subgraphs.fixture.ts'
import { bearerOf, type Running, startFixture } from '../gateway.fixture.ts'
import { memoryRates } from '../rates/memory-rates.ts'
import { rateGate } from '../rates/rate-gate.ts'

let run: Running
beforeAll(async () => {
  run = await startFixture()
})
afterAll(() => run.gateway.stop())

describe('a route of a subgraph', () => {
  it('gets the body and the query byte for byte, and the viewer of the token', async () => {
    const body = randomBytes(50_000)
    const init = {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/octet-stream', 'x-signature': 'Ab=/+' },
    }
    const answer = await fetch(`${run.gateway.url}/-/items/webhooks/a%2Fb?x=1&x=%20`, init)
    expect(answer.status).toBe(200)
    const { request, body: received } = run.items.routed.at(-1) ?? fail()
    expect(received.equals(body)).toBe(true)
    expect(new URL(request.url).pathname + new URL(request.url).search).toBe('/-/items/webhooks/a%2Fb?x=1&x=%20')
    expect(request.method).toBe('POST')
    expect(request.headers.get('x-signature')).toBe('Ab=/+')
    expect(run.items.routed.at(-1)?.viewer.kind).toBe('anonymous')
    await fetch(`${run.gateway.url}/-/items/mine`, { headers: bearerOf(run.token(ada)) })
    expect(run.items.routed.at(-1)?.viewer).toEqual(ada)
    expect(run.items.routed.at(-1)?.request.headers.has('authorization')).toBe(false)
  })

  it('answers byte for byte: status, cookies, compressed bodies', async () => {
    const body = gzipSync('hello')
    run.items.answerRoute = () => {
      const headers = new Headers({ 'content-encoding': 'gzip', 'content-type': 'text/x-odd', location: '/elsewhere' })
      headers.append('set-cookie', 'a=1; Path=/; HttpOnly')
      headers.append('set-cookie', 'b=2')
      return new Response(new Uint8Array(body), { status: 307, headers })
    }
    const { answer, bytes } = await raw('/-/items/x')
    run.items.answerRoute = () => new Response('ok')
    expect(answer.statusCode).toBe(307)
    expect(answer.headers['set-cookie']).toEqual(['a=1; Path=/; HttpOnly', 'b=2'])
    expect(answer.headers['content-type']).toBe('text/x-odd')
    expect(bytes.equals(body)).toBe(true)
  })

  it('is sent its body as it comes, and what it answers goes on as it comes', async () => {
    const links = fakeSubgraphs().links.map((link) =>
      link.name === 'items' ? { ...link, route: async (request: Request) => new Response(request.body) } : link,
    )
    const streaming = await startFixture({ links })
    const headers = { 'transfer-encoding': 'chunked' }
    const asked = httpRequest({ port: streaming.gateway.port, path: '/-/items/x', method: 'PUT', headers })
    const answering = new Promise<IncomingMessage>((resolve, reject) =>
      asked.on('response', resolve).on('error', reject),
    )
    asked.write('first')
    const answer = await answering
    const chunks = answer.setEncoding('utf8')[Symbol.asyncIterator]()
    expect((await chunks.next()).value).toBe('first')
    asked.write('second')
    expect((await chunks.next()).value).toBe('second')
    asked.end()
    expect((await chunks.next()).done).toBe(true)
    await streaming.gateway.stop()
  })

  it('never sees an identity that the client wrote, nor headers of the connection', async () => {
    const headers = { 'Stoa-Viewer': 'forged', 'stoa-anything': 'x', te: 'trailers', 'x-forwarded-for': '1.2.3.4' }
    await raw('/-/items/x', { ...headers, connection: 'close, x-mine', 'x-mine': '1' })
    const seen = run.items.routed.at(-1)?.request.headers ?? fail()
    for (const name of ['stoa-viewer', 'stoa-anything', 'te', 'connection', 'x-mine'])
      expect(seen.has(name)).toBe(false)
    expect(seen.get('x-forwarded-for')).not.toContain('1.2.3.4')
  })

  it('is refused with a bad token, or while the subgraph is away', async () => {
    const url = `${run.gateway.url}/-/items/x`
    expect((await fetch(url, { headers: bearerOf('nonsense') })).status).toBe(401)
    expect((await fetch(url, { headers: { authorization: 'Basic YTpi' } })).status).toBe(200)
    run.items.answerRoute = () => {
      throw new Error('connect ECONNREFUSED')
    }
    const answer = await fetch(url)
    run.items.answerRoute = () => new Response('ok')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      502,
      'application/problem+json; charset=utf-8',
    ])
    expect(await answer.text()).not.toContain('ECONNREFUSED')
  })

  it('is refused where its method or its host is nothing that can be forwarded', async () => {
    const reported = run.reports.length
    expect((await raw('/-/items/x', {}, 'TRACE')).answer.statusCode).toBe(405)
    expect((await raw('/-/items/x', { host: 'a b' })).answer.statusCode).toBe(400)
    expect(run.reports).toHaveLength(reported)
  })

  it('is judged by its address as it is forwarded, whatever way there a client writes', async () => {
    const rates = rateGate(memoryRates(), { route: { name: 'route', quota: 1, windowMs: 3_600_000 } })
    const rated = await startFixture({ rates })
    const statuses = []
    for (const path of ['/-/items/x', '/-/items/webhooks/../x', '/-/items/webhooks/%2e%2e/x', '//elsewhere/-/items/x'])
      statuses.push((await raw(path, {}, 'GET', rated.gateway.port)).answer.statusCode)
    expect(statuses).toEqual([200, 429, 429, 429])
    await rated.gateway.stop()
  })

  it('of an unknown subgraph, of none and of the gateway itself is 404', async () => {
    for (const path of ['/nothing/x', '/items', '/-/items/', '/node/x', '/']) {
      expect((await fetch(run.gateway.url + path)).status, path).toBe(404)
    }
  })
})

/** Past fetch, which would follow, decode and rewrite. */
async function raw(path: string, headers: Record<string, string> = {}, method = 'GET', port = run.gateway.port) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest({ port, path, headers, method }, resolve).on('error', reject).end()
  })
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return { answer, bytes: Buffer.concat(chunks) }
}

function fail(): never {
  throw new Error('nothing came to the route')
}
