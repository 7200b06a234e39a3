import type { EventType } from '@stoa/contracts/event-types'
import { topicOf } from '@stoa/contracts/event-types'
import { type Kysely, sql } from 'kysely'
import type { Check, Row } from './check.ts'
import type { Operation } from './open.ts'

/** The newest state of every aggregate in the log must be the aggregate, both ways. */
export function stateChecks(operation: Operation, log: Kysely<any>): Check[] {
  return operation.definitions.flatMap(({ name, publishes }) =>
    Object.entries(publishes ?? {}).map(([type, { table }]): Check => {
      const sentence = `the newest ${type} of each aggregate is the aggregate`
      const look = () => differences(operation.db(name), table, log, type as EventType)
      return { area: name, sentence, needs: 'rest', look }
    }),
  )
}

type Version = { readonly id: string; readonly version: number }

async function differences(db: Kysely<any>, table: string, log: Kysely<any>, type: EventType): Promise<readonly Row[]> {
  const { rows: told } = await sql<Version>`
    select key as id, max((value::json ->> 'aggregateversion')::integer) as version from log.record
    where topic = ${topicOf(type)} and value is json and value::json ->> 'type' = ${type} group by key`.execute(log)
  const { rows } = await sql<Row>`
    select id, source.version as is, told.version as told from ${sql.table(table)} as source
    full join unnest(${told.map(({ id }) => id)}::text[], ${told.map(({ version }) => version)}::integer[]) as told (id, version)
      using (id)
    where source.version is distinct from told.version`.execute(db)
  return rows
}
