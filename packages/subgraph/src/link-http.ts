import type { KeyObject } from 'node:crypto'
import { proofHeader, signProof, subscribeSubject } from '@stoa/auth/proof'
import type { Viewer } from '@stoa/auth/viewer'
import type { ExecutionResult } from 'graphql'
import { Pool } from 'undici'
import type { GraphRequest, SubgraphLink } from './link.ts'
import { streamClient } from './link-http-streams.ts'

export type HttpLinkOptions = {
  readonly name: string
  /** Where the subgraph answers GraphQL, such as `http://localhost:4001/graphql`; its routes are on the same origin. */
  readonly url: string
  /** The gateway's private key: every request carries a proof of who asks and for whom. */
  readonly proofKey: KeyObject
  /** How long the subgraph may take to begin its answer, in milliseconds. Default 30 s. */
  readonly timeoutMs?: number
  /** How many connections may be open at once. Default 64. */
  readonly connections?: number
  readonly now?: () => number
}

/** The subgraph cannot be reached, does not know this gateway, or answers something that is not GraphQL. */
export class LinkFault extends Error {
  readonly subgraph: string

  constructor(subgraph: string, reason: string, cause?: unknown) {
    super(`the subgraph ${subgraph} ${reason}`, { cause })
    this.name = 'LinkFault'
    this.subgraph = subgraph
  }
}

/** The headers of one connection, which are not the message's (RFC 9110, 7.6.1). */
export const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Reaches a subgraph in another process: GraphQL and routes over HTTP, streams multiplexed over one WebSocket. */
export function httpLink(options: HttpLinkOptions): SubgraphLink {
  const { name, proofKey, timeoutMs = 30_000, connections = 64, now = Date.now } = options
  const { origin, pathname } = new URL(options.url)
  const pool = new Pool(origin, {
    connections,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: 10_000,
  })
  const streams = streamClient(options.url.replace(/^http/, 'ws'))

  function prove(viewer: Viewer, method: string, path: string, body: string | Uint8Array): string {
    return signProof(proofKey, viewer, { audience: name, method, path, body }, now())
  }

  async function execute(request: GraphRequest, viewer: Viewer, signal?: AbortSignal): Promise<ExecutionResult> {
    const body = JSON.stringify(request)
    const headers = { 'content-type': 'application/json', [proofHeader]: prove(viewer, 'POST', pathname, body) }
    const answer = await pool
      .request({ method: 'POST', path: pathname, headers, body, signal: signal ?? null })
      .catch((error: unknown) => {
        throw signal?.aborted ? signal.reason : new LinkFault(name, 'cannot be reached', error)
      })
    const text = await answer.body.text()
    if (answer.statusCode === 401) throw new LinkFault(name, 'does not accept the proof of this gateway')
    const result = parseResult(text)
    if (!result) throw new LinkFault(name, `answered ${answer.statusCode} and no GraphQL result`)
    return result
  }

  function subscribe(request: GraphRequest, viewer: Viewer): AsyncIterableIterator<ExecutionResult> {
    const { query, variables, operationName, resumeFrom } = request
    // Signed when the stream opens: a proof holds for seconds.
    const stream = streams.stream(() => ({
      query,
      ...(variables ? { variables } : {}),
      ...(operationName === undefined ? {} : { operationName }),
      extensions: {
        [proofHeader]: signProof(proofKey, viewer, subscribeSubject(name, request), now()),
        ...(resumeFrom === undefined ? {} : { resumeFrom }),
      },
    }))
    return failingAs(stream, name)
  }

  async function route(request: Request, viewer: Viewer): Promise<Response> {
    const { pathname: routePath, search, host } = new URL(request.url)
    const path = routePath + search
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array()
    // The host that the client asked for, so that a route sees the same address in both ways of running.
    const headers: Record<string, string> = { host, [proofHeader]: prove(viewer, request.method, path, body) }
    for (const [header, value] of request.headers) {
      if (!hopByHop.has(header) && header !== 'content-length' && !(header in headers)) headers[header] = value
    }
    const answer = await pool
      .request({
        method: request.method as 'GET',
        path,
        headers,
        body: body.length > 0 ? body : null,
        signal: request.signal,
      })
      .catch((error: unknown) => {
        throw request.signal.aborted ? request.signal.reason : new LinkFault(name, 'cannot be reached', error)
      })
    const answered = new Headers()
    for (const [header, value] of Object.entries(answer.headers)) {
      if (hopByHop.has(header) || value === undefined) continue
      for (const one of Array.isArray(value) ? value : [value]) answered.append(header, one)
    }
    const status = answer.statusCode
    if ([204, 205, 304].includes(status) || request.method === 'HEAD') {
      await answer.body.dump()
      return new Response(null, { status, headers: answered })
    }
    return new Response(answer.body as unknown as ReadableStream, { status, headers: answered })
  }

  return {
    name,
    execute,
    subscribe,
    route,
    close: async () => {
      await streams.close()
      await pool.destroy()
    },
  }
}

/** The stream with faults of the connection told as such; refusals come as results, as in one process. */
function failingAs(
  stream: AsyncIterableIterator<ExecutionResult>,
  name: string,
): AsyncIterableIterator<ExecutionResult> {
  return {
    async next() {
      try {
        return await stream.next()
      } catch (error) {
        // An `error` message: what stopped the stream before it began, such as a refused proof.
        if (!Array.isArray(error)) throw new LinkFault(name, 'ended the stream', error)
        if (isRefusedProof(error)) throw new LinkFault(name, 'does not accept the proof of this gateway')
        return { done: false, value: { errors: error } }
      }
    },
    async return() {
      await stream.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

/** Denials of a viewer are results; only the subgraph's socket itself answers this code as an error. */
function isRefusedProof(errors: readonly { extensions?: { code?: unknown } }[]): boolean {
  return errors[0]?.extensions?.code === 'UNAUTHENTICATED'
}

function parseResult(text: string): ExecutionResult | undefined {
  try {
    const result: unknown = JSON.parse(text)
    if (typeof result !== 'object' || result === null) return undefined
    return 'data' in result || 'errors' in result ? (result as ExecutionResult) : undefined
  } catch {
    return undefined
  }
}
