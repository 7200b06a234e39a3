import type { Work } from '@stoa/subgraph/work'
import { decodeJson, encodeJson } from '@stoa/values/json'
import { type Kysely, sql } from 'kysely'
import { type Decision, nextDue, type Saga } from './saga.ts'

// The runner on PostgreSQL. A saga lives in the row of the aggregate that it
// is about, in columns of its own, so that a step writes both in one
// statement: a step costs two statements, and a batch of steps as well.

/** A saga and where its rows are. */
export type PostgresSaga<State, Event, Command> = Saga<State, Event, Command> & {
  /** A table with an `id` and the columns of `sagaColumns`. */
  readonly table: string
  /** Further columns of the row that follow from the state, such as a status to filter by. */
  readonly columns: (state: State) => Readonly<Record<string, unknown>>
  /**
   * Carries a command out: `work.emit` and nothing else. Whoever is asked must
   * know a request that comes twice by saga and step, never by attempt.
   */
  readonly perform: (work: Work<any>, id: string, command: Command, state: State) => void
}

/** What happens to one saga, and the work of the event or person that it comes from. */
export type Step<Event> = { readonly work: Work<any>; readonly id: string; readonly event: Event }

/** What a step did. `changed` is false where the event meant nothing, such as the second delivery of a webhook. */
export type Outcome<State> = { readonly id: string; readonly state: State; readonly changed: boolean }

/** Column definitions for `create table`; all are the runner's own and nobody else writes them. */
export const sagaColumns = `
  saga_version integer not null,
  saga_state jsonb not null,
  saga_due_at timestamptz,
  saga_ended boolean not null`

/** The index that the sweeper reads by. */
export function sagaIndex(table: string): string {
  return `create index ${table}_saga_due on ${table} (saga_due_at) where saga_due_at is not null`
}

/** Another step came between reading and writing. The row is locked, so this is a fault and the step is tried again. */
export class SagaConflict extends Error {
  override readonly name = 'SagaConflict'
}

/**
 * Carries out the first decision of a saga and answers the columns of its row;
 * the subgraph inserts them together with its own.
 */
export function beginSaga<State, Event, Command>(
  work: Work<any>,
  saga: PostgresSaga<State, Event, Command>,
  id: string,
  decision: Decision<State, Command>,
) {
  for (const command of decision.commands) saga.perform(work, id, command, decision.state)
  return rowOf(saga, 1, decision)
}

/** One step of one saga. Undefined where there is no saga with this id. */
export async function advance<State, Event, Command>(
  work: Work<any>,
  saga: PostgresSaga<State, Event, Command>,
  id: string,
  event: Event,
): Promise<Outcome<State> | undefined> {
  const [outcome] = await advanceAll(saga, [{ work, id, event }])
  return outcome
}

/**
 * A batch of steps of one transaction, in their order, several of one saga
 * included: one statement to read and lock, one to write. Steps of sagas that
 * do not exist are left out of the answer.
 */
export async function advanceAll<State, Event, Command>(
  saga: PostgresSaga<State, Event, Command>,
  steps: readonly Step<Event>[],
): Promise<Outcome<State>[]> {
  const [first] = steps
  if (!first) return []
  const locked = await lockSagas<State>(first.work.db, saga.table, [...new Set(steps.map(({ id }) => id))])
  return applySteps(saga, locked, steps)
}

/** A saga whose row is locked until the transaction ends. */
export type LockedSaga<State> = { readonly id: string; readonly version: number; readonly state: State }

/**
 * Reads and locks sagas, in the order of their ids so that two batches cannot
 * wait for each other. For a command that has to look before it acts.
 */
export async function lockSagas<State>(
  db: Kysely<any>,
  table: string,
  ids: readonly string[],
): Promise<Map<string, LockedSaga<State>>> {
  const { rows } = await sql<StoredRow>`select id, saga_version, saga_state::text as saga_state
    from ${sql.table(table)} where id = any(${ids}) order by id for update`.execute(db)
  return new Map(rows.map((row) => [row.id, read<State>(row)]))
}

