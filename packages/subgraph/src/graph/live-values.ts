import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import type { PublishedEvent } from '@stoa/events/fanout'
import type { Continuation } from '@stoa/events/resume'
import type { LiveSource } from '../definition.ts'
import { isCursorExpired } from '@stoa/link/cursor'

/** One value of a stream before it is read for the client: a published event, or the state at a position. */
export type LiveValue = Pick<PublishedEvent, 'position'> &
  Partial<Pick<PublishedEvent, 'event'>> & {
    /** All that were gathered with it, itself the last. */
    readonly events?: readonly StoaEvent[] | undefined
    /** The whole state is sent, so that earlier ones may be forgotten. */
    readonly whole?: boolean | undefined
    /** Nothing is to be sent but that all up to the position was. */
    readonly caughtUp?: boolean | undefined
  }

/** Whether a stream begins with the present state, and whether each event brings the whole of it again (`true`). */
export type Begins = boolean | 'first'

/**
 * What a subscription brings, in order: the snapshot or what was missed, that
 * it has caught up where that was asked for, and what comes. The listening
 * begins before the snapshot's position is taken, so nothing falls between.
 */
export async function followLive(
  types: readonly EventType[],
  keys: readonly string[],
  live: LiveSource,
  begins: Begins,
): Promise<AsyncIterableIterator<LiveValue>> {
  const { caughtUp } = live
  const hasState = begins !== false
  // What tells of one thing among many does not make earlier ones forgotten.
  const whole = begins === true
  // Before anything is read: who goes on from here later must not miss what comes in between.
  const before = live.resumed && caughtUp === 'tell' ? await live.position() : 0
  const continued = live.resumed ? await continuation(types, keys, live) : undefined
  if (continued) {
    return inOrder({ events: continued, missed: continued.missed, position: before, caughtUp, whole })
  }
  if (hasState && live.snapshot !== false) {
    const events = caughtUp === 'end' ? undefined : await live.listen(types, keys)
    const position = await positionOf(live, events)
    return inOrder({ snapshot: { position, whole: true }, events, missed: 0, position, caughtUp, whole })
  }
  if (caughtUp === 'end') return inOrder({ events: undefined, missed: 0, position: 0, caughtUp, whole })
  // Before listening: who goes on from here later must not miss what comes in between.
  const position = caughtUp ? await live.position() : 0
  return inOrder({ events: await live.listen(types, keys), missed: 0, position, caughtUp, whole })
}

/** Where it cannot be told, nobody will read the events. */
async function positionOf(live: LiveSource, events: AsyncIterableIterator<PublishedEvent> | undefined) {
  try {
    return await live.position()
  } catch (error) {
    await events?.return?.()
    throw error
  }
}

/** Undefined where the cursor is too old and the state will do. */
async function continuation(
  types: readonly EventType[],
  keys: readonly string[],
  live: LiveSource,
): Promise<Continuation | undefined> {
  try {
    return await live.resume(types, keys)
  } catch (error) {
    if (live.snapshot && isCursorExpired(error)) return undefined
    throw error
  }
}

type Course = {
  readonly snapshot?: LiveValue
  readonly events: AsyncIterableIterator<PublishedEvent> | undefined
  /** How many of the events come before it has caught up. */
  readonly missed: number
  /** Where the stream stands when it has caught up; what is not later is told already. */
  readonly position: number
  readonly caughtUp: LiveSource['caughtUp']
  readonly whole: boolean
}

// Written as an object and not as an async generator: a generator that waits
// for the next event cannot be returned from until that event comes.
function inOrder(course: Course): AsyncIterableIterator<LiveValue> {
  const { events, caughtUp, whole } = course
  let { snapshot, missed } = course
  let last = 0
  let told = caughtUp === undefined
  const ended = { value: undefined, done: true } as const

  async function end() {
    snapshot = undefined
    missed = 0
    told = true
    await events?.return?.()
    return ended
  }

  async function nextEvent(): Promise<IteratorResult<LiveValue>> {
    for (;;) {
      const next = await events?.next()
      if (!next || next.done) return ended
      if (next.value.position <= last) continue
      last = next.value.position
      return { value: { ...next.value, whole }, done: false }
    }
  }

  return {
    next: async () => {
      if (snapshot) {
        const value = snapshot
        snapshot = undefined
        last = value.position
        return { value, done: false }
      }
      if (missed > 0) {
        missed -= 1
        return nextEvent()
      }
      last = Math.max(last, course.position)
      if (told) return nextEvent()
      if (caughtUp === 'end') return end()
      told = true
      return { value: { position: last, caughtUp: true }, done: false }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

/** Maps a stream; `last` ends it after that value. Ending the result ends the stream at once. */
export function mapEvents<Value, Mapped>(
  stream: AsyncIterable<Value>,
  map: (value: Value) => Promise<{ readonly value: Mapped; readonly last?: boolean }>,
): AsyncIterableIterator<Mapped> {
  const events = stream[Symbol.asyncIterator]()
  let ended = false
  async function end(): Promise<IteratorResult<Mapped>> {
    ended = true
    await events.return?.()
    return { value: undefined, done: true }
  }
  return {
    next: async () => {
      if (ended) return { value: undefined, done: true }
      const event = await events.next()
      if (event.done) return end()
      const { value, last } = await map(event.value)
      if (last) await end()
      return { value, done: false }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
