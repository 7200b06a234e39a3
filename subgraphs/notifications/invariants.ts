import type { Invariants } from '@stoa/subgraph/invariants'

/** What holds of notifications, whatever happens. */
export const invariants: Invariants = {
  broken: {
    'a mail that was sent says when, and one that was given up says why': `
      select notification_id, status, sent_at, error from delivery
      where (status = 'SENT') <> (sent_at is not null) or (status = 'FAILED') <> (error is not null)`,
  },
}
