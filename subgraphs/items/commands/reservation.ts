import type { EventPayloads } from '@stoa/contracts/event-payloads'
import type { Id } from '@stoa/values/ids'
import { isCurrency } from '@stoa/values/money'
import { sellable, unitsFreeForGood } from '../domain/availability.ts'
import { type Decision, decideReservation, type Offer, type RefusedLine } from '../domain/reservation.ts'
import * as stock from '../domain/stock.ts'
import type { ItemsWork } from '../context.ts'
import type { ReservationLineRow, ReservationRow } from '../tables.ts'
import { beginCustody, book, endCustody, saveUnits } from './book.ts'
import { holdingAt, type LockedItem, lockItems, touchItems } from './lock.ts'

// What orders asks for. The order is the idempotency key: a question that
// comes again gets the answer that it got before, and nothing is done twice.

type Request = EventPayloads['orders.reservation.requested.v1']

/** Keeps all pieces of an order, or none and says why. */
export async function reserveItems(work: ItemsWork, request: Request): Promise<void> {
  const known = await lockReservation(work, request.orderId)
  if (known) return answerAgain(work, known)
  const items = await lockItems(
    work,
    request.lines.map(({ itemId }) => itemId),
  )
  const wanted = request.lines.map((line) => ({ ...line, unitPriceMinor: BigInt(line.unitPriceMinor) }))
  const decision = decideReservation(wanted, new Map([...items].map(([id, item]) => [id, offerOf(item)])))
  const id = await saveReservation(work, request, decision)
  if ('refused' in decision) return emitRefused(work, request.orderId, decision.refused)
  const prices = new Map(wanted.map((line) => [line.itemId, line]))
  const lines = decision.kept.map((allocation) => {
    const { unitPriceMinor = 0n, currency = '' } = prices.get(allocation.itemId) ?? {}
    if (!isCurrency(currency)) throw new Error(`an order asks in ${currency}, which nobody knows`)
    return { ...allocation, unitPriceMinor, currency }
  })
  const rows = lines.map((line) => ({
    reservation_id: id,
    item_id: line.itemId,
    location_id: line.locationId,
    quantity: line.quantity,
    unit_price_minor: line.unitPriceMinor,
    currency: line.currency,
    unit_ids: [],
  }))
  await work.db.insertInto('reservation_line').values(rows).execute()
  await bookForOrder(
    work,
    request.orderId,
    decision.kept.map((one) => stock.reserve(one, request.orderId)),
  )
  emitConfirmed(work, request.orderId, rows)
}

/**
 * Takes the pieces of a paid order out for good. Where they were given back in
 * the meantime (the payment came too late), they are taken if they are free
 * still; if not, orders is told and pays back.
 */
export async function deductReservation(work: ItemsWork, { orderId }: { readonly orderId: Id }): Promise<void> {
  const reservation = await lockReservation(work, orderId)
  if (!reservation || reservation.status === 'REFUSED') throw new Error(`nothing is kept for ${orderId}`)
  if (reservation.status === 'DEDUCTED') return work.emit('items.reservation.deducted.v1', { orderId })
  const items = await lockItems(
    work,
    reservation.lines.map(({ item_id }) => item_id),
  )
  if (reservation.status === 'RELEASED') {
    const short = stillMissing(reservation.lines, items)
    const [first, ...others] = short
    if (first) return emitRefused(work, orderId, [first, ...others])
    await book(
      work,
      reservation.lines.map((line) => stock.reserve(allocationOf(line), orderId)),
    )
  }
  for (const line of reservation.lines) await sellUnits(work, line, items.get(line.item_id))
  await setStatus(work, reservation.id, 'DEDUCTED')
  await bookForOrder(
    work,
    orderId,
    reservation.lines.map((line) => stock.deduct(allocationOf(line), orderId)),
  )
  work.emit('items.reservation.deducted.v1', { orderId })
}

