import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  validate,
} from 'graphql'
import type { DocumentNode } from 'graphql'
import { conditionVariable, type Drawing, drawArguments, nameOf, variableOf } from './arguments.ts'
import type { Random } from './random.ts'

/** A valid operation with values for its variables. */
export type GeneratedQuery = { readonly document: DocumentNode; readonly variables: Record<string, unknown> }

/** Names that objects have anyway, and that planning gives to what it adds. */
const hostileNames = [
  '_required_0_sized',
  '_alias_id',
  'shared__alias_0',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  'valueOf',
  'then',
  'x',
]

/**
 * Draws until the operation is valid: aliases may collide. Throws when the schema seems to allow none. `taken` are names
 * that aliases like to take: those of keys and required fields.
 */
export function generateQuery(
  random: Random,
  schema: GraphQLSchema,
  taken: ReadonlySet<string> = new Set(),
): GeneratedQuery {
  for (let attempt = 0; attempt < 60; attempt++) {
    const query = drawQuery(random, schema, [...taken])
    if (query && validate(schema, query.document).length === 0) return query
  }
  throw new Error('no valid query in 60 attempts')
}

function drawQuery(random: Random, schema: GraphQLSchema, taken: readonly string[]): GeneratedQuery | undefined {
  const mutation = schema.getMutationType() && random.chance(0.15)
  const operation = mutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY
  const root = schema.getRootType(operation)
  if (!root) return undefined
  const drawing: Drawing = {
    random,
    schema,
    taken,
    variables: {},
    definitions: [],
    fragments: [],
    left: 10 + random.below(40),
  }
  const selectionSet = drawSelections(drawing, root, 0)
  const named = random.chance(0.5)
  const definition: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation,
    ...(named ? { name: nameOf('Generated') } : {}),
    variableDefinitions: drawing.definitions,
    selectionSet,
  }
  const document = { kind: Kind.DOCUMENT, definitions: [definition, ...drawing.fragments] } as const
  return { document, variables: drawing.variables }
}

function drawSelections(drawing: Drawing, type: GraphQLCompositeType, depth: number): SelectionSetNode {
  const { random, schema } = drawing
  const selections: SelectionNode[] = []
  const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter((one) => isWithin(one, depth))
  const count = 1 + random.below(depth === 0 ? 4 : 6)
  for (let index = 0; index < count; index++) {
    drawing.left--
    if (drawing.left < 0 && selections.length > 0) break
    const roll = random.below(20)
    const again = selections.find((one) => one.kind === Kind.FIELD && one.selectionSet)
    // The same below two names: what one request may answer for both.
    if (again?.kind === Kind.FIELD && random.chance(0.15)) selections.push({ ...again, alias: nameOf(`again${index}`) })
    else if (isInterfaceType(type) && random.chance(0.2)) selections.push(...drawNarrowed(drawing, type, depth))
    else if (isAbstractType(type) && random.chance(0.25)) selections.push(...drawForEach(drawing, type, depth))
    else if (roll === 0 || (fields.length === 0 && roll < 8)) selections.push(typenameOf(drawing))
    else if ((roll < 4 || fields.length === 0 || (isAbstractType(type) && roll < 12)) && depth < 8) {
      selections.push(drawFragment(drawing, type, depth, schema))
    } else if (fields.length > 0) selections.push(drawField(drawing, random.pick(fields), depth))
  }
  if (selections.length === 0) selections.push(typenameOf(drawing))
  return { kind: Kind.SELECTION_SET, selections }
}

function isWithin(field: GraphQLField<unknown, unknown>, depth: number): boolean {
  return depth < 5 || !isCompositeType(getNamedType(field.type))
}

function typenameOf({ random }: Drawing): FieldNode {
  const alias = random.chance(0.2) ? { alias: nameOf('kind') } : {}
  return { kind: Kind.FIELD, name: nameOf('__typename'), ...alias }
}

function drawField(drawing: Drawing, field: GraphQLField<unknown, unknown>, depth: number): FieldNode {
  const { random } = drawing
  const type = getNamedType(field.type)
  const alias = random.chance(0.25) ? { alias: nameOf(drawAlias(drawing)) } : {}
  return {
    kind: Kind.FIELD,
    name: nameOf(field.name),
    ...alias,
    arguments: drawArguments(drawing, field.args),
    directives: random.chance(0.01) ? neverBoth(drawing) : drawConditions(drawing),
    ...(isCompositeType(type) ? { selectionSet: maybeEmpty(drawing, drawSelections(drawing, type, depth + 1)) } : {}),
  }
}

