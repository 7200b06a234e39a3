import { loadMany, loadOne } from '@stoa/db/loader'
import type { Id } from '@stoa/values/ids'
import { filesById, renditionsOf, subjectsOf } from './queries.ts'
import type { FileRow, FilesDb } from './tables.ts'

export type Loaders = ReturnType<typeof loaders>

/** Batched reads, made anew for each request. */
export function loaders(db: FilesDb) {
  return {
    file: loadOne(
      (ids: readonly Id[]) => filesById(db, ids),
      ({ id }: FileRow) => id,
    ),
    renditions: loadMany(
      (ids: readonly Id[]) => renditionsOf(db, ids),
      ({ file_id }) => file_id,
    ),
    subjects: loadMany(
      (ids: readonly Id[]) => subjectsOf(db, ids),
      ({ file_id }) => file_id,
    ),
  }
}
