import { type EventLog, isCompacted } from '@stoa/events/log'
import { type Kysely, sql } from 'kysely'

const hourMs = 3_600_000
const askEveryMs = 300_000
const batchSize = 5000

export type UpkeepOptions = {
  readonly db: Kysely<any>
  readonly log: EventLog
  /** The topics that the subgraph publishes to: it looks after those, and nobody else does. */
  readonly topics: readonly string[]
  readonly onError: (error: unknown) => void
}

export type Upkeep = { readonly stop: () => Promise<void> }

/**
 * What a host does for its database and its topics once an hour, in one of the
 * processes that run the subgraph: forgets idempotency keys of a week ago and
 * compacts the state topics. Outbox and inbox are swept by the relay.
 */
export function startUpkeep({ db, log, topics, onError }: UpkeepOptions): Upkeep {
  let inHand: Promise<void> | undefined

  async function run(): Promise<void> {
    if (!(await isOurTurn(db))) return
    await sweepIdempotency(db)
    await log.compact(topics.filter(isCompacted))
  }

  // Asked more often than it is due: a process that is started again does not begin to wait anew.
  const timer = setInterval(() => {
    inHand ??= run()
      .catch(onError)
      .finally(() => {
        inHand = undefined
      })
  }, askEveryMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await inHand
    },
  }
}

/** True for one of those who ask within an hour. Its own transaction, so that no lock is held during the work. */
async function isOurTurn(db: Kysely<any>): Promise<boolean> {
  const claimed = await sql`insert into stoa.schedule (name, last_run_at) values ('upkeep', clock_timestamp())
    on conflict (name) do update set last_run_at = excluded.last_run_at
    where stoa.schedule.last_run_at <= clock_timestamp() - ${hourMs} * interval '1 millisecond'
    returning name`.execute(db)
  return claimed.rows.length > 0
}

/**
 * Forgets idempotency keys that are older than seven days, in batches, so that
 * nobody waits for long: who repeats a request after that does it anew.
 */
export async function sweepIdempotency(db: Kysely<any>): Promise<void> {
  for (;;) {
    const gone = await sql`
      delete from stoa.idempotency where ctid = any(array(
        select ctid from stoa.idempotency where created_at < clock_timestamp() - interval '7 days'
        limit ${batchSize}))`.execute(db)
    if (Number(gone.numAffectedRows ?? 0) < batchSize) break
  }
}
