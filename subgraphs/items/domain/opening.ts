import type { Day } from '@stoa/values/period'
import { type Refusal, refuse } from '@stoa/values/refusal'

/** As `Date` numbers them. */
const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const

export type Weekday = (typeof weekdays)[number]

/** A place and the days of the week on which it is open. */
export type Doors = { readonly locationId: string; readonly openDays: readonly Weekday[] }

/** From Monday on. */
export const everyDay: readonly Weekday[] = [...weekdays.slice(1), weekdays[0]]

/** In the order of the week, and each once. */
export function tidyWeek(days: readonly Weekday[]): readonly Weekday[] {
  return everyDay.filter((day) => days.includes(day))
}

/** Whether something can be picked up or brought back at a place on a day. */
export function opensOn({ openDays }: Pick<Doors, 'openDays'>, day: Day): boolean {
  return openDays.includes(weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] as Weekday)
}

/** A day that is closed may lie inside a loan, but cannot begin or end it. `field` is where the day was given. */
export function checkDoors(doors: Doors, day: Day, field: 'from' | 'to'): Refusal | undefined {
  if (opensOn(doors, day)) return undefined
  const { locationId } = doors
  return refuse('PLACE_CLOSED', 'The place is closed on this day.', { locationId, day, path: ['input', field] })
}
