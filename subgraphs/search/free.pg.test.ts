import { anonymous } from '@stoa/testing/people'
import { makeWorld, type World } from '@stoa/testing/world'
import { addDays } from '@stoa/values/period'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { books, depot, item, tools } from './item.fixture.ts'
import { search } from './subgraph.ts'

// A Monday.
const today = '2026-11-16'
const day = (days: number) => addDays(today, days)
const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

const place = (free: readonly object[], openDays = week) => ({ locationId: depot, openDays, free })
const always = (pieces = 1) => ({ from: today, to: null, pieces })

const lent = (title: string, places: readonly object[], changes: object = {}) =>
  item(title, { forSale: false, price: null, places, loanMaxDays: 10, ...changes })

const wagon = lent('Wagon', [place([{ from: today, to: day(3), pieces: 2 }, always(1)])])
const tent = lent('Tent', [
  place([
    { from: today, to: day(2), pieces: 1 },
    { from: day(5), to: null, pieces: 1 },
  ]),
])
const shop = lent('Loom', [place([always()], ['MONDAY', 'THURSDAY'])], {
  ownerId: 'per_00000000000000000000000000',
  deposit: { amountMinor: '6000', currency: 'EUR' },
})
const book = item('Book', { forLoan: false, categoryId: books, categoryName: 'Books', deposit: null })

let world: World
beforeAll(async () => {
  world = await makeWorld({ subgraphs: [search], now: `${today}T09:00:00Z` })
  for (const state of [wagon, tent, shop, book]) await world.publish('items.item.changed.v1', state as never)
  await world.settle()
})
afterAll(() => world.stop())

const query = `query ($filter: SearchFilter, $text: String) { search(filter: $filter, text: $text, order: TITLE) {
  totalCount
  edges { node { title freeThen deposit { amountMinor } locationName picture } }
  facets { freeThen inStock freeNow owners { value count } deposits { minMinor maxMinor count }
    prices { minMinor maxMinor count } } } }`

async function find(filter: object, text?: string) {
  const { data, errors } = await world.ask(anonymous, query, { filter, text })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.search
}

const titles = (found: any): string[] => found.edges.map(({ node }: any) => node.title)
const free = async (from: number, to: number, freeQuantity = 1) =>
  titles(await find({ freeFrom: day(from), freeTo: day(to), freeQuantity }))

describe('a search by days', () => {
  test('finds what can be borrowed on all of them, in as many pieces', async () => {
    expect(await free(0, 2)).toEqual(['Tent', 'Wagon'])
    expect(await free(0, 3)).toEqual(['Loom', 'Wagon'])
    expect(await free(5, 9)).toEqual(['Tent', 'Wagon'])
    expect(await free(0, 3, 2)).toEqual(['Wagon'])
    expect(await free(0, 4, 2)).toEqual([])
  })

  test('leaves out closed first and last days, loans that are too long, and days that are over', async () => {
    expect(await free(0, 7)).toEqual(['Loom', 'Wagon'])
    expect(await free(0, 8)).not.toContain('Loom')
    expect(await free(5, 16)).toEqual([])
    expect(await free(-3, 2)).toEqual([])
    expect(await free(370, 372)).toEqual([])
  })

  test('may only mark the hits, and counts how many are free', async () => {
    const found = await find({ freeFrom: day(0), freeTo: day(2), freeOnly: false })
    expect(found.totalCount).toBe(4)
    expect(found.facets.freeThen).toBe(2)
    expect(found.edges.map(({ node }: any) => [node.title, node.freeThen])).toEqual([
      ['Book', false],
      ['Loom', false],
      ['Tent', true],
      ['Wagon', true],
    ])
    const plain = await find({})
    expect([plain.facets.freeThen, plain.edges[0].node.freeThen]).toEqual([null, null])
  })

  test('goes together with words', async () => {
    const found = await find({ freeFrom: day(0), freeTo: day(2) }, 'wagon')
    expect(titles(found)).toEqual(['Wagon'])
    expect(found.totalCount).toBe(1)
  })

  test('takes both days, in order, and not a year of them', async () => {
    const wrong = [
      { freeFrom: day(1) },
      { freeTo: day(1) },
      { freeFrom: day(1), freeTo: day(1) },
      { freeFrom: day(1), freeTo: day(400) },
      { freeFrom: day(1), freeTo: day(2), freeQuantity: 0 },
    ]
    for (const filter of wrong) {
      const { errors } = await world.ask(anonymous, query, { filter })
      expect(errors?.[0]?.extensions.code, JSON.stringify(filter)).toBe('BAD_USER_INPUT')
    }
  })

  test('follows the newest state, whatever comes late or twice', async () => {
    const kite = lent('Kite', [place([always(1)])])
    const booked = { ...kite, version: 3, places: [place([{ from: day(4), to: null, pieces: 1 }])] }
    for (const state of [kite, booked, { ...kite, version: 2 }, booked]) {
      await world.publish('items.item.changed.v1', state as never)
    }
    await world.settle()
    expect(await free(0, 2)).not.toContain('Kite')
    expect(await free(4, 6)).toContain('Kite')
    await world.publish('items.item.changed.v1', { ...kite, version: 4, status: 'ARCHIVED' } as never)
    await world.settle()
    expect(await free(4, 6)).not.toContain('Kite')
  })
})

describe('facets', () => {
  test('count owners, deposits, prices and what is there now', async () => {
    const { facets } = await find({})
    expect(facets).toMatchObject({
      owners: [
        { value: 'ORGANISATION', count: 3 },
        { value: 'MEMBER', count: 1 },
      ],
      deposits: [
        { minMinor: '0', maxMinor: '0', count: 2 },
        { minMinor: '1', maxMinor: '5000', count: 0 },
        { minMinor: '5001', maxMinor: '20000', count: 1 },
        { minMinor: '20001', maxMinor: null, count: 0 },
      ],
      prices: { minMinor: '1000', maxMinor: '1000', count: 1 },
      inStock: 1,
      freeNow: 3,
    })
  })

  test('narrow as they count', async () => {
    expect(titles(await find({ owner: 'MEMBER' }))).toEqual(['Loom'])
    expect(titles(await find({ forLoan: true, maxDepositMinor: '0' }))).toEqual(['Tent', 'Wagon'])
    expect(titles(await find({ forLoan: true, minDepositMinor: '5001', maxDepositMinor: '20000' }))).toEqual(['Loom'])
    expect(titles(await find({ owner: 'ORGANISATION', categoryIds: [tools] }))).toEqual(['Tent', 'Wagon'])
  })
})

describe('a preview', () => {
  const preview = (text: string) =>
    world.ask(
      anonymous,
      `query ($text: String!) { searchPreview(text: $text) {
      hits { title picture item { id } } categories { label count } totalCount } }`,
      { text },
    )

  test('shows things and where there are more while somebody types', async () => {
    const { data } = await preview('wag')
    expect(data.searchPreview).toEqual({
      hits: [{ title: 'Wagon', picture: expect.any(String), item: { id: wagon.itemId } }],
      categories: [{ label: 'Tools', count: 1 }],
      totalCount: 1,
    })
    expect((await preview('w')).data.searchPreview).toEqual({ hits: [], categories: [], totalCount: 0 })
  })
})

test('a page with days costs one statement, and one more each for the facets and the total', async () => {
  const quiet = await makeWorld({ subgraphs: [search], background: false })
  const variables = { filter: { freeFrom: day(0), freeTo: day(2) } }
  const { count, texts } = await quiet.statements(() => quiet.ask(anonymous, query, variables))
  expect(count, texts.join('\n')).toBe(3)
  await quiet.stop()
})
