import { hasScope, personId } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { invalidInput, isRefusal, notAllowed, notFound, type Refusal, wrongState } from '@stoa/values/refusal'
import { sellable, unitsFreeForGood } from '../domain/availability.ts'
import { insufficientStock, unitTaken } from '../domain/stock.ts'
import type { ItemAssignInput, ItemMoveInput, ItemUnassignInput } from '../generated.ts'
import type { ItemsWork } from '../context.ts'
import type { UnitRow } from '../tables.ts'
import { missingPerson } from './people.ts'
import { beginCustody, book, endCustody, saveUnits } from './book.ts'
import { type ItemOutcome, managedOr } from './catalogue.ts'
import { holdingAt, type LockedItem, lockHoldings, touchItems } from './lock.ts'
import { missingLocation } from './stock.ts'
import { isSpare } from './units.ts'

/** Gives a piece to a person with no date of return. */
export async function assignItem(work: ItemsWork, input: ItemAssignInput): ItemOutcome {
  const item = await lockHoldings(work, input.id)
  if (!item) return notFound(input.id)
  const denied = managedOr(work.viewer, item)
  if (denied) return denied
  // Whoever is given something gets a mail: so strangers do not write to people by giving them things.
  if (input.personId !== personId(work.viewer) && !hasScope(work.viewer, 'items:manage')) {
    return notAllowed('Only staff give pieces to other people. Lend it instead: then the other one asks for it.')
  }
  const nobody = await missingPerson(work, input.personId, ['input', 'personId'])
  if (nobody) return nobody
  const piece = await choosePiece(work, item, input.unitId)
  if (isRefusal(piece)) return piece
  const { unitId, locationId } = piece
  if (unitId) await endCustody(work, { unitIds: [unitId] })
  const holder = { kind: 'ASSIGNED', personId: input.personId } as const
  await beginCustody(work, [{ itemId: item.id, unitId, locationId, holder }])
  await touchItems(work, [item.id])
  work.emit('items.item.assigned.v1', { itemId: item.id, title: item.title, unitId, personId: input.personId })
  return { itemId: item.id }
}

type Piece = { readonly unitId: Id | null; readonly locationId: Id }

/** The named unit, or the first piece that nobody has or expects, at home before elsewhere. */
async function choosePiece(work: ItemsWork, item: LockedItem, named: Id | null | undefined): Promise<Piece | Refusal> {
  if (named) {
    const unit = await unitOf(work, item, named)
    if (isRefusal(unit)) return unit
    return isSpare(item, unit) ? { unitId: named, locationId: unit.location_id } : unitTaken(named)
  }
  const isHome = (locationId: Id) => Number(locationId === item.location_id)
  const places = [...item.places].sort((a, b) => isHome(b.locationId) - isHome(a.locationId))
  const place = places.find((one) => sellable(one) > 0)
  if (!place) return insufficientStock(item.id, 1, 0, ['input', 'id'])
  return { unitId: unitsFreeForGood(place)[0] ?? null, locationId: place.locationId }
}

/** Takes back what was assigned. The person who has it may give it back too. */
export async function unassignItem(work: ItemsWork, input: ItemUnassignInput): ItemOutcome {
  const item = await lockHoldings(work, input.id)
  if (!item) return notFound(input.id)
  const denied = managedOr(work.viewer, item)
  if (denied && personId(work.viewer) !== input.personId) return denied
  const entry = await work.db
    .selectFrom('custody_entry')
    .selectAll()
    .where('item_id', '=', item.id)
    .where('person_id', '=', input.personId)
    .where('kind', '=', 'ASSIGNED')
    .where('until', 'is', null)
    .$if(Boolean(input.unitId), (query) => query.where('unit_id', '=', input.unitId as Id))
    .orderBy('id')
    .executeTakeFirst()
  if (!entry) return wrongState('NOT_ASSIGNED', 'This person has no piece of it.')
  await work.db.updateTable('custody_entry').set({ until: work.now }).where('id', '=', entry.id).execute()
  const { unit_id: unitId, location_id: locationId } = entry
  if (unitId) await beginCustody(work, [{ itemId: item.id, unitId, locationId }])
  await touchItems(work, [item.id])
  work.emit('items.item.unassigned.v1', { itemId: item.id, title: item.title, unitId, personId: input.personId })
  return { itemId: item.id }
}

/** Moves one unit, or a number of pieces, to another location. When the home is left empty, it moves too. */
export async function moveItem(work: ItemsWork, input: ItemMoveInput): ItemOutcome {
  const item = await lockHoldings(work, input.id)
  if (!item) return notFound(input.id)
  const broken =
    managedOr(work.viewer, item) ?? (await missingLocation(work, item, input.toLocationId, ['input', 'toLocationId']))
  if (broken) return broken
  const move = await chooseMove(work, item, input)
  if (isRefusal(move)) return move
  const { unitId, from, to, quantity } = move
  const movement = { itemId: item.id, reserved: 0, reason: 'MOVE', reference: unitId ?? undefined } as const
  await book(work, [
    { ...movement, locationId: from, onHand: -quantity },
    { ...movement, locationId: to, onHand: quantity },
  ])
  if (unitId) {
    await saveUnits(work, [unitId], { location_id: to })
    await endCustody(work, { unitIds: [unitId] })
    await beginCustody(work, [{ itemId: item.id, unitId, locationId: to }])
  }
  if (from === item.location_id && holdingAt(item, from).onHand === quantity) {
    await work.db.updateTable('item').set({ location_id: to }).where('id', '=', item.id).execute()
  }
  await touchItems(work, [item.id])
  work.emit('items.item.moved.v1', { itemId: item.id, unitId, quantity, fromLocationId: from, toLocationId: to })
  return { itemId: item.id }
}

type Move = { readonly unitId: Id | null; readonly from: Id; readonly to: Id; readonly quantity: number }

async function chooseMove(work: ItemsWork, item: LockedItem, input: ItemMoveInput): Promise<Move | Refusal> {
  const to = input.toLocationId
  const elsewhere = invalidInput('It is at this location already.', ['input', 'toLocationId'])
  if (item.tracking === 'UNITS') {
    if (!input.unitId) return invalidInput('Say which unit goes.', ['input', 'unitId'])
    const unit = await unitOf(work, item, input.unitId)
    if (isRefusal(unit)) return unit
    if (unit.location_id === to) return elsewhere
    // A promised piece is promised at its location: a borrower goes there to pick it up.
    return isSpare(item, unit) ? { unitId: unit.id, from: unit.location_id, to, quantity: 1 } : unitTaken(unit.id)
  }
  const from = input.fromLocationId ?? item.location_id
  const quantity = input.quantity ?? 1
  if (from === to) return elsewhere
  const free = sellable(holdingAt(item, from))
  return quantity > free ? insufficientStock(item.id, quantity, free) : { unitId: null, from, to, quantity }
}

/** A unit of this item. */
export async function unitOf({ db }: ItemsWork, item: LockedItem, unitId: Id): Promise<UnitRow | Refusal> {
  const unit = await db.selectFrom('unit').selectAll().where('id', '=', unitId).executeTakeFirst()
  return unit?.item_id === item.id ? unit : notFound(unitId, ['input', 'unitId'])
}
