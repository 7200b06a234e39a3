import { addDays, type Day } from '../../language/dates.ts'

/** The first day of the month of this day, or of one so many months later. */
export function monthOf(day: Day, later = 0): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + later, 1)).toISOString().slice(0, 10)
}

/** The same day of another month; its last one where that month is shorter. */
export function sameDayOf(day: Day, later: number): Day {
  const last = lastOf(monthOf(day, later))
  const wanted = `${last.slice(0, 8)}${day.slice(8)}`
  return wanted > last ? last : wanted
}

export function lastOf(month: Day): Day {
  return addDays(monthOf(month, 1), -1)
}

/** 1 is Monday, 7 Sunday: as `Intl` counts. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7
}

/** On which weekday a week begins in this language. */
export function firstWeekday(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number }
    weekInfo?: { firstDay: number }
  }
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1
}

/** How many days this one is into its week. */
export function placeInWeek(day: Day, first: number): number {
  return (weekdayOf(day) - first + 7) % 7
}

/** The weeks of a month, each of seven days; undefined before its first and after its last day. */
export function weeksOf(month: Day, first: number): readonly (readonly (Day | undefined)[])[] {
  const before = placeInWeek(month, first)
  const length = Number(lastOf(month).slice(8))
  const weeks = Math.ceil((before + length) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, at) => {
      const number = week * 7 + at - before
      return number >= 0 && number < length ? addDays(month, number) : undefined
    }),
  )
}

/** The names of the weekdays from the first on: in full, and short for the head of a column. */
export function weekdayNames(
  locale: string,
  first: number,
): readonly { readonly long: string; readonly short: string }[] {
  const name = (style: 'long' | 'short') => new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, at) => {
    // 1 January 2024 was a Monday.
    const date = new Date(Date.UTC(2024, 0, first + at))
    return { long: name('long').format(date), short: name('short').format(date) }
  })
}
