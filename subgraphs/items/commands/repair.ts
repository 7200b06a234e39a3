import type { Id } from '@stoa/values/ids'
import { invalidInput, isRefusal, notFound, type Refusal, wrongState } from '@stoa/values/refusal'
import type { ItemsWork } from '../context.ts'
import { sellable } from '../domain/availability.ts'
import { insufficientStock, unitTaken } from '../domain/stock.ts'
import type { ItemRepairInput, ItemReturnToServiceInput } from '../generated.ts'
import type { UnitRow } from '../tables.ts'
import { beginCustody, endCustody, saveUnits } from './book.ts'
import { type ItemOutcome, managedOr } from './catalogue.ts'
import { unitOf } from './custody.ts'
import { holdingAt, type LockedItem, lockHoldings, touchItems } from './lock.ts'
import { isSpare } from './units.ts'

/** Takes a unit, or a number of pieces, out for repair. What is promised stays: it is repaired in time, or exchanged. */
export async function repairItem(work: ItemsWork, input: ItemRepairInput): ItemOutcome {
  const item = await lockManagedHoldings(work, input.id)
  if (isRefusal(item)) return item
  const repair = { kind: 'REPAIR' } as const
  if (item.tracking === 'UNITS') {
    const unit = await taggedUnit(work, item, input.unitId)
    if (isRefusal(unit)) return unit
    if (unit.status !== 'IN_SERVICE') return wrongState(unit.status, `The unit is ${unit.status}.`)
    if (!isSpare(item, unit)) return unitTaken(unit.id)
    await saveUnits(work, [unit.id], { status: 'IN_REPAIR' })
    await endCustody(work, { unitIds: [unit.id] })
    await beginCustody(work, [{ itemId: item.id, unitId: unit.id, locationId: unit.location_id, holder: repair }])
    return tell(work, item.id, unit.id)
  }
  const [locationId, quantity] = [input.locationId ?? item.location_id, input.quantity ?? 1]
  const free = sellable(holdingAt(item, locationId))
  if (quantity > free) return insufficientStock(item.id, quantity, free)
  const piece = { itemId: item.id, unitId: null, locationId, holder: repair }
  await beginCustody(
    work,
    Array.from({ length: quantity }, () => piece),
  )
  return tell(work, item.id, item.id)
}

/** Brings a unit, or a number of pieces, back to the shelf. */
export async function returnItemToService(work: ItemsWork, input: ItemReturnToServiceInput): ItemOutcome {
  const item = await lockManagedHoldings(work, input.id)
  if (isRefusal(item)) return item
  if (item.tracking === 'UNITS') {
    const unit = await taggedUnit(work, item, input.unitId)
    if (isRefusal(unit)) return unit
    if (unit.status !== 'IN_REPAIR') return wrongState(unit.status, `The unit is ${unit.status}, not in repair.`)
    const condition = input.condition ?? 'GOOD'
    if (condition === 'BROKEN') return invalidInput('What is broken stays in repair.', ['input', 'condition'])
    await saveUnits(work, [unit.id], { status: 'IN_SERVICE', condition })
    await endCustody(work, { unitIds: [unit.id] })
    await beginCustody(work, [{ itemId: item.id, unitId: unit.id, locationId: unit.location_id }])
    return tell(work, item.id, unit.id)
  }
  const [locationId, quantity] = [input.locationId ?? item.location_id, input.quantity ?? 1]
  const repaired = await work.db
    .selectFrom('custody_entry')
    .select('id')
    .where('item_id', '=', item.id)
    .where('location_id', '=', locationId)
    .where('kind', '=', 'REPAIR')
    .where('unit_id', 'is', null)
    .where('until', 'is', null)
    .orderBy('id')
    .limit(quantity)
    .execute()
  if (repaired.length < quantity) {
    return wrongState('NOT_IN_REPAIR', `Only ${repaired.length} of ${quantity} are in repair there.`)
  }
  const ids = repaired.map(({ id }) => id)
  await work.db.updateTable('custody_entry').set({ until: work.now }).where('id', 'in', ids).execute()
  return tell(work, item.id, item.id)
}

async function lockManagedHoldings(work: ItemsWork, id: Id): Promise<LockedItem | Refusal> {
  const item = await lockHoldings(work, id)
  if (!item) return notFound(id)
  return managedOr(work.viewer, item) ?? item
}

async function taggedUnit(work: ItemsWork, item: LockedItem, id: Id | null | undefined): Promise<UnitRow | Refusal> {
  return id ? unitOf(work, item, id) : invalidInput('Say which unit.', ['input', 'unitId'])
}

async function tell(work: ItemsWork, itemId: Id, reference: Id): ItemOutcome {
  await touchItems(work, [itemId])
  work.emit('items.item.availabilityChanged.v1', { itemId, reference })
  return { itemId }
}
