import { type Refusal, refuse } from '@stoa/values/refusal'
import type { ProviderEvent } from '../providers/provider.ts'
import type { PaymentsWork } from '../context.ts'
import type { EventOutcome } from '../tables.ts'
import { type Plan, planIntent } from './intents.ts'
import { planRefund } from './refunds.ts'

/** How far the time of a webhook may be from the database's, in milliseconds: what was recorded is worthless later. */
export const webhookToleranceMs = 5 * 60_000

/**
 * Takes in a webhook whose signature holds. The event is kept as it came; a
 * second one with its id changes nothing. Two at once meet at the lock of the
 * payment that both are about.
 */
export async function recordProviderEvent(
  work: PaymentsWork,
  input: { readonly provider: string; readonly event: ProviderEvent; readonly body: string },
): Promise<EventOutcome | 'DUPLICATE' | Refusal> {
  const { provider, event, body } = input
  if (Math.abs(work.now.getTime() - event.sentAt.getTime()) > webhookToleranceMs) {
    return refuse('WEBHOOK_TOO_OLD', 'The webhook was sent too long ago, or by a clock that is wrong.')
  }
  const { outcome, apply } = await planOf(work, provider, event)
  const { id, type } = event
  const kept = await work.db
    .insertInto('provider_event')
    .values({ provider, id, type, body, outcome, received_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) return 'DUPLICATE'
  await apply?.()
  return outcome
}

async function planOf(work: PaymentsWork, provider: string, { object }: ProviderEvent): Promise<Plan> {
  if (object.kind === 'intent') return planIntent(work, provider, object.intent)
  return object.kind === 'refund' ? planRefund(work, object.refund) : { outcome: 'UNKNOWN' }
}
