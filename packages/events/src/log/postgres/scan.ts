import { type Kysely, sql } from 'kysely'
import type { LogPosition, ScannedBatch, ScannedRecord } from '../log.ts'

const batchSize = 500

/** See `EventLog.scan`. */
export async function scan(
  db: Kysely<any>,
  topics: readonly string[],
  onBatch: (batch: ScannedBatch) => Promise<void>,
): Promise<void> {
  const { rows: partitions } = await sql<{ topic: string; partition: number; next_offset: unknown }>`
    select topic, partition, next_offset from log.partition
    where topic = any(${topics}::text[]) order by topic, partition`.execute(db)
  for (const { topic, partition, next_offset } of partitions) {
    const end = Number(next_offset)
    for (let from = 0; ; ) {
      const records = await page(db, topic, partition, from, end)
      const last = records.at(-1)
      if (!last) break
      await onBatch({ topic, partition, records })
      from = last.offset + 1
    }
  }
}

async function page(
  db: Kysely<any>,
  topic: string,
  partition: number,
  from: number,
  end: number,
): Promise<readonly ScannedRecord[]> {
  const { rows } = await sql<Omit<ScannedRecord, 'offset' | 'topic'> & { readonly offset: unknown }>`
    select "offset", key, id, value, appended_at as "appendedAt" from log.record
    where topic = ${topic} and partition = ${partition} and "offset" >= ${from} and "offset" < ${end}
    order by "offset" limit ${batchSize}`.execute(db)
  return rows.map((row) => ({ ...row, topic, offset: Number(row.offset) }))
}

/** See `EventLog.positions`. */
export async function positions(
  db: Kysely<any>,
  group: string,
  topics: readonly string[],
): Promise<readonly LogPosition[]> {
  const { rows } = await sql<{ topic: string; partition: number; next_offset: unknown }>`
    select partition.topic, partition.partition, coalesce(cursor.next_offset, 0) as next_offset from log.partition
    left join log.cursor on cursor.topic = partition.topic and cursor.partition = partition.partition
      and cursor.group_name = ${group}
    where partition.topic = any(${topics}::text[])`.execute(db)
  return rows.map(({ topic, partition, next_offset }) => ({ topic, partition, offset: Number(next_offset) }))
}
