import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { Caller, Operation, Variables } from './operation.ts'
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
