import { aGuest, anonymous, aPerson, admin, staff } from '@stoa/testing/people'
import { until } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moneyAccounts } from './queries.ts'
import { type PaymentsWorld, paymentsWorld } from './test-world.ts'

let world: PaymentsWorld
beforeAll(async () => {
  world = await paymentsWorld()
})
afterAll(() => world.stop())

const payUrlQuery = `query ($id: ID!) { paymentIntent(id: $id) {
  status amount { amountMinor currency exponent } clientSecret payUrl failure { code } order { id } } }`

describe('the payment of an order', () => {
  test('is made at the provider, paid on its page, and booked', async () => {
    const buyer = aPerson()
    const intent = await world.openIntent({ customerId: buyer.id })
    const { data } = await world.ask(buyer, payUrlQuery, { id: intent.id })
    expect(data.paymentIntent).toMatchObject({
      status: 'REQUIRES_PAYMENT_METHOD',
      amount: { amountMinor: '4200', currency: 'EUR', exponent: 2 },
      clientSecret: expect.stringContaining('_secret_'),
      order: { id: intent.order_id },
    })
    expect(await (await fetch(data.paymentIntent.payUrl)).text()).toContain('EUR 42.00')
    await world.pay(intent)
    expect(await world.facts(intent.order_id)).toEqual(['intent.created.v1', 'intent.succeeded.v1'])
    expect(await world.intentOf(intent.order_id)).toMatchObject({ status: 'SUCCEEDED', version: 3 })
    const entries = await world.db
      .selectFrom('money_entry')
      .innerJoin('money_transaction', 'id', 'transaction_id')
      .select(['kind', 'account_code', 'amount_minor'])
      .where('intent_id', '=', intent.id)
      .orderBy('account_code')
      .execute()
    expect(entries).toEqual([
      { kind: 'CAPTURE', account_code: 'provider:sandbox', amount_minor: 4200n },
      { kind: 'CAPTURE', account_code: 'sales', amount_minor: -4200n },
    ])
  })

  test('may be tried again after a card was declined, and with a second step', async () => {
    const intent = await world.openIntent()
    await world.pay(intent, 'declined')
    expect(await world.intentOf(intent.order_id)).toMatchObject({ failure_code: 'CARD_DECLINED' })
    await world.pay(intent, 'action')
    expect(await world.intentOf(intent.order_id)).toMatchObject({ status: 'REQUIRES_ACTION', failure_code: null })
    await world.pay(intent)
    expect(await world.facts(intent.order_id)).toEqual([
      'intent.created.v1',
      'intent.failed.v1',
      'intent.progressed.v1',
      'intent.succeeded.v1',
    ])
  })

  test('may take a while', async () => {
    const intent = await world.openIntent()
    await world.pay(intent, 'slow')
    await until(async () => (await world.intentOf(intent.order_id)).status === 'SUCCEEDED', 'the slow payment is in')
    expect((await world.facts(intent.order_id)).at(-1)).toBe('intent.succeeded.v1')
  })

  test('is one, however often the order asks', async () => {
    const order = await world.requestMoney()
    await world.requestMoney(order)
    await world.requestMoney(order)
    const rows = await world.db
      .selectFrom('payment_intent')
      .select('id')
      .where('order_id', '=', order.orderId)
      .execute()
    expect(rows).toHaveLength(1)
    expect(await world.facts(order.orderId)).toEqual(['intent.created.v1'])
  })

  test('publishes its state with every change, and never a secret', async () => {
    const intent = await world.openIntent()
    await world.pay(intent)
    const states = await world.told(intent.order_id, 'payments.intent.changed.v1')
    expect(states.map(({ data }) => data)).toMatchObject([
      { intentId: intent.id, version: 2, status: 'REQUIRES_PAYMENT_METHOD', amountMinor: '4200' },
      { intentId: intent.id, version: 3, status: 'SUCCEEDED', succeededAt: expect.any(String) },
    ])
    expect(JSON.stringify(await world.emitted('payments'))).not.toContain(intent.client_secret)
  })

  test('goes with a guest who logs in', async () => {
    const guest = aGuest()
    const person = aPerson()
    const intent = await world.openIntent({ customerId: guest.id })
    expect((await world.ask(guest, payUrlQuery, { id: intent.id })).data.paymentIntent.payUrl).not.toBeNull()
    await world.publish('users.guest.merged.v1', { guestId: guest.id, personId: person.id })
    await world.settle()
    expect((await world.ask(person, payUrlQuery, { id: intent.id })).data.paymentIntent.payUrl).not.toBeNull()
    expect((await world.ask(guest, payUrlQuery, { id: intent.id })).data.paymentIntent).toBeNull()
    expect(await world.facts(intent.order_id)).toContain('intent.handedOver.v1')
  })

  test('costs few statements', async () => {
    const order = { orderId: newId('ord'), customerId: newId('per'), amountMinor: '4200', currency: 'EUR' }
    const counted = await world.statements(async () => {
      await world.publish('orders.payment.requested.v1', order)
      await until(async () => (await world.facts(order.orderId)).length > 0, 'it is created')
      await world.pay(await world.intentOf(order.orderId))
    })
    // What this subgraph does by itself; delivery and waiting are counted elsewhere.
    const own = counted.texts
      .filter((text) => /payment_intent|money_|provider_event|jobs\.|stoa\.inbox|into stoa\.outbox/.test(text))
      .filter((text) => !/count\(\*\)|"order_id" = \$1$/.test(text))
    expect(own.length, own.join('\n')).toBeLessThanOrEqual(15)
  })
})

