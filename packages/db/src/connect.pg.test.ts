import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { connect, type Database } from './connect.ts'

type Tables = { connect_note: { text: string } }
let database: Database<Tables>

beforeAll(async () => {
  database = connect<Tables>(inject('clusterUrl').replace('DATABASE', 'postgres'), { max: 1 })
  await sql`create table connect_note (text text)`.execute(database.db)
})

afterAll(async () => {
  await sql`drop table connect_note`.execute(database.db)
  await database.close()
})

async function notes(): Promise<string[]> {
  return (await database.db.selectFrom('connect_note').selectAll().execute()).map(({ text }) => text)
}

describe('a transaction', () => {
  test('that committed is there, and one that threw is not', async () => {
    await database.transaction((trx) => trx.insertInto('connect_note').values({ text: 'kept' }).execute())
    const failing = database.transaction(async (trx) => {
      await trx.insertInto('connect_note').values({ text: 'undone' }).execute()
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await notes()).toEqual(['kept'])
  })

  test('is not told as done where a statement in it has failed, also if somebody has swallowed that', async () => {
    const swallowing = database.transaction(async (trx) => {
      await trx.insertInto('connect_note').values({ text: 'lost' }).execute()
      await sql`select 1 / 0`.execute(trx).catch(() => undefined)
      return 'done'
    })
    await expect(swallowing).rejects.toThrow('rolled back instead of committed')
    expect(await notes()).not.toContain('lost')
  })

  test('lets nothing that was begun in it and not waited for into the next one', async () => {
    let late: (() => Promise<unknown>) | undefined
    const first = database.transaction(async (trx) => {
      late = () => trx.insertInto('connect_note').values({ text: 'stray' }).execute()
      throw new Error('one of two branches failed')
    })
    await expect(first).rejects.toThrow('one of two branches failed')
    // The pool has one connection: the other branch would write into this transaction.
    await database.transaction(async (trx) => {
      await expect(late?.()).rejects.toThrow('after the end of its transaction')
      await trx.insertInto('connect_note').values({ text: 'own' }).execute()
    })
    expect(await notes()).toContain('own')
    expect(await notes()).not.toContain('stray')
  })

  test('names who has asked in the stack of a failure', async () => {
    const failing = database.transaction(async function aCommand(trx) {
      await sql`select 1 / 0`.execute(trx)
    })
    await expect(failing).rejects.toMatchObject({ code: '22012', stack: expect.stringContaining('aCommand') })
  })
})
