import { readMetrics } from '@stoa/telemetry/metrics'
import { recordSpans } from '@stoa/testing/spans'
import { until } from '@stoa/testing/until'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ada, drill } from '../fake-subgraphs.fixture.ts'
import { bearerOf, type Running, startFixture } from '../gateway.fixture.ts'
import { operationNames } from './gateway-metrics.ts'

let run: Running
let development: Running
const lines: { level: string; message: string; details: Record<string, unknown> }[] = []
const report = (level: string, message: string, details: Record<string, unknown> = {}) =>
  void lines.push({ level, message, details })
const requests = () => lines.filter(({ message }) => message === 'request').map(({ details }) => details)

beforeAll(async () => {
  run = await startFixture({ report })
  development = await startFixture({ report, explorers: true })
})

afterEach(() => {
  lines.length = 0
})

afterAll(() => Promise.all([run.gateway.stop(), development.gateway.stop()]))

const drillQuery = `query Drill($id: ID!) { item(id: $id) { title reviews owner { name } } }`
const sample = async (name: string) =>
  Number(
    (await readMetrics()).text
      .split('\n')
      .find((line) => line.startsWith(name))
      ?.split(' ')
      .at(-1) ?? 0,
  )

describe('a request', () => {
  test('is a line in the log with its name, outcome and time, and nothing that is secret', async () => {
    const token = run.token(ada)
    await run.post(drillQuery, { id: drill.id }, bearerOf(token))
    await until(() => requests().length > 0, 'the line is written')
    expect(requests()).toEqual([
      {
        way: 'http',
        type: 'query',
        operation: 'Drill',
        outcome: 'ok',
        status: 200,
        bytes: expect.any(Number),
        ms: expect.any(Number),
        viewer: 'person',
      },
    ])
    expect(JSON.stringify(lines)).not.toContain(token)
    expect(JSON.stringify(lines)).not.toContain(drill.id)
  })

  test.each([
    ['errors', 'query Denied { people { secret } }', {}],
    ['refused', 'query Nonsense { nonsense }', {}],
    ['refused', 'query Late { me { name } }', { authorization: 'Bearer stale' }],
  ])('that ends with %s says so', async (outcome, query, headers) => {
    await run.post(query, {}, headers as Record<string, string>)
    await until(() => requests().length > 0, 'the line is written')
    expect(requests()[0]?.outcome).toBe(outcome)
  })

  test('is counted and timed by operation, and so is each request to a subgraph', async () => {
    const series = 'stoa_request_seconds_count{operation="Counted",type="query",way="http",outcome="ok"}'
    const items = 'stoa_fetch_seconds_count{subgraph="items",outcome="ok"}'
    const before = await sample(items)
    for (let count = 0; count < 3; count++) await run.post('query Counted { items { title } }')
    await until(async () => (await sample(series)) === 3, 'three are counted')
    expect((await sample(items)) - before).toBe(3)
    expect(await sample('stoa_planning_seconds_count')).toBeGreaterThan(0)
    expect((await readMetrics()).text).toMatch(/^stoa_plans_cached \d+$/m)
  })

  test('takes its plan from the cache or has it made, which is counted for every kind of viewer', async () => {
    const lookups = (outcome: string) => sample(`stoa_plan_lookups_total{outcome="${outcome}"}`)
    const [hits, misses] = [await lookups('hit'), await lookups('miss')]
    const counted = async () => [(await lookups('hit')) - hits, (await lookups('miss')) - misses]
    const query = 'query Looked { people { id secret } }'
    await run.post(query)
    expect(await counted()).toEqual([0, 1])
    await run.post(query)
    await run.post(query)
    expect(await counted()).toEqual([2, 1])
    const token = run.token(ada)
    await run.post(query, {}, bearerOf(token))
    await run.post(query, {}, bearerOf(token))
    expect(await counted()).toEqual([3, 2])
  })

  test('of a subgraph that does not answer is a fault of that subgraph, to be found by its trace id', async () => {
    run.items.trouble = 'unreachable'
    const { body } = await run.post('query Away { items { title } }')
    run.items.trouble = 'none'
    const { traceId } = body.errors[0].extensions
    expect(traceId).toMatch(/^[0-9a-f]{32}$/)
    expect(lines.find(({ level }) => level === 'error')?.details.traceId).toBe(traceId)
    expect(await sample('stoa_fetch_seconds_count{subgraph="items",outcome="unavailable"}')).toBeGreaterThan(0)
  })
})

