import { hasScope, personId } from '@stoa/auth/viewer'
import { lockName } from '@stoa/db/lock'
import type { Id } from '@stoa/values/ids'
import {
  invalidInput,
  isRefusal,
  limitReached,
  notAllowed,
  notFound,
  type Refusal,
  refuse,
  wrongState,
} from '@stoa/values/refusal'
import { sql } from 'kysely'
import type { FilesWork } from '../context.ts'
import { nameOf } from '../domain/upload.ts'
import type { FileUploadStartInput } from '../generated.ts'
import type { FileCaps } from '../ports.ts'
import type { FileRow } from '../tables.ts'

export type FileOutcome = Promise<{ readonly fileId: Id } | Refusal>

/** So many uploads one person has under way. */
const openUploadsMax = 50

/** Begins an upload. What is announced counts at once, so that many at a time do not pass the limit together. */
export async function startFileUpload(work: FilesWork, input: FileUploadStartInput, caps: FileCaps): FileOutcome {
  const ownerId = personId(work.viewer)
  if (ownerId === undefined) return notAllowed('Only people upload files.')
  const name = nameOf(input.name)
  if (name === undefined) return invalidInput('A file has a name.', ['input', 'name'])
  if (input.size > caps.fileBytes) {
    return invalidInput(`A file has at most ${caps.fileBytes} bytes.`, ['input', 'size'])
  }
  const tooMuch = await capFiles(work, ownerId, input.size, caps)
  if (tooMuch) return tooMuch
  const fileId = work.ids.next('fil')
  await work.db
    .insertInto('file')
    .values({
      id: fileId,
      version: 1,
      owner_id: ownerId,
      purpose: input.purpose,
      name,
      announced_type: input.contentType.toLowerCase(),
      size: input.size,
      status: 'UPLOADING',
      created_at: work.now,
      active_at: work.now,
    } as FileRow)
    .execute()
  work.emit('files.file.started.v1', { fileId, ownerId })
  return { fileId }
}

async function capFiles(work: FilesWork, ownerId: Id, size: number, caps: FileCaps): Promise<Refusal | undefined> {
  await lockName(work.db, `files of ${ownerId}`)
  const { open, bytes } = await work.db
    .selectFrom('file')
    .select([
      sql<number>`count(*) filter (where status <> 'READY')::integer`.as('open'),
      sql<bigint>`coalesce(sum(size), 0)::bigint`.as('bytes'),
    ])
    .where('owner_id', '=', ownerId)
    .where('status', 'in', ['UPLOADING', 'CHECKING', 'READY'])
    .executeTakeFirstOrThrow()
  if (open >= openUploadsMax) {
    return limitReached(openUploadsMax, `You have ${open} uploads under way. Finish or delete some.`)
  }
  if (hasScope(work.viewer, 'items:manage') || Number(bytes) + size <= caps.personBytes) return undefined
  const megabytes = Math.floor(caps.personBytes / (1024 * 1024))
  return refuse('STORAGE_FULL', `Your files may have ${megabytes} megabytes together. Delete some.`, { megabytes })
}

/** Says that somebody goes on with an upload, so that it is not given up. */
export async function continueFileUpload(work: FilesWork, { id }: { readonly id: Id }): FileOutcome {
  const file = await lockOwn(work, id)
  if (isRefusal(file)) return file
  if (file.status !== 'UPLOADING') return over(file)
  await work.db.updateTable('file').set({ active_at: work.now }).where('id', '=', id).execute()
  return { fileId: id }
}

/** All parts are here: the file is looked at. Said twice, it is once. */
export async function finishFileUpload(work: FilesWork, { id }: { readonly id: Id }): FileOutcome {
  const file = await lockOwn(work, id)
  if (isRefusal(file)) return file
  if (file.status === 'CHECKING' || file.status === 'READY') return { fileId: id }
  if (file.status !== 'UPLOADING') return over(file)
  await changeFile(work, file, { status: 'CHECKING', active_at: work.now })
  work.jobs.enqueue('checkFile', { fileId: id })
  work.emit('files.file.received.v1', { fileId: id })
  return { fileId: id }
}

export const over = ({ status }: FileRow) => wrongState(status, `The upload is over: the file is ${status}.`)

/** A file of the viewer, locked. Those of others are not admitted to exist. */
export async function lockOwn(work: FilesWork, id: Id): Promise<FileRow | Refusal> {
  const file = await lockFile(work, id)
  return file && file.owner_id === personId(work.viewer) ? file : notFound(id)
}

/** Two commands about one file come one after the other. */
export function lockFile(work: FilesWork, id: Id): Promise<FileRow | undefined> {
  return work.db.selectFrom('file').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function changeFile(work: FilesWork, { id, version }: FileRow, changes: Partial<FileRow>): Promise<void> {
  await work.db
    .updateTable('file')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
