import { operationFromDocument } from '@apollo/federation-internals'
import { buildOperationContext, executeQueryPlan, type ServiceMap } from '@apollo/gateway'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import { plannedName, type ReservedNames } from '@stoa/executor/client-names'
import { planningSupergraph } from '@stoa/executor/planning-supergraph'
import type { SubgraphLink } from '@stoa/link/link'
import { type DocumentNode, type ExecutionResult, GraphQLError, OperationTypeNode, visit } from 'graphql'
import type { Caller, Operation, Variables } from './operation.ts'
import type { GraphExecutor } from './executor.ts'
import { type LogError, unavailable } from '../caller/errors.ts'
import { linkSource, type StreamSource } from './stream-source.ts'
import { buildSupergraph } from './build-supergraph.ts'

type RequestContext = Parameters<typeof executeQueryPlan>[2]
type DataSource = ServiceMap[string]
type Plan = { readonly plan: QueryPlan; readonly context: ReturnType<typeof buildOperationContext> }

/** The data source that answers a subscription's first fetch with the event that came. */
const eventSource = '(event)'

/**
 * Apollo's planner and executor over the links. The executor is the stock one;
 * subscriptions, which it throws on, are an event put in the place of the
 * plan's first fetch and the rest run over it.
 */
export function apolloExecutor(
  links: readonly SubgraphLink[],
  supergraphSdl: string,
  logError: LogError,
): GraphExecutor {
  const supergraph = buildSupergraph(supergraphSdl)
  const apiSchema = supergraph.apiSchema()
  const schema = apiSchema.toGraphQLJSSchema()
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema()
  const { reserved } = planningSupergraph(supergraph)
  const planner = new QueryPlanner(supergraph)
  const linkOf = new Map(links.map((link) => [link.name, link]))
  const missing = supergraph.subgraphsMetadata().filter(({ name }) => !linkOf.has(name))
  if (missing.length > 0) throw new Error(`no link to the subgraphs ${missing.map(({ name }) => name).join(', ')}`)
  const sources: ServiceMap = Object.fromEntries(links.map((link) => [link.name, subgraphSource(link, logError)]))

  /** Plans live as long as their documents, which the caches of the edges bound. */
  const planned = new WeakMap<DocumentNode, Map<string, Operation>>()

  function plan(document: DocumentNode, operationName?: string): Operation {
    const byName = planned.get(document) ?? new Map<string, Operation>()
    planned.set(document, byName)
    const known = byName.get(operationName ?? '')
    if (known) return known
    const named = operationName ? { operationName } : {}
    refuseTakenNames(document, reserved)
    const context = buildOperationContext({ schema, operationDocument: document, ...named })
    const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, document, named))
    const operation = { definition: context.operation, plan: { plan, context } satisfies Plan }
    byName.set(operationName ?? '', operation)
    return operation
  }

  async function run(
    { context }: Plan,
    plan: QueryPlan,
    services: ServiceMap,
    variables: Variables,
    caller: Caller,
  ): Promise<ExecutionResult> {
    const request = { logger: quiet, metrics: {}, request: { variables }, context: caller } as unknown as RequestContext
    try {
      const result = await executeQueryPlan(plan, services, request, context, supergraphSchema, apiSchema)
      return result as ExecutionResult
    } catch (error) {
      logError(error)
      return { data: null, errors: [new GraphQLError('Internal error.', { extensions: { code: 'INTERNAL' } })] }
    }
  }

  function sourceOf(operation: Operation, variables: Variables): StreamSource {
    const planned = operation.plan as Plan
    const node = planned.plan.node
    if (node?.kind !== 'Subscription') throw new Error('not a subscription')
    const { primary, rest } = node
    const link = linkOf.get(primary.serviceName)
    if (!link) throw new Error(`no link to the subgraph ${primary.serviceName}`)
    const first = { ...primary, serviceName: eventSource }
    const perEvent: QueryPlan = {
      kind: 'QueryPlan',
      node: rest ? { kind: 'Sequence', nodes: [first, rest] } : first,
    }
    const used = Object.fromEntries(
      (primary.variableUsages ?? []).filter((name) => name in variables).map((name) => [name, variables[name]]),
    )
    const request = { query: primary.operation, variables: used, operationName: primary.operationName }
    return linkSource(link, request, logError, (event, caller) => {
      const services: ServiceMap = { ...sources, [eventSource]: { process: async () => event as never } }
      return run(planned, perEvent, services, variables, caller)
    })
  }

  return {
    schema,
    plan,
    source: sourceOf,
    execute: (operation, variables, caller) => {
      const planned = operation.plan as Plan
      if (operation.definition.operation === OperationTypeNode.SUBSCRIPTION) {
        throw new GraphQLError('A subscription needs a stream.', { extensions: { code: 'BAD_REQUEST' } })
      }
      return run(planned, planned.plan, sources, variables, caller)
    },
  }
}

/**
 * Where a client's alias is the name of a key or of a field that another requires, Apollo's planner lets it take that
 * one's place: a client would choose what a subgraph computes from. Our executor plans such names under others.
 */
function refuseTakenNames(document: DocumentNode, reserved: ReservedNames): void {
  visit(document, {
    Field(field) {
      const { alias } = field
      if (!alias || plannedName(field, reserved) === alias.value) return
      throw new GraphQLError(
        `The alias ${alias.value} is the name of a key or of a field that another one requires. Choose another.`,
        { nodes: alias, extensions: { code: 'ALIAS_NOT_SUPPORTED' } },
      )
    },
  })
}

function subgraphSource(link: SubgraphLink, logError: LogError): DataSource {
  return {
    process: async ({ request, context }) => {
      const { viewer, signal, client } = context as Caller
      const { query, variables, operationName } = request
      if (query === undefined) throw new Error('a fetch of a plan has a query')
      try {
        return (await link.execute({ query, variables, operationName, client }, viewer, signal)) as never
      } catch (error) {
        if (!signal?.aborted) logError(error)
        throw unavailable(link.name, undefined, error)
      }
    },
  }
}

/** The stock executor logs through its request; what matters reaches `logError`. */
const quiet = { debug() {}, info() {}, warn() {}, error() {} }
