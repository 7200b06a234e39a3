import { continueTrace, outsideTrace, traceDetail } from '@stoa/telemetry/trace'
import { type Kysely, sql } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import type { JobContext, Subgraph } from '../definition.ts'
import { jobSeconds } from './host-metrics.ts'
import type { Report } from '@stoa/telemetry/report'
import type { PendingJob } from './unit.ts'

// All of pg-boss is in this file. One queue per subgraph: which job it is
// stands in the data, so an idle subgraph asks its database one question per
// poll, whatever the number of jobs it declares.

export type Jobs = {
  readonly enqueue: (db: Kysely<any>, jobs: readonly PendingJob[]) => Promise<void>
  /** Looks for work now instead of at the next poll. */
  readonly wake: () => void
  readonly start: () => void
  /** Lets the jobs in hand finish. */
  readonly stop: () => Promise<void>
}

const queue = 'jobs'
const deadLetters = 'dead-jobs'
const pollMs = 2_000
const batchSize = 20
const defaultRetryLimit = 20
/** A job whose process has died is given to another after this time (pg-boss allows no less), plus one supervision. */
const heartbeatSeconds = 10
const supervisionSeconds = 5

type Stored = PendingJob

/** One that is `quiet` does nothing by itself: no supervision, no migration of its own. */
function bossOf(db: Kysely<any>, quiet = false): PgBoss {
  return new PgBoss({
    db: fromKysely(db),
    schema: 'jobs',
    schedule: false,
    monitorVacuum: false,
    superviseIntervalSeconds: supervisionSeconds,
    monitorIntervalSeconds: supervisionSeconds,
    ...(quiet ? { supervise: false, migrate: false } : {}),
  })
}

/** Makes the tables of the queue; part of migrating a subgraph that declares jobs. */
export async function installJobs(db: Kysely<any>): Promise<void> {
  const boss = bossOf(db)
  await boss.start()
  await boss.createQueue(deadLetters)
  await boss.createQueue(queue, {
    retryBackoff: true,
    retryDelay: 1,
    retryDelayMax: 300,
    deadLetter: deadLetters,
    heartbeatSeconds,
  })
  await boss.stop({ graceful: false, close: false })
}

/** Opens the job queue of a subgraph in the schema `jobs` of its database; without `background` nothing runs by itself. */
export async function openJobs(
  definition: Subgraph,
  db: Kysely<any>,
  context: () => JobContext<any, any>,
  report: Report,
  background: boolean,
): Promise<Jobs> {
  const boss = bossOf(db, !background)
  boss.on('error', (error) => report('error', 'the job queue failed', { error }))
  await boss.start()

  let running = false
  let round: Promise<void> = Promise.resolve()
  let again = false
  let timer: NodeJS.Timeout | undefined

  async function workOff(): Promise<void> {
    while (running) {
      const jobs = await boss.fetch<Stored>(queue, { batchSize })
      if (jobs.length === 0) return
      const beat = setInterval(() => touch(jobs.map(({ id }) => id)), (heartbeatSeconds * 1000) / 3)
      await Promise.all(jobs.map(({ id, data }) => runJob(id, data))).finally(() => clearInterval(beat))
    }
  }

  function touch(ids: string[]): void {
    boss.touch(queue, ids).catch((error: unknown) => report('warn', 'a heartbeat of jobs was missed', { error }))
  }

  async function runJob(id: string, { job, data, traceparent }: Stored): Promise<void> {
    const startedMs = performance.now()
    const done = (outcome: 'done' | 'fault') => {
      const seconds = (performance.now() - startedMs) / 1000
      jobSeconds.observe({ subgraph: definition.name, job, outcome }, seconds)
    }
    try {
      const declared = definition.jobs?.[job]
      if (!declared) throw new Error(`there is no job named ${job}`)
      await continueTrace(traceparent, `job ${job}`, { kind: 'consumer' }, () => declared.run(data, context()))
      await boss.complete(queue, id)
      done('done')
    } catch (error) {
      done('fault')
      report('warn', `job ${job} failed and will be tried again`, { error, data, ...traceDetail(traceparent) })
      await boss.fail(queue, id, { message: String(error) })
    }
  }

  function wake(): void {
    if (!running) return
    if (again) return
    again = true
    // The command that woke us is not what the jobs belong to; each knows its own trace.
    round = outsideTrace(() => round.then(begin)).catch((error: unknown) =>
      report('error', 'jobs could not be fetched', { error }),
    )
  }

  function begin(): Promise<void> {
    again = false
    return workOff()
  }

  return {
    enqueue: async (trx, jobs) => {
      const rows = jobs.map((pending) => ({
        data: pending,
        retryLimit: definition.jobs?.[pending.job]?.retryLimit ?? defaultRetryLimit,
      }))
      await boss.insert(queue, rows, { db: fromKysely(trx) })
    },
    wake,
    start: () => {
      running = true
      timer = setInterval(wake, pollMs)
      wake()
    },
    stop: async () => {
      running = false
      clearInterval(timer)
      await round
      await boss.stop({ graceful: false, close: false })
    },
  }
}

/** Jobs that wait for their turn or are being run; tests and tools wait for zero. */
export async function openJobCount(db: Kysely<any>): Promise<number> {
  const counted = await sql<{ count: bigint }>`select count(*) as count from jobs.job
    where name = ${queue} and state in ('created', 'retry', 'active')`.execute(db)
  return Number(counted.rows[0]?.count ?? 0)
}
