import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { SearchDb, Tables } from './tables.ts'

export type Facet = { readonly value: string; readonly label: string; readonly count: number }
export type Range = { readonly minMinor: bigint; readonly maxMinor: bigint | null; readonly count: number }

/** How hits are spread over what they can be narrowed by. */
export type Facets = Record<'categories' | 'locations' | 'tags' | 'owners', readonly Facet[]> & {
  readonly deposits: readonly Range[]
  readonly prices: Range | null
  readonly inStock: number
  readonly freeNow: number
  /** Null where no days are named. */
  readonly freeThen: number | null
}

/** How many values a facet shows. */
const facetSize = 20

/** The upper ends of the ranges of deposits; the last one has none. */
const depositEnds = [0n, 5_000n, 20_000n, null] as const

type Row = {
  facet: string
  value: string | null
  label: string | null
  count: number
  low: bigint | null
  high: bigint | null
}

/** All of them from one reading of what matches. */
export async function readFacets(
  db: SearchDb,
  found: SelectQueryBuilder<Tables, 'item', object>,
  freeThen: RawBuilder<boolean> | undefined,
): Promise<Facets> {
  const hits = found
    .select(['category_id', 'category_name', 'location_id', 'location_name', 'tags', 'price_minor'])
    .select(['for_sale', 'for_loan', 'sellable', 'available'])
    .select([
      sql<string>`case when owner_id is null then 'ORGANISATION' else 'MEMBER' end`.as('owner'),
      sql<bigint>`coalesce(deposit_minor, 0)`.as('deposit'),
      (freeThen ?? sql<boolean>`false`).as('free_then'),
    ])
  const spread = (name: string, value: string, label: string, from: string) => sql`
    (select ${sql.lit(name)} as facet, ${sql.raw(value)} as value,
      coalesce(min(${sql.raw(label)}), ${sql.raw(value)}) as label, count(*)::int as count,
      null::bigint as low, null::bigint as high
    from ${sql.raw(from)} group by 2 order by 4 desc, 2 limit ${sql.lit(facetSize)})`
  const counted = (name: string, holds: string) => sql`
    (select ${sql.lit(name)}, null, null, count(*)::int, min(price_minor), max(price_minor) from hit
    where ${sql.raw(holds)})`
  const ranges = depositEnds.map((end, index) => {
    const above = depositEnds[index - 1]
    const bounds = [above === undefined ? 'true' : `deposit > ${above}`, end === null ? 'true' : `deposit <= ${end}`]
    return counted(`deposit ${index}`, `for_loan and ${bounds.join(' and ')}`)
  })
  const { rows } = await sql<Row>`with hit as materialized (${hits})
    ${spread('categories', 'category_id', 'category_name', 'hit')} union all
    ${spread('locations', 'location_id', 'location_name', 'hit')} union all
    ${spread('tags', 'tag', 'tag', 'hit, unnest(tags) as tag')} union all
    ${spread('owners', 'owner', 'owner', 'hit')} union all
    ${counted('prices', 'for_sale and price_minor is not null')} union all
    ${counted('inStock', 'sellable > 0 and for_sale')} union all
    ${counted('freeNow', 'available > 0 and for_loan')} union all
    ${counted('freeThen', 'free_then')} union all
    ${sql.join(ranges, sql` union all `)}`.execute(db)
  const of = (name: string) =>
    rows
      .filter(({ facet }) => facet === name)
      .map(({ value, label, count }) => ({ value: value ?? '', label: label ?? '', count }))
  const one = (name: string) => rows.find(({ facet }) => facet === name)
  const prices = one('prices')
  return {
    categories: of('categories'),
    locations: of('locations'),
    tags: of('tags'),
    owners: of('owners'),
    deposits: depositEnds.map((end, index) => ({
      minMinor: index === 0 ? 0n : (depositEnds[index - 1] ?? 0n) + 1n,
      maxMinor: end,
      count: one(`deposit ${index}`)?.count ?? 0,
    })),
    prices: prices?.low == null ? null : { minMinor: prices.low, maxMinor: prices.high, count: prices.count },
    inStock: one('inStock')?.count ?? 0,
    freeNow: one('freeNow')?.count ?? 0,
    freeThen: freeThen ? (one('freeThen')?.count ?? 0) : null,
  }
}
