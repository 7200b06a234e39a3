import { personId } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { notFound, type Refusal, wrongState } from '@stoa/values/refusal'
import type { ItemsWork } from '../context.ts'

/**
 * Refuses a person whom nobody knows, or who was deactivated. That the viewer
 * exists is proved already, and may be news to this subgraph.
 */
export async function missingPerson(work: ItemsWork, id: Id, path: readonly string[]): Promise<Refusal | undefined> {
  if (id === personId(work.viewer)) return undefined
  const person = await work.db.selectFrom('person').select('active').where('id', '=', id).executeTakeFirst()
  return person?.active ? undefined : notFound(id, path)
}

/** Refuses to hand anything over to a borrower who was deactivated since the request. */
export async function borrowerGone({ db }: ItemsWork, borrowerId: Id): Promise<Refusal | undefined> {
  const gone = await db
    .selectFrom('person')
    .select('id')
    .where('id', '=', borrowerId)
    .where('active', '=', false)
    .executeTakeFirst()
  return gone && wrongState('DEACTIVATED', 'The account of the borrower is closed.')
}
