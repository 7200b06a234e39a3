import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** What is selected of an object: every selection set that stands under one response name, with the type it is on. */
export type Shape = readonly Part[]
type Part = { readonly selections: SelectionSetNode; readonly on: GraphQLNamedType }

/** One name of the response. */
export type Field = {
  readonly responseName: string
  /** `__typename` has no type: it is answered from the object's own. */
  readonly type: GraphQLOutputType | undefined
  readonly shape: Part[]
}

/** What it takes to read selections: the schema that clients see, fragments, and the values of the conditions. */
export type Reading = {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly conditions: Readonly<Record<string, boolean>>
}

/** The fields of an object of one type, in the order of the response; each name once. */
export function fieldsOf(shape: Shape, typename: string | undefined, reading: Reading): readonly Field[] {
  const fields = new Map<string, Field>()
  for (const part of shape) addFields(part, typename, reading, fields)
  return [...fields.values()]
}

/** Variables that `@include` and `@skip` ask anywhere below. */
export function conditionVariables(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<string> = new Set(),
  visited: Set<string> = new Set(),
): Set<string> {
  for (const selection of selections.selections) {
    for (const directive of selection.directives ?? []) {
      const value = conditionOf(directive)
      if (value?.kind === Kind.VARIABLE) found.add(value.name.value)
    }
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      if (selection.selectionSet) conditionVariables(selection.selectionSet, fragments, found, visited)
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value)
      const fragment = fragments.get(selection.name.value)
      if (fragment) conditionVariables(fragment.selectionSet, fragments, found, visited)
    }
  }
  return found
}

function conditionOf(directive: DirectiveNode) {
  if (directive.name.value !== 'include' && directive.name.value !== 'skip') return undefined
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value
}

function isLeftOut(directives: readonly DirectiveNode[] | undefined, conditions: Reading['conditions']): boolean {
  return (directives ?? []).some((directive) => {
    const value = conditionOf(directive)
    if (!value) return false
    const holds =
      value.kind === Kind.VARIABLE ? conditions[value.name.value] : value.kind === Kind.BOOLEAN && value.value
    return holds === (directive.name.value === 'skip')
  })
}

function addFields(part: Part, typename: string | undefined, reading: Reading, fields: Map<string, Field>): void {
  for (const selection of part.selections.selections) {
    if (isLeftOut(selection.directives, reading.conditions)) continue
    if (selection.kind === Kind.FIELD) {
      addField(selection, part.on, fields)
      continue
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : reading.fragments.get(selection.name.value)
    if (!fragment) throw new Error('a spread of a fragment that is not there')
    const condition = fragment.typeCondition?.name.value
    const on = condition === undefined ? part.on : reading.schema.getType(condition)
    if (!on) throw new Error(`a fragment on ${condition}, which is not in the schema`)
    if (!matches(condition, typename, part.on, reading.schema)) continue
    addFields({ selections: fragment.selectionSet, on }, typename, reading, fields)
  }
}

function addField(node: FieldNode, on: GraphQLNamedType, fields: Map<string, Field>): void {
  const name = node.name.value
  const responseName = node.alias?.value ?? name
  const definition = isObjectType(on) || isInterfaceType(on) ? on.getFields()[name] : undefined
  if (!definition && name !== '__typename') throw new Error(`${on.name}.${name} is not in the schema`)
  let field = fields.get(responseName)
  if (!field) {
    field = { responseName, type: definition?.type, shape: [] }
    fields.set(responseName, field)
  }
  // An object type's field may be of a narrower type than its interface's, so each selection has a type of its own.
  if (node.selectionSet && definition) {
    field.shape.push({ selections: node.selectionSet, on: namedTypeOf(definition.type) })
  }
}

function namedTypeOf(type: GraphQLOutputType): GraphQLNamedType {
  let inner = type
  while ('ofType' in inner) inner = inner.ofType
  return inner
}

/** An object that does not say its type is only known to be of the type that its field has. */
function matches(
  condition: string | undefined,
  typename: string | undefined,
  on: GraphQLNamedType,
  schema: GraphQLSchema,
): boolean {
  const known = typename ?? on.name
  if (condition === undefined || condition === known) return true
  const type = schema.getType(known)
  const wanted = schema.getType(condition)
  if (!type || !wanted || !isAbstractType(wanted)) return false
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type)
}
