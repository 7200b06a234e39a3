import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import { StreamRefused } from '../../execution/stream-refused.ts'
import { refusal, shown } from '../../caller/errors.ts'
import { placeOf } from '../../execution/stream-source.ts'

/** One event as clients get it: serialised once, however many they are. */
export type StreamEvent = {
  /** The JSON of the whole result. */
  readonly text: string
  readonly cursor?: string | undefined
  /** Its place among the events of its subgraph. */
  readonly position?: number | undefined
  /** It is the whole state, so whoever has not taken an earlier one yet needs only this. */
  readonly whole: boolean
}

export function streamEvent(result: ExecutionResult, showSubgraph: boolean): StreamEvent {
  const { errors } = result
  const shownResult = errors ? { ...result, errors: errorsShown(errors, showSubgraph) } : result
  return { text: JSON.stringify(shownResult), ...placeOf(result), whole: result.extensions?.snapshot === true }
}

/** Why a stream is over, as clients see it: a fault of the gateway is one sentence. */
export function reasonsShown(error: unknown, showSubgraph: boolean): GraphQLFormattedError[] {
  const reasons = error instanceof StreamRefused ? error.errors : [refusal('INTERNAL_SERVER_ERROR', 'Internal error.')]
  return errorsShown(reasons, showSubgraph)
}

/** Errors as clients see them. Those of a subgraph in another process are plain objects, those of this process are not. */
export function errorsShown(
  errors: readonly (GraphQLError | GraphQLFormattedError)[],
  showSubgraph: boolean,
): GraphQLFormattedError[] {
  return errors.map((error) => shown(error instanceof GraphQLError ? error.toJSON() : error, showSubgraph))
}
