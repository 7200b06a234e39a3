import { randomUUID } from 'node:crypto'
import { connect } from '@stoa/db/connect'
import { migrate } from '@stoa/db/migrate'
import { type Kysely, sql } from 'kysely'
import { makeAppendQueue } from '../append-queue.ts'
import { hashKey } from '../hash.ts'
import type { EventLog, LogRecord } from '../log.ts'
import { makeReader } from './reader.ts'
import { positions, scan } from './scan.ts'
import { logMigrations } from './tables.ts'
import { compact, forget, lag } from './upkeep.ts'

export type PostgresLogOptions = {
  /** `postgres://…` of the database `events`, which nothing else uses. */
  readonly url: string
  /** Of each topic that is made. How many processes can share the work of a group. Default 4. */
  readonly partitions?: number
  /** How long a stalled member keeps others from its partitions. A dead one is noticed at once. Default 10,000. */
  readonly leaseMs?: number
  /** Backstop when a notice is lost. Default 1000. */
  readonly pollMs?: number
  readonly onError?: (error: unknown) => void
  /** Sees every statement that is sent; tests count them. */
  readonly onStatement?: ((text: string) => void) | undefined
}

const channel = 'stoa_log'

/** Brings an empty or older database to the form that `openPostgresLog` needs; it does so itself at start. */
export async function migratePostgresLog(db: Kysely<any>): Promise<void> {
  await migrate(db, 'log', logMigrations)
}

/**
 * The event log as tables of one PostgreSQL database. One instance serves all
 * subgraphs of a process: appends of one moment go together, and so do the
 * reads and acknowledgements of all groups.
 */
export async function openPostgresLog(options: PostgresLogOptions): Promise<EventLog> {
  const { url, onStatement } = options
  const { db, close } = connect<any>(url, { name: 'stoa log', onStatement })
  const instance = randomUUID()
  const partitions = new Map<string, number>()
  await migratePostgresLog(db)
  await loadTopics()

  const reader = makeReader({
    db,
    url,
    channel,
    instance,
    partitionsOf,
    leaseMs: options.leaseMs ?? 10_000,
    pollMs: options.pollMs ?? 1000,
    onError: options.onError,
  })
  const queue = makeAppendQueue(write)

  async function loadTopics(): Promise<void> {
    const { rows } = await sql<{ topic: string; partitions: number }>`select topic, partitions from log.topic`.execute(
      db,
    )
    for (const row of rows) partitions.set(row.topic, row.partitions)
  }

  function partitionsOf(topic: string): number {
    const count = partitions.get(topic)
    if (count === undefined) throw new Error(`the log has no topic ${topic}: call ensureTopics first`)
    return count
  }

  async function ensureTopics(topics: readonly string[]): Promise<void> {
    if (topics.every((topic) => partitions.has(topic))) return
    await sql`
      with made as (
        insert into log.topic (topic, partitions) select topic, ${options.partitions ?? 4}::integer
        from unnest(${topics}::text[]) as topic on conflict do nothing returning topic, partitions
      )
      insert into log.partition (topic, partition)
      select topic, generate_series(0, partitions - 1) from made`.execute(db)
    await loadTopics()
  }

  /** One statement, and so one transaction: lock the partitions in order, take a block of offsets of each, write. */
  async function write(records: readonly LogRecord[]): Promise<void> {
    const counts = new Map<string, number>()
    const placed = records.map(({ topic, key }) => {
      const partition = hashKey(key) % partitionsOf(topic)
      const place = `${topic}/${partition}`
      const ordinal = counts.get(place) ?? 0
      counts.set(place, ordinal + 1)
      return { partition, ordinal }
    })
    const topics = [...new Set(records.map((record) => record.topic))]
    await sql`
      with incoming as (
        select * from unnest(
          ${records.map((record) => record.topic)}::text[], ${placed.map((place) => place.partition)}::integer[],
          ${placed.map((place) => place.ordinal)}::integer[], ${records.map((record) => record.key)}::text[],
          ${records.map((record) => record.id)}::text[], ${records.map((record) => record.value)}::text[]
        ) as incoming (topic, partition, ordinal, key, id, value)
      ), block as (
        select topic, partition, count(*) as size from incoming group by topic, partition
      ), locked as (
        select topic, partition, size from log.partition join block using (topic, partition)
        order by topic, partition for update of partition
      ), taken as (
        update log.partition set next_offset = next_offset + locked.size from locked
        where partition.topic = locked.topic and partition.partition = locked.partition
        returning partition.topic, partition.partition, partition.next_offset - locked.size as first_offset
      ), written as (
        insert into log.record (topic, partition, "offset", key, id, value)
        select topic, partition, first_offset + ordinal, key, id, value from incoming join taken using (topic, partition)
        returning 1
      )
      select count(*), pg_notify(${channel}, ${`${instance} ${topics.join(' ')}`}) from written`.execute(db)
    reader.appended(topics)
  }

  return {
    ensureTopics,
    append: async (records) => {
      for (const { topic } of records) partitionsOf(topic)
      await queue.append(records)
    },
    subscribe: async (subscription) => {
      if (!subscription.topics.every((topic) => partitions.has(topic))) await loadTopics()
      return reader.subscribe(subscription)
    },
    lag: (group, topics) => lag(db, group, topics),
    forget: (group) => forget(db, group),
    scan: (topics, onBatch) => scan(db, topics, onBatch),
    positions: (group, topics) => positions(db, group, topics),
    compact: (asked) => compact(db, asked),
    close: async () => {
      await queue.settled()
      await reader.close()
      await close()
    },
  }
}