describe('names of operations, which come from clients', () => {
  test('are at most so many series, whatever is sent', () => {
    const nameOf = operationNames(2)
    expect(['A', 'B', 'C', 'A', undefined].map(nameOf)).toEqual(['A', 'B', 'other', 'A', 'unnamed'])
  })

  test('are not taken from what did not even fit the schema', async () => {
    await run.post('query NeverSeen { nonsense }')
    expect((await readMetrics()).text).not.toContain('NeverSeen')
  })
})

describe('tracing', () => {
  test('gives the request its trace, from the header to the subgraphs, and tells its id', async () => {
    const recorded = recordSpans()
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00'
    const { headers } = await run.post(drillQuery, { id: drill.id }, { traceparent })
    const spans = await recorded.spans()
    await recorded.stop()
    expect(headers.get('x-trace-id')).toBe('4bf92f3577b34da6a3ce929d0e0e4736')
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set(['4bf92f3577b34da6a3ce929d0e0e4736']))
    const root = spans.find(({ name }) => name === 'query Drill')
    expect(root).toMatchObject({
      parentId: '00f067aa0ba902b7',
      attributes: { 'graphql.operation.name': 'Drill', 'stoa.viewer': 'anonymous', 'stoa.outcome': 'ok' },
    })
    const fetches = spans.filter(({ name }) => name.startsWith('fetch'))
    expect(fetches.map(({ name }) => name).sort()).toEqual(['fetch items', 'fetch reviews', 'fetch users'])
    for (const fetch of fetches) expect(fetch.parentId).toBe(root?.id)
    expect(JSON.stringify(spans)).not.toContain(drill.id)
  })

  test('off, says nothing in headers', async () => {
    expect((await run.post('{ items { title } }')).headers.get('x-trace-id')).toBeNull()
  })
})

describe('the plan', () => {
  const asking = { 'stoa-plan': '1' }

  test('comes with the response in development: what was fetched, after what, and how long it took', async () => {
    const { body } = await development.post(drillQuery, { id: drill.id }, asking)
    const { plan } = body.extensions
    expect(plan.text).toContain('Fetch(service: "items")')
    expect(plan.steps.map(({ subgraph }: { subgraph: string }) => subgraph).sort()).toEqual([
      'items',
      'reviews',
      'users',
    ])
    expect(plan.steps.find(({ subgraph }: { subgraph: string }) => subgraph === 'reviews')).toEqual({
      subgraph: 'reviews',
      after: [0],
      paths: ['item'],
    })
    for (const fetch of plan.fetches) {
      expect(fetch).toMatchObject({ outcome: 'ok', durationMs: expect.any(Number), startMs: expect.any(Number) })
      expect(plan.steps[fetch.step].subgraph).toBe(fetch.subgraph)
      expect(fetch.bytes).toBeGreaterThan(0)
    }
  })

  test('comes only to those who ask', async () => {
    expect((await development.post(drillQuery, { id: drill.id })).body.extensions?.plan).toBeUndefined()
  })

  test('is nobody’s in production, and there is no page of it', async () => {
    expect((await run.post(drillQuery, { id: drill.id }, asking)).body.extensions?.plan).toBeUndefined()
    expect((await fetch(`${run.gateway.url}/dev/plans`)).status).toBe(404)
  })

  test('is a picture on a page: a bar for each request, a line to each that had to wait', async () => {
    await development.post(drillQuery, { id: drill.id })
    const page = await (await fetch(`${development.gateway.url}/dev/plans`)).text()
    expect(page.match(/<rect /g)).toHaveLength(3)
    expect(page.match(/<path /g)).toHaveLength(2)
    expect(page).toContain('query Drill')
    expect(page).toContain('QueryPlan {')
    expect(page).not.toMatch(/style=|<script(?! src="\/dev\/pages.js")/)
  })

  test('of an earlier operation is shown again, and what its client has written does no harm', async () => {
    await development.post('query First { people { name } }')
    await development.post('query Second { items(text: "</pre><script>alert(1)</script>") { title } }')
    const list = await (await fetch(`${development.gateway.url}/dev/plans`)).text()
    expect(list).not.toContain('<script>alert')
    const number = /operation=(\d+)">query First/.exec(list)?.[1]
    const page = await (await fetch(`${development.gateway.url}/dev/plans?operation=${number}`)).text()
    expect(page).toContain('<h2>query First')
  })
})
