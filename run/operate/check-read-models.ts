import { systemViewer } from '@stoa/auth/viewer'
import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import type { Projection, Subgraph } from '@stoa/subgraph/definition'
import type { Work } from '@stoa/subgraph/work'
import { newId } from '@stoa/values/ids'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Check, Row } from './check.ts'
import type { LogCopy, Reading } from './log-copy.ts'

/**
 * A read model must be what its own reactions make of the log. They run once
 * more, on temporary tables that hide the real ones from them, in a
 * transaction that is rolled back; then the two are compared.
 */
export function readModelChecks(
  definitions: readonly Subgraph[],
  copies: (round: number) => Promise<LogCopy>,
): Check[] {
  return definitions.flatMap((definition) =>
    Object.entries(definition.projections ?? {}).map(([own, projection]): Check => {
      const name = `${definition.name}.${own}`
      const look = async (round: number) => {
        const copy = await copies(round)
        const reading = copy.readings(definition.name).find((one) => one.name === name) as Reading
        return compare(definition, projection, reading, copy.session(definition.name))
      }
      return { area: definition.name, sentence: `${name} is what the log makes of it`, needs: 'rest', look }
    }),
  )
}

/** Carries the rows out of the transaction that it undoes. */
class Undone extends Error {
  readonly rows: readonly Row[]
  constructor(rows: readonly Row[]) {
    super('undone')
    this.rows = rows
  }
}

async function compare(
  definition: Subgraph,
  { tables, on }: Projection<any>,
  reading: Reading,
  session: Kysely<any>,
): Promise<readonly Row[]> {
  try {
    await session.transaction().execute(async (trx) => {
      for (const table of tables) {
        await sql`create temporary table ${sql.id(table)} (like ${sql.id('public', table)} including all) on commit drop`.execute(
          trx,
        )
      }
      const rows: Row[] = [...(await replay(definition, on, reading, trx))]
      for (const table of tables) rows.push(...(await differences(trx, table)))
      throw new Undone(rows)
    })
    return []
  } catch (error) {
    if (error instanceof Undone) return error.rows
    throw error
  }
}

const together = 250

/** Plays everything, a page at a time; the rows are events that have no effect and are no dead letters either. */
async function replay(
  { name }: Subgraph,
  on: Projection<any>['on'],
  reading: Reading,
  trx: Transaction<any>,
): Promise<readonly Row[]> {
  const work: Work<any> = {
    db: trx,
    now: new Date(),
    viewer: systemViewer(name),
    emit: () => undefined,
    jobs: { enqueue: () => undefined },
    ids: { next: newId },
    apart: (_what, body) => body().then(() => undefined),
  }
  const failed: Row[] = []
  const types = Object.keys(on)
  for (let last = 0; ; ) {
    const { rows } = await sql<{ number: unknown; value: string }>`
      select number, value from verify_values where number > ${last} and type = any(${types}::text[])
      order by number limit ${together}`.execute(trx)
    if (rows.length === 0) return failed
    last = Number(rows.at(-1)?.number)
    const events = rows.map(({ value }) => JSON.parse(value) as StoaEvent)
    for (let start = 0; start < events.length; ) {
      const reaction = on[events[start]?.type as EventType] as any
      let end = start + 1
      while (end < events.length && on[events[end]?.type as EventType] === reaction) end += 1
      failed.push(...(await play(reaction, events.slice(start, end), work, reading)))
      start = end
    }
  }
}

/** All at once; where that fails each alone, so that one that cannot be used hides no other. */
async function play(
  reaction: any,
  events: readonly StoaEvent[],
  work: Work<any>,
  reading: Reading,
): Promise<readonly Row[]> {
  try {
    await attempt(work, async () => {
      if (typeof reaction !== 'function') await reaction.together(events.map((event) => ({ event, work })))
      else for (const event of events) await reaction(event, work)
    })
    return []
  } catch (error) {
    const [only, ...others] = events
    if (!only || others.length > 0) {
      const rows: Row[] = []
      for (const event of events) rows.push(...(await play(reaction, [event], work, reading)))
      return rows
    }
    if (await isBuried(work, only, reading)) return []
    return [{ event: only.id, type: only.type, key: only.partitionkey, error: String(error) }]
  }
}

async function attempt({ db }: Work<any>, body: () => Promise<void>): Promise<void> {
  await sql`savepoint played`.execute(db)
  try {
    await body()
    await sql`release savepoint played`.execute(db)
  } catch (error) {
    await sql`rollback to savepoint played`.execute(db)
    throw error
  }
}

async function isBuried({ db }: Work<any>, { source, id }: StoaEvent, { name, generation }: Reading): Promise<boolean> {
  const { rows } = await sql`
    select from stoa.dead_letter
    where consumer = ${name} and generation = ${generation} and source = ${source} and id = ${id}`.execute(db)
  return rows.length > 0
}

/** Rows are compared between looks, so of very many the same come each time. */
const rowsMax = 1000

async function differences(trx: Transaction<any>, table: string): Promise<Row[]> {
  const real = sql.id('public', table)
  const made = sql.id('pg_temp', table)
  const { rows } = await sql<{ side: string; row: object }>`
    select 'only in the read model' as side, to_jsonb(extra) as row from (table ${real} except table ${made}) as extra
    union all
    select 'only in the log' as side, to_jsonb(missing) as row from (table ${made} except table ${real}) as missing
    order by side, row limit ${rowsMax}`.execute(trx)
  return rows.map(({ side, row }) => ({ table, side, ...row }))
}
