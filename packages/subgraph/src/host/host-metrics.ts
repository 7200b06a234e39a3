import type { Database } from '@stoa/db/connect'
import type { Consumer } from '@stoa/events/consumer'
import { openLetterCounts } from '@stoa/events/dead-letters'
import type { EventLog } from '@stoa/events/log'
import { outboxBacklog } from '@stoa/events/outbox'
import { durations, gauge } from '@stoa/telemetry/metrics'

/** How long commands take, each with its transaction; `fault` is a bug or an outage, `refused` an expected "no". */
export const commandSeconds = durations('stoa_command_seconds', 'Commands, with their transactions.', [
  'subgraph',
  'command',
  'outcome',
])

/** The same for jobs; one that failed is tried again and counted again. */
export const jobSeconds = durations('stoa_job_seconds', 'Runs of jobs.', ['subgraph', 'job', 'outcome'])

const outbox = gauge('stoa_outbox_backlog', 'Events that have not reached the log yet.', ['subgraph'])
const lag = gauge('stoa_consumer_lag', 'Events that a consumer has yet to read.', ['subgraph', 'consumer'])
const letters = gauge('stoa_dead_letters', 'Dead letters that wait for somebody.', ['subgraph', 'consumer'])
const jobs = gauge('stoa_jobs_open', 'Jobs that wait for their turn or are being run.', ['subgraph'])
const connections = gauge('stoa_db_connections', 'Connections to the database, and who waits for one.', [
  'subgraph',
  'state',
])

const databaseUp = gauge('stoa_database_up', 'Whether the database answers: 1, else 0.', ['subgraph'])

/** What metrics ask a host about. */
export type WatchedHost = {
  readonly name: string
  readonly database: Database<any>
  readonly log: EventLog
  readonly consumers: readonly Consumer[]
  /** Undefined where it declares no jobs. */
  readonly openJobs: (() => Promise<number>) | undefined
}

/** Has the metrics ask this host how it stands whenever they are read; calling the answer ends that. */
export function watchHost({ name: subgraph, database, log, consumers, openJobs }: WatchedHost): () => void {
  const { db } = database
  const ends = [
    connections.watch(() =>
      Object.entries(database.connections()).map(([state, value]) => ({ labels: { subgraph, state }, value })),
    ),
    databaseUp.watch(async () => [{ labels: { subgraph }, value: (await database.answers()) ? 1 : 0 }]),
    outbox.watch(async () => [{ labels: { subgraph }, value: await outboxBacklog(db) }]),
    letters.watch(async () => {
      const counts = await openLetterCounts(db)
      // A consumer without dead letters is shown as well: an alert needs the zero to see the rise.
      const groups = consumers.map((consumer) => consumer.name)
      return [...new Set([...groups, ...counts.keys()])].map((consumer) => ({
        labels: { subgraph, consumer },
        value: counts.get(consumer) ?? 0,
      }))
    }),
    lag.watch(() =>
      Promise.all(
        consumers.map(async ({ name: consumer, group, topics }) => ({
          labels: { subgraph, consumer },
          value: await log.lag(group, topics),
        })),
      ),
    ),
    ...(openJobs ? [jobs.watch(async () => [{ labels: { subgraph }, value: await openJobs() }])] : []),
  ]
  return () => {
    for (const end of ends) end()
  }
}
