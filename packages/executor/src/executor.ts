import { printSchema, type Supergraph } from '@apollo/federation-internals'
import type { QueryPlan, QueryPlannerConfig } from '@apollo/query-planner'
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, parse, print } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { PlannedNames } from './client-names.ts'
import { compileOperation, graphOf, namesToPlan, type PlannedOperation } from './operation.ts'
import type { Variables } from './fetch.ts'
import { planTooLong } from './errors.ts'
import { PlannerGone, PlannerLate, plannerThread } from './planner-thread.ts'
import { bodyPrefix, rootRequest, type SubgraphFetch, type SubgraphRequest, type SubgraphResponse } from './request.ts'
import type { Until } from './until.ts'
import { type Run, runProgram, takeRoot } from './run.ts'

export type { PlannedOperation } from './operation.ts'
export type { SubgraphFetch, SubgraphRequest, SubgraphResponse } from './request.ts'

/** What an executor is made of. */
export type ExecutorOptions<Context> = {
  /** `Supergraph.build(sdl)` of `@apollo/federation-internals`. */
  readonly supergraph: Supergraph
  /** The one way to subgraphs; see `undici-transport.ts` for one over HTTP. */
  readonly fetch: SubgraphFetch<Context>
  /** The error of the response for what `fetch` has rejected with; that itself unless told. */
  readonly faultOf?: ((subgraph: string, fault: unknown, context: Context) => Error) | undefined
  /** Settings of Apollo's planner. */
  readonly planner?: QueryPlannerConfig | undefined
  /** Whether `prepareAside` and `warm` plan in a thread of their own; no unless told. Costs the memory of a planner. */
  readonly planAside?: boolean | undefined
  /** How long that thread may take for one plan, in milliseconds; 5,000 unless told. What takes longer is refused. */
  readonly planMs?: number | undefined
  /** How many operations keep their plan; 2,000 unless told. */
  readonly planLimit?: number | undefined
  /** Told of every operation that was planned, and how long that took, in milliseconds. */
  readonly onPlan?: ((ms: number) => void) | undefined
  /** Goes up with every `prepare`; several executors may count in the same one. */
  readonly planUse?: PlanUse | undefined
  /** Whether fetches of entities of one level to one subgraph become one request; yes unless told. */
  readonly fuse?: boolean | undefined
}

/** How often a plan was known, and how often it had to be made first, or waited for while it was made. */
export type PlanUse = { hits: number; misses: number }

/** One execution. */
export type Execution<Context> = {
  readonly variables?: Variables | undefined
  /** Handed to `fetch` as it is. */
  readonly context: Context
  /** Nothing more is fetched once it is aborted. */
  readonly signal?: Until | undefined
}

/** An operation to plan before it is asked for. */
export type WarmOperation = { readonly body: string; readonly name?: string | undefined }

/** Runs operations over the subgraphs of one supergraph. To change the supergraph, make another. */
export type Executor<Context> = {
  /** What clients see. */
  readonly schema: GraphQLSchema
  /**
   * Plans an operation of a document that is valid for `schema`, or takes the plan
   * from the cache. Throws a `GraphQLError` where the operation cannot be run
   * (an unknown name, `@defer`, `@stream`).
   */
  prepare(document: DocumentNode, operationName?: string | undefined): PlannedOperation
  /**
   * The same, without holding up the event loop for the planner where `planAside` is set. Known operations are
   * answered at once; the same operation asked twice is planned once. Throws or rejects as `prepare` throws.
   */
  prepareAside(document: DocumentNode, operationName?: string | undefined): PlannedOperation | Promise<PlannedOperation>
  /** Plans a list of operations; those that fail are returned with their errors. One a turn of the event loop. */
  warm(operations: Iterable<WarmOperation>): Promise<{ planned: number; failed: { name: string; error: Error }[] }>
  /** A query or a mutation. Errors of subgraphs are in the result; rejects only on faults. */
  execute(operation: PlannedOperation, execution: Execution<Context>): Promise<ExecutionResult>
  /** The subgraph that serves a subscription, and what to ask it. */
  source(operation: PlannedOperation, variables?: Variables | undefined): { subgraph: string; request: SubgraphRequest }
  /** One event of a subscription's source with the fields of other subgraphs. */
  complete(
    operation: PlannedOperation,
    event: SubgraphResponse,
    execution: Execution<Context>,
  ): Promise<ExecutionResult>
  /** How many operations have their plan. */
  planCount(): number
  /** Ends the planner's thread; what is planned already can still be run. */
  close(): Promise<void>
}

