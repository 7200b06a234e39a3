import type { Viewer } from '@stoa/auth/viewer'
import type { ClientFacts } from '@stoa/subgraph/link'
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql'

/**
 * What stands behind every way into the graph: plans an operation once and
 * runs it for one viewer over the subgraphs. HTTP and WebSocket know nothing
 * of planning, and an executor knows nothing of HTTP.
 */
export interface GraphExecutor {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema
  /** Plans one operation of a valid document. The same document and name give the same operation. */
  prepare(document: DocumentNode, operationName?: string | undefined): Operation
  /** A query or a mutation. Subgraph failures are errors of the result; it does not reject. */
  execute(operation: Operation, variables: Variables, caller: Caller): Promise<ExecutionResult>
  /**
   * One result an event, fields of other subgraphs included. `return()` ends
   * the stream at the subgraph at once, also while `next()` waits.
   * `next()` rejects with `StreamRefused` where the subgraph refuses or drops the stream.
   */
  subscribe(operation: Operation, variables: Variables, caller: Caller): AsyncIterableIterator<ExecutionResult>
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
  readonly signal?: AbortSignal | undefined
  /** Where the request comes from, for throttling in subgraphs. */
  readonly client?: ClientFacts | undefined
  /** For a subscription: the cursor of the last event that the client has seen. */
  readonly resumeFrom?: string | undefined
}

/** A subscription that could not start or go on, with what to tell the client. */
export class StreamRefused extends Error {
  readonly errors: NonNullable<ExecutionResult['errors']>

  constructor(errors: NonNullable<ExecutionResult['errors']>) {
    super(errors[0]?.message ?? 'The subscription was refused.')
    this.name = 'StreamRefused'
    this.errors = errors
  }
}
