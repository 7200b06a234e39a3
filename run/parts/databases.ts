import { join } from 'node:path'
import { findCluster, startCluster } from '@stoa/db/cluster'
import { answersAt, createDatabases } from '@stoa/db/cluster-databases'
import type { ClusterChange } from '@stoa/db/cluster-watch'
import { connect, type Database, patience } from '@stoa/db/connect'
import { isDiskFull, isServerFault, isState } from '@stoa/db/faults'
import type { Subgraph } from '@stoa/subgraph/definition'
import { migrateSubgraph } from '@stoa/subgraph/migrate'
import type { Config } from '../settings/config.ts'
import { StartFault } from '../lifetime/faults.ts'
import type { Outages } from '../lifetime/outages.ts'

/** A PostgreSQL server: ours, or one that was there before. */
export type Server = {
  /** The address of one of Stoa's databases: `users` is `stoa_users` there. */
  readonly url: (name: string) => string
  /** Makes what is missing of them. */
  readonly create: (names: readonly string[]) => Promise<void>
  /** Whether it answers at the moment. */
  readonly answers: () => Promise<boolean>
  /** The process, where it is ours. */
  readonly pid?: (() => number) | undefined
  /** Writes what a start has written to its files now, so that the stop need not; where the server is ours. */
  readonly settle: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Sees every statement that is sent, and to which database (`users`, …, `events`): for counting what something costs. */
export type OnStatement = (text: string, database: string) => void

/** The name of the database that holds the event log when it is in PostgreSQL. */
export const eventsDatabase = 'events'

/** The folder of our own PostgreSQL. */
export const clusterFolder = (config: Pick<Config, 'dataDir'>) => join(config.dataDir, 'postgres')

/** The server of the configuration, or one of our own that is started now. */
export async function openServer(
  config: Config,
  onProgress?: (line: string) => void,
  outages?: Outages,
): Promise<Server> {
  if (config.databaseUrl)
    return followed(
      serverAt(config.databaseUrl, async () => undefined),
      outages,
    )
  const cluster = await startCluster({
    dataDir: clusterFolder(config),
    port: config.postgresPort,
    durable: true,
    ...(onProgress ? { onProgress } : {}),
    onChange: outages && ((change) => tell(change, outages)),
  })
  const server = serverAt(cluster.url(''), cluster.stop)
  return followed({ ...server, settle: cluster.checkpoint, pid: () => cluster.pid }, outages)
}

const name = 'PostgreSQL'

/** Tells the log of outages of a server. */
export function followed(server: Server, outages: Outages | undefined): Server {
  outages?.watch({ name, isSure: isServerFault, answers: server.answers })
  return server
}

function tell(change: ClusterChange, { began, failed }: Outages): void {
  if (change.kind === 'ended') {
    const reason = change.reason === undefined ? '' : `: ${change.reason}`
    began(name, `has ended (process ${change.pid}${reason}) and is started again`)
  } else if (change.kind === 'failed') failed(name, new Error(change.reason))
}

/** The same for a command that may run beside a running Stoa: then it uses the server that is there. */
export async function reachServer(config: Config, onProgress?: (line: string) => void): Promise<Server> {
  const running = config.databaseUrl ? undefined : findCluster(clusterFolder(config))
  return running ? serverAt(running, async () => undefined) : openServer(config, onProgress)
}

/** A process that is one of many does not start a server: it must be told where it is. */
export function requireServer(config: Config): Server {
  if (config.databaseUrl) return serverAt(config.databaseUrl, async () => undefined)
  throw new StartFault(
    'STOA_DATABASE_URL is missing: a process that is one of many needs to know where PostgreSQL is. ' +
      '"pnpm start:distributed" starts one and tells every process.',
  )
}

function serverAt(base: string, stop: () => Promise<void>): Server {
  const at = (database: string) => {
    const url = new URL(base)
    url.pathname = `/${database}`
    return url.href
  }
  return {
    url: (name) => at(`stoa_${name}`),
    create: async (names) => {
      const databases = names.map((name) => `stoa_${name}`)
      try {
        await createDatabases(at('postgres'), databases)
      } catch (cause) {
        throw new StartFault(describe(cause as { code?: string; message: string }, new URL(base), databases), { cause })
      }
    },
    answers: () => answersAt(at('postgres')),
    settle: async () => undefined,
    stop,
  }
}

function describe(error: { code?: string; message: string }, { hostname, port, username }: URL, databases: string[]) {
  const where = `${hostname}:${port || 5432}`
  if (isState(error, 'notAllowed')) {
    return (
      `The user ${username} may not make databases on ${where}. Give it the right (alter role ${username} createdb), ` +
      `or make these for it: ${databases.join(', ')}.`
    )
  }
  if (isState(error, 'wrongPassword'))
    return `PostgreSQL on ${where} does not let ${username || 'nobody in particular'} in: mend STOA_DATABASE_URL.`
  if (isDiskFull(error)) return `The disk of PostgreSQL on ${where} is full. Free some space there, then start again.`
  return `PostgreSQL on ${where} cannot be used (${error.code ?? error.message}). Start it, or mend STOA_DATABASE_URL.`
}

/** Brings a subgraph's database up to date, however long that takes, and connects to it. Returns what was applied. */
export async function openDatabase(
  server: Server,
  definition: Subgraph,
  onStatement?: OnStatement,
): Promise<{ database: Database<any>; applied: string[] }> {
  const url = server.url(definition.name)
  const common = {
    settings: definition.settings,
    name: definition.name,
    onStatement: onStatement && ((text: string) => onStatement(text, definition.name)),
  }
  const migrating = connect<any>(url, { ...common, max: 1 })
  try {
    const applied = await migrateSubgraph(definition, migrating.db)
    return { database: connect<any>(url, { ...common, patience }), applied }
  } finally {
    await migrating.close()
  }
}
