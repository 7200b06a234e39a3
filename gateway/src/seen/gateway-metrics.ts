import type { PlanUse } from '@stoa/executor'
import { counter, durations, gauge, level, total } from '@stoa/telemetry/metrics'

/** Requests of clients; with `_count` their rate, by `outcome` the errors. */
export const requestSeconds = durations('stoa_request_seconds', 'Requests of clients.', [
  'operation',
  'type',
  'way',
  'outcome',
])

/** Requests to subgraphs. */
export const fetchSeconds = durations('stoa_fetch_seconds', 'Requests to subgraphs.', ['subgraph', 'outcome'])

/** Planning, where a plan was not known. */
export const planningSeconds = durations('stoa_planning_seconds', 'Planning of operations.', [])

const plansCached = gauge('stoa_plans_cached', 'Operations whose plan is known.', [])
let endOfPlans: (() => void) | undefined

/** Shows how many plans are known; the executor that serves takes the place of the one before. */
export function watchPlans(count: () => number): void {
  endOfPlans?.()
  endOfPlans = plansCached.watch(() => [{ labels: {}, value: count() }])
}

/**
 * How often a plan was known, or had to be made, ahead of requests too: of all graphs that this process has served, so
 * that no exchange of the supergraph begins anew. Every request counts here, hence plain numbers.
 */
export const planUse: PlanUse = { hits: 0, misses: 0 }

total('stoa_plan_lookups_total', 'How often a plan was known, or had to be made.', ['outcome'], () => [
  { labels: { outcome: 'hit' }, value: planUse.hits },
  { labels: { outcome: 'miss' }, value: planUse.misses },
])

/** WebSockets and event streams that are open. */
export const connectionsOpen = gauge('stoa_connections_open', 'WebSockets and event streams that are open.', [])

/** Requests that were refused because too many came. */
export const rateRefusals = counter('stoa_rate_refusals_total', 'Requests that were refused as too many.', ['policy'])

/** Operations that are in no manifest, where somebody looks (STOA_OPERATIONS): answered all the same, or refused. */
export const unregistered = counter('stoa_unregistered_operations_total', 'Operations that are in no manifest.', [
  'way',
  'outcome',
])

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
