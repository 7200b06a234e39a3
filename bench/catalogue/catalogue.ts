import { connect } from '@stoa/db/connect'
import { type Asker, startCounted } from '@stoa/e2e/counted'
import { sql } from 'kysely'
import { isMissed, type Measured, printTable } from '../src/table.ts'
import { fillItems, listQuestions } from './lists.ts'

const rounds = 9

/** What somebody asks of a catalogue, and how many milliseconds it may take over HTTP at a hundred thousand items. */
const questions: readonly { readonly name: string; readonly query: string; readonly most: number }[] = [
  { name: 'suggestions for "dri"', query: '{ searchSuggestions(text: "dri") }', most: 30 },
  { name: 'suggestions for "drlil"', query: '{ searchSuggestions(text: "drlil") }', most: 120 },
  { name: 'search "drill"', query: hits('text: "drill"'), most: 60 },
  { name: 'search "drill", with the total', query: hits('text: "drill"', 'totalCount'), most: 80 },
  {
    name: 'search "drill", with facets',
    query: hits('text: "drill"', 'facets { categories { count } tags { count } }'),
    most: 120,
  },
  { name: 'search "camera leica"', query: hits('text: "camera leica"'), most: 60 },
  { name: 'search "camra lieca", wrong letters', query: hits('text: "camra lieca"'), most: 200 },
  { name: 'all, newest', query: hits('order: NEWEST'), most: 15 },
  { name: 'all, cheapest', query: hits('order: PRICE_ASC'), most: 15 },
  { name: 'all, by title', query: hits('order: TITLE'), most: 15 },
]

function hits(args: string, more = ''): string {
  return `{ search(${args}, first: 20) { edges { node { title } } ${more} } }`
}

/** How long search and lists take as the catalogue grows: `pnpm bench catalogue [--items N]`. */
export async function benchCatalogue(flags: readonly string[]): Promise<boolean> {
  const count = Number(flags[flags.indexOf('--items') + 1] ?? 100_000) || 100_000
  const counted = await startCounted()
  try {
    await fill(counted.stoa.hosts.get('search')?.runtime.database.url ?? '', count)
    await fillItems(counted.stoa.hosts.get('items')?.runtime.database.url ?? '', count)
    const asker = await counted.person('Ada')
    const measured: Measured[] = []
    for (const { name, query, most } of [...questions, ...listQuestions]) {
      measured.push({ what: name, measured: await median(asker, query), unit: 'ms', target: most })
    }
    console.log(`At ${count.toLocaleString('en')} items, over HTTP, median of ${rounds}:`)
    printTable(measured)
    return !measured.some(isMissed)
  } finally {
    await counted.stop()
  }
}

async function median(asker: Asker, query: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await asker.ask(query)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

const things = 'drill camera ladder tent bicycle projector saw lamp guitar mixer kayak printer'.split(' ')
const marks = 'Bosch Leica Makita Canon Stihl Nikon Festool Sony Hilti Epson Yamaha Kärcher'.split(' ')
const kinds = 'cordless folding compact heavy antique electric portable small'.split(' ')

/** Rows of the index that no event has told: what is measured here is the reading. */
async function fill(url: string, count: number): Promise<void> {
  const { db, close } = connect<any>(url, { max: 1, name: 'bench' })
  try {
    await sql`insert into item (id, version, status, title, category_id, category_name, location_id, location_name,
        city, picture, loan_max_days, tags, for_sale, for_loan, price_minor, currency, sellable, available, created_at, document, folded)
      select id, 1, 'PUBLISHED', title, 'cat_' || thing, thing, 'loc_1', 'Depot', 'Berlin', '', 14, array[kind, thing],
        true, true, 100 + n * 7919 % 50000, 'EUR', n % 3, n % 5, now() - n * interval '1 minute',
        setweight(to_tsvector('english', unaccent(title)), 'A')
          || setweight(to_tsvector('english', kind || ' ' || thing), 'B')
          || setweight(to_tsvector('english', 'A good ' || thing || ' for everybody, with a case and a manual.'), 'C'),
        lower(unaccent(title))
      from (select n, 'itm_' || lpad(n::text, 26, '0') as id, thing, kind,
          initcap(kind) || ' ' || mark || ' ' || thing || ' ' || n as title
        from (select n, (${things}::text[])[1 + n % 12] as thing, (${marks}::text[])[1 + n / 12 % 12] as mark,
            (${kinds}::text[])[1 + n / 144 % 8] as kind
          from generate_series(1, ${count}::int) as n) as words) as titles`.execute(db)
    await sql`vacuum analyze item`.execute(db)
  } finally {
    await close()
  }
}
