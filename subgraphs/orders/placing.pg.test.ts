import { aGuest, anonymous, aPerson } from '@stoa/testing/people'
import type { World } from '@stoa/testing/world'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addToCart,
  answersTo,
  cartOf,
  changeOrder,
  itemState,
  ordersWorld,
  placed,
  sell,
  toldAbout,
} from './test-world.ts'

let world: World
let drill: string
const ann = aPerson()

beforeAll(async () => {
  world = await ordersWorld()
  drill = await sell(world)
  await world.publish('users.person.changed.v1', {
    personId: ann.id,
    version: 1,
    displayName: 'Ann',
    email: 'ann@example.org',
    locale: 'en',
    timeZone: 'UTC',
    roles: [],
    verified: true,
    status: 'ACTIVE',
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  await world.settle()
})

afterAll(async () => {
  await world.stop()
})

const errorsOf = async (answer: Promise<any>) => (await answer).userErrors.map(({ code }: { code: string }) => code)

describe('placing an order', () => {
  test('takes what is in the cart at its prices and asks items to keep it', async () => {
    await addToCart(world, ann, drill, 2)
    const shippingAddress = { name: 'Ann', street: 'Lane 1', postalCode: '10115', city: 'Berlin', country: 'DE' }
    const expectedTotal = { amountMinor: '23800', currency: 'EUR' }
    const { order, userErrors } = await changeOrder(world, ann, 'orderPlace', { shippingAddress, expectedTotal })
    expect(userErrors).toEqual([])
    expect(order).toMatchObject({
      number: expect.stringMatching(/^S-1\d{3}$/),
      status: 'PENDING',
      customer: { id: ann.id },
      customerName: 'Ann',
      taxIncluded: true,
      subtotal: { amountMinor: '23800' },
      tax: { amountMinor: '3800' },
      shipping: { amountMinor: '0' },
      total: { amountMinor: '23800', currency: 'EUR', exponent: 2 },
      taxLines: [{ name: 'VAT', basisPoints: 1900, included: true, taxable: { amountMinor: '23800' } }],
      shippingAddress: { name: 'Ann', street: 'Lane 1', city: 'Berlin', country: 'DE' },
      lines: [{ title: 'Cordless drill', quantity: 2, unitPrice: { amountMinor: '11900' }, item: { id: drill } }],
      rejection: null,
      paymentDueAt: '2026-03-02T09:00:00.000Z',
    })
    expect(await cartOf(world, ann)).toBeNull()
    expect(await toldAbout(world, order.id)).toEqual(['order.placed', 'reservation.requested'])
    const [request] = await world.emitted('orders', 'orders.reservation.requested.v1')
    expect(request?.data).toEqual({
      orderId: order.id,
      lines: [{ itemId: drill, quantity: 2, unitPriceMinor: '11900', currency: 'EUR' }],
      expiresAt: '2026-03-02T10:00:00.000Z',
    })
    const [state] = (await world.emitted('orders', 'orders.order.changed.v1')).filter((one) => one.subject === order.id)
    expect(state?.data).toMatchObject({ version: 1, number: order.number, status: 'PENDING', totalMinor: '23800' })
  })

  test('refuses an empty cart', async () => {
    expect(await errorsOf(changeOrder(world, aPerson(), 'orderPlace', {}))).toEqual(['CART_EMPTY'])
  })

  test('refuses what is not for sale any more, and keeps the cart', async () => {
    const person = aPerson()
    const state = itemState()
    await world.publish('items.item.changed.v1', state)
    await world.settle()
    await addToCart(world, person, state.itemId)
    await world.publish('items.item.changed.v1', { ...state, version: 2, status: 'ARCHIVED' })
    await world.settle()
    expect(await errorsOf(changeOrder(world, person, 'orderPlace', {}))).toEqual(['ITEM_UNAVAILABLE'])
    expect((await cartOf(world, person)).lines).toHaveLength(1)
  })

  test('refuses another total than the buyer saw, and says which it is', async () => {
    const person = aPerson()
    await addToCart(world, person, drill)
    const expectedTotal = { amountMinor: '11899', currency: 'EUR' }
    const document = `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id }
      userErrors { ... on PriceChanged { code path total { amountMinor currency } } } } }`
    const { data } = await world.ask(person, document, { input: { expectedTotal, idempotencyKey: 'one' } })
    expect(data.orderPlace).toEqual({
      order: null,
      userErrors: [
        { code: 'PRICE_CHANGED', path: ['input', 'expectedTotal'], total: { amountMinor: '11900', currency: 'EUR' } },
      ],
    })
  })

  test('refuses two currencies', async () => {
    const person = aPerson()
    await addToCart(world, person, drill)
    await addToCart(world, person, await sell(world, { price: { amountMinor: '5', currency: 'USD' } }))
    expect(await errorsOf(changeOrder(world, person, 'orderPlace', {}))).toEqual(['MIXED_CURRENCIES'])
  })

  test('is refused where too many orders of the person wait for their money, also when two come at once', async () => {
    const person = aPerson()
    for (let count = 0; count < 4; count++) await placed(world, person, drill)
    await addToCart(world, person, drill)
    const both = await Promise.all([1, 2].map(() => changeOrder(world, person, 'orderPlace', {})))
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual([
      'CART_EMPTY',
    ])
    await addToCart(world, person, drill)
    const { order, userErrors } = await changeOrder(world, person, 'orderPlace', {})
    expect(order).toBeNull()
    expect(userErrors).toMatchObject([{ __typename: 'LimitReached', code: 'LIMIT_REACHED' }])
    expect((await cartOf(world, person)).lines).toHaveLength(1)
    const [first] = both.flatMap(({ order: one }) => one ?? [])
    await changeOrder(world, person, 'orderCancel', { id: first.id })
    expect(await errorsOf(changeOrder(world, person, 'orderPlace', {}))).toEqual([])
  })

  test('may be tried again under its key once the cart is filled', async () => {
    const person = aPerson()
    const idempotencyKey = newId('evt')
    expect(await errorsOf(changeOrder(world, person, 'orderPlace', { idempotencyKey }))).toEqual(['CART_EMPTY'])
    await addToCart(world, person, drill)
    const { order, userErrors } = await changeOrder(world, person, 'orderPlace', { idempotencyKey })
    expect(userErrors).toEqual([])
    expect(await changeOrder(world, person, 'orderPlace', { idempotencyKey })).toMatchObject({
      order: { id: order.id },
    })
  })

  test('answers the same order for the same key, and refuses the key for another input', async () => {
    const person = aPerson()
    await addToCart(world, person, drill)
    const idempotencyKey = newId('evt')
    const first = await changeOrder(world, person, 'orderPlace', { idempotencyKey })
    const again = await changeOrder(world, person, 'orderPlace', { idempotencyKey })
    expect(again.order.id).toBe(first.order.id)
    const expectedTotal = { amountMinor: '1', currency: 'EUR' }
    expect(await errorsOf(changeOrder(world, person, 'orderPlace', { idempotencyKey, expectedTotal }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ])
  })

  test('makes one order of a double click, whatever the keys', async () => {
    for (const keys of [
      ['a', 'a'],
      ['b', 'c'],
    ]) {
      const person = aPerson()
      await addToCart(world, person, drill)
      const answers = await Promise.all(
        keys.map((idempotencyKey) => changeOrder(world, person, 'orderPlace', { idempotencyKey })),
      )
      const ids = new Set(answers.flatMap(({ order }) => (order ? [order.id] : [])))
      expect(ids.size).toBe(1)
      const { data } = await world.ask(person, '{ orders { totalCount } }')
      expect(data.orders.totalCount).toBe(1)
    }
  })

  test('loses no line that goes into the cart at the same moment', async () => {
    const person = aPerson()
    const saw = await sell(world, { title: 'Saw' })
    await addToCart(world, person, drill)
    const [{ order }] = await Promise.all([changeOrder(world, person, 'orderPlace', {}), addToCart(world, person, saw)])
    const cart = await cartOf(world, person)
    const ordered = order.lines.map((line: any) => line.title)
    const left = cart?.lines.map((line: any) => line.title) ?? []
    expect([...ordered, ...left].sort()).toEqual(['Cordless drill', 'Saw'])
  })

  test('that is rejected gives the cart back, beside what has come into it since', async () => {
    const bob = aPerson()
    const [hammer, nails] = [await sell(world, { title: 'Hammer' }), await sell(world, { title: 'Nails' })]
    await addToCart(world, bob, drill, 2)
    const order = await placed(world, bob, hammer)
    await addToCart(world, bob, nails)
    await addToCart(world, bob, hammer, 3)
    await answersTo(world, order).refused('INSUFFICIENT_STOCK')
    const contents = async () =>
      (await cartOf(world, bob)).lines.map((line: any) => [line.item.id, line.quantity]).sort()
    const whole = [
      [drill, 2],
      [hammer, 4],
      [nails, 1],
    ].sort()
    expect(await contents()).toEqual(whole)
    // Told twice: there is nothing more to give back.
    await answersTo(world, order).refused('INSUFFICIENT_STOCK')
    expect(await contents()).toEqual(whole)
    expect(await placed(world, bob, nails)).toMatchObject({ status: 'PENDING' })
  })

  test('gives both back where two orders of one buyer are rejected at once', async () => {
    const cleo = aPerson()
    const [rope, tent] = [await sell(world, { title: 'Rope' }), await sell(world, { title: 'Tent' })]
    const [one, other] = [await placed(world, cleo, rope), await placed(world, cleo, tent)]
    await addToCart(world, cleo, rope, 2)
    await Promise.all([one, other].map((order) => answersTo(world, order).refused('INSUFFICIENT_STOCK')))
    const lines = (await cartOf(world, cleo)).lines.map((line: any) => [line.item.id, line.quantity])
    expect(lines.sort()).toEqual(
      [
        [rope, 3],
        [tent, 1],
      ].sort(),
    )
  })

  test('takes an address of a country without postal codes, and none of a country that there is not', async () => {
    const address = { name: 'Ann', street: 'Queen’s Road 1', city: 'Hong Kong', country: 'HK' }
    await addToCart(world, ann, drill)
    const { order } = await changeOrder(world, ann, 'orderPlace', { shippingAddress: address })
    expect(order.shippingAddress).toMatchObject({ country: 'HK' })
    await addToCart(world, ann, drill)
    const refused = await changeOrder(world, ann, 'orderPlace', { shippingAddress: { ...address, country: 'XX' } })
    expect(refused).toEqual({ denied: 'BAD_USER_INPUT' })
  })

  test('needs a verified person', async () => {
    for (const viewer of [anonymous, aGuest()]) {
      expect((await changeOrder(world, viewer, 'orderPlace', {})).denied).toBe('UNAUTHENTICATED')
    }
    expect((await changeOrder(world, aPerson({ verified: false }), 'orderPlace', {})).denied).toBe('FORBIDDEN')
  })
})
