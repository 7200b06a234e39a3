import { aGuest, anonymous, aPerson, staff } from '@stoa/testing/people'
import type { World } from '@stoa/testing/world'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addToCart, cartFields, cartOf, itemState, mutate, ordersWorld, sell } from './test-world.ts'

let world: World
let drill: string
let saw: string

beforeAll(async () => {
  world = await ordersWorld()
  drill = await sell(world)
  saw = await sell(world, { title: 'Saw', price: { amountMinor: '2000', currency: 'EUR' } })
})

afterAll(async () => {
  await world.stop()
})

const contents = (cart: any) => cart.lines.map((line: any) => [line.title, line.quantity])

async function merge(guestId: string, personId: string): Promise<void> {
  await world.publish('users.guest.merged.v1', { guestId, personId })
  await world.settle()
}

describe('a cart', () => {
  test('holds what a guest puts into it, at the price of now', async () => {
    const guest = aGuest()
    expect(await cartOf(world, guest)).toBeNull()
    await addToCart(world, guest, drill, 2)
    const { cart, userErrors } = await addToCart(world, guest, saw)
    expect(userErrors).toEqual([])
    expect(cart).toMatchObject({
      status: 'ACTIVE',
      quantity: 3,
      subtotal: { amountMinor: '25800', currency: 'EUR', exponent: 2 },
      lines: [
        {
          title: 'Cordless drill',
          quantity: 2,
          buyable: true,
          available: 5,
          item: { id: drill },
          total: { amountMinor: '23800' },
        },
        { title: 'Saw', quantity: 1, priceChanged: false, unitPrice: { amountMinor: '2000' } },
      ],
    })
    expect(await cartOf(world, guest)).toEqual(cart)
  })

  test('adds up what is put in twice, up to the most that a line holds', async () => {
    const guest = aGuest()
    await addToCart(world, guest, drill, 2)
    expect(contents((await addToCart(world, guest, drill, 3)).cart)).toEqual([['Cordless drill', 5]])
    expect(contents((await addToCart(world, guest, drill, 999)).cart)).toEqual([['Cordless drill', 999]])
  })

  test('is one cart, even when its first two lines come at once', async () => {
    const person = aPerson()
    await Promise.all([drill, saw, drill, saw].map((id) => addToCart(world, person, id)))
    expect(contents(await cartOf(world, person)).sort()).toEqual([
      ['Cordless drill', 2],
      ['Saw', 2],
    ])
  })

  test('refuses alike what is not for sale, hidden or nowhere', async () => {
    const hidden = await sell(world, { status: 'DRAFT' })
    const loanOnly = await sell(world, { forSale: false, price: null })
    const guest = aGuest()
    const refusal = async (itemId: string) => (await addToCart(world, guest, itemId)).userErrors[0].code
    expect(await refusal(newId('itm'))).toBe('ITEM_UNAVAILABLE')
    expect(await refusal(hidden)).toBe('ITEM_UNAVAILABLE')
    expect(await refusal(loanOnly)).toBe('ITEM_UNAVAILABLE')
    expect(await cartOf(world, guest)).toBeNull()
  })

  test('refuses one item too many', async () => {
    const guest = aGuest()
    const many = Array.from({ length: 101 }, () => itemState())
    for (const state of many) await world.publish('items.item.changed.v1', state)
    await world.settle()
    const errors = []
    for (const { itemId } of many) errors.push(...(await addToCart(world, guest, itemId)).userErrors)
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT' }])
    const known = many[0]?.itemId ?? ''
    expect((await addToCart(world, guest, known)).userErrors).toEqual([])
  })

  test('changes, loses lines, and is emptied', async () => {
    const guest = aGuest()
    await addToCart(world, guest, drill)
    const { cart } = await addToCart(world, guest, saw)
    const [first, second] = cart.lines
    const updated = await mutate(
      world,
      guest,
      'cartLineUpdate',
      { id: first.id, quantity: 7 },
      `cart { ${cartFields} }`,
    )
    expect(contents(updated.cart)).toEqual([
      ['Cordless drill', 7],
      ['Saw', 1],
    ])
    const removed = await mutate(world, guest, 'cartLineRemove', { id: second.id }, `cart { ${cartFields} }`)
    expect(contents(removed.cart)).toEqual([['Cordless drill', 7]])
    const { data } = await world.ask(
      guest,
      `mutation { cartClear { cart { ${cartFields} } userErrors { __typename } } }`,
    )
    expect(data.cartClear.cart).toMatchObject({ lines: [], subtotal: null, quantity: 0 })
  })

  test('shows what became of its items since', async () => {
    const guest = aGuest()
    const state = itemState({ title: 'Lamp', price: { amountMinor: '1000', currency: 'EUR' } })
    await world.publish('items.item.changed.v1', state)
    await world.settle()
    await addToCart(world, guest, state.itemId, 2)
    await world.publish('items.item.changed.v1', {
      ...state,
      version: 3,
      price: { amountMinor: '1500', currency: 'EUR' },
    })
    // Late and older: it says nothing new.
    await world.publish('items.item.changed.v1', { ...state, version: 2, title: 'Old lamp' })
    await world.settle()
    expect((await cartOf(world, guest)).lines).toMatchObject([
      {
        title: 'Lamp',
        priceChanged: true,
        priceWhenAdded: { amountMinor: '1000' },
        unitPrice: { amountMinor: '1500' },
      },
    ])
    await world.publish('items.item.changed.v1', { ...state, version: 4, status: 'ARCHIVED' })
    await world.settle()
    expect(await cartOf(world, guest)).toMatchObject({ subtotal: null, lines: [{ buyable: false, total: null }] })
  })

  test('costs few statements', async () => {
    const quiet = aGuest()
    await addToCart(world, quiet, drill)
    await world.settle()
    const { texts } = await world.statements(() => addToCart(world, quiet, saw))
    // The relay works meanwhile, because other windows of the owner are told.
    const own = texts.filter((text) => !/relay_shard|live_pos|published_at|log\.|pg_notify/.test(text))
    expect(own.length, own.join('\n')).toBeLessThanOrEqual(7)
  })
})

