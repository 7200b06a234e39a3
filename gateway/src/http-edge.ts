import type { IncomingMessage, ServerResponse } from 'node:http'

/** What every answer carries, pages and routes of subgraphs included. */
const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** For answers that no browser should ever render. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

export function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
}

/**
 * Whether a browser's page of this origin may use the endpoint: its own
 * pages, and those of the configured origins. Programs send no origin.
 */
export function isAllowedOrigin(request: IncomingMessage, corsOrigins: readonly string[]): boolean {
  const { origin, host } = request.headers
  if (origin === undefined || corsOrigins.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/**
 * Answers CORS for a configured origin. True when the request was a preflight
 * and is answered. Other origins get no header: the browser refuses for us.
 */
export function applyCors(request: IncomingMessage, response: ServerResponse, corsOrigins: readonly string[]): boolean {
  const { origin } = request.headers
  response.appendHeader('vary', 'origin')
  if (origin !== undefined && corsOrigins.includes(origin)) {
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('access-control-allow-credentials', 'true')
    response.setHeader('access-control-expose-headers', 'content-disposition, retry-after, www-authenticate')
  }
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
    response.setHeader(
      'access-control-allow-headers',
      'authorization, content-type, x-apollo-operation-name, apollo-require-preflight, traceparent',
    )
    response.setHeader('access-control-max-age', '600')
  }
  response.writeHead(204).end()
  return true
}

/**
 * The address that counts as the client's. Every proxy of ours appends to
 * X-Forwarded-For the address that it saw; what stands before their entries
 * the client may have written itself.
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const entries = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const chain = [...entries.map((entry) => entry.trim()).filter(Boolean), request.socket.remoteAddress ?? 'unknown']
  return chain.at(-1 - proxies) ?? chain[0] ?? 'unknown'
}

export class BodyTooLarge extends Error {}

/** The whole body. Throws `BodyTooLarge`, and reads no further, beyond `maxBytes`. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new BodyTooLarge()
  const chunks: Buffer[] = []
  let size = 0
  // Not destroyed at the early end: the answer that says why still has to be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length
    if (size > maxBytes) throw new BodyTooLarge()
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

export function sendJson(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  const text = JSON.stringify(body)
  response.setHeader('content-security-policy', dataPolicy)
  response.setHeader('cache-control', 'no-store')
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(text) })
  response.end(text)
}

/** A refusal of a whole request in the form of a GraphQL answer. */
export function sendGraphError(response: ServerResponse, status: number, code: string, message: string): void {
  // What is left of the body is not worth waiting for.
  if (status === 413) response.setHeader('connection', 'close')
  sendJson(response, status, { errors: [{ message, extensions: { code } }] })
}

/** A refusal on an edge that is not GraphQL: RFC 9457 problem details. */
export function sendProblem(response: ServerResponse, status: number, title: string, details: object = {}): void {
  if (status === 413) response.setHeader('connection', 'close')
  sendJson(response, status, { type: 'about:blank', title, status, ...details }, 'application/problem+json')
}

/** Aborts when the client goes away before the answer is complete, or time is up. */
export function requestSignal(response: ServerResponse, timeoutMs: number): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Error('the client went away'))
  })
  return AbortSignal.any([gone.signal, AbortSignal.timeout(timeoutMs)])
}
