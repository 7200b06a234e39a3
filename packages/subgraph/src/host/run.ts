import type { Viewer } from '@stoa/auth/viewer'
import type { Connections } from '@stoa/db/connect'
import { isConflict } from '@stoa/db/faults'
import { withSpan } from '@stoa/telemetry/trace'
import { isRefusal, type Refusal } from '@stoa/values/refusal'
import type { Transaction } from 'kysely'
import type { RunOptions, Subgraph } from '../definition.ts'
import { claimKey, keepOutcome } from './idempotency.ts'
import type { Runtime } from './runtime.ts'
import { commandSeconds } from './host-metrics.ts'
import { openUnit, type PendingJob, type Unit } from './unit.ts'
import type { Work } from '../work.ts'

export type Runner<Tables> = {
  /** One command in a transaction of its own. */
  readonly run: <Input, Result>(
    command: (work: Work<Tables>, input: Input) => Promise<Result>,
    input: Input,
    viewer: Viewer,
    options?: RunOptions,
  ) => Promise<Result>
  /** Many pieces of work in one transaction: a batch of events, a schedule. */
  readonly transact: <Result>(
    body: (unit: Unit<Tables>, db: Transaction<Tables>, now: Date) => Promise<Result>,
  ) => Promise<Result>
  /** Tells what has committed, so that relay and jobs need not wait for their polls. */
  readonly onCommit: (listener: (committed: { events: number; jobs: number }) => void) => void
}

/**
 * The one place where transactions open and close. A refusal undoes what the
 * command wrote, as a fault does: of an idempotency key only what was done is
 * remembered.
 */
export function makeRunner<Tables>(
  definition: Subgraph<Tables>,
  runtime: Runtime<Tables>,
  connections: Connections<Tables>,
  enqueue: (db: Transaction<Tables>, jobs: readonly PendingJob[]) => Promise<void>,
): Runner<Tables> {
  const listeners: ((committed: { events: number; jobs: number }) => void)[] = []

  /** PostgreSQL has ended one of two transactions that waited for each other: nothing of it stands, so it may run again. */
  async function transact<Result>(
    body: (unit: Unit<Tables>, db: Transaction<Tables>, now: Date) => Promise<Result>,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await transactOnce(body)
      } catch (error) {
        if (attempt === attemptsMax || !isConflict(error)) throw error
      }
    }
  }

  async function transactOnce<Result>(
    body: (unit: Unit<Tables>, db: Transaction<Tables>, now: Date) => Promise<Result>,
  ): Promise<Result> {
    let committed = { events: 0, jobs: 0 }
    const result = await connections.transaction(async (db, databaseTime) => {
      const now = runtime.clock?.() ?? databaseTime
      const unit = openUnit(definition, runtime, db, now)
      const outcome = await body(unit, db, now)
      const { events, jobs } = await unit.flush()
      if (jobs.length > 0) await enqueue(db, jobs)
      committed = { events, jobs: jobs.length }
      return outcome
    })
    if (committed.events > 0 || committed.jobs > 0) for (const listener of listeners) listener(committed)
    return result
  }

  async function run<Input, Result>(
    command: (work: Work<Tables>, input: Input) => Promise<Result>,
    input: Input,
    viewer: Viewer,
    options: RunOptions = {},
  ): Promise<Result> {
    const name = options.name ?? (command.name || 'unnamed')
    const startedMs = performance.now()
    let outcome = 'fault'
    try {
      const result = await withSpan(`command ${name}`, {}, async (span) => {
        const answered = await runOnce(command, input, viewer, options)
        if (isRefusal(answered)) span?.setAttributes({ 'stoa.refusal': answered.refusal })
        return answered
      })
      outcome = isRefusal(result) ? 'refused' : 'done'
      return result
    } finally {
      const labels = { subgraph: definition.name, command: name, outcome }
      commandSeconds.observe(labels, (performance.now() - startedMs) / 1000)
    }
  }

  async function runOnce<Input, Result>(
    command: (work: Work<Tables>, input: Input) => Promise<Result>,
    input: Input,
    viewer: Viewer,
    options: RunOptions,
  ): Promise<Result> {
    const { name, idempotencyKey } = options
    try {
      return await transact(async (unit, db, now) => {
        if (name === undefined || idempotencyKey === undefined) {
          const result = await command(unit.open(viewer), input)
          if (isRefusal(result)) throw new Undo(result)
          return result
        }
        const earlier = await claimKey(db, viewer, name, idempotencyKey, input, now)
        if (earlier) return earlier.outcome as Result
        const result = await command(unit.open(viewer), input)
        // Undoes the claim as well: what was in the way may be gone when the same key comes again.
        if (isRefusal(result)) throw new Undo(result)
        await keepOutcome(db, viewer, name, idempotencyKey, result)
        return result
      })
    } catch (error) {
      if (error instanceof Undo) return error.refusal as Result
      throw error
    }
  }

  return { run, transact, onCommit: (listener) => void listeners.push(listener) }
}

const attemptsMax = 3

/** Carries a refusal out of a transaction that it undoes. */
class Undo extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refusal)
    this.refusal = refusal
  }
}
