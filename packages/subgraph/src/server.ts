import type { KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { proofHeader, verifyProof } from '@stoa/auth/proof'
import type { Viewer } from '@stoa/auth/viewer'
import { WebSocketServer } from 'ws'
import type { Host } from './host.ts'
import type { GraphRequest } from './link.ts'
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

/**
 * Serves one host on a port of its own, to the gateway alone: whatever does
 * not carry the gateway's proof is refused with 401, `_service` included.
 */
export async function serveSubgraph(host: Host, options: ServerOptions): Promise<SubgraphServer> {
  const server = createServer((request, response) => {
    answer(host, options, request, response).catch((error: unknown) => {
      host.report('error', 'a request could not be answered', { error })
      if (!response.headersSent) send(response, 500, { errors: [{ message: 'Something went wrong on our side.' }] })
      else response.destroy()
    })
  })
  const sockets = new WebSocketServer({ server, path: '/graphql' })
  const stopSockets = acceptSockets(sockets, host, options.gatewayKeys)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.hostname ?? '127.0.0.1', () => resolve())
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      await stopSockets()
      server.closeIdleConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function answer(host: Host, { gatewayKeys }: ServerOptions, request: IncomingMessage, response: ServerResponse) {
  const path = request.url ?? '/'
  // Says nothing but that the process lives, so that an orchestrator needs no key.
  if (path === '/health') return send(response, 200, { status: 'ok' })
  const body = await readBody(request)
  if (!body) return send(response, 413, { errors: [{ message: `The body is larger than ${maxBodyBytes} bytes.` }] })
  const method = request.method ?? 'GET'
  const proof = verifyProof(
    gatewayKeys,
    headerOf(request, proofHeader),
    { audience: host.name, method, path, body },
    Date.now(),
  )
  if ('reason' in proof) {
    const message = `This port serves the gateway alone (${proof.reason}).`
    return send(response, 401, { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] })
  }
  if (method === 'POST' && path === '/graphql') return answerGraph(host, proof.viewer, body, response)
  return answerRoute(host, proof.viewer, request, body, response)
}

async function answerGraph(host: Host, viewer: Viewer, body: Buffer, response: ServerResponse): Promise<void> {
  let request: GraphRequest
  try {
    request = JSON.parse(body.toString('utf8')) as GraphRequest
    if (typeof request.query !== 'string') throw new SyntaxError('there is no query')
  } catch (error) {
    return send(response, 400, { errors: [{ message: `The body is not a GraphQL request: ${String(error)}` }] })
  }
  send(response, 200, await host.execute(request, viewer))
}

async function answerRoute(
  host: Host,
  viewer: Viewer,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
) {
  const method = request.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name !== proofHeader && value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  const carriesBody = method !== 'GET' && method !== 'HEAD'
  const answered = await host.route(
    new Request(url, { method, headers, ...(carriesBody ? { body: new Uint8Array(body) } : {}) }),
    viewer,
  )
  response.statusCode = answered.status
  for (const [name, value] of answered.headers) response.appendHeader(name, value)
  if (answered.body) await pipeline(Readable.fromWeb(answered.body as never), response)
  else response.end()
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBodyBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
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
