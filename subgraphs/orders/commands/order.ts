import { personId } from '@stoa/auth/viewer'
import { applySteps, beginSaga, lockSagas } from '@stoa/saga/postgres'
import type { Id } from '@stoa/values/ids'
import type { CurrencyCode } from '@stoa/values/money'
import { isRefusal, notAllowed, notFound, type Refusal, wrongState } from '@stoa/values/refusal'
import { sql } from 'kysely'
import { capUnpaidOrders, usualCaps } from '../domain/caps.ts'
import { cartEmpty, checkExpectedTotal, toOrder } from '../domain/cart.ts'
import { place } from '../domain/decide.ts'
import type { OrderEvent } from '../domain/messages.ts'
import { isCancelable, isFulfillable, isRefundable, type OrderState } from '../domain/order.ts'
import { lineTotal, type Totals, totalsOf } from '../domain/totals.ts'
import type {
  OrderCancelInput,
  OrderFulfillInput,
  OrderPlaceInput,
  OrderRefundInput,
  ShippingAddressInput,
} from '../generated.ts'
import { linesOfCarts, offerOfLine } from '../queries/carts.ts'
import { isOrderParty } from '../rules.ts'
import { orderSaga } from '../saga.ts'
import type { OrdersWork } from '../context.ts'
import { tellCart } from './cart.ts'
import type { NewOrder, NewOrderLine } from '../tables.ts'

/** What a command of an order returns. */
export type OrderChange = { readonly orderId: Id }

/**
 * Makes an order of the viewer's cart and asks items to keep the pieces.
 * Whether there is stock is known later.
 */
export async function placeOrder(
  work: OrdersWork,
  input: OrderPlaceInput,
  caps = usualCaps,
): Promise<OrderChange | Refusal> {
  const customerId = personId(work.viewer)
  if (customerId === undefined) return notAllowed('Log in to order.')
  const checkout = await lockCart(work, customerId)
  if (!checkout) return cartEmpty()
  const tooMany = capUnpaidOrders(checkout.unpaid, caps)
  if (tooMany) return tooMany
  const lines = await linesOfCarts(work.db, [checkout.cartId])
  const wanted = lines.map((line) => ({ itemId: line.item_id, quantity: line.quantity, offer: offerOfLine(line) }))
  const bought = toOrder(wanted)
  if (isRefusal(bought)) return bought
  const { cartId, number, unpaid: _unpaid, ...taxRule } = checkout
  const totals = totalsOf(bought.lines, bought.currency, taxRule)
  const changed = checkExpectedTotal(input.expectedTotal, totals.total)
  if (changed) return changed

  const id = work.ids.next('ord')
  const order = { number, customerId, total: totals.total, placedAt: work.now }
  const saga = beginSaga(work, orderSaga, id, place(order, bought.lines))
  const row = {
    id,
    number,
    customer_id: customerId,
    cart_id: cartId,
    ...amountsOf(totals, bought.currency, taxRule.included),
    ...(input.shippingAddress ? columnsOf(input.shippingAddress) : {}),
    placed_at: work.now,
    ...saga,
  } as NewOrder
  const orderLines = bought.lines.map((line) => ({
    id: work.ids.next('oln'),
    order_id: id,
    item_id: line.itemId,
    title: line.title,
    picture: line.picture,
    quantity: line.quantity,
    unit_price_minor: line.unitPrice.amountMinor,
    total_minor: lineTotal(line).amountMinor,
  }))
  await saveOrder(work, row, orderLines, totals)
  work.emit('orders.cart.checkedOut.v1', { cartId: row.cart_id, ownerId: customerId, orderId: id })
  tellCart(work, customerId)
  return { orderId: id }
}

/** Calls an order off, for its customer and for staff. */
export async function cancelOrder(work: OrdersWork, { id, reason }: OrderCancelInput): Promise<OrderChange | Refusal> {
  const by = personId(work.viewer)
  return step(work, id, isCancelable, 'This order cannot be canceled any more.', ({ customerId }) => ({
    type: 'cancel',
    by: by === customerId ? 'CUSTOMER' : 'STAFF',
    reason: reason ?? null,
  }))
}

