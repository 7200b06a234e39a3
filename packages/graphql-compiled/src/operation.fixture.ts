import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { applyPermissions } from '@stoa/auth/permissions'
import { anonymous, personViewer, systemViewer, type Viewer } from '@stoa/auth/viewer'
import { hash } from '@stoa/executor/parity/random'
import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
} from 'graphql'
import { pathToArray } from 'graphql/jsutils/Path.js'

/** What one execution is asked with, and what it called, in order. */
export type Probe = { readonly viewer: Viewer; readonly salt: number; readonly trace: string[] }

type Thing = { readonly __typename?: string; readonly id$: string; readonly [field: string]: unknown }

/** The subgraphs whose contracts are played with. */
export const names = ['chat', 'items', 'node', 'notifications', 'orders', 'payments', 'search', 'users'] as const

/** One fault in so many values. */
const faultEvery = 23

/**
 * Where graphql-js meets a fault in a list whose items must not be null, promises of items before it are left alone,
 * and one that rejects is an unhandled rejection. So such lists have promises only, or, with this in their ids,
 * objects without a fault.
 */
const calm = '[~'

/**
 * A subgraph's real contract over made-up objects: every way in which a field may be resolved and may fail,
 * by arithmetic on what is asked, so that the same question is always answered the same.
 */
export function probeSchema(name: (typeof names)[number], guarded: boolean): GraphQLSchema {
  const source = new URL(`../../../schema/composed/${name}.graphql`, import.meta.url)
  const schema = buildSubgraphSchema([{ typeDefs: parse(readFileSync(source, 'utf8')) }])
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isScalarType(type) && !isSpecifiedScalarType(type)) temper(type)
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const isRoot = [schema.getQueryType(), schema.getMutationType()].includes(type)
        if (isRoot || wayOf(type, field.name) === 'resolver') field.resolve = resolver(schema)
        else delete field.resolve
      }
      if (!guarded && hash(`door ${type.name}`) % 3 === 0) type.isTypeOf = door(type)
    }
    if (isAbstractType(type)) {
      const way = hash(`names ${type.name}`) % 3
      const typename = (object: Thing) => object.__typename
      type.resolveType = way === 0 ? typename : way === 1 ? async (object: Thing) => typename(object) : undefined
    }
  }
  if (!guarded) return schema
  const rules = new Proxy(
    {},
    { get: (_, rule) => (object: Thing, probe: Probe) => decide(String(rule), object, probe) },
  )
  return applyPermissions(schema, rules)
}

export function viewerOf(number: number): Viewer {
  const person = personViewer({ id: 'per_1', sessionId: 'ses_1', roles: ['ADMIN'], verified: true })
  return [anonymous, person, systemViewer('probe'), person][number % 4] as Viewer
}

function decide(rule: string, object: Thing, { trace, salt }: Probe): boolean | Promise<boolean> {
  trace.push(`${rule} of ${object.id$}`)
  if (object.id$.includes(calm)) return true
  const value = hash(`${rule} ${salt} ${object.id$}`)
  if (value % 29 === 0) throw new Error(`the rule ${rule} fell over`)
  return value % 2 === 0 ? value % 5 !== 0 : Promise.resolve(value % 5 !== 0)
}

function door({ name }: GraphQLObjectType) {
  return (object: Thing, { trace, salt }: Probe): boolean | Promise<boolean> => {
    trace.push(`door of ${name} at ${object?.id$}`)
    if (object?.id$.includes(calm)) return true
    const value = hash(`${name} ${salt} ${object?.id$}`)
    if (value % 31 === 0) throw new GraphQLError(`no way to ${name}`, { extensions: { code: 'FORBIDDEN' } })
    if (value % 37 === 0) return Promise.reject(new Error('the door is stuck'))
    return value % 2 === 0 ? value % 17 !== 0 : Promise.resolve(value % 17 !== 0)
  }
}

function temper(type: GraphQLScalarType): void {
  type.serialize = (value) => {
    if (value === 'calm') return value
    if (hash(`out ${String(value)}`) % 19 === 0) throw new Error(`${type.name} cannot say ${String(value)}`)
    return hash(`out ${String(value)}`) % 23 === 0 ? undefined : value
  }
  type.parseValue = (value) => {
    if (hash(`in ${JSON.stringify(value)}`) % 13 === 0) throw new GraphQLError(`${type.name} takes no such thing`)
    return { read: value }
  }
}

