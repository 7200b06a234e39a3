import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { heartbeat } from './heartbeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a heartbeat', () => {
  it('asks each once a round, and not all at once', () => {
    const asked: number[] = []
    const beats = heartbeat<number>(12_000, (member) => asked.push(member))
    for (let member = 0; member < 120; member++) beats.add(member)
    vi.advanceTimersByTime(1_000)
    expect(asked).toHaveLength(10)
    vi.advanceTimersByTime(11_000)
    expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, member) => member))
    beats.stop()
  })

  it('gives up who has given no sign of life for a round, and nobody else', () => {
    const over: string[] = []
    const beats = heartbeat<string>(
      12_000,
      (member) => member === 'alive' && beats.alive(member),
      (member) => {
        over.push(member)
        beats.remove(member)
      },
    )
    for (const member of ['alive', 'dead', 'gone']) beats.add(member)
    beats.remove('gone')
    vi.advanceTimersByTime(60_000)
    expect(over).toEqual(['dead'])
    beats.stop()
  })
})
