// `pnpm migrate`: brings every database up to date, and starts nothing.
import '../settings/dotenv.ts'
import { loadConfig } from '../settings/config.ts'
import { eventsDatabase, openDatabase, reachServer } from '../parts/databases.ts'
import { openEventLog } from '../parts/event-log.ts'
import { endWithFault } from '../lifetime/faults.ts'
import { subgraphs } from '../parts/subgraphs.ts'
import { reporter } from '../lifetime/report.ts'
import { closers } from '../lifetime/stop.ts'
import { outageLog } from '../lifetime/outages.ts'

const stack = closers()
try {
  const config = loadConfig(process.env, 'tool')
  const server = await reachServer(config, (line) => console.info(line))
  stack.add(server.stop)
  const definitions = await Promise.all(Object.values(subgraphs).map((entry) => entry.load()))
  const inPostgres = config.events === 'postgres'
  await server.create([...definitions.map(({ name }) => name), ...(inPostgres ? [eventsDatabase] : [])])
  for (const definition of definitions) {
    const { database, applied } = await openDatabase(server, definition)
    await database.close()
    console.info(
      `${definition.name.padEnd(14)} ${applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`}`,
    )
  }
  const log = await openEventLog(config, server, outageLog(reporter(config)))
  await log.close()
  console.info(`${'events'.padEnd(14)} up to date`)
  await stack.close()
} catch (error) {
  await stack.close().catch(() => undefined)
  endWithFault(error)
}
