import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ada } from '../fake-subgraphs.fixture.ts'
import { type Running, startFixture } from '../gateway.fixture.ts'
import { buildSupergraph } from '../execution/build-supergraph.ts'
import { examples } from './examples.ts'

const mail = {
  id: 'abc123',
  at: new Date('2026-11-21T08:00:00Z'),
  from: 'Stoa <stoa@localhost>',
  to: 'ada@example.org',
  subject: 'Prove your <b>address</b>',
  text: 'Open http://localhost:4000/-/users/verify?token=t to go on. <script>',
  html: '<p>Hello</p><script>alert(1)</script>',
}

let run: Running
const token = () => run.token(ada)
beforeAll(async () => {
  run = await startFixture({
    explorers: true,
    demoPeople: async () => [{ name: 'Ada <3', role: 'Member', email: 'ada@example.org', accessToken: token() }],
    mailbox: { list: async () => [mail], read: async (id) => (id === mail.id ? mail : undefined) },
  })
})
afterAll(() => run.gateway.stop())

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(run.gateway.url + path, { headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

describe('the front page', () => {
  it('says what runs and whom to sign in as, with a token that works', async () => {
    const { status, text } = await get('/dev')
    expect(status).toBe(200)
    for (const part of ['users', 'items', 'Everything answers', '/dev/mailbox', 'ada@example.org'])
      expect(text).toContain(part)
    expect(text).toContain('Ada &lt;3')
    const copied = /data-copy="([^"]+)"/.exec(text)?.[1] ?? ''
    const { body } = await run.post('{ me { name } }', {}, { authorization: `Bearer ${copied}` })
    expect(body).toEqual({ data: { me: { name: 'Ada' } } })
  })

  it('is where the root leads, until an app is there', async () => {
    const { status, headers } = await get('/')
    expect([status, headers.get('location')]).toEqual([302, '/dev'])
    expect((await get('/items')).status).toBe(404)
  })

  it('asks for nothing from another host', async () => {
    const { text, headers } = await get('/dev')
    expect(text.replaceAll(run.gateway.url, '')).not.toMatch(/(src|href)="(https?:)?\/\//)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
  })
})

describe('the explorer', () => {
  it('opens filled in, as the person that the link names', async () => {
    const query = new URLSearchParams({
      query: '{ me { name } }</script>',
      variables: '{"a":1}',
      as: 'ada@example.org',
    })
    const { text } = await get(`/dev/explorer?${query}`)
    expect(text).toContain('"initialQuery": "{ me { name } }<\\/script>"')
    expect(text).toMatch(/Bearer token-\d+/)
    expect(text).not.toMatch(/https?:\/\/(?!localhost|www\.w3\.org)/)
  })

  it('leads to how its operations were planned', async () => {
    expect((await get('/dev/explorer')).text).toContain('<a href="/dev/plans"')
  })

  it('is bundled: its script comes from here, compressed, and again from the cache', async () => {
    const first = await get('/dev/explorer/assets/ruru.js')
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    const etag = first.headers.get('etag') ?? ''
    expect((await get('/dev/explorer/assets/ruru.js', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/dev/explorer/assets/../../../package.json')).status).toBe(404)
    expect((await get('/dev/explorer/assets/nothing.js')).status).toBe(404)
  })

  it('is where a browser that opens the endpoint ends up', async () => {
    const { status, headers } = await get('/graphql?query=%7Bme%7D', { accept: 'text/html,*/*' })
    expect([status, headers.get('location')]).toEqual([302, '/dev/explorer?query=%7Bme%7D'])
  })

  it('gets introspection and suggestions in development', async () => {
    const schema = await run.post('{ __schema { queryType { name } } }')
    expect(schema.body.data.__schema.queryType.name).toBe('Query')
    expect(JSON.stringify((await run.post('{ peple { name } }')).body)).toContain('Did you mean')
  })
})

describe('the mailbox', () => {
  it('lists and shows every mail, and never runs what is in it', async () => {
    expect((await get('/dev/mailbox')).text).toContain('Prove your &lt;b&gt;address&lt;/b&gt;')
    const { text } = await get(`/dev/mailbox/${mail.id}`)
    expect(text).toContain('<a href="http://localhost:4000/-/users/verify?token=t">')
    expect(text).not.toContain('<script>')
    const frame = await get(`/dev/mailbox/${mail.id}/html`)
    expect(frame.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect((await get('/dev/mailbox/other')).status).toBe(404)
    for (const path of ['/dev/mailbox/%', '/dev/mailbox/%c3%28/html']) expect((await get(path)).status).toBe(400)
  })

  it('is JSON for scripts, for one receiver where they say whom', async () => {
    expect(JSON.parse((await get('/dev/mailbox.json')).text)).toMatchObject([
      { to: 'ada@example.org', text: mail.text },
    ])
    expect(JSON.parse((await get('/dev/mailbox.json?to=ADA@example.org')).text)).toHaveLength(1)
    expect(JSON.parse((await get('/dev/mailbox.json?to=bob@example.org')).text)).toEqual([])
  })
})

describe('the schema', () => {
  it('is there as plain SDL for the tools of front ends, also from a page of this machine', async () => {
    const { text, headers } = await get('/dev/schema.graphql', { origin: 'http://localhost:5173' })
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
    expect(Object.keys(buildSchema(text).getQueryType()?.getFields() ?? {})).toContain('people')
    expect(text).not.toMatch(/@join__|@authenticated/)
  })
})

describe('the ready queries', () => {
  const sdl = readFileSync(new URL('../../../schema/composed/supergraph.graphql', import.meta.url), 'utf8')
  const schema = buildSupergraph(sdl).apiSchema().toGraphQLJSSchema()

  it.each(examples.map(({ title, query }) => [title, query]))('fit the composed graph: %s', (_title, query) => {
    expect(validate(schema, parse(query)).map(String)).toEqual([])
  })
})
