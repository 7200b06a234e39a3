import type { Day, Period } from '@stoa/values/period'
import { isRefusal } from '@stoa/values/refusal'
import { chooseLines, keeps, type LoanAction, type LoanLine } from './loan.ts'

/** What somebody can do with a loan now. */
export type LoanStep =
  | 'APPROVE'
  | 'REJECT'
  | 'READY'
  | 'CHECK_OUT'
  | 'RETURN'
  | 'CLOSE'
  | 'MARK_LOST'
  | 'CANCEL'
  | 'EXTEND'

/** What whoever lends decides; the rest is the borrower's as well. */
const deciding: readonly (readonly [LoanStep, LoanAction])[] = [
  ['APPROVE', 'approve'],
  ['REJECT', 'reject'],
  ['READY', 'ready'],
  ['CHECK_OUT', 'checkOut'],
  ['RETURN', 'return'],
  ['CLOSE', 'close'],
  ['MARK_LOST', 'markLost'],
]

/** The steps that the commands would not refuse for where the loan stands, or for who asks. */
export function stepsOf(lines: readonly LoanLine[], period: Period, today: Day, decides: boolean): LoanStep[] {
  const may = (action: LoanAction) => !isRefusal(chooseLines(lines, action))
  const steps = deciding
    .filter(([step, action]) => decides && may(action) && (step !== 'CHECK_OUT' || isHandedOver(period, today)))
    .map(([step]) => step)
  if (may('cancel')) steps.push('CANCEL')
  if (lines.some(({ status }) => keeps(status))) steps.push('EXTEND')
  return steps
}

/** Whether it is one of the days on which pieces may be handed over. */
export function isHandedOver({ from, to }: Period, today: Day): boolean {
  return from <= today && today < to
}
