// `pnpm republish items.item.changed.v1 [ids…]`: publishes the present state of aggregates again.
import '../settings/dotenv.ts'
import { systemViewer } from '@stoa/auth/viewer'
import type { EventType } from '@stoa/contracts/event-types'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { republish } from '@stoa/events/republish'
import { sql } from 'kysely'
import picocolors from 'picocolors'
import { StartFault } from '../lifetime/faults.ts'
import { type Operation, operate } from './open.ts'
import { runnerOf } from './projecting.ts'

const [type = '', ...named] = process.argv.slice(2)
type State = EventPayloads[EventType]

await operate(async (operation) => {
  const { subgraph, table, read } = publicationOf(operation)
  const ids = named.length > 0 ? named : await allIds(operation, subgraph, table)
  const runner = runnerOf(operation, subgraph)
  const system = systemViewer('republish')
  const count = await republish<State>({
    ids,
    read,
    transact: (body) =>
      runner.transact(async (unit, trx) => {
        const work = unit.open(system)
        await body(trx, (state) => work.emit(type as EventType, state))
      }),
  })
  const missing = ids.length - count
  console.log(
    `${picocolors.green('✓')} ${count} states are on their way${missing > 0 ? `; ${missing} ids are unknown` : ''}.`,
  )
  if (!(await operation.isRunning())) console.log('No Stoa runs: they leave the outbox with the next start.')
  return missing > 0 && named.length > 0 ? 1 : 0
})

type ReadStates = (db: unknown, ids: readonly string[]) => Promise<State[]>

function publicationOf({ definitions }: Operation) {
  for (const { name, publishes } of definitions) {
    const published = publishes?.[type as EventType]
    if (published) return { subgraph: name, table: published.table, read: published.read as unknown as ReadStates }
  }
  const types = definitions.flatMap(({ publishes }) => Object.keys(publishes ?? {}))
  throw new StartFault(`There is no state "${type}". There are: ${types.join(', ')}.`)
}

async function allIds(operation: Operation, subgraph: string, table: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.id(table)}`.execute(operation.db(subgraph))
  return rows.map(({ id }) => id)
}
