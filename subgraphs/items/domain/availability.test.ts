import { addDays, type Day, overlaps } from '@stoa/values/period'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { availabilityOf, type Commitment, type Holding, lendable, nextFreeDay, peak, sellable } from './availability.ts'
import { everyDay } from './opening.ts'
import { placeAt } from './placing.ts'

const today: Day = '2026-11-16'
const day = (days: number) => addDays(today, days)

const bulk = (onHand: number, commitments: readonly Commitment[] = [], reserved = 0, away = 0): Holding => ({
  locationId: 'loc',
  openDays: everyDay,
  today,
  onHand,
  reserved,
  away,
  units: null,
  commitments,
})

const tagged = (units: readonly string[], commitments: readonly Commitment[] = [], reserved = 0): Holding => ({
  ...bulk(units.length, commitments, reserved),
  units,
})

const lent = (from: number, to: number, unitId: string | null = null, out = false): Commitment => ({
  lineId: `${unitId}/${from}`,
  unitId,
  from: day(from),
  to: day(to),
  out,
})

const aPeriod = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 10 }))
  .map(([from, days]) => ({ from: day(from), to: day(from + days) }))
const aCommitment = fc
  .tuple(fc.integer({ min: -10, max: 20 }), fc.integer({ min: 1, max: 10 }), fc.boolean())
  .map(([from, days, out]) => lent(from, from + days, null, out && from <= 0))

describe('the peak of what is away', () => {
  it('is the count of the fullest day, overdue pieces counted for today', () => {
    fc.assert(
      fc.property(fc.array(aCommitment, { maxLength: 12 }), aPeriod, (commitments, period) => {
        const counts: number[] = []
        for (let at = period.from; at < period.to; at = addDays(at, 1)) {
          const isAway = (one: Commitment) =>
            (one.from <= at && at < one.to) || (one.out && one.to <= today && at === today)
          counts.push(commitments.filter(isAway).length)
        }
        expect(peak(commitments, period, today)).toBe(Math.max(...counts))
      }),
    )
  })
})

describe('what can be sold', () => {
  it('leaves enough for every loan to come, not only for those of today', () => {
    expect(sellable(bulk(3, [lent(0, 2), lent(30, 31), lent(30, 32)]))).toBe(1)
  })

  it('is none of the units that somebody expects, though on each day one is free', () => {
    const holding = tagged(['a', 'b'], [lent(0, 2, 'a'), lent(5, 7, 'b')])
    expect(sellable(holding)).toBe(0)
    expect(lendable(holding, { from: day(2), to: day(5) })).toBe(2)
  })

  it('is never what is promised: reserved pieces are not lent either', () => {
    const holding = tagged(['a', 'b'], [], 1)
    expect(sellable(holding)).toBe(1)
    expect(lendable(holding, { from: day(0), to: day(1) })).toBe(1)
    expect(lendable(tagged(['a', 'b'], [lent(9, 10, 'a')], 1), { from: day(0), to: day(1) })).toBe(1)
  })
})

describe('the next free day', () => {
  it('is today, the end of the loan that ends first, or none', () => {
    expect(nextFreeDay([bulk(1)])).toBe(today)
    expect(nextFreeDay([bulk(2, [lent(0, 4), lent(0, 9)])])).toBe(day(4))
    expect(nextFreeDay([bulk(1, [lent(-5, -2, null, true)])])).toBe(day(1))
    expect(nextFreeDay([bulk(1, [], 1)])).toBeNull()
    expect(nextFreeDay([])).toBeNull()
  })

  it('is a day on which one can be borrowed, and no earlier day is', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.array(aCommitment, { maxLength: 8 }), (onHand, commitments) => {
        const holding = bulk(onHand, commitments)
        const found = nextFreeDay([holding])
        const isFree = (at: Day) => lendable(holding, { from: at, to: addDays(at, 1) }) > 0
        for (let at = today; at < (found ?? day(40)); at = addDays(at, 1)) expect(isFree(at)).toBe(false)
        if (found) expect(isFree(found)).toBe(true)
      }),
    )
  })
})

describe('an item at several locations', () => {
  it('is the sum of them', () => {
    const places = [bulk(2, [lent(0, 3)]), { ...bulk(3, [], 1), locationId: 'other' }]
    expect(availabilityOf(places, { from: today, to: day(1) })).toEqual({
      onHand: 5,
      reserved: 1,
      onLoan: 1,
      available: 3,
      sellable: 3,
      nextFreeDay: today,
    })
  })
})

describe('lending and selling out of one stock', () => {
  const anAction = fc.oneof(
    fc.record({ sell: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ lend: aPeriod, named: fc.option(fc.constantFrom('a', 'b', 'c')) }),
    fc.record({ giveBack: fc.nat(9) }),
  )
  const aStock = fc.constantFrom(bulk(3), tagged(['a', 'b', 'c']))

  it('never promises a piece twice, whatever is asked for in whatever order', () => {
    fc.assert(
      fc.property(aStock, fc.array(anAction, { maxLength: 25 }), (stock, actions) => {
        let holding = stock
        for (const [index, action] of actions.entries()) {
          holding = act(holding, action, String(index))
          checkPromises(holding)
        }
      }),
      { numRuns: 500 },
    )
  })

  type Action = { sell: number } | { lend: { from: Day; to: Day }; named: string | null } | { giveBack: number }

  function act(holding: Holding, action: Action, lineId: string): Holding {
    if ('sell' in action) {
      return sellable(holding) < action.sell ? holding : { ...holding, reserved: holding.reserved + action.sell }
    }
    if ('giveBack' in action) {
      return { ...holding, commitments: holding.commitments.filter((_, index) => index !== action.giveBack) }
    }
    const unitId = holding.units ? action.named : null
    const wish = { pieces: [{ lineId, itemId: 'itm', unitId }], period: action.lend }
    const placing = placeAt(wish, new Map([['itm', { home: 'loc', today, places: [holding] }]]), 'loc')
    if ('refusal' in placing) return holding
    const commitment = { lineId, unitId: placing.unitOfLine.get(lineId) ?? null, ...action.lend, out: false }
    return { ...holding, commitments: [...holding.commitments, commitment] }
  }

  function checkPromises({ onHand, reserved, units, commitments }: Holding): void {
    const away = peak(commitments, { from: today, to: '9999-12-31' }, today)
    expect(away + reserved).toBeLessThanOrEqual(onHand)
    if (!units) return
    const expected = new Set(commitments.map(({ unitId }) => unitId))
    expect(expected.has(null)).toBe(false)
    expect(expected.size + reserved).toBeLessThanOrEqual(units.length)
    for (const [index, one] of commitments.entries()) {
      const others = commitments.slice(index + 1).filter(({ unitId }) => unitId === one.unitId)
      expect(others.some((other) => overlaps(one, other))).toBe(false)
    }
  }
})
