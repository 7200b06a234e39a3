import type { Announcement, OrderCommand, OrderedPieces, OrderEvent } from './messages.ts'
import {
  hoursAfter,
  isCancelable,
  isFulfillable,
  isRefundable,
  type OrderState,
  type OrderStatus,
  paymentDueAt,
  type PaymentStep,
  type Rejection,
  reminderHours,
  type StockStep,
} from './order.ts'

type Timer = { readonly name: string; readonly at: Date }
export type OrderDecision = {
  readonly state: OrderState
  readonly commands: readonly OrderCommand[]
  readonly timers: readonly Timer[]
}

type Step = { readonly state: OrderState; readonly commands: readonly OrderCommand[] }

/** The first step of an order. */
export function place(
  order: Pick<OrderState, 'number' | 'customerId' | 'total' | 'placedAt'>,
  lines: readonly OrderedPieces[],
): OrderDecision {
  const state: OrderState = {
    ...order,
    status: 'PENDING',
    stock: 'REQUESTED',
    payment: 'NONE',
    version: 1,
    remindedHours: 0,
    paidAt: null,
    fulfilledAt: null,
    closedAt: null,
    refundedAt: null,
    rejection: null,
    canceledBy: null,
    reason: null,
    paymentMove: null,
    refundAttempts: 0,
    refundAgainAt: null,
  }
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0)
  return {
    state,
    commands: [
      { tell: 'placed', quantity },
      { do: 'reserve', lines },
    ],
    timers: timersOf(state),
  }
}

/**
 * The order saga: reserve → pay → deduct → complete, and whatever undoes it.
 * Total and forgiving: answers come twice, late and after the end. Money that
 * arrives for an order that is over goes back.
 */
export function decide(state: OrderState, event: OrderEvent, now: Date): OrderDecision {
  const step = react(state, event, now)
  if (step.state === state) return { state, commands: [], timers: timersOf(state) }
  const told = step.commands.some((command) => 'tell' in command)
  const next = told ? { ...step.state, version: state.version + 1 } : step.state
  return { state: next, commands: step.commands, timers: timersOf(next) }
}

function react(state: OrderState, event: OrderEvent, now: Date): Step {
  const same: Step = { state, commands: [] }
  switch (event.type) {
    case 'reserved':
      return state.stock === 'REQUESTED' ? onReserved(state, now) : same
    case 'refused':
      return onRefused(state, event.rejection, now)
    case 'deducted':
      return state.stock === 'DEDUCTING' ? completeIfDone({ ...state, stock: 'DEDUCTED' }, now, []) : same
    case 'released':
      return state.stock === 'RELEASING' ? { state: { ...state, stock: 'RELEASED' }, commands: [] } : same
    case 'paymentMoved':
      // There is a page to pay on now, or an attempt failed: whoever watches the order wants to see it.
      if (state.status !== 'AWAITING_PAYMENT' || state.paymentMove === event.move) return same
      return { state: { ...state, paymentMove: event.move }, commands: [{ tell: 'paymentChanged' }] }
    case 'paymentSucceeded':
      return onPaymentSucceeded(state, now)
    case 'paymentCanceled':
      return onPaymentCanceled(state, now)
    case 'refundSucceeded':
      return onRefunded(state, now)
    case 'refundFailed':
      return state.payment === 'REFUNDING' ? onRefundFailed(state, now) : same
    case 'cancel':
      if (!isCancelable(state)) return same
      return end({ ...state, canceledBy: event.by, reason: event.reason }, 'CANCELED', 'canceled', now)
    case 'fulfill':
      if (!isFulfillable(state)) return same
      return completeIfDone({ ...state, fulfilledAt: now }, now, [{ tell: 'fulfilled' }])
    case 'refund':
      return isRefundable(state) ? onRefundWanted(state, event.reason, event.restock) : same
    case 'wake':
      return onWake(state, now)
  }
}

function onReserved(state: OrderState, now: Date): Step {
  const reserved: OrderState = { ...state, stock: 'RESERVED' }
  // Nothing to pay, or paid before items answered.
  if (state.total.amountMinor === 0n || state.payment === 'SUCCEEDED') return becomePaid(reserved, now)
  return {
    state: { ...reserved, status: 'AWAITING_PAYMENT', payment: 'REQUESTED' },
    commands: [{ tell: 'awaitingPayment' }, { do: 'requestPayment' }],
  }
}

/** Nothing is kept: at once, or any more. */
function onRefused(state: OrderState, rejection: Rejection, now: Date): Step {
  const refused: OrderState = { ...state, stock: 'REFUSED' }
  if (state.stock !== 'REQUESTED' && state.stock !== 'RESERVED' && state.stock !== 'DEDUCTING') {
    return { state, commands: [] }
  }
  // The goods are with the customer already: the sale stands, and the stock is for staff to look at.
  if (state.fulfilledAt) return completeIfDone(refused, now, [])
  return end({ ...refused, rejection }, 'REJECTED', 'rejected', now)
}

function onPaymentSucceeded(state: OrderState, now: Date): Step {
  switch (state.payment) {
    case 'NONE':
    case 'REQUESTED':
    case 'CANCELING':
    case 'CANCELED':
      break
    case 'SUCCEEDED':
    case 'REFUNDING':
    case 'REFUND_FAILED':
    case 'REFUNDED':
      return { state, commands: [] }
  }
  if (state.status === 'AWAITING_PAYMENT') return becomePaid({ ...state, payment: 'SUCCEEDED' }, now)
  if (state.status === 'PENDING') return { state: { ...state, payment: 'SUCCEEDED' }, commands: [] }
  return askRefund({ ...state, paidAt: now })
}

