import { type List, type PageArgs, readPage } from '@stoa/db/page'
import { personId, type Viewer } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { ItemFilter, ItemOrder } from '../generated.ts'
import type { Counted } from '../mappers.ts'
import { manages } from '../parties.ts'
import type { CategoryRow, ItemRow, ItemsDb, LocationRow, Tables } from '../tables.ts'

export function itemsById(db: ItemsDb, ids: readonly Id[]): Promise<ItemRow[]> {
  return db.selectFrom('item').selectAll().where('id', 'in', ids).execute()
}

export function categoriesById(db: ItemsDb, ids: readonly Id[]): Promise<CategoryRow[]> {
  return db.selectFrom('category').selectAll().where('id', 'in', ids).execute()
}

export function locationsById(db: ItemsDb, ids: readonly Id[]): Promise<LocationRow[]> {
  return db.selectFrom('location').selectAll().where('id', 'in', ids).execute()
}

/** There are few, and they are listed whole: a menu, a map. */
const maxPlaces = 500

export function allCategories(db: ItemsDb): Promise<CategoryRow[]> {
  return db.selectFrom('category').selectAll().orderBy('name').limit(maxPlaces).execute()
}

export function allLocations(db: ItemsDb): Promise<LocationRow[]> {
  return db.selectFrom('location').selectAll().orderBy('name').limit(maxPlaces).execute()
}

/** Null prices come last, and the cursor has to compare them: so they count as the greatest. */
const priceOrder = sql<bigint>`coalesce(price_minor, 9223372036854775807)`

const id = { column: 'id', kind: 'text' } as const
const orders: Record<ItemOrder, Pick<List, 'by' | 'direction'>> = {
  NEWEST: { by: [id], direction: 'desc' },
  TITLE: { by: [{ column: 'title_order', kind: 'text' }, id], direction: 'asc' },
  PRICE: { by: [{ column: 'price_order', kind: 'bigint' }, id], direction: 'asc' },
}

/** A page of the catalogue, as this viewer may see it. */
export async function listItems(
  db: ItemsDb,
  viewer: Viewer,
  filter: ItemFilter,
  order: ItemOrder,
  args: PageArgs,
): Promise<Counted<ItemRow>> {
  const matching = db
    .selectFrom('item')
    .selectAll()
    .select([sql<string>`lower(title)`.as('title_order'), priceOrder.as('price_order')])
    .$call((query) => matchItems(query, viewer, filter))
  const list = { name: 'items', ...orders[order], filter }
  const page = await readPage(db.selectFrom(matching.as('item')).selectAll(), list, args)
  return { ...page, totalCount: () => countItems(db, viewer, filter) }
}

async function countItems(db: ItemsDb, viewer: Viewer, filter: ItemFilter): Promise<number> {
  const counted = db.selectFrom('item').select(sql<number>`count(*)::integer`.as('count'))
  return (await matchItems(counted, viewer, filter).executeTakeFirstOrThrow()).count
}

function matchItems<Row>(
  query: SelectQueryBuilder<Tables, 'item', Row>,
  viewer: Viewer,
  filter: ItemFilter,
): SelectQueryBuilder<Tables, 'item', Row> {
  const status = filter.status ?? 'PUBLISHED'
  let matching = query.where('status', '=', status)
  // Only what is published is everybody's; of the rest, people list their own.
  if (status !== 'PUBLISHED' && !manages(viewer, null))
    matching = matching.where('owner_id', '=', personId(viewer) ?? '')
  if (filter.categoryId) matching = matching.where('category_id', '=', filter.categoryId)
  if (filter.locationId) matching = matching.where('location_id', '=', filter.locationId)
  if (filter.ownerId) matching = matching.where('owner_id', '=', filter.ownerId)
  if (typeof filter.forSale === 'boolean') matching = matching.where('for_sale', '=', filter.forSale)
  if (typeof filter.forLoan === 'boolean') matching = matching.where('for_loan', '=', filter.forLoan)
  if (filter.tag) matching = matching.where(sql<boolean>`tags @> ${[filter.tag.toLowerCase()]}`)
  if (filter.text) matching = matching.where('title', 'ilike', `%${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%`)
  return matching
}

export const maxRelated = 20

/** So many of the newest of a category are compared; who looks at an item does not wait for a whole catalogue. */
const compared = 500

/**
 * Items like others, best first: of the same category, by tags in common; and
 * where a category has few, others with tags in common.
 */
export async function relatedItems(db: ItemsDb, ids: readonly Id[]): Promise<(ItemRow & { related_to: Id })[]> {
  const inCommon = sql`cardinality(array(select unnest(other.tags) intersect select unnest(base.tags)))`
  const { rows } = await sql<ItemRow & { related_to: Id }>`
    select like_it.*, base.id as related_to from item base cross join lateral (
      with near as materialized (
        select other.*, true as near, ${inCommon} as in_common from (
          -- As a range of the index, since by the average of all categories another plan seems better,
          -- which reads the whole catalogue for a small one.
          select * from item where id <> base.id and (category_id, status, id)
            between (base.category_id, 'PUBLISHED', '') and (base.category_id, 'PUBLISHED', '~')
          order by category_id desc, status desc, id desc limit ${compared}
        ) other order by in_common desc, id desc limit ${maxRelated}
      ), far as (
        select other.*, false as near, ${inCommon} as in_common from (
          select * from item where tags && base.tags and status = 'PUBLISHED' and category_id <> base.category_id
          limit ${compared}
        ) other where (select count(*) from near) < ${maxRelated}
        order by in_common desc, id desc limit ${maxRelated}
      )
      select * from near union all select * from far
      order by near desc, in_common desc, id desc limit ${maxRelated}
    ) like_it
    where base.id = any(${ids}) order by base.id, near desc, in_common desc, id desc`.execute(db)
  return rows
}
