import { addDays, type Day, daysBetween } from '../../language/dates.ts'

/** One day as the graph tells it (`availabilityByDay`). */
export type CalendarDay = {
  readonly day: Day
  /** How many pieces are free. */
  readonly free: number
  readonly total: number
  /** Whether a loan may begin or end on it. */
  readonly opens: boolean
  /** The latest return of a loan that begins on it; null: none can. Where it is not told, it is worked out here. */
  readonly latestReturn?: Day | null | undefined
}

/** What is chosen: nothing, the first day alone, or both. */
export type Chosen = { readonly from?: Day | undefined; readonly to?: Day | undefined }

/** What the days of one item allow. */
export type Terms = {
  /** By day; undefined where days are chosen without a thing, and every one will do. */
  readonly days: ReadonlyMap<Day, CalendarDay> | undefined
  readonly minDay: Day
  readonly maxDay?: Day | undefined
  /** The longest loan. */
  readonly maxDays?: number | undefined
  /** How many pieces are wanted. */
  readonly quantity: number
}

/** How a day looks: over or unknown, struck, with a ring, or free. */
export type DayLook = 'past' | 'unknown' | 'out' | 'closed' | 'free'

export function lookOf(day: Day, terms: Terms): DayLook {
  if (!inTime(day, terms)) return 'past'
  if (!terms.days) return 'free'
  const known = terms.days.get(day)
  if (!known) return 'unknown'
  if (known.free < terms.quantity) return 'out'
  return known.opens ? 'free' : 'closed'
}

export function canBegin(day: Day, terms: Terms): boolean {
  if (lookOf(day, terms) !== 'free') return false
  return terms.days?.get(day)?.latestReturn !== null && lastReturn(day, terms) > day
}

/** The latest day of return of a loan that begins on this one; the day itself where there is none. */
export function lastReturn(from: Day, terms: Terms): Day {
  const told = terms.days?.get(from)?.latestReturn
  if (told) return told
  const limit = terms.maxDays ?? 400
  let last = from
  for (let at = 1; at <= limit; at += 1) {
    const day = addDays(from, at)
    const look = lookOf(day, terms)
    if (look === 'free') last = day
    else if (look !== 'closed') break
  }
  return last
}

export function canEnd(day: Day, from: Day, terms: Terms): boolean {
  return day > from && day <= lastReturn(from, terms) && lookOf(day, terms) === 'free'
}

/** What is chosen after a press on this day; undefined where it does nothing. */
export function pressed(day: Day, chosen: Chosen, terms: Terms): Chosen | undefined {
  const { from, to } = chosen
  if (from && !to) {
    if (day === from) return {}
    if (canEnd(day, from, terms)) return { from, to: day }
  }
  return canBegin(day, terms) ? { from: day } : undefined
}

/** Whether a day fades: the first one is chosen, and this one is too late for its return. */
export function fades(day: Day, chosen: Chosen, terms: Terms): boolean {
  return chosen.from !== undefined && chosen.to === undefined && day > lastReturn(chosen.from, terms)
}

/** A day within what can be shown at all. */
function inTime(day: Day, { minDay, maxDay }: Terms): boolean {
  return day >= minDay && (maxDay === undefined || day <= maxDay)
}

/** How long it is kept, in days: from 3 to 7 December are four. */
export function lengthOf(chosen: Chosen): number {
  return chosen.from && chosen.to ? daysBetween(chosen.from, chosen.to) : 0
}
