import type { StoaEvent } from '@stoa/events/event'
import { advanceAll } from '@stoa/saga/postgres'
import type { Consumers, Given, JointReaction } from '@stoa/subgraph/definition'
import { isCurrency } from '@stoa/values/money'
import { mergeGuestCart, restoreCart } from './commands/cart-merge.ts'
import type { OrderEvent } from './domain/messages.ts'
import type { RejectedLine, RejectionReason } from './domain/order.ts'
import { orderSaga } from './saga.ts'
import type { Tables } from './tables.ts'

type Answer =
  | `items.reservation.${'confirmed' | 'refused' | 'deducted' | 'released'}.v1`
  | `payments.intent.${'created' | 'progressed' | 'failed' | 'succeeded' | 'canceled'}.v1`
  | `payments.refund.${'succeeded' | 'failed'}.v1`

/** Moves orders on: one statement to read them and one to write, whatever their number. */
const moveOrders: JointReaction<Tables, Answer> = {
  together: async (given) => {
    const steps = given.flatMap(({ event, work }) => {
      const meaning = meaningOf(event)
      return meaning ? [{ work, id: event.data.orderId, event: meaning }] : []
    })
    const moved = new Map((await advanceAll(orderSaga, steps)).map(({ id, state }) => [id, state]))
    for (const { work, id, event } of steps) {
      const state = moved.get(id)
      if (!state) throw new Error(`${event.type}: there is no order ${id}`)
      // The first step of the saga is undone like the others. Done again, there is nothing left to give back.
      if (event.type === 'refused' && state.status === 'REJECTED') {
        await restoreCart(work, { orderId: id, customerId: state.customerId })
      }
    }
  },
}

/** What items and payments answer moves orders on; a guest who logs in brings a cart along, and a rejected order one back. */
export const consumers: Consumers<Tables> = {
  'items.reservation.confirmed.v1': moveOrders,
  'items.reservation.refused.v1': moveOrders,
  'items.reservation.deducted.v1': moveOrders,
  'items.reservation.released.v1': moveOrders,
  'payments.intent.created.v1': moveOrders,
  'payments.intent.progressed.v1': moveOrders,
  'payments.intent.failed.v1': moveOrders,
  'payments.intent.succeeded.v1': moveOrders,
  'payments.intent.canceled.v1': moveOrders,
  'payments.refund.succeeded.v1': moveOrders,
  'payments.refund.failed.v1': moveOrders,
  'users.guest.merged.v1': ({ data }, work) => mergeGuestCart(work, data),
}

/** What an answer is to the saga; undefined where it is nothing. */
function meaningOf(event: Given<Tables, Answer>['event']): OrderEvent | undefined {
  switch (event.type) {
    case 'items.reservation.confirmed.v1':
      return { type: 'reserved' }
    case 'items.reservation.refused.v1': {
      const { reason, lines } = event.data
      return { type: 'refused', rejection: { reason: reasonOf(reason), lines: lines.map(rejectedLine) } }
    }
    case 'items.reservation.deducted.v1':
      return { type: 'deducted' }
    case 'items.reservation.released.v1':
      return { type: 'released' }
    case 'payments.intent.created.v1':
    case 'payments.intent.progressed.v1':
    case 'payments.intent.failed.v1':
      return { type: 'paymentMoved', move: event.id }
    case 'payments.intent.succeeded.v1':
      return { type: 'paymentSucceeded' }
    case 'payments.intent.canceled.v1':
      return { type: 'paymentCanceled' }
    case 'payments.refund.succeeded.v1':
      // A part that staff gave back leaves the order as it is.
      return event.data.complete ? { type: 'refundSucceeded' } : undefined
    case 'payments.refund.failed.v1':
      return { type: 'refundFailed' }
  }
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
