import type { Viewer } from '@stoa/auth/viewer'
import type { ClientFacts, Until } from '@stoa/link/link'
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Seen } from '../seen/seen.ts'
import type { StreamSource } from './stream-source.ts'

/**
 * What stands behind every way into the graph: plans an operation once and
 * runs it for one viewer over the subgraphs. HTTP and WebSocket know nothing
 * of planning, and an executor knows nothing of HTTP.
 */
export interface GraphExecutor {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema
  /**
   * Plans one operation of a valid document. The same document and name give the same operation: at once where it is
   * known, and as a promise where planning goes on elsewhere.
   */
  plan(document: DocumentNode, operationName?: string | undefined): Operation | Promise<Operation>
  /** A query or a mutation. Subgraph failures are errors of the result; it does not reject. */
  execute(operation: Operation, variables: Variables, caller: Caller): Promise<ExecutionResult>
  /** What a subscription follows, and how its events get the fields of other subgraphs. */
  source(operation: Operation, variables: Variables): StreamSource
  /** Lets go of what planning needs; operations that are planned can still be run. */
  close?(): Promise<void>
}

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
