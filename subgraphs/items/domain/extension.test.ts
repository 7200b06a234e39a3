import { addDays } from '@stoa/values/period'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extend, latestExtension, type Prolonged } from './extension.ts'
import { aHolding, aPlace, day, lent, today } from './holding.fixture.ts'

const aLoan = (changes: Partial<Prolonged> = {}): Prolonged => ({
  ...aPlace(),
  period: { from: day(0), to: day(3) },
  pieces: [{ lineId: 'own', itemId: 'itm', unitId: null }],
  maxDays: 10,
  ...changes,
})
const on = (holding: ReturnType<typeof aPlace>) => new Map([['itm', { home: 'loc', today, places: [holding] }]])

it('the latest extension and all open days before it are granted, and none after it', () => {
  const ask = fc.record({
    from: fc.integer({ min: -5, max: 4 }),
    length: fc.integer({ min: 1, max: 6 }),
    maxDays: fc.integer({ min: 1, max: 14 }),
    by: fc.integer({ min: 1, max: 16 }),
  })
  fc.assert(
    fc.property(aHolding, ask, (holding, { from, length, maxDays, by }) => {
      const period = { from: day(from), to: day(from + length) }
      const loan = aLoan({ period, maxDays, openDays: holding.openDays })
      const to = addDays(period.to, by)
      const latest = latestExtension(loan, on(holding))
      const isGranted = !('refusal' in extend(loan, on(holding), to))
      if (latest === null || to > latest) expect(isGranted).toBe(false)
      if (to === latest) expect(isGranted).toBe(true)
      if (latest !== null && to < latest && isGranted) expect(to > today).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

it('leaves its own pieces out of account, and stops where somebody else begins', () => {
  const own = { ...lent(0, 3), lineId: 'own' }
  const holding = aPlace({ onHand: 1, commitments: [own, lent(6, 8)] })
  expect(latestExtension(aLoan(), on(holding))).toBe(day(6))
  expect(extend(aLoan(), on(holding), day(7))).toMatchObject({ refusal: 'INSUFFICIENT_STOCK' })
  expect(latestExtension(aLoan({ maxDays: 3 }), on(holding))).toBeNull()
})
