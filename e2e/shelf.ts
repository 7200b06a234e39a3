import { openDepot } from './depot.ts'
import type { Asker, Counted } from './counted.ts'

/** A shop to measure: a stocked catalogue with owners, at one location. */
export type Shelf = {
  readonly staff: Asker
  /** Somebody who owns nothing and looks around. */
  readonly reader: Asker
  /** Of the organisation, for sale, a hundred of each. */
  readonly forSale: readonly string[]
  /** Of three people, to be lent; two of each. */
  readonly owned: readonly string[]
}

/** Fills an empty product through its endpoint: `sizes.forSale` items and `sizes.owned`. */
export async function fillShelf(
  counted: Counted,
  sizes: { readonly forSale: number; readonly owned: number },
): Promise<Shelf> {
  const staff = await counted.person('Staff', ['STAFF'])
  const reader = await counted.person('Reader')
  const owners = await Promise.all(['Ada', 'Bob', 'Cleo'].map((name) => counted.person(name)))
  const places = await openDepot(staff.change)

  async function item(input: object, quantity: number): Promise<string> {
    const { item: made } = await staff.change('itemCreate', { ...places, ...input }, 'item { id }')
    await staff.change('itemRestock', { id: made.id, quantity, idempotencyKey: `stock ${made.id}` }, 'item { id }')
    await staff.change('itemPublish', { id: made.id }, 'item { id }')
    return made.id
  }

  const forSale: string[] = []
  const owned: string[] = []
  for (let number = 1; number <= sizes.forSale; number += 1) {
    const price = { amountMinor: String(500 + number), currency: 'EUR' }
    forSale.push(await item({ title: `Drill ${number}`, tags: ['drill'], forSale: true, price }, 100))
  }
  for (let number = 1; number <= sizes.owned; number += 1) {
    const ownerId = owners[number % owners.length]?.id
    owned.push(await item({ title: `Saw ${number}`, tags: ['saw'], ownerId, forLoan: true }, 2))
  }
  await counted.settle()
  return { staff, reader, forSale, owned }
}

/** What a page of one item shows. */
export const itemPage = `query ($id: ID!) { item(id: $id) {
  id title description tags picture status forSale forLoan price { amountMinor currency } category { id name }
  owner { id displayName } location { id name city timeZone }
  availability { onHand reserved onLoan available sellable nextFreeDay }
  related(first: 10) { id title picture price { amountMinor currency } } } }`

/** Fifty items as a list shows them. */
export const itemList = `{ items(first: 50) { pageInfo { hasNextPage endCursor } edges { cursor node {
  id title picture price { amountMinor currency } owner { id displayName }
  availability { onHand available sellable } } } } }`
