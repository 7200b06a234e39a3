import type { ExecutionResult } from 'graphql'
import { createClient, type SubscribePayload } from 'graphql-ws'
import { WebSocket } from 'ws'

/** Streams of many viewers over one WebSocket to one subgraph. */
export type StreamClient = {
  /** Opens at the first `next`. Rejects with what the socket says: an array of errors, or how it closed. */
  readonly stream: (payload: () => SubscribePayload) => AsyncIterableIterator<ExecutionResult>
  readonly close: () => Promise<void>
}

const pingMs = 10_000
/** How long the socket may stay silent after a ping before it counts as dead. */
const pongMs = 5_000

/** A client for the graphql-ws endpoint at `url` (`ws://…`); it connects when the first stream opens, within `openMs`. */
export function streamClient(url: string, openMs: number): StreamClient {
  let socket: WebSocket | undefined
  let silence: NodeJS.Timeout | undefined
  let isConnected = false
  let connections = 0
  const client = createClient({
    url,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { handshakeTimeout: openMs })
      }
    },
    connectionAckWaitTimeout: openMs,
    // A stream that broke ends with an error: started again in silence it would hide what came between.
    retryAttempts: 0,
    lazyCloseTimeout: 1_000,
    keepAlive: pingMs,
    // Each stream gets its own error; there is no connection that anybody waits for.
    onNonLazyError: () => undefined,
    on: {
      opened: (opened) => {
        socket = opened as WebSocket
      },
      ping: (received) => {
        if (!received) silence = setTimeout(() => socket?.terminate(), pongMs)
      },
      pong: (received) => {
        if (received) clearTimeout(silence)
      },
      connected: () => {
        isConnected = true
        connections += 1
      },
      closed: () => {
        isConnected = false
        clearTimeout(silence)
      },
    },
  })
  return {
    stream: (payload) =>
      queued((sink) => {
        const before = isConnected ? -1 : connections
        return client.subscribe<Record<string, unknown>>(payload(), {
          ...sink,
          next: (value) => sink.next(value as ExecutionResult),
          error: (error) => sink.error(connections > before ? error : notConnected(error)),
        })
      }),
    close: async () => {
      await client.dispose()
      clearTimeout(silence)
    },
  }
}

/** There was no connection while the stream was to open: the subgraph has not heard of it. */
function notConnected(cause: unknown): Error {
  return Object.assign(new Error('the socket did not open', { cause }), { code: 'ENOTCONN' })
}

type Sink<Value> = {
  readonly next: (value: Value) => void
  readonly error: (error: unknown) => void
  readonly complete: () => void
}

/** How many values may wait for somebody who does not take them; then the stream ends, after what it still has. */
const waitingMax = 1_000

/** What is pushed, as an iteration. `return()` ends the source at once, also while `next()` waits. */
function queued<Value>(open: (sink: Sink<Value>) => () => void): AsyncIterableIterator<Value> {
  const waiting: PromiseWithResolvers<IteratorResult<Value>>[] = []
  const values: Value[] = []
  let end: { readonly error?: unknown } | undefined
  let dispose: (() => void) | undefined
  const done = { done: true, value: undefined } as const

  function finish(how: { readonly error?: unknown }): void {
    end ??= how
    for (const one of waiting.splice(0)) {
      if ('error' in end) one.reject(end.error)
      else one.resolve(done)
      end = {} // the error is told once
    }
  }

  return {
    next: () => {
      dispose ??= end
        ? () => undefined
        : open({
            next: (value) => {
              if (end) return
              const first = waiting.shift()
              if (first) first.resolve({ done: false, value })
              else if (values.push(value) >= waitingMax) {
                finish({ error: new Error(`more than ${waitingMax} values were waiting`) })
                dispose?.()
              }
            },
            error: (error) => finish({ error }),
            complete: () => finish({}),
          })
      const value = values.shift()
      if (value !== undefined) return Promise.resolve({ done: false, value })
      if (end) {
        const { error } = end
        const failed = 'error' in end
        end = {} // the error is told once
        return failed ? Promise.reject(error) : Promise.resolve(done)
      }
      const next = Promise.withResolvers<IteratorResult<Value>>()
      waiting.push(next)
      return next.promise
    },
    return: async () => {
      values.length = 0
      finish({})
      dispose?.()
      return done
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
