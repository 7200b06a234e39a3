import { systemViewer } from '@stoa/auth/viewer'
import { type EventType, kindOf, topicOf } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import type { Projection, Subgraph } from '@stoa/subgraph/definition'
import type { Work } from '@stoa/subgraph/work'
import { newId } from '@stoa/values/ids'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Check, Row } from './check.ts'
import type { Operation } from './open.ts'

/**
 * A read model must be what its own reactions make of the log. They run once
 * more, on temporary tables that hide the real ones from them, in a
 * transaction that is rolled back; then the two are compared.
 */
export function readModelChecks(operation: Operation, log: Kysely<any>): Check[] {
  return operation.definitions.flatMap((definition) =>
    Object.entries(definition.projections ?? {}).map(
      ([own, projection]): Check => ({
        area: definition.name,
        sentence: `${definition.name}.${own} is what the log makes of it`,
        needs: 'rest',
        look: () => compare(definition, projection, operation.db(definition.name), log),
      }),
    ),
  )
}

/** Carries the answer out of the transaction that it undoes. */
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
  db: Kysely<any>,
  log: Kysely<any>,
): Promise<readonly Row[]> {
  const events = await eventsFor(Object.keys(on) as EventType[], log)
  try {
    await db.transaction().execute(async (trx) => {
      for (const table of tables) {
        await sql`create temporary table ${sql.id(table)} (like ${sql.id('public', table)} including all) on commit drop`.execute(
          trx,
        )
      }
      await replay(definition, on, events, trx)
      const rows: Row[] = []
      for (const table of tables) rows.push(...(await differences(trx, table)))
      throw new Undone(rows)
    })
    return []
  } catch (error) {
    if (error instanceof Undone) return error.rows
    throw error
  }
}

/** Of states the newest of each aggregate, of facts each once, in the order of the log. */
async function eventsFor(types: readonly EventType[], log: Kysely<any>): Promise<readonly StoaEvent[]> {
  const events: StoaEvent[] = []
  for (const topic of new Set(types.map(topicOf))) {
    const wanted = types.filter((type) => topicOf(type) === topic)
    const isState = kindOf(wanted[0] ?? '') === 'state'
    const order = isState
      ? sql`key, value::json ->> 'type', (value::json ->> 'aggregateversion')::integer desc, "offset"`
      : sql`partition, id, "offset"`
    const distinct = isState ? sql`key, value::json ->> 'type'` : sql`partition, id`
    const { rows } = await sql<{ value: string }>`
      select value from (
        select distinct on (${distinct}) partition, "offset", value from log.record
        where topic = ${topic} and value is json and value::json ->> 'type' = any(${wanted}::text[])
        order by ${order}
      ) as once order by partition, "offset"`.execute(log)
    for (const { value } of rows) events.push(JSON.parse(value) as StoaEvent)
  }
  return events
}

const together = 500

async function replay(
  { name }: Subgraph,
  on: Projection<any>['on'],
  events: readonly StoaEvent[],
  trx: Transaction<any>,
): Promise<void> {
  const work: Work<any> = {
    db: trx,
    now: new Date(),
    viewer: systemViewer(name),
    emit: () => undefined,
    jobs: { enqueue: () => undefined },
    ids: { next: newId },
    apart: (_what, body) => body().then(() => undefined),
  }
  for (let start = 0; start < events.length; ) {
    const reaction = on[events[start]?.type as EventType] as any
    let end = start + 1
    if (typeof reaction === 'function') await reaction(events[start], work)
    else {
      while (end - start < together && end < events.length && on[events[end]?.type as EventType] === reaction) end += 1
      await reaction.together(events.slice(start, end).map((event) => ({ event, work })))
    }
    start = end
  }
}

async function differences(trx: Transaction<any>, table: string): Promise<Row[]> {
  const real = sql.id('public', table)
  const made = sql.id('pg_temp', table)
  const { rows } = await sql<{ side: string; row: object }>`
    select 'only in the read model' as side, to_jsonb(extra) as row from (table ${real} except table ${made}) as extra
    union all
    select 'only in the log' as side, to_jsonb(missing) as row from (table ${made} except table ${real}) as missing`.execute(
    trx,
  )
  return rows.map(({ side, row }) => ({ table, side, ...row }))
}
