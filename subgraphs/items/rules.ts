import { manages, isPerson, isLoanParty } from './parties.ts'
import { hasScope } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import type { SubgraphContext } from './context.ts'
import type { CustodyRow, ItemRow, LoanLineRow, LoanRow, UnitRow } from './tables.ts'

// The functions that `@rule(name:)` in schema/items.graphql names.

/**
 * Drafts are their owner's, staff's, and of those who hold a piece (equipment
 * need never be published to be given to somebody). What is archived is not
 * listed, but old loans and orders refer to it.
 */
export function itemVisible(item: ItemRow, { viewer, loaders }: SubgraphContext): boolean | Promise<boolean> {
  if (item.status !== 'DRAFT' || manages(viewer, item.owner_id)) return true
  if (viewer.kind !== 'person') return false
  return loaders.holders.load(item.id).then((held) => held.some(({ person_id }) => isPerson(viewer, person_id)))
}

/** Of an item, or of anything that belongs to one. */
export async function managesItem(object: ItemRow | { item_id: Id }, context: SubgraphContext): Promise<boolean> {
  const { viewer, loaders } = context
  if (hasScope(viewer, 'items:manage')) return true
  const item = 'item_id' in object ? await loaders.item.load(object.item_id) : object
  return item !== null && isPerson(viewer, item.owner_id)
}

export async function unitVisible(unit: UnitRow, context: SubgraphContext): Promise<boolean> {
  if (await managesItem(unit, context)) return true
  if (context.viewer.kind !== 'person') return false
  const custody = await context.loaders.custodyOfUnit.load(unit.id)
  return isPerson(context.viewer, custody?.person_id ?? null)
}

export async function custodyHolder(custody: CustodyRow, context: SubgraphContext): Promise<boolean> {
  return isPerson(context.viewer, custody.person_id) || managesItem(custody, context)
}

export async function loanParty(object: LoanRow | LoanLineRow, { viewer, loaders }: SubgraphContext): Promise<boolean> {
  if (hasScope(viewer, 'loans:manage')) return true
  if (viewer.kind !== 'person') return false
  const loan = 'loan_id' in object ? await loaders.loan.load(object.loan_id) : object
  return loan !== null && isLoanParty(viewer, loan)
}

export function personSelf(person: { readonly id: Id }, { viewer }: SubgraphContext): boolean {
  return hasScope(viewer, 'loans:manage') || isPerson(viewer, person.id)
}
