import type { ExecutionResult } from 'graphql'
import type { Endpoint, SubgraphLink, Until } from './link.ts'

/** Reaches a subgraph that runs in this process: the same host, without the wire. */
export function localLink(host: Endpoint): SubgraphLink {
  return {
    name: host.name,
    execute: (request, viewer, signal) => unlessAborted(() => host.execute(request, viewer, signal), signal),
    subscribe: (request, viewer) => deferred(() => host.subscribe(request, viewer)),
    route: (request, viewer) => unlessAborted(() => host.route(request, viewer), request.signal),
    close: async () => undefined,
  }
}

/** Nobody waits for an aborted request any more; the subgraph hears of it and ends by itself, as over the wire. */
async function unlessAborted<Result>(run: () => Promise<Result>, signal: Until | undefined): Promise<Result> {
  if (!signal) return run()
  signal.throwIfAborted()
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', abort)
  try {
    return await Promise.race([run(), aborted.promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

/** An iteration whose source opens at the first `next`, as a connection over the wire would. */
function deferred(open: () => Promise<AsyncIterableIterator<ExecutionResult>>): AsyncIterableIterator<ExecutionResult> {
  let source: Promise<AsyncIterableIterator<ExecutionResult>> | undefined
  let ended = false
  return {
    next: async () => {
      if (ended) return { value: undefined, done: true }
      source ??= open()
      return (await source).next()
    },
    return: async () => {
      ended = true
      await (await source)?.return?.()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
