import type { ServerResponse } from 'node:http'

/** Makes the signal of a request: aborts when the client goes away before the answer is complete, or time is up. */
export type RequestSignals = (response: ServerResponse) => AbortSignal

/**
 * Signals that all have the same time, so that the first to begin is the
 * first whose time is up: one timer serves them all, where a signal with a
 * timer of its own for every request costs more than a small query.
 */
export function requestSignals(timeoutMs: number, now: () => number = () => performance.now()): RequestSignals {
  const running = new Map<AbortController, number>()
  let timer: NodeJS.Timeout | undefined

  function endLate(): void {
    timer = undefined
    for (const [controller, endsMs] of running) {
      const leftMs = endsMs - now()
      if (leftMs > 0) {
        timer = setTimeout(endLate, Math.ceil(leftMs)).unref()
        return
      }
      running.delete(controller)
      controller.abort(new DOMException('The request took too long.', 'TimeoutError'))
    }
  }

  return (response) => {
    const controller = new AbortController()
    const gone = () => controller.abort(new Error('the client went away'))
    if (response.destroyed) {
      gone()
      return controller.signal
    }
    running.set(controller, now() + timeoutMs)
    timer ??= setTimeout(endLate, timeoutMs).unref()
    response.once('close', () => {
      running.delete(controller)
      if (!response.writableFinished) gone()
    })
    return controller.signal
  }
}
