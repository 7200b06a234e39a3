import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Revocations } from '@stoa/auth/revocations'
import type { Verifier } from '@stoa/auth/verifier'
import type { Mailbox } from '@stoa/mail/mailbox'
import type { SubgraphLink } from '@stoa/subgraph/link'
import type { Report } from '@stoa/subgraph/runtime'
import gatewayPackage from '../package.json' with { type: 'json' }
import { graphSource } from './graph-source.ts'
import { graphOverHttp } from './graphql-http.ts'
import { graphOverSockets } from './graphql-sockets.ts'
import { applyCors, isAllowedOrigin, sendJson, sendProblem, setSecurityHeaders } from './http-edge.ts'
import { identifier } from './identity.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { DemoPerson } from './pages/front-page.ts'
import { type AnswerPage, developmentPages } from './pages/pages.ts'
import { readiness } from './readiness.ts'
import { routeForwarder } from './routes.ts'
import type { Composed, ServedGraph, WarmOperation } from './served-graph.ts'
import type { stoaExecutor } from './stoa-executor.ts'

export type GatewayOptions = Composed & {
  /** One for each subgraph of the supergraph; `node` is the gateway's own. */
  readonly links: readonly SubgraphLink[]
  /** Operations to plan before the first request comes. */
  readonly warm?: readonly WarmOperation[] | undefined
  readonly verifier: Verifier
  readonly revocations: Pick<Revocations, 'current' | 'onChange'>
  /** 0 takes any free one. */
  readonly port: number
  readonly hostname?: string | undefined
  /** How people reach this gateway, where that is not its own address. */
  readonly publicUrl?: string | undefined
  /** Pages, explorers, introspection and suggestions: development only. */
  readonly explorers: boolean
  readonly demoPeople?: (() => Promise<readonly DemoPerson[]>) | undefined
  readonly mailbox?: Mailbox | undefined
  /** Origins of browser apps that may call, besides the gateway's own pages. */
  readonly corsOrigins: readonly string[]
  readonly limits?: Partial<Limits> | undefined
  /** What runs operations over the links: ours, unless somebody wants to compare (`apollo-executor.ts`). */
  readonly executor?: typeof stoaExecutor | undefined
  readonly report: Report
}

export type Gateway = {
  readonly url: string
  readonly port: number
  /** Serves another supergraph from now on, over the same links; see `ExchangeableGraph`. */
  exchange(composed: Composed): Promise<ServedGraph>
  /** Takes nothing new, lets what runs end, closes streams with 1001. Safe to call twice. */
  stop(): Promise<void>
}

/** Serves the one endpoint. Rejects where the supergraph cannot be served or the port is taken (`EADDRINUSE`). */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  // Apollo's packages report to Apollo unless told otherwise, some of them when they are used first.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  const { links, corsOrigins, report, explorers } = options
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const linkOf = new Map(links.map((link) => [link.name, link]))
  const logError = (error: unknown) => report('error', 'a subgraph could not be asked', { error })
  const prepareOptions = { limits, showSchema: explorers }
  const source = graphSource(options, { ...prepareOptions, links, logError, executor: options.executor })
  await warmUp(source.current, options.warm ?? [], report)
  const identify = identifier(options.verifier, options.revocations)
  const http = await graphOverHttp(source, identify, { ...prepareOptions, report })
  const sockets = graphOverSockets(source, identify, options.revocations, { ...prepareOptions, report })
  const forward = routeForwarder(identify, limits, report)
  const states = readiness(links)
  let url = ''
  let stopping: Promise<void> | undefined
  const pages: AnswerPage = explorers
    ? developmentPages({
        version: gatewayPackage.version,
        url: () => url,
        schema: () => source.current.schema,
        states,
        openSockets: () => sockets.open,
        demoPeople: options.demoPeople,
        mailbox: options.mailbox,
      })
    : async () => false

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSecurityHeaders(response)
    if (stopping) response.setHeader('connection', 'close')
    const target = URL.parse(request.url ?? '/', 'http://gateway')
    if (!target) return sendProblem(response, 400, 'The address of the request cannot be read.')
    if (applyCors(request, response, corsOrigins)) return
    // Where verifiers of tokens look for the keys by convention.
    if (target.pathname === '/.well-known/jwks.json') request.url = target.pathname = '/users/jwks.json'
    const path = target.pathname
    if (path === '/graphql') {
      if (explorers && request.method === 'GET' && request.headers.accept?.includes('text/html')) {
        return void response.writeHead(302, { location: `/explorer${target.search}` }).end()
      }
      return http.answer(request, response)
    }
    if (path === '/health') return sendJson(response, 200, { status: 'ok', version: gatewayPackage.version })
    if (path === '/ready') return answerReady(response)
    const link = linkOf.get(path.split('/')[1] ?? '')
    if (link && path.length > link.name.length + 2) return forward(link, request, response)
    if (await pages(target, request, response)) return
    sendProblem(response, 404, 'There is nothing at this address.')
  }

  async function answerReady(response: ServerResponse): Promise<void> {
    const subgraphs = await states()
    const ready = !stopping && subgraphs.every((state) => state.ready)
    sendJson(response, ready ? 200 : 503, { ready, subgraphs })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (request.destroyed && !response.writableFinished) return void response.destroy()
      report('error', `${request.method} ${request.url?.split('?')[0]} failed`, { error })
      if (response.headersSent) response.destroy()
      else sendProblem(response, 500, 'Something went wrong on our side.')
    })
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = URL.parse(request.url ?? '/', 'http://gateway')?.pathname
    if (path !== '/graphql') return refuseUpgrade(socket, '404 Not Found')
    if (!isAllowedOrigin(request, corsOrigins)) return refuseUpgrade(socket, '403 Forbidden')
    if (stopping) return refuseUpgrade(socket, '503 Service Unavailable')
    sockets.upgrade(request, socket, head)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.hostname, () => resolve())
  })
  const { port } = server.address() as AddressInfo
  url = options.publicUrl ?? `http://localhost:${port}`

  async function drain(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    await sockets.stop()
    server.closeIdleConnections()
    const late = setTimeout(() => server.closeAllConnections(), limits.drainMs)
    await closed
    clearTimeout(late)
    await http.stop()
  }

  return { url, port, exchange: (composed) => source.exchange(composed), stop: () => (stopping ??= drain()) }
}

async function warmUp(served: ServedGraph, operations: readonly WarmOperation[], report: Report): Promise<void> {
  const { failed } = await served.warm(operations)
  for (const { name, error } of failed) report('warn', `the operation ${name} does not fit the supergraph`, { error })
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}
