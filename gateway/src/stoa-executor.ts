import { createExecutor, type PlannedOperation, type SubgraphFetch } from '@stoa/executor'
import type { SubgraphLink } from '@stoa/subgraph/link'
import { type ExecutionResult, GraphQLError, OperationTypeNode } from 'graphql'
import { eachEvent, eventMs } from './event-stream.ts'
import type { Caller, GraphExecutor, Operation, Variables } from './graph-executor.ts'
import { type LogError, unavailable } from './graphql-errors.ts'
import { buildSupergraph } from './supergraph.ts'

/** Our own executor (packages/executor) over the links, subscriptions included. */
export function stoaExecutor(links: readonly SubgraphLink[], supergraphSdl: string, logError: LogError): GraphExecutor {
  const supergraph = buildSupergraph(supergraphSdl)
  const linkOf = new Map(links.map((link) => [link.name, link]))
  const missing = supergraph.subgraphsMetadata().filter(({ name }) => !linkOf.has(name))
  if (missing.length > 0) throw new Error(`no link to the subgraphs ${missing.map(({ name }) => name).join(', ')}`)
  const executor = createExecutor<Caller>({ supergraph, fetch: overLinks(linkOf, logError) })
  const planOf = ({ plan }: Operation) => plan as PlannedOperation

  /** Faults of the executor itself; what subgraphs say is in the result already. */
  async function answered(result: Promise<ExecutionResult>): Promise<ExecutionResult> {
    try {
      return await result
    } catch (error) {
      logError(error)
      return { data: null, errors: [new GraphQLError('Internal error.', { extensions: { code: 'INTERNAL' } })] }
    }
  }

  return {
    schema: executor.schema,
    prepare(document, operationName) {
      const planned = executor.prepare(document, operationName)
      return { definition: planned.definition, plan: planned }
    },
    async execute(operation, variables, caller) {
      if (operation.definition.operation === OperationTypeNode.SUBSCRIPTION) {
        throw new GraphQLError('A subscription needs a stream.', { extensions: { code: 'BAD_REQUEST' } })
      }
      const { signal } = caller
      return answered(executor.execute(planOf(operation), { variables, context: caller, signal }))
    },
    subscribe(operation, variables: Variables, caller) {
      const planned = planOf(operation)
      const { subgraph, request } = executor.source(planned, variables)
      const { query, operationName } = request
      const link = linkOf.get(subgraph)
      if (!link) throw new Error(`no link to the subgraph ${subgraph}`)
      const { resumeFrom, viewer } = caller
      const upstream = link.subscribe({ query, variables: request.variables, operationName, resumeFrom }, viewer)
      return eachEvent(upstream, subgraph, logError, async (event) => {
        const signal = AbortSignal.timeout(eventMs)
        const context = { ...caller, signal }
        const result = await answered(executor.complete(planned, event, { variables, context, signal }))
        return event.extensions ? { ...result, extensions: { ...event.extensions, ...result.extensions } } : result
      })
    },
  }
}

function overLinks(linkOf: ReadonlyMap<string, SubgraphLink>, logError: LogError): SubgraphFetch<Caller> {
  return async (subgraph, { query, variables, operationName }, { viewer, signal, client }) => {
    const link = linkOf.get(subgraph)
    if (!link) throw new Error(`no link to the subgraph ${subgraph}`)
    try {
      return await link.execute({ query, variables, operationName, client }, viewer, signal)
    } catch (error) {
      if (!signal?.aborted) logError(error)
      throw unavailable(subgraph)
    }
  }
}
