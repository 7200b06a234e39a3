import { addDays, type Day } from '../../language/dates.ts'

/** How many pieces are free on one day, of how many. */
export type DayFree = { readonly day: Day; readonly free: number; readonly total: number }

/** Days that somebody has chosen, both included. */
export type DayRange = { readonly from: Day; readonly to: Day }

/** How a day's column stands: tall while pieces are free, lower while only a quarter of many is left, low while all are out. */
export function standing(day: DayFree): 'free' | 'few' | 'out' {
  if (day.free <= 0) return 'out'
  return day.total > 3 && day.free * 4 <= day.total ? 'few' : 'free'
}

/** The stretches of days in a row on which something is free. */
export function freeStretches(days: readonly DayFree[]): readonly DayRange[] {
  const stretches: { from: Day; to: Day }[] = []
  for (const { day, free } of days) {
    if (free <= 0) continue
    const last = stretches.at(-1)
    if (last && addDays(last.to, 1) === day) last.to = day
    else stretches.push({ from: day, to: day })
  }
  return stretches
}

export function isInside(day: Day, range: DayRange | undefined): boolean {
  return range !== undefined && range.from <= day && day <= range.to
}
