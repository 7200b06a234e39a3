import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BlobStore, UploadRequest } from '@stoa/blobs/blobs'
import { diskBlobs } from '@stoa/blobs/disk'
import type { Viewer } from '@stoa/auth/viewer'
import { anonymous, aPerson } from '@stoa/testing/people'
import { until } from '@stoa/testing/until'
import { makeWorld, type World } from '@stoa/testing/world'
import type { FileCaps } from './ports.ts'
import { files } from './subgraph.ts'

/** A world with this subgraph alone, over a store. */
export type FilesWorld = World & {
  readonly store: BlobStore
  /** Sends bytes to an address of an upload; returns the status. */
  readonly send: (request: Pick<UploadRequest, 'method' | 'url'>, bytes: Uint8Array) => Promise<number>
  /** Asks a route, with the headers of a browser. */
  readonly fetch: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>
  /** Begins an upload; returns the payload. */
  readonly start: (input: StartInput, viewer?: Viewer) => Promise<any>
  readonly finish: (id: string, viewer?: Viewer) => Promise<any>
  /** Uploads, finishes, and returns the file once it is decided about. */
  readonly upload: (bytes: Uint8Array, input?: Partial<StartInput>, viewer?: Viewer) => Promise<any>
  readonly file: (id: string, viewer?: Viewer) => Promise<any>
}

export type StartInput = {
  purpose?: string
  name?: string
  size: number
  contentType?: string
  idempotencyKey?: string
}

export const owner = aPerson()
export const caps: FileCaps = { fileBytes: 40 * 1024 * 1024, personBytes: 400 * 1024 * 1024 }
const publicUrl = 'http://files.example'
export const secrets = ['a secret of the test']

let counter = 0
const aKey = () => `key-${++counter}`

const uploadSelection = `upload { partSize offset expiresAt file { id } parts { number offset size received method url headers { name value } } }
  userErrors { ... on UserError { code message } ... on OffsetMismatch { offset } ... on PartsMissing { offset numbers }
    ... on LimitReached { limit } ... on StorageFull { megabytes } }`
export const fileFields = `id status rejection name contentType size width height averageColour url
  variants { size width height url } upload { offset parts { number received } }`

/** Whoever is told another way of sending (a real bucket) gives a store. */
export async function filesWorld(
  given: { store?: BlobStore; now?: string; caps?: Partial<FileCaps>; background?: boolean } = {},
): Promise<FilesWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'stoa-files-'))
  const uploadUrl = `${publicUrl}/-/files/uploads`
  const clock = () => world.clock.now()
  const store = given.store ?? diskBlobs({ folder, uploadUrl, secrets, now: clock })
  const world = await makeWorld({
    subgraphs: [files],
    ports: { files: { store, secrets, caps: { ...caps, ...given.caps } } },
    background: given.background ?? true,
    ...(given.now === undefined ? {} : { now: given.now }),
  })
  const host = world.host('files')

  async function ask(viewer: Viewer, query: string, variables: object) {
    const { data, errors } = await world.ask(viewer, query, variables as Record<string, unknown>)
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }

  const start: FilesWorld['start'] = async (input, viewer = owner) => {
    const usual = { purpose: 'ATTACHMENT', name: 'a.txt', contentType: 'text/plain', idempotencyKey: aKey() }
    const query = `mutation ($input: FileUploadStartInput!) { fileUploadStart(input: $input) { ${uploadSelection} } }`
    return (await ask(viewer, query, { input: { ...usual, ...input } })).fileUploadStart
  }

  const finish: FilesWorld['finish'] = async (id, viewer = owner) => {
    const query = `mutation ($input: FileUploadFinishInput!) { fileUploadFinish(input: $input) {
      file { id status } userErrors { ... on UserError { code } ... on PartsMissing { offset numbers } } } }`
    return (await ask(viewer, query, { input: { id } })).fileUploadFinish
  }

  const file: FilesWorld['file'] = async (id, viewer = owner) =>
    (await world.ask(viewer, `query ($id: ID!) { file(id: $id) { ${fileFields} } }`, { id })).data.file

  const send: FilesWorld['send'] = async ({ method, url }, bytes) => {
    const init = { method, body: Buffer.from(bytes), headers: { 'content-length': String(bytes.byteLength) } }
    const answer = url.startsWith(publicUrl)
      ? await host.route(new Request(url, init), anonymous)
      : await fetch(url, { method, body: Buffer.from(bytes) })
    await answer.arrayBuffer()
    return answer.status
  }

  return {
    ...world,
    store,
    start,
    finish,
    file,
    send,
    fetch: (path, headers = {}, method = 'GET') =>
      host.route(new Request(`${publicUrl}${path}`, { method, headers }), anonymous),
    upload: async (bytes, input = {}, viewer = owner) => {
      const { upload, userErrors } = await start({ size: bytes.byteLength, ...input }, viewer)
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
      for (const part of upload.parts) await send(part, bytes.subarray(part.offset, part.offset + part.size))
      await finish(upload.file.id, viewer)
      await decided(upload.file.id, viewer)
      return file(upload.file.id, viewer)
    },
    stop: async () => {
      await world.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }

  async function decided(id: string, viewer: Viewer): Promise<void> {
    await until(async () => !['UPLOADING', 'CHECKING'].includes((await file(id, viewer)).status), 'it is decided')
    await world.settle()
  }
}

/** All that lies in a store. */
export async function keysOf(store: BlobStore, prefix = ''): Promise<string[]> {
  return (await Array.fromAsync(store.list(prefix))).map(({ key }) => key)
}

/** How fileUploadContinue answers. */
export async function goOn(world: FilesWorld, input: object, viewer: Viewer = owner) {
  const query = `mutation ($input: FileUploadContinueInput!) { fileUploadContinue(input: $input) { ${uploadSelection} } }`
  const { data, errors } = await world.ask(viewer, query, { input })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.fileUploadContinue
}

export const textBytes = (text: string) => new TextEncoder().encode(text)
