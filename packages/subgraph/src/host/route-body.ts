/** A body went on beyond what its route takes. */
export class BodyTooLong extends Error {}

/** The request with a body that ends with `BodyTooLong` where it becomes too long; throws that where it says so itself. */
export function withLimit(request: Request, maxBytes: number): Request {
  const { body } = request
  if (!body) return request
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) {
    void body.cancel().catch(() => undefined)
    throw new BodyTooLong()
  }
  let size = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, sink) {
      size += chunk.byteLength
      if (size > maxBytes) throw new BodyTooLong()
      sink.enqueue(chunk)
    },
  })
  return new Request(request, { body: body.pipeThrough(counted), duplex: 'half' } as RequestInit)
}
