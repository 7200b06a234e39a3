import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import { constraintOf } from './constrained-schema.ts'
import type { Constraint } from './constraint.ts'
import { listExpectation } from './expectation.ts'
import { leafReader } from './leaf-reader.ts'
import type { Place, Refuse } from './place.ts'

/**
 * Reads a value that has come as JSON: the same value where it may go on as it
 * is, another one where it is written differently (texts composed, numbers of
 * 64 bits as texts). Whatever may not be is told to `refuse`, and what is
 * answered then counts nothing.
 */
export type Reader = (value: unknown, above: Place | undefined, key: string | number, refuse: Refuse) => unknown

/**
 * How values of a type are read, and what `constraint` says of them beyond it.
 * Everything about the type is decided here, once. Types and null are checked
 * as graphql-js checks variables.
 */
export function reader(type: GraphQLInputType, constraint: Constraint | undefined): Reader {
  if (isNonNullType(type)) {
    const read = reader(type.ofType, constraint)
    return (value, above, key, refuse) =>
      value === null || value === undefined ? refuse({ above, key }, 'given') : read(value, above, key, refuse)
  }
  const read = isListType(type)
    ? list(reader(type.ofType, constraint), constraint)
    : isInputObjectType(type)
      ? object(type)
      : leaf(leafReader(type, constraint))
  return (value, above, key, refuse) => (value === null ? null : read(value, above, key, refuse))
}

function leaf({ expected, read }: ReturnType<typeof leafReader>): Reader {
  return (value, above, key, refuse) => read(value, (because) => refuse({ above, key }, expected, because))
}

/** Whether a list of so many entries may be; told where not. */
export function checkSize(size: number, constraint: Constraint | undefined, place: Place, refuse: Refuse): boolean {
  const { minItems = 0, maxItems = Infinity } = constraint ?? {}
  if (size >= minItems && size <= maxItems) return true
  refuse(place, `a list of ${constraint && listExpectation(constraint)}`, `it has ${size}`)
  return false
}

function list(readItem: Reader, constraint: Constraint | undefined): Reader {
  return (value, above, key, refuse) => {
    // One value stands for a list of it.
    if (!Array.isArray(value)) return readItem(value, above, key, refuse)
    const place = { above, key }
    if (!checkSize(value.length, constraint, place, refuse)) return undefined
    let copy: unknown[] | undefined
    for (let index = 0; index < value.length; index++) {
      const item = readItem(value[index], place, index, refuse)
      if (item !== value[index]) (copy ??= [...value])[index] = item
    }
    return copy ?? value
  }
}

type Fields = { readonly readers: ReadonlyMap<string, Reader>; readonly required: readonly string[] }

const known = new WeakMap<GraphQLInputObjectType, Fields>()

/** Made at the first value, for types may hold themselves. */
function fieldsOf(type: GraphQLInputObjectType): Fields {
  let fields = known.get(type)
  if (!fields) {
    const all = Object.values(type.getFields())
    fields = {
      readers: new Map(all.map((field) => [field.name, reader(field.type, constraintOf(field))])),
      required: all.filter(isRequiredInputField).map(({ name }) => name),
    }
    known.set(type, fields)
  }
  return fields
}

function object(type: GraphQLInputObjectType): Reader {
  return (value, above, key, refuse) => {
    const place = { above, key }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuse(place, `an object of type ${type.name}`)
    }
    const { readers, required } = fieldsOf(type)
    const given = value as Readonly<Record<string, unknown>>
    let copy: Record<string, unknown> | undefined
    for (const name of Object.keys(given)) {
      const inner = given[name]
      if (inner === undefined) continue
      const read = readers.get(name)
      if (!read) {
        refuse({ above: place, key: shown(name) }, 'left out', `${type.name} has no such field`)
        continue
      }
      const result = read(inner, place, name, refuse)
      if (result !== inner) (copy ??= { ...given })[name] = result
    }
    for (const name of required) {
      if (!Object.hasOwn(given, name) || given[name] === undefined) refuse({ above: place, key: name }, 'given')
    }
    if (type.isOneOf && (Object.keys(given).length !== 1 || Object.values(given)[0] === null)) {
      refuse(place, 'given as exactly one of its fields')
    }
    return copy ?? value
  }
}

/** Names come from clients too, and one of any length is no help. */
function shown(name: string): string {
  return /^\w{1,60}$/.test(name) ? name : '…'
}
