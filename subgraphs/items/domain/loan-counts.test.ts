import { addDays } from '@stoa/values/period'
import { expect, it } from 'vitest'
import { type AlikeLoans, countLoans } from './loan-counts.ts'

const today = '2026-11-16'
const loan = (status: AlikeLoans['status'], from: number, to: number, count = 1): AlikeLoans => ({
  status,
  from: addDays(today, from),
  to: addDays(today, to),
  today,
  count,
})

it('counts what waits at the day of its place', () => {
  const loans = [
    loan('REQUESTED', 0, 3, 2),
    loan('APPROVED', 0, 3),
    loan('RESERVED', 1, 3),
    loan('READY', -1, 3),
    loan('READY', 2, 3),
    loan('CHECKED_OUT', -3, 0, 4),
    loan('CHECKED_OUT', -3, -1),
    loan('CHECKED_OUT', -3, 1),
  ]
  expect(countLoans(loans)).toEqual({ requested: 2, toPickUp: 2, ready: 2, out: 6, dueToday: 4, overdue: 1 })
})
