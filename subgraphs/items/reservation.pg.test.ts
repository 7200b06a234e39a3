import { newId } from '@stoa/values/ids'
import { isRefusal } from '@stoa/values/refusal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeItemPrice } from './commands/catalogue.ts'
import { requestLoan } from './commands/loan-request.ts'
import { deductReservation, expireReservations, releaseReservation, reserveItems } from './commands/reservation.ts'
import { restockItem } from './commands/stock.ts'
import { aKey, anOrder, aWish, borrower, done, type ItemsWorld, itemsWorld, ledgerSum, wanted } from './test-world.ts'

let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld()
})
afterAll(() => world.stop())

/** What orders was answered, oldest first. */
async function answersTo(orderId: string) {
  const events = await world.emitted('items')
  return events.filter((event) => event.type.startsWith('items.reservation') && event.subject === orderId)
}

describe('a reservation for an order', () => {
  it('keeps all lines and is confirmed', async () => {
    const [drill, saw] = [await world.anItem(5), await world.anItem(2)]
    const orderId = newId('ord')
    await world.run(reserveItems, anOrder(orderId, wanted(drill, 3), wanted(saw, 2)))
    const [answer] = await answersTo(orderId)
    expect(answer).toMatchObject({
      type: 'items.reservation.confirmed.v1',
      data: { lines: [wanted(drill, 3), wanted(saw, 2)] },
    })
    expect(await world.availability(drill)).toMatchObject({ onHand: 5, reserved: 3, sellable: 2 })
    expect(await world.availability(saw)).toMatchObject({ onHand: 2, reserved: 2, sellable: 0, nextFreeDay: null })
  })

  it('keeps nothing where one line is short, and says how many there are', async () => {
    const [drill, saw] = [await world.anItem(5), await world.anItem(2)]
    const orderId = newId('ord')
    await world.run(reserveItems, anOrder(orderId, wanted(drill, 3), wanted(saw, 3)))
    expect(await answersTo(orderId)).toMatchObject([
      {
        type: 'items.reservation.refused.v1',
        data: {
          reason: 'INSUFFICIENT_STOCK',
          lines: [{ itemId: saw, reason: 'INSUFFICIENT_STOCK', requested: 3, available: 2 }],
        },
      },
    ])
    expect(await world.availability(drill)).toMatchObject({ reserved: 0, sellable: 5 })
  })

  it('is refused where the price has changed, or the item is not for sale', async () => {
    const [drill, saw] = [await world.anItem(5), await world.anItem(5, { forSale: false, price: null })]
    done(await world.run(changeItemPrice, { id: drill, price: { amountMinor: 600n, currency: 'EUR' } }))
    const orderId = newId('ord')
    await world.run(reserveItems, anOrder(orderId, wanted(drill), wanted(saw)))
    const [answer] = await answersTo(orderId)
    expect(answer?.data).toMatchObject({
      reason: 'PRICE_CHANGED',
      lines: [
        { itemId: drill, reason: 'PRICE_CHANGED', unitPriceMinor: '600', currency: 'EUR' },
        { itemId: saw, reason: 'NOT_FOR_SALE', available: 0 },
      ],
    })
  })

  it('counts two lines of one item together', async () => {
    const drill = await world.anItem(3)
    const orderId = newId('ord')
    await world.run(reserveItems, anOrder(orderId, wanted(drill, 2), wanted(drill, 2)))
    expect((await answersTo(orderId))[0]?.data).toMatchObject({ lines: [{ requested: 4, available: 3 }] })
  })

  it('is done once, however often it is asked for, and answered the same', async () => {
    const drill = await world.anItem(5)
    const [kept, refused] = [newId('ord'), newId('ord')]
    for (let times = 0; times < 3; times++) {
      await world.run(reserveItems, anOrder(kept, wanted(drill, 2)))
      await world.run(reserveItems, anOrder(refused, wanted(drill, 9)))
    }
    expect(await world.availability(drill)).toMatchObject({ reserved: 2 })
    for (const orderId of [kept, refused]) {
      const answers = await answersTo(orderId)
      expect(answers).toHaveLength(3)
      expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
    }
  })

  it('takes the last piece for one of two buyers at once', async () => {
    const drill = await world.anItem(1)
    const orders = Array.from({ length: 8 }, () => newId('ord'))
    await Promise.all(orders.map((orderId) => world.run(reserveItems, anOrder(orderId, wanted(drill)))))
    const answers = (await Promise.all(orders.map(answersTo))).flat()
    expect(answers.filter(({ type }) => type === 'items.reservation.confirmed.v1')).toHaveLength(1)
    expect(answers.filter(({ type }) => type === 'items.reservation.refused.v1')).toHaveLength(7)
  })

  it('and a loan at once never both get the last piece', async () => {
    for (let round = 0; round < 5; round++) {
      const drill = await world.anItem(1)
      const orderId = newId('ord')
      const [, loan] = await Promise.all([
        world.run(reserveItems, anOrder(orderId, wanted(drill))),
        world.run(requestLoan, aWish([{ itemId: drill }]), borrower),
      ])
      const [answer] = await answersTo(orderId)
      const sold = answer?.type === 'items.reservation.confirmed.v1'
      expect(sold).toBe(isRefusal(loan))
    }
  })

  it('does not wait for others in a circle', async () => {
    const [drill, saw] = [await world.anItem(50), await world.anItem(50)]
    const both = [wanted(drill), wanted(saw)]
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        world.run(reserveItems, anOrder(newId('ord'), ...(index % 2 === 0 ? both : both.toReversed()))),
      ),
    )
    expect(await world.availability(drill)).toMatchObject({ reserved: 10 })
  })

  it('comes from several locations, the home first', async () => {
    const drill = await world.anItem(3)
    const elsewhere = { id: drill, locationId: world.otherLocationId, quantity: 5, idempotencyKey: aKey() }
    done(await world.run(restockItem, elsewhere))
    await world.run(reserveItems, anOrder(newId('ord'), wanted(drill, 4)))
    const stock = await world.database.db.selectFrom('stock').selectAll().where('item_id', '=', drill).execute()
    const reserved = new Map(stock.map((level) => [level.location_id, level.reserved]))
    expect(reserved.get(world.locationId)).toBe(3)
    expect(reserved.get(world.otherLocationId)).toBe(1)
  })
})

