import { Supergraph } from '@apollo/federation-internals'
import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type TypeNode,
  visit,
} from 'graphql'
import type { ReservedNames } from './client-names.ts'

/** A field that `@requires` asks with arguments, under the name that the planner knows it by. */
export type RequiredField = { readonly name: string; readonly arguments: readonly ArgumentNode[] }

/** A supergraph as the planner plans it right. */
export type PlanningSupergraph = {
  readonly supergraph: Supergraph
  /** By the planner's name; empty where no `@requires` has arguments. */
  readonly required: ReadonlyMap<string, RequiredField>
  /** What a field of a type requires in a subgraph, under the planner's names. */
  readonly requiredBy: (subgraph: string, type: string, field: string) => SelectionSetNode | undefined
  /** Whether any field requires others. */
  readonly hasRequirements: boolean
  /** The keys by which a type may be entered in a subgraph. */
  readonly keysOf: (subgraph: string, type: string) => readonly SelectionSetNode[]
  /** Names that planning gives a meaning of its own. */
  readonly reserved: ReservedNames
  /** Types that are an interface in one subgraph and an object in another. */
  readonly interfaceObjects: ReadonlySet<string>
}

type CompositeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode
type Composites = ReadonlyMap<string, CompositeDefinition>

/**
 * Two things the planner of 2.14 gets wrong without a word, and that are right
 * in a supergraph written otherwise:
 *
 * - It takes a field that `@requires` asks with arguments for the same field
 *   with others, or with a client's own. Here each is a field by itself,
 *   which `required-arguments.ts` turns back into the subgraph's.
 * - It may enter a subgraph by a key that is `resolvable: false` there, where
 *   there is another. Here those keys are left out.
 *
 * The supergraph itself is returned where neither occurs.
 */
export function planningSupergraph(supergraph: Supergraph): PlanningSupergraph {
  const document = supergraph.schema.toAST()
  const composites = new Map(
    document.definitions.flatMap((one): [string, CompositeDefinition][] =>
      isComposite(one) ? [[one.name.value, one]] : [],
    ),
  )
  const { required, requirementsOf, added, requiredPrefix, hasRequirements } = nameRequiredFields(composites)
  const interfaceObjects = interfaceObjectsOf(composites)
  const isAnyInterfaceObject = interfaceObjects.size > 0
  const reserved = { fields: namesAskedByPlanning(composites), requiredPrefix, isAnyInterfaceObject }
  let changed = required.size > 0
  const definitions = document.definitions.map((one) => {
    if (!isComposite(one)) return one
    const directives = withoutUnusableKeys(one.directives ?? [])
    if (directives.length < (one.directives ?? []).length) changed = true
    const fields = [...(one.fields ?? []), ...(added.get(one.name.value) ?? [])]
    const withNames = fields.map((field) => withRequirements(field, requirementsOf(one.name.value, field.name.value)))
    return { ...one, directives, fields: withNames }
  })
  const graphNames = graphNamesOf(document)
  return {
    supergraph: changed ? readAccepted(print({ ...document, definitions })) : supergraph,
    required,
    requiredBy: (subgraph, type, field) => requirementsOf(type, field).get(graphNames.get(subgraph) ?? ''),
    hasRequirements,
    keysOf: (subgraph, type) => keysIn(composites.get(type), graphNames.get(subgraph)),
    reserved,
    interfaceObjects,
  }
}

