import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** The body of a request as it comes, for a `Request` of the platform; undefined where it has none. */
export function streamOf(request: IncomingMessage): ReadableStream<Uint8Array> | undefined {
  const { method = 'GET', headers } = request
  if (method === 'GET' || method === 'HEAD') return undefined
  if (headers['transfer-encoding'] === undefined && !(Number(headers['content-length'] ?? 0) > 0)) return undefined
  return Readable.toWeb(request, { strategy: { highWaterMark: 0 } }) as ReadableStream<Uint8Array>
}
