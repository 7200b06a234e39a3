import { type List, type Page, readPage } from '@stoa/db/page'
import { type SelectQueryBuilder, sql } from 'kysely'
import { readSearchText } from './domain/text.ts'
import type { QuerySearchArgs, SearchFilter, SearchOrder } from './generated.ts'
import { bestMatches, isAlike, isNamed, isPublished, score } from './matching.ts'
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
  readonly facets: () => Promise<Record<FacetName, Facet[]>>
}

export type Facet = { readonly value: string; readonly label: string; readonly count: number }
type FacetName = 'categories' | 'locations' | 'tags'

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
  const published = () => narrowed(db.selectFrom('item').where(isPublished), filter)
  let way: Promise<'words' | 'likeness'> | undefined
  let page: Promise<Page<Hit>> | undefined
  return {
    // Edges and page info are fields of one page: whichever is asked first reads it.
    page: () => (page ??= readHits()),
    totalCount: async () => {
      const { count } = await (await matching())
        .select(sql<number>`count(*)::int`.as('count'))
        .executeTakeFirstOrThrow()
      return count
    },
    facets: async () => readFacets(await matching()),
  }

  /** Titles like the words are looked for only where nothing has the words: it costs much, and brings things that nobody meant. */
  async function matching(): Promise<Base> {
    if (typed.words === '') return published()
    way ??= published()
      .where(isNamed(typed))
      .select('id')
      .limit(1)
      .executeTakeFirst()
      .then((found) => (found ? 'words' : 'likeness'))
    return published().where((await way) === 'words' ? isNamed(typed) : isAlike(typed))
  }

  async function readHits(): Promise<Page<Hit>> {
    // Without words everything matches alike, and the newest is the best.
    const by = order === 'RELEVANCE' || !order ? (typed.words === '' ? 'NEWEST' : 'RELEVANCE') : order
    const found = await matching()
    const scored = (by === 'RELEVANCE' ? bestMatches(db, found, typed) : found)
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
    const list = { name: 'search', ...orders[by], filter: { text: typed.words, filter } }
    return readPage(db.selectFrom(scored).selectAll(), list, { first, after })
  }

  /** All three from one reading of what matches. */
  async function readFacets(found: Base): Promise<Record<FacetName, Facet[]>> {
    const rows = found.select(['category_id', 'category_name', 'location_id', 'location_name', 'tags'])
    const spread = (name: FacetName, value: string, label: string, from: string) => sql`
      (select ${sql.lit(name)} as facet, ${sql.raw(value)} as value, coalesce(min(${sql.raw(label)}), ${sql.raw(value)}) as label,
        count(*)::int as count from ${sql.raw(from)} group by 2 order by 4 desc, 2 limit ${sql.lit(facetSize)})`
    const { rows: counted } = await sql<Facet & { facet: FacetName }>`with hit as materialized (${rows})
      ${spread('categories', 'category_id', 'category_name', 'hit')} union all
      ${spread('locations', 'location_id', 'location_name', 'hit')} union all
      ${spread('tags', 'tag', 'tag', 'hit, unnest(tags) as tag')}`.execute(db)
    const of = (name: FacetName) =>
      counted.filter(({ facet }) => facet === name).map(({ value, label, count }) => ({ value, label, count }))
    return { categories: of('categories'), locations: of('locations'), tags: of('tags') }
  }
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
