import { refuse } from '@stoa/values/refusal'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ConsumerOptions } from './reaction.ts'
import { type Consumer, startConsumer } from './consumer.ts'
import { discardDeadLetters, listDeadLetters, redriveDeadLetters, showDeadLetter } from './dead-letters.ts'
import * as fixture from './delivery.fixture.ts'
import type { StoaEvent } from '../event/event.ts'
import type { EventLog } from '../log/log.ts'
import { outboxBacklog } from '../outbox/outbox.ts'

const { append, dataOf, event, keep, made, changed, reactions, remember, schemas } = fixture
type Reaction = fixture.TestReaction

let log: EventLog
let things: Awaited<ReturnType<typeof fixture.openSubgraph>>
let statements: string[]
let running: Consumer[]
let errors: string[]

beforeEach(async () => {
  statements = []
  running = []
  errors = []
  log = await fixture.openLog()
  things = await fixture.openSubgraph((text) => statements.push(text))
})
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()))
  await log.close()
  await things.close()
})

async function consume(
  react: Reaction = remember,
  options: Partial<ConsumerOptions<fixture.TestWork>> & { readonly type?: string } = {},
): Promise<Consumer> {
  const consumer = await startConsumer({
    log,
    db: things.db,
    schemas,
    transact: things.transact,
    name: 'reader',
    retryPauseMs: 1,
    pollMs: 20,
    onError: (error) => errors.push(String(error)),
    on: reactions({ [options.type ?? 'things.thing.made.v1']: react }),
    ...options,
  })
  running.push(consumer)
  return consumer
}

const caughtUp = (consumer: Consumer) =>
  expect.poll(() => log.lag(consumer.group, consumer.topics), { timeout: 10_000 }).toBe(0)
const letters = () => listDeadLetters(things.db)
const failing =
  (wrong: (given: StoaEvent) => boolean): Reaction =>
  async (given, work) => {
    await remember(given, work)
    if (wrong(given)) throw new Error('it is poison')
  }

describe('a consumer', () => {
  it('reacts to each event once, however often it lies in the log', async () => {
    const [first, second] = [made('a', 1), made('a', 2)]
    await append(log, [first, first, second])
    const consumer = await consume()
    await caughtUp(consumer)
    await append(log, [first, second])
    await caughtUp(consumer)
    expect(await things.effects()).toEqual(['a:1', 'a:2'])
  })

  it('hears only the types that it asked for, and leaves no trace of others', async () => {
    await append(log, [event('things.thing.lost.v1', { thingId: 'a' }), made('a', 1)])
    const consumer = await consume()
    await caughtUp(consumer)
    expect((await sql`select from stoa.inbox`.execute(things.db)).rows).toHaveLength(1)
  })

  it('does not share its inbox with another consumer of its subgraph', async () => {
    await append(log, [made('a', 1)])
    await caughtUp(await consume())
    await caughtUp(await consume(remember, { name: 'other' }))
    expect(await things.effects()).toEqual(['a:1', 'a:1'])
  })

  it('takes many events of many partitions in one transaction, with one inbox statement', async () => {
    await append(
      log,
      Array.from({ length: 40 }, (_, index) => made(`k${index}`, index)),
    )
    const consumer = await consume(
      async (given, work) => {
        if (dataOf(given).step % 2) work.emit(made(given.subject, 100))
      },
      { pollMs: 60_000 },
    )
    await caughtUp(consumer)
    expect(statements.filter((text) => text.startsWith('begin'))).toHaveLength(1)
    expect(statements.filter((text) => text.includes('stoa.inbox'))).toHaveLength(1)
    expect(statements.filter((text) => text.includes('stoa.outbox'))).toHaveLength(1)
    expect(await outboxBacklog(things.db)).toBe(20)
  })

  it('applies only the newest of the states of one aggregate in a batch', async () => {
    await append(log, [changed('a', 1, 'old'), changed('a', 3, 'new'), changed('a', 2, 'older'), changed('b', 1)])
    let count = 0
    const consumer = await consume(
      async (given, work) => {
        count += 1
        await keep(given, work)
      },
      { type: 'things.thing.changed.v1' },
    )
    await caughtUp(consumer)
    const { rows } = await sql`select id, version, name from thing order by id`.execute(things.db)
    expect(rows).toEqual([
      { id: 'a', version: 3, name: 'new' },
      { id: 'b', version: 1, name: 'thing' },
    ])
    expect(count).toBe(2)
  })

  it('does not repeat an effect whose offset was lost in a crash', async () => {
    let crashes = 1
    const crashing: EventLog = {
      ...log,
      subscribe: (subscription) =>
        log.subscribe({
          ...subscription,
          onBatch: async (batch) => {
            await subscription.onBatch(batch)
            if (crashes-- > 0) throw new Error('killed between effect and offset')
          },
        }),
    }
    const consumer = await consume(remember, { log: crashing })
    await append(log, [made('a', 1), made('a', 2)])
    await caughtUp(consumer)
    expect(crashes).toBeLessThan(0)
    expect(await things.effects()).toEqual(['a:1', 'a:2'])
  })

  it('has one effect though two processes got the same event', async () => {
    const twice: EventLog = {
      ...log,
      subscribe: (subscription) => log.subscribe({ ...subscription, group: `${subscription.group}-${running.length}` }),
    }
    await consume(remember, { log: twice })
    await consume(remember, { log: twice })
    await append(
      log,
      Array.from({ length: 30 }, (_, index) => made('a', index)),
    )
    for (const process of [0, 1]) {
      await expect.poll(() => log.lag(`reader-${process}`, ['things.facts']), { timeout: 10_000 }).toBe(0)
    }
    expect(await things.effects()).toEqual(Array.from({ length: 30 }, (_, index) => `a:${index}`))
  })

  it('waits out a database that is away: no dead letter, nothing lost', async () => {
    let failures = 3
    const consumer = await consume(remember, {
      transact: (body) => {
        if (failures-- > 0) throw Object.assign(new Error('the database system is starting up'), { code: '57P03' })
        return things.transact(body)
      },
    })
    await append(log, [made('a', 1)])
    await caughtUp(consumer)
    expect(await letters()).toEqual([])
    expect(await things.effects()).toEqual(['a:1'])
  })

  it('stops while an event is tried again, and the next one goes on with it', async () => {
    const stuck = await consume(
      failing(() => true),
      { retryPauseMs: 60_000 },
    )
    await append(log, [made('a', 1)])
    await expect.poll(() => errors).toContain('Error: it is poison')
    await stuck.stop()
    await caughtUp(await consume())
    expect(await things.effects()).toEqual(['a:1'])
    expect(await letters()).toEqual([])
  })
})

