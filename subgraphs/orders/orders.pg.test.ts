import { aGuest, anonymous, aPerson, staff } from '@stoa/testing/people'
import { nextOf } from '@stoa/testing/until'
import type { World } from '@stoa/testing/world'
import { newId } from '@stoa/values/ids'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answersTo, changeOrder, orderFields, orderOf, ordersWorld, placed, sell, toldAbout } from './test-world.ts'

let world: World
let drill: string
const ann = aPerson()

beforeAll(async () => {
  world = await ordersWorld()
  drill = await sell(world)
})

afterAll(async () => {
  await world.stop()
})

const errorsOf = async (answer: Promise<any>) => (await answer).userErrors.map(({ code }: { code: string }) => code)

describe('an order', () => {
  test('goes from the reservation over payment and hand-over to its completion', async () => {
    const order = await placed(world, ann, drill)
    const answers = answersTo(world, order)
    await answers.reserved()
    expect(await orderOf(world, ann, order.id)).toMatchObject({ status: 'AWAITING_PAYMENT', paidAt: null })
    await answers.paid()
    expect(await orderOf(world, ann, order.id)).toMatchObject({ status: 'PAID', paidAt: '2026-03-01T09:00:00.000Z' })
    await answers.deducted()
    const { order: done } = await changeOrder(world, staff, 'orderFulfill', { id: order.id })
    expect(done).toMatchObject({ status: 'COMPLETED', fulfilledAt: expect.any(String), closedAt: expect.any(String) })
    expect(await toldAbout(world, order.id)).toEqual([
      'order.placed',
      'reservation.requested',
      'order.awaitingPayment',
      'payment.requested',
      'order.paid',
      'deduction.requested',
      'order.fulfilled',
      'order.completed',
    ])
    const states = await world.emitted('orders', 'orders.order.changed.v1')
    const own = states.filter(({ subject }) => subject === order.id)
    expect(own.map(({ aggregateversion }) => aggregateversion)).toEqual([1, 2, 3, 4])
    expect(own.every(({ correlationid }) => correlationid === order.id)).toBe(true)
  })

  test('tells whoever watches when there is a page to pay on, and when an attempt failed', async () => {
    const order = await placed(world, ann, drill)
    const answers = answersTo(world, order)
    await answers.reserved()
    await answers.payable()
    await answers.declined()
    const told = await toldAbout(world, order.id)
    expect(told.filter((fact) => fact === 'order.paymentChanged')).toHaveLength(2)
    expect((await orderOf(world, ann, order.id)).status).toBe('AWAITING_PAYMENT')
  })

  test.each([
    ['INSUFFICIENT_STOCK', {}, { __typename: 'OutOfStock', lines: [{ requested: 3, available: 1 }] }],
    [
      'PRICE_CHANGED',
      { unitPriceMinor: '12900', currency: 'EUR' },
      { __typename: 'PricesChanged', priced: [{ unitPrice: { amountMinor: '12900', currency: 'EUR' } }] },
    ],
    ['NOT_FOR_SALE', {}, { __typename: 'ItemsNotForSale', items: [{ id: expect.stringMatching(/^itm_/) }] }],
  ])('that is refused for %s says so, typed', async (reason, line, rejection) => {
    const order = await placed(world, ann, drill)
    await answersTo(world, order).refused(reason, line)
    expect(await orderOf(world, ann, order.id)).toMatchObject({ status: 'REJECTED', rejection })
    expect((await toldAbout(world, order.id)).at(-1)).toBe('order.rejected')
  })

  test('is watched from its present state on', async () => {
    const order = await placed(world, ann, drill)
    const query = `subscription ($id: ID!) { orderChanged(id: $id) { ${orderFields} } }`
    const stream = await world.subscribe(ann, { query, variables: { id: order.id } })
    const status = async () => ((await nextOf(stream)).data as any).orderChanged.status
    expect(await status()).toBe('PENDING')
    await answersTo(world, order).reserved()
    expect(await status()).toBe('AWAITING_PAYMENT')
    await answersTo(world, order).paid()
    expect(await status()).toBe('PAID')
    await stream.return?.()
  })
})

