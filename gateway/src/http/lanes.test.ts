import { request as httpRequest } from 'node:http'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ada, drill } from '../fake-subgraphs.fixture.ts'
import { type Running, startFixture } from '../gateway.fixture.ts'

/** Which way requests go: the short one where they are plain, or Apollo Server's for all. */
const lanes = { fast: true, 'apollo server': false } as const
type LaneName = keyof typeof lanes
const laneNames = Object.keys(lanes) as LaneName[]

/** The schema is shown in development, and suggestions are made. */
const modes = { development: true, production: false } as const
type Mode = keyof typeof modes

const running = { development: {}, production: {} } as Record<Mode, Record<LaneName, Running>>
beforeAll(async () => {
  for (const mode of Object.keys(modes) as Mode[]) {
    for (const name of laneNames) {
      running[mode][name] = await startFixture({ fastLane: lanes[name], explorers: modes[mode] })
    }
  }
})
afterAll(async () => {
  for (const { fast, 'apollo server': apollo } of Object.values(running)) {
    await Promise.all([fast.gateway.stop(), apollo.gateway.stop()])
  }
})

describe.each(laneNames)('the audits of GraphQL over HTTP on the %s lane', (lane) => {
  const audits = serverAudits({
    // The auditor asks for introspection.
    url: () => running.development[lane].endpoint,
    // A browser's page must show that it was allowed to ask: so does the auditor.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as object), 'apollo-require-preflight': 'yes' } }),
  })
  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
})

type Sent = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer | undefined
}

const json = { 'content-type': 'application/json' }
const preflight = { 'apollo-require-preflight': 'yes' }
const post = (body: unknown, headers: object = json): Sent => ({
  method: 'POST',
  path: '/graphql',
  headers: { ...headers },
  body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
})
const get = (params: object | string, headers: object = preflight): Sent => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams(params as Record<string, string>)}`,
  headers: { ...headers },
  body: undefined,
})

const people = '{ people { name } }'
const itemQuery = 'query Q($id: ID!) { item(id: $id) { title reviews owner { name secret } } }'
const rename = 'mutation M($id: ID!) { itemRename(id: $id, title: "Saw") { title } }'
const typed = (type: string) => post({ query: people }, { 'content-type': type })
const accepting = (accept: string) => post({ query: people }, { ...json, accept })

/** Requests as clients send them, and as nobody should. */
const requests: Readonly<Record<string, Sent>> = {
  'a query': post({ query: people }),
  'a query with variables, a name and extensions': post({
    query: itemQuery,
    variables: { id: drill.id },
    operationName: 'Q',
    extensions: { hint: 1 },
  }),
  'nulls for what is not given': post({ query: people, variables: null, operationName: null, extensions: null }),
  'an empty operation name': post({ query: people, operationName: '' }),
  'a mutation': post({ query: rename, variables: { id: drill.id } }),
  'introspection by name alone': post({ query: '{ __typename }' }),
  introspection: post({ query: '{ __schema { types { name } } }' }),
  'one of two operations': post({ query: 'query A { people { id } } query B { people { name } }', operationName: 'B' }),
  'which of two operations is not said': post({ query: 'query A { people { id } } query B { people { name } }' }),
  'an operation that is not there': post({ query: 'query A { people { id } }', operationName: 'C' }),
  'no operation at all': post({ query: 'fragment F on Person { id }' }),
  'a field that answers an error': post({ query: '{ boom }' }),
  'variables that are missing': post({ query: itemQuery }),
  'variables of a wrong type': post({ query: itemQuery, variables: { id: { a: 1 } } }),
  'a text that nobody can keep': post({ query: '{ items(text: "a\\u0000b") { title } }' }),
  'the same as a variable': post({
    query: 'query ($t: String) { items(text: $t) { title } }',
    variables: { t: 'a\0b' },
  }),
  'variables beyond the limit': post({ query: itemQuery, variables: { id: 'x'.repeat(100_001) } }),
  'variables as a text': post({ query: people, variables: '{}' }),
  'variables as a list': post({ query: people, variables: [] }),
  'extensions as a list': post({ query: people, extensions: [] }),
  'a name that is a number': post({ query: people, operationName: 1 }),
  'a query that is a number': post({ query: 1 }),
  'a parsed query': post({ query: { kind: 'Document' } }),
  'an empty query': post({ query: '' }),
  'no query': post({ variables: {} }),
  'a hash in place of a query': post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
  'a hash beside a query': post({ query: people, extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
  'what does not parse': post({ query: '{ people { ' }),
  'what is not valid': post({ query: '{ peple { nme } }' }),
  'what is not valid in many ways': post({ query: `{ ${Array.from({ length: 30 }, (_, n) => `f${n}`).join(' ')} }` }),
  'a selection that is too deep': post({ query: `{ people { ${'friends { '.repeat(20)} name ${'}'.repeat(20)} } }` }),
  'too many tokens': post({ query: `{ ${'me { name } '.repeat(600)} }` }),
  '@defer': post({ query: '{ items { ... @defer { title } } }' }),
  'a subscription': post({ query: 'subscription { itemChanged(id: "x") { title } }' }),
  'a batch': post([{ query: people }]),
  'a text': post('"text"'),
  null: post('null'),
  'an empty object': post('{}'),
  'half a body': post('{'),
  'no body': post(undefined),
  'a body that is too large': post({ query: `# ${'x'.repeat(1_000_001)}` }),
  'a charset': typed('application/json; charset=utf-8'),
  'capitals in the type': typed('Application/JSON;charset=UTF-8'),
  'another type': typed('text/plain'),
  'a form': typed('application/x-www-form-urlencoded'),
  'graphql as a type': typed('application/graphql'),
  'no type': post({ query: people }, {}),
  'no type, after a preflight': post({ query: people }, preflight),
  'a plain accept': accepting('application/json'),
  'the new media type': accepting('application/graphql-response+json'),
  'both, the new one first': accepting('application/graphql-response+json, application/json;q=0.9'),
  anything: accepting('*/*'),
  'a parameter beside what is accepted': accepting('application/json; charset=utf-8'),
  'nothing that we have': accepting('text/css'),
  'a wrong token': post({ query: people }, { ...json, authorization: 'Bearer nonsense' }),
  'a query by GET': get({ query: people }),
  'a query by GET with everything': get({
    query: itemQuery,
    variables: JSON.stringify({ id: drill.id }),
    operationName: 'Q',
  }),
  'an empty operation name by GET': get({ query: people, operationName: '' }),
  'variables by GET that are no JSON': get({ query: people, variables: '{' }),
  'variables by GET that are a list': get({ query: people, variables: '[]' }),
  'a query twice by GET': { ...get(''), path: `/graphql?query=${encodeURIComponent(people)}&query=x` },
  'no query by GET': get({}),
  'a GET without a sign of preflight': get({ query: people }, {}),
  'a GET with a content type': get({ query: people }, json),
  'a mutation by GET': get({ query: rename, variables: JSON.stringify({ id: drill.id }) }),
  'a GET that does not parse': get({ query: '{' }),
  'an answer by GET in the new media type': get(
    { query: people },
    { ...preflight, accept: 'application/graphql-response+json' },
  ),
  'a PATCH': { method: 'PATCH', path: '/graphql', headers: preflight, body: undefined },
  'a HEAD': { ...get({ query: people }), method: 'HEAD' },
  'a page of a known origin': post({ query: people }, { ...json, origin: 'https://shop.example' }),
  'a page of another origin': post({ query: people }, { ...json, origin: 'https://evil.example' }),
  'an answer that is compressed': post({ query: longQuery() }, { ...json, 'accept-encoding': 'br;q=0.5, gzip' }),
}

