import { addDays } from '@stoa/values/period'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lendable } from './availability.ts'
import { freePeriods } from './free-periods.ts'
import { aHolding, aPlace, day, lent, today } from './holding.fixture.ts'

it('say of any days and pieces what lendable says of them', () => {
  const wish = fc.record({
    from: fc.nat(16),
    days: fc.integer({ min: 1, max: 12 }),
    quantity: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(aHolding, wish, (holding, { from, days, quantity }) => {
      const period = { from: day(from), to: addDays(day(from), days) }
      const fits = freePeriods(holding).some(
        (free) => free.from <= period.from && (free.to ?? '9') >= period.to && free.pieces >= quantity,
      )
      expect(fits).toBe(lendable(holding, period) >= quantity)
    }),
    { numRuns: 2000 },
  )
})

it('are few: one where nobody waits, and none where nothing is', () => {
  expect(freePeriods(aPlace())).toEqual([{ from: today, to: null, pieces: 3 }])
  expect(freePeriods(aPlace({ onHand: 0 }))).toEqual([])
  expect(freePeriods(aPlace({ commitments: [lent(2, 5)] }))).toEqual([
    { from: today, to: day(2), pieces: 3 },
    { from: today, to: null, pieces: 2 },
    { from: day(5), to: null, pieces: 3 },
  ])
})
