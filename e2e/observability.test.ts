import { readFileSync } from 'node:fs'
import '@stoa/gateway/seen/observer'
import '@stoa/subgraph/host-metrics'
import '@stoa/link/steady-metrics'
import '@stoa/events/events-metrics'
import { readMetrics, watchProcess } from '@stoa/telemetry/metrics'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

// A dashboard over metrics that nobody counts shows that all is quiet.

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

async function known(): Promise<Set<string>> {
  watchProcess()
  const { text } = await readMetrics()
  return new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map((match) => match[1] as string))
}

const named = (text: string) => new Set(text.match(/\b(stoa|nodejs|process)_\w+/g))
const base = (name: string) => name.replace(/_(bucket|count|sum)$/, '')

test.each(['deploy/observability/grafana.json', 'deploy/observability/alerts.yaml', 'docs/how-to/see-inside.md'])(
  '%s names metrics that there are',
  async (file) => {
    const all = await known()
    const missing = [...named(read(file))].filter(
      (name) => !all.has(name) && !all.has(base(name)) && !name.endsWith('_'),
    )
    expect(missing).toEqual([])
  },
)

test('every metric of the product stands in the how-to', async () => {
  const text = read('docs/how-to/see-inside.md')
  const undocumented = [...(await known())].filter((name) => name.startsWith('stoa_') && !text.includes(name))
  expect(undocumented.filter((name) => name !== 'stoa_metric_unread_total')).toEqual([])
})

test('the dashboard and the rules can be read by what reads them', () => {
  const dashboard = JSON.parse(read('deploy/observability/grafana.json'))
  expect(new Set(dashboard.panels.map(({ id }: { id: number }) => id)).size).toBe(dashboard.panels.length)
  const { groups } = parse(read('deploy/observability/alerts.yaml'))
  for (const { alert, expr, annotations } of groups[0].rules)
    expect([alert, expr, annotations.summary]).not.toContain(undefined)
})
