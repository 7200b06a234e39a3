import type { Subgraph, Supergraph } from '@apollo/federation-internals'
import {
  type DirectiveNode,
  type DocumentNode,
  execute,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  validate,
} from 'graphql'
import { readAccepted } from '../src/planning-supergraph.ts'
import type { SubgraphResponse } from '../src/request.ts'
import { afterwards, type Faults } from './faults.ts'
import { hash } from './random.ts'

/** How many entities there are of each type. */
const population = 5

/** Fused requests that a subgraph found invalid: rare, where a plan asks for something invalid itself. */
export const refusals = { fused: 0 }

/** One request to a fake subgraph. */
export type FakeRequest = { readonly query: string; readonly variables: Record<string, unknown> }

/** A federation whose subgraphs answer from arithmetic: the same question always has the same answer. */
export type FakeFederation = {
  readonly supergraph: Supergraph
  ask(subgraph: string, request: FakeRequest, faults: Faults): Promise<SubgraphResponse>
}

type Thing = { readonly __typename: string; readonly index: number; readonly given: string }

/** Puts a fake behind every subgraph of a supergraph. */
export function fakeFederation(supergraphSdl: string): FakeFederation {
  const supergraph = readAccepted(supergraphSdl)
  const whole = supergraph.schema.toGraphQLJSSchema()
  const facts = factsOf(parse(supergraphSdl))
  const fakes = new Map<string, ReturnType<typeof fakeSubgraph>>()
  for (const subgraph of supergraph.subgraphs().values()) fakes.set(subgraph.name, fakeSubgraph(subgraph, whole, facts))
  return {
    supergraph,
    async ask(name, request, faults) {
      const fake = fakes.get(name)
      if (!fake) throw new Error(`no subgraph ${name}`)
      return fake(request, faults)
    },
  }
}

type Facts = { readonly keys: ReadonlySet<string>; readonly requiring: ReadonlySet<string> }

/** Which names are in keys, and which fields compute from what they require. */
function factsOf(document: DocumentNode): Facts {
  const keys = new Set<string>()
  const requiring = new Set<string>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const directive of definition.directives ?? []) {
      for (const name of argumentOf(directive, 'key')?.match(/\w+/g) ?? []) keys.add(name)
    }
    for (const field of definition.fields ?? []) {
      if (field.directives?.some((one) => argumentOf(one, 'requires'))) {
        requiring.add(`${definition.name.value}.${field.name.value}`)
      }
    }
  }
  return { keys, requiring }
}

