import { breaksConstraint } from '@stoa/db/faults'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import type { Id } from '@stoa/values/ids'
import { notAllowed, notFound, type Refusal } from '@stoa/values/refusal'
import { overallStatus } from '../domain/loan.ts'
import type { Shelf } from '../domain/placing.ts'
import { unitTaken } from '../domain/stock.ts'
import { isLoanParty, mayDecide } from '../parties.ts'
import type { ItemsWork } from '../context.ts'
import type { LoanLineRow, LoanRow } from '../tables.ts'
import { type LockedItem, type LockedLoan, lockItems, lockLoan } from './lock.ts'

/** What commands about a loan return. */
export type LoanOutcome = Promise<{ readonly loanId: Id } | Refusal>

/** A loan and all of its items, locked: whoever has this may decide. */
export type OpenLoan = { readonly loan: LockedLoan; readonly items: ReadonlyMap<Id, LockedItem> }

/** Who may act: whoever decides about the items, or the borrower as well. */
export type Actor = 'decider' | 'party'

/** Opens a loan for a change. To strangers it does not exist. */
export async function openLoan(work: ItemsWork, id: Id, actor: Actor): Promise<OpenLoan | Refusal> {
  const loan = await lockLoan(work, id)
  if (!loan || !isLoanParty(work.viewer, loan)) return notFound(id)
  if (actor === 'decider' && !mayDecide(work.viewer, loan)) return notAllowed('Whoever lends decides this.')
  return {
    loan,
    items: await lockItems(
      work,
      loan.lines.map(({ item_id }) => item_id),
    ),
  }
}

export function shelvesOf(items: ReadonlyMap<Id, LockedItem>): ReadonlyMap<Id, Shelf> {
  return new Map([...items].map(([id, { location_id: home, today, places }]) => [id, { home, today, places }]))
}

/**
 * Saves a loan, new or changed, with the lines that are new or changed. The
 * exclusion constraint has the last word about overlaps: should a decision
 * ever have been wrong, this is a refusal and not a second borrower.
 */
export async function saveLoan(
  { db, now }: ItemsWork,
  loan: LoanRow,
  changed: readonly LoanLineRow[],
  all: readonly LoanLineRow[] = changed,
): Promise<Refusal | undefined> {
  const latest = new Map([...all, ...changed].map((line) => [line.id, line]))
  const status = overallStatus([...latest.values()])
  const { lines: _, today: __, openDays: ___, ...row } = loan as LockedLoan
  await db
    .insertInto('loan')
    .values({ ...row, status, changed_at: now })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        status,
        period: row.period,
        rejection: row.rejection,
        due_soon_told_at: row.due_soon_told_at,
        overdue_told_at: row.overdue_told_at,
        version: eb('loan.version', '+', 1),
        changed_at: now,
      })),
    )
    .execute()
  try {
    if (changed.length > 0) await saveLines(db, changed)
    return undefined
  } catch (error) {
    if (breaksConstraint(error, 'loan_line_overlap')) return unitTaken(null, ['input', 'id'])
    throw error
  }
}

async function saveLines(db: ItemsWork['db'], lines: readonly LoanLineRow[]): Promise<void> {
  await db
    .insertInto('loan_line')
    .values([...lines])
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        unit_id: eb.ref('excluded.unit_id'),
        period: eb.ref('excluded.period'),
        status: eb.ref('excluded.status'),
        checked_out_at: eb.ref('excluded.checked_out_at'),
        returned_at: eb.ref('excluded.returned_at'),
        returned_condition: eb.ref('excluded.returned_condition'),
        return_note: eb.ref('excluded.return_note'),
        handover_photos: eb.ref('excluded.handover_photos'),
        return_photos: eb.ref('excluded.return_photos'),
      })),
    )
    .execute()
}

/** Lines as loan facts tell them. */
export function piecesOf(
  lines: readonly LoanLineRow[],
  items: ReadonlyMap<Id, { readonly title: string }>,
): EventPayloads['items.loan.approved.v1']['pieces'] {
  return lines.map((line) => ({
    lineId: line.id,
    itemId: line.item_id,
    title: items.get(line.item_id)?.title ?? '',
    unitId: line.unit_id,
  }))
}

/** The ids of the items of lines, each once. */
export function itemIdsOf(lines: readonly LoanLineRow[]): readonly Id[] {
  return [...new Set(lines.map(({ item_id }) => item_id))]
}

export function unitIdsOf(lines: readonly LoanLineRow[]): readonly Id[] {
  return lines.flatMap(({ unit_id }) => (unit_id === null ? [] : [unit_id]))
}
