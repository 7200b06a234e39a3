import { describe, expect, it } from 'vitest'
import { retryBudget } from './retry-budget.ts'

const policy = { ratio: 0.2, perSecond: 5, most: 100 }

function open() {
  const clock = { ms: 0 }
  const budget = retryBudget(policy, () => clock.ms)
  const spendAll = () => {
    let spent = 0
    while (budget.spend()) spent += 1
    return spent
  }
  return { clock, budget, spendAll }
}

describe('a retry budget', () => {
  it('allows one retry for five requests, and a few a second beside', () => {
    const { budget, spendAll } = open()
    expect(spendAll()).toBe(5)
    for (let count = 0; count < 50; count += 1) budget.earn()
    expect(spendAll()).toBe(10)
  })

  it('lets time give back the few, but does not save them up', () => {
    const { clock, spendAll } = open()
    spendAll()
    clock.ms += 400
    expect(spendAll()).toBe(2)
    clock.ms += 3_600_000
    expect(spendAll()).toBe(5)
  })

  it('saves up no more than its most', () => {
    const { budget, spendAll } = open()
    for (let count = 0; count < 100_000; count += 1) budget.earn()
    expect(spendAll()).toBe(105)
  })

  it('makes no storm: while every request fails, retries stay a fifth of them', () => {
    const { clock, budget } = open()
    let retries = 0
    for (let count = 0; count < 10_000; count += 1) {
      clock.ms += 1
      budget.earn()
      while (budget.spend()) retries += 1
    }
    expect(retries).toBeLessThanOrEqual(10_000 * 0.2 + 10 * 5 + 5)
  })
})
