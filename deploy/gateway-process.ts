import cluster from 'node:cluster'
import { readProofPrivateKey } from '@stoa/auth/proof'
import { type Config, loadConfig } from './config.ts'
import { eventsDatabase, requireServer } from './databases.ts'
import { openEventLog } from './event-log.ts'
import { endWithFault } from './faults.ts'
import { openGateway } from './gateway.ts'
import { runWorkers, shareOfWorker } from './gateway-workers.ts'
import { developmentKeys } from './keys.ts'
import { remoteLinks } from './links.ts'
import { registry } from './registry.ts'
import { reporter } from './report.ts'
import { type Closers, closers, untilStopped } from './stop.ts'
import { followSupergraph } from './supergraph-files.ts'
import { openMetrics, openTelemetry } from './telemetry.ts'

/**
 * Runs the gateway as a process of its own, or as several that share its
 * port, over subgraphs that are processes too, until it is told to stop.
 */
export async function runGateway(): Promise<void> {
  const stack = closers()
  try {
    const stopped = untilStopped('ignore')
    const config = loadConfig(process.env, 'gateway')
    if (cluster.isPrimary && config.gatewayWorkers > 1) {
      await runWorkers(config.gatewayWorkers, reporter(config), stack)
      if (config.metrics) await openMetrics(config.metrics, stack, true)
    } else await serve(config, stack)
    await stopped
    await stack.close()
    process.exit(0)
  } catch (error) {
    await stack.close().catch(() => undefined)
    endWithFault(error)
  }
}

async function serve(config: Config, stack: Closers): Promise<void> {
  const report = reporter(config)
  await openTelemetry(config, 'stoa-gateway', stack)
  const server = config.events === 'postgres' ? requireServer(config) : undefined
  await server?.create([eventsDatabase])
  const log = await openEventLog(config, server, report)
  stack.add(() => log.close())
  const proofKey = readProofPrivateKey(developmentKeys(config).gatewayPrivate)
  const links = remoteLinks(config, Object.keys(registry), proofKey, report)
  for (const link of links) stack.add(() => link.close())
  const share = shareOfWorker()
  const gateway = await openGateway(config, links, log, report, stack, share)
  stack.add(followSupergraph(config, gateway, report))
  report('info', `the gateway listens on ${config.host}:${gateway.port}`)
  share.serves()
}
