import type { Subgraph } from '@apollo/federation-internals'
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import type { SubgraphResponse } from '../src/request.ts'
import { afterwards, type Faults } from './faults.ts'
import { stableText, type Store, type Thing } from './store.ts'

/** One request to a fake subgraph. */
export type FakeRequest = { readonly query: string; readonly variables: Record<string, unknown> }

/** A subgraph that tells its part of a store. */
export type FakeSubgraph = (request: FakeRequest, faults: Faults) => Promise<SubgraphResponse>

/** Resolves every field from a store; `faults` are those of the case. */
export function storeResolver(store: Store, faults: Faults): GraphQLFieldResolver<Thing | undefined, unknown> {
  return (source, args: Record<string, unknown>, _context, { fieldName, parentType }) => {
    const type = source?.__typename ?? parentType.name
    if (store.mayFail(type, fieldName)) {
      const at = `${fieldName}#${source?.index ?? '-'}#${stableText(args)}`
      if (faults.fieldFails(at)) throw new GraphQLError(`${fieldName} failed`, { extensions: { code: 'UNLUCKY', at } })
    }
    return store.value(source, parentType.name, fieldName, args)
  }
}

/** Puts a fake in the place of a subgraph. */
export function fakeSubgraph(subgraph: Subgraph, store: Store): FakeSubgraph {
  const schema = subgraph.schema.toGraphQLJSSchema()
  const documents = new Map<string, DocumentNode>()

  function documentOf(query: string): DocumentNode {
    const known = documents.get(query)
    if (known) return known
    const document = parse(query)
    const [invalid] = validate(schema, document)
    if (invalid) throw invalid
    documents.set(query, document)
    return document
  }

  function entity(representation: Record<string, unknown>, faults: Faults): Thing | null {
    if (faults.entityMissing(subgraph.name, stableText(representation))) return null
    return store.thingOf(representation) ?? null
  }

  return async ({ query, variables }, faults) => {
    const early = faults.instead(subgraph.name)
    if (early) return early
    let document: DocumentNode
    try {
      document = documentOf(query)
    } catch (error) {
      return { errors: [{ message: (error as Error).message, extensions: { code: 'INVALID_REQUEST' } }] }
    }
    const resolve = storeResolver(store, faults)
    const result = await execute({
      schema,
      document,
      variableValues: variables,
      fieldResolver: (source: Thing | undefined, args: Record<string, unknown>, context, info) => {
        if (info.fieldName === '_service') return { sdl: '' }
        if (info.fieldName !== '_entities') return resolve(source, args, context, info)
        return (args.representations as Record<string, unknown>[]).map((one) => entity(one, faults))
      },
      typeResolver: typeIn(schema, store),
    })
    return afterwards(JSON.parse(JSON.stringify(result)) as SubgraphResponse, subgraph.name, faults)
  }
}

/** The name that a subgraph has for a thing's type: where it knows an interface as an object, that of the interface. */
function typeIn(schema: GraphQLSchema, store: Store): GraphQLTypeResolver<Thing, unknown> {
  return ({ __typename }, _context, _info, promised) => {
    const whole = store.schema.getType(__typename)
    const interfaces = isObjectType(whole) || isInterfaceType(whole) ? whole.getInterfaces() : []
    const names = [__typename, ...interfaces.map(({ name }) => name)]
    return names.find((name) => schema.getPossibleTypes(promised).some((one) => one.name === name))
  }
}
