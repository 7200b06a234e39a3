import type { IncomingMessage } from 'node:http'

export class BodyTooLarge extends Error {}

/** The client went away before its request was whole. */
export class ClientGone extends Error {}

/** The whole body. Rejects with `BodyTooLarge`, and reads no further, beyond `maxBytes`; else with `ClientGone`. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (request.destroyed) return reject(new ClientGone())
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) return reject(new BodyTooLarge())
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size <= maxBytes) return
      // Not destroyed: the answer that says why still has to be sent.
      request.off('data', take).pause()
      reject(new BodyTooLarge())
    }
    request.on('data', take)
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    // Node tells of a connection that broke by `close` alone where nobody listens to `error`.
    request.on('close', () => {
      if (!request.complete) reject(new ClientGone())
    })
  })
}
