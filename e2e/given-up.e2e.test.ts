import { join } from 'node:path'
import { findCluster } from '@stoa/db/cluster'
import { connect, type Database } from '@stoa/db/connect'
import { until } from '@stoa/testing/until'
import { sql } from 'kysely'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Launched, makePlace, type Place } from './launched.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

let place: Place
let one: Launched
let items: Database<any>
afterEach(async () => {
  await items.close()
  one.process.kill('SIGINT')
  await one.ended
  place.remove()
})

/** What PostgreSQL works on for items, or keeps waiting. */
async function underWay(): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity where application_name = 'items'
    and datname = current_database() and state = 'active' and query like '%from "item"%'`.execute(items.db)
  return rows.length
}

describe.each(['one-process', 'distributed'])('under %s', (script) => {
  test('what a client asks that goes away ends in PostgreSQL, and what nobody waits for has a limit', async () => {
    place = await makePlace()
    one = await place.launch(script)
    items = connect(`${findCluster(join(place.dataDir, 'postgres'))}stoa_items`, { name: 'test' })
    await items.transaction(async (trx) => {
      await sql`lock table item in access exclusive mode`.execute(trx)
      const client = new AbortController()
      const ask = (signal?: AbortSignal) =>
        fetch(`http://127.0.0.1:${place.port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ items { totalCount } }' }),
          ...(signal ? { signal } : {}),
        })
      const gone = ask(client.signal)
      await until(async () => (await underWay()) === 1, 'the statement is under way')
      client.abort()
      await expect(gone).rejects.toThrow()
      await until(async () => (await underWay()) === 0, 'the statement is gone', 2_000)
      // One whose client stays gets an answer, at the latest after five seconds.
      const { errors } = (await (await ask()).json()) as { errors: { extensions: { code: string } }[] }
      expect(errors[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE')
      expect(await underWay()).toBe(0)
    })
  })
})
