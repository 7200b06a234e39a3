import type { Day, Period } from '@stoa/values/period'
import { isOverdue, type LoanStatus } from './loan.ts'

/** So many loans that stand alike, and the day that it is where they are picked up. */
export type AlikeLoans = Period & { readonly status: LoanStatus; readonly today: Day; readonly count: number }

/** What waits; the meaning of each number stands in the SDL. */
export type LoanCounts = Record<'requested' | 'toPickUp' | 'ready' | 'out' | 'dueToday' | 'overdue', number>

/** The states of loans that are counted: the others are over. */
export const openStatuses = [
  'REQUESTED',
  'APPROVED',
  'RESERVED',
  'READY',
  'CHECKED_OUT',
] as const satisfies readonly LoanStatus[]

const isKept = (status: LoanStatus) => status === 'APPROVED' || status === 'RESERVED' || status === 'READY'

export function countLoans(loans: readonly AlikeLoans[]): LoanCounts {
  const sum = (holds: (loan: AlikeLoans) => boolean) =>
    loans.filter(holds).reduce((total, { count }) => total + count, 0)
  return {
    requested: sum(({ status }) => status === 'REQUESTED'),
    toPickUp: sum(({ status, from, today }) => isKept(status) && from <= today),
    ready: sum(({ status }) => status === 'READY'),
    out: sum(({ status }) => status === 'CHECKED_OUT'),
    dueToday: sum(({ status, to, today }) => status === 'CHECKED_OUT' && to === today),
    overdue: sum(({ status, to, today }) => isOverdue(status, to, today)),
  }
}