/** Gives back what is kept or deducted for an order; harmless where nothing is. */
export async function releaseReservation(work: ItemsWork, { orderId }: { readonly orderId: Id }): Promise<void> {
  const reservation = await lockReservation(work, orderId)
  if (reservation?.status === 'HELD' || reservation?.status === 'DEDUCTED') {
    await lockItems(work, itemIdsOf(reservation))
    await giveBack(work, reservation)
  }
  work.emit('items.reservation.released.v1', { orderId })
}

/** A schedule: gives back what orders has forgotten, long after its own time limit. */
export async function expireReservations(work: ItemsWork): Promise<void> {
  const due = await work.db
    .selectFrom('reservation')
    .selectAll()
    .where('status', '=', 'HELD')
    .where('expires_at', '<', work.now)
    .orderBy('id')
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()
  const reservations = await withLines(work, due)
  // All at once, so that the order of locks holds over all of them.
  await lockItems(work, reservations.flatMap(itemIdsOf))
  for (const reservation of reservations) {
    await giveBack(work, reservation)
    work.emit('items.reservation.released.v1', { orderId: reservation.order_id })
  }
}

type Reservation = ReservationRow & { readonly lines: readonly ReservationLineRow[] }

const itemIdsOf = ({ lines }: Reservation): readonly Id[] => lines.map(({ item_id }) => item_id)

async function lockReservation(work: ItemsWork, orderId: Id): Promise<Reservation | undefined> {
  const query = work.db.selectFrom('reservation').selectAll().where('order_id', '=', orderId).forUpdate()
  const found = await query.executeTakeFirst()
  return found && (await withLines(work, [found]))[0]
}

async function withLines({ db }: ItemsWork, reservations: readonly ReservationRow[]): Promise<Reservation[]> {
  if (reservations.length === 0) return []
  const ids = reservations.map(({ id }) => id)
  const lines = await db.selectFrom('reservation_line').selectAll().where('reservation_id', 'in', ids).execute()
  const byReservation = Map.groupBy(lines, (line) => line.reservation_id)
  return reservations.map((one) => ({ ...one, lines: byReservation.get(one.id) ?? [] }))
}

async function saveReservation(work: ItemsWork, request: Request, decision: Decision): Promise<Id> {
  const id = work.ids.next('rsv')
  const refused = 'refused' in decision
  const row = {
    id,
    order_id: request.orderId,
    status: refused ? ('REFUSED' as const) : ('HELD' as const),
    refusal: refused ? JSON.stringify(decision.refused.map(toPayload)) : null,
    expires_at: new Date(request.expiresAt),
    created_at: work.now,
    changed_at: work.now,
  }
  await work.db.insertInto('reservation').values(row).execute()
  return id
}

async function setStatus({ db, now }: ItemsWork, id: Id, status: ReservationRow['status']): Promise<void> {
  await db.updateTable('reservation').set({ status, changed_at: now }).where('id', '=', id).execute()
}

/** Under the lock of its items. */
async function giveBack(work: ItemsWork, { id, order_id: orderId, status, lines }: Reservation): Promise<void> {
  if (status === 'DEDUCTED') for (const line of lines) await unsellUnits(work, line)
  const undo = status === 'DEDUCTED' ? stock.undoDeduction : stock.release
  await setStatus(work, id, 'RELEASED')
  await bookForOrder(
    work,
    orderId,
    lines.map((line) => undo(allocationOf(line), orderId)),
  )
}

async function bookForOrder(work: ItemsWork, orderId: Id, movements: readonly stock.Movement[]): Promise<void> {
  const itemIds = [...new Set(movements.map(({ itemId }) => itemId))]
  await book(work, movements)
  await touchItems(work, itemIds)
  for (const itemId of itemIds) work.emit('items.item.availabilityChanged.v1', { itemId, reference: orderId })
}

