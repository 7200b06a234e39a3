import type { Invariants } from '@stoa/subgraph/invariants'

/** What holds of files, whatever happens. */
export const invariants: Invariants = {
  broken: {
    'a file that is ready can be downloaded': `
      select id from file
      where status = 'READY' and not exists (select from rendition where file_id = id and name = 'original')`,
    'a picture that is ready has every size': `
      select id, count(*) as renditions from file join rendition on file_id = id
      where status = 'READY' and file.content_type like 'image/%' group by id having count(*) <> 5`,
    'nothing is kept of a file that is not ready': `
      select file_id, file.status from rendition join file on file.id = file_id where file.status <> 'READY'`,
  },
}
