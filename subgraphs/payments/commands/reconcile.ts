import type { PaymentsWork } from '../context.ts'

/** After so long without news the provider is asked: webhooks get lost, and so do jobs that failed too often. */
export const newsAfterMs = 10 * 60_000

const batch = 100

/** A schedule: has the provider asked about every payment and refund that is open and long unheard of. */
export async function reconcilePayments(work: PaymentsWork): Promise<void> {
  const before = new Date(work.now.getTime() - newsAfterMs)
  const intents = await work.db
    .updateTable('payment_intent')
    .set({ checked_at: work.now })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('payment_intent')
        .select('id')
        .where('status', 'not in', ['SUCCEEDED', 'CANCELED'])
        .where('checked_at', '<', before)
        .orderBy('checked_at')
        .limit(batch)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute()
  for (const { id } of intents) work.jobs.enqueue('followIntent', { intentId: id })
  const refunds = await work.db
    .updateTable('refund')
    .set({ checked_at: work.now })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('refund')
        .select('id')
        .where('status', '=', 'PENDING')
        .where('checked_at', '<', before)
        .orderBy('checked_at')
        .limit(batch)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute()
  for (const { id } of refunds) work.jobs.enqueue('followRefund', { refundId: id })
}
