import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { repositoryRoot } from '@stoa/contracts/roster'
import picocolors from 'picocolors'
import { StartFault } from './faults.ts'
import { patience } from './patience.ts'

export type ChildOptions = {
  readonly name: string
  /** The program, relative to the root of the repository, and its arguments. */
  readonly program: readonly string[]
  readonly environment: Record<string, string | undefined>
  /** Answers 200 when the process can do its work. */
  readonly healthUrl: string
  readonly write?: (line: string) => void
}

export type Child = {
  readonly name: string
  readonly pid: () => number | undefined
  /** Asks it to stop, and ends it by force when it takes longer than `patienceMs`. */
  readonly stop: (patienceMs?: number) => Promise<void>
}

const firstPauseMs = 250
const longestPauseMs = 10_000
/** A process that ran this long was healthy: its next crash is a new one. */
const healthyAfterMs = 30_000
const startPatienceMs = 60_000

/**
 * Starts a process, shows its output behind its name, and resolves when it is
 * healthy. From then on a crash starts it again, after a pause that grows.
 * Rejects when it ends before it was healthy the first time.
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { name, program, environment, healthUrl, write = console.info } = options
  let stopping = false
  let healthy = false
  let pauseMs = firstPauseMs
  let startedMs = 0
  const lines: string[] = []
  let child = run()

  function run(): ChildProcess {
    startedMs = performance.now()
    const started = spawn(process.execPath, [...program], {
      cwd: repositoryRoot,
      env: environment as NodeJS.ProcessEnv,
      // Ctrl-C reaches the launcher alone, which stops its children in their order. The channel tells
      // a child that the launcher is gone, also after a kill -9.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [started.stdout, started.stderr]) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', (line) => {
        if (healthy) write(`${picocolors.cyan(name.padEnd(14))}${picocolors.dim('|')} ${line}`)
        else lines.push(line)
      })
    }
    started.once('exit', (code, signal) => {
      if (stopping || !healthy) return
      if (performance.now() - startedMs > healthyAfterMs) pauseMs = firstPauseMs
      write(picocolors.yellow(`${name} ended (${signal ?? `code ${code}`}) and starts again in ${pauseMs / 1000} s`))
      setTimeout(() => {
        if (!stopping) child = run()
      }, pauseMs)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    })
    return started
  }

  async function stop(patienceMs: number = patience.processMs): Promise<void> {
    stopping = true
    if (hasEnded(child)) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    await ended
    clearTimeout(late)
  }

  const deadline = performance.now() + startPatienceMs
  while (!(await answers(healthUrl))) {
    const ended = hasEnded(child)
    if (ended || performance.now() > deadline) {
      await stop(0)
      const output = lines.map((line) => `    ${line}`).join('\n')
      throw new StartFault(`${name} ${ended ? 'ended while it started' : `did not answer at ${healthUrl}`}:\n${output}`)
    }
    await pause(50)
  }
  healthy = true
  for (const line of lines) write(`${picocolors.cyan(name.padEnd(14))}${picocolors.dim('|')} ${line}`)
  return { name, pid: () => child.pid, stop }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}
