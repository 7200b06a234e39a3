import { topicOf } from '@stoa/contracts/event-types'
import type { Subgraph } from '@stoa/subgraph/definition'
import { type RawBuilder, sql } from 'kysely'
import type { Check, Row } from './check.ts'
import type { LogCopy, Reading } from './log-copy.ts'

// Outbox → log → inbox: what was published must have arrived, and nothing else.
// The outbox keeps what it has published for 24 hours and an inbox what it has
// seen for 30 days, so they are compared a little less far back.

/** Rows are compared between looks, so of very many the same come each time. */
const rowsMax = 1000

/** What `look` gets: the log as it is in this round. */
type Copies = (round: number) => Promise<LogCopy>

export function deliveryChecks(definitions: readonly Subgraph[], copies: Copies): Check[] {
  return definitions.flatMap((definition) => {
    const { name } = definition
    const check = (sentence: string, question: (copy: LogCopy) => RawBuilder<Row>): Check => ({
      area: name,
      sentence,
      look: async (round) => {
        const copy = await copies(round)
        return (await question(copy).execute(copy.session(name))).rows
      },
    })
    return [
      check('what it has published lies in the log', (copy) => missingInLog(name, copy.begunAt(name))),
      check('what lies in the log was in its outbox', () => missingInOutbox(name)),
      check('states lie in the log in the order of their versions', () => disorder(name)),
      ...readerNames(definition).map((reader) =>
        check(`what ${reader} has passed had its effect or is a dead letter`, (copy) =>
          missingInInbox(copy.readings(name).find((one) => one.name === reader) as Reading),
        ),
      ),
      ...Object.entries(definition.publishes ?? {}).map(
        ([type, { table }]): Check => ({
          ...check(`the newest ${type} of each aggregate is the aggregate`, () => staleStates(type, table)),
          needs: 'rest',
        }),
      ),
    ]
  })
}

function readerNames({ name, consumes, projections }: Subgraph): string[] {
  return [...(consumes ? [name] : []), ...Object.keys(projections ?? {}).map((own) => `${name}.${own}`)]
}

/** A state may be gone from the log where a newer one of its key is there: that is compaction. */
export function missingInLog(name: string, begunAt: Date): RawBuilder<Row> {
  return sql`
    with newest as (
      select key, type, max(version) as version from verify_logged
      where topic = ${`${name}.states`} group by key, type
    )
    select outbox.id, outbox.type, outbox.key from stoa.outbox
    left join newest on newest.key = outbox.key and newest.type = outbox.type
    where published_at < ${begunAt}
      and not exists (select from verify_logged as logged where logged.id = outbox.id and logged.topic like ${`${name}.%`})
      and (aggregate_version is null or newest.version is null or newest.version < aggregate_version)
    order by outbox.id limit ${rowsMax}`
}

export function missingInOutbox(name: string): RawBuilder<Row> {
  return sql`
    select id, topic, key from verify_logged as logged
    where topic like ${`${name}.%`} and appended_at > clock_timestamp() - interval '23 hours'
      and not exists (select from stoa.outbox where outbox.id = logged.id)
    order by id limit ${rowsMax}`
}

/** A record that was appended twice counts where it stood first. */
export function disorder(name: string): RawBuilder<Row> {
  return sql`
    with first as (
      select distinct on (partition, id) partition, "offset", key, id, type, version from verify_logged
      where topic = ${`${name}.states`} and type is not null order by partition, id, "offset"
    ), ordered as (
      select *, max(version) over (partition by key, type order by partition, "offset"
        rows between unbounded preceding and 1 preceding) as before
      from first
    )
    select id, type, key, version, before from ordered where version < before order by id limit ${rowsMax}`
}

export function missingInInbox({ name, types, generation, positions }: Reading): RawBuilder<Row> {
  return sql`
    with passed as (
      select logged.id, logged.source, logged.topic, logged.key from verify_logged as logged
      join unnest(
        ${positions.map(({ topic }) => topic)}::text[], ${positions.map(({ partition }) => partition)}::integer[],
        ${positions.map(({ offset }) => offset)}::bigint[]
      ) as read (topic, partition, next) on read.topic = logged.topic and read.partition = logged.partition
      where logged."offset" < read.next and appended_at > clock_timestamp() - interval '29 days'
        and (type is null or type = any(${types}::text[]))
    )
    select id, topic, key from passed
    where not exists (
      select from stoa.inbox where inbox.consumer = ${name} and inbox.generation = ${generation}
        and inbox.source = passed.source and inbox.id = passed.id)
    and not exists (
      select from stoa.dead_letter as letter where letter.consumer = ${name} and letter.generation = ${generation}
        and letter.source = passed.source and letter.id = passed.id)
    order by id limit ${rowsMax}`
}

/** The newest state of every aggregate in the log must be the aggregate, both ways. */
export function staleStates(type: string, table: string): RawBuilder<Row> {
  return sql`
    select id, source.version as is, told.version as told from ${sql.table(table)} as source
    full join (
      select key as id, max(version) as version from verify_logged
      where topic = ${topicOf(type)} and type = ${type} group by key
    ) as told using (id)
    where source.version is distinct from told.version order by id limit ${rowsMax}`
}
