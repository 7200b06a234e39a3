import { deflateSync, crc32 } from 'node:zlib'
import { until } from '@stoa/testing/until'
import type { Person } from './system.ts'

let keys = 0

/** Uploads a text and waits until it is ready; returns its id. */
export const uploadText = (owner: Person, text: string) =>
  upload(owner, Buffer.from(text), { purpose: 'ATTACHMENT', name: 'a.txt', contentType: 'text/plain' })

/** Uploads a picture of one colour and waits until it is ready; returns its id. */
export const uploadPicture = (owner: Person, grey: number) =>
  upload(owner, pictureOf(grey), { purpose: 'PICTURE', name: 'a.png', contentType: 'image/png' })

async function upload(owner: Person, bytes: Uint8Array, what: object): Promise<string> {
  const { upload } = await startUpload(owner, bytes.byteLength, what)
  for (const { method, url, offset, size } of upload.parts) {
    const sent = await fetch(url, { method, body: Buffer.from(bytes.subarray(offset, offset + size)) })
    if (!sent.ok) throw new Error(`the part was not taken: ${sent.status} ${await sent.text()}`)
  }
  const id = upload.file.id as string
  await owner.do('fileUploadFinish', { id }, 'file { id }')
  await until(async () => (await owner.get(`{ file(id: "${id}") { status } }`)).file.status === 'READY', 'it is ready')
  return id
}

export function startUpload(owner: Person, size: number, what: object = {}) {
  const usual = { purpose: 'ATTACHMENT', name: 'a.txt', contentType: 'text/plain' }
  const input = { ...usual, ...what, size, idempotencyKey: `upload-${process.pid}-${++keys}` }
  return owner.do('fileUploadStart', input, 'upload { file { id } parts { method url offset size } }')
}

/** Does what takes files of which another subgraph may not have heard yet. */
export async function withFiles(client: Person, mutation: string, input: object, selection: string): Promise<any> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${selection} userErrors { __typename } } }`
  let done: any
  await until(async () => {
    done = (await client.get(query, { input })).done
    return done.userErrors.length === 0
  }, `${mutation} has heard of the files`)
  return done
}

/** A PNG of one pixel. */
function pictureOf(grey: number): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const pixel = deflateSync(Buffer.from([0, grey]))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixel), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
