import { hasScope } from '@stoa/auth/viewer'
import { lockName } from '@stoa/db/lock'
import type { Id } from '@stoa/values/ids'
import { limitReached, type Refusal } from '@stoa/values/refusal'
import type { ChatWork } from '../context.ts'
import type { Caps } from '../domain/caps.ts'

const dayMs = 24 * 60 * 60_000

/**
 * Refuses a conversation that was just begun where the person has begun too
 * many within a day; what the command wrote is then undone. Whom somebody has
 * heard from first is in a conversation with them already.
 */
export async function capConversations(
  work: ChatWork,
  starterId: Id,
  { newConversations: max }: Caps,
): Promise<Refusal | undefined> {
  if (hasScope(work.viewer, 'chat:support')) return undefined
  await lockName(work.db, `conversations of ${starterId}`)
  const begun = work.db
    .selectFrom('conversation')
    .select('id')
    .where('started_by_id', '=', starterId)
    .where('kind', '=', 'DIRECT')
    .where('started_at', '>', new Date(work.now.getTime() - dayMs))
    .limit(max + 1)
  if ((await begun.execute()).length <= max) return undefined
  return limitReached(max, `You have begun to talk with ${max} people today. Go on with them, or wait until tomorrow.`)
}
