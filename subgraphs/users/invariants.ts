import type { Invariants } from '@stoa/subgraph/invariants'

/** What holds of people, whatever happens. */
export const invariants: Invariants = {
  broken: {
    'a refresh token has one successor at most': `
      select successor_hash from refresh_token where successor_hash is not null
      group by successor_hash having count(*) > 1`,
    'nobody is logged in whose account is closed': `
      select session.id, person_id from session join person on person.id = session.person_id
      where person.status <> 'ACTIVE' and session.revoked_at is null and session.expires_at > clock_timestamp()`,
  },
}
