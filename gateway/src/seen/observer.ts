import type { Until } from '@stoa/link/link'
import type { Report } from '@stoa/telemetry/report'
import { currentTraceId, type OpenSpan, startTrace, withSpan } from '@stoa/telemetry/trace'
import type { ExecutionResult } from 'graphql'
import {
  fetchSeconds,
  operationNames,
  planningSeconds,
  requestSeconds,
  streamEvents,
  streamsOpen,
} from './gateway-metrics.ts'
import type { RecentOperations } from './recent-operations.ts'
import type { FetchOutcome, Outcome, Seen, Way } from './seen.ts'

// How the gateway is seen into: every way in calls `observer.request` around a
// request and fills in what it learns, the executor calls `observer.fetch`.
// Metrics are always counted, spans only where tracing is on, plans and
// fetches are remembered only in development.

export type RequestStart = {
  readonly way: Way
  /** The header of that name, as the client has sent it. */
  readonly traceparent?: string | undefined
  /** The same of the connection on which it came, where many share one. */
  readonly connectedBy?: string | undefined
  /** Whether the client asks for `extensions.plan`; heard in development alone. */
  readonly plan?: boolean | undefined
}

/** What a request to a subgraph is called for those who see the plan. */
export type FetchStart = { readonly subgraph: string; readonly step?: number | undefined; readonly query: string }

export type Observer = {
  /** Runs one request within its trace. Counted, timed and logged when `run` has settled. */
  request<Result>(start: RequestStart, run: (seen: Seen) => Promise<Result>): Promise<Result>
  /** Runs one request to a subgraph. */
  fetch<Answer extends { readonly errors?: unknown }>(
    start: FetchStart,
    caller: { readonly seen?: Seen | undefined; readonly signal?: Until | undefined },
    run: () => Promise<Answer>,
  ): Promise<Answer>
  /** An operation was planned, in so many milliseconds. */
  planned(ms: number): void
  /** A stream to a client is open, until `end` is called; `event` counts what it is sent. */
  stream(way: Way): { readonly event: () => void; readonly end: () => void }
}

/** The observer of a gateway. `report` gets a line for each request at `info`; `recent` the plans, in development. */
export function observer(report: Report, recent?: RecentOperations): Observer {
  const nameOf = operationNames()

  function finish(seen: Seen, span: OpenSpan): void {
    const { way, startedMs, definition, outcome, status, bytes, viewer, plan, fetches, traceId } = seen
    const ms = performance.now() - startedMs
    const type = definition?.operation ?? 'unknown'
    // As long as the client likes; it stands in metrics, spans and the log.
    const name = definition?.name?.value.slice(0, 100)
    const operation = definition ? nameOf(name) : 'unknown'
    requestSeconds.observe({ operation, type, way, outcome }, ms / 1000)
    if (span) {
      span.updateName(name ? `${type} ${name}` : type)
      span.setAttributes({
        'graphql.operation.type': type,
        ...(name ? { 'graphql.operation.name': name } : {}),
        ...(status ? { 'http.response.status_code': status } : {}),
        'stoa.viewer': viewer ?? 'unknown',
        'stoa.outcome': outcome,
      })
    }
    const details: Record<string, unknown> = { way, type }
    if (name) details.operation = name
    details.outcome = outcome
    if (status) details.status = status
    if (bytes !== undefined) details.bytes = bytes
    details.ms = Math.round(ms * 10) / 10
    details.viewer = viewer ?? 'unknown'
    report('info', 'request', details)
    if (recent && plan && fetches && plan.steps.length > 0) {
      recent.add({ at: new Date(), name: name ?? 'unnamed', type, outcome, ms, traceId, plan, fetches })
    }
  }

  return {
    request: ({ way, traceparent, connectedBy, plan = false }, run) =>
      startTrace('request', { kind: 'server', traceparent, linkedTo: connectedBy }, async (span) => {
        const seen: Seen = {
          way,
          startedMs: performance.now(),
          traceId: currentTraceId(),
          fetches: recent ? [] : undefined,
          showsPlan: plan && recent !== undefined,
          plan: undefined,
          viewer: undefined,
          definition: undefined,
          outcome: 'fault',
          status: undefined,
          bytes: undefined,
        }
        try {
          return await run(seen)
        } finally {
          finish(seen, span)
        }
      }),

    fetch: ({ subgraph, step, query }, { seen, signal }, run) =>
      withSpan(`fetch ${subgraph}`, { kind: 'client' }, async (span) => {
        const startedMs = performance.now()
        let outcome: FetchOutcome = 'unavailable'
        let bytes = 0
        try {
          const answer = await run()
          outcome = answer.errors ? 'errors' : 'ok'
          if (seen?.fetches) bytes = Buffer.byteLength(JSON.stringify(answer))
          return answer
        } catch (error) {
          if (signal?.aborted) outcome = 'aborted'
          throw error
        } finally {
          const durationMs = performance.now() - startedMs
          fetchSeconds.observe({ subgraph, outcome }, durationMs / 1000)
          span?.setAttributes({ 'stoa.subgraph': subgraph, 'stoa.outcome': outcome })
          const startMs = startedMs - (seen?.startedMs ?? startedMs)
          seen?.fetches?.push({ subgraph, step, query, startMs, durationMs, bytes, outcome })
        }
      }),

    planned: (ms) => planningSeconds.observe({}, ms / 1000),

    stream: (way) => {
      let open = true
      streamsOpen.inc({ way })
      return {
        event: () => streamEvents.inc({ way }),
        end: () => {
          if (open) streamsOpen.dec({ way })
          open = false
        },
      }
    },
  }
}

/** How an execution has ended. */
export function outcomeOf(result: { readonly errors?: unknown }, signal: Until | undefined): Outcome {
  if (!result.errors) return 'ok'
  return signal?.aborted ? 'aborted' : 'errors'
}

/** The header with which a client asks for `extensions.plan`; answered in development alone. */
export const planHeader = 'stoa-plan'

/** The result with `extensions.plan`, where it was asked for: the plan, and what each request of it took. */
export function withPlan(result: ExecutionResult, seen: Seen | undefined): ExecutionResult {
  if (!seen?.showsPlan || !seen.plan || !seen.fetches) return result
  const { plan, fetches } = seen
  const round = (ms: number) => Math.round(ms * 100) / 100
  const timed = fetches.map((fetch) => ({
    ...fetch,
    startMs: round(fetch.startMs),
    durationMs: round(fetch.durationMs),
  }))
  return { ...result, extensions: { ...result.extensions, plan: { ...plan, fetches: timed } } }
}
