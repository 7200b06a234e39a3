import type { Viewer } from '@stoa/auth/viewer'
import type { OperationDefinitionNode } from 'graphql'
import type { ShownPlan } from './shown-plan.ts'

export type Way = 'http' | 'websocket' | 'sse'

/** ok: data without errors. errors: with some. refused: it did not run. fault: our side. aborted: the client went away. */
export type Outcome = 'ok' | 'errors' | 'refused' | 'fault' | 'aborted'

/** One request as it goes; the way in fills in what it learns. Holds no token, variable or address. */
export type Seen = {
  readonly way: Way
  /** `performance.now()`. */
  readonly startedMs: number
  /** Undefined where tracing is off. */
  readonly traceId: string | undefined
  /** What was fetched, in the order of the answers; undefined where nobody may see it. */
  readonly fetches: SeenFetch[] | undefined
  /** Whether the response carries the plan. */
  readonly showsPlan: boolean
  /** Set by the executor where `fetches` is. */
  plan: ShownPlan | undefined
  viewer: Viewer['kind'] | undefined
  /** Once the request is prepared. */
  definition: OperationDefinitionNode | undefined
  /** `fault` until something better is said. */
  outcome: Outcome
  /** Of HTTP. */
  status: number | undefined
  /** Of HTTP: what the body has taken on the wire. */
  bytes: number | undefined
}

/** One request to a subgraph, with times in milliseconds since the request began. */
export type SeenFetch = {
  readonly subgraph: string
  /** Which step of the plan it is. */
  readonly step: number | undefined
  readonly query: string
  readonly startMs: number
  readonly durationMs: number
  /** Of the answer as JSON text. */
  readonly bytes: number
  readonly outcome: FetchOutcome
}

/** ok: answered without errors. errors: answered with some. unavailable: no answer. aborted: nobody waits any more. */
export type FetchOutcome = 'ok' | 'errors' | 'unavailable' | 'aborted'
