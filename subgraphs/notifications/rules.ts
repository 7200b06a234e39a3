import { personId } from '@stoa/auth/viewer'
import type { SubgraphContext } from './context.ts'
import type { NotificationRow } from './tables.ts'

// The functions that `@rule(name:)` in schema/notifications.graphql names.

/** Nobody else, staff included: what people are told is theirs. */
export function recipient({ person_id }: NotificationRow, { viewer }: SubgraphContext): boolean {
  return person_id === personId(viewer)
}
