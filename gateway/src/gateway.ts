import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Revocations } from './caller/revocations.ts'
import type { Verifier } from '@stoa/auth/verifier'
import type { Mailbox } from '@stoa/mail/mailbox'
import { edgesOf, subgraphOfEdge } from '@stoa/contracts/edges'
import { drainable } from '@stoa/link/draining'
import type { SubgraphLink } from '@stoa/link/link'
import type { Report } from '@stoa/telemetry/report'
import { startTrace } from '@stoa/telemetry/trace'
import gatewayPackage from '../package.json' with { type: 'json' }
import { asking } from './graph/ask.ts'
import { type ExchangeableGraph, graphSource } from './graph/graph-source.ts'
import type { HeaderFields } from './caller/header-fields.ts'
import { graphOverHttp } from './http/graphql-http.ts'
import { faultLog } from './caller/errors.ts'
import { sendGraphError, sendJson, sendProblem, setHeaders } from './http/send.ts'
import { hostCheck } from './http/hosts.ts'
import { originPolicy } from './http/origins.ts'
import { edgeServer } from './http/server.ts'
import { identifier } from './caller/identity.ts'
import { defaultLimits, type Limits } from './cost/limits.ts'
import { connectionsOpen } from './seen/gateway-metrics.ts'
import { observer } from './seen/observer.ts'
import type { DemoPerson } from './pages/front-page.ts'
import { type AppSource, appFiles } from './pages/app-files.ts'
import { type AnswerPage, developmentPages } from './pages/pages.ts'
import { type RateGate, unlimited } from './rates/rate-gate.ts'
import { ratedIdentify } from './rates/rated-identity.ts'
import { ratedEvents, ratedUpgrade, refuseUpgrade } from './http/rated-connections.ts'
import { readiness } from './seen/readiness.ts'
import { recentOperations } from './seen/recent-operations.ts'
import { routeForwarder } from './http/subgraph-routes.ts'
import { type PublishedManifest, type Registration, registrar } from './graph/registrar.ts'
import type { Composed, ServedGraph } from './graph/served-graph.ts'
import { documentIn, documentInPath, isEndpoint } from './operations/asked.ts'
import { operationGate, type OperationsMode } from './operations/gate.ts'
import { operationRegistry } from './operations/registry.ts'
import { connections } from './streams/wires/connections.ts'
import { graphOverSse } from './streams/wires/graphql-sse.ts'
import { graphOverSockets } from './streams/wires/graphql-sockets.ts'
import type { StreamCount } from './streams/shared/streams.ts'
import { shortLivedHeap } from './http/short-lived-heap.ts'
import type { stoaExecutor } from './execution/stoa.ts'

export type GatewayOptions = Composed & {
  /** One for each subgraph of the supergraph; `node` is the gateway's own. */
  readonly links: readonly SubgraphLink[]
  /** What clients have registered, and whether anything else may be asked; see `OperationsMode`. `off` unless told. */
  readonly manifests?: readonly PublishedManifest[] | undefined
  readonly operations?: OperationsMode | undefined
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
  /** The app, served wherever nothing else is; without it there is none. */
  readonly app?: AppSource | undefined
  /** Origins of browser apps that may call, besides the gateway's own pages. */
  readonly corsOrigins: readonly string[]
  readonly limits?: Partial<Limits> | undefined
  /** How often somebody may ask; without it, as often as they like. */
  readonly rates?: RateGate | undefined
  /** What runs operations over the links: ours, unless somebody wants to compare (`apollo-executor.ts`). */
  readonly executor?: typeof stoaExecutor | undefined
  /** Whether what this process shares its port with serves too; asked by `/ready`. */
  readonly ready?: (() => boolean) | undefined
  /** Whether equal queries at the same time run once, for each viewer; off unless told. */
  readonly dedup?: boolean | undefined
  /** Whether new operations are planned in a thread of their own, where nobody waits for them; off unless told. */
  readonly planAside?: boolean | undefined
  /** Off sends every GraphQL request over HTTP through Apollo Server, to compare. */
  readonly fastLane?: boolean | undefined
  readonly report: Report
}

