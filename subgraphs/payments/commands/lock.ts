import type { Id } from '@stoa/values/ids'
import { money } from '@stoa/values/money'
import type { Intent } from '../domain/intent.ts'
import type { Refundable } from '../domain/refund.ts'
import type { PaymentsWork } from '../context.ts'
import type { PaymentIntentRow, RefundRow } from '../tables.ts'

// Whoever holds a payment's row decides about it and about its refunds.

/** A payment for this transaction alone, or undefined. */
export function lockIntent(work: PaymentsWork, id: Id): Promise<PaymentIntentRow | undefined> {
  return work.db.selectFrom('payment_intent').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The payment of an order. Orders asks for money before it asks for anything else, so a missing one is a fault. */
export async function lockIntentOf(work: PaymentsWork, orderId: Id): Promise<PaymentIntentRow> {
  const query = work.db.selectFrom('payment_intent').selectAll().where('order_id', '=', orderId).forUpdate()
  const intent = await query.executeTakeFirst()
  if (!intent) throw new Error(`no money was ever asked for ${orderId}`)
  return intent
}

/** A refund and its payment, both as they are under the lock of the payment. */
export async function lockRefund(
  work: PaymentsWork,
  id: Id,
): Promise<{ readonly refund: RefundRow; readonly intent: PaymentIntentRow } | undefined> {
  const intent = await work.db
    .selectFrom('payment_intent')
    .selectAll()
    .where('id', '=', (eb) => eb.selectFrom('refund').select('intent_id').where('id', '=', id))
    .forUpdate()
    .executeTakeFirst()
  if (!intent) return undefined
  // A statement of its own: joined, it would show the refund as it was before the wait for the lock.
  const refund = await work.db.selectFrom('refund').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { refund, intent }
}

/** A row as the domain sees it. */
export function intentOf(row: PaymentIntentRow): Intent {
  const { status, provider_ref, provider_version, failure_code, failure_message, cancel_requested_at } = row
  return {
    status,
    amount: money(row.amount_minor, row.currency),
    providerRef: provider_ref,
    providerVersion: provider_version,
    failure: failure_code === null ? null : { code: failure_code, message: failure_message ?? '' },
    cancelRequested: cancel_requested_at !== null,
  }
}

export function refundableOfRow(row: PaymentIntentRow): Refundable {
  return {
    status: row.status,
    amount: money(row.amount_minor, row.currency),
    pendingMinor: row.refund_pending_minor,
    refundedMinor: row.refunded_minor,
  }
}
