import { type List, type Page, readPage } from '@stoa/db/page'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { readSearchText, type SearchText } from './domain/text.ts'
import type { QuerySearchArgs, SearchFilter, SearchOrder } from './generated.ts'
import type { ItemTable, SearchDb, Tables } from './tables.ts'

/** A hit: a row of the index and how well it matches. */
export type Hit = Pick<
  ItemTable,
  'id' | 'title' | 'category_name' | 'city' | 'price_minor' | 'currency' | 'sellable' | 'available'
> & { readonly score: number }

/** One search, read lazily: its page, its total and its facets are statements of their own. */
export type Search = {
  readonly page: () => Promise<Page<Hit>>
  readonly totalCount: () => Promise<number>
  readonly facets: () => Promise<Record<'categories' | 'locations' | 'tags', Facet[]>>
}

export type Facet = { readonly value: string; readonly label: string; readonly count: number }

type Base = SelectQueryBuilder<Tables, 'item', object>

/** How many values a facet shows. */
const facetSize = 20

const id = { column: 'id', kind: 'text' } as const
const createdAt = { column: 'created_at', kind: 'instant' } as const

const orders: Record<SearchOrder, Pick<List, 'by' | 'direction'>> = {
  RELEVANCE: { by: [{ column: 'score', kind: 'integer' }, createdAt, id], direction: 'desc' },
  NEWEST: { by: [createdAt, id], direction: 'desc' },
  // The index knows no price as a number beyond every price, so that it comes last both ways.
  PRICE_ASC: { by: [{ column: 'price_up', kind: 'bigint' }, id], direction: 'asc' },
  PRICE_DESC: { by: [{ column: 'price_down', kind: 'bigint' }, id], direction: 'desc' },
  TITLE: { by: [{ column: 'title', kind: 'text' }, id], direction: 'asc' },
}

export function search(db: SearchDb, { text, filter, order, first, after }: QuerySearchArgs): Search {
  const typed = readSearchText(text)
  const matching = () => narrowed(db.selectFrom('item').where('status', '=', 'PUBLISHED'), filter).where(matches(typed))
  let page: Promise<Page<Hit>> | undefined
  return {
    // Edges and page info are fields of one page: whichever is asked first reads it.
    page: () => (page ??= readHits()),
    totalCount: async () => {
      const { count } = await matching().select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
      return count
    },
    facets: async () => {
      const [categories, locations, tags] = await Promise.all([
        facet(sql`category_id`, sql`category_name`),
        facet(sql`location_id`, sql`location_name`),
        facet(sql`unnest(tags)`, sql`null::text`),
      ])
      return { categories, locations, tags }
    },
  }

  function readHits(): Promise<Page<Hit>> {
    const scored = matching()
      .select([
        'id',
        'title',
        'category_name',
        'city',
        'price_minor',
        'currency',
        'sellable',
        'available',
        'created_at',
        sql<number>`${score(typed)}`.as('score'),
        sql<bigint>`coalesce(price_minor, 9223372036854775807)`.as('price_up'),
        sql<bigint>`coalesce(price_minor, -1)`.as('price_down'),
      ])
      .as('hit')
    const query = db.selectFrom(scored).selectAll()
    const list = { name: 'search', ...orders[order ?? 'RELEVANCE'], filter: { text: typed.words, filter } }
    return readPage(query, list, { first, after })
  }

  function facet(value: RawBuilder<unknown>, label: RawBuilder<unknown>): Promise<Facet[]> {
    const rows = matching().select([sql<string>`${value}`.as('value'), sql<string | null>`${label}`.as('label')])
    return db
      .selectFrom(rows.as('row'))
      .select(['value', sql<string>`coalesce(min(label), value)`.as('label'), sql<number>`count(*)::int`.as('count')])
      .groupBy('value')
      .orderBy('count', 'desc')
      .orderBy('value')
      .limit(facetSize)
      .execute()
  }
}

/** Titles that continue what is being typed. */
export async function suggestions(db: SearchDb, typed: string): Promise<string[]> {
  const { words, prefix } = readSearchText(typed)
  if (!prefix) return []
  const rows = await db
    .selectFrom('item')
    .where('status', '=', 'PUBLISHED')
    .where(sql<boolean>`(title ilike ${`%${escapeLike(words)}%`} or ${words} <% title)`)
    .select(['title', sql<number>`max(word_similarity(${words}, title))`.as('likeness')])
    .groupBy('title')
    .orderBy('likeness', 'desc')
    .orderBy('title')
    .limit(10)
    .execute()
  return rows.map(({ title }) => title)
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

/** By the words as a whole, by the last word as a beginning, or by likeness of the title where letters are wrong. */
function matches({ words, prefix }: SearchText) {
  if (words === '') return sql<boolean>`true`
  const begun = prefix === undefined ? sql`false` : sql`document @@ to_tsquery('english', unaccent(${prefix}) || ':*')`
  return sql<boolean>`(document @@ websearch_to_tsquery('english', unaccent(${words})) or ${begun} or ${words} <% title)`
}

/** An integer in millionths, so that a cursor compares exactly. What is free now weighs a little more. */
function score({ words }: SearchText) {
  if (words === '') return sql`0`
  return sql`round(1000000 * (
    ts_rank_cd(document, websearch_to_tsquery('english', unaccent(${words})), 32)
    + word_similarity(${words}, title)
    + case when sellable > 0 or available > 0 then 0.1 else 0 end))::int`
}

function narrowed(query: Base, filter: SearchFilter | null | undefined): Base {
  let narrow = query
  if (filter?.categoryIds) narrow = narrow.where('category_id', 'in', nonEmpty(filter.categoryIds))
  if (filter?.locationIds) narrow = narrow.where('location_id', 'in', nonEmpty(filter.locationIds))
  if (filter?.tags) narrow = narrow.where(sql<boolean>`tags @> ${[...filter.tags]}::text[]`)
  if (typeof filter?.forSale === 'boolean') narrow = narrow.where('for_sale', '=', filter.forSale)
  if (typeof filter?.forLoan === 'boolean') narrow = narrow.where('for_loan', '=', filter.forLoan)
  if (filter?.availableNow) narrow = narrow.where(sql<boolean>`(sellable > 0 or available > 0)`)
  if (typeof filter?.minPriceMinor === 'bigint') narrow = narrow.where('price_minor', '>=', filter.minPriceMinor)
  if (typeof filter?.maxPriceMinor === 'bigint') narrow = narrow.where('price_minor', '<=', filter.maxPriceMinor)
  return narrow
}

/** An empty list of alternatives matches nothing; SQL has no empty `in`. */
function nonEmpty(ids: readonly string[]): string[] {
  return ids.length > 0 ? [...ids] : ['']
}
