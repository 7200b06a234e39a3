import { type Kysely, sql, type Transaction } from 'kysely'
import type { LogRecord } from '../log/log.ts'

/**
 * malformed: the payload does not fit its definition. failed: the reaction
 * threw too often. refused: it answered a refusal. parked: an earlier event of
 * the aggregate is a dead letter and the consumer is strict.
 */
export type DeathReason = 'malformed' | 'failed' | 'refused' | 'parked'

/** open: waits for a person. redrive: asked for, the consumer will try. The others are settled. */
export type LetterStatus = 'open' | 'redrive' | 'redriven' | 'discarded'

/** An event that a consumer could not use; it went on without it. */
export type DeadLetter = {
  readonly number: number
  readonly consumer: string
  readonly generation: number
  readonly source: string
  readonly id: string
  readonly topic: string
  readonly type: string
  readonly key: string
  readonly reason: DeathReason
  readonly status: LetterStatus
  readonly attempts: number
  readonly error: string
  /** The record as it lay in the log; JSON, unless it was malformed. */
  readonly event: string
  readonly deadAt: Date
  readonly settledAt: Date | null
  readonly note: string | null
}

const columns = sql`number::integer as number, consumer, generation, source, id, topic, type, key, reason, status,
  attempts, error, event, dead_at as "deadAt", settled_at as "settledAt", note`

/** Newest first. Without `status`: those that wait for something. */
export async function listDeadLetters(
  db: Kysely<any>,
  filter: { readonly consumer?: string; readonly status?: LetterStatus; readonly limit?: number } = {},
): Promise<readonly DeadLetter[]> {
  const { rows } = await sql<DeadLetter>`
    select ${columns} from stoa.dead_letter
    where ${filter.status ? sql`status = ${filter.status}` : sql`status in ('open', 'redrive')`}
      and ${filter.consumer ? sql`consumer = ${filter.consumer}` : sql`true`}
    order by dead_letter.number desc limit ${filter.limit ?? 100}`.execute(db)
  return rows
}

export async function showDeadLetter(db: Kysely<any>, number: number): Promise<DeadLetter | undefined> {
  const { rows } = await sql<DeadLetter>`select ${columns} from stoa.dead_letter where number = ${number}`.execute(db)
  return rows[0]
}

/** How many letters of each consumer wait for something; consumers without any are left out. */
export async function openLetterCounts(db: Kysely<any>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ consumer: string; count: number }>`
    select consumer, count(*)::int as count from stoa.dead_letter
    where status in ('open', 'redrive') group by consumer`.execute(db)
  return new Map(rows.map(({ consumer, count }) => [consumer, count]))
}

/**
 * Asks that open letters run again: these numbers, or all of a consumer. The
 * consumer, in whatever process it runs, does so within two seconds, in their
 * order; a letter that fails again is open again, with its newest error.
 * Returns how many were asked for.
 */
export async function redriveDeadLetters(
  db: Kysely<any>,
  which: { readonly numbers: readonly number[] } | { readonly consumer: string },
): Promise<number> {
  const result = await sql`
    update stoa.dead_letter set status = 'redrive' where status = 'open'
      and ${'numbers' in which ? sql`number = any(${which.numbers}::bigint[])` : sql`consumer = ${which.consumer}`}`.execute(
    db,
  )
  return Number(result.numAffectedRows ?? 0)
}

/** Settles open letters for good, without their effect. `note` says why. Returns how many. */
export async function discardDeadLetters(db: Kysely<any>, numbers: readonly number[], note: string): Promise<number> {
  const result = await sql`
    update stoa.dead_letter set status = 'discarded', note = ${note}, settled_at = clock_timestamp()
    where status = 'open' and number = any(${numbers}::bigint[])`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

export type Burial = {
  readonly consumer: string
  readonly generation: number
  readonly source: string
  readonly id: string
  readonly topic: string
  readonly type: string
  readonly key: string
  readonly reason: DeathReason
  readonly attempts: number
  readonly error: string
  readonly value: string
}

/** Writes a dead letter, in the transaction that writes the event's inbox row. */
export async function bury(trx: Transaction<any>, letter: Burial): Promise<void> {
  await sql`
    insert into stoa.dead_letter (consumer, generation, source, id, topic, type, key, reason, attempts, error, event)
    values (${letter.consumer}, ${letter.generation}, ${letter.source}, ${letter.id}, ${letter.topic}, ${letter.type},
      ${letter.key}, ${letter.reason}, ${letter.attempts}, ${letter.error.slice(0, 2000)}, ${letter.value})
    on conflict (consumer, generation, source, id) do nothing`.execute(trx)
}

/** Which of these aggregates have a dead letter that is not settled. */
export async function parkedKeys(
  trx: Transaction<any>,
  consumer: string,
  generation: number,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select distinct key from stoa.dead_letter
    where consumer = ${consumer} and generation = ${generation} and status in ('open', 'redrive')
      and key = any(${keys}::text[])`.execute(trx)
  return new Set(rows.map((row) => row.key))
}

/**
 * Takes a letter whose redrive was asked for and settles it, unless somebody
 * else has, or it is parked behind an earlier letter of its aggregate: then it
 * stays as it is. Returns the record that it was.
 */
export async function takeForRedrive(trx: Transaction<any>, number: number): Promise<LogRecord | undefined> {
  const { rows } = await sql<LogRecord>`
    update stoa.dead_letter as letter
    set status = 'redriven', settled_at = clock_timestamp(), attempts = attempts + 1
    where number = ${number} and status = 'redrive' and not (reason = 'parked' and exists (
      select from stoa.dead_letter as earlier
      where earlier.consumer = letter.consumer and earlier.generation = letter.generation
        and earlier.key = letter.key and earlier.number < letter.number and earlier.status in ('open', 'redrive')))
    returning topic, key, id, event as value`.execute(trx)
  return rows[0]
}

/** A redrive failed: the letter is open again, for this reason. */
export async function recordRedrive(
  trx: Transaction<any>,
  number: number,
  reason: DeathReason,
  error: string,
): Promise<void> {
  await sql`
    update stoa.dead_letter set status = 'open', attempts = attempts + 1, reason = ${reason}, error = ${error.slice(0, 2000)}
    where number = ${number} and status = 'redrive'`.execute(trx)
}
