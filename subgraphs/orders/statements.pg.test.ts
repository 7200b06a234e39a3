import { advance } from '@stoa/saga/postgres'
import { wrapEvent } from '@stoa/events/envelope'
import type { EventType } from '@stoa/contracts/event-types'
import { aPerson, staff } from '@stoa/testing/people'
import type { World } from '@stoa/testing/world'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OrderEvent } from './domain/messages.ts'
import { keepItems } from './projections.ts'
import { orderSaga } from './saga.ts'
import type { OrdersWork } from './context.ts'
import { addToCart, changeOrder, itemState, ordersWorld } from './test-world.ts'

// What things cost, in statements that reach PostgreSQL.

let world: World
const ann = aPerson()
const items = [itemState(), itemState({ title: 'Saw' }), itemState({ title: 'Lamp' })]

beforeAll(async () => {
  world = await ordersWorld({ background: false })
  const type: EventType = 'items.item.changed.v1'
  for (const data of items) {
    const event = wrapEvent({ type, data, id: newId('evt'), subgraph: 'items', now: new Date(), actor: 'system:test' })
    await world.host('orders').run((work: OrdersWork) => keepItems.together([{ event, work }]), undefined)
  }
})

afterAll(async () => {
  await world.stop()
})

async function place() {
  for (const { itemId } of items) await addToCart(world, ann, itemId)
  let order: any
  const cost = await world.statements(async () => {
    order = (await changeOrder(world, ann, 'orderPlace', {})).order
  })
  return { id: order.id as string, cost }
}

test('placing an order of three lines takes at most 12 statements with its answer read back', async () => {
  const { cost } = await place()
  expect(cost.count, cost.texts.join('\n')).toBeLessThanOrEqual(12)
})

test('a step of an order takes two statements, and three more to publish it', async () => {
  const { id } = await place()
  const step = (event: OrderEvent) =>
    world.statements(() =>
      world.host('orders').run((work: OrdersWork) => advance(work, orderSaga, id, event), undefined),
    )
  expect((await step({ type: 'reserved' })).count).toBeLessThanOrEqual(5)
  // One that means nothing is read and left alone.
  expect((await step({ type: 'reserved' })).count).toBe(1)
})

test('a page of orders with customers and lines takes four, whatever their number', async () => {
  const query = '{ orders { totalCount edges { node { id customerName lines { title } } } } }'
  const { count } = await world.statements(() => world.ask(ann, query))
  expect(count).toBeLessThanOrEqual(4)
})

test('the orders of many people take one statement, and their totals one more', async () => {
  await place()
  const of = [ann, aPerson(), aPerson()].map(({ id }) => ({ __typename: 'Person', id }))
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
    orders(first: 1) { totalCount pageInfo { hasNextPage } edges { node { id } } } } } }`
  let answer: any
  const { count, texts } = await world.statements(async () => {
    answer = await world.ask(staff, query, { of })
  })
  expect(answer.errors).toBeUndefined()
  const pages = answer.data._entities.map(({ orders }: any) => [orders.totalCount > 0, orders.edges.length])
  expect(pages).toEqual([
    [true, 1],
    [false, 0],
    [false, 0],
  ])
  expect(count, texts.join('\n')).toBe(2)
})
