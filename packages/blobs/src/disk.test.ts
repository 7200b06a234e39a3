import { once } from 'node:events'
import { createServer } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Received } from './blobs.ts'
import { blobConformance } from './conformance.ts'
import { diskBlobs } from './disk.ts'
import { readAddress, signAddress } from './signed-address.ts'

const statusOf: Record<Received, number> = { kept: 204, denied: 403, 'wrong size': 400 }

blobConformance('a folder', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'stoa-blobs-')), 'made later')
  const server = createServer((request, response) => {
    const url = `http://127.0.0.1${request.url}`
    const key = new URL(url).pathname.slice('/uploads/'.length)
    const body = Readable.toWeb(request)
    const headers = request.headers as Record<string, string>
    const sent = new Request(url, { method: 'PUT', headers, body, duplex: 'half' } as RequestInit)
    store.receive?.(key, sent).then(
      (outcome) => response.writeHead(statusOf[outcome], { connection: 'close' }).end(),
      () => response.destroy(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  let clock: Date | undefined
  const store = diskBlobs({
    folder,
    uploadUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/uploads`,
    secrets: ['a secret'],
    now: () => clock ?? new Date(),
  })
  return {
    store,
    setClock: (at) => {
      clock = at
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(join(folder, '..'), { recursive: true, force: true })
    },
  }
})

test('an address counts for its path, its words and its time, under the old secret too while it is exchanged', () => {
  const now = new Date('2026-11-30T12:00:00Z')
  const later = new Date('2026-11-30T12:10:00Z')
  const read = (secrets: string[], path: string, query: string, at = now) =>
    readAddress(secrets, path, new URLSearchParams(query), at)
  const query = signAddress(['old'], '/a', later, { size: 5 })
  expect(read(['old'], '/a', query)?.get('size')).toBe('5')
  expect(read(['new', 'old'], '/a', query)).toBeDefined()
  expect(read(['new'], '/a', query)).toBeUndefined()
  expect(read(['old'], '/b', query)).toBeUndefined()
  expect(read(['old'], '/a', query.replace('size=5', 'size=6'))).toBeUndefined()
  expect(read(['old'], '/a', `${query}&size=6`)).toBeUndefined()
  expect(read(['old'], '/a', query, later)).toBeUndefined()
  expect(read(['old'], '/a', '')).toBeUndefined()
})
