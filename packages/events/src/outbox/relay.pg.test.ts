import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changed, dataOf, made, openLog, openSubgraph, readAll } from '../inbox/delivery.fixture.ts'
import type { EventType } from '@stoa/contracts/event-types'
import type { PublishedEvent } from '../live/fanout.ts'
import { CursorExpired, listenSince } from '../live/resume.ts'
import { livePosition, openLiveTail } from '../live/live-tail.ts'
import type { EventLog } from '../log/log.ts'
import { outboxBacklog, writeOutbox } from './outbox.ts'
import { type Relay, type RelayOptions, startRelay } from './relay.ts'
import { sweepDelivered } from './sweep.ts'
import { openPostgresWakes } from '../wakes/wakes-postgres.ts'

let log: EventLog
let things: Awaited<ReturnType<typeof openSubgraph>>
let statements: string[]
let relays: Relay[]

beforeEach(async () => {
  statements = []
  relays = []
  log = await openLog((text) => statements.push(text))
  things = await openSubgraph((text) => statements.push(text))
})
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.stop()))
  await log.close()
  await things.close()
})

async function relayOf(options: Partial<RelayOptions> = {}): Promise<Relay> {
  const relay = await startRelay({ db: things.db, log, pollMs: 20, ...options })
  relays.push(relay)
  return relay
}

const drained = () => expect.poll(() => outboxBacklog(things.db), { timeout: 10_000 }).toBe(0)
const steps = async (thing: string) =>
  (await readAll(log, 'things.facts')).filter((one) => dataOf(one).thingId === thing).map((one) => dataOf(one).step)
