import type { Viewer } from '@stoa/auth/viewer'
import { aGuest, anonymous, aPerson, staff } from '@stoa/testing/people'
import { nextOf } from '@stoa/testing/until'
import type { World } from '@stoa/testing/world'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addToCart, answersTo, mutate, ordersWorld, placed, sell } from './test-world.ts'

let world: World
beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())

/** Listens, and has taken what comes first. */
async function listen(viewer: Viewer, query: string) {
  await world.settle()
  const stream = await world.subscribe(viewer, { query })
  const next = async (): Promise<any> => await nextOf(stream)
  return { first: await next(), next, end: () => stream.return?.() }
}

describe('a cart', () => {
  const query = 'subscription { cartChanged { cart { quantity lines { id quantity } } } }'

  it.each([
    ['a person', aPerson()],
    ['a guest', aGuest()],
  ])('of %s is the same in each window', async (_name, viewer) => {
    const itemId = await sell(world)
    const stream = await listen(viewer, query)
    expect(stream.first.data.cartChanged.cart).toBeNull()
    await addToCart(world, viewer, itemId, 2)
    const { cart } = (await stream.next()).data.cartChanged
    expect(cart.quantity).toBe(2)
    await mutate(world, viewer, 'cartLineUpdate', { id: cart.lines[0].id, quantity: 5 }, 'cart { id }')
    expect((await stream.next()).data.cartChanged.cart.quantity).toBe(5)
    await mutate(world, viewer, 'cartLineRemove', { id: cart.lines[0].id }, 'cart { id }')
    expect((await stream.next()).data.cartChanged.cart.quantity).toBe(0)
    await stream.end()
  })

  it('goes from the guest to the person who logs in, and is gone after an order', async () => {
    const [guest, person] = [aGuest(), aPerson()]
    await addToCart(world, guest, await sell(world), 1)
    const streams = { guest: await listen(guest, query), person: await listen(person, query) }
    await world.publish('users.guest.merged.v1', { guestId: guest.id, personId: person.id })
    await world.settle()
    expect((await streams.guest.next()).data.cartChanged.cart).toBeNull()
    expect((await streams.person.next()).data.cartChanged.cart.quantity).toBe(1)
    await mutate(world, person, 'orderPlace', { idempotencyKey: 'place' }, 'order { id }')
    expect((await streams.person.next()).data.cartChanged.cart).toBeNull()
    for (const stream of Object.values(streams)) await stream.end()
  })

  it('is told to nobody who can have none, and a refused change is not told', async () => {
    expect((await listen(anonymous, query)).first.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const viewer = aPerson()
    await addToCart(world, viewer, await sell(world))
    const stream = await listen(viewer, query)
    const unknown = 'cln_00000000000000000000000000'
    await mutate(world, viewer, 'cartLineUpdate', { id: unknown, quantity: 5 }, 'cart { id }')
    await mutate(world, viewer, 'cartLineAdd', { itemId: await sell(world) }, 'cart { id }')
    expect((await stream.next()).data.cartChanged.cart.quantity).toBe(2)
    await stream.end()
  })
})

describe('orders', () => {
  it('are told to their customer as they are placed and change, and to no other', async () => {
    const query = 'subscription { ordersChanged { order { id status } } }'
    const [customer, other] = [aPerson(), aPerson()]
    const [mine, theirs] = [await listen(customer, query), await listen(other, query)]
    expect(mine.first.data.ordersChanged.order).toBeNull()
    const order = await placed(world, customer, await sell(world))
    expect((await mine.next()).data.ordersChanged.order.id).toBe(order.id)
    await answersTo(world, order).reserved()
    const another = await placed(world, other, await sell(world))
    expect((await theirs.next()).data.ordersChanged.order.id).toBe(another.id)
    for (const viewer of [anonymous, aGuest()]) {
      expect((await listen(viewer, query)).first.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    }
    await mine.end()
    await theirs.end()
  })

  it('are all told to staff, with what waits', async () => {
    const query = 'subscription { allOrdersChanged { order { id } counts { awaitingPayment toHandOver } } }'
    expect((await listen(aPerson(), query)).first.errors[0].extensions.code).toBe('FORBIDDEN')
    const desk = await listen(staff, query)
    expect(desk.first.data.allOrdersChanged.order).toBeNull()
    const order = await placed(world, aPerson(), await sell(world))
    expect((await desk.next()).data.allOrdersChanged.order.id).toBe(order.id)
    await desk.end()
    const denied = await world.ask(aPerson(), '{ orderCounts { toHandOver } }')
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
