import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals'
import type { ApolloGateway } from '@apollo/gateway'
import { GraphQLError } from 'graphql'
// Not exported by the main entry point of graphql 16.
import { getVariableValues } from 'graphql/execution/values.js'
import { createExecutor, type Executor, type ExecutorOptions, type WarmOperation } from './executor.ts'

/** As for `createExecutor`; the supergraph comes from the gateway. */
export type ReplacementOptions<Context> = Omit<ExecutorOptions<Context>, 'supergraph'> & {
  /** Planned whenever the supergraph changes, while requests already run. */
  readonly warm?: readonly WarmOperation[] | undefined
}

/**
 * Puts this executor in the place of an `ApolloGateway`'s own. Call it before
 * the gateway loads (before `ApolloServer.start`). Follows every update of the
 * supergraph. Apollo's data sources, query plan cache and usage traces are not
 * used any more: `fetch` is the way to subgraphs.
 */
export function replaceExecutor<Context>(gateway: ApolloGateway, options: ReplacementOptions<Context>): void {
  const { warm = [], ...rest } = options
  let executor: Executor<Context> | undefined
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    const supergraph = Supergraph.build(coreSupergraphSdl, { supportedFeatures: DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES })
    executor = createExecutor({ ...rest, supergraph })
    void executor.warm(warm)
  })
  gateway.executor = async ({ document, request, context }) => {
    if (!executor) throw new Error('the gateway has not loaded a supergraph')
    try {
      const operation = executor.prepare(document, request.operationName ?? undefined)
      const variables = request.variables ?? {}
      const { errors } = getVariableValues(executor.schema, operation.definition.variableDefinitions ?? [], variables)
      if (errors) return { errors }
      const result = await executor.execute(operation, { variables, context: context as Context })
      return result as Awaited<ReturnType<ApolloGateway['executor']>>
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }
}
