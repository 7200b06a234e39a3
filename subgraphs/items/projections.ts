import { keepNewest } from '@stoa/subgraph/keep-newest'
import type { Tables } from './tables.ts'

/** Keeps who there is, so that nothing is lent or given to nobody. */
export const rememberPeople = keepNewest<Tables, 'users.person.changed.v1', 'person'>('person', 'id', (state) => ({
  id: state.personId,
  version: state.version,
  active: state.status === 'ACTIVE',
}))

/** Keeps which files are ready, and whose. */
export const rememberPictures = keepNewest<Tables, 'files.file.changed.v1', 'known_file'>(
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
