import { until } from '@stoa/testing/until'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runScript } from './launched.ts'
import { openShop, type Shop } from './shop.ts'
import { payAt, type Person, startSystem, type System } from './system.ts'

// Only where subgraphs are processes can one of them crash while the others go on.

let system: System
let shop: Shop
let buyers: Person[]

beforeAll(async () => {
  system = await startSystem('distributed')
  shop = await openShop(system)
  buyers = await Promise.all(['Ann', 'Ben', 'Cid', 'Dot', 'Eli', 'Fay'].map((name) => system.person(name)))
}, 120_000)

afterAll(async () => {
  await system?.stop()
})

/** Asks until a subgraph that was killed answers again. */
async function persist<Value>(ask: () => Promise<Value>, what: string): Promise<Value> {
  let value: Value | undefined
  await until(
    async () => {
      value = await ask().catch(() => undefined)
      return value !== undefined && value !== null
    },
    what,
    60_000,
  )
  return value as Value
}

test('orders that are under way while orders, items and payments crash come out right, each once', async () => {
  const itemId = await shop.stock('Anvil', buyers.length + 4)
  await Promise.all(buyers.map((buyer) => shop.fill(buyer, itemId)))
  const orders = await Promise.all(
    buyers.map(async (buyer, index) => {
      // The key is the same in every attempt: an answer that was lost in a crash must not become a second order.
      const place = () => buyer.do('orderPlace', { idempotencyKey: `crash-${index}` }, 'order { id }')
      return { buyer, id: (await persist(place, 'the order is placed')).order.id as string }
    }),
  )
  system.crash('items')
  system.crash('payments')
  const payUrls = await Promise.all(
    orders.map(({ buyer, id }) =>
      persist(
        async () => (await buyer.get(`{ order(id: "${id}") { payment { payUrl } } }`)).order.payment.payUrl as string,
        'there is a page to pay on',
      ),
    ),
  )
  system.crash('orders')
  await Promise.all(payUrls.map(payAt))
  system.crash('payments')
  await until(() => canCrash('items'), 'items runs again', 60_000)
  const paid = ({ buyer, id }: (typeof orders)[number]) =>
    persist(async () => {
      const { order } = await buyer.get(`{ order(id: "${id}") { status } }`)
      return order.status === 'PAID' ? order : undefined
    }, 'the order is paid')
  await Promise.all(orders.map(paid))
  await persist(async () => {
    const { item } = await shop.staff.get(`{ item(id: "${itemId}") { availability { onHand reserved } } }`)
    return item.availability.onHand === 4 && item.availability.reserved === 0 ? true : undefined
  }, 'every order took one piece, and nothing stays reserved')
  const { code, output } = await runScript(system.place, 'operate/verify')
  expect(code, output).toBe(0)
}, 180_000)

function canCrash(subgraph: string): boolean {
  try {
    system.crash(subgraph)
    return true
  } catch {
    return false
  }
}
