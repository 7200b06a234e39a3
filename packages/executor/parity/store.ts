import type { Supergraph } from '@apollo/federation-internals'
import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'
// Not exported by the main entry point of graphql 16.
import { getArgumentValues } from 'graphql/execution/values.js'
import { hash } from './random.ts'

/** How many things there are of each type. */
const population = 5

/** Something that has fields: the thing of that number of its type. */
export type Thing = {
  readonly __typename: string
  readonly index: number
  /** What a subgraph was sent of it. */
  readonly given?: Readonly<Record<string, unknown>>
}

type Arguments = Readonly<Record<string, unknown>>

/**
 * One store for a whole federation: every field of every thing has one value, whoever is asked for it, made by
 * arithmetic. Subgraphs tell their parts of it, and the oracle all of it.
 */
export type Store = {
  /** With all that clients do not see. */
  readonly schema: GraphQLSchema
  /** The value of a field; of root fields, which are of no thing, the type is told. */
  value(thing: Thing | undefined, type: string, field: string, args: Arguments): unknown
  /** The thing that a representation means. */
  thingOf(representation: Readonly<Record<string, unknown>>): Thing | undefined
  /** Fields of keys, and fields that others require, at any depth. */
  readonly asked: ReadonlySet<string>
  /** Fields that compute from others, and those of them that ask the others with arguments. */
  readonly computed: ReadonlySet<string>
  readonly requiringArguments: ReadonlySet<string>
  readonly hasInterfaceObjects: boolean
  /** Whether a field may fail without taking along more in one subgraph than it would in all of them at once. */
  mayFail(type: string, field: string): boolean
}

/** Reads the store of a supergraph. */
export function storeOf(supergraph: Supergraph, supergraphSdl: string): Store {
  const schema = supergraph.schema.toGraphQLJSSchema()
  const { keys, asked, requirements, requiringArguments } = factsOf(parse(supergraphSdl))
  const { neverNull, uneven, members } = promisesOf(supergraph)

  function ancestry(type: string): string[] {
    const known = schema.getType(type)
    return [
      type,
      ...(isObjectType(known) || isInterfaceType(known) ? known.getInterfaces().map(({ name }) => name) : []),
    ]
  }
  const first = <Value>(map: ReadonlyMap<string, Value>, type: string, field: string): Value | undefined =>
    ancestry(type)
      .map((one) => map.get(`${one}.${field}`))
      .find((one) => one !== undefined)

  type Asked = { id: string; type: string; field: string; thing: Thing | undefined; depth: number; given: string }

  function valueOf(type: GraphQLOutputType, asked: Asked): unknown {
    const { id, field, depth } = asked
    const bare = isNonNullType(type) ? type.ofType : type
    const mayBeNull = !isNonNullType(type) && !neverNull.has(`${field} ${depth}`) && !keys.has(field)
    if (mayBeNull && hash(`null ${id}`) % 9 === 0) return null
    if (isListType(bare)) {
      const length = hash(`length ${id}`) % 4
      return Array.from({ length }, (_, item) =>
        valueOf(bare.ofType, { ...asked, id: `${id}[${item}]`, depth: depth + 1 }),
      )
    }
    if (isLeafType(bare)) return leafOf(bare, asked)
    // What a key goes through has the number of the thing that it is of.
    const index = keys.has(field) && asked.thing ? asked.thing.index : hash(id) % population
    return thing(bare, index, first(members, asked.type, field))
  }

  function thing(type: GraphQLNamedType, start: number, allowed: ReadonlySet<string> | undefined): Thing | null {
    if (!isAbstractType(type)) return { __typename: type.name, index: start }
    for (let step = 0; step < population; step++) {
      const index = (start + step) % population
      const name = memberAt(type, index)
      if (!allowed || allowed.has(name)) return { __typename: name, index }
    }
    return null
  }

  function memberAt(type: GraphQLAbstractType, index: number): string {
    const names = schema
      .getPossibleTypes(type)
      .map((one) => one.name)
      .toSorted()
    return names[index % names.length] as string
  }

  function leafOf(type: GraphQLNamedType, { id, field, thing: of, given }: Asked): unknown {
    const value = hash(`${id} ${given}`)
    if (isEnumType(type)) return type.getValues()[value % type.getValues().length]?.name
    // Keys tell apart, so they are the index itself, whatever the type.
    if (keys.has(field) && of) return type.name === 'Int' ? of.index : `${field}-${of.index}`
    switch (type.name) {
      case 'Int':
        return value % 1000
      case 'Float':
        return (value % 1000) / 4
      case 'Boolean':
        return value % 2 === 0
      case 'ID':
      case 'String':
        return `${field} ${value % 97} "é\\`
      default:
        return value % 3 === 0
          ? { any: value % 7, list: [1, null] }
          : value % 3 === 1
            ? `scalar ${value % 11}`
            : [value % 5]
    }
  }

  /** What a field computes from: what a subgraph was sent, or what the store has. */
  function givenFor(of: Thing | undefined, type: string, field: string): string {
    const requirement = of && first(requirements, type, field)
    if (!requirement) return ''
    return stableText(of.given ? selected(of.given, requirement) : required(of, requirement))
  }

  function required(of: Thing, { selections }: SelectionSetNode): unknown {
    return Object.fromEntries(
      selections.flatMap((one): [string, unknown][] => {
        if (one.kind !== Kind.FIELD) return []
        const found = value(of, of.__typename, one.name.value, argumentsOf(of.__typename, one))
        return [[one.name.value, below(found, one)]]
      }),
    )
  }

  function below(found: unknown, { selectionSet }: FieldNode): unknown {
    if (Array.isArray(found)) return found.map((one) => below(one, { selectionSet } as FieldNode))
    return found === null || !selectionSet ? found : required(found as Thing, selectionSet)
  }

  function argumentsOf(type: string, node: FieldNode): Arguments {
    const known = schema.getType(type)
    const field = isObjectType(known) ? known.getFields()[node.name.value] : undefined
    return field ? getArgumentValues(field, node) : {}
  }

  function value(of: Thing | undefined, root: string, field: string, args: Arguments): unknown {
    const type = of?.__typename ?? root
    const known = schema.getType(type)
    const definition = isObjectType(known) ? known.getFields()[field] : undefined
    if (!definition) throw new Error(`no field ${type}.${field}`)
    const id = `${field}#${of?.index ?? '-'}#${Object.keys(args).length === 0 ? '' : stableText(args)}`
    return valueOf(definition.type, { id, type, field, thing: of, depth: 0, given: givenFor(of, type, field) })
  }

  return {
    schema,
    value,
    thingOf(representation) {
      const type = schema.getType(String(representation.__typename))
      const index = indexIn(representation)
      if (!type || index === undefined) return undefined
      return { __typename: isAbstractType(type) ? memberAt(type, index) : type.name, index, given: representation }
    },
    asked,
    computed: new Set([...requirements.keys()].map((place) => place.split('.')[1] as string)),
    requiringArguments,
    hasInterfaceObjects: supergraphSdl.includes('isInterfaceObject: true'),
    mayFail: (type, field) => !asked.has(field) && ancestry(type).every((one) => !uneven.has(`${one}.${field}`)),
  }
}

