import { type Money, money } from '@stoa/values/money'
import { invalidInput, type Refusal, refuse, wrongState } from '@stoa/values/refusal'
import type { PaymentStatus } from './intent.ts'

/** PENDING → SUCCEEDED | FAILED. */
export type RefundStatus = 'PENDING' | 'SUCCEEDED' | 'FAILED'

/** A payment as far as giving back needs it. Always 0 ≤ pending + refunded ≤ amount; the table checks it too. */
export type Refundable = {
  readonly status: PaymentStatus
  readonly amount: Money
  /** On its way back, in minor units. */
  readonly pendingMinor: bigint
  /** Gone back, in minor units. */
  readonly refundedMinor: bigint
}

/** What can still be given back. */
export function refundableOf({ status, amount, pendingMinor, refundedMinor }: Refundable): Money {
  const left = status === 'SUCCEEDED' ? amount.amountMinor - pendingMinor - refundedMinor : 0n
  return money(left, amount.currency)
}

/** How much to give back: what was asked for, or all that is left. Money on its way counts as gone. */
export function decideRefund(payment: Refundable, asked: Money | undefined): Money | Refusal {
  if (payment.status !== 'SUCCEEDED') return wrongState(payment.status, 'Nothing was paid, so nothing can go back.')
  const left = refundableOf(payment)
  const amount = asked ?? left
  if (amount.currency !== left.currency) {
    return invalidInput(`The payment was in ${left.currency}.`, ['input', 'amount', 'currency'])
  }
  if (asked && asked.amountMinor <= 0n) {
    return invalidInput('The amount must be more than 0.', ['input', 'amount', 'amountMinor'])
  }
  if (amount.amountMinor > left.amountMinor || left.amountMinor === 0n) return refundTooLarge(left)
  return amount
}

/**
 * What an order gets back that asks for all of its money: what is left of it.
 * Undefined where nothing is left because everything has gone back or is on
 * its way: that refund answers the order too.
 */
export function decideOrderRefund(payment: Refundable, asked: Money): Money | Refusal | undefined {
  const left = refundableOf(payment)
  if (payment.status === 'SUCCEEDED' && left.amountMinor === 0n) return undefined
  const within = asked.currency === left.currency && asked.amountMinor > left.amountMinor
  return decideRefund(payment, within ? left : asked)
}

/** Puts an amount on its way. */
export function begin(payment: Refundable, amount: Money): Refundable {
  return checked({ ...payment, pendingMinor: payment.pendingMinor + amount.amountMinor })
}

/** Ends what was on its way. */
export function settle(payment: Refundable, amount: Money, status: 'SUCCEEDED' | 'FAILED'): Refundable {
  const pendingMinor = payment.pendingMinor - amount.amountMinor
  const back = status === 'SUCCEEDED' ? amount.amountMinor : 0n
  return checked({ ...payment, pendingMinor, refundedMinor: payment.refundedMinor + back })
}

export function isFullyRefunded({ amount, refundedMinor }: Refundable): boolean {
  return refundedMinor === amount.amountMinor
}

function checked(payment: Refundable): Refundable {
  const { amount, pendingMinor, refundedMinor } = payment
  if (pendingMinor < 0n || refundedMinor < 0n || pendingMinor + refundedMinor > amount.amountMinor) {
    throw new Error(`of ${amount.amountMinor} there would be ${pendingMinor} on its way and ${refundedMinor} gone`)
  }
  return payment
}

const refundTooLarge = (refundable: Money) =>
  refuse('REFUND_TOO_LARGE', 'That is more than is left of the payment.', {
    refundable,
    path: ['input', 'amount'],
  })
