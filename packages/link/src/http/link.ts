import type { KeyObject } from 'node:crypto'
import { Readable } from 'node:stream'
import { proofHeader } from '@stoa/auth/proof'
import { type Proof, proofMaker } from '@stoa/auth/proof-maker'
import { routeSubject } from '@stoa/auth/proof-claims'
import { sessionHeader, unknownSession } from '@stoa/auth/proof-session'
import type { Viewer } from '@stoa/auth/viewer'
import { type Answer, post } from '@stoa/executor/undici-post'
import { currentTraceparent } from '@stoa/telemetry/trace'
import type { ExecutionResult } from 'graphql'
import { type Dispatcher, Pool } from 'undici'
import type { GraphRequest, SubgraphLink, Until } from '../link.ts'
import { streamClient } from './streams.ts'
import { subscribeOver } from './subscribe.ts'

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
  /** The largest GraphQL answer that is read, in bytes. Default 64 MiB. */
  readonly maxAnswerBytes?: number
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

/** Said anew for the subgraph, whatever the client has said. */
const replaced: ReadonlySet<string> = new Set(['content-length', 'traceparent', 'tracestate'])

/**
 * Idle connections are given up before the subgraph would (`keptAliveMs` of `server.ts`), so that no request
 * goes into one that is just being closed.
 */
const idleMs = 30_000

/** Reaches a subgraph in another process: GraphQL and routes over HTTP, streams multiplexed over one WebSocket. */
export function httpLink(options: HttpLinkOptions): SubgraphLink {
  const { name, proofKey, timeoutMs = 30_000, connections = 64, maxAnswerBytes = 64 * 1024 * 1024 } = options
  const { origin, pathname } = new URL(options.url)
  const pool = new Pool(origin, {
    connections,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
  })
  const streams = streamClient(options.url.replace(/^http/, 'ws'), timeoutMs)
  const proofs = proofMaker(proofKey, name, options.now ?? Date.now)
  const fault = (reason: string, cause?: unknown) => new LinkFault(name, reason, cause)

  async function execute(request: GraphRequest, viewer: Viewer, signal?: Until): Promise<ExecutionResult> {
    const body = Buffer.from(request.body ? request.body() : bodyOf(request))
    const subject = { audience: name, method: 'POST', path: pathname, body }
    const claims = { viewer, client: request.client }
    const traceparent = currentTraceparent()
    const ask = (proof: Proof): Promise<Answer> => {
      const headers = ['content-type', 'application/json', proofHeader, proof.text]
      if (traceparent) headers.push('traceparent', traceparent)
      return post(pool, { path: pathname, headers, body, maxAnswerBytes }, signal)
    }
    let proof = proofs.prove(claims, subject)
    let answer: Answer
    try {
      answer = await ask(proof)
      if (answer.status === 401 && answer.header(sessionHeader) === unknownSession) {
        proofs.refused(proof)
        proof = proofs.sign(claims, subject)
        answer = await ask(proof)
      }
    } catch (error) {
      throw signal?.aborted ? signal.reason : fault('cannot be reached', error)
    }
    if (answer.status === 401) throw fault('does not accept the proof of this gateway')
    if (proof.offer !== undefined) proofs.taken(proof, answer.header(sessionHeader))
    // A 5xx tells of the process, not of the request: another address may do better.
    const result = answer.status < 500 ? parseResult(answer.text) : undefined
    if (!result) throw fault(`answered ${answer.status} and no GraphQL result`)
    return result
  }

  async function route(request: Request, viewer: Viewer): Promise<Response> {
    const { pathname: routePath, search, host } = new URL(request.url)
    const path = routePath + search
    const { method, signal } = request
    const body = request.body && Readable.fromWeb(request.body as never)
    const subject = routeSubject(name, method, path)
    const ask = (proof: Proof) => {
      // The host that the client asked for, so that a route sees the same address in both ways of running.
      const headers: Record<string, string> = { host, [proofHeader]: proof.text }
      for (const [header, value] of request.headers) {
        if (!hopByHop.has(header) && !replaced.has(header) && !(header in headers)) headers[header] = value
      }
      // Ours, never the client's: a subgraph records where we say so.
      const traceparent = currentTraceparent()
      if (traceparent) headers.traceparent = traceparent
      const length = body && request.headers.get('content-length')
      if (length) headers['content-length'] = length
      return pool
        .request({ method: method as Dispatcher.HttpMethod, path, headers, body, signal })
        .catch((error: unknown) => {
          throw signal.aborted ? signal.reason : fault('cannot be reached', error)
        })
    }
    // A body is sent once, and a signature always counts: nothing of it is kept to be sent again.
    let proof = body ? proofs.sign({ viewer }, subject) : proofs.prove({ viewer }, subject)
    let answer = await ask(proof)
    // Only the port itself says so of a session; a route that answers 401 means its client.
    if (!body && answer.statusCode === 401 && one(answer.headers[sessionHeader]) === unknownSession) {
      await answer.body.dump()
      proofs.refused(proof)
      proof = proofs.sign({ viewer }, subject)
      answer = await ask(proof)
    }
    proofs.taken(proof, one(answer.headers[sessionHeader]))
    const answered = new Headers()
    for (const [header, value] of Object.entries(answer.headers)) {
      if (hopByHop.has(header) || header === sessionHeader || value === undefined) continue
      for (const each of Array.isArray(value) ? value : [value]) answered.append(header, each)
    }
    const status = answer.statusCode
    if ([204, 205, 304].includes(status) || request.method === 'HEAD') {
      await answer.body.dump()
      return new Response(null, { status, headers: answered })
    }
    return new Response(webStream(answer.body), { status, headers: answered })
  }

  return {
    name,
    execute,
    subscribe: (request, viewer) => subscribeOver({ name, streams, proofs, fault }, request, viewer),
    route,
    close: async () => {
      await streams.close()
      await pool.destroy()
    },
  }
}

/** Who asks travels in the proof alone. */
function bodyOf({ query, variables, operationName }: GraphRequest): string {
  return JSON.stringify({ query, variables, operationName })
}

/**
 * Given up, it ends its connection, also before anybody has begun to read; a `Response` of the body itself would
 * keep that one for ever.
 */
function webStream(body: Readable): ReadableStream<Uint8Array> {
  const chunks = body.iterator()
  // Told to whoever reads; where nobody does, it concerns nobody.
  body.on('error', () => undefined)
  return new ReadableStream(
    {
      pull: async (sink) => {
        const { done, value } = await chunks.next()
        if (done) sink.close()
        else sink.enqueue(value)
      },
      cancel: () => void body.destroy(),
    },
    { highWaterMark: 0 },
  )
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
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
