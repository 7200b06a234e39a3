import type { StreamEvent } from './stream-event.ts'

const eventsMax = 200
/** In UTF-16 units, for one stream. */
const sizeMax = 100_000

/**
 * The latest events of a stream, as they were sent. Whoever lost the
 * connection for a moment goes on from here, without asking the subgraphs:
 * when a network fails, thousands come back at once.
 */
export function recentEvents() {
  let events: StreamEvent[] = []
  let size = 0

  return {
    add(event: StreamEvent): void {
      if (event.cursor === undefined) return
      events.push(event)
      size += event.text.length
      while (events.length > eventsMax || size > sizeMax) size -= events.shift()?.text.length ?? 0
    },
    /** All after the event of this cursor; undefined where it is not among them. */
    after(cursor: string | undefined): readonly StreamEvent[] | undefined {
      const at = cursor === undefined ? -1 : events.findLastIndex((event) => event.cursor === cursor)
      return at < 0 ? undefined : events.slice(at + 1)
    },
    clear(): void {
      events = []
      size = 0
    },
  }
}
