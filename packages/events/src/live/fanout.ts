import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '../event/event.ts'
import { keysOf, sortKeys } from './live-keys.ts'

/** An event that has reached the log, with its place among all events of its subgraph: 1, 2, 3 … without gaps. */
export type PublishedEvent = { readonly position: number; readonly event: StoaEvent }

/** From the tail of a process's outbox (`live-tail.ts`) to whoever watches there. */
export interface LiveFanout {
  /** What the tail has read, in order of position. */
  publish(events: readonly PublishedEvent[]): void
  /**
   * Every later event of these types with one of these keys (see `live-keys.ts`), in
   * order of position, from the moment of the call on (not from the first
   * `next()`). A listener that falls too far behind gets what it has, then
   * `LiveOverflow`: nothing is dropped silently, and it may go on with `listenSince`.
   */
  listen(types: readonly EventType[], keys: readonly string[]): AsyncIterableIterator<PublishedEvent>
  /** Whether anybody listens: at all, or perhaps to an event of this partition key and type. */
  isHeard(key?: string, type?: string): boolean
  /** Events are gone that nobody can be given: every listener ends with `LiveOverflow`, after what it still has. */
  lose(): void
  /** Ends every listener, after what it still has. */
  close(): void
}

/** The listener, or its whole process, was too slow for its events; it may go on from its last position with `listenSince`. */
export class LiveOverflow extends Error {
  override readonly name = 'LiveOverflow'
}

type Listener = {
  readonly types: ReadonlySet<string>
  readonly waiting: PublishedEvent[]
  wake: (() => void) | undefined
  ended: boolean
  overflown: boolean
}

/** Fan-out in memory. `bufferSize`: how many events a listener may be behind. */
export function memoryFanout(bufferSize = 256): LiveFanout {
  const listeners = new Map<string, Set<Listener>>()
  /** How many listen to more than aggregates, by type: each event of these has to be looked at. */
  const wide = new Map<string, number>()

  function publish(events: readonly PublishedEvent[]): void {
    for (const published of events) {
      const hearing = new Set(keysOf(published.event).flatMap((key) => [...(listeners.get(key) ?? [])]))
      for (const listener of hearing) {
        if (!listener.types.has(published.event.type) || listener.overflown) continue
        if (listener.waiting.length >= bufferSize) listener.overflown = true
        else listener.waiting.push(published)
        listener.wake?.()
      }
    }
  }

  function listen(types: readonly EventType[], keys: readonly string[]): AsyncIterableIterator<PublishedEvent> {
    const listener: Listener = { types: new Set(types), waiting: [], wake: undefined, ended: false, overflown: false }
    for (const key of keys) listeners.set(key, (listeners.get(key) ?? new Set()).add(listener))
    const { isWide } = sortKeys(keys)
    const countWide = (by: number) => {
      for (const type of isWide ? listener.types : []) wide.set(type, (wide.get(type) ?? 0) + by)
    }
    countWide(1)

    function end(): void {
      if (!listener.ended) countWide(-1)
      listener.ended = true
      for (const key of keys) {
        const peers = listeners.get(key)
        peers?.delete(listener)
        if (peers?.size === 0) listeners.delete(key)
      }
      listener.wake?.()
    }

    return {
      next: async () => {
        for (;;) {
          const value = listener.waiting.shift()
          if (value) return { value, done: false }
          if (listener.overflown && !listener.ended) {
            end()
            throw new LiveOverflow('more was published than could be kept for this listener')
          }
          if (listener.ended) return { value: undefined, done: true }
          await new Promise<void>((resolve) => (listener.wake = resolve))
          listener.wake = undefined
        }
      },
      return: async () => {
        listener.waiting.length = 0
        end()
        return { value: undefined, done: true }
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }

  function close(): void {
    for (const peers of listeners.values()) {
      for (const listener of peers) {
        listener.ended = true
        listener.wake?.()
      }
    }
    listeners.clear()
    wide.clear()
  }

  function isHeard(key?: string, type?: string): boolean {
    if (key === undefined) return listeners.size > 0
    return listeners.has(key) || (wide.get(type ?? '') ?? 0) > 0
  }

  function lose(): void {
    for (const listener of new Set([...listeners.values()].flatMap((peers) => [...peers]))) {
      listener.overflown = true
      listener.wake?.()
    }
  }

  return { publish, listen, isHeard, lose, close }
}