/** Makes an executor. Planning a first operation takes tens of milliseconds: `warm` it. */
export function createExecutor<Context = unknown>(options: ExecutorOptions<Context>): Executor<Context> {
  const { supergraph, fetch, faultOf, planLimit = 2_000, planMs = 5_000, fuse = true } = options
  const { planUse = { hits: 0, misses: 0 } } = options
  const graph = graphOf(supergraph, options.planner)
  const thread = options.planAside
    ? plannerThread({ supergraphSdl: printSchema(graph.planning.supergraph.schema), config: options.planner }, planMs)
    : undefined
  // What a plan takes grows with its text: so many of a thousand characters.
  const plans = new LRUCache<string, PlannedOperation>({
    max: planLimit,
    maxSize: planLimit * 1_000,
    sizeCalculation: (_, key) => key.length,
  })
  /** Documents that were made otherwise than from text. */
  const planned = new WeakMap<DocumentNode, Map<string, PlannedOperation>>()

  const beingPlanned = new Map<string, Promise<PlannedOperation>>()
  /** What took too long is not tried again for a while: each time would hold up all that is to be planned. */
  const tooLong = new LRUCache<string, true>({ max: 500, ttl: 10 * 60_000 })

  function known(document: DocumentNode, name: string): PlannedOperation | undefined {
    const text = document.loc?.source.body
    const found = text === undefined ? planned.get(document)?.get(name) : plans.get(`${name}\n${text}`)
    if (found) planUse.hits += 1
    return found
  }

  function keep(
    document: DocumentNode,
    name: string,
    names: PlannedNames,
    plan: QueryPlan,
    begun: number,
  ): PlannedOperation {
    const operation = compileOperation(graph, document, name || undefined, names, plan, fuse)
    options.onPlan?.(performance.now() - begun)
    const text = document.loc?.source.body
    if (text !== undefined) {
      plans.set(`${name}\n${text}`, operation)
    } else {
      const byName = planned.get(document) ?? new Map<string, PlannedOperation>()
      planned.set(document, byName.set(name, operation))
    }
    return operation
  }

  function planHere(document: DocumentNode, operationName: string): PlannedOperation {
    const names = namesToPlan(graph, document, operationName)
    planUse.misses += 1
    const begun = performance.now()
    return keep(document, operationName, names, graph.plan(names.document, operationName), begun)
  }

  function prepareAside(document: DocumentNode, operationName = ''): PlannedOperation | Promise<PlannedOperation> {
    const found = known(document, operationName)
    if (found) return found
    const text = document.loc?.source.body
    if (!thread || text === undefined) return planHere(document, operationName)
    const names = namesToPlan(graph, document, operationName)
    planUse.misses += 1
    const key = `${operationName}\n${text}`
    if (tooLong.has(key)) throw planTooLong(planMs)
    let planning = beingPlanned.get(key)
    if (!planning) {
      const begun = performance.now()
      planning = thread
        .plan(names.document === document ? text : print(names.document), operationName)
        .catch((error: unknown) => {
          if (error instanceof PlannerGone) return graph.plan(names.document, operationName)
          if (!(error instanceof PlannerLate)) throw error
          tooLong.set(key, true)
          throw planTooLong(planMs)
        })
        .then((plan) => keep(document, operationName, names, plan, begun))
        .finally(() => beingPlanned.delete(key))
      beingPlanned.set(key, planning)
    }
    return planning
  }

  function begin(operation: PlannedOperation, { variables = {}, context, signal }: Execution<Context>): Run<Context> {
    const planned = operation.variables(variables)
    return { data: {}, failures: [], variables: planned, context, fetch, faultOf, signal, shared: 0 }
  }

  return {
    schema: graph.schema,
    prepare: (document, operationName = '') => known(document, operationName) ?? planHere(document, operationName),
    prepareAside,
    planCount: () => plans.size,
    close: async () => thread?.close(),
    async warm(operations) {
      const failed: { name: string; error: Error }[] = []
      let count = 0
      for (const { body, name } of operations) {
        try {
          await prepareAside(parse(body), name)
          count++
        } catch (error) {
          failed.push({ name: name ?? '(anonymous)', error: error as Error })
        }
        await new Promise(setImmediate)
      }
      return { planned: count, failed }
    },
    async execute(operation, execution) {
      if (operation.primary) {
        throw new GraphQLError('A subscription is executed event by event.', { extensions: { code: 'BAD_REQUEST' } })
      }
      const run = begin(operation, execution)
      await runProgram(operation.program, run)
      return operation.respond(run.data, execution.variables ?? {}, run.failures)
    },
    source(operation, given = {}) {
      if (!operation.primary) throw new Error('not a subscription')
      const variables = operation.variables(given)
      const { subgraph, node } = operation.primary
      const used = Object.fromEntries(
        (node.variableUsages ?? [])
          .filter((name) => Object.hasOwn(variables, name))
          .map((name) => [name, variables[name]]),
      )
      const prefix = bodyPrefix(node.operation, node.operationName)
      return { subgraph, request: rootRequest(node.operation, node.operationName, prefix, used) }
    },
    async complete(operation, event, execution) {
      if (!operation.primary) throw new Error('not a subscription')
      const run = begin(operation, execution)
      takeRoot(operation.primary, event, run)
      await runProgram(operation.program, run)
      return operation.respond(run.data, execution.variables ?? {}, run.failures)
    },
  }
}
