import { until } from '@stoa/testing/until'
import type { ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { StreamRefused } from '../../execution/stream-refused.ts'
import { refusal, unavailable } from '../../caller/errors.ts'
import type { StreamSource } from '../../execution/stream-source.ts'

import { got, open } from './shared-stream.fixture.ts'

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
