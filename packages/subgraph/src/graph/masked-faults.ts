import { isCancelled, isPassing } from '@stoa/db/faults'
import { GivenUp } from '@stoa/db/given-up'
import { traceIdOfFault } from '@stoa/telemetry/trace'
import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Report } from '@stoa/telemetry/report'

/** When it is worth asking again after a fault that passes, in milliseconds. */
export const retryAfterMs = 1_000

/** Whether the same request is worth sending again: nothing is wrong with it, or it met a database under load. */
export function isWorthRepeating(error: unknown): boolean {
  return isPassing(error) || isCancelled(error)
}

/** Errors without a code that come up while fields are executed are faults: reported here and masked for the client. */
export function maskFaults(report: Report): (result: ExecutionResult) => ExecutionResult {
  return (result) =>
    result.errors ? { ...result, errors: result.errors.map((error) => masked(error, report)) } : result
}

function masked(error: GraphQLError, report: Report): GraphQLError {
  const { originalError, nodes, path } = error
  if (!originalError || error.extensions.code) return error
  if (!path) return badInput(error)
  // What the client is told leads whoever helps him to the line in the log, and to the trace.
  const traceId = traceIdOfFault()
  const place = { nodes: nodes ?? null, path }
  if (originalError instanceof GivenUp) return new GraphQLError('Nobody waits for this.', place)
  if (isWorthRepeating(originalError)) {
    report('warn', `${path.join('.')} could not be answered now`, { error: originalError, traceId })
    return new GraphQLError(
      'This cannot be answered at this moment. Try again soon; the same idempotency key may be sent again.',
      { ...place, extensions: { code: 'SERVICE_UNAVAILABLE', retryAfterMs, traceId } },
    )
  }
  report('error', `fault in ${path.join('.')}`, { error: originalError, traceId })
  const extensions = { code: 'INTERNAL_SERVER_ERROR', traceId }
  return new GraphQLError('Something went wrong on our side.', { ...place, extensions })
}

/** Refused before anything ran, so that it stands nowhere in the response: a variable that does not fit. */
function badInput({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })
}
