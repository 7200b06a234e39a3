import type { ExecutionResult } from 'graphql'
import { StreamRefused } from './graph-executor.ts'
import { type LogError, unavailable } from './graphql-errors.ts'

/** How long the other subgraphs' fields of one event may take, in milliseconds. */
export const eventMs = 30_000

/**
 * Maps a stream of a subgraph. Written out, because an async generator that
 * waits for its source cannot be ended before the next event comes.
 */
export function eachEvent(
  upstream: AsyncIterableIterator<ExecutionResult>,
  subgraph: string,
  logError: LogError,
  complete: (event: ExecutionResult) => Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  const ended = { done: true, value: undefined } as const
  const stop = async () => {
    await upstream.return?.()
    return ended
  }
  return {
    async next() {
      const next = await upstream.next().catch((error: unknown) => {
        logError(error)
        throw new StreamRefused([unavailable(subgraph)])
      })
      if (next.done) return ended
      // A result without data is not an event: the subgraph refuses the stream.
      if (next.value.data === undefined && next.value.errors) throw new StreamRefused(next.value.errors)
      return { done: false, value: await complete(next.value) }
    },
    return: stop,
    async throw() {
      return stop()
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
