import { type Day, dayAt } from '@stoa/values/period'

/**
 * The day at a place. A zone is checked when a location is made; should one be
 * unknown nevertheless (another runtime has made it), the place keeps the days
 * of UTC rather than stop every list and schedule that passes by.
 */
export function dayIn(instant: Date, timeZone: string): Day {
  try {
    return dayAt(instant, timeZone)
  } catch (error) {
    if (error instanceof RangeError) return dayAt(instant, 'UTC')
    throw error
  }
}

/** Whether this runtime knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const dayMs = 86_400_000

/** The first millisecond of the day that it is at a place. */
export function startOfDay(instant: Date, timeZone: string): Date {
  const today = dayIn(instant, timeZone)
  let [before, within] = [instant.getTime() - 2 * dayMs, instant.getTime()]
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2)
    if (dayIn(new Date(middle), timeZone) < today) before = middle
    else within = middle
  }
  return new Date(within)
}
