import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, readPidFile, type ServerStart } from './cluster-process.ts'
import { startOn } from './cluster-start.ts'

/** What happens to a server that is watched. */
export type ClusterChange =
  /** It has ended, though nobody stopped it; `reason` is the last that it wrote about it. */
  | { readonly kind: 'ended'; readonly pid: number; readonly reason: string | undefined }
  /** It could not be started again, and will be tried again. */
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'runs'; readonly pid: number }

/** How often the server is looked at; other systems than Linux run a program for it. */
const lookMs = process.platform === 'linux' ? 200 : 1_000
const firstPauseMs = 200
const longestPauseMs = 5_000

/** Looks after a server that runs: when it ends, it is started again as it was, on its port. */
export function keepRunning(
  start: ServerStart,
  { pid: first, port }: { readonly pid: number; readonly port: number },
  onChange: (change: ClusterChange) => void,
) {
  let pid = first
  let starting: Promise<void> | undefined
  const stopped = new AbortController()

  const looking = setInterval(() => {
    if (starting || isAlive(pid)) return
    onChange({ kind: 'ended', pid, reason: reasonOf(start.logFile) })
    starting = startAgain().finally(() => (starting = undefined))
  }, lookMs)
  looking.unref()

  async function startAgain(): Promise<void> {
    for (let waitMs = firstPauseMs; !stopped.signal.aborted; waitMs = Math.min(waitMs * 2, longestPauseMs)) {
      try {
        await startOn(port, { ...start, keepLog: true })
        pid = readPidFile(start.dataDir)?.pid ?? pid
        return onChange({ kind: 'runs', pid })
      } catch (error) {
        const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
        onChange({ kind: 'failed', reason: reasonOf(start.logFile) ?? line })
        await pause(waitMs, undefined, { signal: stopped.signal }).catch(() => undefined)
      }
    }
  }

  return {
    pid: () => pid,
    /** Does not start it again from now on. */
    stop: async (): Promise<void> => {
      clearInterval(looking)
      stopped.abort()
      await starting
    },
  }
}

/** Why the server has ended, in its own words, where it could still say so. */
function reasonOf(logFile: string): string | undefined {
  try {
    const lines = readFileSync(logFile, 'utf8').split('\n').slice(-50)
    const isReason = (line: string) => /\b(PANIC|FATAL): /.test(line) && !line.includes('unexpected postmaster exit')
    return lines.findLast(isReason)?.replace(/^.*?(?=PANIC|FATAL)/, '')
  } catch {
    return undefined
  }
}
