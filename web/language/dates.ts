import { now } from '../graph/clock.ts'
import { locale } from './language.ts'

/** A calendar day without a time zone, `2026-12-03`. */
export type Day = string

type Style = Intl.DateTimeFormatOptions

const formats = new Map<string, Intl.DateTimeFormat>()

function format(style: Style): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(style)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), style)
  formats.set(key, known)
  return known
}

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)
const ofDay = (style: Style): Intl.DateTimeFormat => format({ ...style, timeZone: 'UTC' })

/** `Thu 3 Dec`, with the year where it is another one. */
export function shortDay(day: Day): string {
  const other = day.slice(0, 4) !== today().slice(0, 4)
  return ofDay({ weekday: 'short', day: 'numeric', month: 'short', ...(other ? { year: 'numeric' } : {}) }).format(
    noon(day),
  )
}

/** `Thursday 3 December 2026`, as a screen reader says it. */
export function longDay(day: Day): string {
  return ofDay({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(noon(day))
}

/** `3 – 7 December`: what two days have in common is said once. */
export function dayRange(from: Day, to: Day, month: 'short' | 'long' = 'short'): string {
  return ofDay({ day: 'numeric', month }).formatRange(noon(from), noon(to))
}

/** `Thu 3 – Mon 7 Dec`: with the days of the week, for a choice. */
export function weekdayRange(from: Day, to: Day): string {
  return ofDay({ weekday: 'short', day: 'numeric', month: 'short' }).formatRange(noon(from), noon(to))
}

/** `December 2026`. */
export function monthName(day: Day): string {
  return ofDay({ month: 'long', year: 'numeric' }).format(noon(day))
}

/** `9:48`, of a moment, where the reader is. */
export function timeOfDay(moment: string | Date): string {
  return format({ hour: 'numeric', minute: '2-digit' }).format(new Date(moment))
}

/** `Thu 3 Dec, 9:48`. */
export function dayAndTime(moment: string | Date): string {
  return format({ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(
    new Date(moment),
  )
}

/** `20 minutes ago`, within a week; then the day. */
export function ago(moment: string): string {
  const seconds = (new Date(moment).getTime() - now().getTime()) / 1000
  const steps = [
    ['minute', 60],
    ['hour', 3600],
    ['day', 86_400],
  ] as const
  const [unit, length] = steps.findLast(([, from]) => Math.abs(seconds) >= from) ?? steps[0]
  if (Math.abs(seconds) > 7 * 86_400)
    return format({ day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(moment))
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(Math.round(seconds / length), unit)
}

/** Today in the reader's own zone, by the server's clock: the device's may be wrong. */
export function today(timeZone?: string): Day {
  return new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone ? { timeZone } : {}),
  }).format(now())
}

export function addDays(day: Day, days: number): Day {
  return new Date(noon(day).getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

/** How many days lie between two: `daysBetween('2026-12-03', '2026-12-07')` is 4. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)
}

/** Whether a text of an address is a day that exists. */
export function isDay(text: string | undefined): text is Day {
  return (
    text !== undefined &&
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(noon(text).getTime()) &&
    noon(text).toISOString().startsWith(text)
  )
}

/** `9 Dec`, without the day of the week, where room is short. */
export function nearDay(day: Day): string {
  const other = day.slice(0, 4) !== today().slice(0, 4)
  return ofDay({ day: 'numeric', month: 'short', ...(other ? { year: 'numeric' } : {}) }).format(noon(day))
}

/** The day of a moment, where the reader is. */
export function dayOf(moment: string): Day {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(moment),
  )
}

/** For lists: the time of today, the weekday within a week, else the day. */
export function dayOrTime(moment: string): string {
  const day = dayOf(moment)
  if (day === today()) return timeOfDay(moment)
  const isNear = daysBetween(day, today()) < 7
  return format(isNear ? { weekday: 'short' } : { day: 'numeric', month: 'short' }).format(new Date(moment))
}
