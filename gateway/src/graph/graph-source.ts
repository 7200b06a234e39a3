import { type Composed, type ServedGraph, serveGraph, type ServeOptions, versionOf } from './served-graph.ts'

/** The graph that is served at this moment. Take it once a request: it may be another at the next look. */
export type GraphSource = {
  readonly current: ServedGraph
  /** Tells each exchange after it has happened; answers how to stop listening. */
  onChange(listener: (now: ServedGraph, before: ServedGraph) => void): () => void
}

export type ExchangeableGraph = GraphSource & {
  /**
   * Serves another supergraph from now on. It is planned for what clients
   * have asked lately before it takes its place, and nothing that runs is
   * dropped. Rejects, and leaves all as it is, where it cannot be served.
   */
  exchange(composed: Composed): Promise<ServedGraph>
}

/**
 * Begins with one supergraph, to be exchanged for others while it serves. `fit` makes another ready for what is
 * registered, before it serves.
 */
export function graphSource(
  composed: Composed,
  options: ServeOptions,
  fit: (next: ServedGraph) => Promise<void> = async () => undefined,
): ExchangeableGraph {
  const listeners = new Set<(now: ServedGraph, before: ServedGraph) => void>()
  let current = serveGraph(composed, options)
  let exchanging: Promise<unknown> = Promise.resolve()

  async function replace(next: Composed): Promise<ServedGraph> {
    const before = current
    if (versionOf(next) === before.version) return before
    const served = serveGraph(next, options)
    await served.warm(before.known())
    await fit(served)
    current = served
    for (const listener of listeners) listener(served, before)
    await before.close()
    return served
  }

  return {
    get current() {
      return current
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    exchange(another) {
      // One after the other, so that the last that was asked for is the one that stays.
      const exchanged = exchanging.then(() => replace(another))
      exchanging = exchanged.catch(() => undefined)
      return exchanged
    },
  }
}
