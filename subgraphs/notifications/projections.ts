import { keepNewest } from '@stoa/subgraph/keep-newest'
import type { Tables } from './tables.ts'

/** Keeps how people can be reached, as they last told it. */
export const rememberPeople = keepNewest<Tables, 'users.person.changed.v1', 'person'>('person', 'id', (state) => ({
  id: state.personId,
  version: state.version,
  name: state.displayName,
  email: state.email,
  locale: state.locale,
  active: state.status === 'ACTIVE',
  verified: state.verified,
}))
