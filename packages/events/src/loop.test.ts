import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeLoop } from './loop.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** A loop whose runs take 10 ms, and when each of them began. */
function loopOf(restMs: number) {
  const begun: number[] = []
  const loop = makeLoop(
    async () => {
      begun.push(performance.now())
      await new Promise((resolve) => setTimeout(resolve, 10))
    },
    () => undefined,
    { restMs },
  )
  return { loop, begun, startedAt: performance.now() }
}

describe('a loop', () => {
  test('runs once for the wake-ups of one moment, and once more for those during a run', async () => {
    const { loop, begun, startedAt } = loopOf(0)
    loop.wake()
    loop.wake()
    await vi.advanceTimersByTimeAsync(5)
    loop.wake()
    loop.wake()
    await vi.advanceTimersByTimeAsync(100)
    expect(begun.map((at) => at - startedAt)).toEqual([0, 10])
  })

  test('that is to rest does so where it was woken while it ran, four times as long as the run has taken', async () => {
    const { loop, begun, startedAt } = loopOf(1_000)
    loop.wake()
    await vi.advanceTimersByTimeAsync(5)
    loop.wake()
    await vi.advanceTimersByTimeAsync(20)
    loop.wake()
    await vi.advanceTimersByTimeAsync(1_000)
    loop.wake()
    await vi.advanceTimersByTimeAsync(100)
    // The third was idle before: whoever wakes it does not wait.
    expect(begun.map((at) => at - startedAt)).toEqual([0, 50, 1_025])
  })

  test('rests no longer than it may', async () => {
    const { loop, begun, startedAt } = loopOf(15)
    loop.wake()
    await vi.advanceTimersByTimeAsync(5)
    loop.wake()
    await vi.advanceTimersByTimeAsync(100)
    expect(begun.map((at) => at - startedAt)).toEqual([0, 25])
  })
})
