import { connect } from '@stoa/db/connect'
import { migrate } from '@stoa/db/migrate'
import { cloneDatabase } from '@stoa/testing/databases'
import { newId } from '@stoa/values/ids'
import { parse } from 'graphql'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { JointReaction, Reaction, Reactions, Transact } from './reaction.ts'
import { topicOf } from '@stoa/contracts/event-types'
import type { StoaEvent } from '../event/event.ts'
import type { EventLog } from '../log/log.ts'
import { migratePostgresLog, openPostgresLog } from '../log/postgres/log-postgres.ts'
import { writeOutbox } from '../outbox/outbox.ts'
import { compileEventSchemas } from '@stoa/contracts/event-schemas'
import { eventMigrations } from '../stoa-schema.ts'

/** Events of a subgraph that exists only in these tests. */
export const schemas = compileEventSchemas([
  parse(`
    type ThingMade @event(type: "things.thing.made.v1", key: "thingId") { thingId: ID! step: Int! }
    type ThingChanged @event(type: "things.thing.changed.v1", key: "thingId") { thingId: ID! version: Int! name: String }
  `),
])

type Data = { readonly thingId: string; readonly [field: string]: unknown }

export function event(type: string, data: Data): StoaEvent {
  const version = typeof data['version'] === 'number' ? { aggregateversion: data['version'] } : {}
  const made = {
    specversion: '1.0',
    id: newId('evt'),
    source: '/things',
    type,
    subject: data.thingId,
    time: '2026-11-21T08:00:00.000Z',
    datacontenttype: 'application/json',
    data,
    partitionkey: data.thingId,
    ...version,
    actor: 'system:test',
    correlationid: data.thingId,
  }
  return made as unknown as StoaEvent
}

export const made = (thingId: string, step: number) => event('things.thing.made.v1', { thingId, step })
export const changed = (thingId: string, version: number, name = 'thing') =>
  event('things.thing.changed.v1', { thingId, version, name })

export const dataOf = (given: StoaEvent): any => given.data
export type TestReaction = Reaction<TestWork>
/** The types of these tests are none of the project's. */
export const reactions = (on: Record<string, TestReaction | JointReaction<TestWork>>): Reactions<TestWork> =>
  on as Reactions<TestWork>

export async function append(log: EventLog, events: readonly StoaEvent[]): Promise<void> {
  await log.ensureTopics([...new Set(events.map((one) => topicOf(one.type)))])
  await log.append(
    events.map((one) => ({ topic: topicOf(one.type), key: one.partitionkey, id: one.id, value: JSON.stringify(one) })),
  )
}

export type TestWork = { readonly db: Transaction<any>; readonly emit: (event: StoaEvent) => void }

/** A database as a host would have it, with one table of effects. */
export async function openSubgraph(onStatement?: (text: string) => void) {
  const url = await cloneDatabase('delivery', async (db) => {
    await migrate(db, 'stoa', eventMigrations)
    await migrate(db, 'things', [
      {
        name: '0001',
        up: async (trx) => {
          await sql`create table effect (number bigint generated always as identity, thing text, step integer)`.execute(
            trx,
          )
          await sql`create table thing (id text primary key, version integer not null, name text)`.execute(trx)
        },
      },
    ])
  })
  const database = connect<any>(url, { onStatement })
  const transact: Transact<TestWork> = (body) =>
    database.transaction(async (trx) => {
      const emitted: StoaEvent[] = []
      const result = await body(trx, () => ({ db: trx, emit: (one) => void emitted.push(one) }))
      await writeOutbox(trx, emitted)
      return result
    })
  const emit = (...events: StoaEvent[]) => database.transaction((trx) => writeOutbox(trx, events))
  return { ...database, transact, emit, effects: () => effects(database.db) }
}

async function effects(db: Kysely<any>): Promise<string[]> {
  const { rows } = await sql<{ effect: string }>`
    select thing || ':' || step as effect from effect order by number`.execute(db)
  return rows.map((row) => row.effect)
}

/** The reaction of these tests: remembers what it was told. */
export async function remember(given: StoaEvent, work: TestWork): Promise<void> {
  const { thingId, step, version } = dataOf(given)
  await sql`insert into effect (thing, step) values (${thingId}, ${step ?? version})`.execute(work.db)
}

/** A read model as the domains write it. */
export async function keep(given: StoaEvent, work: TestWork): Promise<void> {
  const { thingId, version, name } = dataOf(given)
  await sql`
    insert into thing (id, version, name) values (${thingId}, ${version}, ${name})
    on conflict (id) do update set version = excluded.version, name = excluded.name
    where thing.version < excluded.version`.execute(work.db)
}

export async function openLog(onStatement?: (text: string) => void): Promise<EventLog & { readonly url: string }> {
  const url = await cloneDatabase('events', migratePostgresLog)
  return { ...(await openPostgresLog({ url, onStatement })), url }
}

/** Everything that lies in a topic now, partition by partition. */
export async function readAll(log: EventLog, topic: string): Promise<StoaEvent[]> {
  await log.ensureTopics([topic])
  const group = `all-${Math.random()}`
  const events: StoaEvent[] = []
  const reader = await log.subscribe({
    group,
    topics: [topic],
    onBatch: async (batch) => void events.push(...batch.records.map((record) => JSON.parse(record.value) as StoaEvent)),
  })
  while ((await log.lag(group, [topic])) > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await reader.stop()
  return events
}

export const emitIn = (trx: Transaction<any>, ...events: StoaEvent[]) => writeOutbox(trx, events)
