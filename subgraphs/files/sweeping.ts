import type { StoredBlob } from '@stoa/blobs/blobs'
import type { Id } from '@stoa/values/ids'
import { giveUpUpload } from './commands/sweep.ts'
import type { FilesJob } from './context.ts'
import { placeOf, stagingOf } from './domain/renditions.ts'
import { isIdle, isLeft } from './domain/sweep.ts'
import type { FileStatus } from './domain/status.ts'

/** So many files are looked at with one question. */
const batch = 200

/**
 * Gives up uploads that nobody goes on with, and takes away what lies in the
 * store and is of no file: parts of what is over, and what came late, of
 * requests that began before their file was gone.
 */
export async function sweepStore(context: FilesJob): Promise<void> {
  await giveUpIdle(context)
  const { store } = context.ports
  let looked: StoredBlob[] = []
  for await (const blob of store.list('')) {
    looked.push(blob)
    if (looked.length < batch) continue
    await removeStrays(context, looked)
    looked = []
  }
  await removeStrays(context, looked)
}

async function giveUpIdle({ db, ports: { store }, run, now }: FilesJob): Promise<void> {
  const open = await db
    .selectFrom('file')
    .select(['id', 'active_at'])
    .where('status', '=', 'UPLOADING')
    .orderBy('active_at')
    .limit(1000)
    .execute()
  for (const { id, active_at } of open) {
    if (!isIdle([active_at], now())) break
    // Who sends parts with addresses of before says nothing to us.
    const parts = await Array.fromAsync(store.list(stagingOf(id)))
    if (isIdle([active_at, ...parts.map(({ modifiedAt }) => modifiedAt)], now())) {
      await run(giveUpUpload, { fileId: id, seenActiveAt: active_at })
    }
  }
}

async function removeStrays({ db, ports: { store }, now }: FilesJob, blobs: readonly StoredBlob[]): Promise<void> {
  const ids = new Set(blobs.flatMap(({ key }) => placeOf(key)?.fileId ?? []))
  const files =
    ids.size === 0
      ? []
      : await db
          .selectFrom('file')
          .select(['id', 'status'])
          .where('id', 'in', [...ids])
          .execute()
  const statusOf = new Map<Id, FileStatus>(files.map(({ id, status }) => [id, status]))
  const strays = blobs.filter(({ key, modifiedAt }) => {
    const place = placeOf(key)
    return isLeft(place?.kind, place && statusOf.get(place.fileId), modifiedAt, now())
  })
  await store.remove(strays.map(({ key }) => key))
}
