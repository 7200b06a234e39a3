import { GraphQLError } from 'graphql'
import type { Path } from './client-paths.ts'

/** An error as a subgraph answers it, before it has a place in the whole response. */
export type SubgraphError = {
  readonly message?: string | undefined
  readonly path?: Path | undefined
  readonly extensions?: Record<string, unknown> | undefined
}

/** The code of what a subgraph does wrong without saying one. */
export const downstreamCode = 'DOWNSTREAM_SERVICE_ERROR'

/** The error of a subgraph, with the subgraph's name and always with a code. */
export function subgraphError(error: SubgraphError, subgraph: string): GraphQLError {
  const code = error.extensions?.code
  return new GraphQLError(error.message || `Error while fetching subquery from service "${subgraph}"`, {
    originalError: error as Error,
    extensions: { ...error.extensions, serviceName: subgraph, code: code || downstreamCode },
  })
}

/** What a request to a subgraph came to instead of an answer. Always with a code. */
export function faultError(fault: Error, subgraph: string): GraphQLError {
  const extensions = fault instanceof GraphQLError ? fault.extensions : { serviceName: subgraph }
  const originalError = fault instanceof GraphQLError ? fault.originalError : fault
  return new GraphQLError(fault.message, { originalError, extensions: { code: downstreamCode, ...extensions } })
}

/** The same error at one place of the response. */
export function located({ message, extensions, originalError }: GraphQLError, path: Path): GraphQLError {
  return new GraphQLError(message, { path, extensions, originalError })
}

/** The refusal of `@defer` and `@stream`: a subgraph's results are only ever answered as one. */
export function incrementalRefused(directive: string): GraphQLError {
  return new GraphQLError(`@${directive} is not supported: ask for the field without it.`, {
    extensions: { code: 'INCREMENTAL_DELIVERY_NOT_SUPPORTED' },
  })
}

/** The refusal of an operation for which the planner finds no plan in time. */
export function planTooLong(planMs: number): GraphQLError {
  return new GraphQLError(`The operation takes longer than ${planMs} ms to plan. Ask for less at once.`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit: 'planMs', max: planMs },
  })
}