/** What subgraphs promise of fields of one name, taken together. */
function promisesOf(supergraph: Supergraph) {
  const neverNull = new Set<string>()
  const types = new Map<string, string>()
  const uneven = new Set<string>()
  const members = new Map<string, ReadonlySet<string>>()
  for (const { schema: internal } of supergraph.subgraphs().values()) {
    const schema = internal.toGraphQLJSSchema()
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      for (const field of Object.values(type.getFields())) {
        const place = `${type.name}.${field.name}`
        if ((types.get(place) ?? String(field.type)) !== String(field.type)) uneven.add(place)
        types.set(place, String(field.type))
        let inner: GraphQLOutputType = field.type
        for (let depth = 0; isNonNullType(inner) || isListType(inner); inner = inner.ofType) {
          if (isNonNullType(inner)) neverNull.add(`${field.name} ${depth}`)
          else depth += 1
        }
        const named = getNamedType(field.type)
        if (!isAbstractType(named)) continue
        const names = new Set(schema.getPossibleTypes(named).map(({ name }) => name))
        const known = members.get(place)
        members.set(place, known ? new Set([...names].filter((name) => known.has(name))) : names)
      }
    }
  }
  return { neverNull, uneven, members }
}

/** What is in keys, and what fields compute from. */
function factsOf(document: DocumentNode) {
  const keys = new Set<string>()
  const asked = new Set<string>()
  const requirements = new Map<string, SelectionSetNode>()
  const requiringArguments = new Set<string>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const directive of definition.directives ?? []) {
      for (const name of argumentOf(directive, 'key')?.match(/\w+/g) ?? []) keys.add(name)
    }
    for (const field of definition.fields ?? []) {
      const requires = field.directives?.map((one) => argumentOf(one, 'requires')).find((one) => one !== undefined)
      if (requires === undefined) continue
      const [operation] = parse(`{ ${requires} }`).definitions
      if (operation?.kind !== Kind.OPERATION_DEFINITION) continue
      requirements.set(`${definition.name.value}.${field.name.value}`, operation.selectionSet)
      visit(operation, { Field: ({ name }) => void asked.add(name.value) })
      if (requires.includes('(')) requiringArguments.add(field.name.value)
    }
  }
  for (const name of keys) asked.add(name)
  return { keys, asked, requirements, requiringArguments }
}

function argumentOf(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((one: ArgumentNode) => one.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

/** A part of what was sent. */
function selected(given: unknown, set: SelectionSetNode | undefined): unknown {
  if (!set || given === null || typeof given !== 'object') return given
  if (Array.isArray(given)) return given.map((one) => selected(one, set))
  return Object.fromEntries(
    set.selections.flatMap((one): [string, unknown][] =>
      one.kind === Kind.FIELD
        ? [[one.name.value, selected((given as Record<string, unknown>)[one.name.value], one.selectionSet)]]
        : [],
    ),
  )
}

/** The thing whose keys are in a representation, or in an object within it. */
function indexIn(representation: Readonly<Record<string, unknown>>): number | undefined {
  for (const value of Object.values(representation)) {
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

/** JSON with sorted names: what is the same reads the same. */
export function stableText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, one]) => `${name}:${stableText(one)}`).join()}}`
}
