import { createHash } from 'node:crypto'
import type { SubgraphLink } from '@stoa/subgraph/link'
import { type ExecutionResult, type GraphQLSchema, OperationTypeNode } from 'graphql'
import type { Caller } from './graph-executor.ts'
import type { LogError } from './graphql-errors.ts'
import { nodeLink } from './node-link.ts'
import { operationPreparer, type PrepareOperation, type Prepared, type PrepareOptions } from './operations.ts'
import { stoaExecutor } from './stoa-executor.ts'
import { ownersOfNodes, subgraphNames } from './supergraph.ts'

/** A composed supergraph, as `pnpm compose` writes it. */
export type Composed = {
  /** `schema/composed/supergraph.graphql`, permissions included. */
  readonly supergraphSdl: string
  /** `schema/composed/node.graphql`; needed where the supergraph has `node(id)`. */
  readonly nodeSdl?: string | undefined
}

/**
 * One supergraph, ready to serve: what every way into the graph calls. It
 * never changes; another supergraph is another `ServedGraph`, and what has
 * begun on this one ends on it.
 */
export type ServedGraph = {
  /** The same for the same supergraph, other for any other. */
  readonly version: string
  /** What clients see. */
  readonly schema: GraphQLSchema
  /** From a request to an operation that may run. Throws, or rejects with, `StatusRefusal`. */
  readonly prepare: PrepareOperation
  /** Answers a query or a mutation. What went wrong is in the result; it does not reject. */
  readonly execute: (prepared: Prepared, caller: Caller) => Promise<ExecutionResult>
  /** Opens a subscription; see `GraphExecutor.subscribe`. */
  readonly subscribe: (prepared: Prepared, caller: Caller) => AsyncIterableIterator<ExecutionResult>
  /** Plans operations before they are asked for; those that do not fit are told and left. */
  readonly warm: (operations: Iterable<WarmOperation>) => Promise<WarmOutcome>
  /** The operations that were asked for lately, latest first, to warm another supergraph with. */
  readonly known: () => WarmOperation[]
}

/** An operation as a manifest of persisted operations names it. */
export type WarmOperation = { readonly body: string; readonly name?: string | undefined }
export type WarmOutcome = {
  readonly planned: number
  readonly failed: { readonly name: string; readonly error: Error }[]
}

export type ServeOptions = PrepareOptions & {
  readonly links: readonly SubgraphLink[]
  readonly logError: LogError
  readonly executor?: typeof stoaExecutor | undefined
}

/** Makes a supergraph ready. Throws where it cannot be served: a subgraph without a link, a rule nobody enforces. */
export function serveGraph(composed: Composed, options: ServeOptions): ServedGraph {
  const { supergraphSdl, nodeSdl } = composed
  const links = withNode(composed, options.links)
  const graph = (options.executor ?? stoaExecutor)(links, supergraphSdl, options.logError)
  const { prepare, plan, known } = operationPreparer(graph, options)
  return {
    version: createHash('sha256')
      .update(supergraphSdl)
      .update(nodeSdl ?? '')
      .digest('hex')
      .slice(0, 12),
    schema: graph.schema,
    prepare,
    known,
    async execute({ operation, variables }, caller) {
      return graph.execute(operation, variables, caller)
    },
    subscribe: ({ operation, variables }, caller) => graph.subscribe(operation, variables, caller),
    async warm(operations) {
      const failed: { name: string; error: Error }[] = []
      let planned = 0
      for (const { body, name } of operations) {
        try {
          await plan(body, name)
          planned++
        } catch (error) {
          failed.push({ name: name ?? '(anonymous)', error: error as Error })
        }
        // Planning holds the event loop: whoever waits gets a turn between two plans.
        await new Promise(setImmediate)
      }
      return { planned, failed }
    },
  }
}

/** Whether an operation opens a stream and has to come over one. */
export function isSubscription({ operation }: Prepared): boolean {
  return operation.definition.operation === OperationTypeNode.SUBSCRIPTION
}

/** The links with the gateway's own subgraph `node`, where the supergraph has it. */
function withNode({ supergraphSdl, nodeSdl }: Composed, links: readonly SubgraphLink[]): readonly SubgraphLink[] {
  if (!subgraphNames(supergraphSdl).includes('node')) return links
  if (nodeSdl === undefined) throw new Error('the supergraph has node(id): its SDL is needed, `nodeSdl`')
  return [...links, nodeLink(nodeSdl, ownersOfNodes(supergraphSdl), links)]
}
