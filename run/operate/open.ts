import { existsSync } from 'node:fs'
import { connect, type Database } from '@stoa/db/connect'
import { isState } from '@stoa/db/faults'
import type { EventLog } from '@stoa/events/log'
import type { Subgraph } from '@stoa/subgraph/definition'
import { type Kysely, sql } from 'kysely'
import { type Config, loadConfig } from '../settings/config.ts'
import { clusterFolder, eventsDatabase, reachServer } from '../parts/databases.ts'
import { openEventLog } from '../parts/event-log.ts'
import { describeFault, StartFault } from '../lifetime/faults.ts'
import { subgraphs } from '../parts/subgraphs.ts'
import { reporter } from '../lifetime/report.ts'
import { closers } from '../lifetime/stop.ts'
import { outageLog } from '../lifetime/outages.ts'

/** What an operator's command works with: the databases as they are, beside a Stoa that runs or while none does. */
export type Operation = {
  readonly config: Config
  readonly definitions: readonly Subgraph[]
  readonly definition: (name: string) => Subgraph
  readonly database: (name: string) => Database<any>
  readonly db: (name: string) => Kysely<any>
  readonly openLog: () => Promise<EventLog>
  /** Whether some process relays events at this moment. */
  readonly isRunning: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/** Opens what the configuration names. Makes and migrates nothing: what is missing is a fault with its mend. */
export async function openOperation(config: Config): Promise<Operation> {
  if (!config.databaseUrl && !existsSync(clusterFolder(config))) throw nothingThere(config)
  const stack = closers()
  try {
    const server = await reachServer(config)
    stack.add(server.stop)
    const definitions = await Promise.all(Object.values(subgraphs).map((entry) => entry.load()))
    const names = [...definitions.map(({ name }) => name), ...(config.events === 'postgres' ? [eventsDatabase] : [])]
    const databases = new Map(
      names.map((name) => [name, connect<any>(server.url(name), { name: 'stoa operate', max: 2 })]),
    )
    for (const database of databases.values()) stack.add(database.close)
    await Promise.all([...databases.values()].map(({ db }) => sql`select 1`.execute(db)))

    function database(name: string): Database<any> {
      const found = databases.get(name)
      if (found) return found
      throw new StartFault(
        `There is no subgraph named ${name}. There are: ${definitions.map((one) => one.name).join(', ')}.`,
      )
    }

    return {
      config,
      definitions,
      definition: (name) => {
        database(name)
        return definitions.find((one) => one.name === name) as Subgraph
      },
      database,
      db: (name) => database(name).db,
      openLog: async () => {
        const log = await openEventLog(config, server, outageLog(reporter(config)))
        stack.add(() => log.close())
        return log
      },
      isRunning: async () => {
        const answers = await Promise.all(
          definitions.map(async ({ name }) => {
            const { rows } = await sql`select from stoa.relay_shard
              where holder is not null and expires_at > clock_timestamp()`.execute(database(name).db)
            return rows.length > 0
          }),
        )
        return answers.includes(true)
      },
      close: stack.close,
    }
  } catch (error) {
    await stack.close().catch(() => undefined)
    if (isState(error, 'noSuchDatabase')) throw nothingThere(config)
    throw error
  }
}

function nothingThere({ dataDir, databaseUrl }: Config): StartFault {
  const place = databaseUrl ? 'in the PostgreSQL of STOA_DATABASE_URL' : `in ${dataDir}`
  return new StartFault(
    `There is no Stoa ${place} yet. Start it once ("pnpm start"), or make its databases ("pnpm migrate").`,
  )
}

/** Runs a command of an operator: opens, works, closes, and ends the process with the exit code that it answers. */
export async function operate(work: (operation: Operation) => Promise<number>): Promise<never> {
  let operation: Operation | undefined
  try {
    operation = await openOperation(loadConfig(process.env, 'tool'))
    const code = await work(operation)
    await operation.close()
    process.exit(code)
  } catch (error) {
    await operation?.close().catch(() => undefined)
    console.error(`\n✗ ${describeFault(error)}\n`)
    process.exit(1)
  }
}
