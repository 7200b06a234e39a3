import { outsideTrace } from '@stoa/telemetry/trace'

export type LoopOptions = {
  /**
   * Where it was woken while it ran, it rests before the next run four times as long as that one has taken, but no
   * longer than this: what comes meanwhile goes together. Whoever wakes an idle loop does not wait. Default 0.
   */
  readonly restMs?: number
}

/**
 * Runs a piece of work when woken, never twice at once; wake-ups during a run
 * lead to one more. When it throws, it runs again after a pause that grows.
 */
export function makeLoop(
  run: () => Promise<void>,
  onError: (error: unknown) => void,
  { restMs = 0 }: LoopOptions = {},
) {
  let wanted = false
  let stopped = false
  let running: Promise<void> | undefined
  let retry: NodeJS.Timeout | undefined
  let pauseMs = 0

  async function drain(): Promise<void> {
    // Not in the same tick: wake-ups of one moment become one run.
    await Promise.resolve()
    while (wanted && !stopped) {
      wanted = false
      const begun = performance.now()
      try {
        await run()
        pauseMs = 0
        if (wanted && restMs > 0) await rest(Math.min(restMs, 4 * (performance.now() - begun)))
      } catch (error) {
        onError(error)
        pauseMs = Math.min(Math.max(50, pauseMs * 2), 2000)
        if (!stopped) retry = setTimeout(again, pauseMs)
        break
      }
    }
    running = undefined
  }

  const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

  function again(): void {
    retry = undefined
    wake()
  }

  function wake(): void {
    wanted = true
    // After a failure the pause is kept, whatever happens meanwhile.
    if (stopped || retry || running) return
    // Whoever wakes it is not who it works for.
    running = outsideTrace(drain)
  }

  return {
    wake,
    /** Resolves when no run is under way; runs that wait for a pause after a failure are not waited for. */
    settled: async (): Promise<void> => {
      while (running) await running
    },
    stop: (): void => {
      stopped = true
      clearTimeout(retry)
    },
  }
}