describe('every answer may come twice, late, and in another order', () => {
  test('a repeated webhook pays once', async () => {
    const order = await placed(world, ann, drill)
    const answers = answersTo(world, order)
    await answers.reserved()
    await Promise.all([answers.paid(), answers.paid(), answers.paid()])
    const told = await toldAbout(world, order.id)
    expect(told.filter((name) => name === 'order.paid')).toHaveLength(1)
    expect(told.filter((name) => name === 'deduction.requested')).toHaveLength(1)
  })

  test('the same event again, as after a crash before its offset was kept, has no second effect', async () => {
    const order = await placed(world, ann, drill)
    const answers = answersTo(world, order)
    for (const answer of [answers.reserved, answers.paid, answers.deducted]) {
      const event = await answer()
      const before = await toldAbout(world, order.id)
      const record = { topic: `${event.source.slice(1)}.facts`, key: event.partitionkey, id: event.id }
      await world.log.append([{ ...record, value: JSON.stringify(event) }])
      await world.settle()
      expect(await toldAbout(world, order.id)).toEqual(before)
    }
    await changeOrder(world, staff, 'orderFulfill', { id: order.id })
    expect((await orderOf(world, ann, order.id)).status).toBe('COMPLETED')
  })

  test('a payment before the reservation waits for it', async () => {
    const order = await placed(world, ann, drill)
    const answers = answersTo(world, order)
    await answers.paid()
    expect((await orderOf(world, ann, order.id)).status).toBe('PENDING')
    await answers.deducted()
    await answers.reserved()
    expect((await orderOf(world, ann, order.id)).status).toBe('PAID')
  })

  test('an answer about an order that does not exist is a dead letter, and the next ones are heard', async () => {
    const order = await placed(world, ann, drill)
    await answersTo(world, { id: newId('ord'), customer: { id: ann.id } }).reserved()
    await answersTo(world, order).reserved()
    expect((await orderOf(world, ann, order.id)).status).toBe('AWAITING_PAYMENT')
    const { db } = world.host('orders').runtime.database
    const { rows } = await sql`select type from stoa.dead_letter`.execute(db)
    expect(rows).toEqual([{ type: 'items.reservation.confirmed.v1' }])
  })
})

describe('orders are seen by their customer and by staff', () => {
  test('and by nobody else, by any way in', async () => {
    const order = await placed(world, ann, drill)
    const query = `query ($id: ID!, $r: [_Any!]!) {
      order(id: $id) { id }
      _entities(representations: $r) { ... on Order { id number } ... on OrderLine { id title } ... on Person { orders { totalCount } } } }`
    const variables = {
      id: order.id,
      r: [
        { __typename: 'Order', id: order.id },
        { __typename: 'OrderLine', id: order.lines[0].id },
        { __typename: 'Person', id: ann.id },
      ],
    }
    for (const viewer of [anonymous, aGuest(), aPerson()]) {
      const { data, errors } = await world.ask(viewer, query, variables)
      expect(data).toEqual({ order: null, _entities: [null, null, { orders: null }] })
      const code = viewer.kind === 'person' ? 'FORBIDDEN' : 'UNAUTHENTICATED'
      expect(errors?.map((error) => error.extensions.code)).toEqual([code, code, code, code])
    }
    for (const viewer of [ann, staff]) {
      const { data, errors } = await world.ask(viewer, query, variables)
      expect(errors).toBeUndefined()
      expect(data._entities).toMatchObject([{ number: order.number }, { title: 'Cordless drill' }, { orders: {} }])
    }
  })

  test('a stream about what is no order is refused as it is opened', async () => {
    const query = 'subscription ($id: ID!) { orderChanged(id: $id) { id } }'
    const stream = await world.subscribe(ann, { query, variables: { id: drill } })
    const place = { code: 'BAD_USER_INPUT', place: 'id' }
    expect((await nextOf(stream)).errors).toEqual([expect.objectContaining({ extensions: place })])
  })

  test('others can neither watch nor change one, nor learn that it exists', async () => {
    const order = await placed(world, ann, drill)
    const other = aPerson()
    const query = 'subscription ($id: ID!) { orderChanged(id: $id) { id } }'
    for (const [viewer, code] of [
      [other, 'FORBIDDEN'],
      [anonymous, 'UNAUTHENTICATED'],
    ] as const) {
      const stream = await world.subscribe(viewer, { query, variables: { id: order.id } })
      expect((await nextOf(stream)).errors?.[0]?.extensions.code).toBe(code)
    }
    expect(await errorsOf(changeOrder(world, other, 'orderCancel', { id: order.id }))).toEqual(['NOT_FOUND'])
    for (const name of ['orderFulfill', 'orderRefund']) {
      const input = name === 'orderRefund' ? { id: order.id, reason: 'x' } : { id: order.id }
      expect((await changeOrder(world, ann, name, input)).denied).toBe('FORBIDDEN')
    }
  })

  test('lists are one’s own, and for staff everybody’s', async () => {
    const [bob, eve] = [aPerson(), aPerson()]
    const first = await placed(world, bob, drill)
    const second = await placed(world, bob, drill)
    const query = `query ($filter: OrderFilter, $first: Int, $after: String) {
      orders(filter: $filter, first: $first, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } }`
    const list = async (viewer: Parameters<World['ask']>[0], variables: object = {}) =>
      (await world.ask(viewer, query, { ...variables })).data.orders
    const ids = (page: any) => page.edges.map((edge: any) => edge.node.id)
    expect(ids(await list(bob))).toEqual([second.id, first.id])
    expect(await list(eve)).toMatchObject({ totalCount: 0 })
    // Asking for another's by a filter does not help.
    expect(await list(eve, { filter: { customerId: bob.id } })).toMatchObject({ totalCount: 0 })
    expect(ids(await list(staff, { filter: { customerId: bob.id } }))).toEqual([second.id, first.id])
    expect(ids(await list(staff, { filter: { number: first.number, status: 'PENDING' } }))).toEqual([first.id])
    const page = await list(bob, { first: 1 })
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    expect(ids(await list(bob, { first: 1, after: page.edges[0].cursor }))).toEqual([first.id])
  })
})
