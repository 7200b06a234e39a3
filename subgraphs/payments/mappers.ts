import type { Payload } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import type { Failure } from './domain/intent.ts'
import type { Counted } from './queries.ts'
import type { MoneyAccountRow, PaymentIntentRow, RefundRow } from './tables.ts'

// What resolvers get as the parent of each graph type; codegen reads the names.

export type PaymentIntentModel = PaymentIntentRow
export type RefundModel = RefundRow
export type PaymentFailureModel = Failure
export type MoneyAccountModel = MoneyAccountRow
export type OrderModel = { readonly id: Id }
export type PaymentIntentConnectionModel = Counted<PaymentIntentRow>

export type PaymentRefundPayloadModel = Payload<{ readonly refundId: Id }>
