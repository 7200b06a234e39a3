import { type List, type Page, readPage } from '@stoa/db/page'
import { type SelectQueryBuilder, sql } from 'kysely'
import { readSearchText } from './domain/text.ts'
import { type Facets, readFacets } from './facets.ts'
import { narrowed } from './filter.ts'
import { daysOf, isFree } from './free.ts'
import type { QuerySearchArgs, SearchOrder } from './generated.ts'
import { bestMatches, isAlike, isNamed, isPublished, score } from './matching.ts'
import type { ItemTable, SearchDb, Tables } from './tables.ts'

const hitColumns = [
  'id',
  'title',
  'category_id',
  'category_name',
  'location_name',
  'city',
  'picture',
  'for_sale',
  'for_loan',
  'price_minor',
  'currency',
  'deposit_minor',
  'deposit_currency',
  'sellable',
  'available',
] as const

/** A hit: a row of the index and how well it matches. */
export type Hit = Pick<ItemTable, (typeof hitColumns)[number]> & {
  readonly score: number
  readonly free_then: boolean | null
}

/** One search, read lazily: its page, its total and its facets are statements of their own. */
export type Search = {
  readonly page: () => Promise<Page<Hit>>
  readonly totalCount: () => Promise<number>
  readonly facets: () => Promise<Facets>
}

type Base = SelectQueryBuilder<Tables, 'item', object>

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

export function search(db: SearchDb, { text, filter, order, first, after }: QuerySearchArgs, now: Date): Search {
  const typed = readSearchText(text)
  const days = daysOf(filter ?? {})
  const free = days && isFree(days, now)
  const published = () => narrowed(db.selectFrom('item').where(isPublished), filter ?? {}, now)
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
    facets: async () => readFacets(db, await matching(), free),
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
        ...hitColumns,
        'created_at',
        sql<number>`${score(typed)}`.as('score'),
        (free ?? sql<boolean | null>`null::boolean`).as('free_then'),
        sql<bigint>`coalesce(price_minor, 9223372036854775807)`.as('price_up'),
        sql<bigint>`coalesce(price_minor, -1)`.as('price_down'),
      ])
      .as('hit')
    const list = { name: 'search', ...orders[by], filter: { text: typed.words, filter } }
    return readPage(db.selectFrom(scored).selectAll(), list, { first, after })
  }
}
