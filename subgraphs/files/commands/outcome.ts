import type { Id } from '@stoa/values/ids'
import type { FilesWork } from '../context.ts'
import type { Rejection } from '../domain/kinds.ts'
import type { FileRow, RenditionRow } from '../tables.ts'
import { changeFile, lockFile } from './upload.ts'

/** What a check found and kept. */
export type Kept = {
  readonly contentType: string
  readonly picture?: { readonly width: number; readonly height: number; readonly averageColour: string } | undefined
  readonly renditions: readonly Omit<RenditionRow, 'file_id'>[]
}

/** What came of the check of a file. A file that was deleted meanwhile stays so. */
export async function recordCheck(
  work: FilesWork,
  { fileId, outcome }: { readonly fileId: Id; readonly outcome: Kept | Rejection },
): Promise<{ readonly recorded: boolean }> {
  const file = await lockFile(work, fileId)
  if (file?.status !== 'CHECKING') return { recorded: false }
  if (typeof outcome === 'string') await reject(work, file, outcome)
  else await keep(work, file, outcome)
  return { recorded: true }
}

async function reject(work: FilesWork, file: FileRow, reason: Rejection): Promise<void> {
  await changeFile(work, file, { status: 'REJECTED', rejection: reason })
  work.emit('files.file.rejected.v1', { fileId: file.id, ownerId: file.owner_id, reason })
}

async function keep(work: FilesWork, file: FileRow, { contentType, picture, renditions }: Kept): Promise<void> {
  await work.db
    .insertInto('rendition')
    .values(renditions.map((rendition) => ({ ...rendition, file_id: file.id })))
    .execute()
  await changeFile(work, file, {
    status: 'READY',
    content_type: contentType,
    size: renditions.find(({ name }) => name === 'original')?.size ?? file.size,
    width: picture?.width ?? null,
    height: picture?.height ?? null,
    average_colour: picture?.averageColour ?? null,
  })
  const { id: fileId, owner_id: ownerId, purpose } = file
  work.emit('files.file.ready.v1', { fileId, ownerId, purpose, contentType })
}
