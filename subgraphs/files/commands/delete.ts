import { isRefusal, wrongState } from '@stoa/values/refusal'
import type { FilesWork } from '../context.ts'
import type { FileDeleteInput } from '../generated.ts'
import { subjectsOf } from '../queries.ts'
import type { FileRow } from '../tables.ts'
import { changeFile, type FileOutcome, lockOwn, over } from './upload.ts'

/** Deletes a file of the viewer. Deleted already, nothing happens. */
export async function deleteFile(work: FilesWork, { id }: FileDeleteInput): FileOutcome {
  const file = await lockOwn(work, id)
  if (isRefusal(file)) return file
  if (file.status === 'DELETED') return { fileId: id }
  if (file.status === 'REJECTED') return over(file)
  const subjects = await subjectsOf(work.db, [id])
  if (subjects.some(({ keeps }) => keeps)) return wrongState('IN_USE', 'The file belongs to a loan, which keeps it.')
  await forgetFile(work, file)
  return { fileId: id }
}

/** What remains of a deleted file is that there was one. */
export async function forgetFile(work: FilesWork, file: FileRow): Promise<void> {
  await work.db.deleteFrom('rendition').where('file_id', '=', file.id).execute()
  const blank = { name: '', content_type: null, width: null, height: null, average_colour: null }
  await changeFile(work, file, { status: 'DELETED', ...blank })
  work.jobs.enqueue('removeBlobs', { fileId: file.id })
  work.emit('files.file.deleted.v1', { fileId: file.id, ownerId: file.owner_id })
}
