import { type SelectQueryBuilder, sql } from 'kysely'
import { daysOf, isFree } from './free.ts'
import type { SearchFilter } from './generated.ts'
import type { Tables } from './tables.ts'

type Base = SelectQueryBuilder<Tables, 'item', object>

/** What a filter leaves of the hits. */
export function narrowed(query: Base, filter: SearchFilter, now: Date): Base {
  let narrow = query
  if (filter.categoryIds) narrow = narrow.where('category_id', 'in', nonEmpty(filter.categoryIds))
  if (filter.locationIds) narrow = narrow.where('location_id', 'in', nonEmpty(filter.locationIds))
  if (filter.tags) narrow = narrow.where(sql<boolean>`tags @> ${[...filter.tags]}::text[]`)
  if (typeof filter.forSale === 'boolean') narrow = narrow.where('for_sale', '=', filter.forSale)
  if (typeof filter.forLoan === 'boolean') narrow = narrow.where('for_loan', '=', filter.forLoan)
  if (filter.availableNow) narrow = narrow.where(sql<boolean>`(sellable > 0 or available > 0)`)
  if (typeof filter.minPriceMinor === 'bigint') narrow = narrow.where('price_minor', '>=', filter.minPriceMinor)
  if (typeof filter.maxPriceMinor === 'bigint') narrow = narrow.where('price_minor', '<=', filter.maxPriceMinor)
  if (filter.owner) narrow = narrow.where('owner_id', filter.owner === 'MEMBER' ? 'is not' : 'is', null)
  const deposit = sql<bigint>`coalesce(deposit_minor, 0)`
  if (typeof filter.minDepositMinor === 'bigint') narrow = narrow.where(deposit, '>=', filter.minDepositMinor)
  if (typeof filter.maxDepositMinor === 'bigint') narrow = narrow.where(deposit, '<=', filter.maxDepositMinor)
  const days = daysOf(filter)
  if (days && filter.freeOnly !== false) narrow = narrow.where(isFree(days, now))
  return narrow
}

/** An empty list of alternatives matches nothing; SQL has no empty `in`. */
function nonEmpty(ids: readonly string[]): string[] {
  return ids.length > 0 ? [...ids] : ['']
}
