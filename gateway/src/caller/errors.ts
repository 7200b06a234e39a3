import type { Report } from '@stoa/telemetry/report'
import { SubgraphRested } from '@stoa/link/fault'
import { traceIdOfFault } from '@stoa/telemetry/trace'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/**
 * Where faults go that a client must not see in full. Answers the trace id
 * that the client is told instead: it leads whoever helps him to the line in the log.
 */
export type LogError = (error: unknown) => string

/** Writes such faults to the log. */
export function faultLog(report: Report, message: string): LogError {
  return (error) => {
    const traceId = traceIdOfFault()
    // That a subgraph is left alone was told when that began; each request that meets it says nothing new.
    report(error instanceof SubgraphRested ? 'info' : 'error', message, { error, traceId })
    return traceId
  }
}

/**
 * The part of the graph that this subgraph answers cannot be had now. Where the subgraph is left alone after
 * many faults, `retryAfterMs` says when it is worth asking again.
 */
export function unavailable(subgraph: string, traceId?: string, error?: unknown): GraphQLError {
  return new GraphQLError(`The subgraph ${subgraph} cannot be reached. Try again.`, {
    extensions: {
      code: 'SUBGRAPH_UNAVAILABLE',
      serviceName: subgraph,
      ...(error instanceof SubgraphRested ? { retryAfterMs: error.retryAfterMs } : {}),
      ...(traceId ? { traceId } : {}),
    },
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
  /** Beside the errors, over HTTP. */
  readonly headers: Readonly<Record<string, string>> | undefined

  constructor(status: number, errors: readonly GraphQLError[], headers?: Readonly<Record<string, string>>) {
    super(errors[0]?.message ?? 'The request was refused.')
    this.name = 'StatusRefusal'
    this.status = status
    this.errors = errors
    this.headers = headers
  }
}

/**
 * An error as clients see it. What subgraphs say passes (they mask their own
 * faults); a fault of the gateway itself becomes one sentence.
 */
export function shown(error: GraphQLFormattedError, showSubgraph: boolean): GraphQLFormattedError {
  const { serviceName, http: _, stacktrace: __, code, ...details } = { ...error.extensions } as Record<string, unknown>
  const subgraph = showSubgraph && typeof serviceName === 'string' ? { subgraph: serviceName } : {}
  // Apollo Server gives every validation error one code; a limit and the place of an argument say more.
  const shownCode = 'limit' in details ? 'LIMIT_EXCEEDED' : 'place' in details ? 'BAD_USER_INPUT' : code
  const extensions = { code: shownCode, ...details }
  const fault = code === 'INTERNAL_SERVER_ERROR' && serviceName === undefined
  return {
    message: fault ? 'Internal error.' : error.message,
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...extensions, ...subgraph },
  }
}
