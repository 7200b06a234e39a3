import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { readMetrics } from '@stoa/telemetry/metrics'
import { until } from '@stoa/testing/until'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeSdl, supergraphSdl } from '../fake-subgraphs.fixture.ts'
import { type Running, startFixture } from '../gateway.fixture.ts'
import { stoaExecutor } from '../execution/stoa.ts'
import { memoryRates } from '../rates/memory-rates.ts'
import { rateGate } from '../rates/rate-gate.ts'

// Requests as careless and as hostile clients send them.

let run: Running
const lines: { level: string; message: string; details: Record<string, unknown> }[] = []
beforeAll(async () => {
  const report = (level: string, message: string, details: Record<string, unknown> = {}) =>
    void lines.push({ level, message, details })
  run = await startFixture({ report })
})
afterAll(() => run.gateway.stop())

const plain = '{"query":"{ __typename }"}'
const answered = { data: { __typename: 'Query' } }

function send(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, endpoint = run.endpoint) {
  return fetch(endpoint, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
}

/** Writes to a connection what no client library would; answers what comes until it is closed. */
function speak(...texts: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(run.gateway.port, '127.0.0.1')
    let heard = ''
    socket.on('data', (data) => (heard += data.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(heard))
    socket.write(texts.join('\r\n'))
  })
}

describe('a body', () => {
  it('is read with a mark of the order of bytes, and with any way to say UTF-8', async () => {
    expect(await (await send(`\ufeff${plain}`)).json()).toEqual(answered)
    for (const charset of ['utf-8', 'UTF8', '"utf-8"', 'us-ascii']) {
      const answer = await send(plain, { 'content-type': `application/json;charset=${charset}` })
      expect(await answer.json(), charset).toEqual(answered)
    }
  })

  it('in another charset or compressed is refused, and not misread', async () => {
    const latin = await send(plain, { 'content-type': 'application/json; charset=iso-8859-1' })
    expect([latin.status, await latin.json()]).toMatchObject([
      415,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ])
    const zipped = await send(new Uint8Array(gzipSync(plain)), { 'content-encoding': 'gzip' })
    const message = 'Send the body as it is, without content-encoding.'
    expect([zipped.status, await zipped.json()]).toMatchObject([415, { errors: [{ message }] }])
  })

  it('that is no request costs its sender a unit', async () => {
    const rates = rateGate(memoryRates(), { address: { name: 'address', quota: 2, windowMs: 3_600_000 } })
    const rated = await startFixture({ rates })
    const statuses: number[] = []
    for (let count = 0; count < 3; count++) statuses.push((await send('{', {}, rated.endpoint)).status)
    expect(statuses).toEqual([400, 400, 429])
    await rated.gateway.stop()
  })

  it('that a client breaks off is the end of a request, and no fault of ours', async () => {
    lines.length = 0
    const socket = connect(run.gateway.port, '127.0.0.1')
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{"query"',
    )
    await until(() => socket.bytesWritten > 0 && !socket.connecting, 'the first half is sent')
    socket.end(() => socket.destroy())
    await until(() => lines.length > 0, 'the line is written')
    expect(lines).toEqual([
      { level: 'info', message: 'request', details: expect.objectContaining({ outcome: 'aborted' }) },
    ])
  })
})

describe('a text', () => {
  it('of remarks is refused where it is far longer than an operation can be', async () => {
    const { status, body } = await run.post(`{ __typename } # ${'x'.repeat(200_000)}`)
    expect([status, body.errors[0].extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit: 'documentLength' }),
    ])
  })

  it('pushes out others as it is long, so that what is kept has a bound', async () => {
    const own = await startFixture()
    for (let count = 0; count < 15; count++) await own.post(`{ __typename } # ${count} ${'x'.repeat(190_000)}`)
    const served = await own.gateway.exchange({ supergraphSdl: `${supergraphSdl()}\n`, nodeSdl })
    expect(served.known()).toHaveLength(10)
    await own.gateway.stop()
  })

  it('with a name without end has its beginning in the log and in metrics', async () => {
    lines.length = 0
    await run.post(`query Q${'x'.repeat(50_000)} { __typename }`)
    await until(() => lines.length > 0, 'the line is written')
    expect(lines[0]?.details.operation).toHaveLength(100)
    expect((await readMetrics()).text).not.toContain('x'.repeat(100))
  })
})

