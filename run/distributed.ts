// `pnpm start:distributed`: the gateway and each subgraph as a process of its own, on this machine.
import './settings/dotenv.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { isFree } from '@stoa/db/ports'
import picocolors from 'picocolors'
import { type Child, startChild } from './lifetime/child.ts'
import { type Config, loadConfig } from './settings/config.ts'
import { busyPort, endWithFault } from './lifetime/faults.ts'
import { metricsPortOf, portOf } from './settings/ports.ts'
import { type Prepared, prepare } from './lifetime/prepare.ts'
import { startProgress } from './lifetime/progress.ts'
import { paymentUrl } from './parts/subgraphs.ts'
import { sandboxEnvironment } from './parts/sandbox.ts'
import { closers, untilStopped } from './lifetime/stop.ts'
import { isUsedBy, type ProcessKind, variables } from './settings/variables.ts'
import { showReady } from './lifetime/welcome.ts'
import { outageLog } from './lifetime/outages.ts'
import { reporter } from './lifetime/report.ts'

/** What a child is told: of everything that holds here, the part that is its business. */
function environmentFor(
  kind: ProcessKind,
  config: Config,
  { server, keys }: Prepared,
): Record<string, string | undefined> {
  const told: Record<string, string | undefined> = {
    ...process.env,
    STOA_DATABASE_URL: server.url(''),
    STOA_DATA: config.dataDir,
    STOA_PUBLIC_URL: config.publicUrl,
    STOA_JWT_PRIVATE_KEY: keys.jwtPrivate,
    STOA_GATEWAY_PRIVATE_KEY: keys.gatewayPrivate,
    STOA_GATEWAY_PUBLIC_KEYS: keys.gatewayPublic.join('\n'),
    STOA_METRICS_PORT: metricsPortOf(config, typeof kind === 'object' ? kind.subgraph : 'gateway'),
    STOA_PAYMENT_URL: paymentUrl(config),
    STOA_PAYMENT_WEBHOOK_SECRETS: keys.webhookSecrets.join(','),
    STOA_FILES_SECRETS: keys.fileSecrets.join(','),
  }
  const own = Object.entries(variables).filter(([, variable]) => isUsedBy(variable, kind))
  const foreign = Object.entries(told).filter(([name]) => !name.startsWith('STOA_'))
  return Object.fromEntries([...foreign, ...own.map(([name]) => [name, told[name]])])
}

/** The processes of a killed launcher end by themselves, within a moment: worth waiting for. */
async function requirePorts(
  ports: readonly (readonly [variable: string, port: number, host: string])[],
): Promise<void> {
  for (const [variable, port, host] of ports) {
    const deadline = performance.now() + 5_000
    while (!(await isFree(port, host))) {
      if (performance.now() > deadline) throw busyPort(variable, port)
      await pause(100)
    }
  }
}

const stack = closers()
try {
  const stopped = untilStopped()
  const config = loadConfig()
  console.info(picocolors.bold('\nStoa is starting as many processes\n'))
  const progress = startProgress()
  const outages = outageLog(reporter(config))
  stack.add(outages.close)
  const prepared = await prepare(config, progress, stack, outages)
  for (const database of prepared.databases.values()) await database.close()
  const names = prepared.definitions.map(({ name }) => name)
  const { host, metrics } = config
  const ports: [string, number, string][] = [['STOA_PORT', config.port, host]]
  for (const name of names) ports.push(['STOA_SUBGRAPH_PORTS', portOf(config, name), host])
  const ownSandbox = config.paymentUrl === undefined
  if (ownSandbox) ports.push(['STOA_SANDBOX_PORT', config.sandboxPort, host])
  for (const name of ['gateway', ...names]) {
    if (metrics) ports.push(['STOA_METRICS_PORT', Number(metricsPortOf(config, name)), metrics.hostname])
  }
  await requirePorts(ports)
  if (ownSandbox) {
    await progress.step('payment sandbox', async (note) => {
      const sandbox = await startChild({
        name: 'sandbox',
        program: ['subgraphs/payments/sandbox/main.ts'],
        environment: sandboxEnvironment(config, prepared.keys),
        healthUrl: `http://${reachable(config.host)}:${config.sandboxPort}/health`,
      })
      stack.add(() => sandbox.stop())
      note(`port ${config.sandboxPort}, process ${sandbox.pid()}`)
    })
  }
  const children: Child[] = []
  stack.add(() => Promise.all(children.map((child) => child.stop())))
  await Promise.all(
    names.map((name) =>
      progress.step(name, async (note) => {
        const child = await startChild({
          name,
          program: ['run/subgraph.ts', name],
          environment: environmentFor({ subgraph: name }, config, prepared),
          healthUrl: `http://${reachable(config.host)}:${portOf(config, name)}/health`,
        })
        children.push(child)
        note(`port ${portOf(config, name)}, process ${child.pid()}`)
      }),
    ),
  )
  await progress.step('gateway', async (note) => {
    const gateway = await startChild({
      name: 'gateway',
      program: ['run/gateway.ts'],
      environment: environmentFor('gateway', config, prepared),
      healthUrl: `http://${reachable(config.host)}:${config.port}/ready`,
    })
    stack.add(() => gateway.stop())
    note(`port ${config.port}, process ${gateway.pid()}`)
  })
  const pids = [process.pid, prepared.server.pid?.() ?? 0]
  await showReady(config, { url: config.publicUrl, seconds: progress.elapsed(), pids })
  const signal = await stopped
  console.info(picocolors.dim(`\nStopping (${signal}) …`))
  await stack.close()
  console.info('Stopped.')
  process.exit(0)
} catch (error) {
  await stack.close().catch(() => undefined)
  endWithFault(error)
}

function reachable(host: string): string {
  return host === '0.0.0.0' ? '127.0.0.1' : host
}
