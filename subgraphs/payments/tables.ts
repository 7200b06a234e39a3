import type { Db } from '@stoa/subgraph/work'
import type { Id } from '@stoa/values/ids'
import type { CurrencyCode } from '@stoa/values/money'
import type { Selectable } from 'kysely'
import type { PaymentStatus } from './domain/intent.ts'
import type { AccountCode, AccountKind, TransactionKind } from './domain/ledger.ts'
import type { RefundStatus } from './domain/refund.ts'

/** The tables of `migrations/`, as Kysely sees them. */
export type Tables = {
  payment_intent: PaymentIntentTable
  refund: RefundTable
  provider_event: ProviderEventTable
  money_account: MoneyAccountTable
  money_transaction: MoneyTransactionTable
  money_entry: MoneyEntryTable
}

export type PaymentsDb = Db<Tables>

type PaymentIntentTable = {
  id: Id
  order_id: Id
  /** A person or a guest. */
  customer_id: Id
  amount_minor: bigint
  currency: CurrencyCode
  status: PaymentStatus
  /** Null, like `provider_ref`, until the provider is known to have made it. */
  provider: string | null
  provider_ref: string | null
  /** The newest version at the provider that was taken in. */
  provider_version: number
  client_secret: string | null
  pay_url: string | null
  failure_code: string | null
  failure_message: string | null
  cancel_requested_at: Date | null
  refund_pending_minor: bigint
  refunded_minor: bigint
  /** Of the published state. */
  version: number
  created_at: Date
  changed_at: Date
  /** When the provider was last asked about it, or made to be asked. */
  checked_at: Date
  succeeded_at: Date | null
}

type RefundTable = {
  id: Id
  intent_id: Id
  amount_minor: bigint
  currency: CurrencyCode
  reason: string
  status: RefundStatus
  /** Who asked: a `viewerKey`. */
  actor: string
  /** The key of the saga that asked; null for a refund by hand, whose key the platform keeps. */
  request_key: string | null
  provider_ref: string | null
  failure_code: string | null
  failure_message: string | null
  created_at: Date
  checked_at: Date
  settled_at: Date | null
}

/** What followed from a webhook: nothing is thrown away. */
export type EventOutcome = 'APPLIED' | 'STALE' | 'MISMATCH' | 'UNKNOWN'

type ProviderEventTable = {
  provider: string
  id: string
  type: string
  /** As it came. */
  body: string
  outcome: EventOutcome
  received_at: Date
}

type MoneyAccountTable = { code: AccountCode; currency: CurrencyCode; kind: AccountKind }

type MoneyTransactionTable = {
  id: Id
  kind: TransactionKind
  intent_id: Id
  refund_id: Id | null
  booked_at: Date
}

type MoneyEntryTable = {
  transaction_id: Id
  account_code: AccountCode
  currency: CurrencyCode
  amount_minor: bigint
}

export type PaymentIntentRow = Selectable<PaymentIntentTable>
export type RefundRow = Selectable<RefundTable>
/** An account with the sum of its entries. */
export type MoneyAccountRow = {
  readonly code: AccountCode
  readonly currency: CurrencyCode
  readonly balance_minor: bigint
}
