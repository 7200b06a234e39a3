import type { PostgresSaga } from '@stoa/saga/postgres'
import type { Work } from '@stoa/subgraph/work'
import type { Id } from '@stoa/values/ids'
import { decide } from './domain/decide.ts'
import type { OrderCommand, OrderedPieces, OrderEvent } from './domain/messages.ts'
import { comesBack, isEnded, type OrderState, paymentDueAt, reservationExpiresAt } from './domain/order.ts'

/** The order saga on PostgreSQL: `domain/decide.ts` decides, the row of the order remembers, events ask and tell. */
export const orderSaga: PostgresSaga<OrderState, OrderEvent, OrderCommand> = {
  name: 'order',
  table: 'orders',
  decide,
  isEnded,
  wake: { type: 'wake' },
  columns: (state) => ({
    status: state.status,
    version: state.version,
    paid_at: state.paidAt,
    fulfilled_at: state.fulfilledAt,
    closed_at: state.closedAt,
    refunded_at: state.refundedAt,
    rejection: state.rejection,
    canceled_by: state.canceledBy,
    reason: state.reason,
  }),
  perform: (work, orderId, command, state) => {
    if ('do' in command) ask(work, orderId, command, state)
    else tell(work, orderId, command, state)
  },
}

type Request = Extract<OrderCommand, { do: unknown }>
type Announcement = Extract<OrderCommand, { tell: unknown }>

/** Requests to others. Each is made once an order, so the order is its idempotency key; refunds carry one. */
function ask(work: Work, orderId: Id, request: Request, state: OrderState): void {
  const amount = { amountMinor: String(state.total.amountMinor), currency: state.total.currency }
  switch (request.do) {
    case 'reserve': {
      const expiresAt = reservationExpiresAt(state.placedAt).toISOString()
      return work.emit('orders.reservation.requested.v1', { orderId, expiresAt, lines: request.lines.map(requestLine) })
    }
    case 'deduct':
      return work.emit('orders.deduction.requested.v1', { orderId })
    case 'release':
      return work.emit('orders.release.requested.v1', { orderId })
    case 'requestPayment':
      return work.emit('orders.payment.requested.v1', { orderId, customerId: state.customerId, ...amount })
    case 'cancelPayment':
      return work.emit('orders.paymentCancel.requested.v1', { orderId })
    case 'refund':
      return work.emit('orders.refund.requested.v1', {
        orderId,
        ...amount,
        reason: state.reason ?? state.rejection?.reason ?? state.status,
        idempotencyKey: `${orderId}:refund-${state.refundAttempts}`,
      })
  }
}

function tell(work: Work, orderId: Id, command: Announcement, state: OrderState): void {
  const { number, customerId, total } = state
  const fact = { orderId, number, customerId, totalMinor: String(total.amountMinor), currency: total.currency }
  const paidMinor = comesBack(state) ? fact.totalMinor : '0'
  const dueAt = paymentDueAt(state.placedAt).toISOString()
  switch (command.tell) {
    case 'placed':
      return work.emit('orders.order.placed.v1', { ...fact, quantity: command.quantity })
    case 'awaitingPayment':
      return work.emit('orders.order.awaitingPayment.v1', { ...fact, paymentDueAt: dueAt })
    case 'paymentDue':
      return work.emit('orders.order.paymentDue.v1', { ...fact, hours: command.hours, paymentDueAt: dueAt })
    case 'rejected': {
      const { reason = 'INSUFFICIENT_STOCK', lines = [] } = state.rejection ?? {}
      const told = lines.map(({ unitPrice: _price, ...line }) => line)
      return work.emit('orders.order.rejected.v1', { ...fact, paidMinor, reason, lines: told })
    }
    case 'canceled':
      return work.emit('orders.order.canceled.v1', {
        ...fact,
        paidMinor,
        by: state.canceledBy ?? 'STAFF',
        reason: state.reason,
      })
    case 'paymentChanged':
    case 'paid':
    case 'fulfilled':
    case 'completed':
    case 'expired':
    case 'refunded':
      return work.emit(`orders.order.${command.tell}.v1`, fact)
  }
}

function requestLine({ itemId, quantity, unitPrice }: OrderedPieces) {
  const { amountMinor, currency } = unitPrice
  return { itemId, quantity, unitPriceMinor: String(amountMinor), currency }
}
