import { isFree } from '@stoa/db/ports'
import { type Host, startHost } from '@stoa/subgraph/host'
import type { Report } from '@stoa/telemetry/report'
import { startSandboxProvider } from '@stoa/subgraph-payments/sandbox/start'
import type { Config } from '../settings/config.ts'
import type { OnStatement } from './databases.ts'
import { openEventLog } from './event-log.ts'
import { busyPort } from '../lifetime/faults.ts'
import { openGateway } from './gateway.ts'
import { localLinks } from './links.ts'
import { prepare } from '../lifetime/prepare.ts'
import type { Progress } from '../lifetime/progress.ts'
import { entryOf, plugFor } from './subgraphs.ts'
import { outageLog } from '../lifetime/outages.ts'
import { sandboxOptions } from './sandbox.ts'
import { closers } from '../lifetime/stop.ts'
import { openTelemetry } from '../lifetime/telemetry.ts'

export type Stoa = {
  readonly url: string
  readonly hosts: ReadonlyMap<string, Host>
  /** The process of our own PostgreSQL, where there is one. */
  readonly serverPid: number | undefined
  /** Finishes what is in hand, then stops everything that was started. */
  readonly stop: () => Promise<void>
}

/** Starts everything in this process. When it rejects, nothing is left running. Measurements give `onStatement`. */
export async function startStoa(
  config: Config,
  progress: Progress,
  told: Report,
  onStatement?: OnStatement,
): Promise<Stoa> {
  // Before the work of a start is done, rather than at its end.
  if (!(await isFree(config.port, config.host))) throw busyPort('STOA_PORT', config.port)
  if (!config.paymentUrl && !(await isFree(config.sandboxPort, config.host))) {
    throw busyPort('STOA_SANDBOX_PORT', config.sandboxPort)
  }
  const stack = closers()
  const outages = outageLog(told)
  stack.add(outages.close)
  const { report } = outages
  try {
    await openTelemetry(config, 'stoa', report, stack)
    const { server, keys, definitions, databases } = await prepare(config, progress, stack, outages, onStatement)
    for (const database of databases.values()) stack.add(database.close)
    const log = await progress.step('event log', () => openEventLog(config, server, outages, onStatement))
    stack.add(() => log.close())
    if (!config.paymentUrl) {
      const sandbox = await progress.step('payment sandbox', () =>
        startSandboxProvider({
          ...sandboxOptions(config, keys),
          onError: (error) => report('error', 'the payment sandbox could not store or answer', { error }),
        }),
      )
      stack.add(sandbox.stop)
    }
    const plug = plugFor(config, keys)
    stack.add(plug.close)
    const started: Host[] = []
    stack.add(() => allOrFirstFailure(started.map((host) => host.stop())))
    const hosts = await progress.step('subgraphs', () =>
      // Each is waited for, also when another fails: what has started must be there to be stopped.
      allOrFirstFailure(
        definitions.map(async (definition) => {
          const database = databases.get(definition.name)
          if (!database) throw new Error(`no database was opened for ${definition.name}`)
          const host = await startHost(definition, {
            database,
            log,
            ports: entryOf(definition.name).ports(plug),
            report,
          })
          started.push(host)
          return host
        }),
      ),
    )
    const gateway = await progress.step('gateway', () =>
      openGateway(config, localLinks(config, hosts, report), log, report, stack),
    )
    const byName = new Map(hosts.map((host) => [host.name, host]))
    return { url: gateway.url, hosts: byName, serverPid: server.pid?.(), stop: stack.close }
  } catch (error) {
    await stack
      .close()
      .catch((failure: unknown) => report('error', 'stopping after a failed start', { error: failure }))
    throw error
  }
}

async function allOrFirstFailure<Value>(promises: readonly Promise<Value>[]): Promise<Value[]> {
  const settled = await Promise.allSettled(promises)
  return settled.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}
