import { isRefusal, notFound, type Refusal, wrongState } from '@stoa/values/refusal'
import { adjust, type StockReason } from '../domain/stock.ts'
import type { ItemRestockInput, StockAdjustInput } from '../generated.ts'
import type { ItemsWork } from '../context.ts'
import { book } from './book.ts'
import { type ItemOutcome, managedOr } from './catalogue.ts'
import { holdingAt, type LockedItem, lockHoldings, touchItems } from './lock.ts'

/** Books pieces that came in. */
export async function restockItem(work: ItemsWork, input: ItemRestockInput): ItemOutcome {
  const item = await lockBulk(work, input.id, input.locationId)
  if (isRefusal(item)) return item
  return bookOne(work, item, input.locationId, input.quantity, 'RESTOCK', input.note)
}

/** Corrects the stock after a count. */
export async function adjustStock(work: ItemsWork, input: StockAdjustInput): ItemOutcome {
  const item = await lockBulk(work, input.id, input.locationId)
  if (isRefusal(item)) return item
  const holding = holdingAt(item, input.locationId ?? item.location_id)
  const broken = adjust(item.id, holding, input.delta)
  if (broken) return broken
  return bookOne(work, item, input.locationId, input.delta, 'ADJUSTMENT', input.note)
}

async function bookOne(
  work: ItemsWork,
  item: LockedItem,
  place: string | null | undefined,
  delta: number,
  reason: StockReason,
  note: string | null | undefined,
): ItemOutcome {
  const locationId = place ?? item.location_id
  await book(work, [{ itemId: item.id, locationId, onHand: delta, reserved: 0, reason, note }])
  await touchItems(work, [item.id])
  work.emit('items.item.restocked.v1', { itemId: item.id, locationId, delta, reason })
  return { itemId: item.id }
}

/** An item whose pieces are counted, with its holdings, where the viewer manages it. */
async function lockBulk(
  work: ItemsWork,
  id: string,
  locationId: string | null | undefined,
): Promise<LockedItem | Refusal> {
  const item = await lockHoldings(work, id)
  if (!item) return notFound(id)
  const denied = managedOr(work.viewer, item)
  if (denied) return denied
  if (item.tracking === 'UNITS') return wrongState('UNITS', 'Its pieces are tagged: use addUnit and retireUnit.')
  return (await missingLocation(work, item, locationId)) ?? item
}

/** Refuses a location that does not exist; those where the item has stock are known to. */
export async function missingLocation(
  { db }: ItemsWork,
  item: LockedItem,
  locationId: string | null | undefined,
  path: readonly string[] = ['input', 'locationId'],
): Promise<Refusal | undefined> {
  if (!locationId || locationId === item.location_id) return undefined
  if (item.places.some((place) => place.locationId === locationId)) return undefined
  const found = await db.selectFrom('location').select('id').where('id', '=', locationId).executeTakeFirst()
  return found ? undefined : notFound(locationId, path)
}