describe('a cart belongs to its owner', () => {
  test('nobody else sees it, not even staff, by any way in', async () => {
    const owner = aPerson()
    const { cart } = await addToCart(world, owner, drill)
    const representations = [
      { __typename: 'Cart', id: cart.id },
      { __typename: 'CartLine', id: cart.lines[0].id },
    ]
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cart { id quantity } ... on CartLine { id quantity } } }'
    for (const viewer of [anonymous, aGuest(), aPerson(), staff]) {
      const { data, errors } = await world.ask(viewer, query, { r: representations })
      expect(data._entities).toEqual([null, null])
      const code = viewer.kind === 'person' ? 'FORBIDDEN' : 'UNAUTHENTICATED'
      expect(errors?.map((error) => error.extensions.code)).toEqual([code, code])
    }
    const own = await world.ask(owner, query, { r: representations })
    expect(own.data._entities).toMatchObject([{ id: cart.id }, { quantity: 1 }])
  })

  test('nobody else changes its lines', async () => {
    const owner = aGuest()
    const other = aGuest()
    const { cart } = await addToCart(world, owner, drill)
    await addToCart(world, other, saw)
    const id = cart.lines[0].id
    const selection = 'cart { id }'
    expect((await mutate(world, other, 'cartLineUpdate', { id, quantity: 9 }, selection)).userErrors[0].code).toBe(
      'NOT_FOUND',
    )
    expect((await mutate(world, other, 'cartLineRemove', { id }, selection)).userErrors[0].code).toBe('NOT_FOUND')
    expect(contents(await cartOf(world, owner))).toEqual([['Cordless drill', 1]])
  })

  test('nobody at all has none', async () => {
    expect((await addToCart(world, anonymous, drill)).denied).toBe('UNAUTHENTICATED')
  })
})

describe('when a guest logs in', () => {
  test('the cart becomes the person’s', async () => {
    const [guest, person] = [aGuest(), aPerson()]
    await addToCart(world, guest, drill, 2)
    await merge(guest.id, person.id)
    expect(await cartOf(world, guest)).toBeNull()
    expect(contents(await cartOf(world, person))).toEqual([['Cordless drill', 2]])
  })

  test('its lines go into the one that the person has', async () => {
    const [guest, person] = [aGuest(), aPerson()]
    await addToCart(world, guest, drill, 2)
    await addToCart(world, guest, saw, 1)
    await addToCart(world, person, drill, 3)
    await merge(guest.id, person.id)
    expect(contents(await cartOf(world, person)).sort()).toEqual([
      ['Cordless drill', 5],
      ['Saw', 1],
    ])
    expect(await cartOf(world, guest)).toBeNull()
    // Told twice by different events: nothing is left to merge.
    await merge(guest.id, person.id)
    expect(contents(await cartOf(world, person)).sort()).toEqual([
      ['Cordless drill', 5],
      ['Saw', 1],
    ])
  })

  test('holds a hundred lines at most, and says how many found no room', async () => {
    const [guest, person] = [aGuest(), aPerson()]
    const many = Array.from({ length: 120 }, (_, index) => itemState({ title: `Thing ${index}` }))
    for (const state of many) await world.publish('items.item.changed.v1', state)
    await world.settle()
    for (const [index, { itemId }] of many.entries()) await addToCart(world, index < 60 ? guest : person, itemId)
    await merge(guest.id, person.id)
    const cart = async () => (await world.ask(person, '{ cart { leftOut lines { title } } }')).data.cart
    const merged = await cart()
    expect([merged.lines.length, merged.leftOut]).toEqual([100, 20])
    expect(merged.lines.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining(['Thing 0', 'Thing 39', 'Thing 60', 'Thing 119']),
    )
    await addToCart(world, person, many[0]?.itemId ?? '')
    expect((await cart()).leftOut).toBe(0)
  })

  test('nothing happens where the guest had none', async () => {
    const person = aPerson()
    await addToCart(world, person, saw)
    await merge(newId('gst'), person.id)
    expect(contents(await cartOf(world, person))).toEqual([['Saw', 1]])
  })
})
