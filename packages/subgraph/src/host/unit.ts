import { type Viewer, viewerKey } from '@stoa/auth/viewer'
import { isPassing } from '@stoa/db/faults'
import { wrapEvent } from '@stoa/events/envelope'
import { type EventType, kindOf, stateTypeOf } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import { writeOutbox } from '@stoa/events/outbox'
import { keyFieldOf } from '@stoa/contracts/event-schemas'
import { traceparentAfter } from '@stoa/telemetry/trace'
import { newId } from '@stoa/values/ids'
import { sql, type Transaction } from 'kysely'
import type { Subgraph } from '../definition.ts'
import type { Runtime } from './runtime.ts'
import type { Work } from '../work.ts'

/** A job that waits for its transaction to commit. */
export type PendingJob = {
  readonly job: string
  readonly data: Record<string, string>
  /** Where in a trace it was asked for. */
  readonly traceparent?: string | undefined
}

/**
 * What one transaction gathers: events and jobs are buffered while commands
 * run and written together at its end, so that a batch of fifty events costs
 * one insert and each aggregate publishes its state once.
 */
export type Unit<Tables> = {
  readonly open: (viewer: Viewer, cause?: Work['cause']) => Work<Tables>
  /** Marks a point to return to when a refusal follows. */
  readonly mark: () => () => void
  /** Writes events, the states that belong to them, and hands the jobs over. */
  readonly flush: () => Promise<{ readonly events: number; readonly jobs: readonly PendingJob[] }>
}

export function openUnit<Tables>(
  definition: Subgraph<Tables>,
  runtime: Pick<Runtime, 'ids' | 'report'>,
  db: Transaction<Tables>,
  now: Date,
): Unit<Tables> {
  const emitted: StoaEvent[] = []
  const jobs: PendingJob[] = []
  const ids = runtime.ids ?? { next: newId }
  const common = { subgraph: definition.name, now }

  function open(viewer: Viewer, cause?: Work['cause']): Work<Tables> {
    return {
      db,
      now,
      viewer,
      ids,
      cause,
      apart,
      // Refused here and not only when it is written, so that the stack names the command.
      emit: (type, data) => {
        const traceparent = traceparentAfter(cause?.traceparent)
        const envelope = { ...common, id: ids.next('evt'), actor: viewerKey(viewer), cause, traceparent }
        emitted.push(wrapEvent({ ...envelope, type, data }) as StoaEvent)
      },
      jobs: {
        enqueue: (job, data) => {
          if (!definition.jobs?.[job]) throw new Error(`${definition.name} has no job named ${job}`)
          jobs.push({ job, data, traceparent: traceparentAfter(cause?.traceparent) })
        },
      },
    }
  }

  async function apart(what: string, body: () => Promise<unknown>): Promise<void> {
    await sql`savepoint apart`.execute(db)
    const forget = mark()
    try {
      await body()
      await sql`release savepoint apart`.execute(db)
    } catch (error) {
      // Of these nothing of the transaction is to be saved: it runs again as a whole.
      if (isPassing(error)) throw error
      await sql`rollback to savepoint apart`.execute(db)
      forget()
      runtime.report('error', `${what} was left out, the rest goes on`, { error })
    }
  }

  function mark() {
    const [eventCount, jobCount] = [emitted.length, jobs.length]
    return () => {
      emitted.length = eventCount
      jobs.length = jobCount
    }
  }

  async function flush() {
    const states: StoaEvent[] = []
    for (const [type, facts] of factsByState(definition, emitted)) {
      const read = definition.publishes?.[type]?.read as unknown as ReadStates
      for (const data of await read(db, [...facts.keys()].sort())) {
        // A state has the cause of the last fact.
        const fact = facts.get(String(data[keyFieldOf(type)])) as StoaEvent
        const { actor, correlationid, causationid, traceparent } = fact
        const cause = causationid === undefined ? undefined : { id: causationid, correlationid }
        const envelope = { ...common, id: ids.next('evt'), actor, cause, traceparent }
        states.push(wrapEvent({ ...envelope, type, data: data as never }))
      }
    }
    const events = [...emitted, ...states]
    await writeOutbox(db, events)
    return { events: events.length, jobs }
  }

  return { open, mark, flush }
}

type ReadStates = (db: unknown, ids: readonly string[]) => Promise<readonly Record<string, unknown>[]>

/** The last fact of every aggregate whose state is published, by the type of that state and the aggregate's id. */
function factsByState(definition: Subgraph, emitted: readonly StoaEvent[]): Map<EventType, Map<string, StoaEvent>> {
  const byState = new Map<EventType, Map<string, StoaEvent>>()
  for (const fact of emitted) {
    const type = stateTypeOf(fact.type) as EventType
    if (kindOf(fact.type) === 'state' || !definition.publishes?.[type]) continue
    const facts = byState.get(type) ?? new Map<string, StoaEvent>()
    byState.set(type, facts.set(fact.subject, fact))
  }
  return byState
}
