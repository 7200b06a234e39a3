import type { BlobStore } from '@stoa/blobs/blobs'
import { problem } from '@stoa/subgraph/router'
import { downloadName } from '../domain/kinds.ts'
import { keptKey } from '../domain/renditions.ts'
import { attachment, namesTag, sliceOf } from '../domain/serving.ts'
import type { RenditionRow } from '../tables.ts'

/** What is sent, and for how long it may be kept. */
export type Sent = { readonly rendition: RenditionRow; readonly name: string; readonly cacheControl: string }

/**
 * Answers with bytes that people have uploaded, so that a browser does nothing
 * with them but show our own pictures and save everything else.
 */
export async function send(
  request: Request,
  store: BlobStore,
  { rendition, name, cacheControl }: Sent,
): Promise<Response> {
  const { size, content_type, sha256 } = rendition
  const etag = `"${sha256}"`
  const headers: Record<string, string> = {
    etag,
    'cache-control': cacheControl,
    'accept-ranges': 'bytes',
    'content-type': content_type.startsWith('text/') ? `${content_type}; charset=utf-8` : content_type,
    'content-disposition': rendition.name === 'original' ? attachment(downloadName(name, content_type)) : 'inline',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  }
  if (namesTag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const condition = request.headers.get('if-range')
  // A weak tag, and a time, say nothing about bytes.
  const isSame = condition === null || condition.trim() === etag
  const slice = sliceOf(isSame ? request.headers.get('range') : null, size)
  if (slice.kind === 'unsatisfiable') {
    return new Response(null, {
      status: 416,
      headers: { 'content-range': `bytes */${size}`, 'accept-ranges': 'bytes' },
    })
  }
  const range = slice.kind === 'part' ? slice : undefined
  headers['content-length'] = String(range ? range.last - range.first + 1 : size)
  if (range) headers['content-range'] = `bytes ${range.first}-${range.last}/${size}`
  const status = range ? 206 : 200
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const body = await store.get(keptKey(rendition.file_id, rendition.name), range)
  return body ? new Response(body, { status, headers }) : problem(404, 'There is no such file')
}
