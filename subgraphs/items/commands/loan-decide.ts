import { fromDateRange, toDateRange } from '@stoa/values/period'
import { isRefusal, wrongState } from '@stoa/values/refusal'
import { extend } from '../domain/extension.ts'
import { chooseLines, keeps } from '../domain/loan.ts'
import { placeAt } from '../domain/placing.ts'
import type { LoanApproveInput, LoanCancelInput, LoanExtendInput, LoanRejectInput } from '../generated.ts'
import type { ItemsWork } from '../context.ts'
import { itemIdsOf, type LoanOutcome, openLoan, piecesOf, saveLoan, shelvesOf } from './loan-open.ts'
import { tellItems } from './loan-request.ts'
import { borrowerGone } from './people.ts'

/** Says yes: the pieces are chosen and kept. Refused where they are gone since the request. */
export async function approveLoan(work: ItemsWork, { id }: LoanApproveInput): LoanOutcome {
  const opened = await openLoan(work, id, 'decider')
  if (isRefusal(opened)) return opened
  const { loan, items } = opened
  const lines = chooseLines(loan.lines, 'approve')
  if (isRefusal(lines)) return lines
  const gone = await borrowerGone(work, loan.borrower_id)
  if (gone) return gone
  const period = fromDateRange(loan.period)
  const pieces = lines.map((line) => ({ lineId: line.id, itemId: line.item_id, unitId: line.unit_id }))
  const placing = placeAt({ pieces, period }, shelvesOf(items), loan.location_id)
  if (isRefusal(placing)) return placing
  const approved = lines.map((line) => ({
    ...line,
    unit_id: placing.unitOfLine.get(line.id) ?? null,
    status: 'APPROVED' as const,
  }))
  const taken = await saveLoan(work, loan, approved, loan.lines)
  if (taken) return taken
  const { borrower_id: borrowerId } = loan
  work.emit('items.loan.approved.v1', { loanId: id, borrowerId, pieces: piecesOf(approved, items), ...period })
  await tellItems(work, itemIdsOf(approved), id)
  return { loanId: id }
}

/** Says no, with a reason that the borrower reads. Nothing was kept, so nothing becomes free. */
export async function rejectLoan(work: ItemsWork, { id, reason }: LoanRejectInput): LoanOutcome {
  const opened = await openLoan(work, id, 'decider')
  if (isRefusal(opened)) return opened
  const { loan, items } = opened
  const lines = chooseLines(loan.lines, 'reject')
  if (isRefusal(lines)) return lines
  const rejected = lines.map((line) => ({ ...line, status: 'REJECTED' as const }))
  const refused = await saveLoan(work, { ...loan, rejection: reason }, rejected, loan.lines)
  if (refused) return refused
  const { borrower_id: borrowerId } = loan
  work.emit('items.loan.rejected.v1', { loanId: id, borrowerId, pieces: piecesOf(rejected, items), reason })
  return { loanId: id }
}

/** Gives up what was not picked up yet; what is out already stays out. */
export async function cancelLoan(work: ItemsWork, { id }: LoanCancelInput): LoanOutcome {
  const opened = await openLoan(work, id, 'party')
  if (isRefusal(opened)) return opened
  const { loan, items } = opened
  const lines = chooseLines(loan.lines, 'cancel')
  if (isRefusal(lines)) return lines
  const canceled = lines.map((line) => ({ ...line, status: 'CANCELED' as const }))
  const refused = await saveLoan(work, loan, canceled, loan.lines)
  if (refused) return refused
  work.emit('items.loan.canceled.v1', {
    loanId: id,
    borrowerId: loan.borrower_id,
    pieces: piecesOf(canceled, items),
  })
  await tellItems(work, itemIdsOf(lines.filter(({ status }) => keeps(status))), id)
  return { loanId: id }
}

/** Prolongs a loan where nobody else waits for its pieces. */
export async function extendLoan(work: ItemsWork, { id, to }: LoanExtendInput): LoanOutcome {
  const opened = await openLoan(work, id, 'party')
  if (isRefusal(opened)) return opened
  const { loan, items } = opened
  const kept = loan.lines.filter(({ status }) => keeps(status))
  if (kept.length === 0) return wrongState(loan.status, `A loan that is ${loan.status} cannot be prolonged.`)
  const period = fromDateRange(loan.period)
  const pieces = kept.map((line) => ({ lineId: line.id, itemId: line.item_id, unitId: line.unit_id }))
  const maxDays = Math.min(...[...items.values()].map((item) => item.loan_max_days))
  const { location_id: locationId, openDays, today } = loan
  const placing = extend({ locationId, openDays, today, period, pieces, maxDays }, shelvesOf(items), to)
  if (isRefusal(placing)) return placing
  const extended = { from: period.from, to }
  const lines = kept.map((line) => ({ ...line, period: toDateRange(extended) }))
  const prolonged = { ...loan, period: toDateRange(extended), due_soon_told_at: null, overdue_told_at: null }
  const taken = await saveLoan(work, prolonged, lines, loan.lines)
  if (taken) return taken
  await work.db
    .updateTable('custody_entry')
    .set({ due_on: to })
    .where(
      'loan_line_id',
      'in',
      kept.map((line) => line.id),
    )
    .where('until', 'is', null)
    .execute()
  work.emit('items.loan.extended.v1', { loanId: id, borrowerId: loan.borrower_id, to })
  await tellItems(work, itemIdsOf(kept), id)
  return { loanId: id }
}
