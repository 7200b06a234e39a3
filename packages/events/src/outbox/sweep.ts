import { type Kysely, sql } from 'kysely'

const dayMs = 86_400_000
const batchSize = 5000

/**
 * Deletes published outbox rows that are older than `keepMs` (default 24 h)
 * and inbox rows of a month ago, in batches, so that nobody waits for long.
 */
export async function sweepDelivered(db: Kysely<any>, keepMs: number = dayMs): Promise<void> {
  for (;;) {
    const gone = await sql`
      delete from stoa.outbox where pos in (
        select pos from (
          select pos, published_at from stoa.outbox where live_pos is not null order by live_pos limit ${batchSize}
        ) as oldest where published_at < clock_timestamp() - ${keepMs} * interval '1 millisecond')`.execute(db)
    if (Number(gone.numAffectedRows ?? 0) < batchSize) break
  }
  for (;;) {
    const gone = await sql`
      delete from stoa.inbox where ctid = any(array(
        select ctid from stoa.inbox where seen_at < clock_timestamp() - interval '30 days' limit ${batchSize}))`.execute(
      db,
    )
    if (Number(gone.numAffectedRows ?? 0) < batchSize) break
  }
}
