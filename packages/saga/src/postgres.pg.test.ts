import { connect, type Database } from '@stoa/db/connect'
import type { Work } from '@stoa/subgraph/work'
import { cloneDatabase } from '@stoa/testing/databases'
import { type Kysely, sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  advance,
  advanceAll,
  applySteps,
  beginSaga,
  lockSagas,
  type PostgresSaga,
  SagaConflict,
  sagaColumns,
  sagaIndex,
  sweepSagas,
} from './postgres.ts'
import type { Decision } from './saga.ts'

// A kettle: it is filled, it boils after a while, and somebody takes it off.

type Kettle = { readonly liters: bigint; readonly boilsAt: Date | null; readonly boiling: boolean }
type KettleEvent =
  | { readonly type: 'fill'; readonly liters: bigint }
  | { readonly type: 'takeOff' }
  | { readonly type: 'wake' }
type Command = { readonly say: string }

const minuteMs = 60_000
const timersOf = ({ boilsAt }: Kettle) => (boilsAt ? [{ name: 'boil', at: boilsAt }] : [])

function decide(state: Kettle, event: KettleEvent, now: Date): Decision<Kettle, Command> {
  const to = (next: Kettle, say: string) => ({ state: next, commands: [{ say }], timers: timersOf(next) })
  if (event.type === 'fill') {
    const boilsAt = new Date(now.getTime() + 5 * minuteMs)
    return to({ ...state, liters: state.liters + event.liters, boilsAt }, `filled ${event.liters}`)
  }
  if (event.type === 'wake' && state.boilsAt && state.boilsAt <= now)
    return to({ ...state, boilsAt: null, boiling: true }, 'boils')
  if (event.type === 'takeOff' && state.boiling) return to({ ...state, boiling: false }, 'is off')
  return { state, commands: [], timers: timersOf(state) }
}

let said: string[] = []
let leftOut: string[] = []

const kettle: PostgresSaga<Kettle, KettleEvent, Command> = {
  name: 'kettle',
  decide,
  wake: { type: 'wake' },
  isEnded: ({ boiling, boilsAt }) => !boiling && boilsAt === null,
  table: 'kettle',
  columns: ({ liters, boiling }) => ({ liters, boiling }),
  perform: (_work, id, { say }) => {
    if (id === 'cracked') throw new Error('it leaks')
    said.push(`${id} ${say}`)
  },
}

let database: Database<any>
const start = new Date('2026-03-01T09:00:00.000Z')
const at = (minutes: number) => new Date(start.getTime() + minutes * minuteMs)
const texts: string[] = []

/** All that the runner takes of a work. */
const workOf = (db: Kysely<any>, now = start) =>
  ({ db: db as Transaction<any>, now, apart: (what, body) => apart(db, what, body) }) as Work<any>

/** As the host does it, with what was left out in the place of a report. */
async function apart(db: Kysely<any>, what: string, body: () => Promise<unknown>): Promise<void> {
  await sql`savepoint apart`.execute(db)
  try {
    await body()
    await sql`release savepoint apart`.execute(db)
  } catch {
    await sql`rollback to savepoint apart`.execute(db)
    leftOut.push(what)
  }
}

function inTransaction<Result>(body: (work: Work<any>) => Promise<Result>, now = start): Promise<Result> {
  return database.transaction((db) => body(workOf(db, now)))
}

async function begin(id: string): Promise<void> {
  await inTransaction(async (work) => {
    const empty: Kettle = { liters: 0n, boilsAt: null, boiling: false }
    const row = { id, ...beginSaga(work, kettle, id, decide(empty, { type: 'fill', liters: 1n }, start)) }
    await work.db.insertInto('kettle').values(row).execute()
  })
}

async function rowOf(id: string) {
  return database.db.selectFrom('kettle').selectAll().where('id', '=', id).executeTakeFirst()
}

beforeAll(async () => {
  const url = await cloneDatabase('saga', async (db) => {
    await sql
      .raw(
        `create table kettle (id text collate "C" primary key, liters bigint not null, boiling boolean not null, ${sagaColumns})`,
      )
      .execute(db)
    await sql.raw(sagaIndex('kettle')).execute(db)
  })
  database = connect<any>(url, { onStatement: (text) => texts.push(text) })
})

beforeEach(async () => {
  await database.db.deleteFrom('kettle').execute()
  said = []
  leftOut = []
})

afterAll(async () => {
  await database.close()
})

