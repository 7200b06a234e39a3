import { readProofPrivateKey } from '@stoa/auth/proof'
import { httpLink } from '@stoa/subgraph/link-http'
import { loadConfig } from './config.ts'
import { eventsDatabase, requireServer } from './databases.ts'
import { openEventLog } from './event-log.ts'
import { endWithFault } from './faults.ts'
import { openGateway } from './gateway.ts'
import { developmentKeys } from './keys.ts'
import { subgraphUrl } from './ports.ts'
import { registry } from './registry.ts'
import { reporter } from './report.ts'
import { closers, untilStopped } from './stop.ts'

/** Runs the gateway as a process of its own, over subgraphs that are too, until it is told to stop. */
export async function runGateway(): Promise<void> {
  const stack = closers()
  try {
    const stopped = untilStopped()
    const config = loadConfig(process.env, 'gateway')
    const report = reporter(config)
    const server = config.events === 'postgres' ? requireServer(config) : undefined
    await server?.create([eventsDatabase])
    const log = await openEventLog(config, server, report)
    stack.add(() => log.close())
    const proofKey = readProofPrivateKey(developmentKeys(config).gatewayPrivate)
    const links = Object.keys(registry).map((name) => httpLink({ name, url: subgraphUrl(config, name), proofKey }))
    for (const link of links) stack.add(() => link.close())
    const gateway = await openGateway(config, links, log, report, stack)
    report('info', `the gateway listens on ${config.host}:${gateway.port}`)
    await stopped
    await stack.close()
    process.exit(0)
  } catch (error) {
    await stack.close().catch(() => undefined)
    endWithFault(error)
  }
}
