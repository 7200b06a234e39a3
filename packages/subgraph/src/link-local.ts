import type { ExecutionResult } from 'graphql'
import type { Host } from './host.ts'
import type { SubgraphLink } from './link.ts'

/** Reaches a subgraph that runs in this process: the same host, without the wire. */
export function localLink(host: Host): SubgraphLink {
  return {
    name: host.name,
    execute: async (request, viewer, signal) => {
      signal?.throwIfAborted()
      return host.execute(request, viewer)
    },
    subscribe: (request, viewer) => deferred(() => host.subscribe(request, viewer)),
    route: (request, viewer) => host.route(request, viewer),
    close: async () => undefined,
  }
}

/** An iteration whose source opens at the first `next`, as a connection over the wire would. */
function deferred(
  open: () => Promise<AsyncIterableIterator<ExecutionResult>>,
): AsyncIterableIterator<ExecutionResult> {
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

