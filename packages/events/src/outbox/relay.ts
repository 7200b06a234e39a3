import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { recordSpan } from '@stoa/telemetry/trace'
import { type Kysely, sql } from 'kysely'
import { topicOf } from '@stoa/contracts/event-types'
import type { StoaEvent } from '../event/event.ts'
import type { PublishedEvent } from '../live/fanout.ts'
import type { EventLog } from '../log/log.ts'
import { makeLoop } from '../loop.ts'
import { publishedEvents } from '../events-metrics.ts'
import { shardCount } from './outbox.ts'
import { sweepDelivered } from './sweep.ts'
import type { Wakes } from '../wakes/wakes.ts'

export type RelayOptions = {
  /** The subgraph's database. */
  readonly db: Kysely<any>
  readonly log: EventLog
  /** Called after each batch is durable in the log and marked, in order of position: for the live tail of this process. */
  readonly onPublished?: (events: readonly PublishedEvent[]) => void
  /** Told of every failure that is retried. */
  readonly onError?: (error: unknown) => void
  /** Backstop when a wake-up is lost. Default 1000. */
  readonly pollMs?: number
  /** How long a dead relay keeps others from its shards. Default 5000. */
  readonly leaseMs?: number
  /** Default 500. */
  readonly batchSize?: number
  /** How long published rows stay, for live cursors. Default 24 h. */
  readonly keepMs?: number
  /**
   * How it hears at once what other processes of the subgraph commit, and tells them what it has published.
   * Without it their events wait for the next poll. Needed only where a subgraph runs more than once.
   */
  readonly wakes?: Wakes | undefined
}

export interface Relay {
  /** Call after every commit that may have written to the outbox; costs nothing, and calls of one moment are one. */
  wake(): void
  /** Resolves after the batch in hand is in the log and marked, or after ten seconds; gives the shards back. */
  stop(): Promise<void>
}

type Row = {
  readonly pos: string
  readonly id: string
  readonly type: string
  readonly key: string
  readonly event: string
}

/**
 * Many commits at once are many wake-ups. Without a rest each takes an event or two along, and every consumer, its
 * position and the log follow with a transaction for each.
 */
const restMs = 100
const sweepEveryMs = 60_000
const stopLimitMs = 10_000

/**
 * Moves events from the outbox of one database to the log: at least once, in
 * order per key. Any number of relays may run on one database; each shard is
 * moved by one of them. A crash between append and mark appends again.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { db, log, leaseMs = 5000, pollMs = 1000, batchSize = 500 } = options
  const holder = randomUUID()
  const known = new Set<string>()
  let shards: number[] = []
  let leaseEnds = 0
  let sweepAt = performance.now() + sweepEveryMs
  let stopping = false

  const tell = (error: unknown) => options.onError?.(error)
  const relaying = makeLoop(run, tell, { restMs })
  // Beside the relaying: while the log is slow or away, the shards must not change hands.
  const leasing = makeLoop(renew, tell)

  async function run(): Promise<void> {
    while (shards.length > 0 && !stopping) {
      const rows = await claim()
      if (rows.length > 0) await move(rows)
      if (rows.length < batchSize) break
    }
    if (performance.now() >= sweepAt) {
      sweepAt = performance.now() + sweepEveryMs
      await sweepDelivered(db, options.keepMs)
    }
  }

  /** Keeps the shards that we hold and takes those that nobody does. */
  async function renew(): Promise<void> {
    const asked = performance.now() // the lease begins later than this: to our disadvantage, so it is safe
    const { rows } = await sql<{ shard: number }>`
      with mine as (
        select shard from stoa.relay_shard
        where holder = ${holder} or holder is null or expires_at < clock_timestamp()
        order by shard for update skip locked
      )
      update stoa.relay_shard set holder = ${holder}, expires_at = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
      from mine where relay_shard.shard = mine.shard returning relay_shard.shard`.execute(db)
    const gained = rows.length > shards.length
    shards = rows.map((row) => row.shard)
    leaseEnds = asked + leaseMs
    if (gained) relaying.wake()
  }

  /** By what is not published and never by a position: a transaction that commits late is not skipped. */
  async function claim(): Promise<readonly Row[]> {
    const { rows } = await sql<Row>`
      select pos::text as pos, id, type, key, event::text as event from stoa.outbox
      where published_at is null and shard = any(${shards}::smallint[])
      order by outbox.pos limit ${batchSize}`.execute(db)
    return rows
  }

  async function move(rows: readonly Row[]): Promise<void> {
    const missing = [...new Set(rows.map((row) => topicOf(row.type)))].filter((topic) => !known.has(topic))
    if (missing.length > 0) {
      await log.ensureTopics(missing)
      for (const topic of missing) known.add(topic)
    }
    // Somebody else may have the shards by now; then our rows could come behind newer ones.
    if (performance.now() > leaseEnds) throw new Error('the lease ended before the batch was appended')
    const begunMs = Date.now()
    await log.append(rows.map((row) => ({ topic: topicOf(row.type), key: row.key, id: row.id, value: row.event })))
    const positions = await mark(rows)
    options.wakes?.tell('published')
    const onPublished = options.onPublished
    if (!onPublished) return
    const published = rows.flatMap((row) => {
      const position = positions.get(row.pos)
      return position === undefined ? [] : [{ position, event: JSON.parse(row.event) as StoaEvent }]
    })
    for (const { event } of published) {
      publishedEvents.inc({ type: event.type })
      const attributes = { 'messaging.destination.name': topicOf(event.type), 'messaging.message.id': event.id }
      recordSpan(event.traceparent, `publish ${event.type}`, { kind: 'producer', attributes }, begunMs)
    }
    onPublished(published)
  }

  /**
   * Marks rows and gives them the next live positions, in one statement. The
   * counter's row is locked until the commit, so positions become visible in
   * their order; rows that another relay has marked meanwhile are left out, so
   * there is no gap.
   */
  async function mark(rows: readonly Row[]): Promise<ReadonlyMap<string, number>> {
    const marked = await sql<{ pos: string; live_pos: unknown }>`
      with due as (
        select pos from stoa.outbox where pos = any(${rows.map((row) => row.pos)}::bigint[]) and published_at is null
        order by pos for update
      ), counted as (
        select pos, row_number() over (order by pos) as ordinal from due
      ), counter as (
        update stoa.live_position set position = position + (select count(*) from counted)
        returning position - (select count(*) from counted) as before
      )
      update stoa.outbox set published_at = clock_timestamp(), live_pos = counter.before + counted.ordinal
      from counted, counter where outbox.pos = counted.pos
      returning outbox.pos::text as pos, outbox.live_pos`.execute(db)
    return new Map(marked.rows.map((row) => [row.pos, Number(row.live_pos)]))
  }

  const deafen = options.wakes?.on('committed', relaying.wake)
  const timers = [setInterval(relaying.wake, pollMs), setInterval(leasing.wake, leaseMs / 3)]
  leasing.wake()

  return {
    wake: () => {
      relaying.wake()
      if (shards.length < shardCount) options.wakes?.tell('committed')
    },
    stop: async () => {
      stopping = true
      // The lease is kept until the batch is through; a log that does not answer is not waited for.
      await Promise.race([relaying.settled(), pause(stopLimitMs, undefined, { ref: false })])
      for (const timer of timers) clearInterval(timer)
      deafen?.()
      for (const loop of [relaying, leasing]) loop.stop()
      await leasing.settled()
      await sql`update stoa.relay_shard set holder = null where holder = ${holder}`.execute(db).catch(() => undefined)
    },
  }
}
