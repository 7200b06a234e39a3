import { keepNewest } from '@stoa/subgraph/keep-newest'
import type { Tables } from './tables.ts'

/** Keeps names as people tell them. */
export const rememberPeople = keepNewest<Tables, 'users.person.changed.v1', 'person'>('person', 'id', (state) => ({
  id: state.personId,
  version: state.version,
  name: state.displayName,
  active: state.status === 'ACTIVE',
}))

/** Whose orders they are. */
export const rememberOrders = keepNewest<Tables, 'orders.order.changed.v1', 'subject'>('subject', 'id', (state) => ({
  id: state.orderId,
  version: state.version,
  kind: 'ORDER',
  party_ids: [state.customerId],
}))

/** Whose loans they are, and whose things. */
export const rememberLoans = keepNewest<Tables, 'items.loan.changed.v1', 'subject'>('subject', 'id', (state) => ({
  id: state.loanId,
  version: state.version,
  kind: 'LOAN',
  party_ids: [state.borrowerId, ...(state.ownerId ? [state.ownerId] : [])],
}))

/** Keeps which files are ready, and whose. */
export const rememberAttachments = keepNewest<Tables, 'files.file.changed.v1', 'known_file'>(
  'known_file',
  'id',
  (state) => ({
    id: state.fileId,
    version: state.version,
    owner_id: state.ownerId,
    is_ready: state.status === 'READY',
    is_picture: (state.publicPath ?? null) !== null,
    public_path: state.publicPath ?? null,
  }),
)
