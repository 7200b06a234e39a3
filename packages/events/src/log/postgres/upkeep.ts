import { type Kysely, sql } from 'kysely'
import { isCompacted } from '../log.ts'

export async function lag(db: Kysely<any>, group: string, topics: readonly string[]): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select coalesce(sum(rest.unread), 0)::integer as unread
    from log.partition
    left join log.cursor on cursor.group_name = ${group}
      and cursor.topic = partition.topic and cursor.partition = partition.partition
    cross join lateral (
      select count(*) as unread from log.record
      where record.topic = partition.topic and record.partition = partition.partition
        and record."offset" >= coalesce(cursor.next_offset, 0)
    ) as rest
    where partition.topic = any(${topics}::text[])`.execute(db)
  return rows[0]?.unread ?? 0
}

export async function forget(db: Kysely<any>, group: string): Promise<void> {
  await sql`
    with gone as (delete from log.member where group_name = ${group})
    delete from log.cursor where group_name = ${group}`.execute(db)
}

/**
 * A record that was appended twice counts where it stood first: a relay that
 * was thought dead may append an old state behind a newer one, and the newer
 * one must stay.
 */
export async function compact(db: Kysely<any>, asked: readonly string[]): Promise<number> {
  const { rows: topics } = await sql<{ topic: string; partitions: number }>`
    select topic, partitions from log.topic where topic = any(${asked}::text[])`.execute(db)
  let dropped = 0
  for (const { topic, partitions } of topics) {
    if (!isCompacted(topic)) continue
    for (let partition = 0; partition < partitions; partition += 1) {
      const result = await sql`
        delete from log.record using (
          select "offset", row_number() over (partition by key order by first_offset desc, "offset") as rank
          from (
            select "offset", key, min("offset") over (partition by key, id) as first_offset
            from log.record where topic = ${topic} and partition = ${partition}
          ) as firsts
        ) as ranked
        where record.topic = ${topic} and record.partition = ${partition}
          and record."offset" = ranked."offset" and ranked.rank > 1`.execute(db)
      dropped += Number(result.numAffectedRows ?? 0)
    }
  }
  await sql`delete from log.member where expires_at < clock_timestamp() - interval '1 hour'`.execute(db)
  return dropped
}
