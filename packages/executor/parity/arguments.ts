import {
  type ArgumentNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type NameNode,
  parseType,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql'
import type { Random } from './random.ts'

/** An operation while it is drawn. */
export type Drawing = {
  readonly random: Random
  readonly schema: GraphQLSchema
  /** Names that aliases like to take. */
  readonly taken: readonly string[]
  readonly variables: Record<string, unknown>
  readonly definitions: VariableDefinitionNode[]
  readonly fragments: FragmentDefinitionNode[]
  left: number
}

/** Names of variables that requests of ours have, and those that objects have anyway. */
const oddNames = ['representations', 'representations_0', '_variable_v', '__proto__', 'constructor', 'hasOwnProperty']

/** Only those who tell which names aliases like to take want odd names. */
const oddly = ({ taken }: Drawing) => (taken.length > 0 ? 0.1 : 0)

/** A Boolean variable, new or known. */
export function conditionVariable(drawing: Drawing): string {
  const { random } = drawing
  const name = random.chance(oddly(drawing)) ? random.pick(oddNames) : `c${random.below(3)}`
  const known = drawing.definitions.find((one) => one.variable.name.value === name)
  if (known) return known.type.kind === Kind.NON_NULL_TYPE && isBoolean(known.type) ? name : conditionVariable(drawing)
  const defaulted = random.chance(0.3)
  const fallback = defaulted ? ({ kind: Kind.BOOLEAN, value: random.chance(0.5) } as const) : undefined
  declare(drawing, name, parseType('Boolean!'), fallback)
  if (!defaulted || random.chance(0.5)) give(drawing, name, random.chance(0.5))
  return name
}

function isBoolean(type: TypeNode): boolean {
  return type.kind === Kind.NAMED_TYPE ? type.name.value === 'Boolean' : isBoolean(type.type)
}

function argumentVariable(drawing: Drawing, type: string, value: unknown): string {
  const odd = drawing.random.pick(oddNames)
  const isFree = !drawing.definitions.some((one) => one.variable.name.value === odd)
  const name = isFree && drawing.random.chance(oddly(drawing)) ? odd : `v${drawing.definitions.length}`
  declare(drawing, name, parseType(type))
  give(drawing, name, value)
  return name
}

/** Defined, and not assigned: a name may be `__proto__`. */
function give({ variables }: Drawing, name: string, value: unknown): void {
  Object.defineProperty(variables, name, { value, enumerable: true, writable: true, configurable: true })
}

function declare(drawing: Drawing, name: string, type: TypeNode, defaultValue?: ValueNode): void {
  drawing.definitions.push({
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: nameOf(name) },
    type,
    ...(defaultValue ? { defaultValue: defaultValue as never } : {}),
  })
}

/** Arguments for a field, as literals and as variables. */
export function drawArguments(drawing: Drawing, args: readonly GraphQLArgument[]): ArgumentNode[] {
  const { random } = drawing
  return args.flatMap((argument): ArgumentNode[] => {
    const needed = isNonNullType(argument.type) && argument.defaultValue === undefined
    if (!needed && random.chance(0.5)) return []
    const json = drawInput(random, argument.type, 0)
    const name = nameOf(argument.name)
    if (random.chance(0.5)) {
      return [{ kind: Kind.ARGUMENT, name, value: variableOf(argumentVariable(drawing, String(argument.type), json)) }]
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

/** A name in a document. */
export function nameOf(value: string): NameNode {
  return { kind: Kind.NAME, value }
}

/** A variable in a document. */
export function variableOf(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: nameOf(name) }
}
