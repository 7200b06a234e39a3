import { GraphQLError } from 'graphql'
import { Pool } from 'undici'
import type { SubgraphFetch, SubgraphResponse } from './request.ts'
import { type Post, post } from './undici-post.ts'

/** Where subgraphs are, and what goes with each request. */
export type HttpTransportOptions<Context> = {
  /** The address of a subgraph, by its name in the supergraph. */
  readonly urls: Readonly<Record<string, string>>
  /** Headers beside `content-type` and `accept`: identity, trace. */
  readonly headers?: ((subgraph: string, context: Context) => Record<string, string>) | undefined
  /** Aborts the request together with the client's. */
  readonly signal?: ((context: Context) => AbortSignal | undefined) | undefined
  /** Connections kept to each address; 64 unless told. */
  readonly connections?: number | undefined
  /** How long a subgraph may take, in milliseconds; 30,000 unless told. */
  readonly timeoutMs?: number | undefined
  /** The largest answer that is read, in bytes; 64 MiB unless told. */
  readonly maxAnswerBytes?: number | undefined
}

/** A transport that has connections to close. */
export type HttpTransport<Context> = {
  readonly fetch: SubgraphFetch<Context>
  close(): Promise<void>
}

const jsonHeaders = [
  'content-type',
  'application/json',
  'accept',
  'application/graphql-response+json, application/json;q=0.9',
]

/** GraphQL over HTTP on kept connections. No retries: what may be asked twice is the caller's to know. */
export function httpTransport<Context = unknown>(options: HttpTransportOptions<Context>): HttpTransport<Context> {
  const { connections = 64, timeoutMs = 30_000, maxAnswerBytes = 64 * 1024 * 1024, headers, signal } = options
  const pools = new Map<string, Pool>()
  const places = new Map(
    Object.entries(options.urls).map(([name, url]) => {
      const { origin, pathname, search } = new URL(url)
      const pool =
        pools.get(origin) ?? new Pool(origin, { connections, headersTimeout: timeoutMs, bodyTimeout: timeoutMs })
      pools.set(origin, pool)
      return [name, { pool, path: `${pathname}${search}` }]
    }),
  )
  return {
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()))
    },
    fetch: (subgraph, request, context) => {
      const place = places.get(subgraph)
      if (!place) return Promise.reject(new Error(`Couldn't find service with name "${subgraph}"`))
      const own = headers?.(subgraph, context)
      const to = {
        path: place.path,
        headers: own ? [...jsonHeaders, ...Object.entries(own).flat()] : jsonHeaders,
        body: request.body(),
        maxAnswerBytes,
      }
      return ask(place.pool, to, signal?.(context))
    },
  }
}

async function ask(pool: Pool, to: Post, signal: AbortSignal | undefined): Promise<SubgraphResponse> {
  const { status, statusText, text } = await post(pool, to, signal)
  const response = readResponse(text)
  if (!response) throw badResponse(status, statusText)
  return response
}

/** A GraphQL response, whatever its status: errors in it say more than a number. */
function readResponse(text: string): SubgraphResponse | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && ('data' in value || 'errors' in value))
      return value as SubgraphResponse
  } catch {
    // Told by the status.
  }
  return undefined
}

function badResponse(status: number, statusText: string): GraphQLError {
  const code = status === 401 ? 'UNAUTHENTICATED' : status === 403 ? 'FORBIDDEN' : undefined
  const message = status >= 200 && status < 300 ? 'The response is no GraphQL response' : `${status}: ${statusText}`
  return new GraphQLError(message, { extensions: { response: { status, statusText }, ...(code ? { code } : {}) } })
}