/** Decides and writes steps of sagas that `lockSagas` has read in this transaction. */
export async function applySteps<State, Event, Command>(
  saga: PostgresSaga<State, Event, Command>,
  locked: ReadonlyMap<string, LockedSaga<State>>,
  steps: readonly Step<Event>[],
): Promise<Outcome<State>[]> {
  const decisions = new Map<string, Decision<State, Command>>()
  const outcomes: Outcome<State>[] = []
  for (const { work, id, event } of steps) {
    const before = decisions.get(id)?.state ?? locked.get(id)?.state
    if (before === undefined) continue
    const decision = saga.decide(before, event, work.now)
    const changed = decision.state !== before
    outcomes.push({ id, state: decision.state, changed })
    if (!changed) continue
    for (const command of decision.commands) saga.perform(work, id, command, decision.state)
    decisions.set(id, decision)
  }
  const rows = [...decisions].map(([id, decision]) => ({
    id,
    ...rowOf(saga, (locked.get(id) as LockedSaga<State>).version + 1, decision),
  }))
  const [{ work }] = steps as [Step<Event>]
  await save(work.db, saga, rows)
  return outcomes
}

/**
 * Wakes every saga whose timer is due; for a schedule of the subgraph. This is
 * the truth about timers: nothing else has to fire for them to be kept. Rows
 * that somebody else has in hand are left to the next sweep. Each is woken apart: one that fails is reported and
 * stays due, and the others go on.
 */
export async function sweepSagas<State, Event, Command>(
  work: Work<any>,
  saga: PostgresSaga<State, Event, Command>,
  limit = 500,
): Promise<number> {
  const { rows } = await sql<StoredRow>`select id, saga_version, saga_state::text as saga_state
    from ${sql.table(saga.table)} where saga_due_at <= ${work.now}
    order by saga_due_at limit ${limit} for update skip locked`.execute(work.db)
  let woken = 0
  for (const row of rows) {
    const locked = new Map([[row.id, read<State>(row)]])
    await work.apart(`the wake-up of ${saga.name} ${row.id}`, async () => {
      const [outcome] = await applySteps(saga, locked, [{ work, id: row.id, event: saga.wake }])
      if (outcome?.changed) woken += 1
    })
  }
  return woken
}

type StoredRow = { id: string; saga_version: number; saga_state: string }

function read<State>(row: StoredRow): LockedSaga<State> {
  return { id: row.id, version: row.saga_version, state: decodeJson(row.saga_state) as State }
}

function rowOf<State, Event, Command>(
  saga: PostgresSaga<State, Event, Command>,
  version: number,
  { state, timers }: Decision<State, Command>,
) {
  return {
    ...saga.columns(state),
    saga_version: version,
    saga_state: encodeJson(state),
    saga_due_at: nextDue(timers),
    saga_ended: saga.isEnded(state),
  }
}

async function save<State, Event, Command>(
  db: Kysely<any>,
  saga: PostgresSaga<State, Event, Command>,
  rows: readonly ({ readonly id: string; readonly saga_state: string } & Record<string, unknown>)[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const table = sql.table(saga.table)
  const columns = Object.keys(first).filter((column) => column !== 'id')
  const assignments = columns.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`)
  // The state goes in as JSON and not as a text that holds JSON.
  const records = rows.map((row) => ({ ...row, saga_state: JSON.parse(row.saga_state) as unknown }))
  const json = JSON.stringify(records, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
  const written = await sql`update ${table} as old set ${sql.join(assignments)}
    from jsonb_populate_recordset(null::${table}, ${json}::jsonb) as new
    where old.id = new.id and old.saga_version = new.saga_version - 1`.execute(db)
  if (Number(written.numAffectedRows) !== rows.length) {
    throw new SagaConflict(`${saga.name}: ${rows.length} steps, of which ${written.numAffectedRows} could be written`)
  }
}
