import { present } from '@stoa/db/loader'
import { addDays, daysBetween, type Period } from '@stoa/values/period'
import { type Availability, availabilityOf } from '../domain/availability.ts'
import { calendarOf, isInReach, latestReturn } from '../domain/calendar.ts'
import type { ItemAvailabilityArgs, ItemAvailabilityByDayArgs } from '../generated.ts'
import type { SubgraphContext } from '../context.ts'
import type { DayAvailabilityModel } from '../mappers.ts'
import type { ItemRow } from '../tables.ts'
import { badInput } from './bad-input.ts'

/** The numbers of today, or of a period. */
export async function availabilityFor(
  item: ItemRow,
  args: ItemAvailabilityArgs,
  context: SubgraphContext,
): Promise<Availability> {
  const { today, places } = present(await context.loaders.holdings.load(item.id)).at(context.now())
  const asked = { ...(args.from ? { from: args.from } : {}), ...(args.to ? { to: args.to } : {}) }
  const days = [today, ...places.map((place) => place.today)].sort()
  checkPeriod({ from: asked.from ?? today, to: asked.to ?? addDays(asked.from ?? today, 1) }, days[0] ?? today)
  return availabilityOf(places, asked)
}

const maxPeriodDays = 366

/** `today` is the day where it is earliest: a period may begin today anywhere. */
function checkPeriod(period: Period, today: string): void {
  const days = daysBetween(period.from, period.to)
  if (period.from >= today && days >= 1 && days <= maxPeriodDays) return
  throw badInput(`A period begins today (${today}) or later, and lasts 1 to ${maxPeriodDays} days.`)
}

/** Day by day, from the same functions that decide about a request. */
export async function availabilityByDayOf(
  item: ItemRow,
  { from, days, quantity, locationId }: ItemAvailabilityByDayArgs,
  context: SubgraphContext,
): Promise<readonly DayAvailabilityModel[]> {
  const { today, places } = present(await context.loaders.holdings.load(item.id)).at(context.now())
  const first = from ?? today
  if (!isInReach(first, today)) throw badInput(`A calendar begins at most 400 days from today (${today}).`)
  const chosen = locationId ? places.filter((place) => place.locationId === locationId) : places
  const isLent = item.status === 'PUBLISHED' && item.for_loan
  return calendarOf(chosen, first, days ?? 14).map((day) => ({
    ...day,
    latestReturn: () => (isLent ? latestReturn(chosen, day.day, quantity ?? 1, item.loan_max_days) : null),
  }))
}
