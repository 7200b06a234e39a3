import { systemViewer } from '@stoa/auth/viewer'
import { type Consumer, startProjection } from '@stoa/events/consumer'
import type { EventLog } from '@stoa/events/log'
import { loadEventSchemas } from '@stoa/contracts/event-schemas'
import { makeRunner, type Runner } from '@stoa/subgraph/run'
import { StartFault } from '../lifetime/faults.ts'
import type { Operation } from './open.ts'

/** Runs commands of a subgraph without its host: what they emit waits in the outbox for a relay. */
export function runnerOf(operation: Operation, subgraph: string): Runner<any> {
  const database = operation.database(subgraph)
  const runtime = {
    database,
    log: undefined as never,
    ports: undefined,
    report: () => undefined,
  }
  return makeRunner(operation.definition(subgraph), runtime, database, async () => {
    throw new Error('an operator’s command hands over no jobs')
  })
}

/** Reads for a projection in this process, as one of its readers or as the only one. */
export function joinProjection(operation: Operation, log: EventLog, name: string): Promise<Consumer> {
  const { subgraph, projection } = projectionNamed(operation, name)
  const runner = runnerOf(operation, subgraph)
  const system = systemViewer(subgraph)
  return startProjection({
    log,
    db: operation.db(subgraph),
    schemas: loadEventSchemas(),
    name,
    on: projection.on,
    onError: (error) => console.error(error),
    transact: (body) => runner.transact((unit, trx) => body(trx, (event) => unit.open(system, event))),
  })
}

/** Finds `search.index`. */
export function projectionNamed(operation: Operation, name: string) {
  const known = operation.definitions.flatMap(({ name: subgraph, projections }) =>
    Object.entries(projections ?? {}).map(([own, projection]) => ({
      name: `${subgraph}.${own}`,
      subgraph,
      projection,
    })),
  )
  const found = known.find((one) => one.name === name)
  if (found) return found
  throw new StartFault(`There is no projection named "${name}". There are: ${known.map((one) => one.name).join(', ')}.`)
}
