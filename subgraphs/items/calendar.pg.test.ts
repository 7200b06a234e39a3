import { aPerson, anonymous, staff } from '@stoa/testing/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createItem } from './commands/catalogue.ts'
import { extendLoan } from './commands/loan-decide.ts'
import { requestLoan } from './commands/loan-request.ts'
import { createLocation } from './commands/places.ts'
import { restockItem } from './commands/stock.ts'
import { aKey, aWish, borrower, day, done, type ItemsWorld, itemsWorld } from './test-world.ts'

let world: ItemsWorld
/** Open on Mondays and Thursdays. */
let shop: string
beforeAll(async () => {
  world = await itemsWorld()
  const place = { street: '1', postalCode: '', city: 'Berlin', country: 'DE', timeZone: 'Europe/Berlin' }
  const input = { ...place, name: 'Shop', openDays: ['THURSDAY', 'MONDAY', 'MONDAY'] as const }
  shop = done(await world.run(createLocation, { ...input, openDays: [...input.openDays] })).locationId
})
afterAll(() => world.stop())

const calendar = `query ($id: ID!, $from: Date, $days: Int, $quantity: Int, $at: ID) { item(id: $id) {
  availabilityByDay(from: $from, days: $days, quantity: $quantity, locationId: $at) {
    day total free opens latestReturn } } }`

async function daysOf(id: string, variables: object = {}, viewer = anonymous) {
  const { data, errors } = await world.ask(viewer, calendar, { id, ...variables })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.item.availabilityByDay
}

describe('the calendar of an item', () => {
  it('begins today, tells fourteen days, and follows the loans', async () => {
    const itemId = await world.anItem(2)
    done(await world.run(requestLoan, aWish([{ itemId, quantity: 2 }], day(3), day(5)), borrower))
    const days = await daysOf(itemId)
    expect(days).toHaveLength(14)
    expect(days.slice(0, 6).map((one: any) => [one.day, one.free, one.latestReturn])).toEqual([
      [day(0), 2, day(3)],
      [day(1), 2, day(3)],
      [day(2), 2, day(3)],
      [day(3), 0, null],
      [day(4), 0, null],
      [day(5), 2, day(19)],
    ])
    expect(days.every((one: any) => one.total === 2 && one.opens)).toBe(true)
  })

  it('is what a request is held against, on closed days too', async () => {
    const itemId = await world.anItem(2, { locationId: shop, loanMaxDays: 9 })
    const days = await daysOf(itemId, { days: 5, quantity: 2 })
    expect(days.map((one: any) => [one.opens, one.latestReturn])).toEqual([
      [true, day(7)],
      [false, null],
      [false, null],
      [true, day(10)],
      [false, null],
    ])
    const ask = (from: number, to: number) =>
      world.run(requestLoan, aWish([{ itemId, quantity: 2 }], day(from), day(to)), borrower)
    const closed = { refusal: 'PLACE_CLOSED', locationId: shop }
    expect(await ask(1, 7)).toMatchObject({ ...closed, day: day(1), path: ['input', 'from'] })
    expect(await ask(0, 6)).toMatchObject({ ...closed, day: day(6), path: ['input', 'to'] })
    const { loanId } = done(await ask(0, 3))
    const extend = (to: number) => world.run(extendLoan, { id: loanId, to: day(to), idempotencyKey: aKey() }, borrower)
    expect(await extend(5)).toMatchObject({ ...closed, day: day(5) })
    done(await extend(7))
  })

  it('tells a refusal of a closed day with the place and the day', async () => {
    const itemId = await world.anItem(1, { locationId: shop })
    const { data } = await world.ask(
      borrower,
      `mutation ($input: LoanRequestInput!) { loanRequest(input: $input) { loan { id } userErrors {
        ... on UserError { code path } ... on PlaceClosed { locationId day } } } }`,
      { input: aWish([{ itemId }], day(0), day(2)) },
    )
    expect(data.loanRequest).toEqual({
      loan: null,
      userErrors: [{ code: 'PLACE_CLOSED', path: ['input', 'to'], locationId: shop, day: day(2) }],
    })
  })

  it('can be that of one place', async () => {
    const itemId = await world.anItem(1)
    done(await world.run(restockItem, { id: itemId, locationId: shop, quantity: 3, idempotencyKey: aKey() }))
    expect((await daysOf(itemId, { days: 2 })).map(({ free }: any) => free)).toEqual([4, 4])
    const there = await daysOf(itemId, { days: 2, at: shop, quantity: 3 })
    expect(there).toMatchObject([
      { free: 3, opens: true },
      { free: 3, opens: false, latestReturn: null },
    ])
  })

  it('has no loan to begin where the item is not lent, or not shown', async () => {
    const sold = await world.anItem(1, { forLoan: false })
    expect(await daysOf(sold, { days: 1 })).toMatchObject([{ free: 1, latestReturn: null }])
    const { categoryId, locationId } = world
    const draft = { title: 'Draft', categoryId, locationId, forLoan: true }
    const { itemId } = done(await world.run(createItem, draft))
    done(await world.run(restockItem, { id: itemId, quantity: 1, idempotencyKey: aKey() }))
    expect(await daysOf(itemId, { days: 1 }, staff)).toMatchObject([{ free: 1, latestReturn: null }])
    for (const viewer of [anonymous, aPerson()]) {
      const { data, errors } = await world.ask(viewer, calendar, { id: itemId })
      expect(data.item).toBeNull()
      expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/)
    }
  })

  it('is not asked for endlessly: neither in days nor in distance', async () => {
    const id = await world.anItem(1)
    for (const variables of [{ days: 93 }, { days: 0 }, { from: day(401) }, { from: day(-401) }, { quantity: 0 }]) {
      const { errors } = await world.ask(anonymous, calendar, { id, ...variables })
      expect(errors?.[0]?.extensions.code, JSON.stringify(variables)).toBe('BAD_USER_INPUT')
    }
  })

  it('takes one statement for a page of cards', async () => {
    for (let count = 0; count < 5; count++) await world.anItem(count)
    const cards = `{ items(first: 24) { edges { node { id title
      availabilityByDay { day free total opens latestReturn } } } } }`
    let answer: any
    const sent = await world.statements(async () => {
      answer = await world.ask(anonymous, cards)
    })
    expect(answer.errors).toBeUndefined()
    expect(answer.data.items.edges.length).toBeGreaterThan(5)
    // The items, and what is at their places.
    expect(sent.count, sent.texts.join('\n')).toBe(2)
  })
})
