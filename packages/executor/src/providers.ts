import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { type Fragments, fragmentsOf } from './client-names.ts'
import { type Conditions, together } from './conditions.ts'
import type { Fetch, Step } from './fetch.ts'

/** Which steps bring what stands at a place: planned names with dots between them, without indexes and types. */
export type Providers = ReadonlyMap<string, readonly Step[]>

/** Reads from the fetches of a plan what each brings. */
export function providersOf(steps: readonly Step[]): Providers {
  const providers = new Map<string, Step[]>()
  for (const step of steps) {
    for (const place of placesBroughtBy(step.fetch)) {
      const known = providers.get(place)
      if (known) known.push(step)
      else providers.set(place, [step])
    }
  }
  return providers
}

/** The names that the planner gave fields to keep them apart, and what each stands for. */
export function aliasesOf({ node }: Fetch): ReadonlyMap<string, string> {
  return new Map(
    (node.outputRewrites ?? []).flatMap((one): [string, string][] =>
      one.kind === 'KeyRenamer' ? [[one.path.at(-1) as string, one.renameKeyTo]] : [],
    ),
  )
}

function placesBroughtBy(fetch: Fetch): Set<string> {
  const document = parse(fetch.node.operation, { noLocation: true })
  const fragments = fragmentsOf(document)
  const aliases = aliasesOf(fetch)
  const places = new Set<string>()
  const visit = ({ selections }: SelectionSetNode, place: string): void => {
    for (const one of selections) {
      if (one.kind !== Kind.FIELD) {
        const set = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)?.selectionSet
        if (set) visit(set, place)
      } else if (one.name.value !== '__typename') {
        const name = (one.alias ?? one.name).value
        const inner = below(place, aliases.get(name) ?? name)
        places.add(inner)
        if (one.selectionSet) visit(one.selectionSet, inner)
      }
    }
  }
  const start = fetch.path.filter((part) => part !== '@').join('.')
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const [first] = operation?.selectionSet.selections ?? []
  if (!fetch.representation) visit((operation as OperationDefinitionNode).selectionSet, start)
  else if (first?.kind === Kind.FIELD && first.selectionSet) visit(first.selectionSet, start)
  return places
}

const below = (place: string, name: string) => (place === '' ? name : `${place}.${name}`)

/** An operation as it was asked, and what it takes to read it. */
export type AskedOperation = {
  readonly document: DocumentNode
  readonly definition: OperationDefinitionNode
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  /** The name under which a field was planned. */
  readonly nameOf: (field: FieldNode) => string
}

/**
 * A field of the operation that no fetch brings, by its place. The planner leaves out without a word what no way leads
 * to. What stands under the name of a narrower type is not looked at: that type may never come.
 */
export function unprovided(
  { definition, schema, fragments, nameOf }: AskedOperation,
  providers: Providers,
): string | undefined {
  return inSet(definition.selectionSet, rootOf(definition, schema), '', new Map())

  function inSet(set: SelectionSetNode, on: GraphQLNamedType, place: string, known: Conditions): string | undefined {
    for (const one of set.selections) {
      const conditions = together(known, one)
      const found = conditions && inSelection(one, on, place, conditions)
      if (found !== undefined) return found
    }
    return undefined
  }

  function inSelection(one: SelectionNode, on: GraphQLNamedType, place: string, known: Conditions): string | undefined {
    if (one.kind === Kind.FIELD) {
      if (one.name.value.startsWith('__')) return undefined
      const inner = below(place, nameOf(one))
      if (!providers.has(inner)) return inner
      const field = isObjectType(on) || isInterfaceType(on) ? on.getFields()[one.name.value] : undefined
      const type = field && getNamedType(field.type)
      return one.selectionSet && type ? inSet(one.selectionSet, type, inner, known) : undefined
    }
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value)
    const condition = fragment?.typeCondition?.name.value
    const type = condition === undefined ? on : schema.getType(condition)
    if (!fragment || !type || !isCompositeType(type) || !isWider(type, on)) return undefined
    return inSet(fragment.selectionSet, type, place, known)
  }

  function isWider(type: GraphQLNamedType, on: GraphQLNamedType): boolean {
    if (type === on) return true
    return isAbstractType(type) && (isObjectType(on) || isInterfaceType(on)) && schema.isSubType(type, on)
  }
}

/** The type of an operation's root fields. */
export function rootOf({ operation }: OperationDefinitionNode, schema: GraphQLSchema): GraphQLNamedType {
  const root = schema.getRootType(operation)
  if (!root) throw new Error(`the schema has no ${operation}`)
  return root
}
