import { admin, aPerson, staff } from '@stoa/testing/people'
import { until } from '@stoa/testing/until'
import { money } from '@stoa/values/money'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moneyAccounts } from './queries.ts'
import type { Card } from './sandbox/intents.ts'
import { type PaymentsWorld, paymentsWorld } from './test-world.ts'

let world: PaymentsWorld
beforeAll(async () => {
  world = await paymentsWorld()
})
afterAll(() => world.stop())

async function paid(card: Card = 'success', customerId = newId('per')) {
  const intent = await world.openIntent({ customerId })
  await world.pay(intent, card)
  return intent
}

const request = (orderId: string, idempotencyKey: string, amountMinor = '4200') => ({
  orderId,
  amountMinor,
  currency: 'EUR',
  reason: 'The order was canceled.',
  idempotencyKey,
})

async function orderWants(orderId: string, key = `${orderId}:refund-1`) {
  await world.publish('orders.refund.requested.v1', request(orderId, key))
  await world.settle()
}

const mutation = `mutation ($input: PaymentRefundInput!) { paymentRefund(input: $input) {
  refund { id status amount { amountMinor } paymentIntent { id } }
  userErrors { __typename ... on UserError { code path } ... on RefundTooLarge { refundable { amountMinor currency } } ... on WrongState { state } } } }`

let keys = 0
const refund = (viewer: Parameters<PaymentsWorld['ask']>[0], input: object) =>
  world.ask(viewer, mutation, { input: { reason: 'A crack in the lens.', idempotencyKey: `key-${++keys}`, ...input } })

const eur = (amountMinor: bigint) => ({ amountMinor: String(amountMinor), currency: 'EUR' })

async function refundsOf(intentId: string) {
  return world.db.selectFrom('refund').selectAll().where('intent_id', '=', intentId).orderBy('id').execute()
}

describe('an order that wants its money back', () => {
  test('gets all of it, told and booked', async () => {
    const intent = await paid()
    const before = await held()
    await orderWants(intent.order_id)
    expect((await world.facts(intent.order_id)).slice(-2)).toEqual(['intent.refunded.v1', 'refund.succeeded.v1'])
    const [told] = await world.told(intent.order_id, 'payments.refund.succeeded.v1')
    expect(told?.data).toMatchObject({ orderId: intent.order_id, amountMinor: '4200', currency: 'EUR', complete: true })
    expect((await world.told(intent.order_id, 'payments.intent.changed.v1')).at(-1)?.data).toMatchObject({
      refundedMinor: '4200',
    })
    expect(await held()).toBe(before - 4200n)
  })

  test('gets it once, however often it asks', async () => {
    const intent = await paid()
    await Promise.all([
      orderWants(intent.order_id),
      orderWants(intent.order_id),
      orderWants(intent.order_id, 'another key'),
    ])
    await orderWants(intent.order_id)
    expect((await refundsOf(intent.id)).map(({ status }) => status)).toEqual(['SUCCEEDED'])
    expect(await world.told(intent.order_id, 'payments.refund.succeeded.v1')).toHaveLength(1)
    expect(await world.told(intent.order_id, 'payments.refund.failed.v1')).toHaveLength(0)
  })

  test('gets what is left where staff have given back a part', async () => {
    const intent = await paid()
    await refund(admin, { paymentIntentId: intent.id, amount: eur(200n) })
    await orderWants(intent.order_id)
    const told = await world.told(intent.order_id, 'payments.refund.succeeded.v1')
    const amounts = told.map(({ data }) => data as { amountMinor: string; complete: boolean })
    expect(amounts.map(({ amountMinor }) => amountMinor).toSorted()).toEqual(['200', '4000'])
    expect(amounts.map(({ complete }) => complete)).toEqual([false, true])
  })

  test('is told when nothing was paid', async () => {
    const unpaid = await world.openIntent()
    await orderWants(unpaid.order_id)
    const [told] = await world.told(unpaid.order_id, 'payments.refund.failed.v1')
    expect(told?.data).toMatchObject({ orderId: unpaid.order_id, refundId: null, code: 'NOT_PAID' })
  })

  test('is told when the provider could not give it back after all', async () => {
    const intent = await paid('refundFails')
    await orderWants(intent.order_id)
    await until(
      async () => (await world.told(intent.order_id, 'payments.refund.failed.v1')).length > 0,
      'the refund has failed',
    )
    const [told] = await world.told(intent.order_id, 'payments.refund.failed.v1')
    expect(told?.data).toMatchObject({ code: 'REFUND_FAILED', refundId: expect.stringContaining('rfd_') })
    expect(await world.intentOf(intent.order_id)).toMatchObject({ refund_pending_minor: 0n, refunded_minor: 0n })
    await orderWants(intent.order_id, `${intent.order_id}:refund-2`)
    expect(await refundsOf(intent.id)).toHaveLength(2)
  })

  const held = async () =>
    (await moneyAccounts(world.db)).find(({ code }) => code === 'provider:sandbox')?.balance_minor ?? 0n
})

