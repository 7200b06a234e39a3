import type { EventPayloads } from '@stoa/contracts/event-payloads'
import type { Id } from '@stoa/values/ids'
import { isCurrency } from '@stoa/values/money'
import { advance, type Failure, giveUp, type Intent, type IntentFact, nextRequest } from '../domain/intent.ts'
import { capture } from '../domain/ledger.ts'
import type { ProviderIntent } from '../providers/provider.ts'
import type { PaymentsWork } from '../context.ts'
import type { EventOutcome, PaymentIntentRow } from '../tables.ts'
import { book } from './book.ts'
import { intentOf, lockIntent, lockIntentOf } from './lock.ts'

/** An order asks for money. The order is the idempotency key: it gets one payment, however often it asks. */
export async function requestPayment(
  work: PaymentsWork,
  { orderId, customerId, amountMinor, currency }: EventPayloads['orders.payment.requested.v1'],
): Promise<void> {
  if (!isCurrency(currency)) throw new Error(`an order asks in ${currency}, which nobody knows`)
  const id = work.ids.next('pay')
  const inserted = await work.db
    .insertInto('payment_intent')
    .values({
      id,
      order_id: orderId,
      customer_id: customerId,
      amount_minor: BigInt(amountMinor),
      currency,
      status: 'REQUIRES_PAYMENT_METHOD',
      provider_version: 0,
      refund_pending_minor: 0n,
      refunded_minor: 0n,
      version: 1,
      created_at: work.now,
      changed_at: work.now,
      checked_at: work.now,
    })
    .onConflict((conflict) => conflict.column('order_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted) work.jobs.enqueue('createIntent', { intentId: id, orderId, amountMinor, currency })
}

/**
 * An order gives its payment up. The provider decides: a payment that is made
 * in the same moment succeeds, and orders, told so, gives the money back.
 */
export async function requestCancel(work: PaymentsWork, { orderId }: { readonly orderId: Id }): Promise<void> {
  const row = await lockIntentOf(work, orderId)
  if (row.cancel_requested_at !== null) return
  await work.db.updateTable('payment_intent').set({ cancel_requested_at: work.now }).where('id', '=', row.id).execute()
  const next = nextRequest({ ...intentOf(row), cancelRequested: true })
  // An intent that is not made yet is canceled as soon as it is: see `takeIn`.
  if (next === 'cancel') work.jobs.enqueue('followIntent', { intentId: row.id })
}

/** How a payment stands at a provider, as the provider answered. */
export async function recordIntent(
  work: PaymentsWork,
  { provider, answer }: { readonly provider: string; readonly answer: ProviderIntent },
): Promise<void> {
  const plan = await planIntent(work, provider, answer)
  if (plan.outcome === 'UNKNOWN' || plan.outcome === 'MISMATCH') {
    throw new Error(`${provider} answered about ${answer.reference} what cannot be: ${plan.reason}`)
  }
  await plan.apply?.()
}

/** What follows from a report, decided under the lock; nothing is written before `apply`. */
export type Plan = { readonly outcome: EventOutcome; readonly reason?: string; readonly apply?: () => Promise<void> }

export async function planIntent(work: PaymentsWork, provider: string, report: ProviderIntent): Promise<Plan> {
  const row = await lockIntent(work, report.reference)
  if (!row) return { outcome: 'UNKNOWN', reason: 'there is no such payment' }
  if (row.provider !== null && row.provider !== provider) {
    return { outcome: 'MISMATCH', reason: `it is with ${row.provider}` }
  }
  const next = advance(intentOf(row), report)
  if (next.outcome !== 'APPLIED') return next
  return { outcome: 'APPLIED', apply: () => takeIn(work, row, provider, report, next) }
}

async function takeIn(
  work: PaymentsWork,
  row: PaymentIntentRow,
  provider: string,
  { clientSecret, payUrl }: ProviderIntent,
  { intent, facts }: { readonly intent: Intent; readonly facts: readonly IntentFact[] },
): Promise<void> {
  const saving = saveIntent(work, row, intent, { provider, client_secret: clientSecret, pay_url: payUrl })
  if (facts.includes('succeeded')) await book(work, capture(provider, intent.amount), { intentId: row.id }, saving)
  else await saving.execute()
  for (const fact of facts) tell(work, row, intent, fact)
  if (nextRequest(intent) === 'cancel') work.jobs.enqueue('followIntent', { intentId: row.id })
}

/** The provider will not begin a payment, for good. */
export async function recordRefusedIntent(
  work: PaymentsWork,
  { intentId, failure }: { readonly intentId: Id; readonly failure: Failure },
): Promise<void> {
  const row = await lockIntent(work, intentId)
  const intent = row && giveUp(intentOf(row), failure)
  if (!intent) return
  await saveIntent(work, row, intent, {}).execute()
  tell(work, row, intent, 'canceled')
}

function saveIntent(
  work: PaymentsWork,
  row: PaymentIntentRow,
  intent: Intent,
  more: Partial<Pick<PaymentIntentRow, 'provider' | 'client_secret' | 'pay_url'>>,
) {
  return work.db
    .updateTable('payment_intent')
    .set({
      ...more,
      status: intent.status,
      provider_ref: intent.providerRef,
      provider_version: intent.providerVersion,
      failure_code: intent.failure?.code ?? null,
      failure_message: intent.failure?.message ?? null,
      version: row.version + 1,
      changed_at: work.now,
      succeeded_at: intent.status === 'SUCCEEDED' ? work.now : null,
    })
    .where('id', '=', row.id)
}

function tell(work: PaymentsWork, row: PaymentIntentRow, intent: Intent, fact: IntentFact): void {
  const about = { intentId: row.id, orderId: row.order_id, customerId: row.customer_id }
  const amount = { amountMinor: String(row.amount_minor), currency: row.currency }
  const { code, message } = intent.failure ?? { code: 'UNKNOWN', message: 'The payment failed.' }
  if (fact === 'created') work.emit('payments.intent.created.v1', { ...about, ...amount })
  else if (fact === 'progressed') work.emit('payments.intent.progressed.v1', { ...about, status: intent.status })
  else if (fact === 'failed') work.emit('payments.intent.failed.v1', { ...about, code, message })
  else if (fact === 'succeeded') work.emit('payments.intent.succeeded.v1', { ...about, ...amount })
  else work.emit('payments.intent.canceled.v1', { ...about, reason: reasonOf(row, intent) })
}

function reasonOf(row: PaymentIntentRow, intent: Intent): string {
  if (intent.providerRef === null) return 'PROVIDER_REFUSED'
  return row.cancel_requested_at === null ? 'CANCELED_BY_PROVIDER' : 'REQUESTED'
}

/** A guest has logged in: what the guest owes is the person's. */
export async function handOverIntents(
  work: PaymentsWork,
  { guestId, personId }: EventPayloads['users.guest.merged.v1'],
): Promise<void> {
  const moved = await work.db
    .updateTable('payment_intent')
    .set(({ eb }) => ({ customer_id: personId, version: eb('version', '+', 1), changed_at: work.now }))
    .where('customer_id', '=', guestId)
    .returning(['id', 'order_id'])
    .execute()
  for (const { id: intentId, order_id: orderId } of moved) {
    work.emit('payments.intent.handedOver.v1', { intentId, orderId, customerId: personId })
  }
}
