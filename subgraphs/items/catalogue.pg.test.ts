import type { Viewer } from '@stoa/auth/viewer'
import { anonymous, aPerson, staff } from '@stoa/testing/people'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveItem, createItem, changeItemPrice, publishItem, updateItem } from './commands/catalogue.ts'
import { assignItem } from './commands/custody.ts'
import { createCategory, createLocation } from './commands/places.ts'
import { restockItem } from './commands/stock.ts'
import { addUnit } from './commands/units.ts'
import { aKey, borrower, done, type ItemsWorld, itemsWorld } from './test-world.ts'

let world: ItemsWorld
const owner = aPerson()
const stranger = aPerson()

beforeAll(async () => {
  world = await itemsWorld()
})
afterAll(() => world.stop())

const aDraft = async (changes: object = {}, viewer: Viewer = owner) => {
  const { categoryId, locationId } = world
  const input = { title: 'Tent', tags: ['Family', 'family'], forLoan: true, categoryId, locationId, ...changes }
  return done(await world.run(createItem, input, viewer)).itemId
}

const seen = async (id: string, viewer: Viewer) => {
  const query = `query ($id: ID!) { item(id: $id) { title tags owner { id } revision status } }`
  const { data, errors } = await world.ask(viewer, query, { id })
  return errors ? errors[0].extensions.code : data.item
}

describe('an item', () => {
  it('begins as a tidy draft that its owner and staff see, then everybody', async () => {
    const id = await aDraft()
    const draft = { title: 'Tent', tags: ['family'], owner: { id: owner.id }, revision: 1, status: 'DRAFT' }
    expect(await seen(id, owner)).toEqual(draft)
    expect(await seen(id, staff)).toEqual(draft)
    expect(await seen(id, stranger)).toBe('FORBIDDEN')
    expect(await seen(id, anonymous)).toBe('UNAUTHENTICATED')
    expect(await world.run(publishItem, { id }, stranger)).toMatchObject({ refusal: 'NOT_FOUND' })
    done(await world.run(publishItem, { id }, owner))
    expect(await seen(id, anonymous)).toMatchObject({ status: 'PUBLISHED' })
    expect(await world.run(publishItem, { id }, owner)).toMatchObject({ refusal: 'WRONG_STATE' })
    expect(await world.run(archiveItem, { id }, stranger)).toMatchObject({ refusal: 'NOT_ALLOWED' })
    done(await world.run(archiveItem, { id }, owner))
    expect(await seen(id, anonymous)).toMatchObject({ status: 'ARCHIVED' })
  })

  it.each(['Cordless drill\nwith case', '\u200b\u2060', 'Tent\u202etneT', '   '])(
    'has a title of one line that can be read: %j is refused before anything runs',
    async (title) => {
      const { categoryId, locationId } = world
      const query = `mutation ($input: ItemCreateInput!) { itemCreate(input: $input) { item { id } } }`
      const { errors } = await world.ask(owner, query, { input: { title, categoryId, locationId } })
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    },
  )

  it('need not be published for who holds a piece of it', async () => {
    const id = await aDraft({}, staff)
    done(await world.run(restockItem, { id, quantity: 1, idempotencyKey: aKey() }))
    done(await world.run(assignItem, { id, personId: borrower.id, idempotencyKey: aKey() }))
    expect(await seen(id, borrower)).toMatchObject({ status: 'DRAFT' })
    expect(await seen(id, stranger)).toBe('FORBIDDEN')
  })

  it('is not edited over the edit of another', async () => {
    const id = await aDraft()
    const edit = { id, expectedRevision: 1, description: 'for four' }
    const both = await Promise.all([world.run(updateItem, edit, owner), world.run(updateItem, edit, staff)])
    expect(both).toContainEqual({ itemId: id })
    expect(both).toContainEqual(expect.objectContaining({ refusal: 'REVISION_CONFLICT', revision: 2 }))
  })

  it('is sold by the organisation alone, at a price', async () => {
    const refusedFor = async (changes: object, viewer: Viewer) => {
      const { categoryId, locationId } = world
      return world.run(createItem, { title: 'Tent', categoryId, locationId, ...changes }, viewer)
    }
    const price = { amountMinor: 100n, currency: 'EUR' } as const
    expect(await refusedFor({ forSale: true, price }, owner)).toMatchObject({ path: ['input', 'forSale'] })
    expect(await refusedFor({ forSale: true }, staff)).toMatchObject({ path: ['input', 'price'] })
    expect(await refusedFor({ ownerId: owner.id }, stranger)).toMatchObject({ refusal: 'NOT_ALLOWED' })
    expect(await refusedFor({ categoryId: newId('cat') }, staff)).toMatchObject({
      refusal: 'NOT_FOUND',
      path: ['input', 'categoryId'],
    })
  })

  it('remembers its prices', async () => {
    const id = await world.anItem(0)
    done(await world.run(changeItemPrice, { id, price: { amountMinor: 700n, currency: 'EUR' } }))
    const query = `query ($id: ID!) { item(id: $id) { price { amountMinor exponent } priceHistory { price { amountMinor } } } }`
    expect((await world.ask(staff, query, { id })).data.item).toEqual({
      price: { amountMinor: '700', exponent: 2 },
      priceHistory: [{ price: { amountMinor: '700' } }, { price: { amountMinor: '500' } }],
    })
    const denied = await world.ask(stranger, query, { id })
    expect(denied.data.item).toMatchObject({ price: { amountMinor: '700' }, priceHistory: null })
    expect(denied.errors?.[0].extensions.code).toBe('FORBIDDEN')
  })
})

