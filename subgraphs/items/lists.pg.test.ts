import { aPerson, anonymous, staff } from '@stoa/testing/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestLoan } from './commands/loan-request.ts'
import { restockItem } from './commands/stock.ts'
import { aKey, aWish, borrower, day, done, type ItemsWorld, itemsWorld } from './test-world.ts'

let world: ItemsWorld
beforeAll(async () => {
  world = await itemsWorld()
})
afterAll(() => world.stop())

const codeOf = (answer: { errors: readonly any[] | undefined }) => answer.errors?.[0]?.extensions.code

const plainOf = (cursor: string) => JSON.parse(Buffer.from(cursor, 'base64url').toString())
const cursorOf = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url')

describe('a cursor of the catalogue', () => {
  const list = `query ($order: ItemOrder, $after: String, $filter: ItemFilter) {
    items(first: 1, order: $order, after: $after, filter: $filter) { pageInfo { endCursor } edges { node { id } } } }`
  const page = (variables: object) => world.ask(anonymous, list, { ...variables })

  beforeAll(async () => {
    for (const title of ['Axe', 'Bow', 'Cup']) await world.anItem(0, { title, tags: ['old'] })
  })

  it('is of one order and one filter', async () => {
    const first = await page({ order: 'TITLE', filter: { tag: 'old' } })
    const after = first.data.items.pageInfo.endCursor
    const next = await page({ order: 'TITLE', filter: { tag: 'old', text: null }, after })
    expect(next.data.items.edges[0].node.id).not.toBe(first.data.items.edges[0].node.id)
    expect(codeOf(await page({ order: 'PRICE', filter: { tag: 'old' }, after }))).toBe('BAD_USER_INPUT')
    expect(codeOf(await page({ order: 'TITLE', filter: { tag: 'new' }, after }))).toBe('BAD_USER_INPUT')
    expect(codeOf(await page({ order: 'TITLE', after }))).toBe('BAD_USER_INPUT')
  })

  it('is of one list', async () => {
    const { data } = await page({ order: 'NEWEST' })
    const loans = `query ($after: String) { loans(after: $after) { edges { cursor } } }`
    const asked = await world.ask(staff, loans, { after: data.items.pageInfo.endCursor })
    expect(codeOf(asked)).toBe('BAD_USER_INPUT')
  })

  it('carries values of the kinds of its columns, or is refused', async () => {
    const { data } = await page({ order: 'PRICE' })
    const [name, print, price, id] = plainOf(data.items.pageInfo.endCursor)
    expect([name, price, id]).toEqual(['items', '500', expect.stringMatching(/^itm_/)])
    const forged = (...values: unknown[]) => page({ order: 'PRICE', after: cursorOf([name, print, ...values]) })
    for (const values of [[`${price}x`, id], [5, id], [price, '\u0000'], [price, '\ud800'], [price], [null, id]]) {
      expect(codeOf(await forged(...values)), String(values)).toBe('BAD_USER_INPUT')
    }
    expect((await forged('9', id)).data.items.edges).toHaveLength(1)
  })
})

describe('lists of many parents', () => {
  it('take one statement for the units and one for the ledgers of all items of a page', async () => {
    const tagged = [await world.aTaggedItem(3), await world.aTaggedItem(2), await world.aTaggedItem(0)]
    const list = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Item {
      id units(first: 2) { pageInfo { hasNextPage endCursor } edges { cursor node { id } } }
      stockEntries(first: 2) { edges { node { delta } } } } } }`
    const of = tagged.map(({ itemId }) => ({ __typename: 'Item', id: itemId }))
    let answer: any
    const sent = await world.statements(async () => {
      answer = await world.ask(staff, list, { of })
    })
    expect(answer.errors).toBeUndefined()
    const units = answer.data._entities.map((item: any) => item.units)
    expect(units.map((page: any) => page.edges.map((edge: any) => edge.node.id))).toEqual(
      tagged.map(({ unitIds }) => unitIds.slice(0, 2)),
    )
    expect(units.map((page: any) => page.pageInfo.hasNextPage)).toEqual([true, false, false])
    // The items, their units, their ledgers.
    expect(sent.count, sent.texts.join('\n')).toBe(3)
  })

  it('have cursors of their own: that of another parent is refused in its place', async () => {
    const [one, other] = [await world.aTaggedItem(2), await world.aTaggedItem(2)]
    const list = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Item {
      units(first: 1, after: $after) { pageInfo { endCursor } edges { node { id } } } } } }`
    const of = [one, other].map(({ itemId }) => ({ __typename: 'Item', id: itemId }))
    const first = await world.ask(staff, list, { of })
    const after = first.data._entities[0].units.pageInfo.endCursor
    const next = await world.ask(staff, list, { of, after })
    expect(next.data._entities[0].units.edges).toEqual([{ node: { id: one.unitIds[1] } }])
    expect(next.data._entities[1].units).toBeNull()
    expect(next.errors?.map(({ path, extensions }) => [path[1], extensions.code])).toEqual([[1, 'BAD_USER_INPUT']])
  })

  it('take one statement for the loans of all people, and one for how many', async () => {
    const people = [borrower, aPerson(), aPerson()]
    const itemId = await world.anItem(0)
    done(await world.run(restockItem, { id: itemId, quantity: 9, idempotencyKey: aKey() }))
    for (const person of people.slice(0, 2)) {
      for (let count = 0; count < 2; count++) done(await world.run(requestLoan, aWish([{ itemId }]), person))
    }
    const list = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
      loans(first: 1, status: RESERVED) { totalCount pageInfo { hasNextPage } edges { node { id } } } } } }`
    let answer: any
    const sent = await world.statements(async () => {
      answer = await world.ask(staff, list, { of: people.map(({ id }) => ({ __typename: 'Person', id })) })
    })
    expect(answer.errors).toBeUndefined()
    const loans = answer.data._entities.map((person: any) => person.loans)
    expect(loans.map((page: any) => page.totalCount)).toEqual([2, 2, 0])
    expect(loans.map((page: any) => page.pageInfo.hasNextPage)).toEqual([true, true, false])
    expect(loans.map((page: any) => page.edges.length)).toEqual([1, 1, 0])
    expect(sent.count, sent.texts.join('\n')).toBe(2)
  })
})

describe('the counts of loans', () => {
  it('are one statement for any number of people, and by the days of each place', async () => {
    const people = [borrower, aPerson(), aPerson()]
    const itemId = await world.anItem(1)
    done(await world.run(requestLoan, aWish([{ itemId }], day(2), day(4)), borrower))
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
      loanCounts { requested toPickUp ready out dueToday overdue } } } }`
    let answer: any
    const sent = await world.statements(async () => {
      answer = await world.ask(staff, query, { of: people.map(({ id }) => ({ __typename: 'Person', id })) })
    })
    expect(answer.errors).toBeUndefined()
    expect(answer.data._entities[2].loanCounts).toEqual({
      requested: 0,
      toPickUp: 0,
      ready: 0,
      out: 0,
      dueToday: 0,
      overdue: 0,
    })
    expect(sent.count, sent.texts.join('\n')).toBe(1)
    const stranger = await world.ask(aPerson(), query, { of: [{ __typename: 'Person', id: borrower.id }] })
    expect(stranger.data._entities[0].loanCounts).toBeNull()
    expect(stranger.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
