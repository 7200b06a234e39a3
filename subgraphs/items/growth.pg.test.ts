import { anonymous } from '@stoa/testing/people'
import { newId } from '@stoa/values/ids'
import { CompiledQuery, type KyselyPlugin, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCategory } from './commands/places.ts'
import type { ItemFilter, ItemOrder } from './generated.ts'
import { listItems, relatedItems } from './queries/catalogue.ts'
import type { ItemsDb } from './tables.ts'
import { done, type ItemsWorld, itemsWorld } from './test-world.ts'

const many = 20_000

let world: ItemsWorld
let itemId: string

beforeAll(async () => {
  world = await itemsWorld()
  itemId = await world.anItem(0, { title: 'Drill', tags: ['drill', 'tool'] })
  const categories = [world.categoryId]
  for (let number = 1; number < 10; number++) {
    categories.push(done(await world.run(createCategory, { name: `Category ${number}` })).categoryId)
  }
  const ids = Array.from({ length: many }, () => newId('itm'))
  await sql`
    insert into item (id, title, description, tags, category_id, location_id, tracking, for_sale, for_loan,
      price_minor, currency, loan_max_days, loan_needs_approval, status, revision, version, created_at, changed_at)
    select id, 'Drill ' || n, '', array['drill', 'number' || n / 20], (${categories}::text[])[1 + n % 10], ${world.locationId},
      'BULK', n % 3 > 0, true, n * 7919 % 90000, 'EUR', 14, true, 'PUBLISHED', 1, 1, now(), now()
    from unnest(${ids}::text[]) with ordinality as copy(id, n)`.execute(world.database.db)
  await sql`vacuum analyze item`.execute(world.database.db)
})
afterAll(() => world.stop())

/** What PostgreSQL does for the statement of a read, with the values that it has. */
async function planOf(read: (db: ItemsDb) => Promise<unknown>): Promise<string> {
  const { db } = world.database
  const sent: CompiledQuery[] = []
  const noting: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      sent.push(db.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await read(db.withPlugin(noting))
  // Its subqueries pass by alone as well.
  const [whole] = sent.sort((a, b) => b.sql.length - a.sql.length)
  if (!whole) throw new Error('nothing was asked')
  const explain = CompiledQuery.raw(`explain (costs off) ${whole.sql}`, [...whole.parameters])
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>(explain)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

describe('in a catalogue that has grown', () => {
  const pages: [string, ItemFilter, ItemOrder, string][] = [
    ['the newest', {}, 'NEWEST', '(item_status|item_pkey)'],
    ['titles', {}, 'TITLE', 'item_title_order'],
    ['prices', {}, 'PRICE', 'item_price_order'],
    ['prices of what is for sale', { forSale: true }, 'PRICE', 'item_price_order'],
    ['what has a tag that all have', { tag: 'drill' }, 'TITLE', 'item_title_order'],
  ]

  it.each(pages)('a page of %s is read from its place in an index, the first and those after it', async (...given) => {
    const [, filter, order, index] = given
    let after: string | null = null
    for (let page = 0; page < 2; page++) {
      const plan = await planOf(async (db) => {
        const { pageInfo } = await listItems(db, anonymous, filter, order, { first: 20, after })
        after = pageInfo.endCursor
      })
      expect(plan).toMatch(new RegExp(`using ${index} on item`))
      expect(plan).not.toMatch(/Sort|Seq Scan/)
    }
  })

  it('what few items have is found by its own index', async () => {
    const byText = await planOf((db) => listItems(db, anonymous, { text: 'drill 1234' }, 'NEWEST', {}))
    expect(byText).toContain('item_title')
    const byTag = await planOf((db) => listItems(db, anonymous, { tag: 'number7' }, 'NEWEST', {}))
    expect(byTag).toContain('item_tags')
    for (const plan of [byText, byTag]) expect(plan).not.toContain('Seq Scan')
  })

  it('what is like an item is compared with the newest of its category alone', async () => {
    const plan = await planOf((db) => relatedItems(db, [itemId]))
    expect(plan).toMatch(/Limit\n *->  Index Scan Backward using item_category on item/)
    expect(plan).not.toContain('Seq Scan on item')
  })
})
