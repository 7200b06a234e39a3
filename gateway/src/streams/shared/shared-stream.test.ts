import { encodeCursor } from '@stoa/link/cursor'
import { until } from '@stoa/testing/until'
import { describe, expect, it } from 'vitest'
import type { StreamSource } from '../../execution/stream-source.ts'

import { got, open } from './shared-stream.fixture.ts'

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
