import { changed, past, type Plant } from './plant.ts'

const row = (status: string) => `insert into file
  (id, version, owner_id, purpose, name, announced_type, size, status, content_type, created_at, active_at)
  values ('fil_planted', 1, 'per_planted', 'PICTURE', 'x', 'image/png', 5, '${status}', 'image/png', now(), now())`
const original = `insert into rendition (file_id, name, content_type, size, sha256)
  values ('fil_planted', 'original', 'image/png', 5, 'planted')`
const mend = past(`delete from rendition where file_id = 'fil_planted'; delete from file where id = 'fil_planted'`)

/** Violations of what files says of itself, and of what others have of it. */
export const filePlants: readonly Plant[] = [
  {
    what: 'nothing is kept of one',
    database: 'files',
    sentence: 'a file that is ready can be downloaded',
    plant: past(row('READY')),
    mend,
  },
  {
    what: 'one has no small one',
    database: 'files',
    sentence: 'a picture that is ready has every size',
    plant: past(`${row('READY')}; ${original}`),
    mend,
  },
  {
    what: 'one that is deleted',
    database: 'files',
    sentence: 'nothing is kept of a file that is not ready',
    plant: past(`${row('DELETED')}; ${original}`),
    mend,
  },
  {
    what: 'an item shows one that nobody has uploaded',
    database: 'items',
    sentence: 'what a file belongs to has files that are ready',
    ...changed('item', 'true', `pictures = array['fil_planted']`),
  },
]
