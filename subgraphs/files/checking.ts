import { createHash } from 'node:crypto'
import type { BlobStore } from '@stoa/blobs/blobs'
import type { Kept } from './commands/outcome.ts'
import { headBytes, kindOf, type Rejection, refuseKind } from './domain/kinds.ts'
import { incomingKey, keptKey, stagingKey } from './domain/renditions.ts'
import { partsOf } from './domain/upload.ts'
import { takePicture } from './pictures/take.ts'
import type { FileRow } from './tables.ts'

/**
 * Looks at what was sent, and keeps it. What is looked at is a copy that no
 * address leads to: what somebody sends to theirs afterwards changes nothing.
 */
export async function checkUpload(store: BlobStore, file: FileRow): Promise<Kept | Rejection> {
  const incoming = incomingKey(file.id)
  const parts = partsOf(file.size).map(({ number }) => stagingKey(file.id, number))
  const size = await store.join(incoming, parts)
  if (size !== file.size) return 'WRONG_SIZE'
  const head = await bytesOf(store, incoming, { first: 0, last: Math.min(headBytes, size) - 1 })
  const kind = kindOf(head, file.announced_type)
  const refused = refuseKind(kind, { purpose: file.purpose, announced: file.announced_type, size })
  if (refused || !kind) return refused ?? 'UNSUPPORTED_TYPE'
  return kind.isPicture
    ? keepPicture(store, file, kind.contentType, await bytesOf(store, incoming))
    : keepWhole(store, file, kind.contentType)
}

async function keepPicture(
  store: BlobStore,
  { id }: FileRow,
  contentType: string,
  bytes: Uint8Array,
): Promise<Kept | Rejection> {
  const taken = await takePicture(bytes, contentType)
  if (typeof taken === 'string') return taken
  for (const { name, bytes: made } of taken.renditions) await store.put(keptKey(id, name), made)
  const { width, height, averageColour } = taken
  return {
    contentType: taken.contentType,
    picture: { width, height, averageColour },
    renditions: taken.renditions.map(({ bytes: made, ...rendition }) => ({
      ...rendition,
      size: made.byteLength,
      sha256: createHash('sha256').update(made).digest('base64url'),
    })),
  }
}

async function keepWhole(store: BlobStore, { id, size }: FileRow, contentType: string): Promise<Kept> {
  const key = keptKey(id, 'original')
  await store.join(key, [incomingKey(id)])
  const hash = createHash('sha256')
  for await (const chunk of (await store.get(key)) ?? []) hash.update(chunk)
  const sha256 = hash.digest('base64url')
  const rendition = { name: 'original', content_type: contentType, size, width: null, height: null, sha256 } as const
  return { contentType, renditions: [rendition] }
}

async function bytesOf(store: BlobStore, key: string, range?: { first: number; last: number }): Promise<Uint8Array> {
  const found = await store.get(key, range)
  if (!found) throw new Error(`${key} has gone away`)
  return new Uint8Array(await new Response(found).arrayBuffer())
}
