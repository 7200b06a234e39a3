import { readMetrics } from '@stoa/telemetry/metrics'
import { afterEach, describe, expect, it } from 'vitest'
import { ada } from '../fake-subgraphs.fixture.ts'
import { bearerOf, type Running } from '../gateway.fixture.ts'
import { idOf, people, startRegistered } from './operations.fixture.ts'

let run: Running
afterEach(() => run.gateway.stop())

const names = '{ people { name } }'
const everybody = { data: { people: [{ name: 'Ada' }] } }
const extensions = { persistedQuery: { version: 1, sha256Hash: idOf(names) } }

const byHash = (more: object = {}, headers: Record<string, string> = {}) =>
  run.post(undefined as never, undefined, headers, { extensions, ...more })

async function counted(outcome: string): Promise<number> {
  const found = new RegExp(`stoa_unregistered_operations_total\\{way="http",outcome="${outcome}"\\} (\\d+)`)
  return Number(found.exec((await readMetrics()).text)?.[1] ?? 0)
}

describe('STOA_OPERATIONS=audit', () => {
  it('answers all, counts what would be refused, and tells each form of it once', async () => {
    run = await startRegistered({ operations: 'audit' })
    const before = await counted('answered')
    for (const text of [names, '{people{name}}', '# again\n{ people { name } }']) {
      expect(await run.post(text)).toMatchObject({ status: 200, body: everybody })
    }
    expect(await counted('answered')).toBe(before + 3)
    const told = run.reports.filter((line) => line.includes('STOA_OPERATIONS=registered would refuse'))
    expect(told).toHaveLength(1)
  })

  it('takes a registered text for what it is, however it is laid out', async () => {
    run = await startRegistered({ operations: 'audit' })
    const before = await counted('answered')
    for (const text of [people, 'query People { people { name } }']) await run.post(text)
    expect(await counted('answered')).toBe(before)
    expect(run.reports.filter((line) => line.includes('would refuse'))).toEqual([])
  })
})

describe('STOA_OPERATIONS=registered', () => {
  it('answers a registered text too, and counts what it refuses', async () => {
    run = await startRegistered()
    const before = await counted('refused')
    expect((await run.post('query People { people { name } }')).status).toBe(200)
    expect((await run.post(names)).status).toBe(403)
    expect(await counted('refused')).toBe(before + 1)
  })

  it('says so in development too, explorer or not', async () => {
    run = await startRegistered({ explorers: true })
    expect((await run.post('{ __schema { queryType { name } } }')).status).toBe(403)
  })
})

describe('STOA_OPERATIONS=off: a client registers a text by sending its hash beside it', () => {
  it('and is answered by the hash alone from then on', async () => {
    run = await startRegistered({ operations: 'off' })
    const unknown = await byHash()
    expect(unknown.body.errors[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    })
    expect(await byHash({ query: names })).toMatchObject({ status: 200, body: everybody })
    expect(await byHash()).toMatchObject({ status: 200, body: everybody })
  })

  it('for itself alone: what one has registered another has not', async () => {
    run = await startRegistered({ operations: 'off' })
    await byHash({ query: names }, bearerOf(run.token(ada)))
    expect((await byHash({}, bearerOf(run.token(ada)))).body).toEqual(everybody)
    expect((await byHash()).body.errors[0].message).toBe('PersistedQueryNotFound')
  })

  it('only under its own hash', async () => {
    run = await startRegistered({ operations: 'off' })
    const { status, body } = await byHash({ query: '{ people { id } }' })
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('is not the one that it stands for')
    expect((await byHash()).body.errors[0].message).toBe('PersistedQueryNotFound')
  })

  it('of which so many are kept, the latest', async () => {
    run = await startRegistered({ operations: 'off' })
    await byHash({ query: names })
    for (let count = 0; count < 100; count++) {
      const query = `query Q${count} { people { name } }`
      await byHash({ query, extensions: { persistedQuery: { version: 1, sha256Hash: idOf(query) } } })
    }
    expect((await byHash()).body.errors[0].message).toBe('PersistedQueryNotFound')
  })

  it('by GET it comes with the header of a page that was allowed to ask, and never changes anything', async () => {
    run = await startRegistered({ operations: 'off' })
    await byHash({ query: names })
    const url = `${run.endpoint}?extensions=${encodeURIComponent(JSON.stringify(extensions))}`
    expect((await fetch(url)).status).toBe(400)
    const allowed = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })
    expect(await allowed.json()).toEqual(everybody)
  })
})
