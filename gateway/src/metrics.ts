import { counter, durations, gauge, level } from '@stoa/telemetry/metrics'

/** Requests of clients; with `_count` their rate, by `outcome` the errors. */
export const requestSeconds = durations('stoa_request_seconds', 'Requests of clients.', [
  'operation',
  'type',
  'way',
  'outcome',
])

/** Requests to subgraphs. */
export const fetchSeconds = durations('stoa_fetch_seconds', 'Requests to subgraphs.', ['subgraph', 'outcome'])

/** Planning, where a plan was not known; what comes beside it in `stoa_request_seconds_count` had its plan ready. */
export const planningSeconds = durations('stoa_planning_seconds', 'Planning of operations.', [])

const plansCached = gauge('stoa_plans_cached', 'Operations whose plan is known.', [])
let endOfPlans: (() => void) | undefined

/** Shows how many plans are known; the executor that serves takes the place of the one before. */
export function watchPlans(count: () => number): void {
  endOfPlans?.()
  endOfPlans = plansCached.watch(() => [{ labels: {}, value: count() }])
}

/** WebSockets and event streams that are open. */
export const connectionsOpen = gauge('stoa_connections_open', 'WebSockets and event streams that are open.', [])

/** Requests that were refused because too many came. */
export const rateRefusals = counter('stoa_rate_refusals_total', 'Requests that were refused as too many.', ['policy'])

/** Subscriptions that are running. */
export const streamsOpen = level('stoa_streams_open', 'Subscriptions that are running.', ['way'])

/** What subscriptions have been sent. */
export const streamEvents = counter('stoa_stream_events_total', 'Events that were sent to subscriptions.', ['way'])

/**
 * How operations are called in metrics. Names come from clients, and each name
 * is a set of series that is kept for good: the first hundred have their own,
 * all that come later are `other`.
 */
export function operationNames(max = 100): (name: string | undefined) => string {
  const known = new Set<string>()
  return (name) => {
    if (name === undefined) return 'unnamed'
    if (known.has(name)) return name
    if (known.size >= max) return 'other'
    known.add(name)
    return name
  }
}
