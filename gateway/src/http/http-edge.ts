import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RateRefusal } from '../rates/rate-gate.ts'

export type HeaderFields = Readonly<Record<string, string>>

/** What every answer carries, pages and routes of subgraphs included. */
const edgeHeaders: HeaderFields = Object.freeze({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  vary: 'origin',
})

/** For answers that no browser should ever render. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

/** The headers of every answer to this request: the same for all, but for a browser's page of a configured origin. */
export function edgeHeadersFor(request: IncomingMessage, corsOrigins: readonly string[]): HeaderFields {
  const { origin } = request.headers
  // Other origins get no header: the browser refuses for us.
  if (origin === undefined || !corsOrigins.includes(origin)) return edgeHeaders
  return {
    ...edgeHeaders,
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': exposedHeaders,
  }
}

const exposedHeaders =
  'content-disposition, etag, ratelimit, ratelimit-policy, retry-after, www-authenticate, x-trace-id'

export function setHeaders(response: ServerResponse, headers: HeaderFields): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
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

/** Answers the question of a browser whether it may ask, and says whether it was one. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
    response.setHeader(
      'access-control-allow-headers',
      'authorization, content-type, if-none-match, x-apollo-operation-name, apollo-require-preflight, traceparent, stoa-cost, last-event-id, x-graphql-event-stream-token',
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
  const seen = request.socket.remoteAddress ?? 'unknown'
  if (proxies === 0) return seen
  const entries = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const chain = [...entries.map((entry) => withoutPort(entry.trim())).filter(Boolean), seen]
  return chain.at(-1 - proxies) ?? chain[0] ?? 'unknown'
}

/** Some proxies write the port with the address. */
function withoutPort(entry: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry
}

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
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    request.once('error', () => reject(new ClientGone()))
    request.once('close', () => {
      if (!request.complete) reject(new ClientGone())
    })
  })
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

/** A refusal of what came too often, by the registered type of problem; `retry-after` is set with the rates. */
export function sendTooOften(response: ServerResponse, { policies, retryAfterMs }: RateRefusal): void {
  sendProblem(response, 429, 'You have asked too often in a short time.', {
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    'violated-policies': policies,
    code: 'RATE_LIMITED',
    retryAfterMs,
  })
}
