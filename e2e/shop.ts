import { openDepot } from './depot.ts'
import { until } from '@stoa/testing/until'
import type { Client, Person, System } from './system.ts'

/** An organisation that sells and lends: what the journeys begin with. */
export type Shop = {
  readonly staff: Person
  /** An item of the organisation, with so many pieces, published. Answers its id. */
  readonly stock: (title: string, quantity: number, changes?: object) => Promise<string>
  /** Puts pieces into a cart, waiting until orders has heard of the item. */
  readonly fill: (buyer: Client, itemId: string, quantity?: number) => Promise<void>
  /** Orders what is in the cart. Answers the order's id. */
  readonly order: (buyer: Person) => Promise<string>
}

let keys = 0

/** An idempotency key that nobody has used. */
export const newKey = () => `e2e-${process.pid}-${++keys}`

/** What somebody who follows an order wants to see, fields of four subgraphs among it. */
export const orderChanged = (id: string) => `subscription { orderChanged(id: "${id}") {
  id status customer { displayName } lines { quantity item { title availability { onHand reserved } } }
  payment { status payUrl } rejection { __typename ... on OutOfStock { lines { requested available } } } } }`

export async function openShop(system: System): Promise<Shop> {
  const staff = await system.staff()
  const places = await openDepot(staff.do)
  const price = { amountMinor: '2500', currency: 'EUR' }

  return {
    staff,
    stock: async (title, quantity, changes = {}) => {
      const { item } = await staff.do(
        'itemCreate',
        { title, ...places, forSale: true, price, ...changes },
        'item { id }',
      )
      await staff.do('itemRestock', { id: item.id, quantity, idempotencyKey: newKey() }, 'item { id }')
      await staff.do('itemPublish', { id: item.id }, 'item { id }')
      return item.id
    },
    fill: async (buyer, itemId, quantity = 1) => {
      const query = `mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) { cart { id } userErrors { ... on UserError { code } } } }`
      await until(async () => {
        const { data, errors } = await buyer.ask(query, { input: { itemId, quantity } })
        if (errors) throw new Error(JSON.stringify(errors))
        return data.cartLineAdd.userErrors.length === 0
      }, 'the item can be put into a cart')
    },
    order: async (buyer) => (await buyer.do('orderPlace', { idempotencyKey: newKey() }, 'order { id }')).order.id,
  }
}
