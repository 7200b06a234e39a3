import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import picocolors from 'picocolors'

/** Shows a start line by line, with the time that each step took. */
export type Progress = {
  /** Runs a step; its line appears when it is done. */
  readonly step: <Result>(name: string, run: (note: Note) => Promise<Result> | Result) => Promise<Result>
  /** Seconds since the process began, its loading included. */
  readonly elapsed: () => number
}

type Write = (line: string) => void

/** Adds to the line of a step what happened; `warn` marks what somebody should do something about. */
export type Note = (text: string, weight?: 'warn') => void

/** `note(text)` in a step adds what happened, such as "initialised", to its line. */
export function startProgress(write: Write = console.info): Progress {
  return {
    step: async (name, run) => {
      const startMs = performance.now()
      const notes: string[] = []
      let mark = picocolors.green('✓')
      const result = await run((text, weight) => {
        notes.push(weight === 'warn' ? picocolors.yellow(picocolors.bold(text)) : text)
        if (weight === 'warn') mark = picocolors.yellow('!')
      })
      const time = `${((performance.now() - startMs) / 1000).toFixed(2)} s`
      write(`  ${mark} ${name.padEnd(22)} ${picocolors.dim(time.padStart(7))}  ${notes.join(', ')}`)
      return result
    },
    elapsed: () => process.uptime(),
  }
}

/** A short table: names to the left, values to the right. */
export function table(rows: readonly (readonly [string, string])[], write: Write = console.info): void {
  const width = Math.max(...rows.map(([name]) => name.length))
  for (const [name, value] of rows) write(`  ${name.padEnd(width)}  ${value}`)
}

/** The memory of processes and all that they have started, in megabytes; 0 where the system does not tell. */
export function memoryOf(pids: readonly number[]): number {
  try {
    const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8', stdio: 'pipe' })
    const processes = text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number])
    const wanted = new Set(pids)
    for (let size = 0; size !== wanted.size; ) {
      size = wanted.size
      for (const [pid, parent] of processes) if (wanted.has(parent)) wanted.add(pid)
    }
    const kilobytes = processes.reduce((sum, [pid, , rss]) => (wanted.has(pid) ? sum + (ownPart(pid) ?? rss) : sum), 0)
    return Math.round(kilobytes / 1024)
  } catch {
    return 0
  }
}

/** Kilobytes of a process with its share of what it shares: each PostgreSQL process would count the same pages again. */
function ownPart(pid: number): number | undefined {
  try {
    const match = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
    return match ? Number(match[1]) : undefined
  } catch {
    return undefined
  }
}
