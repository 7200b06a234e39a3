import type { ServerResponse } from 'node:http'
import { deadlines } from '@stoa/subgraph/transport/deadlines'

/** Makes the signal of a request: aborts when the client goes away before the answer is complete, or time is up. */
export type RequestSignals = (response: ServerResponse) => AbortSignal

/** Signals that all have the same time. */
export function requestSignals(timeoutMs: number, now?: () => number): RequestSignals {
  const begin = deadlines(timeoutMs, now)
  return (response) => {
    const controller = new AbortController()
    const gone = () => controller.abort(new Error('the client went away'))
    if (response.destroyed) {
      gone()
      return controller.signal
    }
    const deadline = begin(() => controller.abort(new DOMException('The request took too long.', 'TimeoutError')))
    response.once('close', () => {
      deadline.done()
      if (!response.writableFinished) gone()
    })
    return controller.signal
  }
}
