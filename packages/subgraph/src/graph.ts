import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { applyPermissions, assertMayStart } from '@stoa/auth/permissions'
import { exponentOf, type Money } from '@stoa/values/money'
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Context, Subgraph } from './definition.ts'
import type { GraphRequest } from './link.ts'
import { encodeCursor } from './cursor.ts'
import { type Moment, mapEvents } from './live.ts'
import type { Report } from './runtime.ts'
import { scalars } from './scalars.ts'

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

/** Builds the schema from `schema/composed/<name>.graphql` and puts the permissions around it; refuses a hole. */
export function buildGraph(definition: Subgraph, report: Report): Graph {
  const typeDefs = parse(readFileSync(definition.schema, 'utf8'))
  const declared = new Set(typeDefs.definitions.map((node) => ('name' in node ? node.name?.value : undefined)))
  const shared = Object.entries({ ...scalars, ...sharedResolvers }).filter(([name]) => declared.has(name))
  const resolvers = { ...Object.fromEntries(shared), ...definition.resolvers }
  const bare = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }])
  assertMayStart(bare, definition.rules ?? {})
  const schema = applyPermissions(bare, definition.rules ?? {})
  const documents = documentCache(schema)
  const mask = maskFaults(report)

  async function executeRequest(request: GraphRequest, context: Context): Promise<ExecutionResult> {
    const { document, errors } = documents(request.query)
    if (!document) return { errors }
    const { variables: variableValues, operationName } = request
    return mask(await execute({ schema, document, variableValues, operationName, contextValue: context }))
  }

  async function subscribe(request: GraphRequest, makeContext: () => Context) {
    const { document, errors } = documents(request.query)
    if (!document) return mapEvents(once({ errors }), async (result) => ({ value: result }))
    const { variables: variableValues, operationName } = request
    const args = { schema, document, variableValues, operationName }
    const source = await createSourceEventStream({ ...args, contextValue: makeContext() })
    if (!(Symbol.asyncIterator in source)) {
      return mapEvents(once(mask(source)), async (result) => ({ value: result }))
    }
    return mapEvents(source as AsyncIterable<Moment>, async (moment) => {
      const result = mask(await execute({ ...args, rootValue: moment, contextValue: makeContext() }))
      const value = { ...result, extensions: { cursor: encodeCursor(definition.name, moment.position) } }
      return { value, last: wasRefused(result) }
    })
  }

  return { schema, execute: executeRequest, subscribe }
}

/** A stream whose event is refused as a whole has no business to go on. */
function wasRefused(result: ExecutionResult): boolean {
  const nothing = !result.data || Object.values(result.data).every((value) => value === null)
  return nothing && Boolean(result.errors?.some((error) => isDenial(error.extensions?.code)))
}

const isDenial = (code: unknown) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED'

type Parsed = { readonly document?: DocumentNode; readonly errors: readonly GraphQLError[] }

function documentCache(schema: GraphQLSchema): (query: string) => Parsed {
  const cache = new LRUCache<string, Parsed>({ max: 2000 })
  return (query) => {
    let parsed = cache.get(query)
    if (!parsed) {
      parsed = parseAndValidate(schema, query)
      cache.set(query, parsed)
    }
    return parsed
  }
}

function parseAndValidate(schema: GraphQLSchema, query: string): Parsed {
  try {
    const document = parse(query, { noLocation: true })
    const errors = validate(schema, document)
    return errors.length > 0 ? { errors } : { document, errors }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

/** Errors that say nothing on purpose (no code) are faults: they are reported here and masked for the client. */
function maskFaults(report: Report): (result: ExecutionResult) => ExecutionResult {
  return (result) => {
    if (!result.errors) return result
    const errors = result.errors.map((error) => {
      const { originalError } = error
      if (!originalError || error.extensions.code) return error
      report('error', `fault in ${error.path?.join('.') ?? 'a request'}`, { error: originalError })
      const { nodes, path } = error
      const extensions = { code: 'INTERNAL_SERVER_ERROR' }
      return new GraphQLError('Something went wrong on our side.', {
        nodes: nodes ?? null,
        path: path ?? null,
        extensions,
      })
    })
    return { ...result, errors }
  }
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value
}