function argumentOf(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((one) => one.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

function fakeSubgraph(subgraph: Subgraph, whole: GraphQLSchema, facts: Facts) {
  const schema = subgraph.schema.toGraphQLJSSchema()
  const documents = new Map<string, DocumentNode>()

  function documentOf(query: string): DocumentNode {
    const known = documents.get(query)
    if (known) return known
    const document = parse(query)
    const [invalid] = validate(schema, document)
    if (invalid) {
      if (query.includes('_0:_entities')) refusals.fused++
      throw invalid
    }
    documents.set(query, document)
    return document
  }

  function resolver(faults: Faults): GraphQLFieldResolver<Thing | undefined, unknown> {
    return (source, args, _context, info) => {
      if (info.fieldName === '_entities') {
        return (args.representations as Record<string, unknown>[]).map((one) => entity(one, faults))
      }
      if (info.fieldName === '_service') return { sdl: '' }
      const id = `${info.fieldName}#${source?.index ?? '-'}#${argumentText(args)}`
      if (faults.fieldFails(subgraph.name, id)) {
        throw new GraphQLError(`${info.fieldName} failed`, { extensions: { code: 'UNLUCKY', at: id } })
      }
      return valueOf(info.returnType, { id, source, info, item: 0 })
    }
  }

  type Asked = { id: string; source: Thing | undefined; info: GraphQLResolveInfo; item: number }

  function valueOf(type: GraphQLOutputType, asked: Asked): unknown {
    if (isNonNullType(type)) return present(type.ofType, asked)
    if (!facts.keys.has(asked.info.fieldName) && hash(`null ${asked.id}`) % 9 === 0) return null
    return present(type, asked)
  }

  function present(type: GraphQLOutputType, asked: Asked): unknown {
    if (isListType(type)) {
      const length = hash(`length ${asked.id}`) % 4
      return Array.from({ length }, (_, item) => valueOf(type.ofType, { ...asked, id: `${asked.id}[${item}]`, item }))
    }
    if (isNonNullType(type)) throw new Error('a non-null type within a non-null type')
    if (isLeafType(type)) return leafOf(type, asked)
    return thingOf(type, hash(asked.id) % population)
  }

  function thingOf(type: GraphQLNamedType, start: number, given = ''): Thing | null {
    if (!isAbstractType(type)) return { __typename: type.name, index: start, given }
    for (let step = 0; step < population; step++) {
      const index = (start + step) % population
      const name = memberAt(type, index)
      if (schema.getPossibleTypes(type).some((one) => one.name === name)) return { __typename: name, index, given }
    }
    return null
  }

  /** Which type the thing of that index has, for all subgraphs alike. */
  function memberAt(type: GraphQLAbstractType, index: number): string {
    const known = whole.getType(type.name)
    const from = known && isAbstractType(known) ? whole.getPossibleTypes(known) : schema.getPossibleTypes(type)
    const names = from.map((one) => one.name).toSorted()
    return names[index % names.length] as string
  }

  function leafOf(type: GraphQLNamedType, { id, source, info }: Asked): unknown {
    const requires = facts.requiring.has(`${info.parentType.name}.${info.fieldName}`) ? source?.given : ''
    const value = hash(`${id} ${requires}`)
    if (isEnumType(type)) return type.getValues()[value % type.getValues().length]?.name
    // Keys tell apart, so they are the index itself, whatever the type.
    if (facts.keys.has(info.fieldName) && source)
      return type.name === 'Int' ? source.index : `${info.fieldName}-${source.index}`
    switch (type.name) {
      case 'Int':
        return value % 1000
      case 'Float':
        return (value % 1000) / 4
      case 'Boolean':
        return value % 2 === 0
      case 'ID':
      case 'String':
        return `${info.fieldName} ${value % 97} "é\\`
      default:
        return value % 3 === 0
          ? { any: value % 7, list: [1, null] }
          : value % 3 === 1
            ? `scalar ${value % 11}`
            : [value % 5]
    }
  }

  function entity(representation: Record<string, unknown>, faults: Faults): Thing | null {
    const text = stableText(representation)
    if (faults.entityMissing(subgraph.name, text)) return null
    const type = schema.getType(String(representation.__typename))
    if (!type) throw new GraphQLError(`no type ${String(representation.__typename)}`)
    const index = indexIn(representation)
    if (index === undefined) return null
    if (!isAbstractType(type)) return { __typename: type.name, index, given: text }
    const name = memberAt(type, index)
    return schema.getPossibleTypes(type).some((one) => one.name === name)
      ? { __typename: name, index, given: text }
      : null
  }

  const typeResolver = (value: unknown): string => (value as Thing).__typename

  return async ({ query, variables }: FakeRequest, faults: Faults): Promise<SubgraphResponse> => {
    const early = faults.instead(subgraph.name)
    if (early) return early
    let document: DocumentNode
    try {
      document = documentOf(query)
    } catch (error) {
      return { errors: [{ message: (error as Error).message }] } as SubgraphResponse
    }
    const result = await execute({
      schema,
      document,
      variableValues: variables,
      fieldResolver: resolver(faults) as GraphQLFieldResolver<unknown, unknown>,
      typeResolver,
    })
    return afterwards(JSON.parse(JSON.stringify(result)) as SubgraphResponse, subgraph.name, faults)
  }
}

/** The thing whose keys are in a representation, or in an object within it. */
function indexIn(representation: Record<string, unknown>): number | undefined {
  for (const value of Object.values(representation)) {
    if (typeof value === 'number') return value
    const match = typeof value === 'string' ? /^\w+-(\d)$/.exec(value) : null
    if (match) return Number(match[1])
  }
  for (const value of Object.values(representation)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    const inner = indexIn(value as Record<string, unknown>)
    if (inner !== undefined) return inner
  }
  return undefined
}

function argumentText(args: Record<string, unknown>): string {
  return Object.keys(args).length === 0 ? '' : stableText(args)
}

/** JSON with sorted names: what is the same reads the same. */
function stableText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, one]) => `${name}:${stableText(one)}`).join()}}`
}
