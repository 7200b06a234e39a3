import type { ClientFacts } from '@stoa/auth/proof-claims'
import type { Until } from '@stoa/executor/until'
import type { Viewer } from '@stoa/auth/viewer'
import type { Report } from '@stoa/telemetry/report'
import type { ExecutionResult, GraphQLSchema } from 'graphql'

export type { ClientFacts, Until }

/**
 * The first seam: how the gateway reaches a subgraph, for one viewer. Two
 * adapters stand behind it, `local.ts` (the same process) and
 * `http/link.ts` (HTTP and graphql-ws with a signed viewer); the suite in
 * `link.conformance.ts` holds what both must do.
 */
export interface SubgraphLink {
  readonly name: string
  execute(request: GraphRequest, viewer: Viewer, until?: Until): Promise<ExecutionResult>
  /**
   * Each value is one event's whole result; its `extensions` have a `cursor`, and `snapshot: true` where it is
   * the whole state, so that earlier ones may be forgotten. While there are traces, `traceparent` is where the
   * event stands in the trace of what has caused it. Ending the iteration ends the
   * stream at the subgraph.
   */
  subscribe(request: GraphRequest, viewer: Viewer): AsyncIterableIterator<ExecutionResult>
  /** An edge that is not GraphQL (`/-/<subgraph>/…`), byte for byte. */
  route(request: Request, viewer: Viewer): Promise<Response>
  close(): Promise<void>
}

/** What a route is asked to hear whether a subgraph can do its work at the moment, its database included. */
export const readyUrl = 'http://subgraph/ready'

/** The other end: a subgraph that runs and is reached by links. */
export type Endpoint = {
  readonly name: string
  readonly schema: GraphQLSchema
  readonly report: Report
  /** `until` tells when nobody waits any more. */
  execute(request: GraphRequest, viewer: Viewer, until?: Until): Promise<ExecutionResult>
  subscribe(request: GraphRequest, viewer: Viewer): Promise<AsyncIterableIterator<ExecutionResult>>
  route(request: Request, viewer: Viewer): Promise<Response>
}

export type GraphRequest = {
  readonly query: string
  /** May be made when first read, so a request is passed on and not spread. */
  readonly variables?: Record<string, unknown> | undefined
  readonly operationName?: string | undefined
  /** Query, variables and name as one JSON text, where the caller has it at hand; sent as it is. */
  readonly body?: (() => string) | undefined
  /** For a subscription: the cursor of the last event that the client has seen (`extensions.cursor`). */
  readonly resumeFrom?: string | undefined
  /**
   * For a subscription: whether the whole present state comes first. Unless said, it does where the field
   * follows one aggregate and there is no cursor. `true` beside a cursor takes it where the cursor is too old;
   * for a field that tells of new things, and has no state, it is refused.
   */
  readonly snapshot?: boolean | undefined
  /**
   * For a subscription, what happens once the snapshot, or what was missed since the cursor, is sent: `tell`
   * sends a value without data (`{ extensions: { cursor } }`) that says from where on the stream is live,
   * `end` ends it there.
   */
  readonly caughtUp?: 'tell' | 'end' | undefined
  /** Filled in by the gateway, over the wire within the proof; never taken from the client's own request. */
  readonly client?: ClientFacts | undefined
}
