import type { Viewer } from '@stoa/auth/viewer'
import type { ExecutionResult } from 'graphql'

/**
 * The first seam: how the gateway reaches a subgraph, for one viewer. Two
 * adapters stand behind it, `link-local.ts` (the same process) and
 * `link-http.ts` (HTTP and graphql-ws with a signed viewer); the suite in
 * `link.conformance.ts` holds what both must do.
 */
export interface SubgraphLink {
  readonly name: string
  execute(request: GraphRequest, viewer: Viewer, signal?: AbortSignal): Promise<ExecutionResult>
  /** Each value is one event's whole result. Ending the iteration ends the stream at the subgraph. */
  subscribe(request: GraphRequest, viewer: Viewer): AsyncIterableIterator<ExecutionResult>
  /** An edge that is not GraphQL (`/<subgraph>/…`), byte for byte. */
  route(request: Request, viewer: Viewer): Promise<Response>
  close(): Promise<void>
}

export type GraphRequest = {
  readonly query: string
  readonly variables?: Record<string, unknown> | undefined
  readonly operationName?: string | undefined
  /** For a subscription: the cursor of the last event that the client has seen (`extensions.cursor`). */
  readonly resumeFrom?: string | undefined
  /** Filled in by the gateway, over the wire within the signed body; never taken from the client's own request. */
  readonly client?: ClientFacts | undefined
}

/** Where a request comes from: for throttling by address and for the list of a person's sessions. */
export type ClientFacts = { readonly address?: string | undefined; readonly userAgent?: string | undefined }
