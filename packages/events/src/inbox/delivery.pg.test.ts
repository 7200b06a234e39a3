import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startConsumer } from './consumer.ts'
import { listDeadLetters } from './dead-letters.ts'
import { dataOf, made, openLog, openSubgraph, reactions, remember, schemas } from './delivery.fixture.ts'
import type { EventLog } from '../log/log.ts'
import { outboxBacklog } from '../outbox/outbox.ts'
import { startRelay } from '../outbox/relay.ts'

/** What may go wrong, and how often: each draw decides about one append or one acknowledgement. */
const faults = fc.record({
  appends: fc.array(fc.constantFrom('fine', 'fine', 'before', 'after'), { maxLength: 12 }),
  acks: fc.array(fc.boolean(), { maxLength: 12 }),
  reactions: fc.array(fc.boolean(), { maxLength: 12 }),
  emits: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 20,
  }),
  batchSize: fc.integer({ min: 1, max: 8 }),
})

function faulty(log: EventLog, plan: { appends: string[]; acks: boolean[] }): EventLog {
  const { appends, acks } = plan
  return {
    ...log,
    append: async (records) => {
      const fate = appends.shift() ?? 'fine'
      if (fate === 'before') throw new Error('killed before the append')
      await log.append(records)
      if (fate === 'after') throw new Error('killed before the mark')
    },
    subscribe: (subscription) =>
      log.subscribe({
        ...subscription,
        onBatch: async (batch) => {
          await subscription.onBatch(batch)
          if (acks.shift()) throw new Error('killed before the offset')
        },
      }),
  }
}

describe('delivery from outbox to effect', () => {
  it('has every effect once and in the order of its key, whatever breaks between', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(faults, async ({ appends, acks, reactions: broken, emits, batchSize }) => {
        const [log, things] = await Promise.all([openLog(), openSubgraph()])
        const breaking = faulty(log, { appends: [...appends], acks: [...acks] })
        const failures = [...broken]
        const relays = await Promise.all(
          [1, 2].map(() => startRelay({ db: things.db, log: breaking, pollMs: 10, leaseMs: 300, batchSize })),
        )
        const consumer = await startConsumer({
          log: breaking,
          db: things.db,
          schemas,
          transact: things.transact,
          name: 'reader',
          retryLimit: 100,
          retryPauseMs: 1,
          on: reactions({
            'things.thing.made.v1': async (given, work) => {
              await remember(given, work)
              if (failures.shift()) throw new Error('killed in the reaction')
            },
          }),
        })
        const steps = new Map<number, number>()
        for (const keys of emits) {
          await things.emit(
            ...keys.map((key) => {
              steps.set(key, (steps.get(key) ?? 0) + 1)
              return made(`k${key}`, steps.get(key) as number)
            }),
          )
          for (const relay of relays) relay.wake()
        }
        const settled = async () => (await outboxBacklog(things.db)) + (await log.lag(consumer.group, consumer.topics))
        await expect.poll(settled, { timeout: 20_000, interval: 10 }).toBe(0)
        const effects = await things.effects()
        for (const [key, last] of steps) {
          const mine = effects.filter((effect) => effect.startsWith(`k${key}:`))
          expect(mine).toEqual(Array.from({ length: last }, (_, index) => `k${key}:${index + 1}`))
        }
        expect(await listDeadLetters(things.db)).toEqual([])
        await Promise.all([consumer.stop(), ...relays.map((relay) => relay.stop())])
        await Promise.all([log.close(), things.close()])
      }),
      { numRuns: 8 },
    )
  })

  it('carries on through a reaction that emits: cause after effect, over two subgraphs', async () => {
    const log = await openLog()
    const [asker, answerer] = await Promise.all([openSubgraph(), openSubgraph()])
    const seen: string[] = []
    const common = { log, schemas, pollMs: 20 }
    const running = [
      await startRelay({ db: asker.db, log, pollMs: 20 }),
      await startRelay({ db: answerer.db, log, pollMs: 20 }),
      await startConsumer({
        ...common,
        db: answerer.db,
        transact: answerer.transact,
        name: 'answerer',
        on: reactions({
          'things.thing.made.v1': async (given, work) => {
            if (dataOf(given).step < 3) work.emit(made(given.subject, dataOf(given).step + 1))
          },
        }),
      }),
      await startConsumer({
        ...common,
        db: asker.db,
        transact: asker.transact,
        name: 'asker',
        on: reactions({
          'things.thing.made.v1': async (given) => void seen.push(`${given.subject}:${dataOf(given).step}`),
        }),
      }),
    ]
    await asker.emit(made('a', 1))
    await expect.poll(() => seen).toEqual(['a:1', 'a:2', 'a:3'])
    await Promise.all(running.map((one) => one.stop()))
    await Promise.all([log.close(), asker.close(), answerer.close()])
  })
})
