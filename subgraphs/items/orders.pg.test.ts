import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ItemsWorld, itemsWorld } from './test-world.ts'

let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld({ background: true })
})
afterAll(() => world.stop())

describe('what orders asks by events', () => {
  it('is answered by events of the same journey, once for each question', async () => {
    const itemId = await world.anItem(3)
    const orderId = newId('ord')
    const line = { itemId, quantity: 2, unitPriceMinor: '500', currency: 'EUR' }
    const ask = { orderId, lines: [line], expiresAt: '2026-12-24T00:00:00Z' }
    const question = await world.publish('orders.reservation.requested.v1', ask)
    await world.settle()
    await world.publish('orders.deduction.requested.v1', { orderId })
    await world.settle()
    await world.publish('orders.release.requested.v1', { orderId })
    await world.settle()

    const answers = (await world.emitted('items')).filter((event) => event.subject === orderId)
    expect(answers.map(({ type }) => type)).toEqual([
      'items.reservation.confirmed.v1',
      'items.reservation.deducted.v1',
      'items.reservation.released.v1',
    ])
    expect(answers[0]).toMatchObject({ causationid: question.id, correlationid: question.correlationid })
    expect(await world.availability(itemId)).toMatchObject({ onHand: 3, reserved: 0 })
    expect(world.reports).toEqual([])
  })

  it('delivered twice, has one effect and one answer', async () => {
    const itemId = await world.anItem(3)
    const orderId = newId('ord')
    const line = { itemId, quantity: 1, unitPriceMinor: '500', currency: 'EUR' }
    const ask = { orderId, lines: [line], expiresAt: '2026-12-24T00:00:00Z' }
    const event = await world.publish('orders.reservation.requested.v1', ask)
    const record = { topic: 'orders.facts', key: orderId, id: event.id, value: JSON.stringify(event) }
    await world.log.append([record, record])
    await world.settle()
    expect((await world.emitted('items')).filter(({ subject }) => subject === orderId)).toHaveLength(1)
    expect(await world.availability(itemId)).toMatchObject({ reserved: 1 })
  })
})
