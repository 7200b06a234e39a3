import type { Id } from '@stoa/values/ids'
import type { Day } from '@stoa/values/period'
import type { Holding } from '../domain/availability.ts'
import { dayIn } from '../domain/clock.ts'
import { everyDay, type Weekday } from '../domain/opening.ts'
import { holdingsOf } from '../queries/holdings.ts'
import type { ItemsWork } from '../context.ts'
import type { ItemRow, LoanLineRow, LoanRow } from '../tables.ts'

// One order of locks for everybody: loan, then items by id. Whoever holds an
// item's row may decide about its stock, units, custody and loan lines.

/** The item's row for this transaction alone, or undefined. */
export function lockItem({ db }: ItemsWork, id: Id): Promise<ItemRow | undefined> {
  return db.selectFrom('item').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** An item with all that decides about its free pieces. `today` is the day at its home. */
export type LockedItem = ItemRow & { readonly today: Day; readonly places: readonly Holding[] }

/** Locks the items that exist, in the order of their ids, and reads their holdings as they are under the lock. */
export async function lockItems({ db, now }: ItemsWork, ids: readonly Id[]): Promise<ReadonlyMap<Id, LockedItem>> {
  if (ids.length === 0) return new Map()
  const items = await db
    .selectFrom('item')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .orderBy('id')
    .forUpdate()
    .execute()
  const holdings = await holdingsOf(
    db,
    items.map(({ id }) => id),
  )
  const byItem = new Map(holdings.map((one) => [one.itemId, one]))
  return new Map(
    items.map((item) => {
      const { today = '', places = [] } = byItem.get(item.id)?.at(now) ?? {}
      return [item.id, { ...item, today, places }]
    }),
  )
}

/** One item with its holdings; undefined where there is none. */
export async function lockHoldings(work: ItemsWork, id: Id): Promise<LockedItem | undefined> {
  return (await lockItems(work, [id])).get(id)
}

/** The holding of an item at a location: an empty one where nothing has been booked yet. */
export function holdingAt(item: LockedItem, locationId: Id): Holding {
  const units = item.tracking === 'UNITS' ? [] : null
  const nothing = { onHand: 0, reserved: 0, away: 0, units, commitments: [] }
  const empty = { locationId, openDays: everyDay, today: item.today, ...nothing }
  return item.places.find((place) => place.locationId === locationId) ?? empty
}

/**
 * Counts a change of items of which the published state tells. Belongs beside
 * every `emit` of an item's fact, so that each state has a version of its own.
 */
export async function touchItems({ db, now }: ItemsWork, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('item')
    .set(({ eb }) => ({ version: eb('version', '+', 1), changed_at: now }))
    .where('id', 'in', [...new Set(ids)])
    .execute()
}

/** A loan with its lines. `today` is the day where it is picked up. */
export type LockedLoan = LoanRow & {
  readonly lines: readonly LoanLineRow[]
  readonly today: Day
  readonly openDays: readonly Weekday[]
}

/** Locks a loan; undefined where there is none. Its items are locked after it. */
export async function lockLoan(work: ItemsWork, id: Id): Promise<LockedLoan | undefined> {
  const loan = await work.db.selectFrom('loan').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return loan && (await withLines(work, [loan]))[0]
}

/** Adds to locked loans what deciding about them needs. */
export async function withLines({ db, now }: ItemsWork, loans: readonly LoanRow[]): Promise<LockedLoan[]> {
  if (loans.length === 0) return []
  const ids = loans.map(({ id }) => id)
  const rows = await db
    .selectFrom('loan_line as line')
    .innerJoin('loan', 'loan.id', 'line.loan_id')
    .innerJoin('location', 'location.id', 'loan.location_id')
    .selectAll('line')
    .select(['location.time_zone', 'location.open_days'])
    .where('line.loan_id', 'in', ids)
    .orderBy('line.id')
    .execute()
  const byLoan = Map.groupBy(rows, (row) => row.loan_id)
  return loans.map((loan) => {
    const ofLoan = byLoan.get(loan.id) ?? []
    const lines = ofLoan.map(({ time_zone: _, open_days: __, ...line }) => line)
    const { time_zone: zone = 'UTC', open_days: openDays = everyDay } = ofLoan[0] ?? {}
    return { ...loan, lines, today: dayIn(now, zone), openDays }
  })
}
