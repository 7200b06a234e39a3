import { type Kysely, sql } from 'kysely'
import type { LogRecord } from '../log.ts'
import type { Slot } from './groups.ts'

/** A batch that a handler has finished: the group goes on at `next`. */
export type Ack = { readonly slot: Slot; readonly next: number }

export type Fetched = {
  readonly slot: Slot
  readonly records: readonly LogRecord[]
  readonly next: number
  readonly full: boolean
}

type Row = {
  ordinal: number
  offset: unknown
  key: string | null
  id: string | null
  value: string | null
}

/** How many records one round brings at most, over all partitions, roughly: it must fit in memory. */
const roundSize = 4000

/**
 * Acknowledges finished batches and reads the next ones, of all groups and
 * partitions of this process, in one statement. `lost` are slots that somebody
 * else holds by now: their acknowledgement did not count.
 */
export async function exchange(
  db: Kysely<any>,
  acks: readonly Ack[],
  wanted: readonly Slot[],
): Promise<{ readonly fetched: readonly Fetched[]; readonly lost: readonly Slot[] }> {
  const limits = wanted.map((slot) =>
    Math.min(slot.member.subscription.batchSize ?? 500, Math.max(50, Math.ceil(roundSize / wanted.length))),
  )
  const { rows } = await sql<Row>`
    with ack as (
      select * from unnest(
        ${acks.map(({ slot }) => slot.member.subscription.group)}::text[], ${acks.map(({ slot }) => slot.topic)}::text[],
        ${acks.map(({ slot }) => slot.partition)}::integer[], ${acks.map(({ slot }) => slot.member.id)}::text[],
        ${acks.map(({ slot }) => slot.epoch)}::bigint[], ${acks.map(({ next }) => next)}::bigint[]
      ) with ordinality as ack (group_name, topic, partition, holder, epoch, next_offset, ordinal)
    ), acked as (
      update log.cursor set next_offset = ack.next_offset from ack
      where cursor.group_name = ack.group_name and cursor.topic = ack.topic and cursor.partition = ack.partition
        and cursor.holder = ack.holder and cursor.epoch = ack.epoch
      returning ack.ordinal
    ), wanted as (
      select * from unnest(
        ${wanted.map((slot) => slot.topic)}::text[], ${wanted.map((slot) => slot.partition)}::integer[],
        ${wanted.map((slot) => slot.position)}::bigint[], ${limits}::integer[]
      ) with ordinality as wanted (topic, partition, position, size, ordinal)
    )
    select -ordinal::integer as ordinal, null as "offset", null as key, null as id, null as value from acked
    union all
    select wanted.ordinal::integer, record."offset", record.key, record.id, record.value
    from wanted cross join lateral (
      select "offset", key, id, value from log.record
      where record.topic = wanted.topic and record.partition = wanted.partition and record."offset" >= wanted.position
      order by "offset" limit wanted.size
    ) as record
    order by 1, 2`.execute(db)

  const acked = new Set<number>()
  const found = new Map<number, { records: LogRecord[]; next: number }>()
  for (const row of rows) {
    if (row.ordinal < 0) {
      acked.add(-row.ordinal)
      continue
    }
    const slot = wanted[row.ordinal - 1] as Slot
    const entry = found.get(row.ordinal) ?? { records: [], next: 0 }
    entry.records.push({ topic: slot.topic, key: row.key as string, id: row.id as string, value: row.value as string })
    entry.next = Number(row.offset) + 1
    found.set(row.ordinal, entry)
  }
  const fetched = [...found].map(([ordinal, { records, next }]) => ({
    slot: wanted[ordinal - 1] as Slot,
    records,
    next,
    full: records.length >= (limits[ordinal - 1] as number),
  }))
  return { fetched, lost: acks.filter((_ack, index) => !acked.has(index + 1)).map((ack) => ack.slot) }
}
