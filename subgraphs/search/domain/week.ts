import type { Day } from '@stoa/values/period'

/** As `Date` numbers them. */
const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']

/** Days of the week as the bits of one number, so that a statement asks for two of them at once. */
export function weekOf(days: readonly string[]): number {
  return days.reduce((week, day) => week | (1 << weekdays.indexOf(day)), 0)
}

/** The week in which only the days of these dates are. */
export function weekOfDates(...dates: readonly Day[]): number {
  return weekOf(dates.map((date) => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''))
}
