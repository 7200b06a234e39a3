import { staff } from '@stoa/testing/people'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assignItem, moveItem, unassignItem } from './commands/custody.ts'
import { reserveItems } from './commands/reservation.ts'
import { adjustStock } from './commands/stock.ts'
import { retireUnit } from './commands/units.ts'
import {
  aKey,
  anOrder,
  borrower,
  done,
  type ItemsWorld,
  itemsWorld,
  ledgerSum,
  otherBorrower,
  wanted,
} from './test-world.ts'

let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld()
})
afterAll(() => world.stop())

describe('the stock', () => {
  it('books the same delivery once, and refuses its key for another', async () => {
    const drill = await world.anItem(0)
    const restock = (quantity: number) =>
      world.ask(
        staff,
        `mutation ($input: ItemRestockInput!) { itemRestock(input: $input) {
          item { availability { onHand } } userErrors { __typename ... on UserError { code path } } } }`,
        { input: { id: drill, quantity, idempotencyKey: `delivery-${drill}` } },
      )
    const first = await restock(4)
    expect(first.data.itemRestock).toEqual({ item: { availability: { onHand: 4 } }, userErrors: [] })
    expect((await restock(4)).data.itemRestock.item.availability.onHand).toBe(4)
    expect((await restock(5)).data.itemRestock.userErrors).toEqual([
      { __typename: 'IdempotencyKeyReused', code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] },
    ])
    expect(await ledgerSum(world, drill)).toBe(4)
  })

  it('cannot shrink below what is promised', async () => {
    const drill = await world.anItem(3)
    await world.run(reserveItems, anOrder(newId('ord'), wanted(drill, 2)))
    const adjusted = await world.run(adjustStock, { id: drill, delta: -2, note: 'count', idempotencyKey: aKey() })
    expect(adjusted).toMatchObject({ refusal: 'INSUFFICIENT_STOCK', requested: 2, available: 1 })
  })

  it('moves, and takes the home along when that is left empty', async () => {
    const drill = await world.anItem(3)
    const move = { id: drill, toLocationId: world.otherLocationId, idempotencyKey: aKey() }
    done(await world.run(moveItem, { ...move, quantity: 2 }))
    expect(await homeOf(drill)).toBe(world.locationId)
    done(await world.run(moveItem, { ...move, quantity: 1 }))
    expect(await homeOf(drill)).toBe(world.otherLocationId)
    expect(await ledgerSum(world, drill)).toBe(3)
  })

  async function homeOf(itemId: string) {
    const query = world.database.db.selectFrom('item').select('location_id').where('id', '=', itemId)
    return (await query.executeTakeFirstOrThrow()).location_id
  }

  it('lets a unit go that is free, and none that somebody has', async () => {
    const { itemId, unitIds } = await world.aTaggedItem(2)
    const [first = '', second = ''] = unitIds
    const assign = { id: itemId, unitId: first, personId: borrower.id, idempotencyKey: aKey() }
    done(await world.run(assignItem, assign))
    expect(await world.run(assignItem, assign)).toMatchObject({ refusal: 'UNIT_TAKEN' })
    expect(await world.run(retireUnit, { id: first, idempotencyKey: aKey() })).toMatchObject({ refusal: 'UNIT_TAKEN' })
    done(await world.run(retireUnit, { id: second, idempotencyKey: aKey() }))
    expect(await world.availability(itemId)).toMatchObject({ onHand: 1, available: 0, sellable: 0 })
    const unassign = { id: itemId, personId: borrower.id, idempotencyKey: aKey() }
    expect(await world.run(unassignItem, unassign, otherBorrower)).toMatchObject({ refusal: 'NOT_ALLOWED' })
    done(await world.run(unassignItem, unassign, borrower))
    expect(await world.availability(itemId)).toMatchObject({ onHand: 1, available: 1, sellable: 1 })
  })

  it('publishes a state of its own version with every change', async () => {
    const drill = await world.anItem(2)
    await world.run(reserveItems, anOrder(newId('ord'), wanted(drill)))
    const states = (await world.emitted('items', 'items.item.changed.v1')).filter(({ subject }) => subject === drill)
    const versions = states.map((event) => event.aggregateversion)
    expect(versions).toEqual([1, 2, 3, 4])
    expect(states.at(-1)?.data).toMatchObject({
      title: 'Drill',
      categoryName: 'Tools',
      locationName: 'Workshop',
      status: 'PUBLISHED',
      price: { amountMinor: '500', currency: 'EUR' },
      availability: { onHand: 2, reserved: 1, onLoan: 0, sellable: 1 },
    })
  })
})
