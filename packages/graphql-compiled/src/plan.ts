import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'
import type { Data, FieldPlan, OperationFacts, Run, Selection } from './run.ts'
import { completer, readyValues, type Selections } from './values.ts'

/** Plans the fields that were collected for a type. */
export function planSelection(
  facts: OperationFacts,
  parent: GraphQLObjectType,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
  selections: Selections,
): Selection {
  const fields: FieldPlan[] = []
  for (const [name, nodes] of collected) {
    const definition = definitionOf(facts, parent, nodes[0] as FieldNode)
    if (definition) fields.push(planField(name, nodes, definition, parent, selections))
  }
  return { fields, blank: blankOf(fields.map(({ name }) => name)) }
}

/**
 * Response names are the only part of a client's operation that gets into the generated text: they are GraphQL
 * names (letters, digits, underscores) and are quoted as JSON, so no client's text becomes code.
 */
function blankOf(names: readonly string[]): () => Data {
  // In a literal this one would be the prototype.
  if (names.includes('__proto__')) return () => Object.create(null) as Data
  const members = names.map((name) => `${JSON.stringify(name)}: undefined`)
  // oxlint-disable-next-line typescript/no-implied-eval
  return new Function(`return { ${members.join()} }`) as () => Data
}

function definitionOf({ schema }: OperationFacts, parent: GraphQLObjectType, node: FieldNode) {
  const name = node.name.value
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parent.getFields()[name]
}

function planField(
  name: string,
  nodes: readonly FieldNode[],
  definition: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
  selections: Selections,
): FieldPlan {
  const { type, name: fieldName } = definition
  const within = isNonNullType(type) ? type.ofType : type
  const common = { name, fieldName, nodes, definition, parent, nonNull: isNonNullType(type) }
  const isReady = readyValues.get(within)
  const complete = completer(type, { nodes, parentName: parent.name, fieldName, selections })
  if (definition === TypeNameMetaFieldDef) {
    const resolve = () => parent.name
    return { ...common, isReady, complete, resolve, readArguments: noArguments, needsPath: false, needsInfo: false }
  }
  const takesArguments = definition.args.length > 0
  const named = getNamedType(type)
  const resolve = definition.resolve ?? (takesArguments ? callOrRead : undefined)
  const needsInfo = resolve !== undefined || isAbstractType(named) || (isObjectType(named) && Boolean(named.isTypeOf))
  return {
    ...common,
    isReady,
    complete,
    resolve,
    readArguments: takesArguments ? argumentReader(definition, nodes[0] as FieldNode) : noArguments,
    needsPath: needsInfo || !isLeafType(named) || isListType(within),
    needsInfo,
  }
}

const noArguments = (): Data => ({})

/** What graphql-js does for a field without a resolver. */
const callOrRead: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined
  const property = (source as Data)[info.fieldName]
  return typeof property === 'function' ? (source as any)[info.fieldName](args, context, info) : property
}

/** Arguments are coerced once in an execution where that cannot be told from once for every object. */
function argumentReader(definition: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['readArguments'] {
  const known = new WeakMap<Run, Data>()
  return (run) => {
    const coerced = known.get(run)
    if (coerced) return { ...coerced }
    const values = getArgumentValues(definition, node, run.variables)
    // An object or a list could be changed by the resolver that it is given to.
    if (Object.values(values).every((value) => typeof value !== 'object' || value === null)) known.set(run, values)
    return { ...values }
  }
}
