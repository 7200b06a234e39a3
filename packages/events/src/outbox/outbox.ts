import { type Kysely, sql, type Transaction } from 'kysely'
import type { StoaEvent } from '../event/event.ts'
import { hashKey } from '../log/hash.ts'

/** How many shards an outbox has; each is relayed by one process at a time. */
export const shardCount = 16

export function shardOf(key: string): number {
  return hashKey(key) % shardCount
}

/**
 * Puts events into the outbox of the transaction's database, in their order:
 * one statement for any number of them, none for none. Lock the aggregate's row
 * before, so that two transactions cannot give one aggregate's events out of order.
 */
export async function writeOutbox(trx: Transaction<any>, events: readonly StoaEvent[]): Promise<void> {
  if (events.length === 0) return
  await sql`
    insert into stoa.outbox (id, type, key, shard, aggregate_version, event)
    select id, type, key, shard, version, event from unnest(
      ${events.map((event) => event.id)}::text[],
      ${events.map((event) => event.type)}::text[],
      ${events.map((event) => event.partitionkey)}::text[],
      ${events.map((event) => shardOf(event.partitionkey))}::smallint[],
      ${events.map((event) => event.aggregateversion ?? null)}::integer[],
      ${events.map((event) => JSON.stringify(event))}::json[]
    ) with ordinality as new (id, type, key, shard, version, event, ordinal) order by ordinal`.execute(trx)
}

/** How many events have not reached the log yet; tests and tools wait for zero. */
export async function outboxBacklog(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from stoa.outbox where published_at is null`.execute(db)
  return rows[0]?.count ?? 0
}
