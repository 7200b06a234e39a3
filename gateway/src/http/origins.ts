import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Report } from '@stoa/telemetry/report'
import { isLoopbackOrigin } from '@stoa/values/loopback'
import type { HeaderFields } from '../caller/header-fields.ts'
import { sendProblem } from './send.ts'

/** What every answer carries, pages and routes of subgraphs included. */
const edgeHeaders: HeaderFields = Object.freeze({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  vary: 'origin',
})

const exposedHeaders =
  'content-disposition, etag, ratelimit, ratelimit-policy, retry-after, www-authenticate, x-trace-id'

const allowedHeaders =
  'authorization, content-type, if-none-match, x-apollo-operation-name, apollo-require-preflight, apollographql-client-name, apollographql-client-version, traceparent, stoa-cost, stoa-plan, last-event-id, x-graphql-event-stream-token'

/** Where Apollo's hosted Sandbox comes from. In development it may ask, with a bearer token and without cookies. */
const apolloOrigins = new Set(['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'])

/** Which origins' pages may call, besides the gateway's own. */
export type Origins = {
  /** The headers of every answer to this request. */
  headersFor(request: IncomingMessage): HeaderFields
  /** Whether a browser's page of this origin may use the endpoint. Programs send no origin. */
  allows(request: IncomingMessage): boolean
  /** What a page that may not call is told, with the mend. */
  refusal(request: IncomingMessage): string
  /** Answers the question of a browser whether it may ask, and says whether it was one. */
  answerPreflight(request: IncomingMessage, response: ServerResponse): boolean
}

export type OriginsOptions = {
  readonly corsOrigins: readonly string[]
  /** Whether pages of this machine on any port, and Apollo's Sandbox, may call too. */
  readonly development: boolean
  readonly report: Report
}

/** How many origins are told to the log; a page that asks in a loop is told once. */
const toldMax = 20

export function originPolicy({ corsOrigins, development, report }: OriginsOptions): Origins {
  const told = new Set<string>()
  const withCookies = (origin: string) => corsOrigins.includes(origin) || (development && isLoopbackOrigin(origin))
  const withToken = (origin: string) => withCookies(origin) || (development && apolloOrigins.has(origin))

  function headersFor({ headers: { origin } }: IncomingMessage): HeaderFields {
    // Other origins get no header: the browser refuses for us.
    if (origin === undefined || !withToken(origin)) return edgeHeaders
    return {
      ...edgeHeaders,
      'access-control-allow-origin': origin,
      ...(withCookies(origin) ? { 'access-control-allow-credentials': 'true' } : {}),
      'access-control-expose-headers': exposedHeaders,
    }
  }

  function allows({ headers: { origin, host } }: IncomingMessage): boolean {
    if (origin === undefined || withToken(origin)) return true
    return URL.parse(origin)?.host === host
  }

  function refusal({ headers: { origin = '' } }: IncomingMessage): string {
    if (development && !told.has(origin) && told.size < toldMax) {
      told.add(origin)
      report('warn', 'a page may not call: add its origin to STOA_CORS_ORIGINS', { origin })
    }
    return `Pages of the origin ${JSON.stringify(origin)} may not call. Add it to STOA_CORS_ORIGINS.`
  }

  function answerPreflight(request: IncomingMessage, response: ServerResponse): boolean {
    const { headers, method } = request
    if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return false
    if (!allows(request)) {
      sendProblem(response, 403, refusal(request))
      return true
    }
    if (response.hasHeader('access-control-allow-origin')) {
      response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
      response.setHeader('access-control-allow-headers', allowedHeaders)
      response.setHeader('access-control-max-age', '600')
      // A page of the internet that calls this machine: browsers ask for that as well.
      if (headers['access-control-request-private-network']) {
        response.setHeader('access-control-allow-private-network', 'true')
      }
    }
    response.writeHead(204).end()
    return true
  }

  return { headersFor, allows, refusal, answerPreflight }
}
