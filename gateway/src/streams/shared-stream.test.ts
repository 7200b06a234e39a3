import { anonymous } from '@stoa/auth/viewer'
import { encodeCursor } from '@stoa/subgraph/cursor'
import { until } from '@stoa/testing/until'
import type { ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { StreamRefused } from '../graph-executor.ts'
import { refusal, unavailable } from '../graphql-errors.ts'
import { type SharedStream, sharedStream } from './shared-stream.ts'
import type { Beginning, StreamSource } from './source.ts'
import { fakeLog } from './fake-log.fixture.ts'

type Told = { readonly numbers: number[]; readonly ends: unknown[] }

/** A shared stream over a log of numbers, and subscribers who write down what they get. */
function open(
  options: {
    readonly state?: boolean
    readonly queuedEvents?: number
    readonly source?: (source: StreamSource) => StreamSource
  } = {},
) {
  const log = fakeLog(options.state ?? false)
  let empty = 0
  const stream = sharedStream({
    viewer: anonymous,
    source: options.source?.(log.source) ?? log.source,
    showSubgraph: false,
    queuedEvents: options.queuedEvents ?? 100,
    logError: () => 'trace',
    onEmpty: () => (empty += 1),
  })
  return { ...log, stream, empty: () => empty, join: (beginning?: Beginning) => join(stream, beginning) }
}

function join(stream: SharedStream, beginning: Beginning = {}) {
  const told: Told = { numbers: [], ends: [] }
  const place = stream.join(
    {
      next: ({ text }) => told.numbers.push((JSON.parse(text) as { data: { number: number } }).data.number),
      end: (errors) => told.ends.push(errors?.[0]?.extensions?.code ?? 'complete'),
    },
    beginning,
  )
  return { ...told, place, leave: () => stream.leave(place) }
}

const got = (subscriber: Told, numbers: number[]) =>
  until(() => subscriber.numbers.length >= numbers.length, `${numbers} came, not ${subscriber.numbers}`, 2_000).then(
    () => expect(subscriber.numbers).toEqual(numbers),
  )

describe('subscribers of one stream', () => {
  it('share one upstream, and each event is completed once', async () => {
    const { stream, join, publish, upstreams, completed, live } = open()
    const all = [join(), join(), join()]
    await live()
    publish(1)
    publish(2)
    for (const one of all) await got(one, [1, 2])
    expect(upstreams.filter(({ ended }) => !ended)).toHaveLength(1)
    expect(completed()).toBe(2)
    stream.end()
    for (const one of all) expect(one.ends).toEqual(['complete'])
  })

  it('end the upstream with the last of them, and not before', async () => {
    const { join, upstreams, live, empty, publish } = open()
    const [first, second] = [join(), join()]
    await live()
    first.leave()
    publish(1)
    await got(second, [1])
    expect([first.numbers, empty()]).toEqual([[], 0])
    second.leave()
    expect([upstreams.every(({ ended }) => ended), empty()]).toEqual([true, 1])
  })
})

describe('whoever comes later', () => {
  it('gets the state first where the stream carries one, then only what is newer', async () => {
    const { join, publish, live, hold, release } = open({ state: true })
    const first = join()
    await live()
    publish(1)
    await got(first, [0, 1])
    // Its own upstream reads the state only after two more have come to everybody.
    hold()
    const second = join()
    publish(2)
    publish(3)
    await got(first, [0, 1, 2, 3])
    release()
    // What is not newer than the state that it was given is left out.
    await got(second, [3])
    publish(4)
    await got(second, [3, 4])
  })

  it('gets what comes while it catches up, after what it has missed, once and in order', async () => {
    const { join, publish, live, hold, release, cursorOf } = open()
    for (const number of [1, 2, 3]) publish(number)
    const first = join()
    await live()
    hold()
    const resumed = join({ resumeFrom: cursorOf(1) })
    publish(4)
    await got(first, [4])
    release()
    await got(resumed, [2, 3, 4])
    publish(5)
    await got(resumed, [2, 3, 4, 5])
    expect(first.numbers).toEqual([4, 5])
  })

  it('catches up together with all who came at the same time and stand at the same place', async () => {
    const { join, publish, live, upstreams, hold, release } = open({ state: true })
    const first = join()
    await live()
    await got(first, [0])
    hold()
    const many = Array.from({ length: 50 }, () => join())
    release()
    for (const one of many) await got(one, [0])
    publish(1)
    for (const one of many) await got(one, [0, 1])
    // The first of them alone, then the 49 that came while it was on its way.
    expect(upstreams).toHaveLength(3)
  })

  it('waits until the shared upstream is live, so that nothing falls between', async () => {
    const { join, publish, hold, release, live } = open({ state: true })
    hold()
    const [first, second] = [join(), join()]
    publish(1)
    release()
    await live()
    await got(first, [1])
    await got(second, [1])
    publish(2)
    await got(second, [1, 2])
  })

  it('a moment after it left asks the subgraph for nothing', async () => {
    const { join, publish, live, upstreams, cursorOf } = open()
    const first = join()
    await live()
    for (const number of [1, 2, 3]) publish(number)
    await got(first, [1, 2, 3])
    const resumed = join({ resumeFrom: cursorOf(2) })
    await got(resumed, [3])
    publish(4)
    await got(resumed, [3, 4])
    expect(upstreams).toHaveLength(1)
  })

  it('is refused alone where only its own beginning is at fault', async () => {
    const { join, publish, live } = open()
    const first = join()
    await live()
    const second = join({ resumeFrom: 'nonsense' })
    await until(() => second.ends.length > 0, 'it is refused')
    publish(1)
    await got(first, [1])
    expect([first.ends, second.ends]).toEqual([[], ['BAD_USER_INPUT']])
  })

  it('goes on where the first who came had a bad beginning', async () => {
    const { join, publish, live } = open()
    const first = join({ resumeFrom: 'nonsense' })
    const second = join()
    await until(() => first.ends.length > 0, 'the first is refused')
    await live()
    publish(1)
    await got(second, [1])
    expect(second.ends).toEqual([])
  })
})

describe('whoever is ahead of the shared upstream', () => {
  /** Its events wait for the fields of other subgraphs, from the first one on. */
  function late() {
    const arrived = Promise.withResolvers<void>()
    let asked = 0
    const source = (one: StreamSource): StreamSource => ({
      ...one,
      complete: async (event, caller) => {
        asked += 1
        if (asked === 1) await arrived.promise
        return one.complete(event, caller)
      },
    })
    return { source, arrive: () => arrived.resolve(), waits: () => until(() => asked > 0, 'it is asked') }
  }

  it('by what it caught up on gets nothing twice when that comes to everybody', async () => {
    const { source, arrive, waits } = late()
    const { join, publish, live, cursorOf, stream } = open({ source })
    const first = join()
    await live()
    for (const number of [1, 2, 3]) publish(number)
    await waits()
    const second = join({ resumeFrom: cursorOf(0) })
    await got(second, [1, 2, 3])
    await until(() => stream.following === 2, 'it follows')
    arrive()
    publish(4)
    await got(first, [1, 2, 3, 4])
    await got(second, [1, 2, 3, 4])
  })

  it('by the cursor that it brings gets nothing again', async () => {
    const { source, arrive, waits } = late()
    const { join, publish, live, cursorOf, stream } = open({ source })
    const first = join()
    await live()
    for (const number of [1, 2, 3]) publish(number)
    await waits()
    const second = join({ resumeFrom: cursorOf(3) })
    await until(() => stream.following === 2, 'it follows')
    arrive()
    publish(4)
    await got(first, [1, 2, 3, 4])
    await got(second, [4])
  })

  it('by a cursor that is none gets the state all the same where it asks for it', async () => {
    const never = { resumeFrom: encodeCursor('things', 1_000), snapshot: true }
    const source = (one: StreamSource): StreamSource => ({
      ...one,
      // As a subgraph does where a cursor is too old.
      open: (viewer, beginning) => {
        const { resumeFrom, ...more } = beginning
        return one.open(viewer, resumeFrom === never.resumeFrom ? more : beginning)
      },
    })
    const { join, publish, live } = open({ state: true, source })
    publish(1)
    const first = join(never)
    await live()
    const second = join(never)
    await got(second, [1])
    publish(2)
    await got(first, [1, 2])
    await got(second, [1, 2])
  })

  it('goes on alone from where it is itself', async () => {
    const { source, waits } = late()
    const { join, publish, live, cursorOf, stream } = open({ source })
    join()
    await live()
    for (const number of [1, 2, 3]) publish(number)
    await waits()
    const second = join({ resumeFrom: cursorOf(1) })
    await got(second, [2, 3])
    await until(() => stream.following === 2, 'it follows')
    expect(stream.dissolve().map(({ cursor }) => cursor)).toEqual([cursorOf(0), cursorOf(3)])
  })
})

describe('another plan', () => {
  const sourceOf = (source: StreamSource, key: string, mark: number): StreamSource => ({
    ...source,
    key,
    complete: async (event, caller) => {
      const whole = (await source.complete(event, caller)) as ExecutionResult<{ number: number }>
      return { ...whole, data: { number: (whole.data?.number ?? 0) + mark } }
    },
  })

  it('of the same upstream is taken in place', async () => {
    const { join, publish, live, stream, source, upstreams } = open()
    const one = join()
    await live()
    publish(1)
    await got(one, [1])
    stream.follow(sourceOf(source, source.key, 100))
    publish(2)
    await got(one, [1, 102])
    expect(upstreams).toHaveLength(1)
  })

  it('of another upstream goes on from the last event: nothing is lost and nothing comes twice', async () => {
    const { join, publish, live, stream, source, upstreams, hold, release } = open()
    const one = join()
    await live()
    publish(1)
    await got(one, [1])
    hold()
    stream.follow(sourceOf(source, 'other', 100))
    publish(2)
    publish(3)
    release()
    await got(one, [1, 102, 103])
    expect(upstreams.map(({ ended }) => ended)).toEqual([true, false])
  })

  it('loses nothing either where no event has come yet', async () => {
    const { join, publish, live, stream, source, hold, release } = open()
    const one = join()
    await live()
    hold()
    stream.follow(sourceOf(source, 'other', 100))
    publish(1)
    release()
    await got(one, [101])
  })

  it('does not disturb whoever is catching up', async () => {
    const { join, publish, live, stream, source, cursorOf, hold, release } = open()
    for (const number of [1, 2, 3]) publish(number)
    join()
    await live()
    hold()
    const resumed = join({ resumeFrom: cursorOf(1) })
    stream.follow(sourceOf(source, 'other', 100))
    publish(4)
    release()
    await got(resumed, [102, 103, 104])
  })
})

describe('an upstream that breaks', () => {
  it('is opened again from the last event, and nobody notices', async () => {
    const { join, publish, live, breakAll } = open()
    const one = join()
    await live()
    publish(1)
    await got(one, [1])
    breakAll(new StreamRefused([unavailable('things')]))
    publish(2)
    await got(one, [1, 2])
    expect(one.ends).toEqual([])
  })

  it('that never began is told', async () => {
    const { join, refuse } = open()
    refuse(new StreamRefused([unavailable('things')]))
    const one = join()
    await until(() => one.ends.length > 0, 'it is told')
    expect(one.ends).toEqual(['SUBGRAPH_UNAVAILABLE'])
  })

  it('for a reason ends for everybody with it', async () => {
    const { join, live, breakAll } = open()
    const both = [join(), join()]
    await live()
    breakAll(new StreamRefused([refusal('FORBIDDEN', 'You may not.')]))
    for (const one of both) await until(() => one.ends[0] === 'FORBIDDEN', 'it is told')
  })

  it('breaks nothing for whoever is just catching up', async () => {
    const { join, publish, live, hold, release, cursorOf, breakAll, upstreams } = open()
    const first = join()
    await live()
    for (const number of [1, 2]) publish(number)
    await got(first, [1, 2])
    hold()
    const second = join({ resumeFrom: cursorOf(0) })
    await until(() => upstreams.length === 2, 'it asks')
    breakAll(new StreamRefused([unavailable('things', 'trace')]))
    await until(() => upstreams.length > 2, 'it is opened again')
    publish(3)
    release()
    await got(first, [1, 2, 3])
    await got(second, [1, 2, 3])
    expect([first.ends, second.ends]).toEqual([[], []])
  })

  it('only under whoever is catching up is asked again for him', async () => {
    const { join, publish, live, hold, release, cursorOf, upstreams } = open()
    const first = join()
    await live()
    for (const number of [1, 2]) publish(number)
    await got(first, [1, 2])
    hold()
    const second = join({ resumeFrom: cursorOf(0) })
    await until(() => upstreams.length === 2, 'it asks')
    upstreams[1]?.values.push(new StreamRefused([unavailable('things', 'trace')]))
    upstreams[1]?.wake?.()
    await until(() => upstreams.length > 2, 'it asks again')
    publish(3)
    release()
    await got(second, [1, 2, 3])
    await got(first, [1, 2, 3])
  })

  it('and begins anew with another subscriber leaves none of the earlier events to go on from', async () => {
    let expired = false
    const log = open({
      source: (one) => ({
        ...one,
        open: (viewer, beginning) =>
          one.open(viewer, expired && beginning.resumeFrom ? { ...beginning, resumeFrom: 'too old' } : beginning),
      }),
    })
    const first = log.join()
    await log.live()
    log.publish(1)
    await got(first, [1])
    expired = true
    log.hold()
    log.breakAll(new StreamRefused([unavailable('things', 'trace')]))
    await until(() => log.upstreams.length === 2, 'it is opened again')
    const second = log.join()
    for (const number of [2, 3]) log.publish(number)
    log.release()
    await until(() => first.ends.length === 1, 'the first is refused')
    await log.live()
    expired = false
    const third = log.join({ resumeFrom: log.cursorOf(1) })
    log.publish(4)
    await got(second, [4])
    await got(third, [2, 3, 4])
  })
})
