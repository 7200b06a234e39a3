import { anonymous, type Viewer } from '@stoa/auth/viewer'
import { positionOf } from '@stoa/link/cursor'
import type { GraphRequest, SubgraphLink } from '@stoa/link/link'
import { currentTraceparent, isTracing, traceAfter } from '@stoa/telemetry/trace'
import type { ExecutionResult } from 'graphql'
import type { Caller } from './operation.ts'
import { StreamRefused } from './stream-refused.ts'
import { type LogError, unavailable } from '../caller/errors.ts'

/** How long the other subgraphs' fields of one event may take, in milliseconds. */
export const eventMs = 30_000

/** Where a stream begins; see `GraphRequest`. */
export type Beginning = Pick<GraphRequest, 'resumeFrom' | 'snapshot' | 'caughtUp'>

/** What a planned subscription follows, and how its events get the fields of other subgraphs. */
export type StreamSource = {
  /** The same text for what is the same to the subgraph: query, variables and name of the operation. */
  readonly key: string
  /**
   * Opens it at the subgraph for one viewer. `return()` ends it there at once, also while `next()` waits.
   * `next()` rejects with `StreamRefused` where the subgraph refuses or drops it.
   */
  open(viewer: Viewer, beginning: Beginning): AsyncIterableIterator<ExecutionResult>
  /** One event, whole. Subgraph failures are errors of the result; it does not reject. */
  complete(event: ExecutionResult, caller: Caller): Promise<ExecutionResult>
}

/** A source over a link; `complete` is the executor's. */
export function linkSource(
  link: SubgraphLink,
  request: Pick<GraphRequest, 'query' | 'variables' | 'operationName'>,
  logError: LogError,
  complete: StreamSource['complete'],
): StreamSource {
  const { query, variables, operationName } = request
  return {
    key: JSON.stringify([link.name, query, variables, operationName]),
    open: (viewer, beginning) =>
      refusable(link.subscribe({ query, variables, operationName, ...beginning }, viewer), link.name, logError),
    async complete(event, caller) {
      const result = await complete(event, { ...caller, signal: AbortSignal.timeout(eventMs) })
      if (!event.extensions) return result
      const extensions = { ...event.extensions, ...result.extensions }
      // Said between our processes alone.
      if ('traceparent' in extensions) delete extensions.traceparent
      return { ...result, extensions }
    },
  }
}

/** Whether what has ended a stream is that its subgraph is gone, which may pass. */
export function isBroken(error: unknown): boolean {
  return (
    error instanceof StreamRefused && error.errors.some(({ extensions }) => extensions?.code === 'SUBGRAPH_UNAVAILABLE')
  )
}

/** Whether a value only says from where on a stream is live. */
export function isLiveMark({ data, errors, extensions }: ExecutionResult): boolean {
  return data === undefined && errors === undefined && extensions !== undefined
}

/** The cursor of an event, and its place among the others where the subgraph counts them. */
export function placeOf({ extensions }: ExecutionResult): { cursor?: string; position?: number } {
  const cursor = extensions?.cursor
  if (typeof cursor !== 'string') return {}
  const position = positionOf(cursor)
  return position === undefined ? { cursor } : { cursor, position }
}

/** The trace of what has caused an event; undefined where the subgraph tells none. */
export function causeOf({ extensions }: ExecutionResult): string | undefined {
  const traceparent = extensions?.traceparent
  return typeof traceparent === 'string' ? traceparent : undefined
}

/** For whom a stream is opened whose fields are all public: nobody in particular. */
export const everybody = anonymous

/**
 * A stream of a subgraph, with what stops it said as `StreamRefused`. That it opens is a part of the trace in which
 * it was asked for; it ends there, however long the stream goes on.
 */
function refusable(
  upstream: AsyncIterableIterator<ExecutionResult>,
  subgraph: string,
  logError: LogError,
): AsyncIterableIterator<ExecutionResult> {
  const begun = currentTraceparent()
  let isOpen = !isTracing()

  async function take(): Promise<IteratorResult<ExecutionResult>> {
    const next = await upstream.next().catch((error: unknown) => {
      throw new StreamRefused([unavailable(subgraph, logError(error), error)])
    })
    // A result without data is not an event: the subgraph refuses the stream.
    if (!next.done && next.value.data === undefined && next.value.errors) throw new StreamRefused(next.value.errors)
    return next
  }

  return {
    next() {
      if (isOpen) return take()
      isOpen = true
      const attributes = { 'stoa.subgraph': subgraph }
      return traceAfter(begun, `subscribe ${subgraph}`, { kind: 'client', attributes }, take)
    },
    async return() {
      await upstream.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
