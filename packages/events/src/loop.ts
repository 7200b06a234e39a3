import { outsideTrace } from '@stoa/telemetry/trace'

/**
 * Runs a piece of work when woken, never twice at once; wake-ups during a run
 * lead to one more. When it throws, it runs again after a pause that grows.
 */
export function makeLoop(run: () => Promise<void>, onError: (error: unknown) => void) {
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
      try {
        await run()
        pauseMs = 0
      } catch (error) {
        onError(error)
        pauseMs = Math.min(Math.max(50, pauseMs * 2), 2000)
        if (!stopped) retry = setTimeout(again, pauseMs)
        break
      }
    }
    running = undefined
  }

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
