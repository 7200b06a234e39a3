import { anonymous } from '@stoa/testing/people'
import { until } from '@stoa/testing/until'
import { makeWorld, type World } from '@stoa/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { books, item, tools } from './item.fixture.ts'
import { search } from './subgraph.ts'

let world: World
const drill = item('Cordless drill', { tags: ['power', 'shared'], createdAt: '2026-01-03T00:00:00.000Z' })
const hammer = item('Claw hammer', {
  price: { amountMinor: '500', currency: 'EUR' },
  createdAt: '2026-01-02T00:00:00.000Z',
})
const novel = item('The drill sergeant', { categoryId: books, categoryName: 'Books', price: null, forSale: false })
const draft = item('Secret drill', { status: 'DRAFT' })

const query = `query ($text: String, $filter: SearchFilter, $order: SearchOrder, $first: Int, $after: String) {
  search(text: $text, filter: $filter, order: $order, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { title score price { amountMinor currency exponent } item { id } } }
    facets { categories { value label count } tags { value count } }
  }
}`

async function find(variables: Record<string, unknown>) {
  const { data, errors } = await world.ask(anonymous, query, variables)
  expect(errors).toBeUndefined()
  return data.search
}

const titles = (found: any): string[] => found.edges.map((edge: any) => edge.node.title)

beforeAll(async () => {
  world = await makeWorld({ subgraphs: [search] })
  for (const state of [drill, hammer, novel, draft]) await world.publish('items.item.changed.v1', state)
  await world.settle()
})

afterAll(async () => {
  await world.stop()
})