type Way = 'resolver' | 'value' | 'method' | 'promise'

function wayOf(type: GraphQLObjectType, field: string): Way {
  return (['resolver', 'value', 'value', 'method', 'promise'] as const)[hash(`way ${type.name}.${field}`) % 5] as Way
}

function resolver(schema: GraphQLSchema): GraphQLFieldResolver<Thing | undefined, Probe> {
  return (source, args, probe, info) => {
    const id = `${source?.id$ ?? ''}.${info.fieldName}(${JSON.stringify(args)})`
    const { fieldNodes, path, parentType, variableValues, operation } = info
    const seen = [fieldNodes.length, operation.operation, Object.keys(variableValues).length, info.returnType]
    probe.trace.push(`${id} at ${pathToArray(path).join('.')} of ${parentType.name}: ${seen.join()}`)
    const value = () => faulty(schema, info.returnType, id, probe)
    switch (hash(`speed ${id}`) % 4) {
      case 0:
        return Promise.resolve().then(value)
      case 1:
        return new Promise((resolve) => setImmediate(resolve)).then(value)
      default:
        return value()
    }
  }
}

/** The value of a field, or one of the things that may go wrong. */
function faulty(schema: GraphQLSchema, type: GraphQLOutputType, id: string, probe: Probe): unknown {
  const drawn = hash(`fault ${probe.salt} ${id}`)
  if (probe.salt === 0 || id.includes(calm) || drawn % faultEvery > 0) return valueOf(schema, type, id, probe)
  switch (Math.floor(drawn / faultEvery) % 8) {
    case 0:
      throw new Error(`${id} fell over`)
    case 1:
      throw new GraphQLError(`${id} is refused`, { extensions: { code: 'REFUSED', at: id } })
    case 2:
      return new Error(`${id} is an error`)
    case 3:
      return null
    case 4:
      return { strange: id }
    case 5:
      return Promise.reject(new Error(`${id} is rejected`))
    case 6:
      return undefined
    default:
      return 12.5
  }
}

function valueOf(schema: GraphQLSchema, type: GraphQLOutputType, id: string, probe: Probe): unknown {
  if (isNonNullType(type)) return valueOf(schema, type.ofType, id, probe)
  const drawn = hash(`value ${id}`)
  if (isListType(type)) {
    const fragile = isNonNullType(type.ofType)
    const isCalm = fragile && drawn % 2 === 0
    const items = Array.from({ length: drawn % 4 }, (_, index) => {
      const item = `${id}${isCalm ? calm : '['}${index}]`
      const late = !isCalm && (fragile || hash(`late ${item}`) % 3 === 0)
      const value = () => faulty(schema, type.ofType, item, probe)
      return late ? Promise.resolve().then(value) : quiet(value)
    })
    return drawn % 5 === 0 ? new Set(items) : items
  }
  if (isEnumType(type)) return type.getValues()[drawn % type.getValues().length]?.value
  if (isLeafType(type)) {
    if (type.name === 'Int' || type.name === 'Float') return drawn % 1000
    if (type.name === 'Boolean') return drawn % 2 === 0
    return id.includes(calm) ? 'calm' : `text ${drawn % 97}`
  }
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  return thing(schema, types[drawn % types.length] as GraphQLObjectType, id, probe)
}

/** A fault of an item that is thrown while the list is made would be one of the whole list. */
function quiet(value: () => unknown): unknown {
  try {
    return value()
  } catch (error) {
    return error
  }
}

function thing(schema: GraphQLSchema, type: GraphQLObjectType, id$: string, probe: Probe): Thing {
  const made = { __typename: !id$.includes(calm) && hash(`lie ${id$}`) % 41 === 0 ? 'Nonsense' : type.name, id$ }
  for (const { name, type: fieldType } of Object.values(type.getFields())) {
    const value = () => faulty(schema, fieldType, `${id$}.${name}`, probe)
    const way = wayOf(type, name)
    if (way === 'value') Object.defineProperty(made, name, { get: value })
    if (way === 'method')
      Object.assign(made, {
        [name]: (args: object) => (probe.trace.push(`${id$}.${name} ${JSON.stringify(args)}`), value()),
      })
    if (way === 'promise') Object.defineProperty(made, name, { get: () => Promise.resolve().then(value) })
  }
  return made
}
