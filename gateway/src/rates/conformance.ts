import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Charge, type RateStore, unitsLeft, waitMs } from './rate-store.ts'

export type RateWorld = {
  readonly store: Pick<RateStore, 'take'>
  /** A second one over the same counts, as another gateway has it; undefined where counts are of one process. */
  readonly other?: Pick<RateStore, 'take'> | undefined
  readonly close: () => Promise<void>
}

const policy = { name: 'person', quota: 10, windowMs: 60_000 }
const of = (cost: number, name = 'person', quota = 10, windowMs = 60_000): Charge => ({
  policy: { name, quota, windowMs },
  cost,
})
let subjects = 0
/** Nobody else has it, in a store that lives longer than a test. */
const somebody = () => `somebody-${process.pid}-${subjects++}`

/** What every store of rates must do. */
export function rateStoreConformance(name: string, open: () => Promise<RateWorld>): void {
  describe(`rates: ${name}`, () => {
    let world: RateWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    test('the quota passes at once, and what is beyond is refused with the time until it would pass', async () => {
      const subject = somebody()
      for (let left = 9; left >= 0; left--) {
        const { passed, debtsUs } = await world.store.take(subject, [of(1)])
        expect({ passed, left: unitsLeft(policy, debtsUs[0] ?? 0) }).toEqual({ passed: true, left })
      }
      const { passed, debtsUs } = await world.store.take(subject, [of(1)])
      expect(passed).toBe(false)
      const wait = waitMs(of(1), debtsUs[0] ?? 0)
      expect(wait).toBeGreaterThan(4_000)
      expect(wait).toBeLessThanOrEqual(6_000)
    })

    test('a charge counts by its cost, and what is refused costs nothing', async () => {
      const subject = somebody()
      expect(await world.store.take(subject, [of(7)])).toMatchObject({ passed: true })
      expect(await world.store.take(subject, [of(4)])).toMatchObject({ passed: false })
      expect(await world.store.take(subject, [of(3)])).toMatchObject({ passed: true })
    })

    test('what costs more than the quota takes all of it, and can be had once', async () => {
      const subject = somebody()
      expect(await world.store.take(subject, [of(1_000)])).toMatchObject({ passed: true })
      expect(await world.store.take(subject, [of(1)])).toMatchObject({ passed: false })
    })

    test('subjects and policies are counted apart', async () => {
      const subject = somebody()
      await world.store.take(subject, [of(10)])
      expect(await world.store.take(subject, [of(10, 'search')])).toMatchObject({ passed: true })
      expect(await world.store.take(somebody(), [of(10)])).toMatchObject({ passed: true })
    })

    test('several policies pass together or are not charged at all', async () => {
      const subject = somebody()
      await world.store.take(subject, [of(9, 'search')])
      const { passed, debtsUs } = await world.store.take(subject, [of(5), of(2, 'search')])
      expect({ passed, charged: debtsUs[0] }).toEqual({ passed: false, charged: 0 })
      expect(await world.store.take(subject, [of(10), of(1, 'search')])).toMatchObject({ passed: true })
    })

    test('two at once on the last unit: one passes', async () => {
      const subject = somebody()
      await world.store.take(subject, [of(9)])
      const stores = [world.store, world.other ?? world.store]
      const both = await Promise.all(stores.map(async (store) => (await store.take(subject, [of(1)])).passed))
      expect(both.toSorted()).toEqual([false, true])
    })

    test('of a hundred at once as many pass as there are units', async () => {
      const subject = somebody()
      const stores = [world.store, world.other ?? world.store]
      const all = await Promise.all(
        Array.from({ length: 100 }, async (_, index) => stores[index % 2]?.take(subject, [of(1), of(1, 'search', 50)])),
      )
      expect(all.filter((taken) => taken?.passed)).toHaveLength(10)
    })

    test('units come back one by one', async () => {
      const subject = somebody()
      const quick = of(1, 'quick', 100, 1_000)
      await world.store.take(subject, [{ ...quick, cost: 100 }])
      let tries = 0
      while (!(await world.store.take(subject, [quick])).passed) expect(++tries).toBeLessThan(100_000)
      // One unit takes 10 ms; all of them have not come back.
      expect(await world.store.take(subject, [{ ...quick, cost: 90 }])).toMatchObject({ passed: false })
    })
  })
}