/** Reads a supergraph that was accepted before, whatever features it says it needs. */
export function readAccepted(supergraphSdl: string): Supergraph {
  const features = [...supergraphSdl.matchAll(/@link\(url: "([^"]+)"/g)].map(([, url]) => url as string)
  return Supergraph.build(supergraphSdl, { supportedFeatures: new Set(features), validateSupergraph: false })
}

/** The names of fields that keys and `@requires` select, at any depth. */
function namesAskedByPlanning(composites: Composites): ReadonlySet<string> {
  const names = new Set<string>()
  const directives = [...composites.values()].flatMap((type) => [
    ...(type.directives ?? []),
    ...(type.fields ?? []).flatMap((field) => field.directives ?? []),
  ])
  for (const directive of directives) {
    for (const argument of ['key', 'requires']) {
      const fields = textOf(directive, argument)
      if (fields !== undefined) visit(selectionSetOf(fields), { Field: ({ name }) => void names.add(name.value) })
    }
  }
  return names
}

function keysIn(type: CompositeDefinition | undefined, graph: string | undefined): SelectionSetNode[] {
  return (type?.directives ?? []).flatMap((one) => {
    const key = textOf(one, 'key')
    return key !== undefined && textOf(one, 'graph') === graph ? [selectionSetOf(key)] : []
  })
}

function interfaceObjectsOf(composites: Composites): ReadonlySet<string> {
  const isIn = ({ name, arguments: given }: DirectiveNode) =>
    name.value === 'join__type' &&
    given?.some((one) => one.name.value === 'isInterfaceObject' && one.value.kind === Kind.BOOLEAN && one.value.value)
  return new Set([...composites.values()].filter((one) => one.directives?.some(isIn)).map((one) => one.name.value))
}

/** A beginning that no field's name has. */
function freePrefix(composites: Composites): string {
  const names = [...composites.values()].flatMap((type) => (type.fields ?? []).map(({ name }) => name.value))
  let prefix = '_required_'
  while (names.some((name) => name.startsWith(prefix))) prefix += '_'
  return prefix
}

/**
 * Gives each (field, arguments) of a `@requires` a name, and the types the fields of those names. A field that has
 * arguments and is required without any gets one too: a client may ask for it with some.
 */
function nameRequiredFields(composites: Composites) {
  const requiredPrefix = freePrefix(composites)
  const required = new Map<string, RequiredField>()
  const names = new Map<string, string>()
  const added = new Map<string, FieldDefinitionNode[]>()
  const requirements = new Map<string, ReadonlyMap<string, SelectionSetNode>>()

  function addTo(type: CompositeDefinition, field: string, name: string): void {
    const original = type.fields?.find((one) => one.name.value === field)
    if (!original) return
    const known = added.get(type.name.value) ?? []
    const copy = { ...original, name: { kind: Kind.NAME as const, value: name }, arguments: [] }
    added.set(type.name.value, [...known, copy])
  }

  function nameOf(type: CompositeDefinition, field: string, given: readonly ArgumentNode[]): string {
    const key = `${type.name.value}.${field}(${given.map(print).sort().join()})`
    const known = names.get(key)
    if (known) return known
    const name = `${requiredPrefix}${required.size}_${field}`
    names.set(key, name)
    required.set(name, { name: field, arguments: given })
    addTo(type, field, name)
    for (const one of composites.values()) {
      if (one.interfaces?.some((implemented) => implemented.name.value === type.name.value)) addTo(one, field, name)
    }
    return name
  }

  function rename(set: SelectionSetNode, on: CompositeDefinition | undefined): SelectionSetNode {
    const selections = set.selections.map((one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) return one
      if (one.kind === Kind.INLINE_FRAGMENT) {
        const condition = one.typeCondition?.name.value
        return { ...one, selectionSet: rename(one.selectionSet, condition ? composites.get(condition) : on) }
      }
      const definition = on?.fields?.find(({ name }) => name.value === one.name.value)
      const inner = definition && composites.get(namedType(definition.type))
      const selectionSet = one.selectionSet && { selectionSet: rename(one.selectionSet, inner) }
      if (!on || !definition?.arguments?.length) return { ...one, ...selectionSet }
      const name = nameOf(on, one.name.value, one.arguments ?? [])
      return { ...one, ...selectionSet, name: { kind: Kind.NAME as const, value: name }, arguments: [] }
    })
    return { ...set, selections }
  }

  for (const type of composites.values()) {
    for (const field of type.fields ?? []) {
      const byGraph = new Map<string, SelectionSetNode>()
      for (const directive of field.directives ?? []) {
        const requires = textOf(directive, 'requires')
        const graph = textOf(directive, 'graph')
        if (directive.name.value !== 'join__field' || requires === undefined || graph === undefined) continue
        byGraph.set(graph, rename(selectionSetOf(requires), type))
      }
      if (byGraph.size > 0) requirements.set(`${type.name.value}.${field.name.value}`, byGraph)
    }
  }
  const none: ReadonlyMap<string, SelectionSetNode> = new Map()
  const requirementsOf = (type: string, field: string) =>
    requirements.get(`${type}.${required.get(field)?.name ?? field}`) ?? none
  return { required, requirementsOf, added, requiredPrefix, hasRequirements: requirements.size > 0 }
}

function withRequirements(
  field: FieldDefinitionNode,
  requirements: ReadonlyMap<string, SelectionSetNode>,
): FieldDefinitionNode {
  if (requirements.size === 0) return field
  const directives = (field.directives ?? []).map((directive): ConstDirectiveNode => {
    const set = directive.name.value === 'join__field' && requirements.get(textOf(directive, 'graph') ?? '')
    if (!set || textOf(directive, 'requires') === undefined) return directive
    const value = { kind: Kind.STRING as const, value: set.selections.map(print).join(' ') }
    const args = (directive.arguments ?? []).map((one) => (one.name.value === 'requires' ? { ...one, value } : one))
    return { ...directive, arguments: args }
  })
  return { ...field, directives }
}

/** Without the keys by which a subgraph cannot be entered, where it has one by which it can. */
function withoutUnusableKeys(directives: readonly ConstDirectiveNode[]): readonly ConstDirectiveNode[] {
  const isKey = (one: DirectiveNode) => one.name.value === 'join__type' && textOf(one, 'key') !== undefined
  const isUnusable = (one: DirectiveNode) =>
    one.arguments?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value)
  const entered = new Set(directives.filter((one) => isKey(one) && !isUnusable(one)).map((one) => textOf(one, 'graph')))
  return directives.filter((one) => !(isKey(one) && isUnusable(one) && entered.has(textOf(one, 'graph'))))
}

/** From the name of a subgraph to its value of `join__Graph`. */
function graphNamesOf(document: DocumentNode): ReadonlyMap<string, string> {
  const graphs = document.definitions.find(
    (one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'join__Graph',
  )
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : []
  return new Map(
    values.map(({ name, directives }): [string, string] => {
      const graph = directives?.find((one) => one.name.value === 'join__graph')
      return [(graph && textOf(graph, 'name')) ?? name.value, name.value]
    }),
  )
}

function isComposite(node: DocumentNode['definitions'][number]): node is CompositeDefinition {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
}

function textOf(directive: DirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}

function selectionSetOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a set of fields: ${fields}`)
  return definition.selectionSet
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
