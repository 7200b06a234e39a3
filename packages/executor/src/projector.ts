import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { makeFunction } from './make-function.ts'
import { isInherited, type JsonObject } from './own.ts'
import { type Field, fieldsOf, mayBe, needsType, type Reading, type Shape } from './shape.ts'

/** Makes the response's data of all that was fetched. Throws `anomaly` where that is more than leaving out and nulls. */
export type Projector = (data: JsonObject) => JsonObject

/**
 * What projectors throw where a value is not what its type promised. Who
 * catches it completes the response in the slow and exact way.
 */
export const anomaly = new Error('a subgraph answered with something that its schema does not promise')

/** A function of a value of a type; `value` is never undefined in what it returns. */
type Shaper = (value: unknown) => unknown

/** Generates the projector of one operation under one choice of its conditions. */
export function compileProjector(root: Shape, rootType: GraphQLNamedType, reading: Reading): Projector {
  return objectShaper(root, rootType, reading) as Projector
}

/** A function is generated for each type that really comes, when it comes first. */
function objectShaper(shape: Shape, declared: GraphQLNamedType, reading: Reading): Shaper {
  const byType = new Map<string, Shaper>()
  let expected: Shaper | undefined
  const named = (typename: string): Shaper => {
    let shaper = byType.get(typename)
    if (!shaper) {
      const type = reading.schema.getType(typename)
      if (!type || !isCompositeType(type) || !mayBe(reading.schema, typename, declared)) throw anomaly
      if (needsType(shape, type, reading)) throw anomaly
      shaper = generate(fieldsOf(shape, typename, reading), type, reading)
      byType.set(typename, shaper)
    }
    return shaper
  }
  return (value) => {
    if (typeof value !== 'object') throw anomaly
    const typename = (value as JsonObject).__typename
    if (typename === undefined || typename === '') {
      expected ??= generate(fieldsOf(shape, undefined, reading), declared, reading)
      return expected(value)
    }
    if (typeof typename !== 'string') throw anomaly
    return (byType.get(typename) ?? named(typename))(value)
  }
}

/**
 * Writes `(e) => ({ name: …, … })`. Response names are GraphQL names and are
 * quoted as JSON, so no text of a client becomes code.
 */
function generate(fields: readonly Field[], type: GraphQLNamedType, reading: Reading): Shaper {
  const inner: unknown[] = [anomaly]
  const keep = (value: unknown): string => `inner${inner.push(value) - 1}`
  const lines: string[] = []
  const entries: string[] = []
  for (const [index, field] of fields.entries()) {
    const name = JSON.stringify(field.responseName)
    entries.push(field.responseName === '__proto__' ? `[${name}]: v${index}` : `${name}: v${index}`)
    if (!field.type) {
      lines.push(`const v${index} = ${keep(typenameOf(field.key, type, reading.schema))}(e)`)
      continue
    }
    const key = JSON.stringify(field.key)
    const own = isInherited(field.key) ? `(Object.hasOwn(e, ${key}) ? e[${key}] : undefined)` : `e[${key}]`
    lines.push(`let v${index} = ${own}`, ...valueLines(`v${index}`, field.type, field, reading, keep))
  }
  const body = `${lines.join('\n')}\nreturn { ${entries.join(', ')} }`
  return makeFunction('e', body, inner) as Shaper
}

/** Statements that check the variable and shape it in place. */
function valueLines(
  name: string,
  type: GraphQLOutputType,
  field: Field,
  reading: Reading,
  keep: (value: unknown) => string,
): string[] {
  const nullable = !isNonNullType(type)
  const bare = isNonNullType(type) ? type.ofType : type
  const present: string[] = []
  if (isListType(bare)) {
    const element = elementShaper(bare.ofType, field, reading)
    present.push(`${name} = ${keep(element)}(${name})`)
  } else if (isLeafType(bare)) {
    const valid = leafCheck(bare, name, keep)
    if (valid) present.push(`if (!(${valid})) throw inner0`)
  } else {
    present.push(`${name} = ${keep(objectShaper(field.shape, bare, reading))}(${name})`)
  }
  const absent = nullable ? `${name} = null` : 'throw inner0'
  return [
    `if (${name} === undefined || ${name} === null) ${absent}`,
    ...(present.length > 0 ? [`else { ${present.join('; ')} }`] : []),
  ]
}

/** A whole list at once; its elements may be lists again. */
function elementShaper(type: GraphQLOutputType, field: Field, reading: Reading): Shaper {
  const nullable = !isNonNullType(type)
  const bare = isNonNullType(type) ? type.ofType : type
  const one: Shaper = isListType(bare)
    ? elementShaper(bare.ofType, field, reading)
    : isLeafType(bare)
      ? leafShaper(bare)
      : objectShaper(field.shape, bare, reading)
  return (value) => {
    if (!Array.isArray(value)) throw anomaly
    const shaped: unknown[] = []
    for (let index = 0; index < value.length; index++) {
      const element = value[index] as unknown
      if (element !== null && element !== undefined) shaped.push(one(element))
      else if (nullable) shaped.push(null)
      else throw anomaly
    }
    return shaped
  }
}

function leafShaper(type: GraphQLNamedType): Shaper {
  const inner: unknown[] = [anomaly]
  const valid = leafCheck(type, 'v', (value) => `inner${inner.push(value) - 1}`) ?? 'true'
  return makeFunction('v', `if (!(${valid})) throw inner0\nreturn v`, inner) as Shaper
}

/** A condition on a variable, or nothing where any value will do. */
function leafCheck(type: GraphQLNamedType, name: string, keep: (value: unknown) => string): string | undefined {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map((value) => value.name))
    return `typeof ${name} === 'string' && ${keep(names)}.has(${name})`
  }
  switch (type.name) {
    case 'String':
      return `typeof ${name} === 'string'`
    case 'Boolean':
      return `typeof ${name} === 'boolean'`
    case 'Float':
      return `Number.isFinite(${name})`
    case 'Int':
      return wholeNumber(name)
    case 'ID':
      return `typeof ${name} === 'string' || ${wholeNumber(name)}`
    default:
      return undefined
  }
}

/** From 1e21 on a number is no longer written as digits alone. */
function wholeNumber(name: string): string {
  return `(Number.isInteger(${name}) && ${name} < 1e21 && ${name} > -1e21)`
}

/** The type that the object says as its `__typename` or under this name, if it is one, or else the type that it has to be. */
function typenameOf(key: string, type: GraphQLNamedType, schema: GraphQLSchema): (object: JsonObject) => string {
  return (object) => {
    const said = object.__typename ?? (Object.hasOwn(object, key) ? object[key] : undefined)
    if (said !== undefined && said !== null && typeof said !== 'string') throw anomaly
    const known = typeof said === 'string' ? schema.getType(said) : type
    if (!isObjectType(known)) throw anomaly
    return known.name
  }
}
