import { kindOf, topicOf } from '@stoa/contracts/event-types'
import type { EventLog, LogPosition, ScannedBatch, ScannedRecord } from '@stoa/events/log'
import { generationGroup, generationOf } from '@stoa/events/rebuild'
import type { Subgraph } from '@stoa/subgraph/definition'
import { type Kysely, sql } from 'kysely'
import type { Row } from './check.ts'
import { hold } from './hold.ts'
import type { Operation } from './open.ts'
import { readValue } from './read-value.ts'

/** Who reads in a subgraph: its reactions, or one of its projections. */
export type Reading = {
  readonly name: string
  readonly types: readonly string[]
  readonly topics: readonly string[]
  readonly generation: number
  /** How far it had read when the copy was begun. */
  readonly positions: readonly LogPosition[]
}

/**
 * The log as it was when the copy was begun, in temporary tables beside what
 * each subgraph has to compare: so delivery is compared in SQL whatever the log
 * is, and this process holds no more than a batch of it. `verify_logged` has
 * the head of each record, `verify_values` the events that projections replay.
 */
export type LogCopy = {
  /** The connection of a subgraph that sees its copy. */
  readonly session: (subgraph: string) => Kysely<any>
  /** By the clock of the subgraph's database, when its copy was begun. */
  readonly begunAt: (subgraph: string) => Date
  readonly readings: (subgraph: string) => readonly Reading[]
  /** Records that not everybody can read, and why; `verify` says so and goes on without them. */
  readonly unreadable: readonly Row[]
  readonly close: () => Promise<void>
}

type Side = {
  readonly db: Kysely<any>
  readonly release: () => Promise<void>
  readonly begunAt: Date
  readonly readings: readonly Reading[]
  readonly wants: (topic: string, type: string | undefined) => boolean
  /** The types that its projections replay. */
  readonly replayed: readonly string[]
}

/** Reads the log once for all subgraphs, and its states once more for those that replay them. */
export async function copyLog(operation: Operation, log: EventLog): Promise<LogCopy> {
  const sides = new Map<string, Side>()
  const unreadable: Row[] = []
  const close = async () => {
    await Promise.all([...sides.values()].map(({ release }) => release()))
  }
  try {
    for (const definition of operation.definitions)
      sides.set(definition.name, await openSide(operation, definition, log))
    const topics = operation.definitions.flatMap(({ name }) => [`${name}.facts`, `${name}.states`])
    await log.scan(topics, async (batch) => {
      const entries = batch.records.map((record) => entryOf(batch, record))
      for (const { topic, partition, offset, id, problem } of entries) {
        if (problem && unreadable.length < rowsMax) unreadable.push({ topic, partition, offset, id, problem })
      }
      await Promise.all([...sides.values()].map((side) => write(side, entries)))
    })
    await Promise.all([...sides.values()].map(({ db, replayed }) => chooseDue(db, replayed)))
    const replayed = [...new Set([...sides.values()].flatMap((side) => side.replayed.map(topicOf)))]
    await log.scan(replayed, async (batch) => {
      await Promise.all([...sides.values()].map((side) => writeValues(side, batch)))
    })
  } catch (error) {
    await close().catch(() => undefined)
    throw error
  }
  const side = (name: string): Side => {
    const found = sides.get(name)
    if (!found) throw new Error(`there is no copy for ${name}`)
    return found
  }
  return {
    session: (name) => side(name).db,
    begunAt: (name) => side(name).begunAt,
    readings: (name) => side(name).readings,
    unreadable,
    close,
  }
}

