import { isConnectionLost, isOutage } from '@stoa/db/faults'
import type { Report } from '@stoa/telemetry/report'

/** Something that this process cannot work without, and that may be away. */
export type Needed = {
  /** As people call it: `PostgreSQL`. */
  readonly name: string
  /** Whether an error surely tells that it is away. */
  readonly isSure: (error: unknown) => boolean
  /** Whether it answers at the moment. */
  readonly answers: () => Promise<boolean>
}

export type Outages = {
  /** Takes the place of a report: what an outage causes is not told one by one. */
  readonly report: Report
  /** Follows something from now on. */
  readonly watch: (needed: Needed) => void
  /** Tells that something is away, by who knows why. */
  readonly began: (name: string, how: string) => void
  /** Something that is away did not come back at this attempt. */
  readonly failed: (name: string, error: unknown) => void
  readonly close: () => void
}

type Outage = { readonly sinceMs: number; lastMs: number; failures: number; toldMs: number; quietMs: number }

const lookMs = 250
/** How long nothing may fail before an outage is over: a full disk takes a question and no row, background work waits. */
const quietMs = 5_000
/** The same where only connections were lost: then that it answers says everything. */
const lostQuietMs = 500
const repeatMs = 5_000

/**
 * Keeps the log of an outage short: a line when something that is needed goes,
 * one every few seconds, and one when it comes back, instead of the stack of
 * everything that fails meanwhile.
 */
export function outageLog(inner: Report, now: () => number = () => performance.now()): Outages {
  const followed = new Map<string, Needed & { outage: Outage | undefined }>()
  let looking: NodeJS.Timeout | undefined

  function begin(name: string, how: string): void {
    const needed = followed.get(name)
    if (!needed) return
    inner('warn', `${name} ${how}`)
    needed.outage ??= { sinceMs: now(), lastMs: now(), failures: 0, toldMs: now(), quietMs: lostQuietMs }
    looking ??= setInterval(look, lookMs).unref()
  }

  function note(outage: Outage, name: string, error: unknown): void {
    outage.lastMs = now()
    outage.failures += 1
    if (now() - outage.toldMs < repeatMs) return
    outage.toldMs = now()
    inner('warn', `${name} still cannot be used, ${outage.failures} failures so far: ${reasonOf(error)}`)
  }

  function look(): void {
    for (const needed of followed.values()) {
      const { outage, name } = needed
      if (!outage || now() - outage.lastMs < outage.quietMs) continue
      void needed.answers().then((does) => {
        if (!does || needed.outage !== outage || now() - outage.lastMs < outage.quietMs) return
        needed.outage = undefined
        inner('warn', `${name} can be used again, after ${((now() - outage.sinceMs) / 1_000).toFixed(1)} s`)
        if ([...followed.values()].some((one) => one.outage)) return
        clearInterval(looking)
        looking = undefined
      })
    }
  }

  const report: Report = (level, message, details) => {
    const error = details?.error
    const all = error === undefined ? [] : [...followed.values()]
    const sure = all.find((needed) => needed.isSure(error))
    if (sure) {
      if (!sure.outage) begin(sure.name, `cannot be used: ${reasonOf(error)}`)
      if (sure.outage) {
        if (!isConnectionLost(error)) sure.outage.quietMs = quietMs
        return note(sure.outage, sure.name, error)
      }
    }
    if (!all.length || !isOutage(error)) return inner(level, message, details)
    const away = all.find((needed) => needed.outage)
    if (away?.outage) return note(away.outage, away.name, error)
    // A connection was lost, and the error does not say to whom.
    void Promise.all(all.map((needed) => needed.answers())).then((answers) => {
      const gone = all[answers.indexOf(false)]
      if (!gone) return inner(level, message, details)
      if (!gone.outage) begin(gone.name, `cannot be used: ${reasonOf(error)}`)
      if (gone.outage) note(gone.outage, gone.name, error)
    })
  }

  return {
    report,
    watch: (needed) => void followed.set(needed.name, { ...needed, outage: undefined }),
    began: begin,
    failed: (name, error) => {
      const outage = followed.get(name)?.outage
      if (outage) note(outage, name, error)
    },
    close: () => clearInterval(looking),
  }
}

/** An error in a few words. */
function reasonOf(error: unknown): string {
  const { message = '', code, errors } = error as { message?: string; code?: string; errors?: readonly Error[] }
  return (message || errors?.[0]?.message || code || String(error)).split('\n')[0] ?? ''
}
