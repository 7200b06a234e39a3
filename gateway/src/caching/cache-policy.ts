import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { visibilityOf } from '../permissions/visibility.ts'

/** For how long an answer may be kept, and by whom. */
export type CachePolicy = {
  /** Seconds; 0 is not at all. */
  readonly maxAge: number
  readonly scope: 'PUBLIC' | 'PRIVATE'
}

/** The policy of an operation of a valid document; the same for all its variables. */
export type CachePolicyOf = (document: DocumentNode, definition: OperationDefinitionNode) => CachePolicy

/** What a type or a field says. */
type Hint = { readonly maxAge?: number; readonly inheritMaxAge?: boolean; readonly isPrivate: boolean }

const unsaid: Hint = { isPrivate: false }
const never: CachePolicy = { maxAge: 0, scope: 'PRIVATE' }

/**
 * Reads the `@cacheControl` of a supergraph, by Apollo's rules: an answer
 * lives as long as the part of it that lives shortest; a root field, and a
 * field that answers objects, lives 0 seconds where nothing is said, and any
 * other as long as its object. Private is what any part of it says to be
 * private, or what a permission guards.
 */
export function cachePolicies(supergraph: DocumentNode, schema: GraphQLSchema): CachePolicyOf {
  const hints = readHints(supergraph)
  const known = new WeakMap<OperationDefinitionNode, CachePolicy>()
  const typesOf = (name: string): string[] => {
    const type = schema.getType(name)
    return [name, ...(isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [])]
  }
  /** The strictest of a place and of the same place in everything that it may stand for. */
  const hintOf = (type: string, place: (type: string) => string): Hint =>
    typesOf(type).reduce((hint, one) => strictest(hint, hints.get(place(one)) ?? unsaid), unsaid)

  function read(document: DocumentNode, definition: OperationDefinitionNode): CachePolicy {
    if (definition.operation !== OperationTypeNode.QUERY) return never
    const types = new TypeInfo(schema)
    let maxAge = Number.POSITIVE_INFINITY
    let isPrivate = false
    const used = [definition, ...fragmentsOf(document, definition)]
    visit(
      { kind: Kind.DOCUMENT, definitions: used },
      visitWithTypeInfo(types, {
        Field({ name: { value: field } }) {
          if (field === '__typename') return
          const parent = types.getParentType()
          const type = getNamedType(types.getType())
          if (!parent || !type || field.startsWith('__')) return void (maxAge = 0)
          const ofField = hintOf(parent.name, (one) => `${one}.${field}`)
          const ofType = isCompositeType(type) ? hintOf(type.name, (one) => one) : unsaid
          isPrivate ||= ofField.isPrivate || ofType.isPrivate
          const inherits = ofField.inheritMaxAge || (ofField.maxAge === undefined && ofType.inheritMaxAge)
          const maxAgeHint = ofField.maxAge ?? ofType.maxAge
          const isRoot = parent === schema.getQueryType()
          const mustSay = isRoot || (isCompositeType(type) && !inherits)
          maxAge = Math.min(maxAge, maxAgeHint ?? (mustSay ? 0 : maxAge))
        },
      }),
    )
    return Number.isFinite(maxAge) ? { maxAge, scope: isPrivate ? 'PRIVATE' : 'PUBLIC' } : never
  }

  return (document, definition) => {
    let policy = known.get(definition)
    if (!policy) {
      policy = read(document, definition)
      known.set(definition, policy)
    }
    return policy
  }
}

/** The fragments that the operation spreads, directly or not. */
function fragmentsOf(document: DocumentNode, definition: OperationDefinitionNode): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>()
  const follow = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = document.definitions.find(
          (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === value,
        )
        if (!fragment || used.has(value)) return
        used.set(value, fragment)
        follow(fragment)
      },
    })
  }
  follow(definition)
  return [...used.values()]
}

function readHints(supergraph: DocumentNode): Map<string, Hint> {
  const hints = new Map<string, Hint>()
  const keep = (place: string, directives: readonly DirectiveNode[] = []) => {
    // What is shown to some people only must not be kept for all.
    const guard = visibilityOf(directives) === 'guarded' ? { isPrivate: true } : unsaid
    const hint = directives.map(hintIn).reduce(strictest, guard)
    if (hint !== unsaid) hints.set(place, hint)
  }
  for (const one of supergraph.definitions) {
    const composite =
      one.kind === Kind.OBJECT_TYPE_DEFINITION ||
      one.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      one.kind === Kind.UNION_TYPE_DEFINITION
    if (!composite) continue
    keep(one.name.value, one.directives)
    if (one.kind === Kind.UNION_TYPE_DEFINITION) continue
    for (const field of one.fields ?? []) keep(`${one.name.value}.${field.name.value}`, field.directives)
  }
  return hints
}

function hintIn({ name: { value: name }, arguments: given = [] }: DirectiveNode): Hint {
  if (name !== 'cacheControl') return unsaid
  const hint = Object.fromEntries(given.map((one) => [one.name.value, valueFromASTUntyped(one.value)]))
  return {
    isPrivate: hint.scope === 'PRIVATE',
    ...(typeof hint.maxAge === 'number' ? { maxAge: hint.maxAge } : {}),
    ...(hint.inheritMaxAge === true ? { inheritMaxAge: true } : {}),
  }
}

function strictest(one: Hint, other: Hint): Hint {
  if (one === unsaid) return other
  if (other === unsaid) return one
  const ages = [one.maxAge, other.maxAge].filter((age) => age !== undefined)
  return {
    isPrivate: one.isPrivate || other.isPrivate,
    ...(ages.length > 0 ? { maxAge: Math.min(...ages) } : {}),
    ...(one.inheritMaxAge || other.inheritMaxAge ? { inheritMaxAge: true } : {}),
  }
}
