import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'
import { type Viewer, viewerKey } from '@stoa/auth/viewer'
import { dataPolicy } from './send.ts'
import { type HeaderFields } from '../caller/header-fields.ts'
import type { LaneAnswer } from './lane.ts'
import { type Encoding, encodingFor } from './negotiation.ts'

/** Shorter answers are not worth compressing, in bytes. */
const compressFrom = 1_024

const compressors: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  zstd: (body) => promisify(zstdCompress)(body),
  // Of 11 levels: the higher ones are for what is compressed once and sent often.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => promisify(gzip)(body),
}

export type Form = {
  readonly contentType: string
  /** What every answer at this edge carries. */
  readonly headers: HeaderFields
  /** `cache-control`; undefined where nobody may keep the answer. */
  readonly cacheControl: string | undefined
  readonly viewer: Viewer
}

export type Sent = { readonly status: number; readonly bytes: number }

/** Sends the answer of either lane in one piece; answers how many bytes the body has taken and with which status. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, text, headers: more }: LaneAnswer,
  { contentType, headers, cacheControl, viewer }: Form,
): Sent | Promise<Sent> {
  // Names and values in turns: an object that has grown is read more slowly than all of them are sent.
  const fields = ['vary', 'origin, accept, accept-encoding, authorization', 'cache-control', cacheControl ?? 'no-store']
  for (const name in headers) if (name !== 'vary') fields.push(name, headers[name] as string)
  for (const name in more) fields.push(name, more[name] as string)
  if (cacheControl && request.method === 'GET') {
    // Weak: the same answer is the same in every encoding.
    const etag = `W/"${tagOf(text, viewer)}"`
    fields.push('etag', etag)
    if (isKnown(request.headers['if-none-match'], etag)) {
      response.writeHead(304, fields).end()
      return { status: 304, bytes: 0 }
    }
  }
  fields.push('content-type', contentType, 'content-security-policy', dataPolicy)
  const encoding = text.length < compressFrom ? undefined : encodingFor(request.headers['accept-encoding'] as string)
  if (!encoding) {
    const bytes = Buffer.byteLength(text)
    fields.push('content-length', String(bytes))
    response.writeHead(status, fields).end(text)
    return { status, bytes }
  }
  return compressors[encoding](Buffer.from(text)).then((body) => {
    // Nobody waits any more.
    if (response.destroyed) return { status, bytes: 0 }
    fields.push('content-encoding', encoding, 'content-length', String(body.length))
    response.writeHead(status, fields).end(body)
    return { status, bytes: body.length }
  })
}

/** What one person was told says nothing about what another would be: an answer that is theirs has a tag of theirs. */
function tagOf(text: string, viewer: Viewer): string {
  const hash = createHash('sha1').update(text)
  if (viewer.kind !== 'anonymous') hash.update(viewerKey(viewer))
  return hash.digest('base64url')
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const bare = etag.slice(2)
  return ifNoneMatch.split(',').some((one) => {
    const known = one.trim()
    return known === '*' || known === etag || known === bare
  })
}
