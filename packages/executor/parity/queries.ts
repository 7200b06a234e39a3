import {
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  parseType,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
  validate,
} from 'graphql'
import type { DocumentNode } from 'graphql'
import type { Random } from './random.ts'

/** A valid operation with values for its variables. */
export type GeneratedQuery = { readonly document: DocumentNode; readonly variables: Record<string, unknown> }

const hostileNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'valueOf', 'then', 'x']

/** Draws until the operation is valid: aliases may collide. Throws when the schema seems to allow none. */
export function generateQuery(random: Random, schema: GraphQLSchema): GeneratedQuery {
  for (let attempt = 0; attempt < 60; attempt++) {
    const query = drawQuery(random, schema)
    if (query && validate(schema, query.document).length === 0) return query
  }
  throw new Error('no valid query in 60 attempts')
}

type Drawing = {
  readonly random: Random
  readonly schema: GraphQLSchema
  readonly variables: Record<string, unknown>
  readonly definitions: VariableDefinitionNode[]
  readonly fragments: FragmentDefinitionNode[]
  left: number
}

function drawQuery(random: Random, schema: GraphQLSchema): GeneratedQuery | undefined {
  const mutation = schema.getMutationType() && random.chance(0.15)
  const operation = mutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY
  const root = schema.getRootType(operation)
  if (!root) return undefined
  const drawing: Drawing = {
    random,
    schema,
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
  const alias = random.chance(0.25)
    ? { alias: nameOf(random.chance(0.4) ? random.pick(hostileNames) : `a${random.below(6)}`) }
    : {}
  return {
    kind: Kind.FIELD,
    name: nameOf(field.name),
    ...alias,
    arguments: drawArguments(drawing, field.args),
    directives: drawConditions(drawing),
    ...(isCompositeType(type) ? { selectionSet: drawSelections(drawing, type, depth + 1) } : {}),
  }
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
  const value: ValueNode = random.chance(0.25)
    ? { kind: Kind.BOOLEAN, value: random.chance(0.5) }
    : { kind: Kind.VARIABLE, name: nameOf(conditionVariable(drawing)) }
  return [{ kind: Kind.DIRECTIVE, name: nameOf(name), arguments: [{ kind: Kind.ARGUMENT, name: nameOf('if'), value }] }]
}

function conditionVariable(drawing: Drawing): string {
  const name = `c${drawing.random.below(3)}`
  if (!drawing.definitions.some((one) => one.variable.name.value === name)) {
    const defaulted = drawing.random.chance(0.3)
    declare(
      drawing,
      name,
      parseType('Boolean!'),
      defaulted ? { kind: Kind.BOOLEAN, value: drawing.random.chance(0.5) } : undefined,
    )
    if (!defaulted || drawing.random.chance(0.5)) drawing.variables[name] = drawing.random.chance(0.5)
  }
  return name
}

function declare(drawing: Drawing, name: string, type: TypeNode, defaultValue?: ValueNode): void {
  drawing.definitions.push({
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: nameOf(name) },
    type,
    ...(defaultValue ? { defaultValue: defaultValue as never } : {}),
  })
}

function drawArguments(drawing: Drawing, args: readonly GraphQLArgument[]): ArgumentNode[] {
  const { random } = drawing
  return args.flatMap((argument): ArgumentNode[] => {
    const needed = isNonNullType(argument.type) && argument.defaultValue === undefined
    if (!needed && random.chance(0.5)) return []
    const json = drawInput(random, argument.type, 0)
    const name = nameOf(argument.name)
    if (random.chance(0.5)) {
      const variable = `v${drawing.definitions.length}`
      declare(drawing, variable, parseType(String(argument.type)))
      drawing.variables[variable] = json
      return [{ kind: Kind.ARGUMENT, name, value: { kind: Kind.VARIABLE, name: nameOf(variable) } }]
    }
    return [{ kind: Kind.ARGUMENT, name, value: literal(json, argument.type) }]
  })
}

function drawInput(random: Random, type: GraphQLInputType, depth: number): unknown {
  if (isNonNullType(type)) return drawInput(random, type.ofType, depth) ?? null
  if (isListType(type)) return Array.from({ length: random.below(3) }, () => drawInput(random, type.ofType, depth + 1))
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).flatMap((field) =>
        isNonNullType(field.type) || (depth < 2 && random.chance(0.4))
          ? [[field.name, drawInput(random, field.type, depth + 1)]]
          : [],
      ),
    )
  }
  switch (type.name) {
    case 'Int':
      return random.below(50)
    case 'Float':
      return random.below(50) / 2
    case 'Boolean':
      return random.chance(0.5)
    default:
      return `in ${random.below(20)} "\\`
  }
}

function literal(json: unknown, type: GraphQLInputType): ValueNode {
  if (json === null) return { kind: Kind.NULL }
  if (isNonNullType(type)) return literal(json, type.ofType)
  if (isListType(type)) return { kind: Kind.LIST, values: (json as unknown[]).map((one) => literal(one, type.ofType)) }
  if (isEnumType(type)) return { kind: Kind.ENUM, value: String(json) }
  if (isInputObjectType(type)) {
    const fields = Object.entries(json as object).map(([name, value]) => ({
      kind: Kind.OBJECT_FIELD as const,
      name: nameOf(name),
      value: literal(value, type.getFields()[name]?.type as GraphQLInputType),
    }))
    return { kind: Kind.OBJECT, fields }
  }
  if (typeof json === 'boolean') return { kind: Kind.BOOLEAN, value: json }
  if (typeof json === 'number') return { kind: type.name === 'Int' ? Kind.INT : Kind.FLOAT, value: String(json) }
  return { kind: Kind.STRING, value: String(json) }
}

function nameOf(value: string): NameNode {
  return { kind: Kind.NAME, value }
}
