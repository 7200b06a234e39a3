import { execFileSync, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Account, commandAs } from './cluster-account.ts'
import { ClusterFault } from './cluster-fault.ts'

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
  /** Whether what an earlier server has written there stays. */
  readonly keepLog?: boolean
  /** The server ends when this process does, however it does. */
  readonly dieWithUs: boolean
}

/**
 * Starts the server in a session of its own, so that Ctrl-C in the terminal
 * reaches only us and we stop it after everything that uses it. Resolves when
 * it accepts connections; throws with the end of its log when it ended.
 */
export async function startServer(start: ServerStart): Promise<void> {
  if (!start.keepLog) writeFileSync(start.logFile, '')
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
