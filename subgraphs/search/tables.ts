import type { Db } from '@stoa/subgraph/work'
import type { Generated } from 'kysely'

/** The tables of `migrations/`, as Kysely sees them. */
export type Tables = { item: ItemTable }
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
  tags: string[]
  for_sale: boolean
  for_loan: boolean
  price_minor: bigint | null
  currency: string | null
  sellable: number
  available: number
  created_at: Date
  /** Weighted words: title, then tags and category, then description. */
  document: Generated<string>
  /** The title without accents and capitals. */
  folded: Generated<string>
}
