import { constraintOf } from '@stoa/arguments/constrained-schema'
import type { Constraint } from '@stoa/arguments/constraint'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** A place at which values come into a graph: an argument, a field of its input, or an entry of a list in it. */
export type Spot = {
  /** `Mutation.itemCreate(input.title)`; for people. */
  readonly name: string
  /** As refusals name it. */
  readonly place: string
  readonly type: GraphQLInputType
  readonly constraint: Constraint | undefined
  /** An operation with this value at the place and sound ones wherever else some are needed. */
  readonly as: (value: unknown) => Asked
}

/** The same request twice: with the argument as the variable `v`, and with it written into the document. */
export type Asked = {
  readonly withVariable: { readonly query: string; readonly variables: { readonly v: unknown } }
  readonly written: string
}

/** A value that its place takes. */
export type Sound = (name: string, type: GraphQLInputType, constraint: Constraint | undefined) => unknown

/** Every spot of a graph that can be reached from a root, by the shortest way. */
export function argumentSpots(schema: GraphQLSchema, sound: Sound): Spot[] {
  return [...reached(schema, sound)].flatMap(([type, way]) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => {
        const spots = within(argument.type, constraintOf(argument), [argument.name], sound)
        return spots.map(({ path, type: inner, constraint, put }) => {
          const place = placeOf(path)
          return {
            name: `${type.name}.${field.name}(${place})`,
            place,
            type: inner,
            constraint,
            as: (value: unknown): Asked => {
              const given = put(value)
              const ask = (text: string) => `${fieldText(field, sound, { [argument.name]: text })}${selection(field)}`
              return {
                withVariable: {
                  query: way.operation(`($v: ${argument.type})`, ask('$v')),
                  variables: { v: given },
                },
                written: way.operation('', ask(literal(given, argument.type))),
              }
            },
          }
        })
      }),
    ),
  )
}

type Inner = {
  readonly path: readonly (string | number)[]
  readonly type: GraphQLInputType
  readonly constraint: Constraint | undefined
  /** The whole value of the argument, with this one inside. */
  readonly put: (value: unknown) => unknown
}

function within(
  type: GraphQLInputType,
  constraint: Constraint | undefined,
  path: Inner['path'],
  sound: Sound,
  put: Inner['put'] = (value) => value,
): Inner[] {
  const here = { path, type, constraint, put }
  const bare = isNonNullType(type) ? type.ofType : type
  if (isListType(bare)) {
    const inner = within(bare.ofType, constraint, [...path, 0], sound, (value) => put([value]))
    return [here, ...inner]
  }
  if (!isInputObjectType(bare)) return [here]
  return Object.values(bare.getFields()).flatMap((field) =>
    within(field.type, constraintOf(field), [...path, field.name], sound, (value) =>
      put({ ...(soundValue(field.name, bare, undefined, sound) as object), [field.name]: value }),
    ),
  )
}

/** A sound value of any type: of an input object what it needs, of a list one entry. */
export function soundValue(
  name: string,
  type: GraphQLInputType,
  constraint: Constraint | undefined,
  sound: Sound,
): unknown {
  const bare = isNonNullType(type) ? type.ofType : type
  if (isListType(bare)) return [soundValue(name, bare.ofType, constraint, sound)]
  if (!isInputObjectType(bare)) return sound(name, bare, constraint)
  const needed = Object.values(bare.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(
    needed.map((field) => [field.name, soundValue(field.name, field.type, constraintOf(field), sound)]),
  )
}

function placeOf(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('')
}

type Way = { readonly operation: (variables: string, inside: string) => string }
type AnyField = GraphQLField<unknown, unknown>

/** Object types with fields that take arguments, and the shortest way to each. */
function reached(schema: GraphQLSchema, sound: Sound): Map<GraphQLObjectType, Way> {
  const ways = new Map<GraphQLObjectType, Way>()
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }
  for (const [kind, root] of Object.entries(roots)) {
    if (root) ways.set(root, { operation: (variables, inside) => `${kind} ${variables} { ${inside} }` })
  }
  const query = roots.query
  const open = query ? [query] : []
  for (let type = open.shift(); type; type = open.shift()) {
    const way = ways.get(type)
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type)
      if (!way || !isObjectType(next) || ways.has(next)) continue
      const around = fieldText(field, sound, {})
      ways.set(next, { operation: (variables, inside) => way.operation(variables, `${around} { ${inside} }`) })
      open.push(next)
    }
  }
  return ways
}

/** A field with the arguments that it needs; those that are given as text instead of sound ones. */
function fieldText(field: AnyField, sound: Sound, given: Readonly<Record<string, string>>): string {
  const args = field.args
    .filter((argument) => isRequiredArgument(argument) || argument.name in given)
    .map((argument) => {
      const { name, type } = argument
      return `${name}: ${given[name] ?? literal(soundValue(name, type, constraintOf(argument), sound), type)}`
    })
  return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name
}

function selection({ type }: AnyField): string {
  return isLeafType(getNamedType(type)) ? '' : ' { __typename }'
}

function literal(value: unknown, type: GraphQLInputType): string {
  const bare = isNonNullType(type) ? type.ofType : type
  if (isListType(bare)) {
    return Array.isArray(value)
      ? `[${value.map((one) => literal(one, bare.ofType)).join(', ')}]`
      : literal(value, bare.ofType)
  }
  if (isInputObjectType(bare) && typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, inner]) => {
      const field = bare.getFields()[name]
      return `${name}: ${field ? literal(inner, field.type) : JSON.stringify(inner)}`
    })
    return `{ ${fields.join(', ')} }`
  }
  return isEnumType(bare) && typeof value === 'string' ? value : JSON.stringify(value)
}
