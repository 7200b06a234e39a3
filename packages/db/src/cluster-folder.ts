import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Account, commandAs, giveTo } from './cluster-account.ts'
import type { Binaries } from './cluster-binaries.ts'
import { ClusterFault } from './cluster-fault.ts'
import { clusterOrder, localeArgs } from './cluster-locale.ts'
import { diskFault } from './disk-fault.ts'
import { commandOf, isAlive, readPidFile, startOf } from './cluster-process.ts'

/** The major version of the PostgreSQL in the npm package; a data folder belongs to one major version. */
export const postgresMajor = 18

/** The one database role of the cluster; its password lies in the data folder, readable for its owner alone. */
export const clusterUser = 'stoa'

const passwordFile = 'stoa.password'
const orderFile = 'stoa.order'

/** Looks at the place where the data should be. Throws with the mend where it is neither data nor free. */
export function inspectFolder(dataDir: string): 'ready' | 'absent' {
  const info = statSync(dataDir, { throwIfNoEntry: false })
  if (!info) return 'absent'
  const mend = 'Move it away, or start over with "pnpm reset" (all data in it is lost).'
  if (!info.isDirectory()) throw new ClusterFault(`${dataDir} should be the data folder, but it is a file. ${mend}`)
  const names = readNames(dataDir)
  if (names.length === 0) return 'absent'
  if (!names.includes('PG_VERSION')) {
    throw new ClusterFault(`${dataDir} is not a PostgreSQL data folder: it has no PG_VERSION. ${mend}`)
  }
  const version = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim()
  if (version !== String(postgresMajor)) {
    throw new ClusterFault(
      `${dataDir} was made by PostgreSQL ${version}, and this is PostgreSQL ${postgresMajor}. ` +
        `Dump it with version ${version} and restore it here. Or: ${mend}`,
    )
  }
  for (const part of ['global/pg_control', 'base', passwordFile]) {
    if (!existsSync(join(dataDir, part))) {
      throw new ClusterFault(`The data folder ${dataDir} is broken: ${part} is missing. ${mend}`)
    }
  }
  if (readOrder(dataDir) !== clusterOrder) {
    throw new ClusterFault(`${dataDir} was made by an earlier Stoa, which ordered texts otherwise. ${mend}`)
  }
  return 'ready'
}

function readOrder(dataDir: string): string | undefined {
  const path = join(dataDir, orderFile)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function readNames(dataDir: string): string[] {
  try {
    return readdirSync(dataDir)
  } catch (cause) {
    const owner = statSync(dataDir).uid
    throw new ClusterFault(
      `The data folder ${dataDir} cannot be read: it belongs to the user with uid ${owner}. ` +
        `Run Stoa as that user, or take it over: sudo chown -R "$(id -un)" ${dataDir}`,
      { cause },
    )
  }
}

/** Makes the folder that the data folder lies in; a missing permission is said with its mend. */
export function makeParent(dataDir: string): void {
  const parent = dirname(dataDir)
  try {
    mkdirSync(parent, { recursive: true })
    const probe = join(parent, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (cause) {
    throw diskFault(cause, parent) ?? cause
  }
}

/**
 * Initialises the data folder beside its place and moves it there when it is
 * whole, so that a crash in the middle leaves nothing that looks like data.
 */
export async function initialise(
  dataDir: string,
  binaries: Binaries,
  account: Account,
  durable: boolean,
): Promise<void> {
  const unfinished = `${basename(dataDir)}.making-`
  for (const name of readdirSync(dirname(dataDir))) {
    if (name.startsWith(unfinished)) rmSync(join(dirname(dataDir), name), { recursive: true, force: true })
  }
  const making = join(dirname(dataDir), `${unfinished}${process.pid}`)
  const password = `${making}.password`
  mkdirSync(making, { mode: 0o700 })
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  giveTo(account, making)
  giveTo(account, password)
  const args = [
    `--pgdata=${making}`,
    `--username=${clusterUser}`,
    '--auth=scram-sha-256',
    `--pwfile=${password}`,
    // The password is random and long: iterations would only make connections slow.
    '--set=scram_iterations=1',
    ...localeArgs(),
    ...(durable ? [] : ['--no-sync']),
  ]
  const command = commandAs(account, binaries.initdb, args, [binaries.initdb, making])
  const { code, output } = await run(command.program, command.args, command.options)
  if (code !== 0) {
    rmSync(making, { recursive: true, force: true })
    rmSync(password, { force: true })
    throw new ClusterFault(`PostgreSQL could not initialise ${dataDir}:\n${output.trim()}`)
  }
  renameSync(password, join(making, passwordFile))
  writeFileSync(join(making, orderFile), clusterOrder)
  renameSync(making, dataDir)
}

export function readPassword(dataDir: string): string {
  return readFileSync(join(dataDir, passwordFile), 'utf8').trim()
}

/** Runs a program to its end; returns its exit code and all that it wrote. */
function run(
  program: string,
  args: readonly string[],
  options: { uid?: number; gid?: number },
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, cwd: '/', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', (error) => resolve({ code: 127, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Surely no process: higher than any system counts. */
const deadPid = 1_073_741_823

/**
 * The server that a run before ours left behind, if one lives. A pid file that
 * lies is mended: an empty one is removed; in one whose number meanwhile names
 * another process, only the number is replaced, because PostgreSQL reads from
 * the rest whether children of the dead server still hold its memory.
 */
export function findOrphan(dataDir: string): { pid: number; port: number; stopping: boolean } | undefined {
  const file = readPidFile(dataDir)
  if (!file) return undefined
  const path = join(dataDir, 'postmaster.pid')
  if (file.pid === 0) {
    rmSync(path)
    return undefined
  }
  if (!isAlive(file.pid)) return undefined
  const command = commandOf(file.pid)
  if (command?.includes(dataDir)) return { pid: file.pid, port: file.port, stopping: file.status === 'stopping' }
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(deadPid)))
  return undefined
}

/**
 * Claims the data folder for this process until the answered function is
 * called. Throws if a living process has it; a dead one's claim is taken over.
 */
export function claim(dataDir: string): () => void {
  const path = `${dataDir}.owner`
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }))
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        linkSync(mine, path) // fails if it exists: of two that start at once, one wins
        return () => rmSync(path, { force: true })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const owner = livingOwner(path)
      if (owner) {
        throw new ClusterFault(
          `Another Stoa (process ${owner.pid}) runs on the data in ${dataDir}. ` +
            `Stop it first (Ctrl-C there, or kill ${owner.pid}), or give this one a folder of its own with STOA_DATA.`,
        )
      }
      rmSync(path, { force: true })
    }
  } finally {
    rmSync(mine, { force: true })
  }
  throw new ClusterFault(`${path} could not be claimed: other processes start on it at the same time. Try again.`)
}

/** Whether a living process, ours or another, has claimed the data folder. */
export function isClaimed(dataDir: string): boolean {
  return livingOwner(`${dataDir}.owner`) !== undefined
}

function livingOwner(path: string): { readonly pid: number } | undefined {
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; start?: string }
    return isAlive(owner.pid) && startOf(owner.pid) === owner.start ? owner : undefined
  } catch {
    return undefined
  }
}