describe('both lanes answer alike', () => {
  for (const [mode, viewer] of [
    ['development', 'nobody'],
    ['production', 'nobody'],
    ['production', 'a person'],
  ] as const) {
    it.each(Object.entries(requests))(`${mode}, ${viewer}: %s`, async (_name, sent) => {
      const [fast, apollo] = await Promise.all(laneNames.map((lane) => answerOf(running[mode][lane], sent, viewer)))
      expect(fast).toEqual(apollo)
      expect(fast?.status).toBeGreaterThanOrEqual(200)
      expect(fast?.status).toBeLessThan(500)
    })
  }
})

/** All that a client gets, but for what is of the moment. */
function answerOf({ gateway, token }: Running, sent: Sent, viewer: 'nobody' | 'a person') {
  const { method, path, body } = sent
  const headers = viewer === 'nobody' ? sent.headers : { authorization: `Bearer ${token(ada)}`, ...sent.headers }
  return new Promise<{ status: number | undefined; headers: object; body: string }>((resolve, reject) => {
    const request = httpRequest({ port: gateway.port, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { date: _, ...rest } = response.headers
        const text = Buffer.concat(chunks).toString(rest['content-encoding'] ? 'base64' : 'utf8')
        resolve({
          status: response.statusCode,
          headers: rest,
          body: text.replaceAll(/"traceId":"\w+"/g, '"traceId":""'),
        })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

function longQuery(): string {
  return `{ ${Array.from({ length: 15 }, (_, index) => `${'a'.repeat(100)}${index}: people { name }`).join(' ')} }`
}
