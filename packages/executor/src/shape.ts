import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type Fragments, isCondition } from './client-names.ts'

/** What is selected of an object: every selection set that stands under one response name, with the type it is on. */
export type Shape = readonly Part[]
type Part = { readonly selections: SelectionSetNode; readonly on: GraphQLNamedType }

/** One name of the response. */
export type Field = {
  readonly responseName: string
  /** The name under which it was planned, and is found in what subgraphs answered. */
  readonly key: string
  /** The field's own name. */
  readonly name: string
  /** `__typename` and introspection have none: they are answered here. */
  readonly type: GraphQLOutputType | undefined
  readonly shape: Part[]
}

/** What it takes to read selections: the schema that clients see, fragments, names, and the values of the conditions. */
export type Reading = {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly nameOf: (field: FieldNode) => string
  readonly conditions: ReadonlyMap<string, boolean>
}

/** The fields of an object of one type, in the order of the response; each name once. */
export function fieldsOf(shape: Shape, typename: string | undefined, reading: Reading): readonly Field[] {
  const fields = new Map<string, Field>()
  // An object that does not say its type is known to be of the narrowest type that one of its fields has.
  const narrowest = typename ?? shape.find(({ on }) => isObjectType(on))?.on.name
  for (const part of shape) addFields(part, narrowest ?? part.on.name, reading, fields)
  return [...fields.values()]
}

/** Variables that `@include` and `@skip` ask anywhere below. */
export function conditionVariables(
  selections: SelectionSetNode,
  fragments: Fragments,
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
  if (!isCondition(directive)) return undefined
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value
}

function isLeftOut(directives: readonly DirectiveNode[] | undefined, conditions: Reading['conditions']): boolean {
  return (directives ?? []).some((directive) => {
    const value = conditionOf(directive)
    if (!value) return false
    const holds =
      value.kind === Kind.VARIABLE ? conditions.get(value.name.value) : value.kind === Kind.BOOLEAN && value.value
    return holds === (directive.name.value === 'skip')
  })
}

function addFields(part: Part, typename: string, reading: Reading, fields: Map<string, Field>): void {
  for (const selection of part.selections.selections) {
    if (isLeftOut(selection.directives, reading.conditions)) continue
    if (selection.kind === Kind.FIELD) {
      addField(selection, part.on, typename, reading, fields)
      continue
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : reading.fragments.get(selection.name.value)
    if (!fragment) throw new Error('a spread of a fragment that is not there')
    const condition = fragment.typeCondition?.name.value
    const on = condition === undefined ? part.on : reading.schema.getType(condition)
    if (!on) throw new Error(`a fragment on ${condition}, which is not in the schema`)
    if (!matches(condition, typename, reading.schema)) continue
    addFields({ selections: fragment.selectionSet, on }, typename, reading, fields)
  }
}

function addField(
  node: FieldNode,
  on: GraphQLNamedType,
  typename: string,
  { nameOf, schema }: Reading,
  fields: Map<string, Field>,
): void {
  const name = node.name.value
  const responseName = node.alias?.value ?? name
  // An object type's field may be of a narrower type than its interface's, and less of it may be null.
  const known = schema.getType(typename)
  const of = isObjectType(known) && Object.hasOwn(known.getFields(), name) ? known : on
  const definition = isObjectType(of) || isInterfaceType(of) ? of.getFields()[name] : undefined
  if (!definition && !name.startsWith('__')) throw new Error(`${on.name}.${name} is not in the schema`)
  let field = fields.get(responseName)
  if (!field) {
    field = { responseName, key: nameOf(node), name, type: definition?.type, shape: [] }
    fields.set(responseName, field)
  }
  if (node.selectionSet && definition) {
    field.shape.push({ selections: node.selectionSet, on: namedTypeOf(definition.type) })
  }
}

function namedTypeOf(type: GraphQLOutputType): GraphQLNamedType {
  let inner = type
  while ('ofType' in inner) inner = inner.ofType
  return inner
}

function matches(condition: string | undefined, typename: string, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === typename) return true
  const type = schema.getType(typename)
  const wanted = schema.getType(condition)
  if (!type || !wanted || !isAbstractType(wanted)) return false
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type)
}

/** Whether an object may give this name for its type where another is promised: that of a member, or of an interface object. */
export function mayBe(schema: GraphQLSchema, typename: unknown, promised: GraphQLNamedType): boolean {
  if (typename === promised.name) return true
  if (typeof typename !== 'string' || !isAbstractType(promised)) return false
  const type = schema.getType(typename)
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(promised, type)
}

/** Whether it depends on the type of an object what is selected of it, where only an interface of that is known. */
export function needsType(shape: Shape, known: GraphQLNamedType, reading: Reading): boolean {
  const { schema, fragments, conditions } = reading
  if (!isAbstractType(known)) return false
  const possible = (type: GraphQLNamedType) =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
  const inSet = ({ selections }: SelectionSetNode, types: ReturnType<typeof possible>, isNarrowed: boolean): boolean =>
    selections.some((one) => {
      if (isLeftOut(one.directives, conditions)) return false
      if (one.kind === Kind.FIELD) return isNarrowed
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value)
      const name = fragment?.typeCondition?.name.value
      const condition = name === undefined ? undefined : schema.getType(name)
      const members = condition && possible(condition)
      const left = members ? types.filter((type) => members.includes(type)) : types
      if (!fragment || left.length === 0) return false
      return inSet(fragment.selectionSet, left, isNarrowed || !matches(name, known.name, schema))
    })
  return shape.some((part) => inSet(part.selections, possible(known), false))
}
