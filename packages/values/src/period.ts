/** A calendar day as `YYYY-MM-DD`, in the time zone of the place that it is about. */
export type Day = string

/** Days from `from` up to but not including `to`: half-open, so that two loans may meet on one day. */
export type Period = { readonly from: Day; readonly to: Day }

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

export function isDay(text: string): text is Day {
  return dayPattern.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The calendar day of an instant at a place (an IANA zone such as `Europe/Berlin`). */
export function dayAt(instant: Date, timeZone: string): Day {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
    formats.set(timeZone, format)
  }
  return format.format(instant)
}

/** Making one takes longer than using it; there are as many as zones, some hundreds at most. */
const formats = new Map<string, Intl.DateTimeFormat>()

export function isPeriod(period: Period): boolean {
  return isDay(period.from) && isDay(period.to) && period.from < period.to
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to
}

/** PostgreSQL's `daterange` text and back: `[2026-11-21,2026-11-28)`. */
export function toDateRange({ from, to }: Period): string {
  return `[${from},${to})`
}

export function fromDateRange(text: string): Period {
  const match = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})\)$/.exec(text)
  if (!match?.[1] || !match[2]) throw new Error(`not a bounded date range: ${text}`)
  return { from: match[1], to: match[2] }
}
