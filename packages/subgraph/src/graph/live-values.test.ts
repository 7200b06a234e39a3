import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import { memoryFanout } from '@stoa/events/fanout'
import { expect, it } from 'vitest'
import type { LiveSource } from '../definition.ts'
import { followLive } from './live-values.ts'

const types = ['things.thing.made.v1'] as unknown as EventType[]
const published = (position: number) => ({
  position,
  event: { type: 'things.thing.made.v1', partitionkey: 'a' } as unknown as StoaEvent,
})

it('whoever resumes gets what is published while the stream begins, whenever that is', async () => {
  // Published at each step of the beginning: before the events are read, and before the position is.
  for (const step of ['resume', 'position'] as const) {
    const fanout = memoryFanout()
    const outbox = [published(1), published(2)]
    const happen = (at: string) => {
      if (at !== step || outbox.length > 2) return
      outbox.push(published(3))
      fanout.publish([published(3)])
    }
    const live: LiveSource = {
      resumed: true,
      caughtUp: 'tell',
      listen: async (all, keys) => fanout.listen(all, keys),
      position: async () => {
        happen('position')
        return outbox.length
      },
      resume: async (all, keys) => {
        const later = fanout.listen(all, keys)
        const missed = outbox.slice(1)
        happen('resume')
        const told = [...missed]
        const next = async () => {
          const earlier = told.shift()
          return earlier ? { value: earlier, done: false as const } : later.next()
        }
        return { ...later, next, missed: missed.length, [Symbol.asyncIterator]: () => later }
      },
    }
    const stream = await followLive(types, ['a'], live, false)
    fanout.publish([published(4)])
    const positions: number[] = []
    while (positions.at(-1) !== 4) {
      const { value } = await stream.next()
      if (!value.caughtUp) positions.push(value.position)
    }
    expect(positions, step).toEqual([2, 3, 4])
    await stream.return?.()
  }
})
