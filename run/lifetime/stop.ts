import { isOutage } from '@stoa/db/faults'

/**
 * Resolves when somebody wants the process to end: Ctrl-C, SIGTERM, a closed
 * terminal, or the end of the process that started it. A second Ctrl-C does
 * not wait for the clean stop. `hangup` says what a SIGHUP is: to a program
 * with a terminal its end, to a server the wish that it reads its files again.
 */
export function untilStopped(hangup: 'stop' | 'ignore' = 'stop'): Promise<string> {
  const parent = process.ppid
  return new Promise((resolve) => {
    let asked = false
    let watch: NodeJS.Timeout | undefined
    const stop = (signal: string) => {
      if (asked && signal === 'SIGINT') process.exit(130)
      if (asked) return
      asked = true
      clearInterval(watch)
      resolve(signal)
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal))
    process.on('SIGHUP', () => {
      if (hangup === 'stop') stop('SIGHUP')
    })
    // The launcher of many processes is gone, however it went.
    if (process.send && !process.connected) stop('the end of the launcher')
    else if (process.send) process.once('disconnect', () => stop('the end of the launcher'))
    // A package manager that is killed hands no signal on; without this, its child would serve on unseen.
    watch = setInterval(() => {
      if (process.env.npm_lifecycle_event && process.ppid !== parent) stop('the end of the parent process')
    }, 500)
    watch.unref()
  })
}

/** What was opened, to be closed in the opposite order. */
export type Closers = {
  readonly add: (close: () => Promise<unknown> | unknown) => void
  /** Closes everything, also where one fails; then throws the first failure. Safe to call twice. */
  readonly close: () => Promise<void>
}

export function closers(): Closers {
  const open: (() => Promise<unknown> | unknown)[] = []
  return {
    add: (close) => {
      open.push(close)
    },
    close: async () => {
      const failures: unknown[] = []
      for (let close = open.pop(); close; close = open.pop()) {
        try {
          await close()
        } catch (error) {
          // While the database is away nothing can be told to it, and what it keeps is safe.
          if (!isOutage(error)) failures.push(error)
        }
      }
      if (failures.length > 0) throw failures[0]
    },
  }
}
