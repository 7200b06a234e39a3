import { counter, gauge } from '@stoa/telemetry/metrics'
import type { BreakerState } from './breaker.ts'
import type { SteadyEvent, SteadyLink } from './steady-link.ts'

const events = counter('stoa_link_events_total', 'Retries, ejected and restored addresses, turns of the breaker.', [
  'subgraph',
  'kind',
])
const breakers = gauge('stoa_breaker_state', 'How many gateways have the breaker of a subgraph in this state.', [
  'subgraph',
  'state',
])
const addresses = gauge('stoa_addresses', 'Addresses of a subgraph that take requests, and that do not.', [
  'subgraph',
  'state',
])

const states: readonly BreakerState[] = ['closed', 'open', 'halfOpen']

/** Counts what happens to a link; for its `onEvent`. */
export function countLinkEvent({ subgraph, kind }: SteadyEvent): void {
  events.inc({ subgraph, kind })
}

/** The same link, whose breaker and addresses the metrics show until it is closed. */
export function watchedLink(link: SteadyLink): SteadyLink {
  const subgraph = link.name
  const ends = [
    breakers.watch(() => {
      const { breaker } = link.state()
      return states.map((state) => ({ labels: { subgraph, state }, value: state === breaker ? 1 : 0 }))
    }),
    addresses.watch(() => {
      const all = link.state().addresses
      const ejected = all.filter(({ ejectedForMs }) => ejectedForMs !== undefined).length
      return [
        { labels: { subgraph, state: 'well' }, value: all.length - ejected },
        { labels: { subgraph, state: 'ejected' }, value: ejected },
      ]
    }),
  ]
  return {
    ...link,
    close: async () => {
      for (const end of ends) end()
      await link.close()
    },
  }
}
