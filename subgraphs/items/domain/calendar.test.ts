import { addDays, type Day } from '@stoa/values/period'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holding } from './availability.ts'
import { calendarOf, latestReturn } from './calendar.ts'
import { aHolding, aPlace, day, lent, today } from './holding.fixture.ts'
import { everyDay, opensOn } from './opening.ts'
import { place } from './placing.ts'

const asks = (holding: Holding, quantity: number, from: Day, to: Day, maxDays: number) => {
  const pieces = Array.from({ length: quantity }, (_, index) => ({ lineId: `${index}`, itemId: 'itm', unitId: null }))
  const shelves = new Map([['itm', { home: 'loc', today, places: [holding] }]])
  return place({ pieces, period: { from, to } }, shelves, 'loc', maxDays)
}

describe('a calendar', () => {
  it('offers just the loans that a request gets: not one more, not one less', () => {
    const request = fc.record({
      quantity: fc.integer({ min: 1, max: 3 }),
      from: fc.integer({ min: -1, max: 14 }),
      days: fc.integer({ min: 1, max: 12 }),
      maxDays: fc.integer({ min: 1, max: 10 }),
    })
    fc.assert(
      fc.property(aHolding, request, (holding, { quantity, from, days, maxDays }) => {
        const to = day(from + days)
        const granted = !('refusal' in asks(holding, quantity, day(from), to, maxDays))
        const latest = latestReturn([holding], day(from), quantity, maxDays)
        expect(latest !== null && to <= latest && opensOn(holding, to)).toBe(granted)
      }),
      { numRuns: 2000 },
    )
  })

  it('says of each day what a loan of that one day would find', () => {
    fc.assert(
      fc.property(aHolding, (holding) => {
        const open = { ...holding, openDays: everyDay }
        for (const { day: from, free } of calendarOf([open], today, 14)) {
          if (free > 0) expect(asks(open, free, from, addDays(from, 1), 5)).not.toHaveProperty('refusal')
          expect(asks(open, free + 1, from, addDays(from, 1), 5)).toHaveProperty('refusal')
        }
      }),
    )
  })

  it('knows that one free piece on each day is not always one piece for all of them', () => {
    const holding = aPlace({ onHand: 2, units: ['a', 'b'], commitments: [lent(0, 2, 'a'), lent(2, 4, 'b')] })
    expect(calendarOf([holding], today, 4).map(({ free }) => free)).toEqual([1, 1, 1, 1])
    expect(latestReturn([holding], today, 1, 14)).toBe(day(2))
    expect(latestReturn([holding], day(2), 1, 14)).toBe(day(16))
  })

  it('lets a closed day lie inside a loan, but not at its ends', () => {
    const holding = aPlace({ openDays: ['MONDAY', 'FRIDAY'] })
    expect(latestReturn([holding], today, 1, 14)).toBe(day(14))
    expect(latestReturn([holding], today, 1, 6)).toBe(day(4))
    expect(latestReturn([holding], today, 1, 3)).toBeNull()
    expect(latestReturn([holding], day(1), 1, 14)).toBeNull()
    expect(calendarOf([holding], today, 5).map(({ opens }) => opens)).toEqual([true, false, false, false, true])
  })

  it('has nothing free on days that are over, and counts what is away for repair as out of service', () => {
    expect(calendarOf([aPlace({ away: 1, commitments: [lent(0, 1)] })], day(-1), 3)).toEqual([
      { day: day(-1), total: 2, free: 0, opens: true },
      { day: day(0), total: 2, free: 1, opens: true },
      { day: day(1), total: 2, free: 2, opens: true },
    ])
  })

  it('takes several places together, and a loan from one of them', () => {
    const places = [aPlace({ onHand: 1, commitments: [lent(2, 9)] }), aPlace({ onHand: 1, locationId: 'other' })]
    expect(calendarOf(places, today, 3).map(({ free }) => free)).toEqual([2, 2, 1])
    expect(latestReturn(places, today, 1, 14)).toBe(day(14))
    expect(latestReturn(places, today, 2, 14)).toBeNull()
  })
})
