import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, startFixture } from '../gateway.fixture.ts'
import type { BuiltApp } from './app-files.ts'

const page = '<!doctype html><title>Stoa</title>'
const script = 'export default "the app"'

const folders: string[] = []
let built: BuiltApp | undefined
let run: Running

/** A build as `pnpm build:web` leaves it. */
function build(name: string): BuiltApp {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-app-'))
  folders.push(folder)
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), page + name)
  writeFileSync(join(folder, 'icon.svg'), '<svg/>')
  writeFileSync(join(folder, 'assets', `${name}.js`), script)
  writeFileSync(join(folder, 'assets', `${name}.js.br`), brotliCompressSync(script))
  return { folder, headers: { 'content-security-policy': "default-src 'self'" } }
}

beforeAll(async () => {
  run = await startFixture({ explorers: true, app: () => built })
})
afterAll(async () => {
  await run.gateway.stop()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const get = (path: string, init: RequestInit = {}) => fetch(run.gateway.url + path, { redirect: 'manual', ...init })

describe('the app at the gateway', () => {
  it('asks for patience while it is built, and the endpoint answers', async () => {
    const waiting = await get('/items')
    expect([waiting.status, waiting.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await waiting.text()).toContain('being built')
    expect((await run.post('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } })
  })

  it('has its page at each address that nobody else has, asked for again each time', async () => {
    built = build('one')
    for (const path of ['/', '/item/itm_1?from=2026-12-03', '/desk/loans', '/dev/design']) {
      const answer = await get(path)
      expect([path, answer.status, await answer.text()]).toEqual([path, 200, `${page}one`])
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'")
    }
  })

  it('answers 304 to who has the page already', async () => {
    const tag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  it('keeps its assets for good, packed for who takes that', async () => {
    const answer = await fetch(`${run.gateway.url}/assets/one.js`, { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
    expect(await answer.text()).toBe(script)
  })

  it('says 404 for an asset that is not there, and never sends the page for a script', async () => {
    const answer = await get('/assets/of-yesterday.js')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each(['/api/items', '/-/nobody/x', '/dev/nothing', '/.well-known/nothing', '/graphql/nothing'])(
    'leaves %s to whom it is kept for',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toContain('json')
    },
  )

  it('takes nothing but GET and HEAD', async () => {
    const post = await get('/item/itm_1', { method: 'POST', body: '{}' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('leads nobody out of its folder', async () => {
    for (const path of [
      '/assets/..%2f..%2f..%2fetc%2fpasswd',
      '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/etc/passwd',
    ]) {
      expect(await (await get(path)).text()).not.toContain('root:')
    }
  })

  it('serves a new build from the next request on', async () => {
    built = build('two')
    expect(await (await get('/')).text()).toBe(`${page}two`)
    expect((await get('/assets/two.js')).status).toBe(200)
  })
})
