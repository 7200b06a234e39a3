import { type Kysely, sql } from 'kysely'
import type { LogSubscription } from '../log.ts'
import type { Session } from '../../wakes/notices.ts'

/** A partition that a member holds: what it reads next, and whether it may be asked. */
export type Slot = {
  readonly member: Member
  readonly topic: string
  readonly partition: number
  readonly epoch: bigint
  /** The offset to read next. */
  position: number
  /** A batch is with the handler. */
  busy: boolean
  /** A batch is done, and the log does not know yet. */
  unacked: boolean
  /** There may be records that were not read yet. */
  stale: boolean
  failures: number
  /** To be given back as soon as it is not busy. */
  leaving: boolean
}

export type Member = {
  readonly id: string
  readonly subscription: LogSubscription
  /** By `slotKey`. */
  readonly slots: Map<string, Slot>
  stopping: boolean
}

export const slotKey = (topic: string, partition: number) => `${topic}/${partition}`

type HeldRow = {
  readonly topic: string
  readonly partition: number
  readonly member: string | null
  readonly epoch: unknown
  readonly next_offset: unknown
}

type Share = { readonly member: Member; readonly topic: string; readonly partition: number; readonly want: boolean }

/**
 * Says that these members are alive and gives each its share of partitions:
 * takes what is free or was left by the dead, gives back what others should
 * have. Two statements for all members of a process. Returns whether others
 * can take something now.
 */
export async function shareOut(
  db: Kysely<any>,
  members: readonly Member[],
  partitionsOf: (topic: string) => number,
  session: Session | undefined,
  leaseMs: number,
): Promise<boolean> {
  if (members.length === 0) return false
  const alive = await register(db, members, session, leaseMs)
  const shares = members.flatMap((member) => sharesOf(member, alive, partitionsOf))
  if (shares.length === 0) return false
  const { rows } = await sql<HeldRow>`
    with share as (
      select * from unnest(
        ${shares.map((share) => share.member.subscription.group)}::text[], ${shares.map((share) => share.topic)}::text[],
        ${shares.map((share) => share.partition)}::integer[], ${shares.map((share) => share.member.id)}::text[],
        ${shares.map((share) => share.want)}::boolean[]) as share (group_name, topic, partition, member, want)
    ), mine as (
      select share.* from share join log.cursor using (group_name, topic, partition)
      where cursor.holder = share.member or (share.want and (
        cursor.holder is null or cursor.expires_at < clock_timestamp()
        or not exists (select 1 from log.live_member live where live.member = cursor.holder)))
      order by group_name, topic, partition for update of cursor
    )
    update log.cursor set
      holder = case when mine.want then mine.member end,
      epoch = cursor.epoch + case when cursor.holder is distinct from mine.member then 1 else 0 end,
      expires_at = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
    from mine
    where cursor.group_name = mine.group_name and cursor.topic = mine.topic and cursor.partition = mine.partition
    returning cursor.topic, cursor.partition, cursor.holder as member, cursor.epoch, cursor.next_offset
  `.execute(db)
  const byId = new Map(members.map((member) => [member.id, member]))
  const held = new Map(members.map((member) => [member.id, new Set<string>()]))
  for (const row of rows) {
    const member = row.member === null ? undefined : byId.get(row.member)
    if (!member) continue
    const key = slotKey(row.topic, row.partition)
    const epoch = BigInt(row.epoch as string)
    held.get(member.id)?.add(key)
    if (member.slots.get(key)?.epoch === epoch) continue
    const { topic, partition } = row
    const position = Number(row.next_offset)
    member.slots.set(key, {
      member,
      topic,
      partition,
      epoch,
      position,
      busy: false,
      unacked: false,
      stale: true,
      failures: 0,
      leaving: false,
    })
  }
  // What was in the shares and did not come back is given back or lost.
  for (const { member, topic, partition } of shares) {
    const key = slotKey(topic, partition)
    if (!held.get(member.id)?.has(key)) member.slots.delete(key)
  }
  return rows.some((row) => row.member === null)
}

type Alive = { readonly member: string; readonly group_name: string; readonly topics: readonly string[] }

async function register(
  db: Kysely<any>,
  members: readonly Member[],
  session: Session | undefined,
  leaseMs: number,
): Promise<readonly Alive[]> {
  const groups = members.map((member) => member.subscription.group)
  const { rows } = await sql<Alive>`
    with me as (
      insert into log.member (member, group_name, topics, pid, backend_start, expires_at)
      select member, group_name, string_to_array(topics, ','), ${session?.pid ?? null}::integer,
        ${session?.startedAt ?? null}::timestamptz, clock_timestamp() + ${leaseMs} * interval '1 millisecond'
      from unnest(
        ${members.map((member) => member.id)}::text[], ${groups}::text[],
        ${members.map((member) => member.subscription.topics.join(','))}::text[]) as new (member, group_name, topics)
      on conflict (member) do update
        set pid = excluded.pid, backend_start = excluded.backend_start, expires_at = excluded.expires_at
      returning member, group_name, topics
    )
    select member, group_name, topics from me
    union
    select member, group_name, topics from log.live_member where group_name = any(${groups}::text[])`.execute(db)
  return rows
}

/** Every process comes to the same shares, because each sorts the same members and partitions. */
function sharesOf(member: Member, alive: readonly Alive[], partitionsOf: (topic: string) => number): Share[] {
  const peers = alive.filter((peer) => peer.group_name === member.subscription.group)
  const shares: Share[] = []
  let index = 0
  for (const topic of [...member.subscription.topics].sort()) {
    const readers = peers
      .filter((peer) => peer.topics.includes(topic))
      .map((peer) => peer.member)
      .sort()
    for (let partition = 0; partition < partitionsOf(topic); partition += 1) {
      const want = !member.stopping && readers[index++ % readers.length] === member.id
      const slot = member.slots.get(slotKey(topic, partition))
      if (slot) slot.leaving = !want
      // A batch in hand is finished and acknowledged before its partition changes hands.
      if (want || slot) shares.push({ member, topic, partition, want: want || slot?.busy || slot?.unacked || false })
    }
  }
  return shares
}

/** Gives everything back that a member held, so that others need not wait for its lease. */
export async function leave(db: Kysely<any>, member: Member): Promise<void> {
  await sql`
    with gone as (delete from log.member where member = ${member.id})
    update log.cursor set holder = null where holder = ${member.id}`.execute(db)
}
