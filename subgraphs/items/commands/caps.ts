import { hasScope } from '@stoa/auth/viewer'
import { lockName } from '@stoa/db/lock'
import type { Id } from '@stoa/values/ids'
import { limitReached, type Refusal } from '@stoa/values/refusal'
import type { ItemsWork } from '../context.ts'
import type { Caps } from '../domain/caps.ts'
import { waitingStatuses } from '../domain/loan.ts'

/** Refuses one more request of a person who has as many as one may have; staff who enter them for somebody may. */
export async function capLoanRequests(
  work: ItemsWork,
  borrowerId: Id,
  { openLoanRequests: max }: Caps,
): Promise<Refusal | undefined> {
  if (hasScope(work.viewer, 'loans:manage')) return undefined
  await lockName(work.db, `loan requests of ${borrowerId}`)
  const open = work.db
    .selectFrom('loan')
    .select('id')
    .where('borrower_id', '=', borrowerId)
    .where('status', 'in', waitingStatuses)
    .limit(max)
  if ((await open.execute()).length < max) return undefined
  return limitReached(max, `You have asked for ${max} loans. Pick one up or cancel one first.`)
}

/** The same for items in the catalogue. Those of the organisation are not counted. */
export async function capPublishedItems(
  work: ItemsWork,
  ownerId: Id | null,
  { publishedItems: max }: Caps,
): Promise<Refusal | undefined> {
  if (ownerId === null || hasScope(work.viewer, 'items:manage')) return undefined
  await lockName(work.db, `published items of ${ownerId}`)
  const published = work.db
    .selectFrom('item')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('status', '=', 'PUBLISHED')
    .limit(max)
  if ((await published.execute()).length < max) return undefined
  return limitReached(max, `You offer ${max} items already. Archive one first.`)
}
