import { aPerson, staff } from '@stoa/testing/people'
import type { World } from '@stoa/testing/world'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answersTo, changeOrder, hourMs, orderOf, ordersWorld, placed, sell, start, toldAbout } from './test-world.ts'

let world: World
let drill: string
const ann = aPerson()

beforeAll(async () => {
  world = await ordersWorld()
  drill = await sell(world)
})

beforeEach(() => world.clock.set(start))

afterAll(async () => {
  await world.stop()
})

async function later(hours: number): Promise<void> {
  world.clock.advance(hours * hourMs)
  await world.host('orders').runSchedule('keepDeadlines')
  await world.settle()
}

async function awaitingPayment() {
  const order = await placed(world, ann, drill)
  const answers = answersTo(world, order)
  await answers.reserved()
  return { order, answers }
}

const statusOf = async (id: string) => (await orderOf(world, ann, id)).status

/** What the saga knows of goods and money, and whether it has come to rest. */
async function restOf(id: string) {
  const { rows } = await sql<{ stock: string; payment: string; ended: boolean }>`
    select saga_state->>'stock' as stock, saga_state->>'payment' as payment, saga_ended as ended
    from orders where id = ${id}`.execute(world.host('orders').runtime.database.db)
  return rows[0]
}

describe('an order that is not paid', () => {
  test('is reminded of after 4, 12 and 22 hours and expires after 24', async () => {
    const { order, answers } = await awaitingPayment()
    await later(3.9)
    expect((await toldAbout(world, order.id)).at(-1)).toBe('payment.requested')
    for (const hours of [0.1, 0, 8, 10]) await later(hours)
    const reminders = await world.emitted('orders', 'orders.order.paymentDue.v1')
    const own = reminders.filter(({ subject }) => subject === order.id).map(({ data }) => data)
    expect(own).toMatchObject([{ hours: 4 }, { hours: 12 }, { hours: 22 }])
    expect(own[0]).toMatchObject({ number: order.number, customerId: ann.id, paymentDueAt: '2026-03-02T09:00:00.000Z' })
    await later(2)
    expect(await statusOf(order.id)).toBe('EXPIRED')
    expect((await toldAbout(world, order.id)).slice(-3)).toEqual([
      'order.expired',
      'release.requested',
      'paymentCancel.requested',
    ])
    expect(await restOf(order.id)).toMatchObject({ ended: false })
    await answers.released()
    await answers.unpaid()
    expect(await restOf(order.id)).toEqual({ stock: 'RELEASED', payment: 'CANCELED', ended: true })
  })

  test('is reminded of once, however many processes look', async () => {
    const { order } = await awaitingPayment()
    world.clock.advance(4 * hourMs)
    await Promise.all(Array.from({ length: 4 }, () => world.host('orders').runSchedule('keepDeadlines')))
    const told = await toldAbout(world, order.id)
    expect(told.filter((name) => name === 'order.paymentDue')).toHaveLength(1)
  })

  test('expires even when items never answered', async () => {
    const order = await placed(world, ann, drill)
    await later(24)
    expect(await statusOf(order.id)).toBe('EXPIRED')
    const answers = answersTo(world, order)
    await answers.reserved()
    await answers.released()
    expect(await restOf(order.id)).toEqual({ stock: 'RELEASED', payment: 'NONE', ended: true })
  })

  test('that is paid in the last moment is paid, and does not expire', async () => {
    const { order, answers } = await awaitingPayment()
    world.clock.advance(23.99 * hourMs)
    await answers.paid()
    await later(1)
    expect(await statusOf(order.id)).toBe('PAID')
  })

  test('that is paid after it expired gets its money back', async () => {
    const { order, answers } = await awaitingPayment()
    await later(24)
    await answers.paid()
    expect((await toldAbout(world, order.id)).at(-1)).toBe('refund.requested')
    await answers.released()
    await answers.refunded()
    expect(await orderOf(world, ann, order.id)).toMatchObject({ status: 'EXPIRED', refundedAt: expect.any(String) })
    expect(await restOf(order.id)).toEqual({ stock: 'RELEASED', payment: 'REFUNDED', ended: true })
  })
})

