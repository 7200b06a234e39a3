import type { LogRecord } from './log.ts'

type Waiting = {
  readonly records: readonly LogRecord[]
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/** More waits for the next round: one statement or request should stay well below what a server accepts. */
const roundSize = 5000

/**
 * One append at a time, in the order of the calls; what arrives meanwhile goes
 * together in the next. Many relays in one process so cost one append, and
 * records of one key cannot overtake each other.
 */
export function makeAppendQueue(write: (records: readonly LogRecord[]) => Promise<void>) {
  const waiting: Waiting[] = []
  let running: Promise<void> | undefined

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const round: Waiting[] = []
      let size = 0
      while (waiting[0] && (round.length === 0 || size + waiting[0].records.length <= roundSize)) {
        const next = waiting.shift() as Waiting
        round.push(next)
        size += next.records.length
      }
      try {
        await write(round.flatMap((call) => call.records))
        for (const call of round) call.done()
      } catch (error) {
        for (const call of round) call.failed(error)
      }
    }
    running = undefined
  }

  return {
    append: (records: readonly LogRecord[]): Promise<void> => {
      if (records.length === 0) return Promise.resolve()
      return new Promise<void>((done, failed) => {
        waiting.push({ records, done, failed })
        // A tick later, so that appends of one moment go together.
        running ??= Promise.resolve().then(drain)
      })
    },
    /** Resolves when nothing is in hand. */
    settled: async (): Promise<void> => {
      while (running) await running
    },
  }
}
