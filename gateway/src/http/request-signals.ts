import type { ServerResponse } from 'node:http'
import { deadlines } from '@stoa/link/deadlines'
import { Waiting } from '@stoa/link/waiting'

/** For how long a request is waited for: until the client goes away before the answer is complete, or time is up. */
export type RequestSignals = (response: ServerResponse) => Waiting

/** All have the same time. */
export function requestSignals(timeoutMs: number, now?: () => number): RequestSignals {
  const begin = deadlines(timeoutMs, now)
  return (response) => {
    const waiting = new Waiting()
    const gone = () => waiting.abort(new Error('the client went away'))
    if (response.destroyed) {
      gone()
      return waiting
    }
    const deadline = begin(() => waiting.abort(new DOMException('The request took too long.', 'TimeoutError')))
    response.on('close', () => {
      deadline.done()
      if (!response.writableFinished) gone()
    })
    return waiting
  }
}
