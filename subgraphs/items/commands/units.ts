import type { Id } from '@stoa/values/ids'
import { isRefusal, notFound, type Refusal, refuse, wrongState } from '@stoa/values/refusal'
import { sellable, unitsFreeForGood } from '../domain/availability.ts'
import { unitTaken } from '../domain/stock.ts'
import type { UnitAddInput, UnitRetireInput } from '../generated.ts'
import type { ItemsWork } from '../context.ts'
import type { UnitRow } from '../tables.ts'
import { beginCustody, book, endCustody, saveUnits } from './book.ts'
import { managedOr } from './catalogue.ts'
import { holdingAt, type LockedItem, lockHoldings, touchItems } from './lock.ts'
import { missingLocation } from './stock.ts'

export type UnitOutcome = Promise<{ readonly unitId: Id } | Refusal>

/** Adds a tagged piece; the stock grows by one. */
export async function addUnit(work: ItemsWork, input: UnitAddInput): UnitOutcome {
  const item = await lockHoldings(work, input.itemId)
  if (!item) return notFound(input.itemId, ['input', 'itemId'])
  const { tag } = input
  const broken =
    managedOr(work.viewer, item) ??
    (item.tracking === 'BULK' ? wrongState('BULK', 'Its pieces are not tagged: use restockItem.') : undefined) ??
    (await missingLocation(work, item, input.locationId))
  if (broken) return broken
  const locationId = input.locationId ?? item.location_id
  const id = work.ids.next('unt')
  const added = await work.db
    .insertInto('unit')
    .values({
      id,
      item_id: item.id,
      location_id: locationId,
      tag,
      serial: input.serial ?? null,
      condition: input.condition ?? 'GOOD',
      status: 'IN_SERVICE',
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.column('tag').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return refuse('ALREADY_EXISTS', 'Another unit carries this tag.', { path: ['input', 'tag'] })
  await beginCustody(work, [{ itemId: item.id, unitId: id, locationId }])
  await bookUnit(work, { itemId: item.id, unitId: id, locationId, delta: 1, note: null })
  return { unitId: id }
}

/** Takes a unit out of service for good; nobody may have it or expect it. */
export async function retireUnit(work: ItemsWork, { id, note }: UnitRetireInput): UnitOutcome {
  const found = await lockUnit(work, id)
  if (isRefusal(found)) return found
  const { unit, item } = found
  const denied = managedOr(work.viewer, item)
  if (denied) return denied
  if (unit.status !== 'IN_SERVICE' && unit.status !== 'IN_REPAIR') {
    return wrongState(unit.status, `The unit is ${unit.status} already.`)
  }
  const holding = holdingAt(item, unit.location_id)
  const expected = holding.commitments.some((one) => one.unitId === id)
  const isFree = unit.status === 'IN_REPAIR' ? !expected : isSpare(item, unit)
  if (!isFree) return unitTaken(id, ['input', 'id'])
  await saveUnits(work, [id], { status: 'RETIRED' })
  await endCustody(work, { unitIds: [id] })
  await bookUnit(work, { itemId: item.id, unitId: id, locationId: unit.location_id, delta: -1, note: note ?? null })
  return { unitId: id }
}

/** Whether a unit in service can leave its location: nobody has it, expects it, or needs it for an order. */
export function isSpare(item: LockedItem, unit: UnitRow): boolean {
  const holding = holdingAt(item, unit.location_id)
  return unitsFreeForGood(holding).includes(unit.id) && sellable(holding) > 0
}

/** A unit and its item, locked. */
export async function lockUnit(
  work: ItemsWork,
  id: Id,
): Promise<{ readonly unit: UnitRow; readonly item: LockedItem } | Refusal> {
  const known = await work.db.selectFrom('unit').select('item_id').where('id', '=', id).executeTakeFirst()
  const item = known && (await lockHoldings(work, known.item_id))
  // Read again: what is read before the lock may be old by the time that it is held.
  const unit = item && (await work.db.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst())
  return unit ? { unit, item } : notFound(id)
}

async function bookUnit(
  work: ItemsWork,
  change: { itemId: Id; unitId: Id; locationId: Id; delta: 1 | -1; note: string | null },
): Promise<void> {
  const { itemId, unitId, locationId, delta, note } = change
  const reason = delta > 0 ? 'UNIT_ADDED' : 'UNIT_RETIRED'
  await book(work, [{ itemId, locationId, onHand: delta, reserved: 0, reason, reference: unitId, note }])
  await touchItems(work, [itemId])
  work.emit('items.item.restocked.v1', { itemId, locationId, delta, reason })
}
