import type { Id } from '@stoa/values/ids'
import { sql } from 'kysely'
import type { FilesWork } from '../context.ts'
import { forgetFile } from './delete.ts'
import { lockFile } from './upload.ts'

/** Once an hour: marks what belongs to nothing, deletes what did for a week, and has the store looked through. */
export async function sweepFiles(work: FilesWork): Promise<void> {
  await markUnused(work)
  const weekAgo = new Date(work.now.getTime() - unusedMs)
  const unused = await work.db
    .selectFrom('file')
    .select('id')
    .where('status', '=', 'READY')
    .where('unused_since', '<', weekAgo)
    .orderBy('id')
    .limit(500)
    .execute()
  for (const { id } of unused) {
    const file = await lockFile(work, id)
    if (file?.status === 'READY') await work.apart(`deleting the file ${id}`, () => forgetFile(work, file))
  }
  work.jobs.enqueue('sweepStore', {})
}

/** A picture that was taken from its item may be wanted back. */
const unusedMs = 7 * 24 * 3_600_000

async function markUnused({ db, now }: FilesWork): Promise<void> {
  const isUsed = sql<boolean>`exists (select from subject where file_ids @> array[file.id]::text[])`
  await db.updateTable('file').set({ unused_since: null }).where('unused_since', 'is not', null).where(isUsed).execute()
  await db
    .updateTable('file')
    .set({ unused_since: now })
    .where('status', '=', 'READY')
    .where('unused_since', 'is', null)
    .where(sql<boolean>`not ${isUsed}`)
    .execute()
}

/** An upload that nobody goes on with is given up, unless somebody did meanwhile. */
export async function giveUpUpload(
  work: FilesWork,
  { fileId, seenActiveAt }: { readonly fileId: Id; readonly seenActiveAt: Date },
): Promise<{ readonly givenUp: boolean }> {
  const file = await lockFile(work, fileId)
  if (file?.status !== 'UPLOADING' || file.active_at > seenActiveAt) return { givenUp: false }
  await forgetFile(work, file)
  return { givenUp: true }
}
