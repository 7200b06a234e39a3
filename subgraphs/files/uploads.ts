import type { BlobStore } from '@stoa/blobs/blobs'
import { payload } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import { isRefusal, type Refusal, refuse } from '@stoa/values/refusal'
import { finishFileUpload, continueFileUpload } from './commands/upload.ts'
import type { SubgraphContext } from './context.ts'
import { stagingKey, stagingOf } from './domain/renditions.ts'
import { type Progress, progressOf } from './domain/upload.ts'
import type { FileUploadContinueInput, FileUploadFinishInput } from './generated.ts'
import type { FileRow } from './tables.ts'

// What looks into the store, and so stands outside of transactions.

/** How long the address of a part counts. */
export const addressLifeMs = 15 * 60_000

/** What of an upload is in the store: that alone says how far it is. */
export async function progress(store: BlobStore, { id, size }: Pick<FileRow, 'id' | 'size'>): Promise<Progress> {
  const stored = new Map<number, number>()
  for await (const { key, size: bytes } of store.list(stagingOf(id))) {
    stored.set(Number(key.slice(stagingOf(id).length)), bytes)
  }
  return progressOf(size, stored)
}

/** The request that sends a part. */
export const partRequest = (store: BlobStore, id: Id, { number, size }: { number: number; size: number }) =>
  store.presign(stagingKey(id, number), size, addressLifeMs)

/** Goes on with an upload, from where the store says. */
export async function goOn(context: SubgraphContext, { id, offset }: FileUploadContinueInput) {
  const renewed = await context.run(continueFileUpload, { id })
  if (isRefusal(renewed)) return payload(renewed)
  const here = await progressOfFile(context, id)
  const isElsewhere = here && typeof offset === 'number' && offset !== here.offset
  return payload<{ readonly fileId: Id } | Refusal>(isElsewhere ? offsetMismatch(here.offset) : renewed)
}

/** Finishes an upload whose parts are all here. */
export async function finish(context: SubgraphContext, { id }: FileUploadFinishInput) {
  const { viewer, loaders } = context
  const file = await loaders.file.load(id)
  const isOpen = file?.status === 'UPLOADING' && viewer.kind === 'person' && viewer.id === file.owner_id
  const here = isOpen ? await progressOfFile(context, id) : undefined
  loaders.file.clear(id)
  const isWhole = !here || here.offset === file?.size
  return payload<{ readonly fileId: Id } | Refusal>(
    isWhole ? await context.run(finishFileUpload, { id }) : partsMissing(here),
  )
}

async function progressOfFile({ loaders, ports }: SubgraphContext, id: Id): Promise<Progress | undefined> {
  const file = await loaders.file.load(id)
  return file ? progress(ports.store, file) : undefined
}

const offsetMismatch = (offset: number) =>
  refuse('OFFSET_MISMATCH', `Go on from byte ${offset}.`, { offset, path: ['input', 'offset'] })

function partsMissing({ offset, parts }: Progress): Refusal {
  const numbers = parts.filter(({ received }) => !received).map(({ number }) => number)
  const message = `Not all parts are here: send ${numbers.join(', ')}, and finish then.`
  return refuse('PARTS_MISSING', message, { offset, numbers, path: ['input', 'id'] })
}
