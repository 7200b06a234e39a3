import type { Money } from '@stoa/values/money'
import type { Refusal } from '@stoa/values/refusal'
import type { Failure, Report } from '../domain/intent.ts'
import type { RefundStatus } from '../domain/refund.ts'

/**
 * How payments reach the world. Every call goes over the network, may be
 * repeated with the same key and then has its effect once. A refusal is the
 * provider's final no; whatever else goes wrong throws and is tried again.
 */
export type PaymentProvider = {
  readonly name: string
  /** The same reference always finds the same intent. */
  readonly createIntent: (request: IntentRequest) => Promise<ProviderIntent | ProviderRefusal>
  readonly retrieveIntent: (ref: string) => Promise<ProviderIntent | ProviderRefusal>
  /** Returns how the intent stands afterwards: CANCELED, or where it could not be, what it is instead. */
  readonly cancelIntent: (ref: string) => Promise<ProviderIntent | ProviderRefusal>
  /** The same reference is the same refund. */
  readonly refund: (request: RefundRequest) => Promise<ProviderRefund | ProviderRefusal>
  readonly retrieveRefund: (ref: string) => Promise<ProviderRefund | ProviderRefusal>
  /** Reads a webhook, if it is truly the provider's. How old it may be, the receiver decides by the database's clock. */
  readonly readWebhook: (body: string, headers: Headers) => ProviderEvent | WebhookRefusal
}

export type IntentRequest = {
  /** Our id of the payment; also the idempotency key. */
  readonly reference: string
  readonly orderId: string
  readonly amount: Money
}

/** A payment as the provider keeps it. */
export type ProviderIntent = Report & {
  /** Our id of it. */
  readonly reference: string
  readonly clientSecret: string
  /** The provider's page on which the buyer pays, where it has one. */
  readonly payUrl: string | null
}

export type RefundRequest = {
  /** Our id of the refund; also the idempotency key. */
  readonly reference: string
  /** The provider's id of the payment. */
  readonly intentRef: string
  readonly amount: Money
}

/** A refund as the provider keeps it. */
export type ProviderRefund = {
  readonly ref: string
  /** Our id of it. */
  readonly reference: string
  readonly amount: Money
  readonly status: RefundStatus
  readonly failure: Failure | null
}

/** A word of the provider about one object. It may come again, and later than a newer one. */
export type ProviderEvent = {
  readonly id: string
  readonly type: string
  /** When it was sent; a repetition is sent anew. */
  readonly sentAt: Date
  readonly object:
    | { readonly kind: 'intent'; readonly intent: ProviderIntent }
    | { readonly kind: 'refund'; readonly refund: ProviderRefund }
    /** Of no concern here; kept, and nothing follows. */
    | { readonly kind: 'other' }
}

export type ProviderRefusal = Refusal<'PROVIDER_REFUSED'> & { readonly failure: Failure }
export type WebhookRefusal = Refusal<'BAD_SIGNATURE' | 'MALFORMED'>

/** How a provider is set up, by its name: what a composition root knows from its configuration. */
export type ProviderSettings = {
  readonly name: 'sandbox'
  /** Where its programming interface is. */
  readonly url: string
  /** What it signs webhooks with; two, the new one first, while it is exchanged. */
  readonly secrets: readonly string[]
  /** How long a call may take, in milliseconds. */
  readonly timeoutMs?: number
}
