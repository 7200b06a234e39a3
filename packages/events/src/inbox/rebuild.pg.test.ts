import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Consumer, startProjection } from './consumer.ts'
import * as fixture from './delivery.fixture.ts'
import type { EventLog } from '../log/log.ts'
import { outboxBacklog } from '../outbox/outbox.ts'
import { rebuildProjection } from './rebuild.ts'
import { type Relay, startRelay } from '../outbox/relay.ts'
import { republish } from '../outbox/republish.ts'

const { append, changed, dataOf, keep, reactions, readAll, schemas } = fixture
type Reaction = Parameters<typeof reactions>[0][string]

let log: EventLog
let things: Awaited<ReturnType<typeof fixture.openSubgraph>>
const running: (Consumer | Relay)[] = []

beforeEach(async () => {
  log = await fixture.openLog()
  things = await fixture.openSubgraph()
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()))
  await log.close()
  await things.close()
})

async function project(react: Reaction = keep): Promise<Consumer> {
  const projection = await startProjection({
    log,
    db: things.db,
    schemas,
    transact: things.transact,
    name: 'reader.things',
    pollMs: 20,
    on: reactions({ 'things.thing.changed.v1': react }),
  })
  running.push(projection)
  return projection
}

const caughtUp = (projection: Consumer) =>
  expect.poll(() => log.lag(projection.group, projection.topics), { timeout: 10_000 }).toBe(0)
const model = async () =>
  (
    await sql<{ row: string }>`select id || ' ' || version || ' ' || name as row from thing order by id`.execute(
      things.db,
    )
  ).rows.map(({ row }) => row)

describe('a rebuild', () => {
  it('empties a projection and fills it again from the log, while it runs', async () => {
    await append(log, [changed('a', 1), changed('b', 1), changed('a', 2, 'new')])
    const projection = await project()
    await caughtUp(projection)
    await sql`update thing set name = 'broken'`.execute(things.db)
    await sql`insert into thing values ('ghost', 1, 'ghost')`.execute(things.db)
    expect(await rebuildProjection(things.db, 'reader.things', ['thing'])).toBe(2)
    await expect.poll(() => projection.group).toBe('reader.things.g2')
    await caughtUp(projection)
    expect(await model()).toEqual(['a 2 new', 'b 1 thing'])
    await append(log, [changed('c', 1)])
    await caughtUp(projection)
    expect(await model()).toContain('c 1 thing')
  })

  it('works while nothing runs, and with a compacted topic', async () => {
    await append(log, [changed('a', 1), changed('a', 2), changed('a', 3)])
    const before = await project()
    await caughtUp(before)
    await before.stop()
    await log.compact(before.topics)
    await rebuildProjection(things.db, 'reader.things', ['thing'])
    expect(await model()).toEqual([])
    const after = await project()
    expect(after.group).toBe('reader.things.g2')
    await caughtUp(after)
    expect(await model()).toEqual(['a 3 thing'])
  })

  it('waits for a batch of the old generation that is under way; what it has in hand later changes nothing', async () => {
    const held = Promise.withResolvers<void>()
    const began = Promise.withResolvers<void>()
    let applied = 0
    const projection = await project(async (given, work) => {
      began.resolve()
      await held.promise
      applied += 1
      await keep(given, work)
    })
    await append(log, [changed('a', 1)])
    await began.promise
    const rebuilt = rebuildProjection(things.db, 'reader.things', ['thing'])
    await append(log, [changed('a', 2, 'new')])
    held.resolve()
    await rebuilt
    await expect.poll(() => projection.group).toBe('reader.things.g2')
    await caughtUp(projection)
    expect(await model()).toEqual(['a 2 new'])
    expect(applied).toBeGreaterThanOrEqual(2)
  })
})

describe('republish', () => {
  it('publishes the present state of aggregates again, behind everything that is already under way', async () => {
    running.push(await startRelay({ db: things.db, log, pollMs: 20 }))
    await sql`insert into thing values ('a', 4, 'four'), ('b', 1, 'one')`.execute(things.db)
    const slow = things.transaction(async (trx) => {
      await sql`update thing set version = 5 where id = 'a'`.execute(trx)
      await fixture.emitIn(trx, changed('a', 5))
      await sql`select pg_sleep(0.1)`.execute(trx)
    })
    await expect
      .poll(
        async () =>
          (await sql`select from pg_locks where relation = 'stoa.outbox'::regclass`.execute(things.db)).rows.length,
      )
      .toBeGreaterThan(0)
    const count = await republish<{ id: string; version: number }>({
      ids: ['a', 'b', 'missing'],
      batchSize: 2,
      read: async (trx, ids) =>
        (
          await sql<{
            id: string
            version: number
          }>`select id, version from thing where id = any(${ids}::text[])`.execute(trx)
        ).rows,
      transact: (body) =>
        things.transact(async (trx, workFor) => {
          await body(trx, ({ id, version }) => workFor(changed(id, version)).emit(changed(id, version)))
        }),
    })
    await slow
    expect(count).toBe(2)
    await expect.poll(() => outboxBacklog(things.db)).toBe(0)
    const versions = (await readAll(log, 'things.states'))
      .filter((one) => one.subject === 'a')
      .map((one) => dataOf(one).version)
    expect(versions).toEqual([5, 5])
  })
})