describe('what was reserved', () => {
  it('is deducted for good once, with an entry in the ledger', async () => {
    const drill = await world.anItem(5)
    const orderId = newId('ord')
    await world.run(reserveItems, anOrder(orderId, wanted(drill, 2)))
    await world.run(deductReservation, { orderId })
    await world.run(deductReservation, { orderId })
    expect(await world.availability(drill)).toMatchObject({ onHand: 3, reserved: 0, sellable: 3 })
    expect(await ledgerSum(world, drill)).toBe(3)
    expect((await answersTo(orderId)).map(({ type }) => type)).toEqual([
      'items.reservation.confirmed.v1',
      'items.reservation.deducted.v1',
      'items.reservation.deducted.v1',
    ])
  })

  it('is released once, and restocked where it was deducted already', async () => {
    const drill = await world.anItem(5)
    const [held, sold] = [newId('ord'), newId('ord')]
    await world.run(reserveItems, anOrder(held, wanted(drill, 2)))
    await world.run(reserveItems, anOrder(sold, wanted(drill, 1)))
    await world.run(deductReservation, { orderId: sold })
    for (const orderId of [held, held, sold, sold]) await world.run(releaseReservation, { orderId })
    expect(await world.availability(drill)).toMatchObject({ onHand: 5, reserved: 0, sellable: 5 })
    expect(await ledgerSum(world, drill)).toBe(5)
  })

  it('comes back by itself when orders forgets it; a payment that is later still takes what is free', async () => {
    const drill = await world.anItem(2)
    const [early, late] = [newId('ord'), newId('ord')]
    await world.run(reserveItems, anOrder(early, wanted(drill, 2)))
    world.clock.advance(3 * 86_400_000)
    await world.run(expireReservations, undefined)
    await world.run(reserveItems, { ...anOrder(late, wanted(drill)), expiresAt: '2026-12-24T00:00:00Z' })
    await world.run(deductReservation, { orderId: early })
    expect((await answersTo(early)).at(-1)).toMatchObject({
      type: 'items.reservation.refused.v1',
      data: { lines: [{ requested: 2, available: 1 }] },
    })
    await world.run(releaseReservation, { orderId: late })
    await world.run(deductReservation, { orderId: early })
    expect((await answersTo(early)).at(-1)?.type).toBe('items.reservation.deducted.v1')
    expect(await world.availability(drill)).toMatchObject({ onHand: 0, reserved: 0 })
    world.clock.advance(-3 * 86_400_000)
  })

  it('sells units that nobody expects, and takes them back', async () => {
    const { itemId, unitIds } = await world.aTaggedItem(2)
    done(await world.run(requestLoan, aWish([{ itemId, unitId: unitIds[0] }]), borrower))
    const orderId = newId('ord')
    await world.run(reserveItems, anOrder(orderId, wanted(itemId)))
    await world.run(deductReservation, { orderId })
    const status = async () => {
      const units = await world.database.db.selectFrom('unit').selectAll().where('item_id', '=', itemId).execute()
      return new Map(units.map((unit) => [unit.id, unit.status]))
    }
    expect((await status()).get(unitIds[1] ?? '')).toBe('SOLD')
    await world.run(releaseReservation, { orderId })
    expect([...(await status()).values()]).toEqual(['IN_SERVICE', 'IN_SERVICE'])
  })
})
