import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeLoop } from './loop.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** A loop, when each of its runs began, and how the one under way ends. */
function loopOf(restMs: number) {
  const startedAt = performance.now()
  const begun: number[] = []
  let running = Promise.withResolvers<void>()
  const loop = makeLoop(
    () => {
      begun.push(performance.now() - startedAt)
      running = Promise.withResolvers()
      return running.promise
    },
    () => undefined,
    { restMs },
  )
  return { wake: loop.wake, begun, end: () => running.resolve() }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('a loop', () => {
  test('runs once for the wake-ups of one moment, and once more for those during a run', async () => {
    const { wake, begun, end } = loopOf(0)
    wake()
    wake()
    await pass(5)
    wake()
    wake()
    await pass(5)
    end()
    await pass(0)
    end()
    await pass(100)
    expect(begun).toEqual([0, 10])
  })

  test('that is to rest does so where it was woken while it ran, four times as long as the run has taken', async () => {
    const { wake, begun, end } = loopOf(1_000)
    wake()
    await pass(5)
    wake()
    await pass(5)
    end()
    await pass(39)
    expect(begun).toEqual([0])
    await pass(1)
    end()
    await pass(1_000)
    // Idle since: whoever wakes it does not wait.
    wake()
    await pass(0)
    expect(begun).toEqual([0, 50, 1_050])
  })

  test('rests no longer than it may', async () => {
    const { wake, begun, end } = loopOf(15)
    wake()
    await pass(10)
    wake()
    end()
    await pass(15)
    expect(begun).toEqual([0, 25])
  })
})
