import { afterEach, describe, expect, test } from 'vitest'
import { counter, durations, gauge, readMetrics, total } from './metrics.ts'
import { type MetricsServer, serveMetrics } from './metrics-server.ts'

let server: MetricsServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

const lines = async (name: string) => (await readMetrics()).text.split('\n').filter((line) => line.startsWith(name))

describe('metrics', () => {
  test('count, and time with buckets', async () => {
    counter('test_things_total', 'Things.', ['kind']).inc({ kind: 'round' }, 2)
    durations('test_seconds', 'Work.', ['outcome']).observe({ outcome: 'done' }, 0.03)
    expect(await lines('test_things_total')).toEqual(['test_things_total{kind="round"} 2'])
    expect(await lines('test_seconds_count')).toEqual(['test_seconds_count{outcome="done"} 1'])
    expect(await lines('test_seconds_bucket{le="0.05"')).toEqual(['test_seconds_bucket{le="0.05",outcome="done"} 1'])
  })

  test('a gauge asks each of its sources when it is read, until the source goes', async () => {
    const open = gauge('test_open', 'Open.', ['subgraph'])
    const end = open.watch(() => [{ labels: { subgraph: 'items' }, value: 3 }])
    open.watch(async () => [{ labels: { subgraph: 'orders' }, value: 4 }])
    expect(await lines('test_open')).toEqual(['test_open{subgraph="items"} 3', 'test_open{subgraph="orders"} 4'])
    end()
    expect(await lines('test_open')).toEqual(['test_open{subgraph="orders"} 4'])
  })

  test('what is counted elsewhere is a counter, which says what the numbers are at each reading', async () => {
    const seen = { round: 0, square: 7 }
    total('test_seen_total', 'Seen.', ['kind'], () => [
      { labels: { kind: 'round' }, value: seen.round },
      { labels: { kind: 'square' }, value: seen.square },
    ])
    expect((await readMetrics()).text).toContain('# TYPE test_seen_total counter')
    expect(await lines('test_seen_total')).toEqual([
      'test_seen_total{kind="round"} 0',
      'test_seen_total{kind="square"} 7',
    ])
    seen.round += 2
    const expected = ['test_seen_total{kind="round"} 2', 'test_seen_total{kind="square"} 7']
    expect(await lines('test_seen_total')).toEqual(expected)
    expect(await lines('test_seen_total')).toEqual(expected)
  })

  test('a source that fails is left out and counted; the others are still told', async () => {
    const open = gauge('test_broken', 'Open.', ['subgraph'])
    open.watch(() => Promise.reject(new Error('the database is away')))
    open.watch(() => [{ labels: { subgraph: 'orders' }, value: 4 }])
    expect(await lines('test_broken')).toEqual(['test_broken{subgraph="orders"} 4'])
    expect(await lines('stoa_metric_unread_total')).toEqual(['stoa_metric_unread_total{metric="test_broken"} 1'])
  })
})

describe('the port of metrics', () => {
  test('serves them, with those of the process, and nothing else', async () => {
    server = await serveMetrics({ port: 0, hostname: '127.0.0.1' })
    const url = `http://127.0.0.1:${server.port}`
    const answer = await fetch(`${url}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    const text = await answer.text()
    expect(text).toContain('nodejs_eventloop_lag_seconds')
    expect(text).toContain('process_cpu_user_seconds_total')
    expect((await fetch(url)).status).toBe(404)
    expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404)
  })

  test('says so when it is taken', async () => {
    server = await serveMetrics({ port: 0, hostname: '127.0.0.1' })
    await expect(serveMetrics({ port: server.port, hostname: '127.0.0.1' })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})
