import type { KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { streamOf } from './body-stream.ts'
import { pipeline } from 'node:stream/promises'
import { proofHeader } from '@stoa/auth/proof'
import { type ProofChecker, proofChecker } from '@stoa/auth/proof-checker'
import { type ClientFacts, routeSubject } from '@stoa/auth/proof-claims'
import { sessionHeader, unknownSession } from '@stoa/auth/proof-session'
import { anonymous, type Viewer } from '@stoa/auth/viewer'
import { continueTrace } from '@stoa/telemetry/trace'
import { WebSocketServer } from 'ws'
import { drainable } from './draining.ts'
import { type Endpoint, type GraphRequest, readyUrl } from '../link.ts'
import { Waiting } from '../waiting.ts'
import { acceptSockets } from './server-sockets.ts'

export type SubgraphServer = { readonly port: number; readonly close: () => Promise<void> }

export type ServerOptions = {
  readonly port: number
  readonly hostname?: string
  /** The gateway's public keys; more than one while a key is being exchanged. */
  readonly gatewayKeys: readonly KeyObject[]
}

/** The gateway limits bodies of people; this bound only keeps a mistake from filling the memory. */
const maxBodyBytes = 8 * 1024 * 1024

/** Longer than a link keeps an idle connection (`link-http.ts`), so that the link is the one who closes it. */
const keptAliveMs = 60_000
/** How long a request that runs when the process stops may take to its end; the launcher waits longer. */
const drainMs = 8_000

/**
 * Serves one host on a port of its own, to the gateway alone: whatever does
 * not carry the gateway's proof is refused with 401, `_service` included.
 */
export async function serveSubgraph(host: Endpoint, options: ServerOptions): Promise<SubgraphServer> {
  const proofs = proofChecker(options.gatewayKeys)
  const server = createServer({ keepAliveTimeout: keptAliveMs }, (request, response) => {
    response.sendDate = false
    answer(host, proofs, request, response).catch((error: unknown) => {
      if (hasGone(error)) return
      host.report('error', 'a request could not be answered', { error })
      if (!response.headersSent) send(response, 500, { errors: [{ message: 'Something went wrong on our side.' }] })
      else response.destroy()
    })
  })
  const drain = drainable(server)
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: maxBodyBytes })
  const stopSockets = acceptSockets(sockets, host, proofs)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.hostname ?? '127.0.0.1', () => resolve())
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      await stopSockets()
      await drain(drainMs)
    },
  }
}

async function answer(host: Endpoint, proofs: ProofChecker, request: IncomingMessage, response: ServerResponse) {
  const path = request.url ?? '/'
  // These say nothing but that the process lives and can work, so that an orchestrator needs no key.
  if (path === '/health') return send(response, 200, { status: 'ok' })
  if (path === '/ready') {
    const { ok } = await host.route(new Request(readyUrl), anonymous)
    return send(response, ok ? 200 : 503, { ready: ok })
  }
  const method = request.method ?? 'GET'
  const isGraph = method === 'POST' && path === '/graphql'
  const body = isGraph ? await readBody(request) : ''
  if (body === undefined) {
    return send(response, 413, { errors: [{ message: `The body is larger than ${maxBodyBytes} bytes.` }] })
  }
  const subject = isGraph ? { audience: host.name, method, path, body } : routeSubject(host.name, method, path)
  const proof = proofs.check(headerOf(request, proofHeader), subject, Date.now())
  if ('reason' in proof) {
    if (proof.reason === 'session') response.setHeader(sessionHeader, unknownSession)
    const message = `This port serves the gateway alone (${proof.reason}).`
    return send(response, 401, { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] })
  }
  if (proof.half !== undefined) response.setHeader(sessionHeader, proof.half)
  const name = isGraph ? host.name : `${host.name} ${method}`
  return continueTrace(headerOf(request, 'traceparent'), name, { kind: 'server' }, () =>
    isGraph
      ? answerGraph(host, proof.viewer, proof.client, body, response)
      : answerRoute(host, proof.viewer, request, response),
  )
}

async function answerGraph(
  host: Endpoint,
  viewer: Viewer,
  client: ClientFacts | undefined,
  body: Buffer | string,
  response: ServerResponse,
) {
  let request: GraphRequest
  try {
    const { query, variables, operationName } = JSON.parse(body.toString()) as GraphRequest
    if (typeof query !== 'string') throw new SyntaxError('there is no query')
    request = { query, variables, operationName, client }
  } catch (error) {
    return send(response, 400, { errors: [{ message: `The body is not a GraphQL request: ${String(error)}` }] })
  }
  // The gateway closes the connection of a request that it has given up.
  const waiting = new Waiting()
  const end = () => waiting.abort(new Gone('the gateway has given the request up'))
  response.once('close', end)
  const result = await host.execute(request, viewer, waiting)
  response.off('close', end)
  if (!waiting.aborted) send(response, 200, result)
}

async function answerRoute(host: Endpoint, viewer: Viewer, request: IncomingMessage, response: ServerResponse) {
  const method = request.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name !== proofHeader && value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Gone('nobody waits any more'))
  })
  const body = streamOf(request)
  const asked = new Request(url, {
    method,
    headers,
    signal: gone.signal,
    ...(body ? { body, duplex: 'half' as const } : {}),
  })
  const answered = await host.route(asked, viewer)
  response.statusCode = answered.status
  // What is left of a body that was not wanted is not waited for.
  if (!request.complete) response.setHeader('connection', 'close')
  for (const [name, value] of answered.headers) response.appendHeader(name, value)
  if (answered.body) await pipeline(Readable.fromWeb(answered.body as never), response)
  else response.end()
}

/** Who asked did not wait for the end of his request or of the answer: his matter, and no fault of ours. */
class Gone extends Error {}

function hasGone(error: unknown): boolean {
  return error instanceof Gone || (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'
}

/** Undefined when it is too large. Rejects with `Gone`. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBodyBytes) resolve(undefined)
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size)))
    request.on('error', (error) => reject(new Gone('the request has no end', { cause: error })))
  })
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}
