import { money } from '@stoa/values/money'
import { type OrderDecision, place } from './decide.ts'
import type { OrderCommand, OrderEvent } from './messages.ts'
import type { Rejection } from './order.ts'

// What the tests of the saga share: an order and everything that can happen to it.

export const start = new Date('2026-03-01T09:00:00.000Z')
export const rejection: Rejection = {
  reason: 'INSUFFICIENT_STOCK',
  lines: [{ itemId: 'itm_1', reason: 'INSUFFICIENT_STOCK', requested: 2, available: 1, unitPrice: money(500n, 'EUR') }],
}

export function newOrder(amountMinor = 1000n): OrderDecision {
  const total = money(amountMinor, 'EUR')
  const lines = [{ itemId: 'itm_1', quantity: 2, unitPrice: money(amountMinor / 2n, 'EUR') }]
  return place({ number: 'S-1001', customerId: 'per_1', total, placedAt: start }, lines)
}

export function nameOf(command: OrderCommand): string {
  if ('do' in command) return command.do
  return 'hours' in command ? `paymentDue ${command.hours}` : `told ${command.tell}`
}

export const reserved: OrderEvent = { type: 'reserved' }
export const refused: OrderEvent = { type: 'refused', rejection }
export const payMoved = { type: 'paymentMoved', move: 'evt_1' } satisfies OrderEvent
export const paid: OrderEvent = { type: 'paymentSucceeded' }
export const payFailed: OrderEvent = { type: 'paymentCanceled' }
export const deducted: OrderEvent = { type: 'deducted' }
export const released: OrderEvent = { type: 'released' }
export const refundDone: OrderEvent = { type: 'refundSucceeded' }
export const refundFailed: OrderEvent = { type: 'refundFailed' }
export const cancel: OrderEvent = { type: 'cancel', by: 'CUSTOMER', reason: 'changed my mind' }
export const fulfill: OrderEvent = { type: 'fulfill' }
export const refund: OrderEvent = { type: 'refund', reason: 'broken', restock: true }
export const wake: OrderEvent = { type: 'wake' }

export const allEvents = [
  reserved,
  refused,
  payMoved,
  paid,
  payFailed,
  deducted,
  released,
  refundDone,
  refundFailed,
  cancel,
  fulfill,
  refund,
  wake,
]
