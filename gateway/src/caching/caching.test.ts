import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ada, supergraphSdl, typeDefs } from '../fake-subgraphs.fixture.ts'
import { bearerOf, type Running, startFixture } from '../gateway.fixture.ts'

/** The fake's definitions with hints. */
const hinted = `
  extend schema @composeDirective(name: "@cacheControl")
    @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@composeDirective"])
    @link(url: "https://stoa.dev/caching/v1.0", import: ["@cacheControl", "CacheControlScope"])
  enum CacheControlScope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: CacheControlScope) on FIELD_DEFINITION | OBJECT
  ${typeDefs.items
    .slice(typeDefs.items.indexOf('type Query'))
    .replace('text: String): [Item!]!', '$& @cacheControl(maxAge: 60)')
    .replace('boom: String', '$& @cacheControl(maxAge: 60)')
    .replace('@key(fields: "id") { id: ID!, title', '@cacheControl(maxAge: 60) $&')}`

const items = '{ items { title } }'
const address = (query: string) => `?query=${encodeURIComponent(query)}`
const preflight = { 'apollo-require-preflight': 'yes' }

describe.each([
  ['fast', true],
  ['apollo server', false],
] as const)('on the %s lane', (_name, fastLane) => {
  let run: Running
  beforeAll(async () => {
    run = await startFixture({ fastLane, supergraphSdl: supergraphSdl({ items: hinted }) })
  })
  afterAll(() => run.gateway.stop())

  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(run.endpoint + address(query), { headers: { ...preflight, ...headers } })

  it('an answer to nobody in particular may be kept by all, and is named', async () => {
    const { headers, status } = await get(items)
    expect([status, headers.get('cache-control')]).toEqual([200, 'max-age=60, public'])
    expect(headers.get('etag')).toMatch(/^W\/"[\w-]+"$/)
    expect(headers.get('vary')).toContain('authorization')
  })

  it('in development too, where plans are watched, unless the answer tells its plan', async () => {
    const development = await startFixture({
      fastLane,
      explorers: true,
      supergraphSdl: supergraphSdl({ items: hinted }),
    })
    const keep = async (headers: Record<string, string>) =>
      (await fetch(development.endpoint + address(items), { headers })).headers.get('cache-control')
    const kept = [await keep(preflight), await keep({ ...preflight, 'stoa-plan': '1' })]
    await development.gateway.stop()
    expect(kept).toEqual(['max-age=60, public', 'no-store'])
  })

  it('an answer to a person may be kept by that person alone', async () => {
    const { headers } = await get(items, bearerOf(run.token(ada)))
    expect(headers.get('cache-control')).toBe('max-age=60, private')
  })

  it('who has the answer already is told so, in every way of saying it', async () => {
    const etag = (await get(items)).headers.get('etag') ?? ''
    for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const again = await get(items, { 'if-none-match': known })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
      expect(again.headers.get('cache-control')).toBe('max-age=60, public')
    }
  })

  it('who has another answer gets the new one', async () => {
    const answer = await get(items, { 'if-none-match': 'W/"other"' })
    expect([answer.status, await answer.json()]).toEqual([200, { data: { items: [{ title: 'Drill' }] } }])
  })

  it('a POST is told for how long, and has no name to come back with', async () => {
    const { headers, status } = await run.post(items, {}, { 'if-none-match': '*' })
    expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([200, 'max-age=60, public', null])
  })

  it.each([
    ['one with a part that says nothing', '{ items { title owner { name } } }'],
    ['one that has errors', '{ boom items { title } }'],
    ['one that was refused', '{ peple { name } }'],
  ])('nobody keeps %s', async (_what, query) => {
    if (query.includes('boom')) run.items.trouble = 'unreachable'
    const { headers } = await get(query)
    run.items.trouble = 'none'
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null])
  })

  it('a long answer is compressed as the client likes it best, and is still the same answer', async () => {
    const query = `{ ${Array.from({ length: 15 }, (_, index) => `${'a'.repeat(100)}${index}: items { title }`).join(' ')} }`
    const plain = await raw(query, {})
    expect(plain.headers['content-encoding']).toBeUndefined()
    for (const [accepted, encoding, open] of [
      ['gzip, deflate, br, zstd', 'zstd', zstdDecompressSync],
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['gzip;q=1, br;q=0.5', 'gzip', gunzipSync],
      ['*', 'zstd', zstdDecompressSync],
    ] as const) {
      const packed = await raw(query, { 'accept-encoding': accepted })
      expect(packed.headers['content-encoding']).toBe(encoding)
      expect(open(packed.body).equals(plain.body)).toBe(true)
      expect(packed.body.length).toBeLessThan(plain.body.length / 4)
      expect(packed.headers.etag).toBe(plain.headers.etag)
      expect(packed.headers.vary).toContain('accept-encoding')
    }
  })

  it.each(['identity', 'deflate', 'gzip;q=0', 'identity, gzip;q=0.5', 'nonsense'])(
    'a long answer is left as it is for %s',
    async (accepted) => {
      const query = `{ ${Array.from({ length: 15 }, (_, index) => `${'a'.repeat(100)}${index}: items { title }`).join(' ')} }`
      const { headers } = await raw(query, { 'accept-encoding': accepted })
      expect(headers['content-encoding']).toBeUndefined()
    },
  )

  it('a short answer is not compressed', async () => {
    expect((await raw(items, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
  })

  /** What travels, byte for byte. */
  function raw(query: string, headers: Record<string, string>) {
    return new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const path = `/graphql${address(query)}`
      const request = httpRequest(
        { port: run.gateway.port, path, headers: { ...preflight, ...headers } },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }))
        },
      )
      request.on('error', reject)
      request.end()
    })
  }
})