describe('a search', () => {
  test('finds words, the best match first, and never a draft', async () => {
    const found = await find({ text: 'drill' })
    expect(titles(found)).toEqual(expect.arrayContaining(['Cordless drill', 'The drill sergeant']))
    expect(titles(found)).not.toContain('Secret drill')
    expect(found.totalCount).toBe(2)
    expect(found.edges[0].node.score).toBeGreaterThan(0)
  })

  test('forgives typing errors and finds the beginning of a word', async () => {
    expect(titles(await find({ text: 'hamer' }))).toEqual(['Claw hammer'])
    expect(titles(await find({ text: 'dril' }))).toContain('Cordless drill')
    expect(titles(await find({ text: 'hamrm' }))).toEqual(['Claw hammer'])
    expect(titles(await find({ text: 'cordl' }))).toEqual(['Cordless drill'])
  })

  test('takes operators and quotes as they are typed', async () => {
    for (const text of ["drill'; drop table item; --", '((', '!', '"unclosed', '\\', '%', 'a:* & b'])
      await find({ text })
  })

  test('narrows by category, tag, price and what can be bought', async () => {
    expect(titles(await find({ filter: { categoryIds: [books] } }))).toEqual(['The drill sergeant'])
    expect(titles(await find({ filter: { tags: ['power', 'shared'] } }))).toEqual(['Cordless drill'])
    expect(titles(await find({ filter: { maxPriceMinor: '600' } }))).toEqual(['Claw hammer'])
    expect(titles(await find({ filter: { forSale: false } }))).toEqual(['The drill sergeant'])
    expect(titles(await find({ filter: { categoryIds: [] } }))).toEqual([])
  })

  test('counts how hits are spread', async () => {
    const { facets } = await find({})
    expect(facets.categories).toEqual([
      { value: tools, label: 'Tools', count: 2 },
      { value: books, label: 'Books', count: 1 },
    ])
    expect(facets.tags).toEqual([
      { value: 'shared', count: 3 },
      { value: 'power', count: 1 },
    ])
  })

  test.each([
    ['PRICE_ASC', ['Claw hammer', 'Cordless drill', 'The drill sergeant']],
    ['PRICE_DESC', ['Cordless drill', 'Claw hammer', 'The drill sergeant']],
    ['NEWEST', ['Cordless drill', 'Claw hammer', 'The drill sergeant']],
    ['RELEVANCE', ['Cordless drill', 'Claw hammer', 'The drill sergeant']],
    ['TITLE', ['Claw hammer', 'Cordless drill', 'The drill sergeant']],
  ])('pages by %s without losing or repeating a hit', async (order, expected) => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: any = await find({ order, first: 1, after })
      seen.push(...titles(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(expected)
  })

  test('orders titles as a dictionary does, and pages through them', async () => {
    const words = ['zebra finch', 'Äpfel', 'apple press', 'Zange', 'Öl', 'ofen']
    for (const word of words) await world.publish('items.item.changed.v1', item(word, { tags: ['dictionary'] }))
    await world.settle()
    const filter = { tags: ['dictionary'] }
    const first = await find({ order: 'TITLE', filter, first: 4 })
    const rest = await find({ order: 'TITLE', filter, after: first.pageInfo.endCursor })
    const inOrder = ['Äpfel', 'apple press', 'ofen', 'Öl', 'Zange', 'zebra finch']
    expect([...titles(first), ...titles(rest)]).toEqual(inOrder)
  })

  test('sees letters beyond ASCII in what is alike', async () => {
    for (const word of ['Ölkännchen', 'Rain barrel 300 l', 'лампа'])
      await world.publish('items.item.changed.v1', item(word, { tags: ['letters'] }))
    await world.settle()
    const filter = { tags: ['letters'] }
    expect(titles(await find({ text: 'ölkännchn', filter }))).toEqual(['Ölkännchen'])
    expect(titles(await find({ text: 'ламба', filter }))).toEqual(['лампа'])
    const { data } = await world.ask(anonymous, '{ searchSuggestions(text: "Öl") }')
    expect(data.searchSuggestions).toContain('Ölkännchen')
    expect(data.searchSuggestions).not.toContain('Rain barrel 300 l')
  })

  test('puts the title that is just what was typed before longer ones', async () => {
    for (const title of ['Quilt frame set with quilt clips', 'Quilt frame', 'Quilt frame stand'])
      await world.publish('items.item.changed.v1', item(title, { tags: ['exact'] }))
    await world.settle()
    for (const text of ['quilt frame', 'Quilt  FRAME']) {
      expect(titles(await find({ text, filter: { tags: ['exact'] } }))[0]).toBe('Quilt frame')
    }
  })

  test('takes letters that lose themselves with their accents', async () => {
    await world.publish('items.item.changed.v1', item('ʻukulele', { tags: ['letters'] }))
    await world.settle()
    expect(titles(await find({ text: 'ʻukulele' }))).toEqual(['ʻukulele'])
    expect(titles(await find({ text: 'ʻuku' }))).toEqual(['ʻukulele'])
    for (const text of ['ʻʻʻ', 'ʼ ʻ']) expect(titles(await find({ text }))).toEqual([])
    const { data, errors } = await world.ask(anonymous, '{ searchSuggestions(text: "ʻuk") }')
    expect([data.searchSuggestions, errors]).toEqual([['ʻukulele'], undefined])
  })

  test('refuses a page or a filter that is too large and a cursor that is not its own', async () => {
    for (const variables of [
      { first: 101 },
      { first: 0 },
      { after: 'nonsense' },
      { filter: { tags: Array(51).fill('x') } },
    ]) {
      const { errors } = await world.ask(anonymous, query, variables)
      expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT')
    }
  })

  test('costs one statement for a page, two with the total', async () => {
    const quiet = await makeWorld({ subgraphs: [search], background: false })
    const ask = (selection: string) => quiet.statements(() => quiet.ask(anonymous, `{ search { ${selection} } }`))
    expect((await ask('edges { node { title } } pageInfo { hasNextPage }')).count).toBe(1)
    expect((await ask('edges { node { title } } totalCount')).count).toBe(2)
    await quiet.stop()
  })
})

describe('suggestions', () => {
  test('are titles that begin so before titles in which a word does, and never a word of the description', async () => {
    for (const title of ['Lamp for a tent', 'Tent', 'Tent pegs'])
      await world.publish('items.item.changed.v1', item(title, { description: 'Also for a tentacle.' }))
    await world.publish('items.item.changed.v1', item('Octopus', { description: 'With a tentacle.' }))
    await world.settle()
    const { data } = await world.ask(anonymous, '{ searchSuggestions(text: "tent") }')
    expect(data.searchSuggestions).toEqual(['Tent', 'Tent pegs', 'Lamp for a tent'])
  })

  test('continue what is being typed', async () => {
    const { data } = await world.ask(anonymous, '{ searchSuggestions(text: "cord") }')
    expect(data.searchSuggestions[0]).toBe('Cordless drill')
  })
})

describe('a page', () => {
  test.each(['PRICE_ASC', 'PRICE_DESC', 'NEWEST', 'TITLE', 'RELEVANCE'] as const)(
    'by %s is read from an index in its order, whatever lies behind it',
    async (order) => {
      const document = `{ search(order: ${order}, first: 5) { edges { node { title } } } }`
      const { texts } = await world.statements(() => world.ask(anonymous, document))
      const plan = await world.plan('search', texts.find((text) => text.includes('limit')) ?? '')
      expect(plan).toMatch(/Index (Only )?Scan/)
      expect(plan).not.toMatch(/Sort|Seq Scan/)
    },
  )
})

describe('the index', () => {
  test('keeps the newest state, whatever the order of arrival', async () => {
    const saw = item('Saw')
    await world.publish('items.item.changed.v1', { ...saw, version: 3, title: 'Fine saw' })
    await world.publish('items.item.changed.v1', { ...saw, version: 2, title: 'Old saw' })
    await world.settle()
    expect(titles(await find({ text: 'saw' }))).toEqual(['Fine saw'])
  })

  test('forgets what is archived', async () => {
    const kite = item('Kite')
    await world.publish('items.item.changed.v1', kite)
    await world.publish('items.item.changed.v1', { ...kite, version: 2, status: 'ARCHIVED' })
    await world.settle()
    expect(titles(await find({ text: 'kite' }))).toEqual([])
  })

  test('takes a state that comes twice once', async () => {
    const event = await world.publish('items.item.changed.v1', item('Twin'))
    await world.log.append([
      { topic: 'items.states', key: event.partitionkey, id: event.id, value: JSON.stringify(event) },
    ])
    await until(async () => titles(await find({ text: 'twin' })).length === 1, 'the twin is found')
    await world.settle()
    expect(titles(await find({ text: 'twin' }))).toEqual(['Twin'])
  })
})
