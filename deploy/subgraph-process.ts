import { readProofPublicKey } from '@stoa/auth/proof'
import { startHost } from '@stoa/subgraph/host'
import { serveSubgraph } from '@stoa/subgraph/server'
import { loadConfig } from './config.ts'
import { eventsDatabase, openDatabase, requireServer } from './databases.ts'
import { openEventLog } from './event-log.ts'
import { endWithFault } from './faults.ts'
import { developmentKeys } from './keys.ts'
import { portOf } from './ports.ts'
import { entryOf, plugFor } from './registry.ts'
import { reporter } from './report.ts'
import { closers, untilStopped } from './stop.ts'
import { openTelemetry } from './telemetry.ts'

/** Runs one subgraph as a process of its own until it is told to stop. Its `main.ts` calls this and nothing else. */
export async function runSubgraph(name: string): Promise<void> {
  const stack = closers()
  try {
    const stopped = untilStopped()
    const config = loadConfig(process.env, { subgraph: name })
    const report = reporter(config)
    await openTelemetry(config, `stoa-${name}`, stack)
    const entry = entryOf(name)
    const definition = await entry.load()
    const server = requireServer(config)
    await server.create(config.events === 'postgres' ? [name, eventsDatabase] : [name])
    const { database } = await openDatabase(server, definition)
    stack.add(database.close)
    const log = await openEventLog(config, server, report)
    stack.add(() => log.close())
    const keys = developmentKeys(config)
    const plug = plugFor(config, keys)
    stack.add(plug.close)
    const ports = entry.ports(plug)
    // Another process may run the same subgraph: their relays tell each other what was committed.
    const host = await startHost(definition, { database, log, ports, report, listenUrl: server.url(name) })
    stack.add(host.stop)
    const gatewayKeys = keys.gatewayPublic.map(readProofPublicKey)
    const http = await serveSubgraph(host, { port: portOf(config, name), hostname: config.host, gatewayKeys })
    stack.add(http.close)
    report('info', `${name} listens on ${config.host}:${http.port}`)
    await stopped
    await stack.close()
    process.exit(0)
  } catch (error) {
    await stack.close().catch(() => undefined)
    endWithFault(error)
  }
}
