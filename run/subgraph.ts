import { readProofPublicKey } from '@stoa/auth/proof'
import { openPostgresWakes } from '@stoa/events/wakes-postgres'
import { startHost } from '@stoa/subgraph/host'
import { serveSubgraph } from '@stoa/link/server'
import { loadConfig } from './settings/config.ts'
import { eventsDatabase, followed, openDatabase, requireServer } from './parts/databases.ts'
import { openEventLog } from './parts/event-log.ts'
import { mendable } from './lifetime/faults.ts'
import { developmentKeys } from './settings/keys.ts'
import { outageLog } from './lifetime/outages.ts'
import { runUntilStopped } from './lifetime/own-process.ts'
import { portOf } from './settings/ports.ts'
import { entryOf, plugFor } from './parts/subgraphs.ts'
import { reporter } from './lifetime/report.ts'
import { openTelemetry } from './lifetime/telemetry.ts'

// `node run/subgraph.ts NAME`: one subgraph as a process of its own, until it is told to stop.
const [name = ''] = process.argv.slice(2)

await runUntilStopped(async (stack) => {
  const config = loadConfig(process.env, { subgraph: name })
  const outages = outageLog(reporter(config))
  stack.add(outages.close)
  const { report } = outages
  await openTelemetry(config, `stoa-${name}`, report, stack)
  const entry = entryOf(name)
  const definition = await entry.load()
  const server = followed(requireServer(config), outages)
  await server.create(config.events === 'postgres' ? [name, eventsDatabase] : [name])
  const { database } = await openDatabase(server, definition)
  stack.add(database.close)
  const log = await openEventLog(config, server, outages)
  stack.add(() => log.close())
  const keys = developmentKeys(config)
  const plug = plugFor(config, keys)
  stack.add(plug.close)
  const ports = entry.ports(plug)
  // Another process may run the same subgraph: they tell each other what was committed and published.
  const onError = (error: unknown) => report('warn', 'wake-ups of other processes do not come', { error })
  const wakes = await openPostgresWakes({ db: database.db, url: server.url(name), onError })
  stack.add(() => wakes.close())
  const host = await startHost(definition, { database, log, ports, report, wakes })
  stack.add(host.stop)
  const gatewayKeys = keys.gatewayPublic.map(readProofPublicKey)
  const port = portOf(config, name)
  const http = await serveSubgraph(host, { port, hostname: config.host, gatewayKeys }).catch((error: unknown) => {
    throw mendable(error, 'STOA_SUBGRAPH_PORTS', port)
  })
  stack.add(http.close)
  report('info', `${name} listens on ${config.host}:${http.port}`)
})