/** Chooses the units that leave, where pieces are tagged, and notes them on the line. */
async function sellUnits(work: ItemsWork, line: ReservationLineRow, item: LockedItem | undefined): Promise<void> {
  if (item?.tracking !== 'UNITS') return
  const unitIds = unitsFreeForGood(holdingAt(item, line.location_id)).slice(0, line.quantity)
  if (unitIds.length < line.quantity) throw new Error(`units kept for a reservation of ${item.id} are gone`)
  await saveUnits(work, unitIds, { status: 'SOLD' })
  await endCustody(work, { unitIds })
  await work.db
    .updateTable('reservation_line')
    .set({ unit_ids: [...unitIds] })
    .where('reservation_id', '=', line.reservation_id)
    .where('item_id', '=', line.item_id)
    .where('location_id', '=', line.location_id)
    .execute()
}

async function unsellUnits(work: ItemsWork, line: ReservationLineRow): Promise<void> {
  await saveUnits(work, line.unit_ids, { status: 'IN_SERVICE' })
  const { item_id: itemId, location_id: locationId } = line
  await beginCustody(
    work,
    line.unit_ids.map((unitId) => ({ itemId, unitId, locationId })),
  )
}

function stillMissing(lines: readonly ReservationLineRow[], items: ReadonlyMap<Id, LockedItem>): RefusedLine[] {
  return lines.flatMap((line) => {
    const item = items.get(line.item_id)
    const available = item ? sellable(holdingAt(item, line.location_id)) : 0
    if (available >= line.quantity) return []
    const price = { unitPriceMinor: item?.price_minor ?? null, currency: item?.currency ?? null }
    return [{ itemId: line.item_id, reason: 'INSUFFICIENT_STOCK', requested: line.quantity, available, ...price }]
  })
}

function offerOf(item: LockedItem): Offer {
  const forSale = item.status === 'PUBLISHED' && item.for_sale
  const { id: itemId, location_id: home, price_minor: priceMinor, currency, places: holdings } = item
  return { itemId, home, forSale, priceMinor, currency, holdings }
}

function allocationOf(line: ReservationLineRow): stock.Allocation {
  return { itemId: line.item_id, locationId: line.location_id, quantity: line.quantity }
}

function answerAgain(work: ItemsWork, { order_id: orderId, status, refusal, lines }: Reservation): void {
  if (status === 'HELD') return emitConfirmed(work, orderId, lines)
  if (status === 'REFUSED') emitPayload(work, orderId, JSON.parse(refusal ?? '[]') as RefusedPayload[])
}

type RefusedPayload = EventPayloads['items.reservation.refused.v1']['lines'][number]

function toPayload({ unitPriceMinor, ...line }: RefusedLine): RefusedPayload {
  return { ...line, unitPriceMinor: unitPriceMinor === null ? null : String(unitPriceMinor) }
}

function emitRefused(work: ItemsWork, orderId: Id, lines: readonly [RefusedLine, ...RefusedLine[]]): void {
  emitPayload(work, orderId, lines.map(toPayload))
}

function emitPayload(work: ItemsWork, orderId: Id, lines: readonly RefusedPayload[]): void {
  work.emit('items.reservation.refused.v1', { orderId, reason: lines[0]?.reason ?? 'INSUFFICIENT_STOCK', lines })
}

type ConfirmedRow = Pick<ReservationLineRow, 'item_id' | 'quantity' | 'unit_price_minor' | 'currency'>

/** One line an item, however many locations it comes from. */
function emitConfirmed(work: ItemsWork, orderId: Id, rows: readonly ConfirmedRow[]): void {
  const lines = [...Map.groupBy(rows, ({ item_id }) => item_id)].map(([itemId, [first, ...others]]) => ({
    itemId,
    quantity: others.reduce((sum, { quantity }) => sum + quantity, first?.quantity ?? 0),
    unitPriceMinor: String(first?.unit_price_minor ?? 0n),
    currency: first?.currency ?? '',
  }))
  work.emit('items.reservation.confirmed.v1', { orderId, lines })
}
