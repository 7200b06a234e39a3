import type { Viewer } from '@stoa/auth/viewer'
import type { ClientFacts, Until } from '@stoa/link/link'
import type { OperationDefinitionNode } from 'graphql'
import type { Seen } from '../seen/seen.ts'

/** An operation that was planned; only the executor that made it reads the plan. */
export type Operation = {
  readonly definition: OperationDefinitionNode
  readonly plan: unknown
}

export type Variables = Record<string, unknown>

/** Who asks, and when to stop: the client went away or time is up. */
export type Caller = {
  readonly viewer: Viewer
  readonly signal?: Until | undefined
  /** Where the request comes from, for throttling in subgraphs. */
  readonly client?: ClientFacts | undefined
  /** The request as it is watched; what it fetches is noted there. */
  readonly seen?: Seen | undefined
  /** Whether a header of the request asks for `extensions.cost`. */
  readonly tellsCost?: boolean | undefined
}