export type Gateway = {
  readonly url: string
  readonly port: number
  /** Serves another supergraph from now on, over the same links; see `ExchangeableGraph`. */
  exchange(composed: Composed): Promise<ServedGraph>
  /** What a client may ask for from now on; see `Registrar`. */
  register(client: string, manifest: string | undefined): Promise<Registration>
  streams(): StreamCount
  /** Takes nothing new, lets what runs end, closes streams with 1001. Safe to call twice. */
  stop(): Promise<void>
}

/** Serves the one endpoint. Rejects where the supergraph cannot be served or the port is taken (`EADDRINUSE`). */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  // Apollo's packages report to Apollo unless told otherwise, some of them when they are used first.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  shortLivedHeap()
  const { links, corsOrigins, report, explorers, rates = unlimited } = options
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const linkOf = new Map(links.map((link) => [link.name, link]))
  const logError = faultLog(report, 'a subgraph could not be asked')
  // What was asked lately, with its plan, is kept where people may look at it.
  const recent = explorers ? recentOperations() : undefined
  const observe = observer(report, recent)
  const prepareOptions = { limits, showSchema: explorers }
  const registry = operationRegistry()
  const registered = registrar(() => source, registry, report)
  const source: ExchangeableGraph = graphSource(
    options,
    {
      ...prepareOptions,
      links,
      logError,
      executor: options.executor,
      observer: observe,
      dedup: options.dedup,
      planAside: options.planAside,
    },
    registered.fit,
  )
  const gate = operationGate({
    mode: options.operations ?? 'off',
    registry,
    report,
    maxTokens: limits.tokens,
  })
  const identify = ratedIdentify(identifier(options.verifier, options.revocations), rates)
  const ask = asking(rates, gate)
  const http = await graphOverHttp(source, identify, {
    ...prepareOptions,
    report,
    observer: observe,
    ask,
    rates,
    fast: options.fastLane ?? true,
  })
  const streaming = connections(source, identify, options.revocations, {
    ...prepareOptions,
    report,
    observer: observe,
    ask,
  })
  const unwatch = connectionsOpen.watch(() => [{ labels: {}, value: streaming.size }])
  const sockets = graphOverSockets(streaming, limits)
  const sse = graphOverSse(streaming, limits, gate.isMutation)
  const answerEvents = ratedEvents(rates, limits.proxies, sse.answer)
  const upgrade = ratedUpgrade(rates, limits.proxies, sockets.upgrade)
  const forward = routeForwarder(identify, rates, limits, report)
  const states = readiness(links)
  const checkHost = hostCheck({ publicUrl: options.publicUrl, knownOnly: explorers })
  const origins = originPolicy({ corsOrigins, development: explorers, report })
  let url = ''
  let stopping: Promise<void> | undefined
  const pages: AnswerPage = recent
    ? developmentPages({
        version: gatewayPackage.version,
        url: () => url,
        schema: () => source.current.schema,
        states,
        openSockets: () => streaming.size,
        demoPeople: options.demoPeople,
        mailbox: options.mailbox,
        recent,
      })
    : async () => false
  const app: AnswerPage = options.app ? appFiles(options.app) : async () => false

  function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = origins.headersFor(request)
    return isOperation(request) ? http.answer(request, response, headers) : answerByAddress(request, response, headers)
  }

  async function answerByAddress(
    request: IncomingMessage,
    response: ServerResponse,
    headers: HeaderFields,
  ): Promise<void> {
    setHeaders(response, headers)
    const target = URL.parse(request.url ?? '/', 'http://gateway')
    if (!target) return sendProblem(response, 400, 'The address of the request cannot be read.')
    if (origins.answerPreflight(request, response)) return
    // Where verifiers of tokens look for the keys by convention.
    if (target.pathname === '/.well-known/jwks.json') request.url = target.pathname = `${edgesOf('users')}/jwks.json`
    const path = target.pathname
    if (isEndpoint(path)) {
      if (explorers && isPageLoad(request, target)) {
        return void response.writeHead(302, { location: `/dev/explorer${target.search}` }).end()
      }
      if (!sse.isFor(request)) return http.answer(request, response, headers)
      // A page of another origin cannot read the events; it is not to open streams with a person's address either.
      if (origins.allows(request)) return answerEvents(request, response)
      return sendGraphError(response, 403, 'FORBIDDEN', origins.refusal(request))
    }
    if (path === '/health') return sendJson(response, 200, { status: 'ok', version: gatewayPackage.version })
    if (path === '/ready') return answerReady(response)
    const link = linkOf.get(subgraphOfEdge(path) ?? '')
    if (link) {
      const traceparent = request.headers.traceparent?.toString()
      return startTrace(`route ${link.name}`, { kind: 'server', traceparent }, () =>
        forward(link, target, request, response),
      )
    }
    if (await pages(target, request, response)) return
    if (!isReserved(path) && (await app(target, request, response))) return
    if (explorers && path === '/') return void response.writeHead(302, { location: '/dev' }).end()
    sendProblem(response, 404, 'There is nothing at this address. The endpoint is /graphql.')
  }

  /** What most requests are, told without reading their address. */
  function isOperation(request: IncomingMessage): boolean {
    return request.url === '/graphql' && request.method === 'POST' && !sse.isFor(request)
  }

  async function answerReady(response: ServerResponse): Promise<void> {
    const subgraphs = await states()
    const ready = !stopping && (options.ready?.() ?? true) && subgraphs.every((state) => state.ready)
    sendJson(response, ready ? 200 : 503, { ready, subgraphs })
  }

  const server = edgeServer({ checkHost, answer, isStopping: () => stopping !== undefined, report })
  const close = drainable(server)
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = URL.parse(request.url ?? '/', 'http://gateway')?.pathname
    if (path !== '/graphql') return refuseUpgrade(socket, '404 Not Found')
    const stranger = checkHost(request)
    if (stranger) return refuseUpgrade(socket, `${stranger.status} Refused`, {}, stranger.message)
    if (!origins.allows(request)) return refuseUpgrade(socket, '403 Forbidden', {}, origins.refusal(request))
    if (stopping) return refuseUpgrade(socket, '503 Service Unavailable')
    upgrade(request, socket, head).catch(() => socket.destroy())
  })
  await registered.begin(options.manifests ?? [])
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.hostname, () => resolve())
  })
  const { port } = server.address() as AddressInfo
  url = options.publicUrl ?? `http://localhost:${port}`

  async function drain(): Promise<void> {
    unwatch()
    registered.stop()
    const closed = close(limits.drainMs)
    sse.stop()
    await sockets.stop()
    streaming.stop()
    await closed
    await http.stop()
    await source.current.close()
  }

  return {
    url,
    port,
    exchange: (composed) => source.exchange(composed),
    register: registered.register,
    streams: streaming.streams.count,
    stop: () => (stopping ??= drain()),
  }
}

/** What is never the app's, also where nobody answers (ADR 0028). `/dev/design` is a page of the app about itself. */
function isReserved(path: string): boolean {
  return /^\/(graphql|api|-|dev|\.well-known)(\/|$)/.test(path) && path !== '/dev/design'
}

/** Whether a person opens the endpoint's address in a browser, and no operation that it names. */
function isPageLoad({ method, headers }: IncomingMessage, { pathname, searchParams }: URL): boolean {
  if (method !== 'GET' || !headers.accept?.includes('text/html')) return false
  return !documentInPath(pathname) && !documentIn(Object.fromEntries(searchParams))
}
