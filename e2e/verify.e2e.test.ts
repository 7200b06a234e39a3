import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Counted, startCounted } from './counted.ts'
import { fillShelf } from './shelf.ts'
import { trade } from './trade.ts'
import { runScript } from './launched.ts'
import { runChecks } from '@stoa/run/operate/check'
import { allChecks } from '@stoa/run/operate/checks'
import { type Operation, openOperation } from '@stoa/run/operate/open'
import { acrossPlants } from './plants/across.ts'
import { deliveryPlants } from './plants/delivery.ts'
import { ownPlants } from './plants/own.ts'

const plants = [...ownPlants, ...acrossPlants, ...deliveryPlants]

let counted: Counted
let operation: Operation

beforeAll(async () => {
  counted = await startCounted()
  await trade(counted, await fillShelf(counted, { forSale: 5, owned: 3 }))
  operation = await openOperation(counted.config)
}, 120_000)

afterAll(async () => {
  await operation?.close()
  await counted?.stop()
})

/** The sentences that are not true, with what breaks them. */
async function brokenNow(): Promise<string[]> {
  const findings = await runChecks(allChecks(operation), { looks: 2, pauseMs: 50 })
  return findings
    .filter(({ rows }) => rows.length > 0)
    .map(({ area, sentence, rows }) => `${area}: ${sentence} ${JSON.stringify(rows, text)}`)
}

const text = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

test('everything holds on a living system', async () => {
  expect(await brokenNow()).toEqual([])
})

test('the command says so, line by line, and ends with 0', async () => {
  const { code, output } = await runScript(counted, 'operate/verify')
  expect(output).toContain('what is on hand is the sum of the ledger')
  expect(output).toMatch(/✓ \d+ promises hold/)
  expect(code).toBe(0)
}, 60_000)

describe('a planted violation is found:', () => {
  test.each(plants)('$sentence ($what)', async ({ database, plant, mend, sentence }) => {
    const db = database === 'events' ? operation.logDb : operation.db(database)
    if (!db) throw new Error('these tests need the log in PostgreSQL')
    const run = (statements: string) => db.transaction().execute((trx) => sql.raw(statements).execute(trx))
    await run(plant)
    try {
      expect(await brokenNow()).toContainEqual(expect.stringContaining(sentence))
    } finally {
      await run(mend)
    }
  })

  test('every promise that a subgraph makes of itself, or that is about several, has one', async () => {
    const planted = new Set(plants.map(({ sentence }) => sentence))
    const promised = allChecks(operation).map(({ sentence }) => sentence)
    const general = /^(what .+ has passed had|the newest .+ of each|.+ is what the log makes of it)/
    expect(promised.filter((sentence) => !general.test(sentence) && !planted.has(sentence))).toEqual([])
  })
})

test('all is well again after the plants are gone', async () => {
  expect(await brokenNow()).toEqual([])
})

test('the command shows the rows that break a promise, and ends with 1', async () => {
  const db = operation.db('items')
  await sql`update stock set on_hand = on_hand + 1`.execute(db)
  const { code, output } = await runScript(counted, 'operate/verify')
  await sql`update stock set on_hand = on_hand - 1`.execute(db)
  expect(output).toMatch(/✗ .*what is on hand is the sum of the ledger/)
  expect(output).toMatch(/on_hand=\d+ {2}ledger=\d+/)
  expect(code).toBe(1)
}, 60_000)
