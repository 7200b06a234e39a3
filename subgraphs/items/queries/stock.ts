import { type ListsOf, type PageArgs, readPages } from '@stoa/db/page'
import type { Id } from '@stoa/values/ids'
import { sql } from 'kysely'
import type { CustodyRow, ItemsDb, PriceHistoryRow, StockEntryRow, StockRow, UnitRow } from '../tables.ts'

export function unitsById(db: ItemsDb, ids: readonly Id[]): Promise<UnitRow[]> {
  return db.selectFrom('unit').selectAll().where('id', 'in', ids).execute()
}

export function unitByTag(db: ItemsDb, tag: string): Promise<UnitRow | undefined> {
  return db.selectFrom('unit').selectAll().where('tag', '=', tag).executeTakeFirst()
}

/** The units of items, by a page each. */
export function unitsOfItems(db: ItemsDb, itemIds: readonly Id[], args: PageArgs) {
  const units: ListsOf<UnitRow> = {
    list: (itemId) => ({ name: 'units', by: [{ column: 'id', kind: 'text' }], direction: 'asc', filter: { itemId } }),
    query: (itemId) => db.selectFrom('unit').selectAll().where('item_id', '=', itemId),
  }
  return readPages(db, itemIds, units, args)
}

/** The ledger of items, by a page each, newest first. */
export function stockEntriesOf(db: ItemsDb, itemIds: readonly Id[], args: PageArgs) {
  const entries: ListsOf<StockEntryRow> = {
    list: (itemId) => ({
      name: 'stockEntries',
      by: [{ column: 'id', kind: 'text' }],
      direction: 'desc',
      filter: { itemId },
    }),
    query: (itemId) => db.selectFrom('stock_entry').selectAll().where('item_id', '=', itemId),
  }
  return readPages(db, itemIds, entries, args)
}

/** What is assigned to people, by a page each, newest first. */
export function assignmentsOf(db: ItemsDb, personIds: readonly Id[], args: PageArgs) {
  const assignments: ListsOf<CustodyRow> = {
    list: (personId) => ({
      name: 'assignments',
      by: [{ column: 'id', kind: 'bigint' }],
      direction: 'desc',
      filter: { personId },
    }),
    query: (personId) =>
      db
        .selectFrom('custody_entry')
        .selectAll()
        .where('person_id', '=', personId)
        .where('kind', '=', 'ASSIGNED')
        .where('until', 'is', null),
  }
  return readPages(db, personIds, assignments, args)
}

export function stockOfItems(db: ItemsDb, itemIds: readonly Id[]): Promise<StockRow[]> {
  return db.selectFrom('stock').selectAll().where('item_id', 'in', itemIds).orderBy('location_id').execute()
}

/** At most this many prices or custodies are told of one thing; the others stay in the database. */
const historyLimit = 100

export async function priceHistoryOf(db: ItemsDb, itemIds: readonly Id[]): Promise<PriceHistoryRow[]> {
  const { rows } = await sql<PriceHistoryRow>`
    select price.* from unnest(${itemIds}::text[]) as asked(id) cross join lateral (
      select * from price_history where item_id = asked.id order by id desc limit ${historyLimit}
    ) price`.execute(db)
  return rows
}

/** Who has pieces of items now, the longest first. */
export async function holdersOfItems(db: ItemsDb, itemIds: readonly Id[]): Promise<CustodyRow[]> {
  const { rows } = await sql<CustodyRow>`
    select custody.* from unnest(${itemIds}::text[]) as asked(id) cross join lateral (
      select * from custody_entry where item_id = asked.id and until is null and kind in ('BORROWER', 'ASSIGNED')
      order by id limit ${historyLimit}
    ) custody`.execute(db)
  return rows
}

/** Where the tagged pieces of items are, by the age of the pieces. */
export async function piecesOfItems(db: ItemsDb, itemIds: readonly Id[]): Promise<CustodyRow[]> {
  const { rows } = await sql<CustodyRow>`
    select custody.* from unnest(${itemIds}::text[]) as asked(id) cross join lateral (
      select entry.* from custody_entry entry join unit on unit.id = entry.unit_id
      where entry.item_id = asked.id and entry.until is null and unit.status in ('IN_SERVICE', 'IN_REPAIR')
      order by unit.id limit ${historyLimit}
    ) custody`.execute(db)
  return rows
}

/** Where units are now. */
export function custodyOfUnits(db: ItemsDb, unitIds: readonly Id[]): Promise<CustodyRow[]> {
  return db.selectFrom('custody_entry').selectAll().where('unit_id', 'in', unitIds).where('until', 'is', null).execute()
}

/** Where units were, newest first. */
export async function custodyHistoryOf(db: ItemsDb, unitIds: readonly Id[]): Promise<CustodyRow[]> {
  const { rows } = await sql<CustodyRow>`
    select custody.* from unnest(${unitIds}::text[]) as asked(id) cross join lateral (
      select * from custody_entry where unit_id = asked.id order by id desc limit ${historyLimit}
    ) custody`.execute(db)
  return rows
}
