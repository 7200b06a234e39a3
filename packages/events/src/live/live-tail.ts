import { type Kysely, sql } from 'kysely'
import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '../event/event.ts'
import { memoryFanout, type PublishedEvent } from './fanout.ts'
import { makeLoop } from '../loop.ts'
import type { Wakes } from '../wakes/wakes.ts'

export type LiveTailOptions = {
  /** The subgraph's database. */
  readonly db: Kysely<any>
  /** How it hears at once what relays of other processes publish. */
  readonly wakes?: Wakes | undefined
  /** Told of every failure that is retried. */
  readonly onError?: (error: unknown) => void
  /** Backstop when a wake-up is lost, while somebody listens. Default 1000. */
  readonly pollMs?: number
  /** Default 500. */
  readonly batchSize?: number
}

/**
 * What is published by a subgraph, for whoever listens in this process. Any
 * process may relay: each tails the outbox in the order of the relays'
 * positions, from a place of its own.
 */
export interface LiveTail {
  /** Like `LiveFanout.listen`; resolves when nothing that is published from now on can be missed. */
  listen(types: readonly EventType[], keys: readonly string[]): Promise<AsyncIterableIterator<PublishedEvent>>
  /** What the relay of this process calls: where it knows all that comes next, nothing is read. */
  published(events: readonly PublishedEvent[]): void
  /** Ends every listener, after what it still has. */
  close(): Promise<void>
}

/** The position of the newest published event: take it, then read a snapshot, then listen since it. */
export async function livePosition(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{ position: unknown }>`select position from stoa.live_position`.execute(db)
  return Number(rows[0]?.position ?? 0)
}

/** Asks the database for nothing while nobody listens. */
export function openLiveTail(options: LiveTailOptions): LiveTail {
  const { db, wakes, onError, pollMs = 1000, batchSize = 500 } = options
  const fanout = memoryFanout()
  /** The last position that was given to listeners; undefined while the tail rests. It only grows. */
  let at: number | undefined
  let beginning: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false
  const reading = makeLoop(read, (error) => onError?.(error))
  const deafen = wakes?.on('published', wake)

  function wake(): void {
    if (at !== undefined || beginning) reading.wake()
  }

  async function read(): Promise<void> {
    await beginning?.catch(() => undefined)
    for (;;) {
      if (at === undefined || !fanout.isHeard()) return rest()
      const rows = await rowsAfter(at)
      // Somebody may have left, and the relay of this process may have told some of these, while they were read.
      const reached = at
      if (reached === undefined) return
      give(
        reached,
        rows.filter(({ position }) => position > reached),
      )
      if (rows.length < batchSize) return
    }
  }

  type Row = Pick<PublishedEvent, 'position'> & Record<'key' | 'type' | 'event', string>

  async function rowsAfter(position: number): Promise<readonly Row[]> {
    const { rows } = await sql<Omit<Row, 'position'> & { live_pos: unknown }>`
      select live_pos, key, type, event::text as event from stoa.outbox
      where live_pos > ${position} order by live_pos limit ${batchSize}`.execute(db)
    return rows.map(({ live_pos, ...row }) => ({ position: Number(live_pos), ...row }))
  }

  function give(reached: number, rows: readonly Row[]): void {
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last) return
    // Positions have no gaps: this process slept for longer than the outbox keeps what it has published.
    if (first.position !== reached + 1) fanout.lose()
    at = last.position
    const heard = rows.filter(({ key, type }) => fanout.isHeard(key, type))
    fanout.publish(heard.map(({ position, event }) => ({ position, event: JSON.parse(event) as StoaEvent })))
  }

  /** Takes the place from which it reads: one question, however many come at a moment. */
  function begin(): Promise<void> {
    if (at !== undefined) return Promise.resolve()
    beginning ??= livePosition(db)
      .then((position) => {
        if (closed) return
        at = position
        timer ??= setInterval(reading.wake, pollMs)
      })
      .finally(() => {
        beginning = undefined
      })
    return beginning
  }

  function rest(): void {
    at = undefined
    clearInterval(timer)
    timer = undefined
  }

  return {
    listen: async (types, keys) => {
      // Before it begins: a tail that somebody listens to does not rest.
      const events = fanout.listen(types, keys)
      try {
        await begin()
        return events
      } catch (error) {
        await events.return?.()
        throw error
      }
    },
    published: (events) => {
      const next = at === undefined ? undefined : at + 1
      // Another relay may have published what comes before: then the order is read, not guessed.
      const follows = next !== undefined && events.every(({ position }, index) => position === next + index)
      if (!follows) return wake()
      at = next + events.length - 1
      fanout.publish(events)
    },
    close: async () => {
      closed = true
      deafen?.()
      fanout.close()
      rest()
      reading.stop()
      await reading.settled()
    },
  }
}
