import { keepNewest } from '@stoa/subgraph/keep-newest'
import { sql } from 'kysely'
import type { Tables } from './tables.ts'

const words = (text: string) => sql`to_tsvector('english', unaccent(${text}))`

/** Keeps the index: one row per item, as items last told it. */
export const indexItems = keepNewest<Tables, 'items.item.changed.v1', 'item'>('item', 'id', ({ price, ...state }) => ({
  id: state.itemId,
  version: state.version,
  status: state.status,
  title: state.title,
  category_id: state.categoryId,
  category_name: state.categoryName,
  location_id: state.locationId,
  location_name: state.locationName,
  city: state.locationCity,
  tags: [...state.tags],
  for_sale: state.forSale,
  for_loan: state.forLoan,
  price_minor: price ? BigInt(price.amountMinor) : null,
  currency: price?.currency ?? null,
  sellable: state.availability.sellable,
  available: state.availability.available,
  created_at: new Date(state.createdAt),
  folded: sql<string>`lower(unaccent(${state.title}))`,
  document: sql<string>`setweight(${words(state.title)}, 'A')
    || setweight(${words([...state.tags, state.categoryName].join(' '))}, 'B')
    || setweight(${words(state.description)}, 'C')`,
}))
