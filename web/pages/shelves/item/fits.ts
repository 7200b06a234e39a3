import { addDays, type Day, daysBetween } from '../../../language/dates.ts'

/** A day of the calendar of a thing, for as many pieces as are wanted. */
export type FreeDay = {
  readonly day: Day
  readonly free: number
  readonly opens: boolean
  /** The latest return of a loan that begins on it. */
  readonly latestReturn: Day | null
}

type Period = { readonly from: Day; readonly to: Day }
type Days = ReadonlyMap<Day, FreeDay>

/** Whether it can be had on these days; undefined while the calendar does not reach that far. */
export function isFree(days: Days, { from, to }: Period): boolean | undefined {
  const [first, last] = [days.get(from), days.get(to)]
  if (!first || !last) return undefined
  return first.latestReturn !== null && to <= first.latestReturn && last.opens
}

/** The day on which it could begin or end but for the place, which is closed; undefined where that is not the reason. */
export function closedOn(days: Days, { from, to }: Period): Day | undefined {
  return [from, to].find((day) => {
    const known = days.get(day)
    return known && known.free > 0 && !known.opens
  })
}

/** The next period of the same length that can be had, or nearly of that length where the place is closed on its last day. */
export function nextFit(days: Days, { from, to }: Period): Period | undefined {
  const length = daysBetween(from, to)
  for (const { day, latestReturn } of days.values()) {
    if (day < from || latestReturn === null) continue
    for (let last = addDays(day, length); last <= latestReturn; last = addDays(last, 1))
      if (days.get(last)?.opens && (day !== from || last !== to)) return { from: day, to: last }
  }
  return undefined
}
