import { hasScope, personId, type Viewer } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { type Day, type Period, toDateRange } from '@stoa/values/period'
import { invalidInput, isRefusal, notAllowed, notFound, type Refusal, wrongState } from '@stoa/values/refusal'
import { usualCaps } from '../domain/caps.ts'
import { maxLinesPerLoan } from '../domain/loan.ts'
import { type Placing, place, type WantedPiece } from '../domain/placing.ts'
import type { LoanRequestInput } from '../generated.ts'
import { decidesLoans } from '../parties.ts'
import type { ItemsWork } from '../context.ts'
import type { LoanLineRow, LoanRow } from '../tables.ts'
import { capLoanRequests } from './caps.ts'
import { type LoanOutcome, piecesOf, saveLoan, shelvesOf } from './loan-open.ts'
import { type LockedItem, lockItems, touchItems } from './lock.ts'
import { missingPerson } from './people.ts'

/**
 * Asks to borrow. Where nobody needs to approve, the pieces are kept at once;
 * otherwise nothing is kept yet, but what cannot be had is refused already.
 */
export async function requestLoan(work: ItemsWork, input: LoanRequestInput, caps = usualCaps): LoanOutcome {
  const borrowerId = borrowerOf(work.viewer, input.borrowerId)
  if (isRefusal(borrowerId)) return borrowerId
  const nobody = await missingPerson(work, borrowerId, ['input', 'borrowerId'])
  if (nobody) return nobody
  const pieces = piecesWanted(work, input)
  if (isRefusal(pieces)) return pieces
  const tooMany = await capLoanRequests(work, borrowerId, caps)
  if (tooMany) return tooMany
  const items = await lockItems(
    work,
    pieces.map(({ itemId }) => itemId),
  )
  const broken = checkItems(pieces, items, borrowerId)
  if (broken) return broken
  const [first] = items.values()
  const { owner_id: ownerId = null } = first ?? {}
  const period: Period = { from: input.from, to: input.to }
  const maxDays = Math.min(...[...items.values()].map((item) => item.loan_max_days))
  const placing = place({ pieces, period }, shelvesOf(items), input.locationId, maxDays)
  if (isRefusal(placing)) return placing

  const decided = decidesLoans(work.viewer, ownerId) && personId(work.viewer) !== borrowerId
  const needsApproval = !decided && [...items.values()].some((item) => item.loan_needs_approval)
  const loan = newLoan(work, { ...input, borrowerId, ownerId, locationId: placing.locationId, needsApproval })
  const lines = pieces.map((piece) => newLine(loan, piece, placing, needsApproval))
  const taken = await saveLoan(work, loan, lines)
  if (taken) return taken
  work.emit('items.loan.requested.v1', {
    loanId: loan.id,
    borrowerId,
    ownerId,
    pieces: piecesOf(lines, items),
    ...period,
    needsApproval,
  })
  if (!needsApproval) await tellItems(work, [...items.keys()], loan.id)
  return { loanId: loan.id }
}

type NewLoan = {
  readonly borrowerId: Id
  readonly ownerId: Id | null
  readonly locationId: Id
  readonly from: Day
  readonly to: Day
  readonly note?: string | null | undefined
  readonly needsApproval: boolean
}

function newLoan({ ids, now }: ItemsWork, wish: NewLoan): LoanRow {
  return {
    id: ids.next('lon'),
    borrower_id: wish.borrowerId,
    owner_id: wish.ownerId,
    location_id: wish.locationId,
    period: toDateRange(wish),
    status: wish.needsApproval ? 'REQUESTED' : 'RESERVED',
    note: wish.note ?? null,
    rejection: null,
    version: 1,
    created_at: now,
    changed_at: now,
    due_soon_told_at: null,
    overdue_told_at: null,
  }
}

/** What waits for an approval names only the unit that was asked for; the approval chooses. */
function newLine(loan: LoanRow, piece: WantedPiece, placing: Placing, needsApproval: boolean): LoanLineRow {
  return {
    id: piece.lineId,
    loan_id: loan.id,
    item_id: piece.itemId,
    unit_id: needsApproval ? piece.unitId : (placing.unitOfLine.get(piece.lineId) ?? null),
    location_id: loan.location_id,
    period: loan.period,
    status: loan.status,
    checked_out_at: null,
    returned_at: null,
    returned_condition: null,
    return_note: null,
    handover_photos: [],
    return_photos: [],
  }
}

/** Tells of items of which more or fewer pieces are free now. */
export async function tellItems(work: ItemsWork, itemIds: readonly Id[], loanId: Id): Promise<void> {
  await touchItems(work, itemIds)
  for (const itemId of itemIds) work.emit('items.item.availabilityChanged.v1', { itemId, reference: loanId })
}

function borrowerOf(viewer: Viewer, named: Id | null | undefined): Id | Refusal {
  const self = personId(viewer)
  if (named && named !== self) {
    if (!hasScope(viewer, 'loans:manage')) return notAllowed('You can borrow only for yourself.')
    return named
  }
  return self ?? notAllowed('Only people borrow.')
}

/** One piece a line of the loan: so each can go out and come back by itself. */
function piecesWanted(work: ItemsWork, { lines }: LoanRequestInput): readonly WantedPiece[] | Refusal {
  const counts = lines.map(({ quantity, unitId }) => (unitId ? 1 : (quantity ?? 1)))
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total > maxLinesPerLoan) {
    return invalidInput(`A loan is of at most ${maxLinesPerLoan} pieces.`, ['input', 'lines'])
  }
  return lines.flatMap(({ itemId, unitId }, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => ({
      lineId: work.ids.next('lln'),
      itemId,
      unitId: unitId ?? null,
    })),
  )
}

function checkItems(
  pieces: readonly WantedPiece[],
  items: ReadonlyMap<Id, LockedItem>,
  borrowerId: Id,
): Refusal | undefined {
  const path = ['input', 'lines']
  for (const { itemId } of pieces) {
    const item = items.get(itemId)
    if (item?.status !== 'PUBLISHED') return notFound(itemId, path)
    if (!item.for_loan) return wrongState('NOT_FOR_LOAN', `“${item.title}” is not lent.`)
    if (item.owner_id === borrowerId) return notAllowed('You cannot borrow what is yours.')
  }
  const owners = new Set([...items.values()].map((item) => item.owner_id))
  return owners.size > 1 ? invalidInput('Ask each owner by a loan of its own.', path) : undefined
}
