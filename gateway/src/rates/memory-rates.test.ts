import { describe, expect, test } from 'vitest'
import { rateStoreConformance } from './conformance.ts'
import { memoryRates } from './memory-rates.ts'

rateStoreConformance('memory', async () => {
  const store = memoryRates()
  return { store, close: () => store.close() }
})

const minute = { name: 'person', quota: 60, windowMs: 60_000 }

describe('rates in memory', () => {
  test('a unit comes back after its part of the window, and everything after the whole', () => {
    let nowMs = 1_000
    const store = memoryRates({ nowMs: () => nowMs })
    const take = (cost: number) => store.take('ada', [{ policy: minute, cost }]).passed
    expect(take(60)).toBe(true)
    nowMs += 999
    expect(take(1)).toBe(false)
    nowMs += 1
    expect([take(1), take(1)]).toEqual([true, false])
    nowMs += 60_000
    expect([take(60), take(1)]).toEqual([true, false])
  })

  test('as many are remembered as is said, those that asked last', () => {
    const store = memoryRates({ max: 2 })
    const take = (who: string) => store.take(who, [{ policy: { ...minute, quota: 1 }, cost: 1 }]).passed
    expect(['ada', 'bob', 'eve'].map(take)).toEqual([true, true, true])
    expect(take('eve')).toBe(false)
    expect(take('ada')).toBe(true)
  })
})