/** Staff handed the goods over. */
export async function fulfillOrder(work: OrdersWork, { id }: OrderFulfillInput): Promise<OrderChange | Refusal> {
  return step(work, id, isFulfillable, 'Only a paid order can be handed over, once.', () => ({ type: 'fulfill' }))
}

/** Staff give the money of a completed order back. */
export async function refundOrder(work: OrdersWork, input: OrderRefundInput): Promise<OrderChange | Refusal> {
  const { id, reason, restock } = input
  return step(work, id, isRefundable, 'Only a completed and paid order can be refunded; others are canceled.', () => ({
    type: 'refund',
    reason,
    restock: restock ?? false,
  }))
}

/** One step of a saga by a person, who is told when it has no meaning. */
async function step(
  work: OrdersWork,
  id: Id,
  isPossible: (state: OrderState) => boolean,
  otherwise: string,
  eventFor: (state: OrderState) => OrderEvent,
): Promise<OrderChange | Refusal> {
  const locked = await lockSagas<OrderState>(work.db, orderSaga.table, [id])
  const state = locked.get(id)?.state
  if (!state || !mayTouch(work, state)) return notFound(id)
  if (!isPossible(state)) return wrongState(state.status, otherwise)
  await applySteps(orderSaga, locked, [{ work, id, event: eventFor(state) }])
  return { orderId: id }
}

function mayTouch({ viewer }: OrdersWork, { customerId }: OrderState): boolean {
  return viewer.kind === 'system' || isOrderParty(viewer, { customer_id: customerId })
}

/**
 * The viewer's cart, locked, with what an order needs of the shop. Two orders
 * of one cart at once: the second waits here and then finds no cart. The lines
 * are read after the lock, so that none is overlooked.
 */
async function lockCart({ db }: OrdersWork, ownerId: Id) {
  return db
    .selectFrom('cart')
    .innerJoin('shop_setting', (join) => join.onTrue())
    .select([
      'cart.id as cartId',
      'tax_name as name',
      'tax_basis_points as basisPoints',
      'tax_included as included',
      sql<string>`'S-' || nextval('order_number')`.as('number'),
      // Two at once cannot both be the last: there is one active cart, and the second finds it checked out.
      sql<number>`(select count(*)::integer from orders
        where customer_id = ${ownerId} and status in ('PENDING', 'AWAITING_PAYMENT'))`.as('unpaid'),
    ])
    .where('owner_id', '=', ownerId)
    .where('status', '=', 'ACTIVE')
    .forUpdate('cart')
    .executeTakeFirst()
}

/** The order with all its lines, and the end of the cart, in one statement. */
async function saveOrder(
  { db, now }: OrdersWork,
  order: NewOrder,
  lines: readonly NewOrderLine[],
  { taxLines }: Totals,
): Promise<void> {
  const taxes = taxLines.map(({ name, basisPoints, included, taxable, tax }, position) => ({
    order_id: order.id,
    position,
    name,
    basis_points: basisPoints,
    included,
    taxable_minor: taxable.amountMinor,
    tax_minor: tax.amountMinor,
  }))
  await db
    .with('placed', (query) => query.insertInto('orders').values(order).returning('id'))
    .with('lines', (query) => query.insertInto('order_line').values(lines).returning('id'))
    .with('taxes', (query) => query.insertInto('order_tax_line').values(taxes).returning('position'))
    .updateTable('cart')
    .set({ status: 'CHECKED_OUT', updated_at: now })
    .where('id', '=', order.cart_id)
    .execute()
}

function amountsOf({ subtotal, tax, shipping, total }: Totals, currency: CurrencyCode, taxIncluded: boolean) {
  return {
    currency,
    subtotal_minor: subtotal.amountMinor,
    tax_minor: tax.amountMinor,
    tax_included: taxIncluded,
    shipping_minor: shipping.amountMinor,
    total_minor: total.amountMinor,
  }
}

/** The columns of an address. */
function columnsOf({ name, street, extra, postalCode, city, country }: ShippingAddressInput) {
  return {
    ship_name: name,
    ship_street: street,
    ship_extra: extra || null,
    ship_postal_code: postalCode || null,
    ship_city: city,
    ship_country: country,
  }
}
