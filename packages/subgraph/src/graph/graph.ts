import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { constrainSchema } from '@stoa/arguments/constrained-schema'
import { scalars } from '@stoa/arguments/scalars'
import { applyPermissions, assertMayStart } from '@stoa/auth/permissions'
import { currentTraceparent, isTracing, traceAfter, traceparentAfter } from '@stoa/telemetry/trace'
import { exponentOf, type Money } from '@stoa/values/money'
import { createSourceEventStream, type ExecutionResult, type GraphQLSchema, parse } from 'graphql'
import type { Context, Subgraph } from '../definition.ts'
import type { GraphRequest } from '@stoa/link/link'
import { encodeCursor } from '@stoa/link/cursor'
import { type LiveValue, mapEvents } from './live-values.ts'
import { maskFaults } from './masked-faults.ts'
import { operationRunner } from './operations.ts'
import { unresolvedFields } from './unresolved.ts'
import type { Report } from '@stoa/telemetry/report'

/** A subgraph's schema, ready to answer. */
export type Graph = {
  readonly schema: GraphQLSchema
  readonly execute: (request: GraphRequest, context: Context) => Promise<ExecutionResult>
  /** `makeContext` is called once at the start and once per event: loaders must not remember. */
  readonly subscribe: (
    request: GraphRequest,
    makeContext: () => Context,
  ) => Promise<AsyncIterableIterator<ExecutionResult>>
}

const sharedResolvers = { Money: { exponent: (amount: Money) => exponentOf(amount.currency) } }

/**
 * Builds the schema from `schema/composed/<name>.graphql` and puts the permissions around it; refuses a hole.
 * `compiled: false` leaves execution to graphql-js alone; see `operations.ts`.
 */
export function buildGraph(
  definition: Subgraph,
  report: Report,
  options: { readonly compiled?: boolean | undefined } = {},
): Graph {
  const typeDefs = parse(readFileSync(definition.schema, 'utf8'))
  const declared = new Set(typeDefs.definitions.map((node) => ('name' in node ? node.name?.value : undefined)))
  const shared = Object.entries({ ...scalars, ...sharedResolvers }).filter(([name]) => declared.has(name))
  const resolvers = { ...Object.fromEntries(shared), ...definition.resolvers }
  const bare = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }])
  assertMayStart(bare, definition.rules ?? {})
  assertIsResolved(bare, definition.name)
  const schema = applyPermissions(bare, definition.rules ?? {})
  constrainSchema(schema, typeDefs)
  const operations = operationRunner(schema, options)
  const mask = maskFaults(report)

  async function executeRequest(request: GraphRequest, context: Context): Promise<ExecutionResult> {
    const { query, variables, operationName } = request
    return mask(await operations.execute(operations.read(query), { variables, operationName, context }))
  }

  async function subscribe(request: GraphRequest, makeContext: () => Context) {
    const read = operations.read(request.query)
    const { document, errors } = read
    if (!document) return mapEvents(once({ errors }), async (result) => ({ value: result }))
    const { operationName } = request
    const { variables, errors: refused } = operations.variables(read, request)
    if (refused) return mapEvents(once({ errors: refused }), async (result) => ({ value: result }))
    const begun = currentTraceparent()
    const values = await createSourceEventStream({
      schema,
      document,
      variableValues: variables,
      operationName,
      contextValue: makeContext(),
    })
    if (!(Symbol.asyncIterator in values)) {
      return mapEvents(once(mask(values)), async (result) => ({ value: result }))
    }
    // A state that comes first is caused by whoever has asked for it, all later ones by their events.
    const causeOf = ({ event }: LiveValue) => (event ? event.traceparent : begun)
    const tell = async (value: LiveValue) => {
      const input = { variables, operationName, rootValue: value, context: makeContext() }
      const result = mask(await operations.execute(read, input))
      const extensions: Record<string, unknown> = { cursor: encodeCursor(definition.name, value.position) }
      if (value.whole) extensions.snapshot = true
      const traceparent = traceparentAfter(causeOf(value))
      if (traceparent) extensions.traceparent = traceparent
      return { value: { ...result, extensions }, last: wasRefused(result) }
    }
    const caughtUp = ({ position }: LiveValue) => ({
      value: { extensions: { cursor: encodeCursor(definition.name, position) } },
    })
    return mapEvents(values as AsyncIterable<LiveValue>, (value) => {
      if (value.caughtUp) return Promise.resolve(caughtUp(value))
      if (!isTracing()) return tell(value)
      const name = `tell ${value.event?.type ?? 'the state'}`
      return traceAfter(causeOf(value), name, spanOf(definition, value), () => tell(value))
    })
  }

  return { schema, execute: executeRequest, subscribe }
}

function assertIsResolved(schema: GraphQLSchema, name: string): void {
  const unresolved = unresolvedFields(schema)
  if (unresolved.length === 0) return
  throw new Error(
    `${name} cannot start: nothing resolves ${unresolved.join(', ')}. Add a resolver, or take the field out of schema/${name}.graphql.`,
  )
}

function spanOf({ name }: Subgraph, { event }: LiveValue) {
  return { attributes: { 'stoa.subgraph': name, ...(event ? { 'messaging.message.id': event.id } : {}) } }
}

/** A stream whose event is refused as a whole has no business to go on. */
function wasRefused(result: ExecutionResult): boolean {
  const nothing = !result.data || Object.values(result.data).every((value) => value === null)
  return nothing && Boolean(result.errors?.some((error) => isDenial(error.extensions?.code)))
}

const isDenial = (code: unknown) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED'

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value
}
