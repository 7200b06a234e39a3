import { BadArgument } from '@stoa/values/bad-argument'
import { addDays, type Day, dayAt, daysBetween, isPeriod } from '@stoa/values/period'
import { type RawBuilder, sql } from 'kysely'
import { weekOfDates } from './domain/week.ts'
import type { SearchFilter } from './generated.ts'

/** Days on which so many pieces shall be free. */
export type Days = { readonly from: Day; readonly to: Day; readonly quantity: number }

const longestDays = 366

/** The days of a filter; undefined where it names none. */
export function daysOf({ freeFrom, freeTo, freeQuantity }: SearchFilter): Days | undefined {
  if (!freeFrom && !freeTo) return undefined
  if (!freeFrom || !freeTo) throw new BadArgument('"freeFrom" and "freeTo" are given together.')
  const period = { from: freeFrom, to: freeTo }
  if (!isPeriod(period) || daysBetween(freeFrom, freeTo) > longestDays) {
    throw new BadArgument(`"freeTo" is 1 to ${longestDays} days after "freeFrom".`)
  }
  return { ...period, quantity: freeQuantity ?? 1 }
}

/**
 * Whether a loan of these days would be granted, as items last told it. On
 * days that are over, or a year ahead, none is: which day it is a place
 * decides, so yesterday is left to it.
 */
export function isFree({ from, to, quantity }: Days, now: Date): RawBuilder<boolean> {
  const today = dayAt(now, 'UTC')
  if (from < addDays(today, -1) || from > addDays(today, 366)) return sql<boolean>`false`
  const week = weekOfDates(from, to)
  return sql<boolean>`(item.for_loan and item.loan_max_days >= ${daysBetween(from, to)}::integer and exists (
    select from free_period as free where free.item_id = item.id
      and free.period @> daterange(${from}::date, ${to}::date) and free.pieces >= ${quantity}::integer
      and free.open_days & ${week}::integer = ${week}::integer))`
}
