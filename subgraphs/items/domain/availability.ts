import { addDays, type Day, overlaps, type Period } from '@stoa/values/period'
import type { Doors } from './opening.ts'

/** A loan line that keeps a piece for somebody: approved, reserved, ready or handed over. */
export type Commitment = {
  /** The line, by which its own loan can leave it out of account. */
  readonly lineId: string
  /** The unit that it keeps; null where pieces are not tagged. */
  readonly unitId: string | null
  readonly from: Day
  readonly to: Day
  /** Handed over and not back: it may be overdue. */
  readonly out: boolean
}

/** The pieces of one item at one location. Each location stands for itself; an item is their sum. */
export type Holding = Doors & {
  /** The day that it is at this location now. */
  readonly today: Day
  /** How many belong there, lent and assigned ones included. */
  readonly onHand: number
  /** How many are promised to orders. */
  readonly reserved: number
  /** How many are given to people without a date of return, or in repair; of tagged pieces, `units` tells. */
  readonly away: number
  /** The units that are in service and not away; null where pieces are not tagged. */
  readonly units: readonly string[] | null
  readonly commitments: readonly Commitment[]
}

/** What the graph and the state of an item tell; the meaning of each number stands in the SDL. */
export type Availability = {
  readonly onHand: number
  readonly reserved: number
  readonly onLoan: number
  readonly available: number
  readonly sellable: number
  readonly nextFreeDay: Day | null
}

/** The day that no loan reaches. */
export const never: Day = '9999-12-31'

/** All days from this one on: what a sale needs, because it never gives back. */
const fromNowOn = (today: Day): Period => ({ from: today, to: never })

/** The days on which a piece is away. What is out and should be back counts for today as well. */
export function occupied({ from, to, out }: Commitment, today: Day): Period {
  return { from, to: out && to <= today ? addDays(today, 1) : to }
}

/** The most pieces that are away on any one day of the period. */
export function peak(commitments: readonly Commitment[], period: Period, today: Day): number {
  const away = commitments.map((one) => occupied(one, today)).filter((days) => overlaps(days, period))
  // The number can only grow where a loan begins, so these days are enough.
  const days = [period.from, ...away.map(({ from }) => from).filter((from) => from > period.from)]
  return Math.max(...days.map((day) => away.filter(({ from, to }) => from <= day && day < to).length))
}

/** How many can be bought at this location: free today and on every day to come. */
export function sellable(holding: Holding): number {
  const { today, onHand, reserved, away, units, commitments } = holding
  if (units) return Math.max(0, unitsFreeForGood(holding).length - reserved)
  return Math.max(0, onHand - reserved - away - peak(commitments, fromNowOn(today), today))
}

/** How many can be borrowed at this location for all days of the period. */
export function lendable(holding: Holding, period: Period): number {
  const { today, onHand, reserved, away, units, commitments } = holding
  if (units) return unitsToLend(holding, period).length
  return Math.max(0, onHand - reserved - away - peak(commitments, period, today))
}

/**
 * The units that may be lent for the period, the ones that are lent at other
 * times first: so the units that nobody wants stay free to be sold, and as
 * many of those are held back as orders are waiting for.
 */
export function unitsToLend(holding: Holding, period: Period): readonly string[] {
  const forGood = new Set(unitsFreeForGood(holding))
  const free = unitsFreeIn(holding, period)
  const wanted = free.filter((unit) => !forGood.has(unit))
  const fresh = free.filter((unit) => forGood.has(unit))
  return [...wanted, ...fresh.slice(0, Math.max(0, forGood.size - holding.reserved))]
}

/** Whether this very unit may be lent for the period. */
export function mayLendUnit(holding: Holding, unitId: string, period: Period): boolean {
  if (!unitsFreeIn(holding, period).includes(unitId)) return false
  const forGood = unitsFreeForGood(holding)
  return !forGood.includes(unitId) || forGood.length > holding.reserved
}

/** The units that nobody has or expects from today on: what may be sold, given away or retired. */
export function unitsFreeForGood(holding: Holding): readonly string[] {
  return unitsFreeIn(holding, fromNowOn(holding.today))
}

function unitsFreeIn({ today, units, commitments }: Holding, period: Period): readonly string[] {
  const taken = new Set(commitments.filter((one) => overlaps(occupied(one, today), period)).map(({ unitId }) => unitId))
  return (units ?? []).filter((unit) => !taken.has(unit))
}

/**
 * The availability of an item over all its locations. Without days it is that
 * of today: which day that is, each location decides for itself.
 */
export function availabilityOf(holdings: readonly Holding[], asked: Partial<Period> = {}): Availability {
  const sum = (count: (holding: Holding) => number) => holdings.reduce((total, holding) => total + count(holding), 0)
  return {
    onHand: sum(({ onHand }) => onHand),
    reserved: sum(({ reserved }) => reserved),
    onLoan: sum(({ commitments, today }) => peak(commitments, oneDay(asked.from ?? today), today)),
    available: sum((holding) => lendable(holding, daysAt(holding, asked))),
    sellable: sum(sellable),
    nextFreeDay: nextFreeDay(holdings),
  }
}

const oneDay = (day: Day): Period => ({ from: day, to: addDays(day, 1) })

function daysAt({ today }: Holding, { from = today, to = addDays(from, 1) }: Partial<Period>): Period {
  return { from, to }
}

/** The first day from today on when a piece can be borrowed at one of the locations. */
export function nextFreeDay(holdings: readonly Holding[]): Day | null {
  return holdings.flatMap((holding) => nextFreeDayAt(holding) ?? []).sort()[0] ?? null
}

/** Something can only become free when a loan ends. */
function nextFreeDayAt(holding: Holding): Day | undefined {
  const { today, commitments } = holding
  const ends = commitments.map((one) => occupied(one, today).to)
  const days = [today, ...new Set(ends.filter((day) => day > today).sort())]
  return days.find((day) => lendable(holding, oneDay(day)) > 0)
}
