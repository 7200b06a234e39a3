import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { typeOfPrefix } from '@stoa/contracts/id-prefixes'
import { prefixOf } from '@stoa/values/ids'

/** An operation as it is sent, and where its answer is to be looked at. */
export type Text = {
  readonly query: string
  readonly variables?: Record<string, unknown>
  readonly path: readonly string[]
}

/** A root field with its arguments as variables, so that none is mistaken for text. */
export function rootText(schema: GraphQLSchema, coordinate: string, args: Readonly<Record<string, unknown>>): Text {
  const [root = '', name = ''] = coordinate.split('.')
  const field = fieldAt(schema, root, name)
  const used = field.args.filter((arg) => arg.name in args)
  const unknown = Object.keys(args).find((arg) => !used.some((known) => known.name === arg))
  if (unknown) throw new Error(`${coordinate} has no argument ${unknown}`)
  const declared = used.length > 0 ? `(${used.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')})` : ''
  const passed = used.length > 0 ? `(${used.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : ''
  const query = `${root.toLowerCase()} ${declared} { ${name}${passed} ${selectionOf(field.type)} }`
  return { query, variables: { ...args }, path: [name] }
}

/** What a path below a root field without arguments leads to. */
export function belowText(schema: GraphQLSchema, path: string): Text {
  const root = schema.getQueryType()?.name ?? 'Query'
  return { query: `{ ${nested(schema, root, path.split('.'))} }`, path: path.split('.') }
}

/** The type that an id identifies. */
export function typeOfId(id: string): string {
  const prefix = prefixOf(id)
  const type = prefix && typeOfPrefix(prefix)
  if (!type) throw new Error(`${id} identifies nothing that the graph shows`)
  return type
}

/** An object by its id, or what a path below it leads to: from `node(id)`, or as the gateway asks an owner of fields. */
export function objectText(
  schema: GraphQLSchema,
  way: 'node' | '_entities',
  id: string,
  path: string | undefined,
): Text {
  const type = typeOfId(id)
  const steps = path?.split('.') ?? []
  // Nothing of a reference but its kind: a stub would only repeat the id that it was given.
  const selection = steps.length > 0 ? `... on ${type} { ${nested(schema, type, steps)} }` : '__typename'
  if (way === 'node') {
    return { query: `query ($id: ID!) { node(id: $id) { ${selection} } }`, variables: { id }, path: ['node', ...steps] }
  }
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`
  return { query, variables: { representations: [{ __typename: type, id }] }, path: ['_entities', ...steps] }
}

function nested(schema: GraphQLSchema, type: string, [step = '', ...rest]: readonly string[]): string {
  const field = fieldAt(schema, type, step)
  if (rest.length === 0) return `${step} ${selectionOf(field.type)}`
  return `${step} { ${nested(schema, getNamedType(field.type).name, rest)} }`
}

/** What of a value shows that it was answered: of lists their entries, of payloads what was changed, of objects their id. */
function selectionOf(type: GraphQLOutputType): string {
  const named: GraphQLNamedOutputType = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isAbstractType(named) || !isObjectType(named)) return '{ __typename }'
  const fields = named.getFields()
  if (fields.edges) return `{ edges ${selectionOf(fields.edges.type)} }`
  if (fields.node) return `{ node ${selectionOf(fields.node.type)} }`
  if (fields.userErrors) {
    const results = Object.values(fields).filter((field) => field.name !== 'userErrors')
    const shown = results.map((field) => `${field.name} ${selectionOf(field.type)}`).join(' ')
    return `{ ${shown} userErrors { ... on UserError { code } } }`
  }
  return fields.id ? '{ id }' : '{ __typename }'
}

function fieldAt(schema: GraphQLSchema, type: string, name: string): GraphQLField<unknown, unknown> {
  const found = schema.getType(type)
  const field = isObjectType(found) ? found.getFields()[name] : undefined
  if (!field) throw new Error(`there is no field ${type}.${name}`)
  return field
}

/** An argument of a root field, or a place within it, that takes ids. */
export type IdPlace = { readonly coordinate: string; readonly path: readonly string[]; readonly name: string }

/** Every place in the arguments of queries, mutations and subscriptions that takes an id. */
export function idPlaces(schema: GraphQLSchema): IdPlace[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) => {
      const coordinate = `${root?.name}.${field.name}`
      const paths = field.args.flatMap((arg) => idPathsOf(arg).map((path) => [arg.name, ...path]))
      return paths.map((path) => ({ coordinate, path, name: `${coordinate}(${path.join('.')})` }))
    }),
  )
}

function idPathsOf({ type }: { readonly type: Parameters<typeof getNamedType>[0] }): string[][] {
  const named = getNamedType(type)
  if (named?.name === 'ID') return [[]]
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap((field) => idPathsOf(field).map((path) => [field.name, ...path]))
}
