import { createHash } from 'node:crypto'
import { constrainSchema } from '@stoa/arguments/constrained-schema'
import type { Viewer } from '@stoa/auth/viewer'
import type { SubgraphLink } from '@stoa/link/link'
import { type DocumentNode, type GraphQLSchema, OperationTypeNode, parse } from 'graphql'
import { cachePolicies, type CachePolicyOf } from '../caching/cache-policy.ts'
import { costing } from '../cost/costing.ts'
import { type Execute, shareExecutions } from './shared-executions.ts'
import type { LogError } from '../caller/errors.ts'
import { nodeLink } from './node-link.ts'
import type { Observer } from '../seen/observer.ts'
import type { RegisteredOperation } from '../operations/registered-operation.ts'
import { operationPreparer, type PrepareOperation, type Prepared, type PrepareOptions } from './prepare.ts'
import { guardedExecutor } from '../permissions/guarded-executor.ts'
import { readPolicy } from '../permissions/policy.ts'
import { stoaExecutor } from '../execution/stoa.ts'
import { type IsPublicOperation, publicOperations } from '../permissions/public-operations.ts'
import type { StreamSource } from '../execution/stream-source.ts'
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
  readonly execute: Execute
  /** What a subscription follows for this viewer. Throws `StreamRefused` where nothing of it is allowed. */
  readonly source: (prepared: Prepared, viewer: Viewer) => StreamSource
  /** Whether a valid operation says the same to everybody, so that viewers may share what it brings. */
  readonly isPublic: IsPublicOperation
  /** For how long answers may be kept, by what the schema says. */
  readonly cachePolicy: CachePolicyOf
  /** Plans operations before they are asked for; those that do not fit are told and left. */
  readonly warm: (operations: Iterable<WarmOperation>) => Promise<WarmOutcome>
  /** Reads, plans and weighs a registered operation before it is asked for. Rejects where it does not fit. */
  readonly ready: (operation: RegisteredOperation) => Promise<void>
  /** The operations that were asked for lately, latest first, to warm another supergraph with. */
  readonly known: () => WarmOperation[]
  /** Ends what planning needs, when another graph has taken its place; what is planned runs on. */
  readonly close: () => Promise<void>
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
  /** Told of every request to a subgraph. */
  readonly observer?: Observer | undefined
  /** Whether equal queries at the same time run once; see `shareExecutions`. Off unless told. */
  readonly dedup?: boolean | undefined
  /** Whether operations are planned in a thread of their own; no unless told. */
  readonly planAside?: boolean | undefined
}

/** Makes a supergraph ready. Throws where it cannot be served: a subgraph without a link, a rule nobody enforces. */
export function serveGraph(composed: Composed, options: ServeOptions): ServedGraph {
  const { supergraphSdl, nodeSdl } = composed
  // Once for all that look for directives in it.
  const supergraph = parse(supergraphSdl, { noLocation: true })
  // Read before the executor begins: it may have a thread, which nobody would end.
  const policy = readPolicy(supergraph)
  const links = withNode(supergraph, nodeSdl, options.links)
  const { logError, observer, planAside } = options
  const executor = (options.executor ?? stoaExecutor)(links, supergraphSdl, logError, observer, planAside)
  const graph = guardedExecutor(executor, policy)
  constrainSchema(graph.schema, supergraph)
  const { prepare, plan, ready, known } = operationPreparer(
    graph,
    costing(graph.schema, supergraph, options.limits.cost),
    options,
  )
  const isPublic = publicOperations(supergraph, graph.schema)
  const run: Execute = ({ operation, variables }, caller) => graph.execute(operation, variables, caller)
  const execute = options.dedup ? shareExecutions(run, (prepared) => saysTheSame(isPublic, prepared)) : run
  const cachePolicy = cachePolicies(supergraph, graph.schema)
  return {
    version: versionOf(composed),
    schema: graph.schema,
    cachePolicy,
    prepare,
    known,
    execute(prepared, caller) {
      const { cost, tellsCost } = prepared
      const result = execute(prepared, caller)
      return tellsCost || caller.tellsCost ? result.then((one) => cost.tell(one)) : result
    },
    source({ operation, variables, cost, tellsCost }, viewer) {
      const source = graph.source(operation, variables, viewer)
      if (!tellsCost) return source
      const key = `${source.key} cost`
      return { ...source, key, complete: async (event, caller) => cost.tell(await source.complete(event, caller)) }
    },
    isPublic,
    async ready(registered) {
      const { document, operation } = await ready(registered)
      cachePolicy(document, operation.definition)
      saysTheSame(isPublic, { document, operation })
    },
    close: async () => executor.close?.(),
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

/** The same for the same supergraph, other for any other. */
export function versionOf({ supergraphSdl, nodeSdl = '' }: Composed): string {
  return createHash('sha256').update(supergraphSdl).update(nodeSdl).digest('hex').slice(0, 12)
}

/** Whether what was prepared says the same to everybody. */
function saysTheSame(
  isPublic: IsPublicOperation,
  { document, operation }: Pick<Prepared, 'document' | 'operation'>,
): boolean {
  const text = document.loc?.source.body
  return text !== undefined && isPublic(text, operation.definition.name?.value)
}

/** Whether an operation opens a stream and has to come over one. */
export function isSubscription({ operation }: Prepared): boolean {
  return operation.definition.operation === OperationTypeNode.SUBSCRIPTION
}

/** The links with the gateway's own subgraph `node`, where the supergraph has it. */
function withNode(
  supergraph: DocumentNode,
  nodeSdl: string | undefined,
  links: readonly SubgraphLink[],
): readonly SubgraphLink[] {
  if (!subgraphNames(supergraph).includes('node')) return links
  if (nodeSdl === undefined) throw new Error('the supergraph has node(id): its SDL is needed, `nodeSdl`')
  return [...links, nodeLink(nodeSdl, ownersOfNodes(supergraph), links)]
}
