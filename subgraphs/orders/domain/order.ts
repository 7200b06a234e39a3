import type { Money } from '@stoa/values/money'

/** PENDING → AWAITING_PAYMENT → PAID → COMPLETED → REFUNDED, or an end without goods. */
export type OrderStatus =
  | 'PENDING'
  | 'AWAITING_PAYMENT'
  | 'PAID'
  | 'COMPLETED'
  | 'REJECTED'
  | 'EXPIRED'
  | 'CANCELED'
  | 'REFUNDED'

/** What was last asked of items, or answered by them. */
export type StockStep = 'REQUESTED' | 'RESERVED' | 'REFUSED' | 'DEDUCTING' | 'DEDUCTED' | 'RELEASING' | 'RELEASED'

/** What was last asked of payments, or answered by them. */
export type PaymentStep =
  | 'NONE'
  | 'REQUESTED'
  | 'SUCCEEDED'
  | 'CANCELING'
  | 'CANCELED'
  | 'REFUNDING'
  | 'REFUND_FAILED'
  | 'REFUNDED'

export type RejectionReason = 'INSUFFICIENT_STOCK' | 'PRICE_CHANGED' | 'NOT_FOR_SALE'

/** Why items would not keep the pieces of an order. */
export type Rejection = { readonly reason: RejectionReason; readonly lines: readonly RejectedLine[] }

export type RejectedLine = {
  readonly itemId: string
  readonly reason: RejectionReason
  readonly requested: number
  /** How many can be bought now. */
  readonly available: number
  /** What one piece costs now; null where it is not for sale. */
  readonly unitPrice: Money | null
}

export type CanceledBy = 'CUSTOMER' | 'STAFF' | 'PAYMENT'

/** An order as its saga knows it. What never changes stands here only as far as decisions or announcements need it. */
export type OrderState = {
  readonly number: string
  readonly customerId: string
  readonly total: Money
  readonly placedAt: Date
  readonly status: OrderStatus
  readonly stock: StockStep
  readonly payment: PaymentStep
  /** Grows with every announcement: the version of the order's public state. */
  readonly version: number
  /** The last reminder that was sent: 0, 4, 12 or 22. */
  readonly remindedHours: number
  readonly paidAt: Date | null
  /** When the goods were handed over. */
  readonly fulfilledAt: Date | null
  /** When it came to an end, good or bad. */
  readonly closedAt: Date | null
  readonly refundedAt: Date | null
  readonly rejection: Rejection | null
  readonly canceledBy: CanceledBy | null
  /** Why it was canceled or is refunded, in somebody's words. */
  readonly reason: string | null
  /** How often the money was asked back for. */
  readonly refundAttempts: number
  /** When it is asked for again, after a provider refused. */
  /** The last move of the payment that was told (an event's id), so that a repetition tells nothing. */
  readonly paymentMove: string | null
  readonly refundAgainAt: Date | null
}

/** Pieces are kept and payment is awaited so long, reminders included. */
export const paymentHours = 24
export const reminderHours = [4, 12, 22] as const

const hourMs = 3_600_000

export function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * hourMs)
}

/** When an order that is not paid expires. */
export function paymentDueAt(placedAt: Date): Date {
  return hoursAfter(placedAt, paymentHours)
}

/** Items may give pieces back by themselves only after orders surely did. */
export function reservationExpiresAt(placedAt: Date): Date {
  return hoursAfter(placedAt, paymentHours + 1)
}

/** Whether somebody may still say that the order is off: before the goods are handed over. */
export function isCancelable({ status, fulfilledAt }: Pick<OrderState, 'status' | 'fulfilledAt'>): boolean {
  return status === 'PENDING' || status === 'AWAITING_PAYMENT' || (status === 'PAID' && fulfilledAt === null)
}

export function isFulfillable({ status, fulfilledAt }: Pick<OrderState, 'status' | 'fulfilledAt'>): boolean {
  return status === 'PAID' && fulfilledAt === null
}

/** Whether the money of a completed order can be given back; before that, the order is canceled. */
export function isRefundable({ status, payment }: Pick<OrderState, 'status' | 'payment'>): boolean {
  return status === 'COMPLETED' && payment === 'SUCCEEDED'
}

export type OrderStep = 'CANCEL' | 'FULFILL' | 'REFUND'

/** What a party of the order, or whoever manages orders, can do with it now. */
export function stepsOf(order: Pick<OrderState, 'status' | 'fulfilledAt' | 'payment'>, manages: boolean): OrderStep[] {
  const steps: OrderStep[] = isCancelable(order) ? ['CANCEL'] : []
  if (manages && isFulfillable(order)) steps.push('FULFILL')
  if (manages && isRefundable(order)) steps.push('REFUND')
  return steps
}

/** Whether money had come, and goes back or went. */
export function comesBack({ payment }: Pick<OrderState, 'payment'>): boolean {
  return payment === 'REFUNDING' || payment === 'REFUND_FAILED' || payment === 'REFUNDED'
}

const goodStock: readonly StockStep[] = ['DEDUCTED', 'RELEASED', 'REFUSED']
/** Nothing was to be paid, or it was. */
const settledMoney: readonly PaymentStep[] = ['NONE', 'SUCCEEDED']
const restoredStock: readonly StockStep[] = ['RELEASED', 'REFUSED']
const returnedMoney: readonly PaymentStep[] = ['NONE', 'CANCELED', 'REFUNDED']

/** Whether nothing is left to do or to undo. */
export function isEnded({ status, stock, payment }: Pick<OrderState, 'status' | 'stock' | 'payment'>): boolean {
  switch (status) {
    case 'COMPLETED':
      return settledMoney.includes(payment) && goodStock.includes(stock)
    case 'REFUNDED':
      return payment === 'REFUNDED' && goodStock.includes(stock)
    case 'REJECTED':
    case 'EXPIRED':
    case 'CANCELED':
      return restoredStock.includes(stock) && returnedMoney.includes(payment)
    case 'PENDING':
    case 'AWAITING_PAYMENT':
    case 'PAID':
      return false
  }
}
