import { expect, it } from 'vitest'
import { stepsOf } from './order.ts'

it('the steps of an order are what the commands would do, for who may', () => {
  const paid = { status: 'PAID', fulfilledAt: null, payment: 'SUCCEEDED' } as const
  expect(stepsOf(paid, false)).toEqual(['CANCEL'])
  expect(stepsOf(paid, true)).toEqual(['CANCEL', 'FULFILL'])
  const completed = { status: 'COMPLETED', fulfilledAt: new Date(0), payment: 'SUCCEEDED' } as const
  expect(stepsOf(completed, false)).toEqual([])
  expect(stepsOf(completed, true)).toEqual(['REFUND'])
  expect(stepsOf({ ...completed, payment: 'REFUNDING' }, true)).toEqual([])
})
