import { outboxBacklog } from '@stoa/events/outbox'
import { sql } from 'kysely'
import type { Check, Row } from './check.ts'
import { acrossChecks } from './check-across.ts'
import { deliveryChecks } from './check-delivery.ts'
import { readModelChecks } from './check-read-models.ts'
import { stateChecks } from './check-states.ts'
import type { Operation } from './open.ts'

/** Everything that is checked: what each subgraph says of itself, what holds between them, and delivery. */
export function allChecks(operation: Operation): Check[] {
  const own = operation.definitions.flatMap(({ name, invariants: { broken, overdue = {} } }) => {
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
  const log = operation.logDb
  const delivered = log
    ? [...deliveryChecks(operation, log), ...stateChecks(operation, log), ...readModelChecks(operation, log)]
    : []
  const checks = [...own, ...acrossChecks(operation), ...delivered]
  const areas = [...operation.definitions.map(({ name }) => name), 'across']
  return checks.sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area))
}

/** Of the log in PostgreSQL; with Kafka a broker holds what would have to be compared. */
export const notOnKafka =
  'outbox against log, log against inbox, order of states, newest states and read models: ' +
  'these are compared in SQL, and the log is in Kafka. "pnpm rebuild-projection" fills a read model anew.'

/** What is under way: events that no log has, and events that a consumer has yet to read. */
export async function underWay(
  operation: Operation,
): Promise<{ readonly unpublished: number; readonly unread: number }> {
  const outboxes = await Promise.all(operation.definitions.map(({ name }) => outboxBacklog(operation.db(name))))
  const unpublished = outboxes.reduce((sum, count) => sum + count, 0)
  if (!operation.logDb) return { unpublished, unread: 0 }
  const { rows } = await sql<{ unread: number }>`
    select coalesce(sum(partition.next_offset - cursor.next_offset), 0)::integer as unread
    from log.cursor join log.partition using (topic, partition)
    where cursor.group_name not like 'gateway.%'`.execute(operation.logDb)
  return { unpublished, unread: rows[0]?.unread ?? 0 }
}

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