describe('a dead letter', () => {
  it('is made of an event whose reaction keeps throwing; everything else goes on', async () => {
    await append(log, [made('a', 1), made('bad', 1), made('bad', 2), made('c', 1)])
    const consumer = await consume(failing((given) => given.subject === 'bad' && dataOf(given).step === 1))
    await caughtUp(consumer)
    expect((await things.effects()).sort()).toEqual(['a:1', 'bad:2', 'c:1'])
    expect(await letters()).toMatchObject([
      { consumer: 'reader', key: 'bad', reason: 'failed', attempts: 5, error: 'Error: it is poison', status: 'open' },
    ])
  })

  it('lets the later events of its aggregate wait only until it is one', async () => {
    const order: string[] = []
    await append(log, [made('bad', 1), made('bad', 2), made('c', 1)])
    const consumer = await consume(
      async (given, work) => {
        order.push(`${given.subject}:${dataOf(given).step}`)
        await failing((one) => one.subject === 'bad' && dataOf(one).step === 1)(given, work)
      },
      { retryLimit: 3 },
    )
    await caughtUp(consumer)
    expect(order.indexOf('bad:2')).toBeGreaterThan(order.lastIndexOf('bad:1'))
    expect(order.filter((one) => one === 'bad:1').length).toBeGreaterThanOrEqual(3)
  })

  it('is made at once when the reaction answers a refusal, and nothing of it stays', async () => {
    await append(log, [made('a', 1)])
    const consumer = await consume(async (given, work) => {
      await remember(given, work)
      return refuse('WRONG_STATE', 'It is gone.')
    })
    await caughtUp(consumer)
    expect(await letters()).toMatchObject([{ reason: 'refused', attempts: 1 }])
    expect((await letters())[0]?.error).toContain('WRONG_STATE: It is gone.')
    expect(await things.effects()).toEqual([])
  })

  it('is made at once of what is malformed, with what is wrong and where', async () => {
    await log.ensureTopics(['things.facts'])
    await log.append([{ topic: 'things.facts', key: 'x', id: 'evt_x', value: 'no json' }])
    await append(log, [event('things.thing.made.v1', { thingId: 'a', step: 'one' }), made('a', 2)])
    const consumer = await consume()
    await caughtUp(consumer)
    expect((await letters()).map(({ reason, type, error }) => [reason, type, error]).sort()).toEqual([
      ['malformed', 'things.thing.made.v1', 'Error: step must be a 32-bit integer, and this string is not.'],
      ['malformed', 'unknown', 'Error: The record is not JSON.'],
    ])
    expect(await things.effects()).toEqual(['a:2'])
  })

  it('is not made of an event with a field that is newer than this consumer', async () => {
    await append(log, [event('things.thing.made.v1', { thingId: 'a', step: 1, colour: 'red' })])
    await caughtUp(await consume())
    expect(await things.effects()).toEqual(['a:1'])
  })

  it('runs again when it is redriven, once, and stays when it fails again', async () => {
    let well = false
    const bad = made('a', 1)
    await append(log, [bad, made('b', 1)])
    const consumer = await consume(failing((given) => given.subject === 'a' && !well))
    await caughtUp(consumer)
    const [letter] = await letters()
    expect(await showDeadLetter(things.db, letter?.number as number)).toMatchObject({
      id: bad.id,
      event: JSON.stringify(bad),
    })

    expect(await redriveDeadLetters(things.db, { consumer: 'reader' })).toBe(1)
    await expect.poll(letters).toMatchObject([{ status: 'open', attempts: 6 }])
    expect(await things.effects()).toEqual(['b:1'])

    well = true
    await redriveDeadLetters(things.db, { numbers: [letter?.number as number] })
    await expect.poll(letters).toEqual([])
    expect(await things.effects()).toEqual(['b:1', 'a:1'])
    await append(log, [bad])
    await caughtUp(consumer)
    expect(await redriveDeadLetters(things.db, { consumer: 'reader' })).toBe(0)
    expect(await things.effects()).toEqual(['b:1', 'a:1'])
  })

  it('keeps its reason when it is redriven and nobody can read it still', async () => {
    await log.ensureTopics(['things.facts'])
    await log.append([{ topic: 'things.facts', key: 'x', id: 'evt_x', value: 'no json' }])
    await append(log, [event('things.thing.made.v1', { thingId: 'a', step: 'one' })])
    await caughtUp(await consume())
    const said = async () =>
      (await letters()).map(({ reason, status, type, error }) => [reason, status, type, error]).sort()
    const before = await said()
    expect(before).toHaveLength(2)
    await redriveDeadLetters(things.db, { consumer: 'reader' })
    await expect.poll(async () => (await letters()).map(({ attempts }) => attempts)).toEqual([1, 1])
    expect(await said()).toEqual(before)
  })

  it('takes the reason of its last failure', async () => {
    let refuses = false
    await append(log, [made('a', 1)])
    await caughtUp(
      await consume(async () => {
        if (!refuses) throw new Error('not yet')
        return refuse('NOT_FOUND', 'There is none.')
      }),
    )
    expect(await letters()).toMatchObject([{ reason: 'failed' }])
    refuses = true
    await redriveDeadLetters(things.db, { consumer: 'reader' })
    await expect.poll(letters).toMatchObject([{ status: 'open', reason: 'refused' }])
  })

  it('can be discarded with a note', async () => {
    await append(log, [made('a', 1)])
    await caughtUp(await consume(failing(() => true)))
    const [letter] = await letters()
    expect(await discardDeadLetters(things.db, [letter?.number as number], 'a test of 2026')).toBe(1)
    expect(await letters()).toEqual([])
    expect(await showDeadLetter(things.db, letter?.number as number)).toMatchObject({
      status: 'discarded',
      note: 'a test of 2026',
    })
  })

  it('parks the later events of its aggregate where the consumer is strict, and a redrive keeps their order', async () => {
    let well = false
    await append(log, [made('a', 1), made('a', 2), made('b', 1)])
    const consumer = await consume(
      failing((given) => given.subject === 'a' && dataOf(given).step === 1 && !well),
      { strict: true },
    )
    await caughtUp(consumer)
    await append(log, [made('a', 3)])
    await caughtUp(consumer)
    expect(await things.effects()).toEqual(['b:1'])
    expect((await letters()).map((one) => one.reason)).toEqual(['parked', 'parked', 'failed'])

    await redriveDeadLetters(things.db, { consumer: 'reader' })
    await expect.poll(async () => (await letters()).filter((one) => one.status === 'redrive').length).toBe(2)
    expect(await things.effects()).toEqual(['b:1'])

    well = true
    await redriveDeadLetters(things.db, { consumer: 'reader' })
    await expect.poll(letters).toEqual([])
    expect(await things.effects()).toEqual(['b:1', 'a:1', 'a:2', 'a:3'])
  })
})
