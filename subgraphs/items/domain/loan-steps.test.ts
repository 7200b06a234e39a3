import { addDays } from '@stoa/values/period'
import { expect, it } from 'vitest'
import type { LoanStatus } from './loan.ts'
import { stepsOf } from './loan-steps.ts'

const today = '2026-11-16'
const period = { from: addDays(today, 1), to: addDays(today, 4) }
const steps = (statuses: readonly LoanStatus[], decides: boolean, day = today) =>
  stepsOf(
    statuses.map((status, index) => ({ id: String(index), status })),
    period,
    day,
    decides,
  )

it('are what the commands would do: more for whoever lends than for the borrower', () => {
  expect(steps(['REQUESTED'], true)).toEqual(['APPROVE', 'REJECT', 'CANCEL'])
  expect(steps(['REQUESTED'], false)).toEqual(['CANCEL'])
  expect(steps(['APPROVED'], true)).toEqual(['READY', 'CANCEL', 'EXTEND'])
  expect(steps(['APPROVED'], true, period.from)).toEqual(['READY', 'CHECK_OUT', 'CANCEL', 'EXTEND'])
  expect(steps(['CHECKED_OUT', 'RETURNED'], true)).toEqual(['RETURN', 'CLOSE', 'MARK_LOST', 'EXTEND'])
  expect(steps(['CHECKED_OUT'], false)).toEqual(['EXTEND'])
  expect(steps(['CLOSED'], true)).toEqual([])
})
