import { createExecutor, type PlannedOperation, type SubgraphFetch } from '@stoa/executor'
import type { SubgraphRequest } from '@stoa/executor/request'
import type { ClientFacts, GraphRequest, SubgraphLink } from '@stoa/link/link'
import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql'
import type { Caller, Operation, Variables } from './operation.ts'
import type { GraphExecutor } from './executor.ts'
import { type LogError, unavailable } from '../caller/errors.ts'
import { planUse, watchPlans } from '../seen/gateway-metrics.ts'
import { type Observer, withPlan } from '../seen/observer.ts'
import { shownPlan } from '../seen/shown-plan.ts'
import { linkSource } from './stream-source.ts'
import { buildSupergraph } from './build-supergraph.ts'

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
    fetch: overLinks(linkOf, observer),
    faultOf: (subgraph, fault, { signal }) =>
      unavailable(subgraph, signal?.aborted ? undefined : logError(fault), fault),
    onPlan: observer?.planned,
    planUse,
    planAside,
  })
  watchPlans(executor.planCount)
  const planOf = ({ plan }: Operation) => plan as PlannedOperation

  /** A fault of the executor itself; what subgraphs say is in the result already. */
  function broken(fault: unknown): ExecutionResult {
    const extensions = { code: 'INTERNAL', traceId: logError(fault) }
    return { data: null, errors: [new GraphQLError('Internal error.', { extensions })] }
  }

  return {
    schema: executor.schema,
    plan(document, operationName) {
      const planned = executor.prepareAside(document, operationName)
      return planned instanceof Promise ? planned.then(asOperation) : asOperation(planned)
    },
    close: () => executor.close(),
    execute(operation, variables, caller) {
      if (operation.definition.operation === OperationTypeNode.SUBSCRIPTION) {
        throw new GraphQLError('A subscription needs a stream.', { extensions: { code: 'BAD_REQUEST' } })
      }
      const { signal, seen } = caller
      if (seen?.fetches) seen.plan = shownPlan(planOf(operation))
      const result = executor.execute(planOf(operation), { variables, context: caller, signal }).catch(broken)
      return seen?.showsPlan ? result.then((one) => withPlan(one, seen)) : result
    },
    source(operation, variables: Variables) {
      const planned = planOf(operation)
      const { subgraph, request } = executor.source(planned, variables)
      const link = linkOf.get(subgraph)
      if (!link) throw new Error(`no link to the subgraph ${subgraph}`)
      return linkSource(link, request, logError, (event, caller) =>
        executor.complete(planned, event, { variables, context: caller, signal: caller.signal }).catch(broken),
      )
    },
  }
}

const asOperation = (planned: PlannedOperation): Operation => ({ definition: planned.definition, plan: planned })

function overLinks(linkOf: ReadonlyMap<string, SubgraphLink>, observer: Observer | undefined): SubgraphFetch<Caller> {
  return (subgraph, request, caller, step) => {
    const link = linkOf.get(subgraph)
    if (!link) throw new Error(`no link to the subgraph ${subgraph}`)
    const { viewer, signal, client } = caller
    const ask = () => link.execute(new FetchRequest(request, client), viewer, signal)
    return observer ? observer.fetch({ subgraph, step, query: request.query }, caller, ask) : ask()
  }
}

/** The text as the executor makes it; `variables`, which cost more, only for a link that reads them. */
class FetchRequest implements GraphRequest {
  readonly query: string
  readonly operationName: string | undefined
  readonly client: ClientFacts | undefined
  readonly #request: SubgraphRequest

  constructor(request: SubgraphRequest, client: ClientFacts | undefined) {
    this.query = request.query
    this.operationName = request.operationName
    this.client = client
    this.#request = request
  }

  get variables(): Record<string, unknown> {
    return this.#request.variables
  }

  body(): string {
    return this.#request.body()
  }
}