async function openSide(operation: Operation, definition: Subgraph, log: EventLog): Promise<Side> {
  const { db, release } = await hold(operation.db(definition.name))
  try {
    await sql`create temporary table verify_logged (
      topic text not null, partition integer not null, "offset" bigint not null, id text not null, key text not null,
      source text not null, type text, version bigint, appended_at timestamptz not null)`.execute(db)
    // Each comparison is of all with all: rows looked up one by one would take the square of the time.
    await sql`set enable_nestloop = off`.execute(db)
    await sql`set statement_timeout = 0`.execute(db)
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db)
    const readings = await Promise.all(
      readersOf(definition).map(({ name, types, isProjection }) => readingOf(db, log, name, types, isProjection)),
    )
    const read = new Set(readings.flatMap(({ types }) => types))
    const topics = new Set(readings.flatMap((reading) => reading.topics))
    return {
      db,
      release,
      begunAt: rows[0]?.now as Date,
      readings,
      wants: (topic, type) =>
        topic.startsWith(`${definition.name}.`) || (topics.has(topic) && (type === undefined || read.has(type))),
      replayed: [...new Set(Object.values(definition.projections ?? {}).flatMap(({ on }) => Object.keys(on)))],
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** Projections count generations up; reactions stay at 1. */
function readersOf({ name, consumes, projections }: Subgraph) {
  return [
    ...(consumes ? [{ name, types: Object.keys(consumes), isProjection: false }] : []),
    ...Object.entries(projections ?? {}).map(([own, { on }]) => ({
      name: `${name}.${own}`,
      types: Object.keys(on),
      isProjection: true,
    })),
  ]
}

async function readingOf(
  db: Kysely<any>,
  log: EventLog,
  name: string,
  types: readonly string[],
  isProjection: boolean,
): Promise<Reading> {
  const topics = [...new Set(types.map(topicOf))]
  const generation = isProjection ? await generationOf(db, name) : 1
  const positions = await log.positions(isProjection ? generationGroup(name, generation) : name, topics)
  return { name, types, topics, generation, positions }
}

type Entry = ReturnType<typeof entryOf>

/** A record with what its event says of itself; what cannot be read counts as sent by the topic's subgraph. */
function entryOf({ topic, partition }: ScannedBatch, record: ScannedRecord) {
  const { event, problem } = readValue(record.value)
  const { offset, id, key } = record
  return {
    topic,
    partition,
    offset,
    id,
    key,
    source: event?.source ?? `/${topic.slice(0, topic.indexOf('.'))}`,
    type: event?.type,
    version: event?.version,
    appendedAt: record.appendedAt,
    problem,
  }
}

async function write({ db, wants }: Side, entries: readonly Entry[]): Promise<void> {
  const wanted = entries.filter(({ topic, type }) => wants(topic, type))
  if (wanted.length === 0) return
  await sql`
    insert into verify_logged (topic, partition, "offset", id, key, source, type, version, appended_at)
    select * from unnest(
      ${wanted.map(({ topic }) => topic)}::text[], ${wanted.map(({ partition }) => partition)}::integer[],
      ${wanted.map(({ offset }) => offset)}::bigint[], ${wanted.map(({ id }) => id)}::text[],
      ${wanted.map(({ key }) => key)}::text[], ${wanted.map(({ source }) => source)}::text[],
      ${wanted.map(({ type }) => type ?? null)}::text[], ${wanted.map(({ version }) => version ?? null)}::bigint[],
      ${wanted.map(({ appendedAt }) => appendedAt)}::timestamptz[])`.execute(db)
}

/** What is replayed, numbered in the order of the log: of states the newest of each aggregate, of facts each once. */
async function chooseDue(db: Kysely<any>, types: readonly string[]): Promise<void> {
  await sql`analyze verify_logged`.execute(db)
  const states = types.filter((type) => kindOf(type) === 'state')
  await sql`
    create temporary table verify_due as
    select row_number() over (order by topic, partition, "offset") as number, topic, partition, "offset", type from (
      select distinct on (type, once) topic, partition, "offset", type from (
        select *, case when type = any(${states}::text[]) then key else id end as once from verify_logged
        where type = any(${types}::text[])
      ) as logged
      order by type, once, version desc nulls last, "offset"
    ) as due`.execute(db)
  await sql`create unique index on verify_due (topic, partition, "offset")`.execute(db)
  await sql`create temporary table verify_values (number bigint primary key, type text not null, value text not null)`.execute(
    db,
  )
}

/** Of so many rows that cannot be read one has seen enough. */
const rowsMax = 1000

/** Stands raw in no JSON: so values travel as one text, and not as an array in which each quote is escaped. */
const between = '\u0001'

async function writeValues({ db, replayed }: Side, { topic, partition, records }: ScannedBatch): Promise<void> {
  const [first, last] = [records[0]?.offset ?? 0, records.at(-1)?.offset ?? 0]
  if (!replayed.some((type) => topicOf(type) === topic)) return
  const { rows: due } = await sql<{ number: unknown; offset: unknown; type: string }>`
    select number, "offset", type from verify_due
    where topic = ${topic} and partition = ${partition} and "offset" between ${first} and ${last}`.execute(db)
  if (due.length === 0) return
  const values = new Map(records.map(({ offset, value }) => [offset, value]))
  await sql`
    insert into verify_values (number, type, value)
    select number, type, value from unnest(
      ${due.map(({ number }) => number)}::bigint[], ${due.map(({ type }) => type)}::text[],
      string_to_array(${due.map(({ offset }) => values.get(Number(offset))).join(between)}, ${between})
    ) as due (number, type, value) where value is not null`.execute(db)
}
