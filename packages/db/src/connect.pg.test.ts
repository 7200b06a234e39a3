import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { connect, type Database } from './connect.ts'
import { GivenUp } from './given-up.ts'

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

describe('a statement', () => {
  const patient = () => connect<Tables>(database.url, { max: 1, patience: { requestMs: 200, backgroundMs: 20_000 } })

  test('of a request ends after its patience; in the background it has more, on other connections', async () => {
    const limited = patient()
    const takeLong = (db: Kysely<Tables>) => sql`select pg_sleep(0.6)`.execute(db)
    const [request, background] = await Promise.allSettled([takeLong(limited.db), takeLong(limited.background.db)])
    expect(request).toMatchObject({ status: 'rejected', reason: { code: '57014' } })
    expect(background.status).toBe('fulfilled')
    await limited.background.transaction((trx) => takeLong(trx))
    await limited.close()
  })

  test('has no limit unless one is set, as for migrations', async () => {
    const { rows } = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(database.db)
    expect(rows[0]?.statement_timeout).toBe('0')
  })

  test('that nobody waits for any more is called off in PostgreSQL, and its connection is of use again', async () => {
    const waiting = new AbortController()
    const one = connect<Tables>(database.url, { max: 1, name: 'given up' })
    const slow = sql`select pg_sleep(60)`.execute(one.upTo(waiting.signal))
    const running = async () => {
      const { rows } = await sql<{ query: string }>`select query from pg_stat_activity
        where application_name = 'given up' and state = 'active'`.execute(database.db)
      return rows.map(({ query }) => query)
    }
    await vi.waitFor(async () => expect(await running()).toEqual(['select pg_sleep(60)']))
    waiting.abort()
    await expect(slow).rejects.toThrow(GivenUp)
    expect(await running()).toEqual([])
    // The pool has one connection.
    expect((await sql`select 1 as one`.execute(one.db)).rows).toEqual([{ one: 1 }])
    await expect(sql`select 1`.execute(one.upTo(waiting.signal))).rejects.toThrow(GivenUp)
    await one.close()
  })

  test('is left alone where the wait ends after it', async () => {
    const waiting = new AbortController()
    const reader = database.upTo(waiting.signal)
    expect(await reader.selectFrom('connect_note').selectAll().execute()).not.toEqual([])
    waiting.abort()
    expect((await sql`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }])
  })
})
