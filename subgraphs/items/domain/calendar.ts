import { addDays, type Day, daysBetween } from '@stoa/values/period'
import { type Holding, lendable } from './availability.ts'
import { checkPeriod } from './loan.ts'
import { checkDoors, opensOn } from './opening.ts'

/** What a calendar shows of a day. */
export type CalendarDay = {
  readonly day: Day
  /** The pieces in service, wherever they are that day. */
  readonly total: number
  /** How many of them can be borrowed on that day. */
  readonly free: number
  /** Whether one of the places is open. */
  readonly opens: boolean
}

/** So many days from one on, over all places. On a day that is over nothing is free. */
export function calendarOf(places: readonly Holding[], from: Day, days: number): CalendarDay[] {
  const total = sum(places, inService)
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(from, index)
    const period = { from: day, to: addDays(day, 1) }
    const free = sum(places, (place) => (day < place.today ? 0 : lendable(place, period)))
    return { day, total, free, opens: places.some((place) => opensOn(place, day)) }
  })
}

/**
 * The latest day on which a loan of so many pieces may end that begins on a
 * day; null where none may begin. It is asked for because the free pieces of
 * each day do not tell: a tagged piece on Monday and another one on Tuesday
 * are no loan of two days. Until that day, every day may end the loan on which
 * the place is open: a longer loan never finds more.
 */
export function latestReturn(places: readonly Holding[], from: Day, quantity: number, maxDays: number): Day | null {
  return (
    places
      .flatMap((place) => latestReturnTo(place, from, quantity, maxDays) ?? [])
      .sort()
      .at(-1) ?? null
  )
}

function latestReturnTo(place: Holding, from: Day, quantity: number, maxDays: number): Day | undefined {
  const fits = (days: number) => lendable(place, { from, to: addDays(from, days) }) >= quantity
  const shortest = { from, to: addDays(from, 1) }
  if (checkPeriod(shortest, maxDays, place.today) || checkDoors(place, from, 'from') || !fits(1)) return undefined
  let [fitting, beyond] = [1, maxDays + 1]
  while (beyond - fitting > 1) {
    const middle = Math.floor((fitting + beyond) / 2)
    if (fits(middle)) fitting = middle
    else beyond = middle
  }
  const ends = Array.from({ length: Math.min(fitting, 7) }, (_, index) => addDays(from, fitting - index))
  return ends.find((day) => opensOn(place, day))
}

/** How far back and ahead a calendar can be asked for. */
const reachDays = 400

/** Whether days lie near enough to be told: before, nothing is known, and after, nothing can be asked for. */
export function isInReach(from: Day, today: Day): boolean {
  return Math.abs(daysBetween(today, from)) <= reachDays
}

function inService({ onHand, away, units }: Holding): number {
  return units?.length ?? Math.max(0, onHand - away)
}

function sum(places: readonly Holding[], count: (place: Holding) => number): number {
  return places.reduce((total, place) => total + count(place), 0)
}
