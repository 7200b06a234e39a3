import { readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findAccount } from './cluster-account.ts'
import { findBinaries, withinReach } from './cluster-binaries.ts'
import { answersAt, createDatabases, tell } from './cluster-databases.ts'
import { ClusterFault } from './cluster-fault.ts'
import {
  claim,
  clusterUser,
  findOrphan,
  initialise,
  inspectFolder,
  isClaimed,
  makeParent,
  readPassword,
} from './cluster-folder.ts'
import { diskFault } from './disk-fault.ts'
import { isAlive, readPidFile, type ServerStart, stopServer } from './cluster-process.ts'
import { startOn } from './cluster-start.ts'
import { type ClusterChange, keepRunning } from './cluster-watch.ts'

export type ClusterOptions = {
  /** Where the data lies. Made if it is missing; beside it lie `<dataDir>.log` and `<dataDir>.owner`. */
  readonly dataDir: string
  /** On 127.0.0.1. Default: any free one. */
  readonly port?: number | undefined
  /**
   * True: data survives kill -9 and power loss, the server outlives a kill -9
   * of ours and is found again. False, for tests: no fsync, and the server ends with us.
   */
  readonly durable: boolean
  /** PostgreSQL settings on top of ours, such as `{ shared_preload_libraries: 'pg_stat_statements' }`. */
  readonly settings?: Readonly<Record<string, string>>
  readonly onProgress?: (line: string) => void
  /** Given, the server is watched: one that ends is started again on its port, and this tells what happens. */
  readonly onChange?: ((change: ClusterChange) => void) | undefined
}

export type Cluster = {
  readonly port: number
  /** The process id of the server. */
  readonly pid: number
  /** `postgres://…` of a database of this cluster. */
  readonly url: (database: string) => string
  /** Makes the databases that are missing and returns their names. */
  readonly createDatabases: (names: readonly string[]) => Promise<string[]>
  readonly createDatabase: (name: string) => Promise<void>
  /**
   * Has the server write to its files what it keeps in its log: after much was
   * written, so that a stop, which must do that too, takes a moment.
   */
  readonly checkpoint: () => Promise<void>
  /** Stops the server: open transactions are rolled back. Safe to call twice. */
  readonly stop: () => Promise<void>
}

/** Seven subgraphs, the log and tests side by side, each with a small pool (decision 27). */
const maxConnections = 300

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // nothing outside the data folder, and no permission to miss
  max_connections: String(maxConnections),
  shared_buffers: '128MB',
  jit: 'off', // our statements are short: compiling one costs more than running it
  log_timezone: 'UTC',
  timezone: 'UTC',
}

const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
}

/**
 * Starts a real PostgreSQL 18 from npm on a data folder, or takes over the one
 * that a killed run left behind. Throws a `ClusterFault` whose message names
 * what is wrong and what mends it.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const dataDir = resolve(options.dataDir)
  const onProgress = options.onProgress ?? (() => undefined)
  let release = () => {}
  try {
    makeParent(dataDir)
    release = claim(dataDir)
    const state = inspectFolder(dataDir)
    const account = findAccount(dataDir, onProgress)
    const binaries = withinReach(await findBinaries(), account)
    const start = {
      postgres: binaries.postgres,
      dataDir,
      logFile: `${dataDir}.log`,
      account,
      dieWithUs: !options.durable,
    }
    const args = [
      `-D${dataDir}`,
      ...Object.entries({ ...settings, ...(options.durable ? {} : forgetful), ...options.settings }).map(
        ([name, value]) => `-c${name}=${value}`,
      ),
    ]
    if (state === 'absent') {
      onProgress('initialising PostgreSQL')
      if (statSync(dataDir, { throwIfNoEntry: false })) rmdirSync(dataDir)
      await initialise(dataDir, binaries, account, options.durable)
    } else {
      const orphan = findOrphan(dataDir)
      const fits = options.durable && (options.port ?? orphan?.port) === orphan?.port && ranWith(dataDir, args)
      if (orphan && fits && !orphan.stopping && (await answersAt(clusterUrl(dataDir, orphan.port, 'postgres')))) {
        onProgress(`taking over the PostgreSQL of an earlier run (process ${orphan.pid})`)
        return clusterAt({ ...start, args }, release, options.onChange)
      }
      if (orphan) {
        onProgress(`stopping the PostgreSQL of an earlier run (process ${orphan.pid})`)
        await stopServer(orphan.pid)
      }
    }
    await startOn(options.port, { ...start, args })
    return clusterAt({ ...start, args }, release, options.onChange)
  } catch (error) {
    release()
    throw diskFault(error, dataDir) ?? error
  }
}

function clusterAt(start: ServerStart, release: () => void, onChange: ClusterOptions['onChange']): Cluster {
  const { dataDir } = start
  const file = readPidFile(dataDir)
  if (!file) throw new ClusterFault(`PostgreSQL on ${dataDir} ended while it was being started. Start again.`)
  const { port } = file
  const url = (database: string) => clusterUrl(dataDir, port, database)
  const running = onChange ? keepRunning(start, file, onChange) : { pid: () => file.pid, stop: async () => undefined }
  // If our process ends without stop() (a crash), the server is told to end too; only kill -9 leaves it behind.
  const onExit = () => {
    if (isAlive(running.pid())) process.kill(running.pid(), 'SIGINT')
    release()
  }
  process.once('exit', onExit)
  let stopping: Promise<void> | undefined
  async function stop(): Promise<void> {
    await running.stop()
    await stopServer(running.pid())
    process.off('exit', onExit)
    release()
  }
  return {
    port,
    get pid() {
      return running.pid()
    },
    url,
    checkpoint: async () => {
      await tell(url('postgres'), 'checkpoint')
    },
    createDatabases: (names) => createDatabases(url('postgres'), names),
    createDatabase: async (name) => {
      await createDatabases(url('postgres'), [name])
    },
    stop: () => (stopping ??= stop()),
  }
}

/** The address of a server that another process runs on a data folder (without a database), or undefined. */
export function findCluster(dataDir: string): string | undefined {
  const folder = resolve(dataDir)
  const file = readPidFile(folder)
  if (file?.status !== 'ready' || !isAlive(file.pid) || !isClaimed(folder)) return undefined
  return clusterUrl(folder, file.port, '')
}

/**
 * Deletes a data folder whole; a server that a killed run left behind is
 * stopped first. Throws where another process uses it.
 */
export async function dropCluster(dataDir: string): Promise<void> {
  const folder = resolve(dataDir)
  makeParent(folder)
  const release = claim(folder)
  try {
    const orphan = findOrphan(folder)
    if (orphan) await stopServer(orphan.pid)
    rmSync(folder, { recursive: true, force: true })
    rmSync(`${folder}.log`, { force: true })
  } finally {
    release()
  }
}

function clusterUrl(dataDir: string, port: number, database: string): string {
  return `postgres://${clusterUser}:${readPassword(dataDir)}@127.0.0.1:${port}/${encodeURIComponent(database)}`
}

/** Whether a running server was started with just these arguments (its port aside). */
function ranWith(dataDir: string, args: readonly string[]): boolean {
  try {
    const text = readFileSync(join(dataDir, 'postmaster.opts'), 'utf8')
    const words = [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1])
    return words.filter((word) => !word?.startsWith('-p')).join('\n') === args.join('\n')
  } catch {
    return false
  }
}
