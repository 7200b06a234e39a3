import type { Id } from '@stoa/values/ids'
import { isRefusal } from '@stoa/values/refusal'
import { statusAfterReturn } from '../domain/item.ts'
import { chooseLines } from '../domain/loan.ts'
import type { LoanCloseInput, LoanMarkLostInput, LoanReturnInput, LoanReturnLineInput } from '../generated.ts'
import type { ItemsWork } from '../context.ts'
import type { LoanLineRow } from '../tables.ts'
import { beginCustody, book, endCustody, saveUnits } from './book.ts'
import { itemIdsOf, type LoanOutcome, openLoan, piecesOf, saveLoan, unitIdsOf } from './loan-open.ts'
import { touchItems } from './lock.ts'
import { photosOf, refusePhotos } from './pictures.ts'

/** Takes pieces back, all or some. Each is free again at once, except what is broken. */
export async function returnLoan(work: ItemsWork, input: LoanReturnInput): LoanOutcome {
  const opened = await openLoan(work, input.id, 'decider')
  if (isRefusal(opened)) return opened
  const { loan, items } = opened
  const lines = chooseLines(
    loan.lines,
    'return',
    input.lines?.map(({ lineId }) => lineId),
    ['input', 'lines'],
  )
  if (isRefusal(lines)) return lines
  const photos = (input.lines ?? []).map(({ lineId, photoIds }) => ({ lineId, fileIds: photoIds ?? [] }))
  const unusable = await refusePhotos(work, photos, lines, 'lines')
  if (unusable) return unusable
  const reports = new Map(input.lines?.map((report) => [report.lineId, report]))
  const returned = lines.map((line) => ({
    ...line,
    status: 'RETURNED' as const,
    returned_at: work.now,
    returned_condition: reports.get(line.id)?.condition ?? null,
    return_note: reports.get(line.id)?.note ?? null,
    return_photos: photosOf(photos, line.id),
  }))
  const refused = await saveLoan(work, loan, returned, loan.lines)
  if (refused) return refused
  await endCustody(work, { unitIds: unitIdsOf(returned), lineIds: returned.map(({ id }) => id) })
  await backOnTheShelf(work, returned, reports)
  await touchItems(work, itemIdsOf(returned))
  const { borrower_id: borrowerId } = loan
  const stillOut = loan.lines.some(
    ({ id, status }) => status === 'CHECKED_OUT' && !lines.some((line) => line.id === id),
  )
  const pieces = piecesOf(returned, items)
  work.emit('items.loan.returned.v1', { loanId: loan.id, borrowerId, pieces, complete: !stillOut })
  for (const piece of pieces) {
    const condition = reports.get(piece.lineId)?.condition ?? null
    work.emit('items.item.returned.v1', { ...piece, loanId: loan.id, borrowerId, condition })
  }
  return { loanId: loan.id }
}

async function backOnTheShelf(
  work: ItemsWork,
  lines: readonly LoanLineRow[],
  reports: ReadonlyMap<Id, LoanReturnLineInput>,
): Promise<void> {
  const tagged = lines.filter(({ unit_id }) => unit_id !== null)
  const isBroken = ({ id }: LoanLineRow) => reports.get(id)?.condition === 'BROKEN'
  const custodyOf = ({ item_id, unit_id, location_id }: LoanLineRow) => ({
    itemId: item_id,
    unitId: unit_id,
    locationId: location_id,
  })
  await beginCustody(work, [
    ...tagged.filter((line) => !isBroken(line)).map(custodyOf),
    ...lines.filter(isBroken).map((line) => ({ ...custodyOf(line), holder: { kind: 'REPAIR' as const } })),
  ])
  const byCondition = Map.groupBy(tagged, ({ id }) => reports.get(id)?.condition)
  for (const [condition, ofCondition] of byCondition) {
    if (!condition) continue
    await saveUnits(work, unitIdsOf(ofCondition), { condition, status: statusAfterReturn(condition) })
  }
}

/** Closes lines after a look at what came back. */
export async function closeLoan(work: ItemsWork, { id, lineIds }: LoanCloseInput): LoanOutcome {
  const opened = await openLoan(work, id, 'decider')
  if (isRefusal(opened)) return opened
  const { loan, items } = opened
  const lines = chooseLines(loan.lines, 'close', lineIds)
  if (isRefusal(lines)) return lines
  const closed = lines.map((line) => ({ ...line, status: 'CLOSED' as const }))
  const refused = await saveLoan(work, loan, closed, loan.lines)
  if (refused) return refused
  work.emit('items.loan.closed.v1', { loanId: id, borrowerId: loan.borrower_id, pieces: piecesOf(closed, items) })
  return { loanId: id }
}

/** Writes off pieces that will not come back: the stock shrinks. */
export async function markLoanLost(work: ItemsWork, input: LoanMarkLostInput): LoanOutcome {
  const opened = await openLoan(work, input.id, 'decider')
  if (isRefusal(opened)) return opened
  const { loan, items } = opened
  const lines = chooseLines(loan.lines, 'markLost', input.lineIds)
  if (isRefusal(lines)) return lines
  const lost = lines.map((line) => ({ ...line, status: 'LOST' as const, return_note: input.note ?? null }))
  const refused = await saveLoan(work, loan, lost, loan.lines)
  if (refused) return refused
  await endCustody(work, { unitIds: unitIdsOf(lost), lineIds: lost.map(({ id }) => id) })
  await saveUnits(work, unitIdsOf(lost), { status: 'LOST' })
  await bookLosses(work, loan.id, lost, input.note)
  work.emit('items.loan.lost.v1', { loanId: loan.id, borrowerId: loan.borrower_id, pieces: piecesOf(lost, items) })
  return { loanId: loan.id }
}

async function bookLosses(
  work: ItemsWork,
  loanId: Id,
  lines: readonly LoanLineRow[],
  note: string | null | undefined,
): Promise<void> {
  const losses = lines.map(({ item_id: itemId, location_id: locationId }) => ({ itemId, locationId }))
  await book(
    work,
    losses.map((place) => ({ ...place, onHand: -1, reserved: 0, reason: 'LOST', reference: loanId, note })),
  )
  await touchItems(work, itemIdsOf(lines))
  for (const place of losses) work.emit('items.item.restocked.v1', { ...place, delta: -1, reason: 'LOST' })
}
