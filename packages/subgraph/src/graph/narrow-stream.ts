import type { StoaEvent } from '@stoa/events/event'
import type { LiveValue } from './live-values.ts'

/** Leaves out events that say nothing to whoever listens. */
export function heeded(
  values: AsyncIterableIterator<LiveValue>,
  heeds: (event: StoaEvent) => boolean,
): AsyncIterableIterator<LiveValue> {
  return stream(values, async () => {
    for (;;) {
      const next = await values.next()
      if (next.done || !next.value.event || heeds(next.value.event)) return next
    }
  })
}

/** So many events are told together at most. */
const gatheredMax = 100

/**
 * Tells events together that come within a while of one another, so that a
 * thousand listeners are not woken a thousand times by one import.
 */
export function gathered(values: AsyncIterableIterator<LiveValue>, ms: number): AsyncIterableIterator<LiveValue> {
  /** What was asked for and not told yet. */
  let coming: Promise<IteratorResult<LiveValue>> | undefined
  const pull = () => (coming ??= values.next())

  return stream(values, async () => {
    const first = await pull()
    coming = undefined
    if (first.done || !first.value.event) return first
    let last = first.value
    const events = [first.value.event]
    const over = Promise.withResolvers<void>()
    const timer = setTimeout(over.resolve, ms)
    while (events.length < gatheredMax) {
      const next = await Promise.race([pull(), over.promise])
      // What is no event waits for its own turn.
      if (!next || next.done || !next.value.event) break
      coming = undefined
      last = next.value
      events.push(next.value.event)
    }
    clearTimeout(timer)
    return { value: { ...last, events }, done: false }
  })
}

function stream(
  values: AsyncIterableIterator<LiveValue>,
  next: () => Promise<IteratorResult<LiveValue>>,
): AsyncIterableIterator<LiveValue> {
  return {
    next,
    return: async () => {
      await values.return?.()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
