import { connect } from '@stoa/db/connect'
import { sql } from 'kysely'

const list = (args: string, more = '') => `{ items(first: 20${args}) { edges { node { title } } ${more} } }`

/** Lists of the catalogue itself, and how many milliseconds they may take: what a page costs, whatever lies behind it. */
export const listQuestions: readonly { readonly name: string; readonly query: string; readonly most: number }[] = [
  { name: 'items, newest', query: list(''), most: 15 },
  { name: 'items, by title', query: list(', order: TITLE'), most: 15 },
  { name: 'items for sale, by price', query: list(', order: PRICE, filter: { forSale: true }'), most: 15 },
  {
    name: 'items of a category, by price',
    query: list(', order: PRICE, filter: { categoryId: "CATEGORY" }'),
    most: 15,
  },
  { name: 'items with a text', query: list(', filter: { text: "leica camera 99" }'), most: 15 },
  { name: 'items with a text that many have', query: list(', filter: { text: "drill" }'), most: 15 },
  { name: 'items with a tag that many have', query: list(', filter: { tag: "drill" }'), most: 15 },
  { name: 'items, how many', query: list('', 'totalCount'), most: 25 },
  { name: 'items with a text, how many', query: list(', filter: { text: "drill" }', 'totalCount'), most: 40 },
  { name: 'item with ten related', query: '{ item(id: "ITEM") { related(first: 10) { title } } }', most: 20 },
].map((question) => ({
  ...question,
  query: question.query.replace('ITEM', idOf('itm', 1)).replace('CATEGORY', idOf('cat', 1)),
}))

function idOf(prefix: string, number: number): string {
  return `${prefix}_${String(number).padStart(26, '0')}`
}

const things = 'drill camera ladder tent bicycle projector saw lamp guitar mixer kayak printer'.split(' ')
const marks = 'Bosch Leica Makita Canon Stihl Nikon Festool Sony Hilti Epson Yamaha Kärcher'.split(' ')

/** Items as if they had been published one after another: what is measured here is the reading. */
export async function fillItems(url: string, count: number): Promise<void> {
  const { db, close } = connect<any>(url, { max: 1, name: 'bench' })
  try {
    await sql`insert into category select 'cat_' || lpad(n::text, 26, '0'), (${things}::text[])[n], now()
      from generate_series(1, 12) as n`.execute(db)
    await sql`insert into location values (${idOf('loc', 1)}, 'Depot', 'Weg 1', '10115', 'Berlin', 'DE',
      'Europe/Berlin', '', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}', now())`.execute(db)
    await sql`insert into item (id, title, description, tags, category_id, location_id, tracking, for_sale, for_loan,
        price_minor, currency, loan_max_days, loan_needs_approval, status, revision, version, created_at, changed_at)
      select 'itm_' || lpad(n::text, 26, '0'), mark || ' ' || thing || ' ' || n, 'With a case and a manual.',
        array[thing, mark, 'number' || n / 20], 'cat_' || lpad((1 + n % 12)::text, 26, '0'), ${idOf('loc', 1)},
        'BULK', n % 3 > 0, true, 100 + n * 7919 % 50000, 'EUR', 14, true, 'PUBLISHED', 1, 1, now(), now()
      from (select n, (${things}::text[])[1 + n % 12] as thing, (${marks}::text[])[1 + n / 12 % 12] as mark
        from generate_series(1, ${count}::int) as n) as titles`.execute(db)
    await sql`vacuum analyze item`.execute(db)
  } finally {
    await close()
  }
}
