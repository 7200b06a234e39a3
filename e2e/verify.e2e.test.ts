import type { EventLog } from '@stoa/events/log'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runChecks } from '@stoa/run/operate/check'
import { disorder, missingInInbox, missingInLog, missingInOutbox, staleStates } from '@stoa/run/operate/check-delivery'
import { openChecks } from '@stoa/run/operate/checks'
import { copyLog } from '@stoa/run/operate/log-copy'
import { type Operation, openOperation } from '@stoa/run/operate/open'
import { type Counted, startCounted } from './counted.ts'
import { runScript } from './launched.ts'
import { acrossPlants } from './plants/across.ts'
import { deliveryPlants } from './plants/delivery.ts'
import { filePlants } from './plants/files.ts'
import { ownPlants } from './plants/own.ts'
import { fillShelf } from './shelf.ts'
import { trade } from './trade.ts'

const plants = [...ownPlants, ...filePlants, ...acrossPlants, ...deliveryPlants]

let counted: Counted
let operation: Operation
let log: EventLog

beforeAll(async () => {
  counted = await startCounted()
  await trade(counted, await fillShelf(counted, { forSale: 5, owned: 3 }))
  operation = await openOperation(counted.config)
  log = await operation.openLog()
}, 120_000)

afterAll(async () => {
  await operation?.close()
  await counted?.stop()
})

/** The sentences that are not true, with what breaks them. */
async function brokenNow(): Promise<string[]> {
  const checks = openChecks(operation, log)
  const findings = await runChecks(checks.all, { looks: 2, pauseMs: 50 }).finally(checks.close)
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
    const db = operation.db(database)
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
    const promised = openChecks(operation, log).all.map(({ sentence }) => sentence)
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

test('compares all with all, and never looks for each row in all the others', async () => {
  const copy = await copyLog(operation, log)
  try {
    const reading = copy.readings('orders')[0]
    if (!reading) throw new Error('orders reads nothing')
    const questions = {
      'outbox and log': missingInLog('orders', copy.begunAt('orders')),
      'log and outbox': missingInOutbox('orders'),
      order: disorder('orders'),
      'log and inbox': missingInInbox(reading),
      states: staleStates('orders.order.changed.v1', 'orders'),
    }
    for (const [what, question] of Object.entries(questions)) {
      const { rows } = await sql<Record<string, string>>`explain ${question}`.execute(copy.session('orders'))
      const plan = rows.map((row) => Object.values(row).join()).join('\n')
      expect(plan, what).not.toContain('Nested Loop')
    }
  } finally {
    await copy.close()
  }
})

test('a record that PostgreSQL cannot read is told, and all the rest is checked', async () => {
  await sql`insert into stoa.outbox (id, type, key, shard, aggregate_version, event)
    select 'evt_torn', type, key, shard, aggregate_version,
      replace(replace(event::text, id, 'evt_torn'), '"actor":"', '"actor":"\\ud800')::json
    from stoa.outbox where type = 'items.item.changed.v1' order by pos desc limit 1`.execute(operation.db('items'))
  await counted.settle()
  const { code, output } = await runScript(counted, 'operate/verify')
  expect(output).toContain('1 record cannot be read by everybody')
  expect(output).toContain('evt_torn')
  expect(output).toContain('search.index is what the log makes of it')
  expect(output).toMatch(/✓ \d+ promises hold/)
  expect(code).toBe(0)
}, 60_000)
