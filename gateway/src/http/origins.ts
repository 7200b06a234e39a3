import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HeaderFields } from '../caller/header-fields.ts'

/** What every answer carries, pages and routes of subgraphs included. */
const edgeHeaders: HeaderFields = Object.freeze({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  vary: 'origin',
})

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
