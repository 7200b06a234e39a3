import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { requestSignals } from './request-signals.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const responses = () => Object.assign(new EventEmitter(), { writableFinished: false })
const signals = (timeoutMs: number) => {
  const signalOf = requestSignals(timeoutMs, () => Date.now())
  return (response: ReturnType<typeof responses>) => signalOf(response as unknown as ServerResponse)
}

it('each request ends when its own time is up', () => {
  const signalOf = signals(1_000)
  const first = signalOf(responses())
  vi.advanceTimersByTime(600)
  const second = signalOf(responses())
  vi.advanceTimersByTime(399)
  expect([first.aborted, second.aborted]).toEqual([false, false])
  vi.advanceTimersByTime(1)
  expect([first.aborted, second.aborted]).toEqual([true, false])
  expect(first.reason).toMatchObject({ name: 'TimeoutError' })
  vi.advanceTimersByTime(600)
  expect(second.aborted).toBe(true)
})

it('a client that goes away ends its request alone', () => {
  const signalOf = signals(1_000)
  const gone = responses()
  const [first, second] = [signalOf(gone), signalOf(responses())]
  gone.emit('close')
  expect([first.aborted, second.aborted]).toEqual([true, false])
})

it('a request that is answered never ends, and holds no timer', () => {
  const signalOf = signals(1_000)
  const answered = responses()
  const signal = signalOf(answered)
  answered.writableFinished = true
  answered.emit('close')
  vi.advanceTimersByTime(5_000)
  expect(signal.aborted).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})

it('a client who has gone before the request begins is not worked for', () => {
  const gone = Object.assign(responses(), { destroyed: true })
  expect(signals(1_000)(gone).aborted).toBe(true)
})
