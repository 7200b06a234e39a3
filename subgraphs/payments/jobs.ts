import { isCurrency, money } from '@stoa/values/money'
import { isRefusal } from '@stoa/values/refusal'
import { intentOf } from './commands/lock.ts'
import { recordIntent, recordRefusedIntent } from './commands/intents.ts'
import { recordRefund, recordRefusedRefund } from './commands/refunds.ts'
import { isFinal, nextRequest } from './domain/intent.ts'
import type { IntentRequest } from './providers/provider.ts'
import type { PaymentsJob } from './context.ts'

// What talks to providers. A job may run again at any point, so it asks with
// the same key as before and records what is answered, which changes nothing
// the second time. Whatever throws is tried again.

type Data = Record<string, string>

/** A new payment is made at the provider. All that it needs is in the job, so nothing is read first. */
export const createIntent = {
  run: async (data: Data, context: PaymentsJob) => {
    const { intentId = '', orderId = '', amountMinor = '', currency = '' } = data
    if (!isCurrency(currency)) throw new Error(`no currency: ${currency}`)
    await create({ reference: intentId, orderId, amount: money(BigInt(amountMinor), currency) }, context)
  },
}

async function create(request: IntentRequest, { ports, run }: PaymentsJob): Promise<void> {
  const provider = ports.current
  const answer = await provider.createIntent(request)
  if (isRefusal(answer)) await run(recordRefusedIntent, { intentId: request.reference, failure: answer.failure })
  else await run(recordIntent, { provider: provider.name, answer })
}

/** An open payment is made, canceled or looked at, whichever is due. */
export const followIntent = {
  run: async ({ intentId = '' }: Data, context: PaymentsJob) => {
    const { db, ports, run } = context
    const row = await db.selectFrom('payment_intent').selectAll().where('id', '=', intentId).executeTakeFirstOrThrow()
    const intent = intentOf(row)
    if (isFinal(row.status)) return
    if (row.provider === null || row.provider_ref === null) {
      return create({ reference: row.id, orderId: row.order_id, amount: intent.amount }, context)
    }
    const provider = ports.named(row.provider)
    const ask = nextRequest(intent) === 'cancel' ? provider.cancelIntent : provider.retrieveIntent
    const answer = await ask(row.provider_ref)
    if (isRefusal(answer)) throw new Error(`${row.provider} denies ${row.provider_ref}: ${answer.failure.code}`)
    await run(recordIntent, { provider: row.provider, answer })
  },
}

/** A refund is asked for, or asked after. */
export const followRefund = {
  run: async ({ refundId = '' }: Data, { db, ports, run }: PaymentsJob) => {
    const row = await db
      .selectFrom('refund')
      .innerJoin('payment_intent', 'payment_intent.id', 'refund.intent_id')
      .select(['refund.amount_minor', 'refund.currency', 'refund.status', 'refund.provider_ref as ref'])
      .select(['payment_intent.provider', 'payment_intent.provider_ref as intentRef'])
      .where('refund.id', '=', refundId)
      .executeTakeFirstOrThrow()
    if (row.status !== 'PENDING') return
    if (row.provider === null || row.intentRef === null) throw new Error(`${refundId} is of a payment that nobody took`)
    const provider = ports.named(row.provider)
    const amount = money(row.amount_minor, row.currency)
    const request = { reference: refundId, intentRef: row.intentRef, amount }
    const answer = row.ref === null ? await provider.refund(request) : await provider.retrieveRefund(row.ref)
    if (isRefusal(answer)) await run(recordRefusedRefund, { refundId, failure: answer.failure })
    else await run(recordRefund, { answer })
  },
}
