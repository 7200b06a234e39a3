import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** Where faults go that a client must not see in full. */
export type LogError = (error: unknown) => void

/** The part of the graph that this subgraph answers cannot be had now. */
export function unavailable(subgraph: string): GraphQLError {
  return new GraphQLError(`The subgraph ${subgraph} cannot be reached. Try again.`, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: subgraph },
  })
}

/** A request that is refused before it runs. `code` is what programs read. */
export function refusal(code: string, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code } })
}

/** A request that is refused before it runs, with the HTTP status where it came by HTTP. */
export class StatusRefusal extends Error {
  readonly status: number
  readonly errors: readonly GraphQLError[]

  constructor(status: number, errors: readonly GraphQLError[]) {
    super(errors[0]?.message ?? 'The request was refused.')
    this.name = 'StatusRefusal'
    this.status = status
    this.errors = errors
  }
}

/**
 * An error as clients see it. What subgraphs say passes (they mask their own
 * faults); a fault of the gateway itself becomes one sentence.
 */
export function shown(error: GraphQLFormattedError, showSubgraph: boolean): GraphQLFormattedError {
  const { serviceName, http: _, stacktrace: __, ...extensions } = { ...error.extensions } as Record<string, unknown>
  const subgraph = showSubgraph && typeof serviceName === 'string' ? { subgraph: serviceName } : {}
  // Apollo Server gives every validation error one code; a limit says more.
  if ('limit' in extensions) extensions.code = 'LIMIT_EXCEEDED'
  const fault = extensions.code === 'INTERNAL_SERVER_ERROR' && serviceName === undefined
  return {
    message: fault ? 'Internal error.' : error.message,
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...extensions, ...subgraph },
  }
}
