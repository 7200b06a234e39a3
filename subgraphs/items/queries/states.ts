import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { fromDateRange } from '@stoa/values/period'
import type { Id } from '@stoa/values/ids'
import { sql } from 'kysely'
import { availabilityOf, type Holding } from '../domain/availability.ts'
import { freePeriods } from '../domain/free-periods.ts'
import { picturePath } from '../pictures/route.ts'
import type { ItemsDb } from '../tables.ts'
import { holdingsOf } from './holdings.ts'
import { linesOfLoans } from './lending.ts'

/** The pictures of the units of an item. */
const unitPictures = sql<Id[]>`array(
  select unnest(unit.pictures) from unit where unit.item_id = item.id and unit.pictures <> '{}' order by 1)`

type ItemState = EventPayloads['items.item.changed.v1']
type LoanState = EventPayloads['items.loan.changed.v1']

/** The public state of items, for read models elsewhere. */
export async function itemStates(db: ItemsDb, ids: readonly string[]): Promise<ItemState[]> {
  const items = await db
    .selectFrom('item')
    .innerJoin('category', 'category.id', 'item.category_id')
    .innerJoin('location', 'location.id', 'item.location_id')
    .selectAll('item')
    .select(['category.name as category_name', 'location.name as location_name', 'location.city as location_city'])
    .select(unitPictures.as('unit_pictures'))
    .where('item.id', 'in', ids)
    .execute()
  const holdings = new Map((await holdingsOf(db, ids)).map((one) => [one.itemId, one]))
  return items.map((item) => {
    // As of the last change: so a repeated reading of one version says the same.
    const { places = [] } = holdings.get(item.id)?.at(item.changed_at) ?? {}
    return {
      itemId: item.id,
      version: item.version,
      ownerId: item.owner_id,
      title: item.title,
      description: item.description,
      tags: item.tags,
      categoryId: item.category_id,
      categoryName: item.category_name,
      locationId: item.location_id,
      locationName: item.location_name,
      locationCity: item.location_city,
      picture: picturePath(item),
      pictureIds: item.pictures,
      unitPictureIds: item.unit_pictures,
      forSale: item.for_sale,
      forLoan: item.for_loan,
      price: amount(item.price_minor, item.currency),
      deposit: amount(item.deposit_minor, item.deposit_currency),
      loanMaxDays: item.loan_max_days,
      places: item.for_loan ? places.map(placeOf) : [],
      status: item.status,
      availability: availabilityOf(places),
      createdAt: item.created_at.toISOString(),
    }
  })
}

function amount(minor: bigint | null, currency: string | null): ItemState['price'] {
  return minor === null ? null : { amountMinor: String(minor), currency: currency ?? '' }
}

function placeOf(holding: Holding): ItemState['places'][number] {
  const { locationId, openDays } = holding
  return { locationId, openDays, free: freePeriods(holding) }
}

/** The whole state of loans. */
export async function loanStates(db: ItemsDb, ids: readonly string[]): Promise<LoanState[]> {
  const loans = await db.selectFrom('loan').selectAll().where('id', 'in', ids).execute()
  const lines = await linesOfLoans(db, ids)
  const itemIds = [...new Set(lines.map(({ item_id }) => item_id))]
  const items = await db.selectFrom('item').select(['id', 'title']).where('id', 'in', itemIds).execute()
  const titles = new Map(items.map(({ id, title }) => [id, title]))
  return loans.map((loan) => ({
    loanId: loan.id,
    version: loan.version,
    borrowerId: loan.borrower_id,
    ownerId: loan.owner_id,
    locationId: loan.location_id,
    ...fromDateRange(loan.period),
    status: loan.status,
    lines: lines
      .filter((line) => line.loan_id === loan.id)
      .map((line) => ({
        lineId: line.id,
        itemId: line.item_id,
        title: titles.get(line.item_id) ?? '',
        unitId: line.unit_id,
        status: line.status,
        photoIds: [...line.handover_photos, ...line.return_photos],
      })),
    createdAt: loan.created_at.toISOString(),
  }))
}