describe('names and tags', () => {
  it('stand once', async () => {
    expect(await world.run(createCategory, { name: 'TOOLS' })).toMatchObject({
      refusal: 'ALREADY_EXISTS',
      id: world.categoryId,
    })
    const place = { name: 'Moon', street: '', postalCode: '', city: '', country: 'DE', timeZone: 'Moon/Crater' }
    expect(await world.run(createLocation, place)).toMatchObject({ path: ['input', 'timeZone'] })
    const { itemId } = await world.aTaggedItem(0)
    const unit = { itemId, tag: 'A-1', idempotencyKey: aKey() }
    const { unitId } = done(await world.run(addUnit, unit))
    expect(await world.run(addUnit, unit)).toMatchObject({ refusal: 'ALREADY_EXISTS' })
    const query = `{ unitByTag(tag: "A-1") { id item { id } custody { kind location { name } } } }`
    expect((await world.ask(staff, query)).data.unitByTag).toEqual({
      id: unitId,
      item: { id: itemId },
      custody: { kind: 'LOCATION', location: { name: 'Workshop' } },
    })
    expect((await world.ask(owner, query)).errors?.[0].extensions.code).toBe('FORBIDDEN')
  })
})

describe('the catalogue', () => {
  it('pages through everything once, in each order', async () => {
    const { categoryId } = done(await world.run(createCategory, { name: 'Books' }))
    const prices = [300n, null, 100n, 200n, null]
    for (const [index, amountMinor] of prices.entries()) {
      const price = amountMinor === null ? null : ({ amountMinor, currency: 'EUR' } as const)
      await world.anItem(0, { categoryId, title: `Book ${(index * 3) % 5}`, forSale: price !== null, price })
    }
    const query = `query ($after: String, $order: ItemOrder!, $categoryId: ID!) {
      items(first: 2, after: $after, order: $order, filter: { categoryId: $categoryId }) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { title price { amountMinor } } } } }`
    const pages = async (order: string) => {
      const nodes: any[] = []
      for (let after: string | null = null; ; ) {
        const { data } = await world.ask(anonymous, query, { after, order, categoryId })
        const page: any = data.items
        expect(page.totalCount).toBe(5)
        nodes.push(...page.edges.map((edge: any) => edge.node))
        if (!page.pageInfo.hasNextPage) return nodes
        after = page.pageInfo.endCursor
      }
    }
    const byTitle = ['Book 0', 'Book 1', 'Book 2', 'Book 3', 'Book 4']
    expect((await pages('TITLE')).map(({ title }) => title)).toEqual(byTitle)
    expect((await pages('NEWEST')).map(({ title }) => title).sort()).toEqual(byTitle)
    const inOrder = (await pages('PRICE')).map(({ price }) => price?.amountMinor ?? null)
    expect(inOrder).toEqual(['100', '200', '300', null, null])
  })

  it('orders titles as a dictionary does', async () => {
    const { categoryId } = done(await world.run(createCategory, { name: 'Dictionary' }))
    for (const title of ['zebra', 'Äpfel', 'apple', 'Zange', 'Öl', 'ofen']) await world.anItem(0, { categoryId, title })
    const query = `query ($categoryId: ID!) {
      items(order: TITLE, filter: { categoryId: $categoryId }) { edges { node { title } } } }`
    const { data } = await world.ask(anonymous, query, { categoryId })
    const inOrder = ['Äpfel', 'apple', 'ofen', 'Öl', 'Zange', 'zebra']
    expect(data.items.edges.map((edge: any) => edge.node.title)).toEqual(inOrder)
  })

  it('lists drafts for those alone who manage them', async () => {
    const id = await aDraft()
    const query = `{ items(first: 100, filter: { status: DRAFT }) { edges { node { id } } } }`
    const drafts = async (viewer: Viewer) => {
      const { data, errors } = await world.ask(viewer, query)
      expect(errors).toBeUndefined()
      return data.items.edges.map((edge: any) => edge.node.id)
    }
    expect(await drafts(owner)).toContain(id)
    expect(await drafts(staff)).toContain(id)
    expect(await drafts(stranger)).toEqual([])
    expect(await drafts(anonymous)).toEqual([])
  })

  it('finds what is like an item: of its category, most tags in common first', async () => {
    const { categoryId } = done(await world.run(createCategory, { name: 'Cameras' }))
    const base = await world.anItem(0, { categoryId, tags: ['full-frame', 'canon'] })
    const same = await world.anItem(0, { categoryId, tags: ['canon', 'full-frame'] })
    const near = await world.anItem(0, { categoryId, tags: ['canon'] })
    const far = await world.anItem(0, { tags: ['canon'] })
    const query = `query ($id: ID!) { item(id: $id) { related(first: 3) { id } } }`
    const { data } = await world.ask(anonymous, query, { id: base })
    expect(data.item.related.map(({ id }: { id: string }) => id)).toEqual([same, near, far])
  })

  it('refuses a period in the past, and a page beyond the limit', async () => {
    const id = await world.anItem(1)
    const codeOf = async (query: string) => (await world.ask(anonymous, query, { id })).errors?.[0].extensions.code
    const past = `query ($id: ID!) { item(id: $id) { availability(from: "2020-01-01") { available } } }`
    expect(await codeOf(past)).toBe('BAD_USER_INPUT')
    expect(await codeOf(`{ items(first: 101) { totalCount } }`)).toBe('BAD_USER_INPUT')
  })

  it('draws a picture that may be kept', async () => {
    const id = await world.anItem(0)
    const url = `http://localhost/-/items/pictures/${id}.svg`
    const fetchIt = (headers = {}) => world.host('items').route(new Request(url, { headers }), anonymous)
    const first = await fetchIt()
    expect(first.headers.get('content-type')).toContain('image/svg+xml')
    expect(await first.text()).toMatch(/^<svg/)
    expect((await fetchIt({ 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304)
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'")
    const missing = new Request(`http://localhost/-/items/pictures/${newId('itm')}.svg`)
    expect((await world.host('items').route(missing, anonymous)).status).toBe(404)
  })

  it('draws a thing alone when asked to, and refuses a ground that there is none of', async () => {
    const id = await world.anItem(0)
    const fetchIt = (query: string) =>
      world.host('items').route(new Request(`http://localhost/-/items/pictures/${id}.svg${query}`), anonymous)
    const [shelf, alone] = [await fetchIt(''), await fetchIt('?ground=none')]
    expect(alone.headers.get('etag')).not.toBe(shelf.headers.get('etag'))
    expect(await alone.text()).toMatch(/^<svg/)
    for (const query of ['?ground=', '?ground=sky', '?ground=none&ground=shelf']) {
      const refused = await fetchIt(query)
      expect(refused.status, query).toBe(400)
      expect(await refused.text()).toContain('ground=none')
    }
  })

  it('has a word and a drawing for each category', async () => {
    const { data } = await world.ask(anonymous, '{ categories { name slug picture } }')
    const tools = data.categories.find(({ name }: { name: string }) => name === 'Tools')
    expect(tools.slug).toBe('tools')
    const drawing = await world
      .host('items')
      .route(new Request(`http://localhost${tools.picture}?ground=none`), anonymous)
    expect(drawing.headers.get('content-type')).toContain('image/svg+xml')
    expect(await drawing.text()).toContain('aria-label="drill"')
    const missing = new Request(`http://localhost/-/items/pictures/${newId('cat')}.svg`)
    expect((await world.host('items').route(missing, anonymous)).status).toBe(404)
  })
})

describe('statements', () => {
  it('an item page takes no more than 8 of this database', async () => {
    for (let count = 0; count < 10; count++) await world.anItem(1)
    const id = await world.anItem(3)
    const page = `query ($id: ID!) { item(id: $id) { title owner { id } category { name } location { name city }
      price { amountMinor } availability { available sellable nextFreeDay } holders { kind dueOn location { name } }
      related(first: 10) { id title price { amountMinor } location { name } availability { available } } } }`
    const sent = await world.statements(async () => {
      const { data, errors } = await world.ask(anonymous, page, { id })
      expect(errors).toBeUndefined()
      expect(data.item.related).toHaveLength(10)
    })
    expect(sent.count, sent.texts.join('\n')).toBeLessThanOrEqual(8)
  })

  it('fifty items with owner and availability take no more than 3', async () => {
    for (let count = 0; count < 50; count++) await world.anItem(1)
    const list = `{ items(first: 50) { edges { node { title owner { id } availability { available sellable } } } } }`
    const sent = await world.statements(async () => {
      const { data } = await world.ask(anonymous, list)
      expect(data.items.edges).toHaveLength(50)
    })
    expect(sent.count, sent.texts.join('\n')).toBeLessThanOrEqual(3)
  })
})
