import type { Subgraph } from '@stoa/subgraph/definition'
import { topicOf } from '@stoa/contracts/event-types'
import { generationGroup, generationOf } from '@stoa/events/rebuild'
import { type Kysely, sql } from 'kysely'
import type { Check, Row } from './check.ts'
import type { Operation } from './open.ts'

// Outbox → log → inbox: what was published must have arrived, and nothing else.
// The outbox keeps what it has published for 24 hours and an inbox what it has
// seen for 30 days, so they are compared a little less far back.

type Sent = { readonly id: string; readonly type: string; readonly key: string; readonly version: number | null }

/** The checks of delivery through the log in PostgreSQL. */
export function deliveryChecks(operation: Operation, log: Kysely<any>): Check[] {
  return operation.definitions.flatMap((definition) => {
    const { name } = definition
    const db = operation.db(name)
    return [
      {
        area: name,
        sentence: 'what it has published lies in the log',
        look: () => missingInLog(db, log),
      },
      {
        area: name,
        sentence: 'what lies in the log was in its outbox',
        look: () => missingInOutbox(name, db, log),
      },
      {
        area: name,
        sentence: 'states lie in the log in the order of their versions',
        look: () => disorder(name, log),
      },
      ...consumersOf(definition).map(
        (consumer): Check => ({
          area: name,
          sentence: `what ${consumer.name} has passed had its effect or is a dead letter`,
          look: () => missingInInbox(consumer, db, log),
        }),
      ),
    ]
  })
}

/** A state may be gone from the log where a newer one of its key is there: that is compaction. */
async function missingInLog(db: Kysely<any>, log: Kysely<any>): Promise<readonly Row[]> {
  const { rows: sent } = await sql<Sent>`
    select id, type, key, aggregate_version as version from stoa.outbox
    where published_at < clock_timestamp() - interval '2 seconds'`.execute(db)
  const { rows } = await sql<Row>`
    select sent.id, sent.type, sent.key from unnest(
      ${sent.map(({ id }) => id)}::text[], ${sent.map(({ type }) => topicOf(type))}::text[],
      ${sent.map(({ type }) => type)}::text[], ${sent.map(({ key }) => key)}::text[],
      ${sent.map(({ version }) => version)}::integer[]
    ) as sent (id, topic, type, key, version)
    where not exists (select from log.record where record.topic = sent.topic and record.id = sent.id)
      and (version is null or not exists (
        select from log.record
        where record.topic = sent.topic and record.key = sent.key and value is json
          and value::json ->> 'type' = sent.type and (value::json ->> 'aggregateversion')::integer >= sent.version))`.execute(
    log,
  )
  return rows
}

async function missingInOutbox(name: string, db: Kysely<any>, log: Kysely<any>): Promise<readonly Row[]> {
  const { rows: kept } = await sql<{ id: string; topic: string; key: string }>`
    select id, topic, key from log.record where topic = any(${[`${name}.facts`, `${name}.states`]}::text[])
      and appended_at > clock_timestamp() - interval '23 hours'`.execute(log)
  const { rows } = await sql<Row>`
    select kept.id, kept.topic, kept.key from unnest(
      ${kept.map(({ id }) => id)}::text[], ${kept.map(({ topic }) => topic)}::text[], ${kept.map(({ key }) => key)}::text[]
    ) as kept (id, topic, key)
    where not exists (select from stoa.outbox where outbox.id = kept.id)`.execute(db)
  return rows
}

/** A record that was appended twice counts where it stood first. */
async function disorder(name: string, log: Kysely<any>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    with first as (
      select distinct on (partition, id) partition, "offset", key, id, value::json ->> 'type' as type,
        (value::json ->> 'aggregateversion')::integer as version
      from log.record where topic = ${`${name}.states`} and value is json order by partition, id, "offset"
    ), ordered as (
      select *, max(version) over (partition by key, type order by partition, "offset"
        rows between unbounded preceding and 1 preceding) as before
      from first
    )
    select id, type, key, version, before from ordered where version < before`.execute(log)
  return rows
}

type Reading = {
  readonly name: string
  readonly types: readonly string[]
  /** Projections count generations up; reactions stay at 1. */
  readonly isProjection: boolean
}

function consumersOf({ name, consumes, projections }: Subgraph): Reading[] {
  return [
    ...(consumes ? [{ name, types: Object.keys(consumes), isProjection: false }] : []),
    ...Object.entries(projections ?? {}).map(([own, { on }]) => ({
      name: `${name}.${own}`,
      types: Object.keys(on),
      isProjection: true,
    })),
  ]
}

async function missingInInbox({ name, types, isProjection }: Reading, db: Kysely<any>, log: Kysely<any>) {
  const generation = isProjection ? await generationOf(db, name) : 1
  const group = isProjection ? generationGroup(name, generation) : name
  const topics = [...new Set(types.map(topicOf))]
  const { rows: passed } = await sql<{ id: string; source: string; topic: string; key: string }>`
    select record.id, record.topic, record.key,
      coalesce(case when value is json then value::json ->> 'source' end, '/' || split_part(topic, '.', 1)) as source
    from log.record join log.cursor using (topic, partition)
    where group_name = ${group} and topic = any(${topics}::text[]) and record."offset" < cursor.next_offset
      and appended_at > clock_timestamp() - interval '29 days'
      and (value is not json or value::json ->> 'type' = any(${types}::text[]))`.execute(log)
  const { rows } = await sql<Row>`
    select passed.id, passed.topic, passed.key from unnest(
      ${passed.map(({ id }) => id)}::text[], ${passed.map(({ source }) => source)}::text[],
      ${passed.map(({ topic }) => topic)}::text[], ${passed.map(({ key }) => key)}::text[]
    ) as passed (id, source, topic, key)
    where not exists (
      select from stoa.inbox where inbox.consumer = ${name} and inbox.generation = ${generation}
        and inbox.source = passed.source and inbox.id = passed.id)
    and not exists (
      select from stoa.dead_letter as letter where letter.consumer = ${name} and letter.generation = ${generation}
        and letter.source = passed.source and letter.id = passed.id)`.execute(db)
  return rows
}
