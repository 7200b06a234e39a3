import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql'

/**
 * A plugin of graphql-codegen: a type for each payload of schema/events/ and
 * what it holds, and `EventPayloads` from event type to payload. In JSON a
 * 64-bit integer and a time are strings, so every scalar but Int, Float and
 * Boolean is `string`.
 *
 * @public graphql-codegen finds it by its name.
 */
export function plugin(schema: GraphQLSchema): string {
  const events = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => eventTypesOf(type).map((event) => ({ event, type })))
    .sort((a, b) => (a.event < b.event ? -1 : 1))
  const types = reachableFrom(events.map(({ type }) => type)).sort((a, b) => (a.name < b.name ? -1 : 1))
  const payloads = events.map(({ event, type }) => `  '${event}': ${type.name}`)
  return `${[
    '// Written by `pnpm codegen` from schema/events/. Do not edit.',
    ...types.map((type) => (isEnumType(type) ? enumText(type) : objectText(type))),
    `/** Event type → payload. Whatever is published or consumed stands here. */
export type EventPayloads = {\n${payloads.join('\n')}\n}`,
  ].join('\n\n')}\n`
}

/** The `type` argument of each @event of an object type: none for a part of a payload. */
function eventTypesOf(type: GraphQLObjectType): string[] {
  const directives = (type.astNode?.directives ?? []).filter(({ name }) => name.value === 'event')
  return directives.flatMap(({ arguments: args }) =>
    (args ?? []).flatMap(({ name, value }) =>
      name.value === 'type' && value.kind === Kind.STRING ? [value.value] : [],
    ),
  )
}

function reachableFrom(roots: readonly GraphQLObjectType[]): (GraphQLObjectType | GraphQLEnumType)[] {
  const found = new Set<GraphQLObjectType | GraphQLEnumType>(roots)
  for (const type of found) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type)
      if (isObjectType(inner) || isEnumType(inner)) found.add(inner)
    }
  }
  return [...found]
}

function enumText(type: GraphQLEnumType): string {
  const values = type.getValues().map(({ name }) => `'${name}'`)
  return `${doc(type.description, '')}export type ${type.name} = ${values.join(' | ')}`
}

function objectText(type: GraphQLObjectType): string {
  const about = [type.description, ...eventTypesOf(type).map((event) => `\`${event}\``)].filter(Boolean).join(' ')
  return `${doc(about, '')}export type ${type.name} = {\n${Object.values(type.getFields()).map(fieldText).join('')}}`
}

function fieldText(field: GraphQLField<unknown, unknown>): string {
  const optional = isNonNullType(field.type) ? '' : '?'
  return `${doc(field.description, '  ')}  readonly ${field.name}${optional}: ${typeText(field.type)}\n`
}

/** A nullable field may be absent, null or undefined: all are the same in JSON that we read. */
function typeText(type: GraphQLOutputType): string {
  return isNonNullType(type) ? present(type.ofType) : `${present(type)} | null | undefined`
}

function present(type: GraphQLOutputType): string {
  if (isListType(type)) {
    const item = typeText(type.ofType)
    return `readonly ${item.includes('|') ? `(${item})` : item}[]`
  }
  const { name } = getNamedType(type)
  if (isObjectType(type) || isEnumType(type)) return name
  return { Int: 'number', Float: 'number', Boolean: 'boolean' }[name] ?? 'string'
}

function doc(description: string | null | undefined, indent: string): string {
  return description ? `${indent}/** ${description.replaceAll(/\s*\n\s*/g, ' ')} */\n` : ''
}
