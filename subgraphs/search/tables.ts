import type { Db } from '@stoa/subgraph/work'
import type { Generated } from 'kysely'

/** The tables of `migrations/`, as Kysely sees them. */
export type Tables = { item: ItemTable; free_period: FreePeriodTable }
export type SearchDb = Db<Tables>

/** One item as items last told it; rows that are not published stay, so that an older state is known to be old. */
export type ItemTable = {
  id: string
  version: number
  status: string
  title: string
  category_id: string
  category_name: string
  location_id: string
  location_name: string
  city: string
  picture: string
  owner_id: string | null
  tags: string[]
  for_sale: boolean
  for_loan: boolean
  price_minor: bigint | null
  currency: string | null
  deposit_minor: bigint | null
  deposit_currency: string | null
  loan_max_days: number
  sellable: number
  available: number
  created_at: Date
  /** Weighted words: title, then tags and category, then description. */
  document: Generated<string>
  /** The title without accents and capitals. */
  folded: Generated<string>
}

/** Days on which so many pieces of an item can be borrowed at one place. */
export type FreePeriodTable = {
  item_id: string
  location_id: string
  /** A daterange as text; without an upper bound where nobody comes after. */
  period: string
  pieces: number
  /** The days of the week on which the place is open, Sunday first. */
  open_days: number
}