function drawAlias({ random, taken }: Drawing): string {
  const roll = random.below(10)
  if (roll < 3) return random.pick(hostileNames)
  if (roll < 6 && taken.length > 0) return random.pick(taken)
  return roll === 6 && taken.length > 0 ? '__typename' : `a${random.below(6)}`
}

/** Now and then all of a selection under a condition, so that there may be nothing of it. */
function maybeEmpty(drawing: Drawing, set: SelectionSetNode): SelectionSetNode {
  const { random } = drawing
  if (!random.chance(0.05)) return set
  const whole = random.chance(0.3) ? [condition('skip', { kind: Kind.BOOLEAN, value: true })] : undefined
  const one = [condition(random.chance(0.5) ? 'include' : 'skip', variableOf(conditionVariable(drawing)))]
  return { ...set, selections: set.selections.map((selection) => ({ ...selection, directives: whole ?? one })) }
}

/** Conditions that cannot hold together. */
function neverBoth(drawing: Drawing): DirectiveNode[] {
  const variable = variableOf(conditionVariable(drawing))
  return [condition('include', variable), condition('skip', variable)]
}

function drawFragment(
  drawing: Drawing,
  type: GraphQLCompositeType,
  depth: number,
  schema: GraphQLSchema,
): SelectionNode {
  const { random } = drawing
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  const others = Object.values(schema.getTypeMap()).filter(
    (one): one is GraphQLCompositeType =>
      isAbstractType(one) &&
      !one.name.startsWith('__') &&
      possible.some((member) => schema.isSubType(one, member as never)),
  )
  const on = random.chance(0.25) && others.length > 0 ? random.pick(others) : random.pick([...possible, type])
  const directives = drawConditions(drawing)
  const selectionSet = drawSelections(drawing, on, depth + 1)
  const typeCondition = { kind: Kind.NAMED_TYPE, name: nameOf(on.name) } as const
  if (random.chance(0.3)) {
    const name = nameOf(`F${drawing.fragments.length}`)
    drawing.fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet })
    return { kind: Kind.FRAGMENT_SPREAD, name, directives }
  }
  const bare = on === type && random.chance(0.3)
  return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet, ...(bare ? {} : { typeCondition }) }
}

/** One field of the same name for several members: subgraphs may type it differently. */
function drawForEach(drawing: Drawing, type: GraphQLAbstractType, depth: number): SelectionNode[] {
  const { random, schema } = drawing
  const members = schema.getPossibleTypes(type)
  const field = random.pick(Object.values(random.pick(members).getFields()))
  const first = drawField(drawing, field, depth + 1)
  return members.flatMap((member): SelectionNode[] => {
    if (!member.getFields()[field.name]) return []
    const typeCondition = { kind: Kind.NAMED_TYPE, name: nameOf(member.name) } as const
    return [
      { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: { kind: Kind.SELECTION_SET, selections: [first] } },
    ]
  })
}

/** A field of an interface, and the same field again where a member may give it a narrower type. */
function drawNarrowed(drawing: Drawing, type: GraphQLInterfaceType, depth: number): SelectionNode[] {
  const { random, schema } = drawing
  const members = schema.getPossibleTypes(type)
  const composite = (field: GraphQLField<unknown, unknown>) => isCompositeType(getNamedType(field.type))
  const fields = Object.values(type.getFields()).filter((one) => composite(one) && isWithin(one, depth))
  if (members.length === 0 || fields.length === 0) return []
  const member = random.pick(members)
  const field = random.pick(fields)
  const narrowed = member.getFields()[field.name] ?? field
  const select = (of: GraphQLField<unknown, unknown>): FieldNode => ({
    kind: Kind.FIELD,
    name: nameOf(of.name),
    selectionSet: drawSelections(drawing, getNamedType(of.type) as GraphQLCompositeType, depth + 1),
  })
  const typeCondition = { kind: Kind.NAMED_TYPE, name: nameOf(member.name) } as const
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [select(narrowed)] } as const
  return [select(field), { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }]
}

function drawConditions(drawing: Drawing): DirectiveNode[] {
  const { random } = drawing
  if (!random.chance(0.08)) return []
  const name = random.chance(0.5) ? 'include' : 'skip'
  const isFixed = random.chance(0.25)
  const value = isFixed
    ? ({ kind: Kind.BOOLEAN, value: random.chance(0.5) } as const)
    : variableOf(conditionVariable(drawing))
  return [condition(name, value)]
}

function condition(name: 'include' | 'skip', value: ValueNode): DirectiveNode {
  return { kind: Kind.DIRECTIVE, name: nameOf(name), arguments: [{ kind: Kind.ARGUMENT, name: nameOf('if'), value }] }
}
