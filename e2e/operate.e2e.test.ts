import { connect } from '@stoa/db/connect'
import { registerPerson } from '@stoa/subgraph-users/commands/registration'
import { until } from '@stoa/testing/until'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Counted, startCounted } from './counted.ts'
import { fillShelf, type Shelf } from './shelf.ts'
import { runScript } from './launched.ts'

// The commands of an operator beside a Stoa that runs, as another process.

vi.setConfig({ testTimeout: 60_000 })

let counted: Counted
let shelf: Shelf
let search: Kysely<any>
let close: () => Promise<void>

beforeAll(async () => {
  counted = await startCounted()
  shelf = await fillShelf(counted, { forSale: 3, owned: 2 })
  const database = connect<any>(counted.stoa.hosts.get('search')?.runtime.database.url ?? '', { max: 1 })
  search = database.db
  close = database.close
}, 120_000)

afterAll(async () => {
  await close?.()
  await counted?.stop()
})

const run = (script: string, ...args: string[]) => runScript(counted, `operate/${script}`, ...args)
const letters = async (...args: string[]) =>
  JSON.parse((await run('dead-letters', 'list', '--json', ...args)).output) as any[]
const index = async () =>
  (await sql<{ row: string }>`select to_jsonb(item)::text as row from item order by id`.execute(search)).rows

describe('dead letters', () => {
  let name: string

  test('a healthy system has none', async () => {
    const { code, output } = await run('dead-letters')
    expect(output).toContain('There are no dead letters')
    expect(code).toBe(0)
  })

  test('an event that cannot be used becomes one, and is listed with what went wrong', async () => {
    await sql`alter table item add constraint no_planted check (title not like 'Planted%')`.execute(search)
    const { item } = await shelf.staff.ask(`{ item(id: "${shelf.forSale[0]}") { revision } }`)
    const input = { id: shelf.forSale[0], expectedRevision: item.revision, title: 'Planted drill' }
    await shelf.staff.change('itemUpdate', input, 'item { id }')
    await until(
      async () => (await sql`select from stoa.dead_letter`.execute(search)).rows.length > 0,
      'the letter is dead',
    )
    const { output } = await run('dead-letters')
    expect(output).toContain('search.index')
    expect(output).toContain('items.item.changed.v1')
    expect(output).toContain('no_planted')
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter).toMatchObject({ status: 'open', reason: 'failed', key: shelf.forSale[0], consumer: 'search.index' })
    name = letter.name
  })

  test('is shown with its event', async () => {
    const { output } = await run('dead-letters', 'show', name)
    expect(output).toContain('"title": "Planted drill"')
  })

  test('that is redriven before it is mended is open again, and the command ends with 1', async () => {
    const { code, output } = await run('dead-letters', 'redrive', name)
    expect(output).toContain('open')
    expect(code).toBe(1)
  })

  test('that is redriven after it is mended has its effect', async () => {
    await sql`alter table item drop constraint no_planted`.execute(search)
    const { code, output } = await run('dead-letters', 'redrive', '--consumer', 'search.index')
    expect(output).toContain('redriven')
    expect(code).toBe(0)
    const { rows } = await sql`select title from item where id = ${shelf.forSale[0]}`.execute(search)
    expect(rows).toEqual([{ title: 'Planted drill' }])
    expect(await letters()).toEqual([])
    expect(await letters('--status', 'redriven')).toHaveLength(1)
  })

  test('can be discarded, with a reason', async () => {
    await sql`insert into stoa.dead_letter (consumer, generation, source, id, topic, type, key, reason, attempts, error, event)
      values ('search.index', 1, '/items', 'evt_planted', 'items.states', 'unknown', 'k', 'malformed', 0, 'planted', '{')`.execute(
      search,
    )
    const [letter] = await letters()
    expect((await run('dead-letters', 'discard', letter.name)).output).toContain('--note')
    const { code } = await run('dead-letters', 'discard', letter.name, '--note', 'it was planted')
    expect(code).toBe(0)
    expect(await letters('--status', 'discarded')).toMatchObject([{ note: 'it was planted' }])
  })

  test('a name that is none is refused with what names look like', async () => {
    const { code, output } = await run('dead-letters', 'show', '12')
    expect(output).toContain('orders:12')
    expect(code).toBe(1)
  })
})

describe('a rebuild', () => {
  test('fills a read model with equal rows from the log, beside a Stoa that runs', async () => {
    const before = await index()
    expect(before).toHaveLength(5)
    await sql`update item set title = 'wrong'`.execute(search)
    const { code, output } = await run('rebuild', 'search.index')
    expect(output).toContain('has caught up')
    expect(code).toBe(0)
    expect(await index()).toEqual(before)
  })

  test('and the one that runs goes on from there', async () => {
    const { item } = await shelf.staff.ask(`{ item(id: "${shelf.forSale[1]}") { revision } }`)
    await shelf.staff.change(
      'itemUpdate',
      { id: shelf.forSale[1], expectedRevision: item.revision, title: 'Later' },
      'item { id }',
    )
    await until(async () => (await index()).some(({ row }) => row.includes('Later')), 'the change is indexed')
    expect((await run('verify')).code).toBe(0)
  })

  test('of what does not exist says what does', async () => {
    const { code, output } = await run('rebuild', 'search.nothing')
    expect(output).toContain('search.index')
    expect(code).toBe(1)
  })
})

describe('a republication', () => {
  test('brings a state back that a read model has lost', async () => {
    const lost = shelf.owned[0]
    await sql`delete from item where id = ${lost}`.execute(search)
    const { code, output } = await run('republish', 'items.item.changed.v1', String(lost))
    expect(output).toContain('1 states')
    expect(code).toBe(0)
    await until(async () => (await index()).length === 5, 'it is back')
  })

  test('of everything changes nothing where nothing is missing', async () => {
    const before = await index()
    const { output } = await run('republish', 'items.item.changed.v1')
    expect(output).toContain('5 states')
    await counted.settle()
    expect(await index()).toEqual(before)
    expect((await run('verify')).code).toBe(0)
  })
})

describe('making an admin', () => {
  const strangersWord = { passwordHash: 'of a stranger', displayName: 'Stranger', locale: 'en', timeZone: 'UTC' }

  test('of an address that somebody only typed takes the account from them, and says so', async () => {
    const email = 'boss@company.example'
    await counted.stoa.hosts.get('users')?.run(registerPerson, { email, ...strangersWord })
    const { code, output } = await run('admin', email, 'Boss')
    expect(output).toContain(`${email} is an admin.`)
    expect(output).toContain('anybody may have opened it')
    expect(code).toBe(0)
    const link = new URL(/https?:\S+/.exec(output)?.[0] ?? '')
    const body = new URLSearchParams({ token: link.searchParams.get('token') ?? '', password: 'a phrase of the boss' })
    const post = () => fetch(`http://127.0.0.1:${counted.config.port}${link.pathname}`, { method: 'POST', body })
    expect([(await post()).status, (await post()).status]).toEqual([200, 410])
    const again = await run('admin', email)
    expect(again.output).toContain('keeps its password')
  })

  test('of what is no address is refused with what one looks like', async () => {
    const { code, output } = await run('admin', 'boss')
    expect(output).toContain('"boss" is not an e-mail address')
    expect(output).toContain('pnpm admin ada@example.org')
    expect(code).toBe(1)
  })
})
