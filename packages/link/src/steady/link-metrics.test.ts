import { readMetrics } from '@stoa/telemetry/metrics'
import { expect, test } from 'vitest'
import { countLinkEvent, watchedLink } from './link-metrics.ts'
import type { SteadyLink, SteadyState } from './steady-link.ts'

const lines = async () => (await readMetrics()).text.split('\n')

test('the metrics show the breaker and the addresses of a link until it is closed', async () => {
  let state: SteadyState = {
    breaker: 'closed',
    addresses: [
      { at: 'a', inFlight: 0, streams: 0, ejectedForMs: undefined },
      { at: 'b', inFlight: 0, streams: 0, ejectedForMs: 500 },
    ],
  }
  const link = { name: 'shown', state: () => state, close: async () => undefined } as unknown as SteadyLink
  const watched = watchedLink(link)
  expect(await lines()).toEqual(
    expect.arrayContaining([
      'stoa_breaker_state{subgraph="shown",state="closed"} 1',
      'stoa_breaker_state{subgraph="shown",state="open"} 0',
      'stoa_addresses{subgraph="shown",state="well"} 1',
      'stoa_addresses{subgraph="shown",state="ejected"} 1',
    ]),
  )
  state = { ...state, breaker: 'open' }
  expect(await lines()).toContain('stoa_breaker_state{subgraph="shown",state="open"} 1')
  await watched.close()
  expect((await lines()).join()).not.toContain('shown')
})

test('and count what happens to it', async () => {
  countLinkEvent({ kind: 'retry', subgraph: 'counted' })
  countLinkEvent({ kind: 'retry', subgraph: 'counted' })
  expect(await lines()).toContain('stoa_link_events_total{subgraph="counted",kind="retry"} 2')
})
