import type { StoaEvent } from '@stoa/events/event'
import { advance } from '@stoa/saga/postgres'
import type { Consumers } from '@stoa/subgraph/definition'
import type { Id } from '@stoa/values/ids'
import { isCurrency } from '@stoa/values/money'
import { mergeGuestCart } from './commands/cart.ts'
import type { OrderEvent } from './domain/messages.ts'
import type { RejectedLine, RejectionReason } from './domain/order.ts'
import { orderSaga } from './saga.ts'
import type { OrdersWork, Tables } from './tables.ts'

/** What items and payments answer moves orders on; a guest who logs in brings a cart along. */
export const consumers: Consumers<Tables> = {
  'items.reservation.confirmed.v1': ({ data }, work) => react(work, data.orderId, { type: 'reserved' }),
  'items.reservation.refused.v1': ({ data }, work) =>
    react(work, data.orderId, {
      type: 'refused',
      rejection: { reason: reasonOf(data.reason), lines: data.lines.map(rejectedLine) },
    }),
  'items.reservation.deducted.v1': ({ data }, work) => react(work, data.orderId, { type: 'deducted' }),
  'items.reservation.released.v1': ({ data }, work) => react(work, data.orderId, { type: 'released' }),
  'payments.intent.created.v1': ({ id, data }, work) => react(work, data.orderId, { type: 'paymentMoved', move: id }),
  'payments.intent.progressed.v1': ({ id, data }, work) => react(work, data.orderId, { type: 'paymentMoved', move: id }),
  'payments.intent.failed.v1': ({ id, data }, work) => react(work, data.orderId, { type: 'paymentMoved', move: id }),
  'payments.intent.succeeded.v1': ({ data }, work) => react(work, data.orderId, { type: 'paymentSucceeded' }),
  'payments.intent.canceled.v1': ({ data }, work) => react(work, data.orderId, { type: 'paymentCanceled' }),
  // A part that staff gave back leaves the order as it is.
  'payments.refund.succeeded.v1': async ({ data }, work) => {
    if (data.complete) await react(work, data.orderId, { type: 'refundSucceeded' })
  },
  'payments.refund.failed.v1': ({ data }, work) => react(work, data.orderId, { type: 'refundFailed' }),
  'users.guest.merged.v1': ({ data }, work) => mergeGuestCart(work, data),
}

async function react(work: OrdersWork, orderId: Id, event: OrderEvent): Promise<void> {
  const outcome = await advance(work, orderSaga, orderId, event)
  if (!outcome) throw new Error(`${event.type}: there is no order ${orderId}`)
}

type RefusedLine = StoaEvent<'items.reservation.refused.v1'>['data']['lines'][number]

function rejectedLine({ itemId, reason, requested, available, unitPriceMinor, currency }: RefusedLine): RejectedLine {
  const known = unitPriceMinor && currency && isCurrency(currency)
  const unitPrice = known ? { amountMinor: BigInt(unitPriceMinor), currency } : null
  return { itemId, reason: reasonOf(reason), requested, available, unitPrice }
}

function reasonOf(reason: string): RejectionReason {
  return reason === 'PRICE_CHANGED' || reason === 'NOT_FOR_SALE' ? reason : 'INSUFFICIENT_STOCK'
}
