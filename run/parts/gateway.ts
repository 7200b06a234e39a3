import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Jwks } from '@stoa/auth/keys'
import { type RevocationEvent, type Revocations, revocations, revocationTypes } from '@stoa/gateway/caller/revocations'
import { tokenScope } from '@stoa/auth/tokens'
import { verifier } from '@stoa/auth/verifier'
import { anonymous } from '@stoa/auth/viewer'
import { topicOf } from '@stoa/contracts/event-types'
import type { EventLog } from '@stoa/events/log'
import { type Gateway, type GatewayOptions, startGateway } from '@stoa/gateway/gateway'
import { openMailbox } from '@stoa/mail/mailbox'
import { ManifestFault } from '@stoa/gateway/graph/registrar'
import type { SubgraphLink } from '@stoa/link/link'
import type { Report } from '@stoa/telemetry/report'
import type { Config } from '../settings/config.ts'
import { openApp } from './app.ts'
import { demoPeople } from './demo.ts'
import { mendable, StartFault } from '../lifetime/faults.ts'
import { openRates, requireFields } from './rates.ts'
import { followManifests, readManifests } from './manifest-files.ts'
import { mailboxFolder } from './subgraphs.ts'
import type { Closers } from '../lifetime/stop.ts'
import { readSupergraph } from './supergraph-files.ts'

/** What one of several processes that share the port knows beside its configuration. */
export type ShareOfGateway = {
  /** Its number among them; one that takes the place of another has the same. */
  readonly worker?: number | undefined
  /** Whether all of them serve. */
  readonly ready?: (() => boolean) | undefined
}

/** Starts the gateway over links of either kind: what it needs beside them is the same in both ways of running. */
export async function openGateway(
  config: Config,
  links: readonly SubgraphLink[],
  log: EventLog,
  report: Report,
  stack: Closers,
  options: ShareOfGateway = {},
): Promise<Gateway> {
  const revoked = revocations()
  stack.add(await followRevocations(config, options.worker, log, revoked, report))
  const verify = verifier({ ...tokenScope(config.publicUrl), fetchJwks: () => fetchJwks(config, links) })
  const composed = await readSupergraph(config)
  requireFields(config, composed.supergraphSdl)
  const rates = await openRates(config, report, stack)
  const app = openApp(config, report, stack)
  const manifests = await readManifests(config)
  try {
    const gateway = await startGateway({
      links,
      ...composed,
      verifier: verify,
      revocations: revoked,
      port: config.port,
      hostname: config.host,
      publicUrl: config.publicUrl,
      explorers: config.explorers,
      demoPeople: demoPeople(config, links, async (token) => {
        const found = verify(token)
        const verified = typeof found === 'function' ? await found() : found
        return 'viewer' in verified && revoked.current(verified.viewer) !== undefined
      }),
      ...(config.smtpUrl ? {} : { mailbox: openMailbox(mailboxFolder(config)) }),
      app: app?.current,
      corsOrigins: config.corsOrigins,
      limits: { proxies: config.proxies },
      rates,
      operations: config.operations,
      manifests,
      planAside: config.plannerThread,
      dedup: config.dedup,
      executor: await executorOf(config),
      ready: options.ready,
      report,
    })
    stack.add(() => gateway.stop())
    if (!options.worker) app?.begin()
    stack.add(followManifests(config, manifests, gateway, report))
    return gateway
  } catch (error) {
    if (error instanceof ManifestFault) {
      throw new StartFault(`${error.message}. Mend it, or leave it out of STOA_MANIFESTS.`)
    }
    throw mendable(error, 'STOA_PORT', config.port)
  }
}

/** Loaded only where it is chosen: Apollo's gateway takes its time and memory. */
async function executorOf({ executor }: Config): Promise<GatewayOptions['executor']> {
  return executor === 'apollo' ? (await import('@stoa/gateway/execution/apollo')).apolloExecutor : undefined
}

/** The key set comes from `users`, over the same link as everything else. */
async function fetchJwks({ publicUrl }: Config, links: readonly SubgraphLink[]): Promise<Jwks> {
  const users = links.find((link) => link.name === 'users')
  if (!users) throw new Error('there is no link to users')
  const answer = await users.route(new Request(`${publicUrl}/-/users/jwks.json`), anonymous)
  if (!answer.ok) throw new Error(`users answered ${answer.status} for its key set`)
  return (await answer.json()) as Jwks
}

/**
 * Keeps what the gateway knows of revoked sessions and changed roles. Each
 * gateway reads by itself and from the beginning, because each must know all;
 * resolves when it has caught up. Answers how to stop.
 */
async function followRevocations(
  { port }: Config,
  worker: number | undefined,
  log: EventLog,
  revoked: Revocations,
  report: Report,
): Promise<() => Promise<void>> {
  const group = `gateway.${hostname()}.${port}${worker === undefined ? '' : `.${worker}`}`
  const topics = [...new Set(revocationTypes.map(topicOf))]
  await log.forget(group)
  const reader = await log.subscribe({
    group,
    topics,
    onBatch: async ({ records }) => {
      for (const { value } of records) revoked.apply(JSON.parse(value) as RevocationEvent)
    },
    onError: (error) => report('warn', 'reading revocations will be tried again', { error }),
  })
  while ((await log.lag(group, topics)) > 0) await pause(20)
  return async () => {
    await reader.stop()
    await log.forget(group)
  }
}
