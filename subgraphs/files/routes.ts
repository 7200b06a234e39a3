import { readAddress } from '@stoa/blobs/signed-address'
import type { Received } from '@stoa/blobs/blobs'
import type { Route } from '@stoa/subgraph/definition'
import { problem } from '@stoa/subgraph/router'
import type { FilesRoute } from './context.ts'
import { partSize } from './domain/upload.ts'
import type { FilesPorts } from './ports.ts'
import { subjectsOf } from './queries.ts'
import { signedPath } from './serving/addresses.ts'
import { send } from './serving/send.ts'
import type { RenditionRow, Tables } from './tables.ts'

type Edge = Route<Tables, FilesPorts>

const received: Readonly<Record<Received, () => Response>> = {
  kept: () => new Response(null, { status: 204 }),
  denied: () => problem(403, 'This address does not count any more', 'Take a new one with fileUploadContinue.'),
  'wrong size': () => problem(400, 'The part has another size', 'Send exactly the bytes that the part has.'),
}

/** Takes a part of an upload, where the store is a folder of ours. Its address entitles. */
const upload: Edge = {
  method: 'PUT',
  path: '/uploads/:key+',
  maxBodyBytes: partSize,
  handle: async (request, { ports: { store }, params }) => {
    if (!store.receive || !/^staging\/\w+\/\d+$/.test(params['key'] ?? '')) return problem(404, 'Not found')
    return received[await store.receive(params['key'] ?? '', request)]()
  },
}

/** A picture of something that everybody may see, by its content. */
const publicPicture: Edge = {
  method: 'GET',
  path: '/public/:sha256.webp',
  handle: async (request, { db, ports, params }) => {
    const renditions = await db
      .selectFrom('rendition')
      .innerJoin('file', 'file.id', 'rendition.file_id')
      .selectAll('rendition')
      .where('sha256', '=', params['sha256'] ?? '')
      .where('rendition.name', '<>', 'original')
      .where('file.status', '=', 'READY')
      // Who uploads the same picture a thousand times does not make everybody wait.
      .limit(1000)
      .execute()
    const ids = renditions.map(({ file_id }) => file_id)
    const open = (await subjectsOf(db, ids)).find(({ level }) => level === 'PUBLIC')
    const rendition = renditions.find(({ file_id }) => file_id === open?.file_id)
    if (!rendition) return problem(404, 'There is no such picture')
    return send(request, ports.store, { rendition, name: '', cacheControl: 'public, max-age=31536000, immutable' })
  },
}

/** Anything that is kept, for who has an address that `File.url` gave. */
const signedFile: Edge = {
  method: 'GET',
  path: '/signed/:id/:name',
  handle: async (request, context) => {
    const { ports, params, now } = context
    const { id = '', name = '' } = params
    const query = new URL(request.url).searchParams
    const grant = readAddress(ports.secrets, signedPath(id, name as RenditionRow['name']), query, now())
    if (!grant) return problem(403, 'This address does not count any more', 'Ask for the file again: it has a new one.')
    const found = await renditionOf(context, id, name)
    if (!found) return problem(404, 'There is no such file')
    const seconds = Math.max(0, Math.floor(Number(grant.get('expires')) - now().getTime() / 1000))
    return send(request, ports.store, { ...found, cacheControl: `private, max-age=${seconds}` })
  },
}

async function renditionOf({ db }: FilesRoute, id: string, name: string) {
  const found = await db
    .selectFrom('rendition')
    .innerJoin('file', 'file.id', 'rendition.file_id')
    .selectAll('rendition')
    .select('file.name as fileName')
    .where('file.id', '=', id)
    .where('rendition.name', '=', name as RenditionRow['name'])
    .where('file.status', '=', 'READY')
    .executeTakeFirst()
  if (!found) return undefined
  const { fileName, ...rendition } = found
  return { rendition, name: fileName }
}

export const routes: readonly Edge[] = [upload, publicPicture, signedFile]
