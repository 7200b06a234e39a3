import { describe, expect, test } from 'vitest'
import { breaksConstraint, isCancelled, isConflict, isConnectionLost, isOutage, isPassing, isState } from './faults.ts'

const error = (code: string) => Object.assign(new Error(code), { code })

describe('a fault passes', () => {
  test.each(['ECONNREFUSED', 'ECONNRESET', '08006', '57P01', '57P02', '57P03'])('as a lost connection: %s', (code) => {
    expect([isConnectionLost, isOutage, isPassing].map((is) => is(error(code)))).toEqual([true, true, true])
  })
  test.each(['53100', '53200', '53300', '58030'])('as an outage on a connection that lives: %s', (code) => {
    expect([isConnectionLost, isOutage, isPassing].map((is) => is(error(code)))).toEqual([false, true, true])
  })
  test.each(['40001', '40P01'])('as a conflict, which says nothing of the database: %s', (code) => {
    expect([isConflict, isOutage, isPassing].map((is) => is(error(code)))).toEqual([true, false, true])
  })
  test('as the client library says it, without a code', () => {
    expect(isConnectionLost(new Error('Connection terminated unexpectedly'))).toBe(true)
    expect(isPassing(new Error('timeout exceeded when trying to connect'))).toBe(true)
  })
})

test.each(['23505', '22P02', '57014', '42P01', undefined])('a fault of what was asked does not pass: %s', (code) => {
  expect(isPassing(code === undefined ? new Error('a bug') : error(code))).toBe(false)
  expect(isPassing(undefined)).toBe(false)
})

test('a statement that was called off is known, and so is what a person must mend', () => {
  expect(isCancelled(error('57014'))).toBe(true)
  expect(isState(error('28000'), 'wrongPassword')).toBe(true)
  expect(isState(error('28000'), 'notAllowed')).toBe(false)
})

test('a constraint that was broken is known by its name', () => {
  const overlap = Object.assign(error('23P01'), { constraint: 'loan_line_overlap' })
  expect(breaksConstraint(overlap, 'loan_line_overlap')).toBe(true)
  expect(breaksConstraint(overlap, 'loan_line_other')).toBe(false)
  expect(
    breaksConstraint(Object.assign(error('40001'), { constraint: 'loan_line_overlap' }), 'loan_line_overlap'),
  ).toBe(false)
})
