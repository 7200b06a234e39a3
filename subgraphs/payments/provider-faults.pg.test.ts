import { isRefusal, refuse } from '@stoa/values/refusal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PaymentProvider } from './providers/provider.ts'
import { type PaymentsWorld, paymentsWorld } from './test-world.ts'

let world: PaymentsWorld
/** What a test puts between the subgraph and the sandbox for a while. */
let between: Partial<PaymentProvider> = {}
let sandbox: PaymentProvider

beforeAll(async () => {
  world = await paymentsWorld({
    now: new Date().toISOString(),
    between: (provider) => {
      sandbox = provider
      return new Proxy(provider, {
        get: (target, name) => ({ ...target, ...between })[name as keyof PaymentProvider],
      })
    },
  })
})
afterAll(() => world.stop())

async function cancel(orderId: string) {
  await world.publish('orders.paymentCancel.requested.v1', { orderId })
  await world.settle()
}

describe('giving up a payment', () => {
  test('cancels it at the provider; it cannot be paid any more', async () => {
    const intent = await world.openIntent()
    await cancel(intent.order_id)
    await cancel(intent.order_id)
    expect(await world.facts(intent.order_id)).toEqual(['intent.created.v1', 'intent.canceled.v1'])
    expect((await world.told(intent.order_id, 'payments.intent.canceled.v1'))[0]?.data).toMatchObject({
      reason: 'REQUESTED',
    })
    expect((await world.confirm(intent)).status).toBe(409)
  })

  test('comes too late for what is paid: the success is told, and no cancel', async () => {
    const intent = await world.openIntent()
    await Promise.all([world.confirm(intent), cancel(intent.order_id)])
    await world.settle()
    const facts = await world.facts(intent.order_id)
    expect(facts).toHaveLength(2)
    expect(['intent.canceled.v1', 'intent.succeeded.v1']).toContain(facts[1])
    const { status } = await sandboxStatus(intent.provider_ref)
    expect(status).toBe((await world.intentOf(intent.order_id)).status)
  })

  test('asked before the provider knew of it, cancels as soon as it is made', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    between = { createIntent: async (request) => (await held, sandbox.createIntent(request)) }
    const order = {
      orderId: 'ord_01h2xcejqtf2nbrexx3vqjhp42',
      customerId: 'per_01h2xcejqtf2nbrexx3vqjhp41',
      amountMinor: '100',
      currency: 'EUR',
    }
    await world.publish('orders.payment.requested.v1', order)
    await world.publish('orders.paymentCancel.requested.v1', { orderId: order.orderId })
    const canceling = () =>
      world.db
        .selectFrom('payment_intent')
        .select('id')
        .where('order_id', '=', order.orderId)
        .where('cancel_requested_at', 'is not', null)
    await expect.poll(() => canceling().execute()).toHaveLength(1)
    release()
    await world.settle()
    between = {}
    expect(await world.facts(order.orderId)).toEqual(['intent.created.v1', 'intent.canceled.v1'])
  })

  test('waits for what is being processed, and lets it succeed', async () => {
    const intent = await world.openIntent()
    await world.confirm(intent, 'slow')
    await cancel(intent.order_id)
    await expect.poll(async () => (await world.intentOf(intent.order_id)).status).toBe('SUCCEEDED')
    expect((await world.facts(intent.order_id)).at(-1)).toBe('intent.succeeded.v1')
  })
})

describe('a provider that fails', () => {
  test('is asked again with the same key until it answers, and makes one payment', async () => {
    const refs: string[] = []
    between = {
      createIntent: async (request) => {
        const answer = await sandbox.createIntent(request)
        if (!isRefusal(answer)) refs.push(answer.ref)
        if (refs.length < 2) throw new Error('the connection was cut')
        return answer
      },
    }
    const intent = await world.openIntent()
    between = {}
    expect(refs).toHaveLength(2)
    expect(new Set(refs)).toEqual(new Set([intent.provider_ref]))
    expect(await world.facts(intent.order_id)).toEqual(['intent.created.v1'])
  })

  test('for good ends the payment, and the order hears of it', async () => {
    const failure = { code: 'CURRENCY_INVALID', message: 'Not in this currency.' }
    between = { createIntent: async () => refuse('PROVIDER_REFUSED', failure.message, { failure }) }
    const { orderId } = await world.requestMoney()
    between = {}
    expect(await world.facts(orderId)).toEqual(['intent.canceled.v1'])
    expect((await world.told(orderId, 'payments.intent.canceled.v1'))[0]?.data).toMatchObject({
      reason: 'PROVIDER_REFUSED',
    })
    expect(await world.intentOf(orderId)).toMatchObject({ status: 'CANCELED', failure_code: 'CURRENCY_INVALID' })
  })

  test('whose webhook is lost is asked after ten minutes', async () => {
    const intent = await world.openIntent()
    // Paid, and nobody told us.
    const lost = world.post.received.length
    between = { readWebhook: () => refuse('MALFORMED', 'lost on the way') }
    await world.confirm(intent)
    await expect.poll(() => world.post.received.length).toBeGreaterThan(lost)
    await world.host('payments').runSchedule('reconcilePayments')
    await world.settle()
    expect((await world.intentOf(intent.order_id)).status).toBe('REQUIRES_PAYMENT_METHOD')
    world.clock.advance(11 * 60_000)
    await world.host('payments').runSchedule('reconcilePayments')
    await world.settle()
    between = {}
    expect((await world.intentOf(intent.order_id)).status).toBe('SUCCEEDED')
    expect(await world.facts(intent.order_id)).toEqual(['intent.created.v1', 'intent.succeeded.v1'])
  })
})

async function sandboxStatus(ref: string | null) {
  const answer = await sandbox.retrieveIntent(ref ?? '')
  if (isRefusal(answer)) throw new Error('the sandbox does not know it')
  return answer
}
