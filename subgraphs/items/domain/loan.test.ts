import { addDays } from '@stoa/values/period'
import { isRefusal } from '@stoa/values/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  checkExtension,
  checkPeriod,
  chooseLines,
  isDueSoon,
  isExpired,
  isOverdue,
  keeps,
  type LoanAction,
  type LoanStatus,
  overallStatus,
} from './loan.ts'

const actions: readonly LoanAction[] = [
  'approve',
  'reject',
  'ready',
  'checkOut',
  'return',
  'close',
  'cancel',
  'expire',
  'markLost',
]
const over: readonly LoanStatus[] = ['REJECTED', 'CLOSED', 'CANCELED', 'EXPIRED', 'LOST']
const line = (status: LoanStatus, id = 'lln') => ({ id, status })

describe('a line of a loan', () => {
  it('goes the way of a request', () => {
    const way: LoanAction[] = ['approve', 'ready', 'checkOut', 'return', 'close']
    const statuses = way.reduce<LoanStatus[]>(
      (passed, action) => [...passed, advance(line(passed.at(-1) as LoanStatus), action) as LoanStatus],
      ['REQUESTED'],
    )
    expect(statuses).toEqual(['REQUESTED', 'APPROVED', 'READY', 'CHECKED_OUT', 'RETURNED', 'CLOSED'])
  })

  it('is refused what has no meaning where it stands', () => {
    expect(advance(line('REQUESTED'), 'checkOut')).toMatchObject({ refusal: 'WRONG_STATE', state: 'REQUESTED' })
    expect(advance(line('CHECKED_OUT'), 'cancel')).toMatchObject({ refusal: 'WRONG_STATE' })
    expect(advance(line('RETURNED'), 'return')).toMatchObject({ refusal: 'WRONG_STATE' })
  })

  it('is handed over at most once, comes back only after it, and ends where it ends', () => {
    const start = fc.constantFrom<LoanStatus>('REQUESTED', 'RESERVED')
    fc.assert(
      fc.property(start, fc.array(fc.constantFrom(...actions), { maxLength: 20 }), (first, tried) => {
        const passed: LoanStatus[] = [first]
        for (const action of tried) {
          const status = passed.at(-1) as LoanStatus
          const next = advance(line(status), action)
          if (isRefusal(next)) continue
          expect(over).not.toContain(status)
          // A piece that is with somebody is kept from others until it is back or lost.
          if (status === 'CHECKED_OUT') expect(keeps(next)).toBe(false)
          passed.push(next)
        }
        expect(passed.filter((status) => status === 'CHECKED_OUT').length).toBeLessThanOrEqual(1)
        expect(new Set(passed).size).toBe(passed.length)
        if (passed.includes('RETURNED') || passed.includes('LOST')) expect(passed).toContain('CHECKED_OUT')
      }),
    )
  })
})

describe('a loan', () => {
  it('stands where its least finished line stands', () => {
    expect(overallStatus([line('RETURNED'), line('CHECKED_OUT')])).toBe('CHECKED_OUT')
    expect(overallStatus([line('CLOSED'), line('RETURNED')])).toBe('RETURNED')
    expect(overallStatus([line('CANCELED'), line('CLOSED')])).toBe('CLOSED')
  })

  it('acts on all lines that can, or on the named ones, which all must', () => {
    const lines = [line('CHECKED_OUT', 'a'), line('RETURNED', 'b'), line('CHECKED_OUT', 'c')]
    expect(chooseLines(lines, 'return')).toEqual([lines[0], lines[2]])
    expect(chooseLines(lines, 'return', ['c', 'c'])).toEqual([lines[2]])
    expect(chooseLines(lines, 'return', ['a', 'b'])).toMatchObject({ refusal: 'WRONG_STATE', state: 'RETURNED' })
    expect(chooseLines(lines, 'return', ['x'])).toMatchObject({ refusal: 'NOT_FOUND', id: 'x' })
    expect(chooseLines(lines, 'return', [])).toMatchObject({ refusal: 'INVALID_INPUT' })
    expect(chooseLines(lines, 'approve')).toMatchObject({ refusal: 'WRONG_STATE', state: 'CHECKED_OUT' })
  })
})

describe('the days of a loan', () => {
  const today = '2026-11-16'
  const day = (days: number) => addDays(today, days)
  const period = { from: day(1), to: day(6) }

  it('lie ahead, in order and within the limits', () => {
    expect(checkPeriod(period, 5, today)).toBeUndefined()
    expect(checkPeriod(period, 4, today)).toMatchObject({ path: ['input', 'to'] })
    expect(checkPeriod({ from: day(1), to: day(1) }, 5, today)).toMatchObject({ path: ['input', 'to'] })
    expect(checkPeriod({ from: day(-1), to: day(1) }, 5, today)).toMatchObject({ path: ['input', 'from'] })
    expect(checkPeriod({ from: day(400), to: day(401) }, 5, today)).toMatchObject({ path: ['input', 'from'] })
    expect(checkExtension(period, day(7), 6)).toBeUndefined()
    expect(checkExtension(period, day(6), 6)).toMatchObject({ refusal: 'INVALID_INPUT' })
    expect(checkExtension(period, day(8), 6)).toMatchObject({ refusal: 'INVALID_INPUT' })
  })

  it('end on the day of return: due the day before and on it, overdue after it', () => {
    const on = (days: number) => [
      isDueSoon('CHECKED_OUT', period.to, day(days)),
      isOverdue('CHECKED_OUT', period.to, day(days)),
    ]
    expect(on(4)).toEqual([false, false])
    expect(on(5)).toEqual([true, false])
    expect(on(6)).toEqual([true, false])
    expect(on(7)).toEqual([false, true])
    expect(isOverdue('RETURNED', period.to, day(9))).toBe(false)
  })

  it('are not waited for endlessly', () => {
    expect(isExpired('REQUESTED', period, day(1))).toBe(false)
    expect(isExpired('REQUESTED', period, day(2))).toBe(true)
    expect(isExpired('READY', period, day(3))).toBe(false)
    expect(isExpired('READY', period, day(4))).toBe(true)
    expect(isExpired('RESERVED', { from: day(1), to: day(2) }, day(2))).toBe(true)
    expect(isExpired('CHECKED_OUT', period, day(99))).toBe(false)
  })
})