describe.each([true, false])('a document that is nested without end, fast lane %s', (fastLane) => {
  it.each([
    ['in a value', (depth: number) => `{ items(ids: ${'['.repeat(depth)}${']'.repeat(depth)}) { title } }`],
    ['in selections', (depth: number) => `{ people ${'{ friends '.repeat(depth)}{ name }${'}'.repeat(depth)} }`],
  ])('is refused %s, and its sender hears of it', async (_, nested) => {
    const limits = { tokens: 10_000_000, documentLength: 10_000_000, bodyBytes: 10_000_000 }
    const deep = await startFixture({ fastLane, limits })
    try {
      const answer = await send(JSON.stringify({ query: nested(100_000) }), {}, deep.endpoint)
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] },
      ])
    } finally {
      await deep.gateway.stop()
    }
  })
})

it('a fault of ours is answered and logged, also when it comes after the whole body', async () => {
  const faulty: typeof stoaExecutor = (...given) => ({
    ...stoaExecutor(...given),
    plan: () => {
      throw new Error('cannot plan')
    },
  })
  const reports: string[] = []
  const report = (level: string, message: string) => void reports.push(`${level}: ${message}`)
  const broken = await startFixture({ executor: faulty, report })
  try {
    const answer = await send(plain, {}, broken.endpoint)
    expect([answer.status, await answer.json()]).toMatchObject([
      500,
      { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    ])
    expect(reports).toContain('error: POST /graphql failed')
  } finally {
    await broken.gateway.stop()
  }
})

describe('the character U+0000', () => {
  it.each([
    ['in a variable', 'query Q($text: String) { items(text: $text) { title } }', { text: 'a\0b' }],
    ['in the document', '{ items(text: "a\\u0000b") { title } }', {}],
  ])('%s is refused: no database keeps it', async (_name, query, variables) => {
    run.items.asked.length = 0
    const { status, body } = await run.post(query, variables)
    expect([status, body.errors[0].extensions]).toEqual([400, { code: 'BAD_USER_INPUT', place: 'text' }])
    expect(run.items.asked).toEqual([])
  })
})

describe('a connection', () => {
  it('is counted with all others of the network that one customer has, however many addresses those are', async () => {
    const own = await startFixture({ limits: { proxies: 1, socketsPerAddress: 2 } })
    const statuses: number[] = []
    for (const from of ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:ffff::3', '2001:db8:0:1::1']) {
      const answer = await fetch(own.endpoint, { method: 'PUT', headers: { 'x-forwarded-for': from } })
      statuses.push(answer.status)
    }
    await own.gateway.stop()
    expect(statuses).toEqual([201, 201, 429, 201])
  })

  it('that offers HTTP/2, as some clients always do, is answered as it asked', async () => {
    const heard = await speak(
      'POST /graphql HTTP/1.1',
      'host: x',
      'connection: Upgrade, HTTP2-Settings, close',
      'upgrade: h2c',
      'http2-settings: AAMAAABkAAQAAP__',
      'content-type: application/json',
      `content-length: ${plain.length}`,
      '',
      plain,
    )
    expect(heard).toContain('HTTP/1.1 200 OK')
    expect(heard).toContain(JSON.stringify(answered))
  })

  it('is kept longer than proxies keep one, so that they are who closes it', async () => {
    const answer = await send(plain)
    expect(answer.headers.get('keep-alive')).toBe('timeout=75')
    await answer.text()
  })
})
