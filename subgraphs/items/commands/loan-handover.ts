import type { Id } from '@stoa/values/ids'
import { fromDateRange } from '@stoa/values/period'
import { invalidInput, isRefusal, notFound, type Refusal, wrongState } from '@stoa/values/refusal'
import { chooseLines } from '../domain/loan.ts'
import { isHandedOver } from '../domain/loan-steps.ts'
import { type Placing, placeAt, withoutLines } from '../domain/placing.ts'
import { insufficientStock, unitTaken } from '../domain/stock.ts'
import type { LoanCheckOutInput, LoanReadyInput } from '../generated.ts'
import type { ItemsWork } from '../context.ts'
import type { LoanLineRow } from '../tables.ts'
import { beginCustody, endCustody } from './book.ts'
import {
  itemIdsOf,
  type LoanOutcome,
  type OpenLoan,
  openLoan,
  piecesOf,
  saveLoan,
  shelvesOf,
  unitIdsOf,
} from './loan-open.ts'
import { holdingAt, touchItems } from './lock.ts'
import { borrowerGone } from './people.ts'
import { photosOf, refusePhotos } from './pictures.ts'

/** Says that pieces lie ready to be picked up. */
export async function readyLoan(work: ItemsWork, { id, lineIds }: LoanReadyInput): LoanOutcome {
  const opened = await openLoan(work, id, 'decider')
  if (isRefusal(opened)) return opened
  const { loan, items } = opened
  const lines = chooseLines(loan.lines, 'ready', lineIds)
  if (isRefusal(lines)) return lines
  const ready = lines.map((line) => ({ ...line, status: 'READY' as const }))
  const refused = await saveLoan(work, loan, ready, loan.lines)
  if (refused) return refused
  const { name } = await work.db
    .selectFrom('location')
    .select('name')
    .where('id', '=', loan.location_id)
    .executeTakeFirstOrThrow()
  const { borrower_id: borrowerId } = loan
  work.emit('items.loan.readied.v1', { loanId: id, borrowerId, pieces: piecesOf(ready, items), locationName: name })
  return { loanId: id }
}

/** Hands pieces over: from now on the borrower has them. */
export async function checkOutLoan(work: ItemsWork, input: LoanCheckOutInput): LoanOutcome {
  const opened = await openLoan(work, input.id, 'decider')
  if (isRefusal(opened)) return opened
  const { loan, items } = opened
  const chosen = chooseLines(loan.lines, 'checkOut', input.lineIds)
  if (isRefusal(chosen)) return chosen
  const gone = await borrowerGone(work, loan.borrower_id)
  if (gone) return gone
  const { from, to } = fromDateRange(loan.period)
  if (!isHandedOver({ from, to }, loan.today)) {
    return wrongState(loan.status, `The pieces can be handed over from ${from} on, before ${to}.`)
  }
  const lines = exchangeUnits(opened, chosen, input.units ?? [])
  if (isRefusal(lines)) return lines
  const photos = input.photos ?? []
  const refused = (await notThere(work, opened, lines)) ?? (await refusePhotos(work, photos, lines, 'photos'))
  if (refused) return refused

  const out = lines.map((line) => ({
    ...line,
    status: 'CHECKED_OUT' as const,
    checked_out_at: work.now,
    handover_photos: photosOf(photos, line.id),
  }))
  const taken = await saveLoan(work, loan, out, loan.lines)
  if (taken) return taken
  await endCustody(work, { unitIds: unitIdsOf(out) })
  await beginCustody(
    work,
    out.map((line) => ({
      itemId: line.item_id,
      unitId: line.unit_id,
      locationId: line.location_id,
      holder: { kind: 'BORROWER', personId: loan.borrower_id, lineId: line.id, dueOn: to },
    })),
  )
  await touchItems(work, itemIdsOf(out))
  const { borrower_id: borrowerId } = loan
  const pieces = piecesOf(out, items)
  work.emit('items.loan.checkedOut.v1', { loanId: loan.id, borrowerId, pieces, to })
  for (const piece of pieces) {
    work.emit('items.item.lent.v1', { ...piece, loanId: loan.id, borrowerId, dueOn: to })
  }
  return { loanId: loan.id }
}

/** The lines with the units that really go over the counter: asked for again as if the loan's own were free. */
function exchangeUnits(
  { loan, items }: OpenLoan,
  lines: readonly LoanLineRow[],
  exchanges: readonly { readonly lineId: Id; readonly unitId: Id }[],
): readonly LoanLineRow[] | Refusal {
  if (exchanges.length === 0) return lines
  const unitFor = new Map(exchanges.map(({ lineId, unitId }) => [lineId, unitId]))
  const stranger = exchanges.find(({ lineId }) => !lines.some(({ id }) => id === lineId))
  if (stranger) return notFound(stranger.lineId, ['input', 'units'])
  const pieces = lines.map((line) => ({
    lineId: line.id,
    itemId: line.item_id,
    unitId: unitFor.get(line.id) ?? line.unit_id,
  }))
  if (pieces.some(({ itemId, unitId }) => unitId !== null && items.get(itemId)?.tracking === 'BULK')) {
    return invalidInput('These pieces are not tagged.', ['input', 'units'])
  }
  const { to } = fromDateRange(loan.period)
  const shelves = withoutLines(
    shelvesOf(items),
    lines.map(({ id }) => id),
  )
  const wish = { pieces, period: { from: loan.today, to } }
  const placing: Placing | Refusal = placeAt(wish, shelves, loan.location_id)
  if (isRefusal(placing)) return placing
  return lines.map((line) => ({ ...line, unit_id: placing.unitOfLine.get(line.id) ?? null }))
}

/**
 * What is promised may still be with an earlier borrower who is late, or
 * waiting for a repair: only what stands on the shelf can be handed over.
 */
async function notThere(
  work: ItemsWork,
  { items }: OpenLoan,
  lines: readonly LoanLineRow[],
): Promise<Refusal | undefined> {
  const unitIds = unitIdsOf(lines)
  if (unitIds.length > 0) {
    const there = await work.db
      .selectFrom('unit')
      .innerJoin('custody_entry as custody', 'custody.unit_id', 'unit.id')
      .select('unit.id')
      .where('unit.id', 'in', unitIds)
      .where('unit.status', '=', 'IN_SERVICE')
      .where('custody.until', 'is', null)
      .where('custody.kind', '=', 'LOCATION')
      .execute()
    const missing = unitIds.find((id) => !there.some((unit) => unit.id === id))
    if (missing) return unitTaken(missing, ['input', 'units'])
  }
  for (const [itemId, ofItem] of Map.groupBy(lines, (line) => line.item_id)) {
    const item = items.get(itemId)
    const [first] = ofItem
    if (!item || !first || item.tracking === 'UNITS') continue
    const { onHand, reserved, away, commitments } = holdingAt(item, first.location_id)
    const onShelf = onHand - reserved - away - commitments.filter(({ out }) => out).length
    if (onShelf < ofItem.length) return insufficientStock(itemId, ofItem.length, Math.max(0, onShelf), ['input', 'id'])
  }
  return undefined
}
