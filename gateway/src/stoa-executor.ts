import { createExecutor, type PlannedOperation, type SubgraphFetch } from '@stoa/executor'
import type { SubgraphRequest } from '@stoa/executor/request'
import type { ClientFacts, GraphRequest, SubgraphLink } from '@stoa/subgraph/link'
import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql'
import type { Caller, GraphExecutor, Operation, Variables } from './graph-executor.ts'
import { type LogError, unavailable } from './graphql-errors.ts'
import { watchPlans } from './metrics.ts'
import { type Observer, withPlan } from './observe.ts'
import { shownPlan } from './shown-plan.ts'
import { linkSource } from './streams/source.ts'
import { buildSupergraph } from './supergraph.ts'

/** Our own executor (packages/executor) over the links, subscriptions included. */
export function stoaExecutor(
  links: readonly SubgraphLink[],
  supergraphSdl: string,
  logError: LogError,
  observer?: Observer,
  planAside?: boolean,
): GraphExecutor {
  const supergraph = buildSupergraph(supergraphSdl)
  const linkOf = new Map(links.map((link) => [link.name, link]))
  const missing = supergraph.subgraphsMetadata().filter(({ name }) => !linkOf.has(name))
  if (missing.length > 0) throw new Error(`no link to the subgraphs ${missing.map(({ name }) => name).join(', ')}`)
  const executor = createExecutor<Caller>({
    supergraph,
    fetch: overLinks(linkOf, logError, observer),
    onPlan: observer?.planned,
    planAside,
  })
  watchPlans(executor.planCount)
  const planOf = ({ plan }: Operation) => plan as PlannedOperation

  /** Faults of the executor itself; what subgraphs say is in the result already. */
  async function answered(result: Promise<ExecutionResult>): Promise<ExecutionResult> {
    try {
      return await result
    } catch (error) {
      const extensions = { code: 'INTERNAL', traceId: logError(error) }
      return { data: null, errors: [new GraphQLError('Internal error.', { extensions })] }
    }
  }

  return {
    schema: executor.schema,
    prepare(document, operationName) {
      const planned = executor.prepareAside(document, operationName)
      return planned instanceof Promise ? planned.then(asOperation) : asOperation(planned)
    },
    close: () => executor.close(),
    async execute(operation, variables, caller) {
      if (operation.definition.operation === OperationTypeNode.SUBSCRIPTION) {
        throw new GraphQLError('A subscription needs a stream.', { extensions: { code: 'BAD_REQUEST' } })
      }
      const { signal, seen } = caller
      if (seen?.fetches) seen.plan = shownPlan(planOf(operation))
      return withPlan(await answered(executor.execute(planOf(operation), { variables, context: caller, signal })), seen)
    },
    source(operation, variables: Variables) {
      const planned = planOf(operation)
      const { subgraph, request } = executor.source(planned, variables)
      const link = linkOf.get(subgraph)
      if (!link) throw new Error(`no link to the subgraph ${subgraph}`)
      return linkSource(link, request, logError, (event, caller) =>
        answered(executor.complete(planned, event, { variables, context: caller, signal: caller.signal })),
      )
    },
  }
}

const asOperation = (planned: PlannedOperation): Operation => ({ definition: planned.definition, plan: planned })

function overLinks(
  linkOf: ReadonlyMap<string, SubgraphLink>,
  logError: LogError,
  observer: Observer | undefined,
): SubgraphFetch<Caller> {
  return async (subgraph, request, caller, step) => {
    const link = linkOf.get(subgraph)
    if (!link) throw new Error(`no link to the subgraph ${subgraph}`)
    const { viewer, signal, client } = caller
    const ask = () => link.execute(graphRequest(request, client), viewer, signal)
    try {
      return await (observer ? observer.fetch({ subgraph, step, query: request.query }, caller, ask) : ask())
    } catch (error) {
      throw unavailable(subgraph, signal?.aborted ? undefined : logError(error), error)
    }
  }
}

/** The text as the executor makes it; `variables`, which cost more, only for a link that reads them. */
function graphRequest(request: SubgraphRequest, client: ClientFacts | undefined): GraphRequest {
  const { query, operationName } = request
  return {
    query,
    operationName,
    client,
    body: () => request.body(),
    get variables() {
      return request.variables
    },
  }
}