describe('canceling', () => {
  const cancel = (id: string, viewer = ann) =>
    changeOrder(world, viewer, 'orderCancel', { id, reason: 'no longer needed' })

  test('before items answered gives back what they may yet keep', async () => {
    const order = await placed(world, ann, drill)
    const answered = await cancel(order.id)
    expect(answered.order).toMatchObject({ status: 'CANCELED', canceledBy: 'CUSTOMER', reason: 'no longer needed' })
    const answers = answersTo(world, order)
    await answers.reserved()
    await answers.released()
    expect(await restOf(order.id)).toEqual({ stock: 'RELEASED', payment: 'NONE', ended: true })
    expect(await toldAbout(world, order.id)).not.toContain('payment.requested')
  })

  test('while payment is awaited cancels the payment too', async () => {
    const { order, answers } = await awaitingPayment()
    await cancel(order.id)
    await answers.released()
    await answers.unpaid()
    expect(await restOf(order.id)).toEqual({ stock: 'RELEASED', payment: 'CANCELED', ended: true })
  })

  test('in the moment of payment gives the money back', async () => {
    const { order, answers } = await awaitingPayment()
    await cancel(order.id)
    await answers.paid()
    await answers.refunded()
    await answers.released()
    expect(await restOf(order.id)).toEqual({ stock: 'RELEASED', payment: 'REFUNDED', ended: true })
    expect(await toldAbout(world, order.id)).not.toContain('order.paid')
  })

  test('after payment gives back goods and money; staff may do it too', async () => {
    const { order, answers } = await awaitingPayment()
    await answers.paid()
    await answers.deducted()
    expect((await cancel(order.id, staff)).order).toMatchObject({ status: 'CANCELED', canceledBy: 'STAFF' })
    expect((await toldAbout(world, order.id)).slice(-3)).toEqual([
      'order.canceled',
      'release.requested',
      'refund.requested',
    ])
    await answers.released()
    await answers.refunded(false)
    expect(await restOf(order.id)).toMatchObject({ payment: 'REFUNDING', ended: false })
    await answers.refunded()
    expect(await restOf(order.id)).toEqual({ stock: 'RELEASED', payment: 'REFUNDED', ended: true })
  })

  test('twice, or after the goods are handed over, is refused', async () => {
    const { order, answers } = await awaitingPayment()
    await answers.paid()
    await answers.deducted()
    await changeOrder(world, staff, 'orderFulfill', { id: order.id })
    expect((await cancel(order.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }])
    const other = await placed(world, ann, drill)
    const both = await Promise.all([cancel(other.id), cancel(other.id)])
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'WRONG_STATE' }])
  })

  test('by the payment itself ends the order', async () => {
    const { order, answers } = await awaitingPayment()
    await answers.unpaid()
    expect(await orderOf(world, ann, order.id)).toMatchObject({ status: 'CANCELED', canceledBy: 'PAYMENT' })
  })
})

describe('staff', () => {
  test('hand over only what is paid, and once', async () => {
    const { order, answers } = await awaitingPayment()
    const fulfill = () => changeOrder(world, staff, 'orderFulfill', { id: order.id })
    expect((await fulfill()).userErrors).toMatchObject([{ code: 'WRONG_STATE' }])
    await answers.paid()
    expect((await fulfill()).order).toMatchObject({ status: 'PAID', fulfilledAt: expect.any(String) })
    expect((await fulfill()).userErrors).toMatchObject([{ code: 'WRONG_STATE' }])
    await answers.deducted()
    expect(await statusOf(order.id)).toBe('COMPLETED')
    expect(await restOf(order.id)).toEqual({ stock: 'DEDUCTED', payment: 'SUCCEEDED', ended: true })
  })

  test('refund a completed order, and ask again when the provider says no', async () => {
    const { order, answers } = await awaitingPayment()
    await answers.paid()
    const refund = (idempotencyKey: string) =>
      changeOrder(world, staff, 'orderRefund', { id: order.id, reason: 'broken', restock: true, idempotencyKey })
    expect((await refund('early')).userErrors).toMatchObject([{ code: 'WRONG_STATE' }])
    await answers.deducted()
    await changeOrder(world, staff, 'orderFulfill', { id: order.id })
    await refund('now')
    await refund('now')
    await answers.refundFailed()
    await later(0.5)
    await later(0.5)
    await later(0)
    const requests = await world.emitted('orders', 'orders.refund.requested.v1')
    const own = requests.filter(({ subject }) => subject === order.id).map(({ data }) => data)
    expect(own).toMatchObject([
      { amountMinor: '11900', currency: 'EUR', reason: 'broken', idempotencyKey: `${order.id}:refund-1` },
      { idempotencyKey: `${order.id}:refund-2` },
    ])
    await answers.refunded()
    await answers.released()
    expect(await orderOf(world, ann, order.id)).toMatchObject({ status: 'REFUNDED', reason: 'broken' })
    expect(await restOf(order.id)).toEqual({ stock: 'RELEASED', payment: 'REFUNDED', ended: true })
  })
})

describe('at rest', () => {
  test('every published version of an order is one more than the last', async () => {
    const states = await world.emitted('orders', 'orders.order.changed.v1')
    for (const [id, own] of Map.groupBy(states, ({ subject }) => subject)) {
      expect(
        own.map(({ aggregateversion }) => aggregateversion),
        id,
      ).toEqual(own.map((_, index) => index + 1))
    }
  })
})
