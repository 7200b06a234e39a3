import { systemViewer } from '@stoa/auth/viewer'
import { startTrace } from '@stoa/telemetry/trace'
import { sql } from 'kysely'
import type { Schedule, Subgraph } from '../definition.ts'
import type { Runner } from './run.ts'
import type { Report } from '@stoa/telemetry/report'

/** A process that is started again does not begin to wait anew, so it asks more often than the interval. */
const askEveryMs = 60_000

const unitMs = { second: 1_000, minute: 60_000, hour: 3_600_000 }

/** `15 minutes` → 900000. */
export function intervalMs(every: Schedule<any>['every']): number {
  const [count, unit] = every.split(' ') as [string, string]
  return Number(count) * unitMs[unit.replace(/s$/, '') as keyof typeof unitMs]
}

export type Schedules = {
  readonly start: () => void
  readonly stop: () => Promise<void>
  /** Runs one now, whether due or not; tests and tools. */
  readonly runNow: (name: string) => Promise<void>
}

/**
 * Runs what a subgraph does from time to time. Any number of processes may
 * try: the row of the schedule lets one run it per interval, in the
 * transaction of its effect.
 */
export function makeSchedules(definition: Subgraph, runner: Runner<any>, report: Report): Schedules {
  const declared = Object.entries(definition.schedules ?? {})
  const timers: NodeJS.Timeout[] = []
  const inHand = new Set<Promise<void>>()

  async function runOne(name: string, schedule: Schedule<any>, force: boolean): Promise<void> {
    await runner.transact(async (unit, db, now) => {
      const due = new Date(now.getTime() - (force ? 0 : intervalMs(schedule.every)))
      const claimed = await sql`insert into stoa.schedule (name, last_run_at) values (${name}, ${now})
        on conflict (name) do update set last_run_at = excluded.last_run_at
        where stoa.schedule.last_run_at <= ${due} or ${force} returning name`.execute(db)
      if (claimed.rows.length === 0) return
      await startTrace(`schedule ${name}`, {}, () => schedule.run(unit.open(systemViewer(`schedule ${name}`))))
    })
  }

  function attempt(name: string, schedule: Schedule<any>): void {
    const run = runOne(name, schedule, false)
      .catch((error: unknown) => report('error', `schedule ${name} failed`, { error }))
      .finally(() => inHand.delete(run))
    inHand.add(run)
  }

  return {
    start: () => {
      for (const [name, schedule] of declared) {
        // Four times an interval at least: a moment too early would otherwise cost a whole one.
        const askMs = Math.min(askEveryMs, intervalMs(schedule.every) / 4)
        timers.push(setInterval(attempt, askMs, name, schedule))
      }
    },
    stop: async () => {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(inHand)
    },
    runNow: async (name) => {
      const schedule = definition.schedules?.[name]
      if (!schedule) throw new Error(`${definition.name} has no schedule named ${name}`)
      await runOne(name, schedule, true)
    },
  }
}