function becomePaid(state: OrderState, now: Date): Step {
  return {
    state: { ...state, status: 'PAID', stock: 'DEDUCTING', paidAt: now },
    commands: [{ tell: 'paid' }, { do: 'deduct' }],
  }
}

function onPaymentCanceled(state: OrderState, now: Date): Step {
  const canceled: OrderState = { ...state, payment: 'CANCELED' }
  if (state.payment === 'CANCELING') return { state: canceled, commands: [] }
  if (state.payment !== 'REQUESTED') return { state, commands: [] }
  return end({ ...canceled, canceledBy: 'PAYMENT' }, 'CANCELED', 'canceled', now)
}

function completeIfDone(state: OrderState, now: Date, commands: readonly OrderCommand[]): Step {
  if (!state.fulfilledAt || (state.stock !== 'DEDUCTED' && state.stock !== 'REFUSED')) return { state, commands }
  // The money may have gone back by another way in the meantime.
  const status: OrderStatus = state.payment === 'REFUNDED' ? 'REFUNDED' : 'COMPLETED'
  return { state: { ...state, status, closedAt: now }, commands: [...commands, { tell: 'completed' }] }
}

function onRefundWanted(state: OrderState, reason: string, restock: boolean): Step {
  const refund = askRefund({ ...state, reason })
  if (!restock || state.stock !== 'DEDUCTED') return refund
  return { state: { ...refund.state, stock: 'RELEASING' }, commands: [...refund.commands, { do: 'release' }] }
}

/** All the money went back: because the saga asked for it, or because staff did at the payment itself. */
function onRefunded(state: OrderState, now: Date): Step {
  const refunded: OrderState = { ...state, payment: 'REFUNDED', refundedAt: now, refundAgainAt: null }
  const commands: OrderCommand[] = [{ tell: 'refunded' }]
  if (state.payment === 'REFUNDING' || state.payment === 'REFUND_FAILED' || state.payment === 'SUCCEEDED') {
    if (state.status === 'COMPLETED') return { state: { ...refunded, status: 'REFUNDED' }, commands }
    if (!isCancelable(state)) return { state: refunded, commands }
    const canceled = end({ ...refunded, canceledBy: 'PAYMENT' }, 'CANCELED', 'canceled', now)
    return { state: canceled.state, commands: [...canceled.commands, ...commands] }
  }
  return { state, commands: [] }
}

/** A provider that says no is asked again after 1, 2, 4 … hours, at most a day apart. */
function onRefundFailed(state: OrderState, now: Date): Step {
  const pauseHours = Math.min(2 ** (state.refundAttempts - 1), 24)
  const refundAgainAt = hoursAfter(now, pauseHours)
  return { state: { ...state, payment: 'REFUND_FAILED', refundAgainAt }, commands: [] }
}

function askRefund(state: OrderState): Step {
  const refundAttempts = state.refundAttempts + 1
  return {
    state: { ...state, payment: 'REFUNDING', refundAttempts, refundAgainAt: null },
    commands: [{ do: 'refund' }],
  }
}

/** Ends an order without goods: gives the pieces back, and the money or the demand for it. */
function end(state: OrderState, status: OrderStatus, tell: Announcement, now: Date): Step {
  const ended: OrderState = { ...state, status, closedAt: now }
  const stock = endStock(ended)
  const payment = endPayment(stock.state)
  return { state: payment.state, commands: [{ tell }, ...stock.commands, ...payment.commands] }
}

const heldStock: readonly StockStep[] = ['REQUESTED', 'RESERVED', 'DEDUCTING', 'DEDUCTED']

function endStock(state: OrderState): Step {
  if (!heldStock.includes(state.stock)) return { state, commands: [] }
  return { state: { ...state, stock: 'RELEASING' }, commands: [{ do: 'release' }] }
}

function endPayment(state: OrderState): Step {
  if (state.payment === 'SUCCEEDED') return askRefund(state)
  if (state.payment !== 'REQUESTED') return { state, commands: [] }
  const payment: PaymentStep = 'CANCELING'
  return { state: { ...state, payment }, commands: [{ do: 'cancelPayment' }] }
}

/** Does what is due by now. Of several reminders that are due only the last is sent. */
function onWake(state: OrderState, now: Date): Step {
  const waits = state.status === 'PENDING' || state.status === 'AWAITING_PAYMENT'
  if (waits && now >= paymentDueAt(state.placedAt)) return end(state, 'EXPIRED', 'expired', now)
  const due = remindersLeft(state).filter((hours) => hoursAfter(state.placedAt, hours) <= now)
  const hours = due.at(-1)
  if (hours !== undefined) {
    return { state: { ...state, remindedHours: hours }, commands: [{ tell: 'paymentDue', hours }] }
  }
  if (state.refundAgainAt && state.refundAgainAt <= now) return askRefund(state)
  return { state, commands: [] }
}

function remindersLeft({ status, remindedHours }: OrderState): readonly number[] {
  return status === 'AWAITING_PAYMENT' ? reminderHours.filter((hours) => hours > remindedHours) : []
}

/** Every timer of an order follows from its state. */
export function timersOf(state: OrderState): readonly Timer[] {
  const { status, placedAt, refundAgainAt } = state
  const waits = status === 'PENDING' || status === 'AWAITING_PAYMENT'
  return [
    ...remindersLeft(state).map((hours) => ({ name: `remind after ${hours} h`, at: hoursAfter(placedAt, hours) })),
    ...(waits ? [{ name: 'expire', at: paymentDueAt(placedAt) }] : []),
    ...(refundAgainAt ? [{ name: 'refund again', at: refundAgainAt }] : []),
  ]
}
