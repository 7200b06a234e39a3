import { hasScope, ownerId, type Viewer } from '@stoa/auth/viewer'
import type { SubgraphContext } from './context.ts'
import type { PaymentIntentRow, RefundRow } from './tables.ts'

/** Whether the viewer is who pays: a person or a guest. */
function isBuyer(viewer: Viewer, intent: Pick<PaymentIntentRow, 'customer_id'>): boolean {
  return ownerId(viewer) === intent.customer_id
}

// The functions that `@rule(name:)` in schema/payments.graphql names.

/** The buyer alone: who has the client secret can pay, and sees what a card company says. */
export function paymentBuyer(intent: PaymentIntentRow, { viewer }: SubgraphContext): boolean {
  return isBuyer(viewer, intent)
}

export function paymentParty(intent: PaymentIntentRow, { viewer }: SubgraphContext): boolean {
  return isBuyer(viewer, intent) || hasScope(viewer, 'payments:read')
}

export async function refundParty(refund: RefundRow, { viewer, loaders }: SubgraphContext): Promise<boolean> {
  if (hasScope(viewer, 'payments:read')) return true
  const intent = await loaders.intent.load(refund.intent_id)
  return intent !== null && isBuyer(viewer, intent)
}
