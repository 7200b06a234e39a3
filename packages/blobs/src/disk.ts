import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type BlobStore, checkKey, type Received, type StoredBlob } from './blobs.ts'
import { readAddress, signAddress } from './signed-address.ts'

export type DiskBlobsOptions = {
  /** Made when first written to. Several processes may use one. */
  readonly folder: string
  /** Where uploads are sent to, without a slash at its end; its route hands them to `receive`. */
  readonly uploadUrl: string
  /** Sign the addresses of uploads; the first one signs, all count. */
  readonly secrets: readonly string[]
  readonly now?: () => Date
}

/** Where bytes are written before they are whole; `list` tells of those that a killed process left. */
const unfinishedFolder = 'unfinished'

/** Blobs as files of a folder. Each appears whole or not at all. */
export function diskBlobs({ folder, uploadUrl, secrets, now = () => new Date() }: DiskBlobsOptions): BlobStore {
  const pathOf = (key: string) => {
    checkKey(key)
    return join(folder, key)
  }
  const uploadPath = new URL(uploadUrl).pathname

  /** Lets `write` make a file, and gives it its name once its bytes are on the disk. */
  async function whole(key: string, write: (path: string) => Promise<unknown>): Promise<void> {
    const path = pathOf(key)
    const unfinished = join(folder, unfinishedFolder, randomUUID())
    await mkdir(dirname(unfinished), { recursive: true })
    try {
      await write(unfinished)
      await onDisk(unfinished)
      await mkdir(dirname(path), { recursive: true })
      await rename(unfinished, path)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }

  async function receive(key: string, request: Request): Promise<Received> {
    const { searchParams } = new URL(request.url)
    const grant = readAddress(secrets, `${uploadPath}/${key}`, searchParams, now())
    if (!grant) return 'denied'
    const size = Number(grant.get('size'))
    const said = request.headers.get('content-length')
    if (said !== null && Number(said) !== size) return 'wrong size'
    try {
      await whole(key, (path) => pipeline(bodyOf(request, size), createWriteStream(path)))
      return 'kept'
    } catch (error) {
      if (error instanceof WrongSize) return 'wrong size'
      throw error
    }
  }

  return {
    presign: (key, size, lifeMs) => {
      checkKey(key)
      const expiresAt = new Date(now().getTime() + lifeMs)
      const query = signAddress(secrets, `${uploadPath}/${key}`, expiresAt, { size })
      return { method: 'PUT', url: `${uploadUrl}/${key}?${query}`, headers: {}, expiresAt }
    },
    put: (key, bytes) => whole(key, (path) => pipeline(Readable.from([bytes]), createWriteStream(path))),
    get: async (key, range) => {
      const file = await unlessMissing(open(pathOf(key), 'r'))
      if (!file) return undefined
      const part = range ? { start: range.first, end: range.last } : {}
      return Readable.toWeb(file.createReadStream(part)) as ReadableStream<Uint8Array>
    },
    join: async (key, sources) => {
      const found = await Promise.all(sources.map((source) => unlessMissing(stat(pathOf(source)))))
      if (found.some((one) => one === undefined)) return undefined
      const target = await unlessMissing(
        whole(key, async (path) => {
          for (const source of sources) {
            await pipeline(createReadStream(pathOf(source)), createWriteStream(path, { flags: 'a' }))
          }
        }).then(() => stat(pathOf(key))),
      )
      return target?.size
    },
    list: (prefix) => files(folder, prefix),
    remove: async (keys) => {
      for (const key of keys) await rm(pathOf(key), { force: true })
    },
    receive,
  }
}

/** Resolves when the bytes of a file would outlive the power. */
async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.datasync()
  } finally {
    await file.close()
  }
}

class WrongSize extends Error {}

/** The body of an upload, which ends with `WrongSize` where it is not exactly so long. */
async function* bodyOf({ body }: Request, size: number): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const chunk of body ?? []) {
    seen += chunk.byteLength
    if (seen > size) throw new WrongSize()
    yield chunk
  }
  if (seen !== size) throw new WrongSize()
}

/** The files of a folder by key; what goes away meanwhile is left out. */
async function* files(root: string, prefix: string): AsyncGenerator<StoredBlob> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1)
  const entries = (await unlessMissing(readdir(join(root, folder), { withFileTypes: true }))) ?? []
  // As S3 orders keys: by bytes, a folder by its name with a slash.
  const named = entries.map((entry) => ({ entry, key: `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}` }))
  for (const { entry, key } of named.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (!key.startsWith(prefix) && !prefix.startsWith(key)) continue
    if (entry.isDirectory()) yield* files(root, key.length > prefix.length ? key : prefix)
    else {
      const found = await unlessMissing(stat(join(root, key)))
      if (found) yield { key, size: found.size, modifiedAt: found.mtime }
    }
  }
}

async function unlessMissing<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
