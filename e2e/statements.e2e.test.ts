import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Counted, ofRequest, partBrackets, startCounted } from './counted.ts'
import { fillShelf, itemList, itemPage, type Shelf } from './shelf.ts'

// What the main pages cost through the gateway, over all databases. The
// delivery of events and its polls go on meanwhile and are left out.

let counted: Counted
let shelf: Shelf

beforeAll(async () => {
  counted = await startCounted()
  shelf = await fillShelf(counted, { forSale: 44, owned: 12 })
}, 120_000)

afterAll(async () => {
  await counted?.stop()
})

async function cost(body: () => Promise<unknown>): Promise<string[]> {
  const { own } = partBrackets((await counted.during(body)).filter(ofRequest))
  return own.map(({ database, text }) => `${database}: ${text}`)
}

test('the page of an item (owner, location, availability, ten related items) takes at most 12 statements', async () => {
  let answer: any
  const texts = await cost(async () => {
    answer = await shelf.reader.ask(itemPage, { id: shelf.owned[0] })
  })
  expect(answer.item).toMatchObject({ owner: { displayName: expect.any(String) }, availability: { onHand: 2 } })
  expect(answer.item.related).toHaveLength(10)
  expect(texts.length, texts.join('\n\n')).toBeLessThanOrEqual(12)
})

test('a list of fifty items with owners and availability takes at most 8', async () => {
  let answer: any
  const texts = await cost(async () => {
    answer = await shelf.reader.ask(itemList)
  })
  expect(answer.items.edges).toHaveLength(50)
  expect(answer.items.edges.filter(({ node }: any) => node.owner)).not.toHaveLength(0)
  expect(texts.length, texts.join('\n\n')).toBeLessThanOrEqual(8)
})
