import { generationGroup, generationOf } from '@stoa/events/rebuild'
import { topicOf } from '@stoa/contracts/event-types'
import type { EventLog } from '@stoa/events/log'
import { outboxBacklog } from '@stoa/events/outbox'
import { sql } from 'kysely'
import type { Check, Row } from './check.ts'
import { acrossChecks } from './check-across.ts'
import { fileChecks } from './check-files.ts'
import { deliveryChecks } from './check-delivery.ts'
import { readModelChecks } from './check-read-models.ts'
import { copyLog, type LogCopy } from './log-copy.ts'
import type { Operation } from './open.ts'

export type Checks = {
  readonly all: readonly Check[]
  /** Records of the log that not everybody can read, as the last look found them. */
  readonly unreadable: () => readonly Row[]
  /** Gives back what the looks have held. */
  readonly close: () => Promise<void>
}

/** Everything that is checked: what each subgraph says of itself, what holds between them, and delivery. */
export function openChecks(operation: Operation, log: EventLog): Checks {
  const { definitions } = operation
  const copies = latestCopy(() => copyLog(operation, log))
  const own = definitions.flatMap(({ name, invariants: { broken, overdue = {} } }) => {
    const checkOf = ([sentence, query]: [string, string]): Check => ({
      area: name,
      sentence,
      look: async () => (await sql<Row>`${sql.raw(query)}`.execute(operation.db(name))).rows,
    })
    return [
      ...Object.entries(broken).map(checkOf),
      ...Object.entries(overdue).map((one): Check => ({ ...checkOf(one), needs: 'running' })),
    ]
  })
  const all = [
    ...own,
    ...acrossChecks(operation),
    ...fileChecks(operation),
    ...deliveryChecks(definitions, copies.of),
    ...readModelChecks(definitions, copies.of),
  ]
  const areas = [...definitions.map(({ name }) => name), 'across']
  return {
    all: all.sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area)),
    unreadable: copies.unreadable,
    close: copies.close,
  }
}

/** One copy of the log a round, made when first asked for; the one before is given back. */
function latestCopy(make: () => Promise<LogCopy>) {
  let current: { readonly round: number; readonly copy: Promise<LogCopy> } | undefined
  let unreadable: readonly Row[] = []

  async function next(): Promise<LogCopy> {
    await close()
    const copy = await make()
    unreadable = copy.unreadable
    return copy
  }

  async function close(): Promise<void> {
    const last = current
    current = undefined
    await last?.copy.then(
      (copy) => copy.close(),
      () => undefined,
    )
  }

  return {
    of: (round: number): Promise<LogCopy> => {
      if (current?.round !== round) current = { round, copy: next() }
      return current.copy
    },
    unreadable: () => unreadable,
    close,
  }
}

/** What is under way: events that no log has, and events that a consumer has yet to read. */
export async function underWay(
  { definitions, db }: Operation,
  log: EventLog,
): Promise<{ readonly unpublished: number; readonly unread: number }> {
  const counts = await Promise.all(
    definitions.map(async ({ name, consumes, projections }) => {
      const lags = [
        ...(consumes ? [log.lag(name, topicsOf(consumes))] : []),
        ...Object.entries(projections ?? {}).map(async ([own, { on }]) => {
          const generation = await generationOf(db(name), `${name}.${own}`)
          return log.lag(generationGroup(`${name}.${own}`, generation), topicsOf(on))
        }),
      ]
      const unread = (await Promise.all(lags)).reduce((sum, count) => sum + count, 0)
      return { unpublished: await outboxBacklog(db(name)), unread }
    }),
  )
  return {
    unpublished: counts.reduce((sum, { unpublished }) => sum + unpublished, 0),
    unread: counts.reduce((sum, { unread }) => sum + unread, 0),
  }
}

const topicsOf = (on: object) => [...new Set(Object.keys(on).map(topicOf))]

/** Dead letters that wait for somebody: no broken promise, but worth a word. */
export async function openLetters(operation: Operation): Promise<number> {
  const counts = await Promise.all(
    operation.definitions.map(async ({ name }) => {
      const { rows } = await sql<{ count: number }>`select count(*)::integer as count from stoa.dead_letter
        where status in ('open', 'redrive')`.execute(operation.db(name))
      return rows[0]?.count ?? 0
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
