import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Revocations } from '@stoa/auth/revocations'
import type { Verifier } from '@stoa/auth/verifier'
import type { Mailbox } from '@stoa/mail/mailbox'
import type { SubgraphLink } from '@stoa/subgraph/link'
import type { Report } from '@stoa/subgraph/runtime'
import gatewayPackage from '../package.json' with { type: 'json' }
import { stoaExecutor } from './stoa-executor.ts'
import { graphOverHttp } from './graphql-http.ts'
import { graphOverSockets } from './graphql-sockets.ts'
import { applyCors, isAllowedOrigin, sendJson, sendProblem, setSecurityHeaders } from './http-edge.ts'
import { identifier } from './identity.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { nodeLink } from './node-link.ts'
import { operationPreparer } from './operations.ts'
import type { DemoPerson } from './pages/front-page.ts'
import { type AnswerPage, developmentPages } from './pages/pages.ts'
import { readiness } from './readiness.ts'
import { routeForwarder } from './routes.ts'
import { ownersOfNodes, subgraphNames } from './supergraph.ts'

export type GatewayOptions = {
  /** One for each subgraph of the supergraph; `node` is the gateway's own. */
  readonly links: readonly SubgraphLink[]
  /** `schema/composed/supergraph.graphql`, permissions included. */
  readonly supergraphSdl: string
  /** `schema/composed/node.graphql`; needed where the supergraph has `node(id)`. */
  readonly nodeSdl?: string | undefined
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
  /** Takes nothing new, lets what runs end, closes streams with 1001. Safe to call twice. */
  stop(): Promise<void>
}

/** Serves the one endpoint. Rejects where the supergraph cannot be served or the port is taken (`EADDRINUSE`). */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  // Apollo's packages report to Apollo unless told otherwise, some of them when they are used first.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  const { supergraphSdl, corsOrigins, report, explorers } = options
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const links = withNode(options)
  const linkOf = new Map(links.map((link) => [link.name, link]))
  const logError = (error: unknown) => report('error', 'a subgraph could not be asked', { error })
  const graph = (options.executor ?? stoaExecutor)(links, supergraphSdl, logError)
  const prepareOptions = { limits, showSchema: explorers }
  const prepare = operationPreparer(graph, prepareOptions)
  const identify = identifier(options.verifier, options.revocations)
  const http = await graphOverHttp(graph, prepare, identify, { ...prepareOptions, report })
  const sockets = graphOverSockets(graph, prepare, identify, options.revocations, { ...prepareOptions, report })
  const forward = routeForwarder(identify, limits, report)
  const states = readiness(links)
  let url = ''
  let stopping: Promise<void> | undefined
  const pages: AnswerPage = explorers
    ? developmentPages({
        version: gatewayPackage.version,
        url: () => url,
        schema: graph.schema,
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
    if (link && link.name !== 'node' && path.length > link.name.length + 2) return forward(link, request, response)
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

  return { url, port, stop: () => (stopping ??= drain()) }
}

/** The links with the gateway's own subgraph `node`, where the supergraph has it. */
function withNode({ links, supergraphSdl, nodeSdl }: GatewayOptions): readonly SubgraphLink[] {
  if (!subgraphNames(supergraphSdl).includes('node')) return links
  if (nodeSdl === undefined) throw new Error('the supergraph has node(id): startGateway needs `nodeSdl`')
  return [...links, nodeLink(nodeSdl, ownersOfNodes(supergraphSdl), links)]
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}
