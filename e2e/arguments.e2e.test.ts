import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constrainSchema } from '@stoa/arguments/constrained-schema'
import { repositoryRoot } from '@stoa/contracts/roster'
import { buildSupergraph } from '@stoa/gateway/execution/build-supergraph'
import { argumentSpots, type Sound } from '@stoa/testing/argument-spots'
import { extremeValues, soundLeaf } from '@stoa/testing/argument-values'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Counted, startCounted } from './counted.ts'
import { runScript } from './launched.ts'
import { fillShelf } from './shelf.ts'
import { order, trade } from './trade.ts'

// That what is wrong never gets further than the gateway is a test there. Here
// the ends of what is right go all the way down, on objects that exist.

let counted: Counted
let admin: Asker
let buyer: Asker
/** Something real for each kind of id. */
const real = new Map<string, string>()

beforeAll(async () => {
  counted = await startCounted()
  const shelf = await fillShelf(counted, { forSale: 6, owned: 3 })
  await trade(counted, shelf)
  admin = await counted.person('Root', ['STAFF', 'ADMIN'])
  buyer = await counted.person('Bea')
  await remember(shelf.forSale)
}, 120_000)

afterAll(() => counted?.stop())

async function remember(forSale: readonly string[]): Promise<void> {
  const [first = '', second = ''] = forSale.slice(-2)
  const found = await admin.ask(`{
    items(first: 1) { edges { node { id category { id } location { id } } } }
    loans(first: 1) { edges { node { id lines { id } } } }
    paymentIntents(first: 1) { edges { node { id } } }
  }`)
  const [item, loan, payment] = [found.items, found.loans, found.paymentIntents].map(({ edges }) => edges[0].node)
  const { conversation } = await buyer.change('conversationStart', {}, 'conversation { id }')
  const said = { conversationId: conversation.id, body: 'Hello', idempotencyKey: 'hello' }
  const { message } = await buyer.change('messageSend', said, 'message { id }')
  const { cart } = await admin.change('cartLineAdd', { itemId: second }, 'cart { lines { id } }')
  const victim = await counted.person('Victim')
  const ids: Record<string, string> = {
    itm: item.id,
    cat: item.category.id,
    loc: item.location.id,
    lon: loan.id,
    lln: loan.lines[0].id,
    pay: payment.id,
    cnv: conversation.id,
    msg: message.id,
    cln: cart.lines[0].id,
    ord: await order(buyer, first),
    per: victim.id,
  }
  for (const [prefix, id] of Object.entries(ids)) real.set(prefix, id)
}

let keys = 0

const sound: Sound = (name, type, constraint) => {
  if (name === 'idempotencyKey') return `key ${++keys}`
  return real.get(constraint?.id?.[0] ?? '') ?? soundLeaf(name, type, constraint)
}

test('a day that is none, far below a mutation, is refused before the order is placed', async () => {
  const [line] = (await admin.ask('{ cart { lines { item { id } } } }')).cart.lines
  await buyer.change('cartLineAdd', { itemId: line.item.id }, 'cart { id }')
  const mutation = `mutation ($i: OrderPlaceInput!, $d: Date) { orderPlace(input: $i) {
    order { lines { item { availability(from: $d) { available } } } } userErrors { __typename } } }`
  const { data, errors } = await buyer.post(mutation, { i: { idempotencyKey: 'once' }, d: '2027-02-30' })
  expect(data).toBeUndefined()
  expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', place: 'from' } })])
  expect((await buyer.ask('{ cart { quantity } }')).cart.quantity).toBe(1)
  expect((await buyer.post(mutation, { i: { idempotencyKey: 'once' }, d: '2027-03-01' })).errors).toBeUndefined()
})

test('the ends of what each argument takes cause no fault, on objects that exist', async () => {
  const sdl = readFileSync(join(repositoryRoot, 'schema/composed/supergraph.graphql'), 'utf8')
  const schema = buildSupergraph(sdl).apiSchema().toGraphQLJSSchema()
  constrainSchema(schema, parse(sdl))
  const faults: string[] = []
  let tried = 0
  for (const spot of argumentSpots(schema, sound).filter(({ name }) => !name.startsWith('Subscription.'))) {
    for (const { what, value } of extremeValues(spot, sound)) {
      tried += 1
      const { query, variables } = spot.as(value).withVariable
      const { errors = [] } = await admin.post(query, variables)
      const fault = errors.find(({ extensions }) => !expected.has(extensions?.code))
      if (fault) faults.push(`${spot.name}, ${what}: ${JSON.stringify(fault)}`)
    }
  }
  expect(faults).toEqual([])
  expect(tried).toBeGreaterThan(500)
}, 240_000)

/** What a client may be told of a value that has the right form. */
const expected = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED', 'UNAUTHORIZED_FIELD_OR_TYPE'])

test('afterwards every list is whole, nothing waits for ever, and every promise holds', async () => {
  await counted.settle()
  const lists = await admin.ask(`{
    items(first: 100) { edges { node { id title owner { displayName } holders { person { displayName } } } } }
    loans(first: 100) { edges { node { id borrower { displayName } lines { item { title } } } } }
    orders(first: 100) { edges { node { id customer { displayName } } } }
    people(first: 100) { edges { node { id displayName } } }
    supportQueue(first: 100) { edges { node { id participants { name } lastMessage { body } } } }
    search(first: 100) { totalCount edges { node { title } } }
    notifications(first: 100) { edges { node { id title } } }
  }`)
  expect(lists.items.edges.length).toBeGreaterThan(5)
  const { code, output } = await runScript(counted, 'operate/verify')
  expect(output).toMatch(/✓ \d+ promises hold/)
  expect(code).toBe(0)
}, 120_000)