describe('who may', () => {
  const entities = `query ($refs: [_Any!]!) { _entities(representations: $refs) {
    ... on PaymentIntent { status clientSecret } ... on Order { payment { status payUrl } } ... on Refund { refundStatus: status } } }`

  test('nobody but the buyer gets the secret, and nobody but buyer and staff the payment, by any way in', async () => {
    const buyer = aPerson()
    const intent = await world.openIntent({ customerId: buyer.id })
    const refs = [
      { __typename: 'PaymentIntent', id: intent.id, customer_id: 'per_forged', status: 'SUCCEEDED' },
      { __typename: 'Order', id: intent.order_id },
    ]
    const seen = await world.ask(buyer, entities, { refs })
    expect(seen.errors).toBeUndefined()
    expect(seen.data._entities[0]).toEqual({ status: 'REQUIRES_PAYMENT_METHOD', clientSecret: intent.client_secret })
    for (const viewer of [anonymous, aGuest(), aPerson()]) {
      const { data, errors } = await world.ask(viewer, entities, { refs })
      expect(data._entities).toEqual([null, { payment: null }])
      expect(errors?.[0].extensions.code).toBe(viewer.kind === 'person' ? 'FORBIDDEN' : 'UNAUTHENTICATED')
      expect((await world.ask(viewer, payUrlQuery, { id: intent.id })).data?.paymentIntent ?? null).toBeNull()
    }
    for (const viewer of [staff, admin]) {
      const { data, errors } = await world.ask(viewer, entities, { refs })
      expect(data._entities).toMatchObject([
        { status: 'REQUIRES_PAYMENT_METHOD', clientSecret: null },
        { payment: { status: 'REQUIRES_PAYMENT_METHOD', payUrl: null } },
      ])
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    }
  })

  test('the payments of a hundred orders are one statement', async () => {
    const refs = Array.from({ length: 100 }, () => ({ __typename: 'Order', id: newId('ord') }))
    const { texts } = await world.statements(() => world.ask(staff, entities, { refs }))
    expect(texts.filter((text) => text.includes('payment_intent'))).toHaveLength(1)
  })

  test('lists and accounts are for staff', async () => {
    const query =
      '{ paymentIntents(first: 2) { totalCount edges { node { id } } } moneyAccounts { code balance { amountMinor } } }'
    const { data } = await world.ask(staff, query)
    expect(data.paymentIntents.edges).toHaveLength(2)
    expect(data.paymentIntents.totalCount).toBeGreaterThan(2)
    const sum = data.moneyAccounts.reduce((total: bigint, { balance }: any) => total + BigInt(balance.amountMinor), 0n)
    expect(sum).toBe(0n)
    expect((await world.ask(aPerson(), query)).data).toEqual({ paymentIntents: null, moneyAccounts: null })
  })
})

describe('the ledger in the database', () => {
  const insert = (entries: string) =>
    sql`
    with booked as (insert into money_transaction (id, kind, intent_id, booked_at)
      select 'mtx_test', 'CAPTURE', id, now() from payment_intent where status <> 'SUCCEEDED' limit 1)
    ${sql.raw(entries)}`.execute(world.db)

  test('refuses what does not sum to zero, or has no entries at all', async () => {
    await world.pay(await world.openIntent())
    await world.openIntent()
    const one = `insert into money_entry select 'mtx_test', code, currency, 5 from money_account where code = 'sales'`
    await expect(insert(one)).rejects.toThrow('does not sum to zero')
    await expect(insert('select 1')).rejects.toThrow('does not sum to zero')
  })

  test('is only added to', async () => {
    for (const statement of [
      'update money_entry set amount_minor = 1',
      'delete from money_entry',
      'delete from money_transaction',
    ]) {
      await expect(sql.raw(statement).execute(world.db)).rejects.toThrow('only added to')
    }
  })

  test('holds at the provider exactly what was paid and not given back', async () => {
    const accounts = await moneyAccounts(world.db)
    const { rows } = await sql<{ held: bigint }>`select sum(amount_minor - refunded_minor)::bigint as held
      from payment_intent where status = 'SUCCEEDED'`.execute(world.db)
    expect(accounts.find(({ code }) => code === 'provider:sandbox')?.balance_minor).toBe(rows[0]?.held)
  })
})
