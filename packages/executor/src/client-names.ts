import {
  type ASTVisitor,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type NameNode,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Variables } from './fetch.ts'

/** Begins the response names under which a client's aliases are planned where they could be taken for others. */
const aliasPrefix = '_alias_'
/** The same for the names of variables. */
const variablePrefix = '_variable_'
/** The variable of the field `_entities`, as the planner names it. */
const representations = 'representations'

/** Names that planning gives a meaning of its own: a client that uses them for something else must not be taken at its word. */
export type ReservedNames = {
  /** Fields of keys, and fields that others require: the planner selects them by their own names. */
  readonly fields: ReadonlySet<string>
  /** Begins the names of fields that are required with arguments. */
  readonly requiredPrefix: string
  /** Whether a type is an interface in one subgraph and an object in another. */
  readonly isAnyInterfaceObject: boolean
}

/**
 * The response name under which a field is planned. A client may give any field any alias, also the name of a key or
 * of a field that another requires; the planner selects those beside the client's fields, and what comes last would
 * win. So such an alias is planned under a name that nothing else has. Equal names stay equal, different ones different.
 */
export function plannedName({ alias, name }: FieldNode, reserved: ReservedNames): string {
  const own = alias?.value ?? name.value
  if (own.startsWith(aliasPrefix)) return `${aliasPrefix}${own}`
  if (own === name.value) return own
  const isTaken =
    reserved.fields.has(own) ||
    own === '__typename' ||
    own.startsWith(reserved.requiredPrefix) ||
    // The planner's own aliases.
    /__alias_\d+$/.test(own)
  return isTaken ? `${aliasPrefix}${own}` : own
}

/** A client's operation as it is planned. */
export type PlannedNames = {
  /** The client's own document where nothing in it has to change. */
  readonly document: DocumentNode
  /** The response name under which a field is planned. */
  readonly nameOf: (field: FieldNode) => string
  /** Values of the client's variables by the names that are planned. */
  readonly variables: (given: Variables) => Variables
}

/** The document to plan for a client's: no name of the client's is one that planning uses, no selection can be empty. */
export function plannedNames(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  reserved: ReservedNames,
  schema: GraphQLSchema,
): PlannedNames {
  const apart = reserved.isAnyInterfaceObject ? uses(document) : undefined
  const nameOf = (field: FieldNode) => {
    const use = apart?.(field) ?? 0
    const planned = plannedName(field, reserved)
    return use > 0 ? `${aliasPrefix}${use}_${planned}` : planned
  }
  const renamedVariables = new Map<string, string>()
  for (const { variable } of definition.variableDefinitions ?? []) {
    const { value } = variable.name
    if (value === representations || value.startsWith(variablePrefix)) {
      renamedVariables.set(value, `${variablePrefix}${value}`)
    }
  }
  const fragments = fragmentsOf(document)
  const types = new TypeInfo(schema)
  const rename: ASTVisitor = {
    Field(field) {
      const planned = nameOf(field)
      const selectionSet =
        field.selectionSet && neverEmpty(field.selectionSet, getNamedType(types.getType()), fragments, schema)
      const same = planned === (field.alias ?? field.name).value
      if (same && selectionSet === field.selectionSet) return undefined
      return { ...field, ...(same ? {} : { alias: named(planned) }), ...(selectionSet ? { selectionSet } : {}) }
    },
    SelectionSet(set) {
      const wanted = set.selections.filter((one) => !isNotPlanned(one))
      if (wanted.length === set.selections.length) return undefined
      return { ...set, selections: wanted.length > 0 ? wanted : [typename] }
    },
    Variable(variable) {
      const planned = renamedVariables.get(variable.name.value)
      return planned === undefined ? undefined : { ...variable, name: named(planned) }
    },
  }
  const renamed: DocumentNode = visit(document, visitWithTypeInfo(types, rename))
  return { document: renamed, nameOf, variables: variableNames(renamedVariables) }
}

/**
 * The how manieth use it is that a field makes of its response name. Of several types a client may ask different things
 * under one name; of an interface object they would be asked of one type, and only one would be answered.
 */
function uses(document: DocumentNode): (field: FieldNode) => number {
  const known = new Map<string, string[]>()
  const useOf = ({ alias, name, arguments: given = [] }: FieldNode): number => {
    const responseName = (alias ?? name).value
    const content = `${name.value}(${given.map(print).sort().join()})`
    let contents = known.get(responseName)
    if (!contents) known.set(responseName, (contents = []))
    const found = contents.indexOf(content)
    return found >= 0 ? found : contents.push(content) - 1
  }
  visit(document, { Field: (field) => void useOf(field) })
  return useOf
}

function variableNames(renamed: ReadonlyMap<string, string>): PlannedNames['variables'] {
  if (renamed.size === 0) return (given) => given
  return (given) => Object.fromEntries(Object.entries(given).map(([name, value]) => [renamed.get(name) ?? name, value]))
}

/**
 * A selection of which conditions or types may leave nothing also selects the object's type: the planner takes an empty
 * selection for one that need not be fetched, but whether there is an object is an answer too.
 */
function neverEmpty(
  set: SelectionSetNode,
  type: GraphQLNamedType | undefined,
  fragments: Fragments,
  schema: GraphQLSchema,
): SelectionSetNode {
  const visited = new Set<string>()
  /** Whether a fragment is for all objects of the type. */
  const isForAll = (condition: NamedTypeNode | undefined): boolean => {
    if (!condition || condition.name.value === type?.name) return true
    const wider = schema.getType(condition.name.value)
    return isAbstractType(wider) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wider, type)
  }
  const isSure = (one: SelectionNode): boolean => {
    if (one.directives?.some(isCondition)) return false
    if (one.kind === Kind.FIELD) return true
    if (one.kind === Kind.FRAGMENT_SPREAD) {
      if (visited.has(one.name.value)) return false
      visited.add(one.name.value)
    }
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value)
    return fragment !== undefined && isForAll(fragment.typeCondition) && fragment.selectionSet.selections.some(isSure)
  }
  return set.selections.some(isSure) ? set : { ...set, selections: [typename, ...set.selections] }
}

/** Whether the planner need not know: of what is left out whatever the variables are, and of what is answered here. */
function isNotPlanned(selection: SelectionNode): boolean {
  const { kind, directives = [] } = selection
  if (kind === Kind.FIELD && isIntrospection(selection)) return true
  return directives.some((one) => {
    const value = one.arguments?.find(({ name }) => name.value === 'if')?.value
    return isCondition(one) && value?.kind === Kind.BOOLEAN && value.value === (one.name.value === 'skip')
  })
}

/** Whether a field asks for the schema itself. */
export function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type'
}

/** Whether a directive is `@include` or `@skip`. */
export function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'include' || name.value === 'skip'
}

/** A document's fragments by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** A document's fragments by name. */
export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
}

const named = (value: string): NameNode => ({ kind: Kind.NAME, value })
const typename: FieldNode = { kind: Kind.FIELD, name: named('__typename') }