const range = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('the relay', () => {
  it('moves facts and states to their topics, whole and in order', async () => {
    const events = [made('a', 1), changed('a', 1), made('a', 2), changed('a', 2)]
    await things.emit(...events)
    await relayOf()
    await drained()
    expect(await readAll(log, 'things.facts')).toEqual([events[0], events[2]])
    expect(await readAll(log, 'things.states')).toEqual([events[1], events[3]])
  })

  it('never moves what was rolled back', async () => {
    await relayOf()
    await things
      .transaction(async (trx) => {
        await writeOutbox(trx, [made('a', 1)])
        throw new Error('no')
      })
      .catch(() => undefined)
    await things.emit(made('a', 2))
    await drained()
    expect(await steps('a')).toEqual([2])
  })

  it('does not skip a transaction that commits late', async () => {
    const relay = await relayOf()
    await things.transaction(async (slow) => {
      await writeOutbox(slow, [made('slow', 1)])
      await things.emit(made('quick', 1))
      relay.wake()
      await expect.poll(async () => (await readAll(log, 'things.facts')).length).toBe(1)
    })
    await drained()
    expect(await steps('slow')).toEqual([1])
  })

  it('needs four statements for a hundred events of one transaction, its own writing included', async () => {
    const relay = await relayOf({ pollMs: 60_000, leaseMs: 60_000 })
    await things.emit(changed('warm', 1), made('warm', 1))
    relay.wake()
    await drained()
    statements.length = 0
    await things.emit(...range(50).flatMap((step) => [made(`k${step}`, step), changed(`k${step}`, step)]))
    relay.wake()
    await expect.poll(() => statements.some((text) => text.includes('set published_at'))).toBe(true)
    expect(statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(4)
  })

  it('loses nothing and keeps the order with two relays at work', async () => {
    const two = [await relayOf({ batchSize: 7 }), await relayOf({ batchSize: 5 })]
    await Promise.all(
      range(8).map(async (key) => {
        for (const step of range(15)) {
          await things.emit(made(`k${key}`, step))
          two[step % 2]?.wake()
        }
      }),
    )
    await drained()
    for (const key of range(8)) expect(await steps(`k${key}`)).toEqual(range(15))
  })

  it('leaves a dead relay its shards until its lease ends, then another goes on', async () => {
    await sql`update stoa.relay_shard set holder = 'dead', expires_at = clock_timestamp() + interval '300 milliseconds'`.execute(
      things.db,
    )
    await things.emit(made('a', 1))
    const began = performance.now()
    await relayOf({ leaseMs: 150 })
    await drained()
    expect(performance.now() - began).toBeGreaterThan(200)
  })

  it('appends again what it could not mark, and the order of first copies holds', async () => {
    let crashes = 2
    const crashing: EventLog = {
      ...log,
      append: async (records) => {
        await log.append(records)
        if (crashes-- > 0) throw new Error('killed before the mark')
      },
    }
    await things.emit(made('a', 1), made('a', 2))
    const errors: unknown[] = []
    await relayOf({ log: crashing, onError: (error) => errors.push(error) })
    await drained()
    expect(errors).toHaveLength(2)
    expect(await steps('a')).toEqual([1, 2, 1, 2, 1, 2])
  })

  it('hears of commits of other processes where it listens', async () => {
    const sleepy = { pollMs: 60_000 }
    const wakes = [await openPostgresWakes(things), await openPostgresWakes(things)]
    await relayOf({ ...sleepy, wakes: wakes[0] })
    await expect
      .poll(
        async () => (await sql`select from stoa.relay_shard where holder is not null`.execute(things.db)).rows.length,
      )
      .toBe(16)
    const elsewhere = await relayOf({ ...sleepy, wakes: wakes[1] })
    await things.emit(made('a', 1))
    elsewhere.wake()
    await drained()
    await Promise.all(wakes.map((one) => one.close()))
  })

  it('finishes the batch in hand when it stops, and gives its shards back', async () => {
    const began = Promise.withResolvers<void>()
    const held = Promise.withResolvers<void>()
    const slow: EventLog = {
      ...log,
      append: async (records) => {
        began.resolve()
        await held.promise
        await log.append(records)
      },
    }
    await things.emit(made('a', 1))
    const relay = await relayOf({ log: slow })
    await began.promise
    const stopped = relay.stop()
    held.resolve()
    await stopped
    expect(await outboxBacklog(things.db)).toBe(0)
    const { rows } = await sql`select from stoa.relay_shard where holder is not null`.execute(things.db)
    expect(rows).toHaveLength(0)
  })
})

describe('live positions', () => {
  const types = ['things.thing.made.v1'] as unknown as EventType[]

  it('are dense and in order, over relays and batches', async () => {
    const seen: PublishedEvent[] = []
    const onPublished = (events: readonly PublishedEvent[]) => void seen.push(...events)
    await relayOf({ batchSize: 3, onPublished })
    await relayOf({ batchSize: 4, onPublished })
    await Promise.all(range(20).map((step) => things.emit(made(`k${step}`, step))))
    await drained()
    await expect.poll(() => seen.length).toBe(20)
    expect(seen.map((one) => one.position).sort((a, b) => a - b)).toEqual(range(20).map((index) => index + 1))
    expect(await livePosition(things.db)).toBe(20)
  })

  it('let a listener go on where it was', async () => {
    const tail = openLiveTail({ db: things.db })
    const relay = await relayOf({ onPublished: tail.published })
    await things.emit(made('a', 1), made('b', 1))
    await drained()
    const position = await livePosition(things.db)
    await things.emit(made('a', 2), made('b', 2), changed('a', 2))
    await drained()
    const events = await listenSince(things.db, tail, types, ['a'], position)
    await things.emit(made('a', 3))
    relay.wake()
    expect(dataOf((await events.next()).value.event).step).toBe(2)
    expect(dataOf((await events.next()).value.event).step).toBe(3)
    await tail.close()
  })

  it('expire with the rows of the outbox', async () => {
    const tail = openLiveTail({ db: things.db })
    await relayOf({ onPublished: tail.published })
    await things.emit(made('a', 1), made('a', 2))
    await drained()
    await sql`update stoa.outbox set published_at = published_at - interval '25 hours' where live_pos = 1`.execute(
      things.db,
    )
    await sweepDelivered(things.db)
    await expect(listenSince(things.db, tail, types, ['a'], 0)).rejects.toThrow(CursorExpired)
    const events = await listenSince(things.db, tail, types, ['a'], 1)
    expect(dataOf((await events.next()).value.event).step).toBe(2)
    const { rows } = await sql`select from stoa.outbox`.execute(things.db)
    expect(rows).toHaveLength(1)
    await tail.close()
  })
})
