import { describe, expect, it } from 'vitest'
import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '../event/event.ts'
import { LiveOverflow, memoryFanout, type PublishedEvent } from './fanout.ts'
import { everyKey, partyKey } from './live-keys.ts'

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

  it('gives who listens for a person what that person has part in, once, whatever it is about', async () => {
    const fanout = memoryFanout()
    const loans = ['items.loan.changed.v1'] as const
    const loan = (position: number, borrowerId: string, ownerId: string | null) => ({
      position,
      event: { type: loans[0], partitionkey: `lon_${position}`, data: { borrowerId, ownerId } } as StoaEvent,
    })
    const events = fanout.listen(loans, [partyKey('ada'), 'lon_1'])
    expect(fanout.isHeard('lon_9', loans[0])).toBe(true)
    expect(fanout.isHeard('lon_9', 'items.item.changed.v1')).toBe(false)
    fanout.publish([loan(1, 'ada', 'bob'), loan(2, 'bob', null), loan(3, 'bob', 'ada')])
    expect((await events.next()).value.position).toBe(1)
    expect((await events.next()).value.position).toBe(3)
    await events.return?.()
    await events.return?.()
    expect(fanout.isHeard('lon_9', loans[0])).toBe(false)
  })

  it('gives who listens to all every event of its types', async () => {
    const fanout = memoryFanout()
    const events = fanout.listen(types, [everyKey])
    fanout.publish([published(1), published(2, 'b', 'things.thing.lost.v1'), published(3, 'c')])
    expect((await events.next()).value.position).toBe(1)
    expect((await events.next()).value.position).toBe(3)
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
