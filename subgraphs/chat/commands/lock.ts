import { personId } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { notFound, type Refusal } from '@stoa/values/refusal'
import { speaksForOrganisation } from '../rules.ts'
import type { ChatWork } from '../context.ts'
import type { ConversationRow, ParticipantRow } from '../tables.ts'

/** A conversation that is locked for this transaction, and who takes part. */
export type Locked = ConversationRow & { readonly participants: readonly ParticipantRow[] }

/**
 * Locks a conversation for somebody who belongs to it. To everybody else it
 * does not exist: a refusal that told more would tell who talks to whom.
 */
export async function lockConversation(work: ChatWork, id: Id, path: readonly string[]): Promise<Locked | Refusal> {
  const row = await work.db.selectFrom('conversation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) return notFound(id, path)
  const participants = await work.db.selectFrom('participant').selectAll().where('conversation_id', '=', id).execute()
  const member = participants.some((participant) => participant.person_id === personId(work.viewer))
  return member || speaksForOrganisation(work.viewer, row.kind) ? { ...row, participants } : notFound(id, path)
}
