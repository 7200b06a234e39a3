import cluster from 'node:cluster'
import { readProofPrivateKey } from '@stoa/auth/proof'
import { type Config, loadConfig } from './settings/config.ts'
import { eventsDatabase, followed, requireServer } from './parts/databases.ts'
import { openEventLog } from './parts/event-log.ts'
import { openGateway } from './parts/gateway.ts'
import { runWorkers, shareOfWorker } from './lifetime/gateway-workers.ts'
import { developmentKeys } from './settings/keys.ts'
import { remoteLinks } from './parts/links.ts'
import { outageLog } from './lifetime/outages.ts'
import { runUntilStopped } from './lifetime/own-process.ts'
import { subgraphs } from './parts/subgraphs.ts'
import { reporter } from './lifetime/report.ts'
import type { Closers } from './lifetime/stop.ts'
import { followSupergraph } from './parts/supergraph-files.ts'
import { openMetrics, openTelemetry } from './lifetime/telemetry.ts'

// `node run/gateway.ts`: the gateway as a process of its own, or as several that share its port, over subgraphs
// that are processes too, until it is told to stop.
await runUntilStopped(async (stack) => {
  const config = loadConfig(process.env, 'gateway')
  if (!cluster.isPrimary || config.gatewayWorkers === 1) return serve(config, stack)
  if (config.metrics) await openMetrics(config.metrics, stack, true)
  await runWorkers(config.gatewayWorkers, reporter(config), stack)
}, 'ignore')

async function serve(config: Config, stack: Closers): Promise<void> {
  const outages = outageLog(reporter(config))
  stack.add(outages.close)
  const { report } = outages
  await openTelemetry(config, 'stoa-gateway', report, stack)
  const server = config.events === 'postgres' ? followed(requireServer(config), outages) : undefined
  await server?.create([eventsDatabase])
  const log = await openEventLog(config, server, outages)
  stack.add(() => log.close())
  const proofKey = readProofPrivateKey(developmentKeys(config).gatewayPrivate)
  const links = remoteLinks(config, Object.keys(subgraphs), proofKey, report)
  for (const link of links) stack.add(() => link.close())
  const share = shareOfWorker()
  const gateway = await openGateway(config, links, log, report, stack, share)
  stack.add(followSupergraph(config, gateway, report))
  report('info', `the gateway listens on ${config.host}:${gateway.port}`)
  share.serves()
}
