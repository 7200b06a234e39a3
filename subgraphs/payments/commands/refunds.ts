import { viewerKey } from '@stoa/auth/viewer'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import type { Id } from '@stoa/values/ids'
import { isCurrency, type Money, money } from '@stoa/values/money'
import { isRefusal, notFound, type Refusal } from '@stoa/values/refusal'
import type { Failure } from '../domain/intent.ts'
import { refund as bookedRefund } from '../domain/ledger.ts'
import { begin, decideOrderRefund, decideRefund, isFullyRefunded, settle } from '../domain/refund.ts'
import type { PaymentRefundInput } from '../generated.ts'
import type { ProviderRefund } from '../providers/provider.ts'
import type { PaymentsWork } from '../context.ts'
import type { PaymentIntentRow, RefundRow } from '../tables.ts'
import { book } from './book.ts'
import type { Plan } from './intents.ts'
import { lockIntent, lockIntentOf, lockRefund, refundableOfRow } from './lock.ts'

/** Staff give money back by hand. */
export async function refundPayment(
  work: PaymentsWork,
  input: PaymentRefundInput,
): Promise<{ readonly refundId: Id } | Refusal> {
  const row = await lockIntent(work, input.paymentIntentId)
  if (!row) return notFound(input.paymentIntentId, ['input', 'paymentIntentId'])
  const amount = decideRefund(refundableOfRow(row), input.amount ?? undefined)
  if (isRefusal(amount)) return amount
  return { refundId: await beginRefund(work, row, amount, input.reason, null) }
}

/**
 * An order wants its money back: what is left of it, where staff have given
 * back a part by hand. One key is one refund; whatever cannot be is answered
 * at once, the rest when the provider has.
 */
export async function requestRefund(
  work: PaymentsWork,
  { orderId, amountMinor, currency, reason, idempotencyKey }: EventPayloads['orders.refund.requested.v1'],
): Promise<void> {
  if (!isCurrency(currency)) throw new Error(`an order asks in ${currency}, which nobody knows`)
  const row = await lockIntentOf(work, orderId)
  const known = await work.db
    .selectFrom('refund')
    .select('id')
    .where('request_key', '=', idempotencyKey)
    .executeTakeFirst()
  if (known) return
  const amount = decideOrderRefund(refundableOfRow(row), money(BigInt(amountMinor), currency))
  if (amount === undefined) return
  if (!isRefusal(amount)) return void (await beginRefund(work, row, amount, reason, idempotencyKey))
  const code = amount.refusal === 'WRONG_STATE' ? 'NOT_PAID' : amount.refusal
  tellFailed(work, row, null, { code, message: amount.message })
}

async function beginRefund(
  work: PaymentsWork,
  row: PaymentIntentRow,
  amount: Money,
  reason: string,
  requestKey: string | null,
): Promise<Id> {
  const id = work.ids.next('rfd')
  const { pendingMinor } = begin(refundableOfRow(row), amount)
  await work.db
    .with('promised', (db) =>
      db.updateTable('payment_intent').set({ refund_pending_minor: pendingMinor }).where('id', '=', row.id),
    )
    .insertInto('refund')
    .values({
      id,
      intent_id: row.id,
      amount_minor: amount.amountMinor,
      currency: amount.currency,
      reason,
      status: 'PENDING',
      actor: viewerKey(work.viewer),
      request_key: requestKey,
      created_at: work.now,
      checked_at: work.now,
    })
    .execute()
  work.jobs.enqueue('followRefund', { refundId: id })
  return id
}

/** How a refund stands at a provider, as the provider answered. */
export async function recordRefund(work: PaymentsWork, { answer }: { readonly answer: ProviderRefund }): Promise<void> {
  const plan = await planRefund(work, answer)
  if (plan.outcome === 'UNKNOWN' || plan.outcome === 'MISMATCH') {
    throw new Error(`a provider answered about ${answer.reference} what cannot be: ${plan.reason}`)
  }
  await plan.apply?.()
}

export async function planRefund(work: PaymentsWork, report: ProviderRefund): Promise<Plan> {
  const found = await lockRefund(work, report.reference)
  if (!found) return { outcome: 'UNKNOWN', reason: 'there is no such refund' }
  const { refund, intent } = found
  const { amount, status, ref } = report
  if (refund.provider_ref !== null && refund.provider_ref !== ref)
    return { outcome: 'MISMATCH', reason: `it is called ${ref}` }
  if (refund.amount_minor !== amount.amountMinor || refund.currency !== amount.currency) {
    return { outcome: 'MISMATCH', reason: `it is about ${amount.amountMinor} ${amount.currency}` }
  }
  if (refund.status !== 'PENDING' || (status === 'PENDING' && refund.provider_ref === ref)) return { outcome: 'STALE' }
  if (status !== 'PENDING')
    return { outcome: 'APPLIED', apply: () => endRefund(work, intent, refund, status, ref, report.failure) }
  return {
    outcome: 'APPLIED',
    apply: async () => {
      await work.db.updateTable('refund').set({ provider_ref: ref }).where('id', '=', refund.id).execute()
    },
  }
}

/** The provider refuses a refund for good. */
export async function recordRefusedRefund(
  work: PaymentsWork,
  { refundId, failure }: { readonly refundId: Id; readonly failure: Failure },
): Promise<void> {
  const found = await lockRefund(work, refundId)
  if (found?.refund.status === 'PENDING') await endRefund(work, found.intent, found.refund, 'FAILED', null, failure)
}

async function endRefund(
  work: PaymentsWork,
  row: PaymentIntentRow,
  refund: RefundRow,
  status: 'SUCCEEDED' | 'FAILED',
  ref: string | null,
  failure: Failure | null,
): Promise<void> {
  const amount = money(refund.amount_minor, refund.currency)
  const after = settle(refundableOfRow(row), amount, status)
  const succeeded = status === 'SUCCEEDED'
  const version = succeeded ? { version: row.version + 1, changed_at: work.now } : {}
  const saving = work.db
    .updateTable('payment_intent')
    .set({ refund_pending_minor: after.pendingMinor, refunded_minor: after.refundedMinor, ...version })
    .where('id', '=', row.id)
  await work.db
    .updateTable('refund')
    .set({
      status,
      ...(ref === null ? {} : { provider_ref: ref }),
      failure_code: failure?.code ?? null,
      failure_message: failure?.message ?? null,
      settled_at: work.now,
    })
    .where('id', '=', refund.id)
    .execute()
  if (!succeeded) {
    await saving.execute()
    return tellFailed(work, row, refund.id, failure ?? { code: 'UNKNOWN', message: 'The refund failed.' })
  }
  if (row.provider === null) throw new Error(`${row.id} was refunded by nobody`)
  await book(work, bookedRefund(row.provider, amount), { intentId: row.id, refundId: refund.id }, saving)
  const about = { intentId: row.id, orderId: row.order_id }
  const complete = isFullyRefunded(after)
  work.emit('payments.intent.refunded.v1', { ...about, refundedMinor: String(after.refundedMinor), complete })
  work.emit('payments.refund.succeeded.v1', {
    ...about,
    refundId: refund.id,
    customerId: row.customer_id,
    amountMinor: String(refund.amount_minor),
    currency: refund.currency,
    complete,
  })
}

function tellFailed(work: PaymentsWork, row: PaymentIntentRow, refundId: Id | null, { code, message }: Failure): void {
  const about = { intentId: row.id, orderId: row.order_id, customerId: row.customer_id }
  work.emit('payments.refund.failed.v1', { ...about, refundId, code, message })
}
