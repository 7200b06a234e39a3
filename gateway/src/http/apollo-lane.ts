import type { IncomingMessage } from 'node:http'
import { ApolloServer, type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Report } from '@stoa/telemetry/report'
import type { GraphQLSchema } from 'graphql'
import type { Caller } from '../execution/operation.ts'
import type { Ask } from '../graph/ask.ts'
import type { GraphSource } from '../graph/graph-source.ts'
import { StatusRefusal } from '../caller/errors.ts'
import { type AskedOperation, clientNameHeader } from '../operations/asked.ts'
import { ownRules, type PrepareOptions, parseOptions } from '../graph/prepare.ts'
import type { ServedGraph } from '../graph/served-graph.ts'
import { type RateGate, rateRefusal } from '../rates/rate-gate.ts'
import type { HeaderFields } from '../caller/header-fields.ts'
import { type Asked, type Lane, type Ran, subscriptionRefused } from './lane.ts'
import { formatted, type ShowError } from './show-error.ts'

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway']
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

/** What Apollo Server carries from a request to the executor, and back. */
type Context = {
  readonly caller: Caller
  /** What the client calls itself. */
  readonly client: string | undefined
  readonly back: { ran?: Ran; refused?: StatusRefusal; headers?: HeaderFields }
}

/** Apollo Server's rules for requests in front of the executor: whatever is not plain goes through here. */
export async function apolloLane(
  source: GraphSource,
  ask: Ask,
  rates: RateGate,
  options: PrepareOptions & { readonly report: Report; readonly show: ShowError },
): Promise<{ readonly answer: Lane; stop(): Promise<void> }> {
  const { limits, showSchema, report, show } = options
  const server = new ApolloServer<Context>({
    gateway: asGateway(source, ask),
    // Operations that are named by an id take the short lane.
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
    stringifyResult: async (result) => JSON.stringify(result),
    formatError: show,
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

  async function answer({ request, body, caller }: Asked) {
    // Apollo Server makes a copy of the context, but not of what it refers to.
    const context: Context = { caller, client: request.headers[clientNameHeader]?.toString(), back: {} }
    const {
      body: answered,
      headers,
      status,
    } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headerMap(request),
        search: searchOf(request),
        body: named(body),
      },
      context: async () => context,
    })
    // Incremental delivery is refused by a rule, so that every answer is whole.
    const text = answered.kind === 'complete' ? answered.string : ''
    const { ran, refused } = context.back
    let more = context.back.headers
    if (!more && !refused) {
      // It came to no operation, and reading it has cost something all the same.
      const verdict = await rates.attempt(caller)
      more = verdict.headers
      if (verdict.refused) {
        const errors = rateRefusal(verdict).errors.map((error) => show(formatted(error), error))
        return { status: 429, text: JSON.stringify({ errors }), headers: more, hasErrors: true }
      }
    }
    headers.delete('content-type') // is chosen for both lanes in one place
    headers.delete('cache-control')
    return {
      status: refused?.status ?? status ?? 200,
      text,
      headers: { ...Object.fromEntries(headers), ...more, ...refused?.headers },
      ran,
      hasErrors: text.startsWith('{"errors"'),
    }
  }

  return { answer, stop: () => server.stop() }
}

/** The graph in the form in which Apollo Server takes one, exchanged there when it is exchanged here. */
function asGateway(source: GraphSource, ask: Ask): Gateway {
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
          run(ask, servedOf.get(schema) ?? source.current, { ...request, query: document }, context as Context),
      }
    },
    async stop() {
      ignore()
    },
  }
}

async function run(ask: Ask, served: ServedGraph, request: AskedOperation, context: Context): ReturnType<Executor> {
  const { caller, client, back } = context
  try {
    const answered = await ask(served, { ...request, client }, caller)
    back.headers = answered.headers
    if (!answered.result) throw subscriptionRefused()
    back.ran = answered
    return answered.result
  } catch (error) {
    if (!(error instanceof StatusRefusal)) throw error
    back.refused = error
    return { errors: error.errors }
  }
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    // In which form the answer travels is decided for both lanes before.
    if (value === undefined || name === 'accept') continue
    headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** The body as it is, but that an empty operation name means none. */
function named(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('operationName' in body) || body.operationName !== '') return body
  const { operationName: _, ...rest } = body
  return rest
}

/** The search part of the address. An empty operation name means none. */
function searchOf({ url = '' }: IncomingMessage): string {
  const at = url.indexOf('?')
  const params = new URLSearchParams(at < 0 ? '' : url.slice(at))
  if (params.get('operationName') === '') params.delete('operationName')
  return `?${params}`
}
