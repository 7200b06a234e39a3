import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Outages, outageLog } from './outages.ts'

const lost = () => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
const full = () => Object.assign(new Error('could not extend file: No space left on device'), { code: '53100' })

let lines: string[]
let there: boolean
let outages: Outages
beforeEach(() => {
  lines = []
  there = true
  vi.useFakeTimers()
  outages = outageLog((_level, message) => lines.push(message))
  outages.watch({
    name: 'PostgreSQL',
    isSure: (error) => (error as { code?: string }).code === '53100',
    answers: async () => there,
  })
})
afterEach(() => {
  outages.close()
  vi.useRealTimers()
})

/** Lets time go by, and what was asked be answered. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

const fail = (count: number, error: () => Error) => {
  for (let index = 0; index < count; index += 1) outages.report('error', `fault ${index}`, { error: error() })
}

describe('an outage is', () => {
  test('a line when it begins and one when it is over, however much fails meanwhile', async () => {
    there = false
    fail(100, lost)
    await pass(200)
    fail(100, lost)
    expect(lines).toEqual(['PostgreSQL cannot be used: connect ECONNREFUSED 127.0.0.1:5432'])
    await pass(3_000)
    there = true
    await pass(3_000)
    expect(lines.slice(1)).toEqual([expect.stringMatching(/^PostgreSQL can be used again, after 3\.\d s$/)])
  })

  test('a line now and then while it lasts', async () => {
    fail(3, full)
    for (let second = 0; second < 9; second += 1) {
      await pass(1_000)
      fail(2, full)
    }
    expect(lines).toEqual([
      'PostgreSQL cannot be used: could not extend file: No space left on device',
      'PostgreSQL still cannot be used, 12 failures so far: could not extend file: No space left on device',
    ])
  })

  test('not over while something fails, though it answers: a full disk takes a question', async () => {
    fail(1, full)
    await pass(4_000)
    fail(1, full)
    await pass(4_000)
    expect(lines).toHaveLength(1)
    await pass(1_500)
    expect(lines[1]).toContain('can be used again')
  })

  test('told by who knows why, and attempts that fail are not told one by one', async () => {
    there = false
    outages.began('PostgreSQL', 'has ended (process 7) and is started again')
    fail(10, lost)
    for (let index = 0; index < 30; index += 1) {
      outages.failed('PostgreSQL', new Error('FATAL: no space'))
      await pass(200)
    }
    expect(lines).toEqual([
      'PostgreSQL has ended (process 7) and is started again',
      expect.stringMatching(/^PostgreSQL still cannot be used, \d+ failures so far: FATAL: no space$/),
    ])
  })
})

describe('what is no outage is told as it is', () => {
  test('a connection to something else that was lost', async () => {
    fail(1, lost)
    await pass(0)
    expect(lines).toEqual(['fault 0'])
  })

  test('a bug, also during one', () => {
    fail(1, full)
    outages.report('error', 'a bug', { error: new Error('a bug') })
    outages.report('info', 'nothing much')
    expect(lines.slice(1)).toEqual(['a bug', 'nothing much'])
  })
})
