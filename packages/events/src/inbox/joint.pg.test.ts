import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Consumer, startConsumer } from './consumer.ts'
import { listDeadLetters } from './dead-letters.ts'
import * as fixture from './delivery.fixture.ts'
import type { StoaEvent } from '../event/event.ts'
import type { EventLog } from '../log/log.ts'

const { append, dataOf, made, reactions, remember, schemas } = fixture

let log: EventLog
let things: Awaited<ReturnType<typeof fixture.openSubgraph>>
let consumer: Consumer | undefined
let calls: StoaEvent[][]

beforeEach(async () => {
  calls = []
  log = await fixture.openLog()
  things = await fixture.openSubgraph()
})
afterEach(async () => {
  await consumer?.stop()
  await log.close()
  await things.close()
})

/** Reads `made` events with one joint reaction, `poison` being a step that it cannot do. */
async function consume(poison?: number): Promise<void> {
  consumer = await startConsumer({
    log,
    db: things.db,
    schemas,
    transact: things.transact,
    name: 'reader',
    retryPauseMs: 1,
    retryLimit: 2,
    on: reactions({
      'things.thing.made.v1': {
        together: async (given) => {
          calls.push(given.map(({ event }) => event))
          for (const { event, work } of given) await remember(event, work)
          if (given.some(({ event }) => dataOf(event).step === poison)) throw new Error('it is poison')
        },
      },
    }),
  })
  await expect.poll(() => log.lag('reader', ['things.facts']), { timeout: 10_000 }).toBe(0)
}

it('is called once for many events, in their order', async () => {
  await append(log, [made('a', 1), made('a', 2), made('a', 3)])
  await consume()
  expect(calls).toHaveLength(1)
  expect(await things.effects()).toEqual(['a:1', 'a:2', 'a:3'])
})

it('gets an event that came twice once', async () => {
  const first = made('a', 1)
  await append(log, [first, first, made('a', 2), first])
  await consume()
  expect(await things.effects()).toEqual(['a:1', 'a:2'])
})

it('gets at most five hundred at once, which a statement can hold', async () => {
  await append(
    log,
    Array.from({ length: 1200 }, (_, index) => made(`k${index}`, index)),
  )
  await consume()
  expect(calls.flat()).toHaveLength(1200)
  expect(Math.max(...calls.map(({ length }) => length))).toBeLessThanOrEqual(500)
})

it('is asked again for each event alone where one is poison, and only that one dies', async () => {
  await append(log, [made('a', 1), made('a', 2), made('a', 3)])
  await consume(2)
  expect(await things.effects()).toEqual(['a:1', 'a:3'])
  expect(await listDeadLetters(things.db)).toMatchObject([{ reason: 'failed', attempts: 2, key: 'a' }])
})
