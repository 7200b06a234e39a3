import { personId } from '@stoa/auth/viewer'
import type { NotificationRow, SubgraphContext } from './tables.ts'

export const rules = {
  /** Nobody else, staff included: what people are told is theirs. */
  recipient: ({ person_id }: NotificationRow, { viewer }: SubgraphContext): boolean => person_id === personId(viewer),
}
