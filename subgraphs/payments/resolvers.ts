import { present } from '@stoa/db/loader'
import { mutation } from '@stoa/subgraph/mutation'
import { isId } from '@stoa/values/ids'
import { money } from '@stoa/values/money'
import { refundPayment } from './commands/refunds.ts'
import type { Failure } from './domain/intent.ts'
import type { NeededResolvers, Resolvers } from './resolvers.generated.ts'
import { intentsPage, moneyAccounts } from './queries.ts'
import type { SubgraphContext } from './context.ts'

const intent = (id: string, { loaders }: SubgraphContext) => (isId('pay', id) ? loaders.intent.load(id) : null)

function failureOf(row: { failure_code: string | null; failure_message: string | null }): Failure | null {
  return row.failure_code === null ? null : { code: row.failure_code, message: row.failure_message ?? '' }
}

export const resolvers = {
  Query: {
    paymentIntent: (_root, { id }, context) => intent(id, context),
    paymentIntents: (_root, { filter, ...page }, { db }) => intentsPage(db, filter, page),
    moneyAccounts: (_root, _args, { db }) => moneyAccounts(db),
  },
  Mutation: {
    paymentRefund: mutation(refundPayment),
  },
  PaymentIntent: {
    __resolveReference: ({ id }, context) => intent(id, context),
    order: ({ order_id }) => ({ id: order_id }),
    amount: ({ amount_minor, currency }) => money(amount_minor, currency),
    refunded: ({ refunded_minor, currency }) => money(refunded_minor, currency),
    clientSecret: ({ client_secret }) => client_secret,
    payUrl: ({ pay_url }) => pay_url,
    failure: failureOf,
    refunds: ({ id }, _args, { loaders }) => loaders.refundsOfIntent.load(id),
    createdAt: ({ created_at }) => created_at,
    succeededAt: ({ succeeded_at }) => succeeded_at,
  },
  Refund: {
    __resolveReference: ({ id }, { loaders }) => (isId('rfd', id) ? loaders.refund.load(id) : null),
    paymentIntent: async ({ intent_id }, _args, { loaders }) => present(await loaders.intent.load(intent_id)),
    amount: ({ amount_minor, currency }) => money(amount_minor, currency),
    failure: failureOf,
    createdAt: ({ created_at }) => created_at,
  },
  MoneyAccount: {
    balance: ({ balance_minor, currency }) => money(balance_minor, currency),
  },
  Order: {
    __resolveReference: ({ id }) => ({ id }),
    payment: ({ id }, _args, { loaders }) => (isId('ord', id) ? loaders.intentOfOrder.load(id) : null),
  },
  PaymentRefundPayload: {
    refund: ({ refundId }, _args, { loaders }) => (refundId ? loaders.refund.load(refundId) : null),
  },
} satisfies Resolvers & NeededResolvers
