import { describe, expect, it } from 'vitest'
import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '../event/event.ts'
import { LiveOverflow, memoryFanout, type PublishedEvent } from './fanout.ts'

const types = ['things.thing.made.v1'] as unknown as EventType[]
const published = (position: number, key = 'a', type = 'things.thing.made.v1') =>
  ({ position, event: { type, partitionkey: key } as unknown as StoaEvent }) satisfies PublishedEvent

describe('live fan-out in memory', () => {
  it('gives a listener the events of its types and key, from the call on', async () => {
    const fanout = memoryFanout()
    fanout.publish([published(1)])
    const events = fanout.listen(types, ['a'])
    fanout.publish([published(2), published(3, 'b'), published(4, 'a', 'things.thing.lost.v1'), published(5)])
    expect((await events.next()).value.position).toBe(2)
    expect((await events.next()).value.position).toBe(5)
  })

  it('gives a listener of several keys the events of all of them, in their order', async () => {
    const fanout = memoryFanout()
    const events = fanout.listen(types, ['a', 'b', 'a'])
    fanout.publish([published(1, 'b'), published(2, 'c'), published(3, 'a')])
    expect((await events.next()).value.position).toBe(1)
    expect((await events.next()).value.position).toBe(3)
    await events.return?.()
    expect(fanout.isHeard()).toBe(false)
  })

  it('wakes a listener that waits', async () => {
    const fanout = memoryFanout()
    const next = fanout.listen(types, ['a']).next()
    fanout.publish([published(1)])
    expect((await next).value.position).toBe(1)
  })

  it('gives every listener its own copy of the stream', async () => {
    const fanout = memoryFanout()
    const both = [fanout.listen(types, ['a']), fanout.listen(types, ['a'])]
    fanout.publish([published(1)])
    for (const events of both) expect((await events.next()).value.position).toBe(1)
  })

  it('ends a listener that is too slow with an error, after what it still has', async () => {
    const fanout = memoryFanout(2)
    const events = fanout.listen(types, ['a'])
    fanout.publish([published(1), published(2), published(3), published(4)])
    expect((await events.next()).value.position).toBe(1)
    expect((await events.next()).value.position).toBe(2)
    await expect(events.next()).rejects.toThrow(LiveOverflow)
    expect((await events.next()).done).toBe(true)
  })

  it('stops at once when the listener leaves, though it waits', async () => {
    const fanout = memoryFanout()
    const events = fanout.listen(types, ['a'])
    const next = events.next()
    await events.return?.()
    expect((await next).done).toBe(true)
    fanout.publish([published(1)])
    expect((await events.next()).done).toBe(true)
  })

  it('ends every listener when it closes', async () => {
    const fanout = memoryFanout()
    const waiting = fanout.listen(types, ['a']).next()
    fanout.close()
    expect((await waiting).done).toBe(true)
  })
})
