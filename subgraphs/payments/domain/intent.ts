import type { Money } from '@stoa/values/money'

/** Stripe's states of a payment. Attempts may go back to REQUIRES_PAYMENT_METHOD; what is paid stays paid. */
export type PaymentStatus =
  | 'REQUIRES_PAYMENT_METHOD'
  | 'REQUIRES_CONFIRMATION'
  | 'REQUIRES_ACTION'
  | 'PROCESSING'
  | 'REQUIRES_CAPTURE'
  | 'CANCELED'
  | 'SUCCEEDED'

/** Why money did not move: a code in the provider's words, and a sentence for people. */
export type Failure = { readonly code: string; readonly message: string }

/** The payment of one order, as far as deciding needs it. */
export type Intent = {
  readonly status: PaymentStatus
  readonly amount: Money
  /** The provider's id; null until the provider is known to have made it. */
  readonly providerRef: string | null
  /** The newest version of it at the provider that was taken in. */
  readonly providerVersion: number
  readonly failure: Failure | null
  /** Whether the order has asked to give it up. */
  readonly cancelRequested: boolean
}

/** How the payment stands at the provider, from an answer or from a webhook. */
export type Report = {
  readonly ref: string
  readonly status: PaymentStatus
  readonly amount: Money
  /** Grows with every change at the provider. */
  readonly version: number
  readonly failure: Failure | null
}

/** What there is to tell, in this order. */
export type IntentFact = 'created' | 'progressed' | 'failed' | 'succeeded' | 'canceled'

export type Advance =
  | { readonly outcome: 'APPLIED'; readonly intent: Intent; readonly facts: readonly IntentFact[] }
  /** Nothing new: a duplicate, or overtaken by something newer. */
  | { readonly outcome: 'STALE' }
  /** Not the payment that was asked for. Nothing may follow from it. */
  | { readonly outcome: 'MISMATCH'; readonly reason: string }

/** A payment that the provider does not know yet. */
export function newIntent(amount: Money): Intent {
  return {
    status: 'REQUIRES_PAYMENT_METHOD',
    amount,
    providerRef: null,
    providerVersion: 0,
    failure: null,
    cancelRequested: false,
  }
}

/**
 * Takes in what the provider reports. Reports come more than once, out of
 * order and before the answer that announces them, so only newer versions
 * count, and nothing undoes a payment. A success counts even after the
 * payment was canceled: the money did come in, and whoever canceled must be
 * told in order to give it back.
 */
export function advance(intent: Intent, report: Report): Advance {
  const mismatch = mismatchOf(intent, report)
  if (mismatch) return { outcome: 'MISMATCH', reason: mismatch }
  const known = intent.providerRef !== null
  if (known && report.version <= intent.providerVersion) return { outcome: 'STALE' }
  if (intent.status === 'SUCCEEDED') return { outcome: 'STALE' }
  if (intent.status === 'CANCELED' && report.status !== 'SUCCEEDED') return { outcome: 'STALE' }
  const next: Intent = {
    ...intent,
    status: report.status,
    providerRef: report.ref,
    providerVersion: report.version,
    failure: report.status === 'REQUIRES_PAYMENT_METHOD' ? report.failure : null,
  }
  const fact = factOf(next)
  return { outcome: 'APPLIED', intent: next, facts: [...(known ? [] : ['created' as const]), ...(fact ? [fact] : [])] }
}

function mismatchOf(intent: Intent, { ref, amount }: Report): string | undefined {
  if (intent.providerRef !== null && intent.providerRef !== ref) return `the provider calls it ${ref} all at once`
  const same = amount.amountMinor === intent.amount.amountMinor && amount.currency === intent.amount.currency
  return same ? undefined : `the provider speaks of ${amount.amountMinor} ${amount.currency}`
}

function factOf({ status, failure }: Intent): IntentFact | undefined {
  if (status === 'SUCCEEDED') return 'succeeded'
  if (status === 'CANCELED') return 'canceled'
  if (status === 'REQUIRES_PAYMENT_METHOD') return failure ? 'failed' : undefined
  return 'progressed'
}

/** The provider will not even begin: the payment is over. Undefined where it was begun after all. */
export function giveUp(intent: Intent, failure: Failure): Intent | undefined {
  if (intent.providerRef !== null || isFinal(intent.status)) return undefined
  return { ...intent, status: 'CANCELED', failure }
}

/** Whether nothing more is expected of it. */
export function isFinal(status: PaymentStatus): boolean {
  return status === 'SUCCEEDED' || status === 'CANCELED'
}

/** What the provider must be asked next, if anything. */
export function nextRequest(intent: Intent): 'create' | 'cancel' | undefined {
  if (isFinal(intent.status)) return undefined
  // Canceled only after it was made: the first request may have arrived although its answer was lost.
  if (intent.providerRef === null) return 'create'
  // A payment that is being processed cannot be canceled; its end will be reported.
  return intent.cancelRequested && intent.status !== 'PROCESSING' ? 'cancel' : undefined
}
