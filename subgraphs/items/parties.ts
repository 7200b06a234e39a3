import { hasScope, personId, type Viewer } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import type { LoanRow } from './tables.ts'

// Who the viewer is to an item or a loan, without looking anything up.

/** Whether the viewer manages what this person (null: the organisation) owns. */
export function manages(viewer: Viewer, ownerId: Id | null): boolean {
  return hasScope(viewer, 'items:manage') || isPerson(viewer, ownerId)
}

/** Whether the viewer decides about loans of what this person (null: the organisation) owns. */
export function decidesLoans(viewer: Viewer, ownerId: Id | null): boolean {
  return hasScope(viewer, 'loans:manage') || isPerson(viewer, ownerId)
}

export function isPerson(viewer: Viewer, id: Id | null): boolean {
  return id !== null && personId(viewer) === id
}

/** Whether the viewer may know that there is this loan. */
export function isLoanParty(viewer: Viewer, loan: Pick<LoanRow, 'borrower_id' | 'owner_id'>): boolean {
  return decidesLoans(viewer, loan.owner_id) || isPerson(viewer, loan.borrower_id)
}

/** A borrower who also decides (staff) may, except for what another person owns and lends to them. */
export function mayDecide(viewer: Viewer, loan: Pick<LoanRow, 'borrower_id' | 'owner_id'>): boolean {
  return decidesLoans(viewer, loan.owner_id) && !(loan.owner_id !== null && isPerson(viewer, loan.borrower_id))
}
