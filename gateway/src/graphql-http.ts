import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApolloServer, type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Report } from '@stoa/subgraph/runtime'
import type { GraphQLSchema } from 'graphql'
import type { Caller } from './graph-executor.ts'
import type { GraphSource } from './graph-source.ts'
import { refusal, StatusRefusal, shown } from './graphql-errors.ts'
import { BodyTooLarge, clientAddress, dataPolicy, readBody, requestSignal, sendGraphError } from './http-edge.ts'
import type { Identify } from './identity.ts'
import { type OperationRequest, ownRules, type PrepareOptions, parseOptions } from './operations.ts'
import { isSubscription, type ServedGraph } from './served-graph.ts'

export type GraphOverHttp = {
  /** Answers `GET` and `POST /graphql`. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  stop(): Promise<void>
}

type Gateway = ApolloServerOptionsWithGateway<Caller>['gateway']
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

/** GraphQL over HTTP: Apollo Server's request rules in front of the executor. */
export async function graphOverHttp(
  source: GraphSource,
  identify: Identify,
  options: PrepareOptions & { readonly report: Report },
): Promise<GraphOverHttp> {
  const { limits, showSchema, report } = options
  const server = new ApolloServer<Caller>({
    gateway: asGateway(source),
    // Registering a query by its hash is a cache that anyone may fill; persisted operations come from manifests instead.
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    introspection: true, // `ownRules` decide, so that WebSockets get the same answer
    hideSchemaDetailsFromClientErrors: !showSchema,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: parseOptions(limits),
    validationRules: ownRules(options),
    validationOptions: { maxErrors: 20 },
    formatError: (formatted, error) => {
      if (formatted.extensions?.code === 'INTERNAL_SERVER_ERROR' && formatted.extensions.serviceName === undefined) {
        report('error', 'fault in the gateway', { error })
      }
      return shown(formatted, showSchema)
    },
    logger: { debug() {}, info() {}, warn: (text) => report('warn', text), error: (text) => report('error', text) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await server.start()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const identity = await identify(request.headers.authorization)
    if ('code' in identity) {
      response.setHeader('www-authenticate', `Bearer error="invalid_token", error_description="${identity.message}"`)
      return sendGraphError(response, 401, identity.code, identity.message)
    }
    const body = await readRequest(request, limits.bodyBytes).catch((error: unknown) => error)
    if (body instanceof BodyTooLarge) {
      return sendGraphError(response, 413, 'BODY_TOO_LARGE', `The body is larger than ${limits.bodyBytes} bytes.`)
    }
    if (body instanceof SyntaxError) return sendGraphError(response, 400, 'BAD_REQUEST', 'The body is not JSON.')
    if (body instanceof Error) throw body
    const client = { address: clientAddress(request, limits.proxies), userAgent: request.headers['user-agent'] }
    const caller: Caller = { viewer: identity.viewer, signal: requestSignal(response, limits.requestMs), client }
    const answered = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headerMap(request),
        search: new URL(request.url ?? '/', 'http://localhost').search,
        body,
      },
      context: async () => caller,
    })
    for (const [name, value] of answered.headers) response.setHeader(name, value)
    response.setHeader('content-security-policy', dataPolicy)
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store')
    response.statusCode = answered.status ?? 200
    // Incremental delivery is refused by a rule, so that every answer is whole.
    response.end(answered.body.kind === 'complete' ? answered.body.string : '')
  }

  return { answer, stop: () => server.stop() }
}

/** The graph in the form in which Apollo Server takes one, exchanged there when it is exchanged here. */
function asGateway(source: GraphSource): Gateway {
  type OnSchema = Parameters<Gateway['onSchemaLoadOrUpdate']>[0]
  const listeners = new Set<OnSchema>()
  /** A document was validated against one schema and runs on the graph of that schema, whatever is served by now. */
  const servedOf = new WeakMap<GraphQLSchema, ServedGraph>()
  const tell = (served: ServedGraph) => {
    servedOf.set(served.schema, served)
    for (const listener of listeners) listener({ apiSchema: served.schema, coreSupergraphSdl: '' })
  }
  const ignore = source.onChange(tell)
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async load() {
      tell(source.current)
      return {
        executor: ({ document, request, schema, context }) =>
          run(servedOf.get(schema) ?? source.current, { ...request, query: document }, context as Caller),
      }
    },
    async stop() {
      ignore()
    },
  }
}

async function run(served: ServedGraph, request: OperationRequest, caller: Caller): ReturnType<Executor> {
  try {
    const prepared = await served.prepare(request, caller.viewer)
    if (isSubscription(prepared)) {
      const message = 'Subscriptions run over WebSocket (the graphql-transport-ws protocol) at the same address.'
      return { errors: [refusal('BAD_REQUEST', message)] }
    }
    return await served.execute(prepared, caller)
  } catch (error) {
    if (error instanceof StatusRefusal) return { errors: error.errors }
    throw error
  }
}

/** The JSON of a POST; an empty object for other kinds of content, which Apollo Server refuses by its own rules. */
async function readRequest(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  if (request.method !== 'POST') return undefined
  const text = (await readBody(request, maxBytes)).toString('utf8')
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return type === 'application/json' ? JSON.parse(text) : {}
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
