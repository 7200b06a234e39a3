import type { EventPayloads } from '@stoa/contracts/event-payloads'
import type { Id } from '@stoa/values/ids'
import { sql } from 'kysely'
import type { Subject } from './domain/sight.ts'
import { publicPath } from './serving/addresses.ts'
import type { FileRow, FilesDb, RenditionRow } from './tables.ts'

export function filesById(db: FilesDb, ids: readonly Id[]): Promise<FileRow[]> {
  return db.selectFrom('file').selectAll().where('id', 'in', ids).execute()
}

/** What is kept of files. */
export function renditionsOf(db: FilesDb, ids: readonly Id[]): Promise<RenditionRow[]> {
  return db.selectFrom('rendition').selectAll().where('file_id', 'in', ids).execute()
}

/** What files belong to. */
export async function subjectsOf(db: FilesDb, ids: readonly Id[]): Promise<(Subject & { readonly file_id: Id })[]> {
  const { rows } = await sql<Subject & { file_id: Id }>`
    select level, parties, scope, keeps, file_id from subject cross join lateral unnest(file_ids) as file_id
    where file_ids && ${ids}::text[] and file_id = any(${ids}::text[])`.execute(db)
  return rows
}

/** The public state of files, for `files.file.changed.v1`. */
export async function fileStates(db: FilesDb, ids: readonly Id[]): Promise<EventPayloads['files.file.changed.v1'][]> {
  const files = await db
    .selectFrom('file')
    .leftJoin('rendition', (join) =>
      join.onRef('rendition.file_id', '=', 'file.id').on('rendition.name', '=', 'medium'),
    )
    .selectAll('file')
    .select('rendition.sha256 as sha256')
    .where('file.id', 'in', ids)
    .execute()
  return files.map((file) => ({
    fileId: file.id,
    version: file.version,
    ownerId: file.owner_id,
    purpose: file.purpose,
    status: file.status,
    contentType: file.content_type,
    size: file.size,
    width: file.width,
    height: file.height,
    publicPath: file.sha256 === null ? null : publicPath(file.sha256),
  }))
}