describe('a refund by hand', () => {
  test('gives a part back, then the rest, and no more', async () => {
    const intent = await paid()
    const first = await refund(admin, { paymentIntentId: intent.id, amount: eur(1000n) })
    expect(first.data.paymentRefund).toMatchObject({
      refund: { status: 'PENDING', amount: { amountMinor: '1000' }, paymentIntent: { id: intent.id } },
      userErrors: [],
    })
    await refund(admin, { paymentIntentId: intent.id })
    await world.settle()
    expect((await refundsOf(intent.id)).map((row) => [row.amount_minor, row.status])).toEqual([
      [1000n, 'SUCCEEDED'],
      [3200n, 'SUCCEEDED'],
    ])
    const list =
      'query ($id: ID!) { paymentIntent(id: $id) { refunded { amountMinor } refunds { amount { amountMinor } } } }'
    expect((await world.ask(staff, list, { id: intent.id })).data.paymentIntent).toEqual({
      refunded: { amountMinor: '4200' },
      refunds: [{ amount: { amountMinor: '3200' } }, { amount: { amountMinor: '1000' } }],
    })
    const third = await refund(admin, { paymentIntentId: intent.id, amount: eur(1n) })
    expect(third.data.paymentRefund).toEqual({
      refund: null,
      userErrors: [
        { __typename: 'RefundTooLarge', code: 'REFUND_TOO_LARGE', path: ['input', 'amount'], refundable: eur(0n) },
      ],
    })
  })

  test('with one key happens once, and with another body is refused', async () => {
    const intent = await paid()
    const input = { paymentIntentId: intent.id, amount: eur(100n), idempotencyKey: 'the same' }
    const answers = await Promise.all([refund(admin, input), refund(admin, input), refund(admin, input)])
    expect(new Set(answers.map(({ data }) => data.paymentRefund.refund.id)).size).toBe(1)
    const other = await refund(admin, { ...input, amount: eur(200n) })
    expect(other.data.paymentRefund.userErrors).toMatchObject([{ __typename: 'IdempotencyKeyReused' }])
    await world.settle()
    expect(await refundsOf(intent.id)).toHaveLength(1)
  })

  test('two at once never give back more than was paid', async () => {
    const intent = await paid()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => refund(admin, { paymentIntentId: intent.id, amount: eur(1500n) })),
    )
    const codes = answers.flatMap(({ data }) => data.paymentRefund.userErrors.map(({ code }: { code: string }) => code))
    expect(codes).toEqual(['REFUND_TOO_LARGE', 'REFUND_TOO_LARGE'])
    await world.settle()
    expect(await world.intentOf(intent.order_id)).toMatchObject({ refunded_minor: 3000n, refund_pending_minor: 0n })
  })

  test('is refused for what does not exist or was not paid', async () => {
    const unpaid = await world.openIntent()
    const errorOf = async (input: object) => (await refund(admin, input)).data.paymentRefund.userErrors[0]
    expect(await errorOf({ paymentIntentId: newId('pay') })).toMatchObject({ __typename: 'NotFound' })
    expect(await errorOf({ paymentIntentId: unpaid.id })).toMatchObject({
      __typename: 'WrongState',
      state: 'REQUIRES_PAYMENT_METHOD',
    })
  })

  test('is for admins alone; the buyer sees it', async () => {
    const buyer = aPerson()
    const intent = await paid('success', buyer.id)
    for (const viewer of [buyer, staff]) {
      const { data, errors } = await refund(viewer, { paymentIntentId: intent.id })
      expect(data?.paymentRefund ?? null).toBeNull()
      expect(errors?.[0].extensions.code).toBe('FORBIDDEN')
    }
    const { data } = await refund(admin, { paymentIntentId: intent.id, amount: eur(10n) })
    const refs = [{ __typename: 'Refund', id: data.paymentRefund.refund.id }]
    const query = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Refund { reason } } }'
    expect((await world.ask(buyer, query, { refs })).data._entities).toEqual([{ reason: 'A crack in the lens.' }])
    expect((await world.ask(aPerson(), query, { refs })).data._entities).toEqual([null])
  })
})

test('a refund whose answer was lost is the same refund the next time', async () => {
  let lost = 0
  const flaky = await paymentsWorld({
    between: (provider) => ({
      ...provider,
      refund: async (request) => {
        const answer = await provider.refund(request)
        if (++lost <= 1) throw new Error('the connection was cut')
        return answer
      },
    }),
  })
  try {
    const intent = await flaky.openIntent()
    await flaky.pay(intent)
    await flaky.publish('orders.refund.requested.v1', request(intent.order_id, 'the key'))
    await flaky.settle()
    expect(lost).toBe(2)
    expect(await flaky.told(intent.order_id, 'payments.refund.succeeded.v1')).toHaveLength(1)
    const rows = await flaky.db.selectFrom('refund').select('amount_minor').execute()
    expect(rows).toEqual([{ amount_minor: money(4200n, 'EUR').amountMinor }])
  } finally {
    await flaky.stop()
  }
})
