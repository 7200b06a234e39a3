import type { EventType } from '@stoa/events/event'
import { topicOf } from '@stoa/events/event'
import { type Kysely, sql } from 'kysely'
import type { Check, Row } from './check.ts'
import { invariantsOf } from './invariants-of.ts'
import type { Operation } from './open.ts'

/** The newest state of every aggregate in the log must be the aggregate, both ways. */
export async function stateChecks(operation: Operation, log: Kysely<any>): Promise<Check[]> {
  const checks = await Promise.all(
    operation.definitions.map(async ({ name, publishes }) => {
      const { sources = {} } = await invariantsOf(name)
      return (Object.keys(publishes ?? {}) as EventType[]).flatMap((type): Check[] => {
        const source = sources[type]
        if (!source) return []
        const sentence = `the newest ${type} of each aggregate is the aggregate`
        return [{ area: name, sentence, needs: 'rest', look: () => differences(operation.db(name), source, log, type) }]
      })
    }),
  )
  return checks.flat()
}

type Version = { readonly id: string; readonly version: number }

async function differences(
  db: Kysely<any>,
  source: string,
  log: Kysely<any>,
  type: EventType,
): Promise<readonly Row[]> {
  const { rows: told } = await sql<Version>`
    select key as id, max((value::json ->> 'aggregateversion')::integer) as version from log.record
    where topic = ${topicOf(type)} and value is json and value::json ->> 'type' = ${type} group by key`.execute(log)
  const { rows } = await sql<Row>`
    select id, source.version as is, told.version as told from (${sql.raw(source)}) as source
    full join unnest(${told.map(({ id }) => id)}::text[], ${told.map(({ version }) => version)}::integer[]) as told (id, version)
      using (id)
    where source.version is distinct from told.version`.execute(db)
  return rows
}
