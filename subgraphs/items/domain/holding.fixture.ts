import { addDays, type Day } from '@stoa/values/period'
import fc from 'fast-check'
import type { Commitment, Holding } from './availability.ts'
import { everyDay, type Weekday } from './opening.ts'

// A Monday.
export const today: Day = '2026-11-16'
export const day = (days: number) => addDays(today, days)
const units = ['a', 'b', 'c']

export const aPlace = (changes: Partial<Holding> = {}): Holding => ({
  locationId: 'loc',
  openDays: everyDay,
  today,
  onHand: 3,
  reserved: 0,
  away: 0,
  units: null,
  commitments: [],
  ...changes,
})

export const lent = (from: number, to: number, unitId: string | null = null, out = false): Commitment => ({
  lineId: `${unitId}/${from}`,
  unitId,
  from: day(from),
  to: day(to),
  out,
})

const aCommitment = fc
  .tuple(fc.integer({ min: -6, max: 12 }), fc.integer({ min: 1, max: 6 }), fc.boolean(), fc.constantFrom(...units))
  .map(([from, days, out, unit]) => lent(from, from + days, unit, out && from <= 0))

export const aHolding = fc
  .record({
    openDays: fc.subarray([...everyDay], { minLength: 1 }) as fc.Arbitrary<Weekday[]>,
    reserved: fc.nat(1),
    tagged: fc.boolean(),
    commitments: fc.array(aCommitment, { maxLength: 8 }),
  })
  .map(({ openDays, reserved, tagged, commitments }) =>
    tagged
      ? aPlace({ openDays, reserved, units, commitments })
      : aPlace({ openDays, reserved, commitments: commitments.map((one) => ({ ...one, unitId: null })) }),
  )
