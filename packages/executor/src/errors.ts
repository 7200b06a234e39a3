import { GraphQLError } from 'graphql'

/** An error as a subgraph answers it, before it has a place in the whole response. */
export type SubgraphError = {
  readonly message?: string | undefined
  readonly path?: Path | undefined
  readonly extensions?: Record<string, unknown> | undefined
}

type Path = readonly (string | number)[]

/** The error of a subgraph at its place in the response, with the subgraph's name and always with a code. */
export function subgraphError(error: SubgraphError, subgraph: string, path: Path | undefined): GraphQLError {
  const code = error.extensions?.code
  return new GraphQLError(error.message || `Error while fetching subquery from service "${subgraph}"`, {
    path,
    originalError: error as Error,
    extensions: { ...error.extensions, serviceName: subgraph, code: code || 'DOWNSTREAM_SERVICE_ERROR' },
  })
}

/** The refusal of `@defer` and `@stream`: a subgraph's results are only ever answered as one. */
export function incrementalRefused(directive: string): GraphQLError {
  return new GraphQLError(`@${directive} is not supported: ask for the field without it.`, {
    extensions: { code: 'INCREMENTAL_DELIVERY_NOT_SUPPORTED' },
  })
}
