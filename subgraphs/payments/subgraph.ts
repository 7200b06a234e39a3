import { defineSubgraph } from '@stoa/subgraph/definition'
import { handOverIntents, requestCancel, requestPayment } from './commands/intents.ts'
import { reconcilePayments } from './commands/reconcile.ts'
import { requestRefund } from './commands/refunds.ts'
import { invariants } from './invariants.ts'
import { createIntent, followIntent, followRefund } from './jobs.ts'
import { type Loaders, loaders } from './loaders.ts'
import type { PaymentsPorts } from './providers/providers.ts'
import { intentStates } from './queries.ts'
import { resolvers } from './resolvers.ts'
import { webhook } from './routes.ts'
import { paymentBuyer, paymentParty, refundParty } from './rules.ts'
import type { Tables } from './tables.ts'

/** What is owed and paid: payment intents, refunds, providers and the ledger of the money. */
export const payments = defineSubgraph<Tables, Loaders, PaymentsPorts>({
  name: 'payments',
  schema: new URL('../../schema/composed/payments.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders,
  resolvers,
  rules: { paymentBuyer, paymentParty, refundParty },
  publishes: { 'payments.intent.changed.v1': { table: 'payment_intent', read: intentStates } },
  invariants,
  consumes: {
    'orders.payment.requested.v1': (event, work) => requestPayment(work, event.data),
    'orders.paymentCancel.requested.v1': (event, work) => requestCancel(work, event.data),
    'orders.refund.requested.v1': (event, work) => requestRefund(work, event.data),
    'users.guest.merged.v1': (event, work) => handOverIntents(work, event.data),
  },
  jobs: { createIntent, followIntent, followRefund },
  schedules: { reconcilePayments: { every: '5 minutes', run: reconcilePayments } },
  routes: [webhook],
})
