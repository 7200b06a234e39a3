import { connect } from '@stoa/db/connect'
import { cloneDatabase } from '@stoa/testing/databases'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeEventLog } from '../conformance.ts'
import type { LogRecord } from '../log.ts'
import { migratePostgresLog, openPostgresLog } from './log-postgres.ts'

let url: string
let db: ReturnType<typeof connect<any>>

beforeAll(async () => {
  url = await cloneDatabase('events', migratePostgresLog)
  db = connect<any>(url, { max: 2 })
})
afterAll(() => db.close())

describeEventLog('PostgreSQL', {
  open: () => openPostgresLog({ url }),
  breakConnections: async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(db.db)
  },
})

describe('the log in PostgreSQL', () => {
  const record = (topic: string, key: string, id: string): LogRecord => ({ topic, key, id, value: `${key} ${id}` })

  it('gives offsets without gaps, whoever appends at once', async () => {
    const logs = await Promise.all([1, 2, 3].map(() => openPostgresLog({ url, partitions: 2 })))
    await Promise.all(logs.map((log) => log.ensureTopics(['dense.facts', 'dense.states'])))
    await Promise.all(
      logs.flatMap((log, process) =>
        Array.from({ length: 20 }, (_, turn) =>
          log.append([
            record('dense.facts', `k${turn}`, `${process}-${turn}-a`),
            record('dense.states', `k${turn}`, `${process}-${turn}-b`),
            record('dense.facts', `k${turn + 1}`, `${process}-${turn}-c`),
          ]),
        ),
      ),
    )
    const { rows } = await sql<{ first: number; last: number; count: number; next: number }>`
      select min("offset")::int as first, max("offset")::int as last, count(*)::int as count, max(next_offset)::int as next
      from log.record join log.partition using (topic, partition)
      where topic like 'dense.%' group by topic, partition`.execute(db.db)
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(180)
    for (const row of rows) expect(row).toEqual({ first: 0, last: row.count - 1, count: row.count, next: row.count })
    await Promise.all(logs.map((log) => log.close()))
  })

  it('appends any number of records to any number of topics in one statement', async () => {
    const statements: string[] = []
    const log = await openPostgresLog({ url, onStatement: (text) => statements.push(text) })
    await log.ensureTopics(['few.facts', 'few.states'])
    statements.length = 0
    await Promise.all([
      log.append([record('few.facts', 'a', '1'), record('few.states', 'a', '2')]),
      log.append([record('few.facts', 'b', '3')]),
    ])
    expect(statements).toHaveLength(1)
    await log.close()
  })

  it('keeps the newest record of each key of a state topic, though an old one was appended again', async () => {
    const log = await openPostgresLog({ url, partitions: 1 })
    await log.ensureTopics(['kept.states', 'kept.facts'])
    const states = [
      ['a', 'v1'],
      ['b', 'w1'],
      ['a', 'v2'],
      ['a', 'v3'],
      ['a', 'v2'],
    ] as const
    await log.append(states.map(([key, id]) => record('kept.states', key, id)))
    await log.append([record('kept.facts', 'a', '1'), record('kept.facts', 'a', '2')])
    expect(await log.compact(['kept.states', 'kept.facts'])).toBeGreaterThanOrEqual(3)
    const seen: string[] = []
    const reader = await log.subscribe({
      group: 'kept',
      topics: ['kept.states', 'kept.facts'],
      onBatch: async (batch) => void seen.push(...batch.records.map((one) => one.value)),
    })
    await expect.poll(() => [...seen].sort()).toEqual(['a 1', 'a 2', 'a v3', 'b w1'])
    await expect.poll(() => log.lag('kept', ['kept.states', 'kept.facts'])).toBe(0)
    await reader.stop()
    await log.close()
  })

  it('takes the partitions of a killed member at once, long before its lease ends', async () => {
    const [dead, heir] = [await openPostgresLog({ url, leaseMs: 600_000 }), await openPostgresLog({ url })]
    await dead.ensureTopics(['heir.facts'])
    const held = Promise.withResolvers<void>()
    const taken = Promise.withResolvers<void>()
    await dead.subscribe({
      group: 'heirs',
      topics: ['heir.facts'],
      onBatch: async () => {
        taken.resolve()
        await held.promise
      },
    })
    await dead.append([record('heir.facts', 'a', '1')])
    await taken.promise
    // What the server sees of kill -9: the connection that the member listens on is gone.
    await sql`update log.member set backend_start = 'epoch' where group_name = 'heirs'`.execute(db.db)
    const seen: string[] = []
    await heir.subscribe({
      group: 'heirs',
      topics: ['heir.facts'],
      onBatch: async (batch) => void seen.push(...batch.records.map((one) => one.id)),
    })
    await expect.poll(() => seen, { timeout: 5000 }).toEqual(['1'])
    // The one that was thought dead finishes late: its acknowledgement moves nothing.
    await expect.poll(() => heir.lag('heirs', ['heir.facts'])).toBe(0)
    await heir.append([record('heir.facts', 'a', '2')])
    await expect.poll(() => seen).toEqual(['1', '2'])
    held.resolve()
    await Promise.all([dead.close(), heir.close()])
    const { rows } =
      await sql`select next_offset from log.cursor where group_name = 'heirs' and next_offset > 0`.execute(db.db)
    expect(rows).toEqual([{ next_offset: 2n }])
  })
})
