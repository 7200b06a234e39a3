import { type Viewer, viewerKey } from '@stoa/auth/viewer'
import { wrapEvent } from '@stoa/events/envelope'
import { type EventType, kindOf, type StoaEvent, stateTypeOf } from '@stoa/events/event'
import type { EventPayloads } from '@stoa/events/generated'
import { writeOutbox } from '@stoa/events/outbox'
import { keyFieldOf, validateForPublish } from '@stoa/events/schemas'
import { newId } from '@stoa/values/ids'
import type { Transaction } from 'kysely'
import type { Subgraph } from './definition.ts'
import type { Runtime } from './runtime.ts'
import type { Work } from './work.ts'

/** A job that waits for its transaction to commit. */
export type PendingJob = { readonly job: string; readonly data: Record<string, string> }

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

type Emitted = {
  readonly type: EventType
  readonly data: object
  readonly viewer: Viewer
  readonly cause: Work['cause']
}

export function openUnit<Tables>(
  definition: Subgraph<Tables>,
  runtime: Pick<Runtime, 'ids'>,
  db: Transaction<Tables>,
  now: Date,
): Unit<Tables> {
  const emitted: Emitted[] = []
  const jobs: PendingJob[] = []
  const ids = runtime.ids ?? { next: newId }

  function open(viewer: Viewer, cause?: Work['cause']): Work<Tables> {
    return {
      db,
      now,
      viewer,
      ids,
      cause,
      emit: (type, data) => {
        // Refused here and not only when it is written, so that the stack names the command.
        validateForPublish(type, data)
        emitted.push({ type, data: data as object, viewer, cause })
      },
      jobs: {
        enqueue: (job, data) => {
          if (!definition.jobs?.[job]) throw new Error(`${definition.name} has no job named ${job}`)
          jobs.push({ job, data })
        },
      },
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
    const states = await statesOf(definition, db, emitted)
    const events = [...emitted, ...states].map(({ type, data, viewer, cause }) =>
      wrapEvent({
        type,
        data: data as EventPayloads[EventType],
        id: ids.next('evt'),
        subgraph: definition.name,
        now,
        actor: viewerKey(viewer),
        cause,
      }),
    )
    await writeOutbox(db, events as StoaEvent[])
    return { events: events.length, jobs }
  }

  return { open, mark, flush }
}

/**
 * The states of every aggregate that a fact is about: one read per kind,
 * whatever the number of facts. A state is caused by what caused the last fact.
 */
async function statesOf(definition: Subgraph, db: Transaction<any>, emitted: readonly Emitted[]): Promise<Emitted[]> {
  const keyOf = (type: EventType, data: object) => String((data as Record<string, unknown>)[keyFieldOf(type)])
  const factsByType = new Map<EventType, Map<string, Emitted>>()
  for (const fact of emitted) {
    const stateType = stateTypeOf(fact.type) as EventType
    if (kindOf(fact.type) === 'state' || !definition.publishes?.[stateType]) continue
    const facts = factsByType.get(stateType) ?? new Map<string, Emitted>()
    factsByType.set(stateType, facts.set(keyOf(fact.type, fact.data), fact))
  }
  const states: Emitted[] = []
  for (const [type, facts] of factsByType) {
    const read = definition.publishes?.[type] as unknown as (db: unknown, ids: string[]) => Promise<object[]>
    for (const data of await read(db, [...facts.keys()].sort())) {
      const origin = facts.get(keyOf(type, data)) as Emitted
      states.push({ ...origin, type, data })
    }
  }
  return states
}