describe('a saga on PostgreSQL', () => {
  test('begins with its first decision', async () => {
    await begin('a')
    expect(said).toEqual(['a filled 1'])
    expect(await rowOf('a')).toMatchObject({ liters: 1n, saga_version: 1, saga_due_at: at(5), saga_ended: false })
  })

  test('takes a step in two statements and keeps bigints and times as they are', async () => {
    await begin('a')
    texts.length = 0
    const outcome = await inTransaction((work) => advance(work, kettle, 'a', { type: 'fill', liters: 2n }), at(1))
    expect(texts.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(2)
    expect(outcome).toEqual({ id: 'a', changed: true, state: { liters: 3n, boilsAt: at(6), boiling: false } })
    expect(await rowOf('a')).toMatchObject({ liters: 3n, saga_version: 2, saga_due_at: at(6) })
  })

  test('leaves alone what an event does not touch', async () => {
    await begin('a')
    const outcome = await inTransaction((work) => advance(work, kettle, 'a', { type: 'takeOff' }))
    expect(outcome).toMatchObject({ changed: false })
    expect(await rowOf('a')).toMatchObject({ saga_version: 1 })
    expect(await inTransaction((work) => advance(work, kettle, 'nobody', { type: 'takeOff' }))).toBeUndefined()
  })

  test('takes a batch of steps, several of one saga included, in two statements', async () => {
    for (const id of ['a', 'b', 'c']) await begin(id)
    texts.length = 0
    const outcomes = await inTransaction((work) =>
      advanceAll<Kettle, KettleEvent, Command>(kettle, [
        { work, id: 'c', event: { type: 'fill', liters: 5n } },
        { work, id: 'a', event: { type: 'fill', liters: 2n } },
        { work, id: 'nobody', event: { type: 'fill', liters: 2n } },
        { work, id: 'a', event: { type: 'fill', liters: 3n } },
        { work, id: 'b', event: { type: 'takeOff' } },
      ]),
    )
    expect(texts.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(2)
    expect(outcomes.map(({ id, state }) => [id, state.liters])).toEqual([
      ['c', 6n],
      ['a', 3n],
      ['a', 6n],
      ['b', 1n],
    ])
    expect(await rowOf('a')).toMatchObject({ liters: 6n, saga_version: 2 })
    expect(await rowOf('b')).toMatchObject({ saga_version: 1 })
  })

  test('takes two steps at once one after the other', async () => {
    await begin('a')
    const fill = () => inTransaction((work) => advance(work, kettle, 'a', { type: 'fill', liters: 1n }))
    await Promise.all([fill(), fill(), fill()])
    expect(await rowOf('a')).toMatchObject({ liters: 4n, saga_version: 4 })
  })

  test('refuses to write over a step that it has not seen', async () => {
    await begin('a')
    const stale = await inTransaction((work) => lockSagas<Kettle>(work.db, 'kettle', ['a']))
    const steps = (work: Work<any>) => [{ work, id: 'a', event: { type: 'fill', liters: 1n } as const }]
    await inTransaction((work) => applySteps(kettle, stale, steps(work)))
    await expect(inTransaction((work) => applySteps(kettle, stale, steps(work)))).rejects.toThrow(SagaConflict)
  })
})

describe('the sweeper', () => {
  test('wakes what is due, and nothing else', async () => {
    await begin('a')
    await begin('b')
    await inTransaction((work) => advance(work, kettle, 'b', { type: 'fill', liters: 1n }), at(3))
    said = []
    expect(await inTransaction((work) => sweepSagas(work, kettle), at(4))).toBe(0)
    expect(await inTransaction((work) => sweepSagas(work, kettle), at(5))).toBe(1)
    expect(await inTransaction((work) => sweepSagas(work, kettle), at(9))).toBe(1)
    expect(said).toEqual(['a boils', 'b boils'])
    expect(await rowOf('a')).toMatchObject({ boiling: true, saga_due_at: null })
  })

  test('wakes a saga once, though many sweep at once', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await begin(id)
    said = []
    await Promise.all([1, 2, 3].map(() => inTransaction((work) => sweepSagas(work, kettle), at(5))))
    expect(said.sort()).toEqual(['a boils', 'b boils', 'c boils', 'd boils'])
  })

  test('leaves out the one that fails and wakes the others; it stays due', async () => {
    for (const id of ['a', 'b', 'c']) await begin(id)
    await database.db.updateTable('kettle').set({ id: 'cracked' }).where('id', '=', 'b').execute()
    said = []
    expect(await inTransaction((work) => sweepSagas(work, kettle), at(5))).toBe(2)
    expect(said.sort()).toEqual(['a boils', 'c boils'])
    expect(leftOut).toEqual(['the wake-up of kettle cracked'])
    expect(await rowOf('cracked')).toMatchObject({ boiling: false, saga_version: 1, saga_due_at: at(5) })
    expect(await rowOf('a')).toMatchObject({ boiling: true })
  })

  test('leaves what somebody has in hand to the next time', async () => {
    await begin('a')
    await inTransaction(async (work) => {
      await lockSagas(work.db, 'kettle', ['a'])
      expect(await inTransaction((other) => sweepSagas(other, kettle), at(5))).toBe(0)
    })
    expect(await inTransaction((work) => sweepSagas(work, kettle), at(5))).toBe(1)
  })
})
