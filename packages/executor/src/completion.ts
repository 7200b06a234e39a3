import {
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Path } from './client-paths.ts'
import { downstreamCode } from './errors.ts'
import { isObject, type Json, type JsonObject, ownValue, setOwn } from './own.ts'
import { type Field, fieldsOf, mayBe, needsType, type Reading, type Shape } from './shape.ts'

/** A field of the response that no subgraph brought a value for. */
export type Missing = { readonly path: Path; readonly planned: Path }

/** A response completed value by value, as the specification has it. */
export type Completed = {
  readonly data: JsonObject | null
  readonly missing: readonly Missing[]
  /** What subgraphs brought and their schema does not allow, or did not bring and it demands. */
  readonly refusals: readonly Refusal[]
}

/** An error of the response, unless another tells why there is a null: at the path, or below it. */
export type Refusal = { readonly error: GraphQLError; readonly nullAt: Path }

/** Fields of objects by what is selected and the type, read once. */
type KnownFields = Map<Shape, Map<string | undefined, readonly Field[]>>

/** Completes responses where something is missing or not what its type promises: slower than a projector, and exact. */
export type Completer = {
  complete(data: JsonObject, introspected: JsonObject): Completed
  /** Whether the objects on the way to a place are of types of which that place is selected, as far as there are any. */
  asksFor(planned: Path, data: JsonObject): boolean
}

/** Makes the completer of an operation under one choice of its conditions. */
export function completer(root: Shape, rootType: GraphQLNamedType, reading: Reading): Completer {
  const known: KnownFields = new Map()
  return {
    complete(data, introspected) {
      const completion = new Completion(reading, known, introspected)
      const whole = completion.object(data, root, rootType)
      return { data: whole, missing: completion.missing, refusals: completion.refusals }
    },
    asksFor(planned, data) {
      let value: Json | undefined = data
      let shape = root
      for (const part of planned) {
        if (typeof part === 'number') {
          value = Array.isArray(value) ? value[part] : undefined
          continue
        }
        if (!isObject(value)) return true
        const typename = typeof value.__typename === 'string' ? value.__typename : undefined
        // What is known as no more than an interface may be anything.
        if (typename && !isObjectType(reading.schema.getType(typename))) return true
        const field = knownFields(known, shape, typename, reading).find(({ key }) => key === part)
        if (!field) return false
        value = ownValue(value, part)
        shape = field.shape
      }
      return true
    },
  }
}

function knownFields(
  known: KnownFields,
  shape: Shape,
  typename: string | undefined,
  reading: Reading,
): readonly Field[] {
  let byType = known.get(shape)
  if (!byType) known.set(shape, (byType = new Map()))
  let fields = byType.get(typename)
  if (!fields) byType.set(typename, (fields = fieldsOf(shape, typename, reading)))
  return fields
}

class Completion {
  readonly missing: Missing[] = []
  readonly refusals: Refusal[] = []
  readonly #reading: Reading
  readonly #known: KnownFields
  readonly #introspected: JsonObject
  /** Where it is now, in the client's names and in the planned ones. */
  readonly #path: (string | number)[] = []
  readonly #planned: (string | number)[] = []

  constructor(reading: Reading, known: KnownFields, introspected: JsonObject) {
    this.#reading = reading
    this.#known = known
    this.#introspected = introspected
  }

  /** An object with all its fields, or null where one of them takes it along. */
  object(value: JsonObject, shape: Shape, declared: GraphQLNamedType): JsonObject | null {
    const typename = value.__typename
    const type = typename ? this.#reading.schema.getType(String(typename)) : declared
    if (!type || !isCompositeType(type)) return this.#refuse(declared)
    if (typename && needsType(shape, type, this.#reading)) {
      this.#tell(`The type of this ${type.name} could not be found out.`)
      return null
    }
    const result: JsonObject = {}
    let isWhole = true
    for (const field of knownFields(this.#known, shape, typename ? type.name : undefined, this.#reading)) {
      this.#path.push(field.responseName)
      this.#planned.push(field.key)
      const completed = this.#field(value, field, type)
      this.#path.pop()
      this.#planned.pop()
      if (completed === undefined) isWhole = false
      else setOwn(result, field.responseName, completed)
    }
    return isWhole ? result : null
  }

  /** The value of a field; undefined where it is null and must not be. */
  #field(object: JsonObject, field: Field, parent: GraphQLNamedType): Json | undefined {
    if (!field.type) return this.#special(object, field, parent)
    const value = ownValue(object, field.key)
    if (value === undefined) this.missing.push({ path: this.#path.slice(), planned: this.#planned.slice() })
    return this.#value(value, field.type, field, parent)
  }

  /** What is answered here: the name of a type, introspection. */
  #special(object: JsonObject, field: Field, parent: GraphQLNamedType): Json | undefined {
    if (field.name !== '__typename') return ownValue(this.#introspected, field.responseName) ?? null
    const said = this.#reading.schema.getType(String(ownValue(object, field.key)))
    const type = isObjectType(parent) ? parent : said
    if (isObjectType(type)) return type.name
    this.#refuse(parent)
    return undefined
  }

  #value(value: Json | undefined, type: GraphQLOutputType, field: Field, parent: GraphQLNamedType): Json | undefined {
    if (isNonNullType(type)) {
      const count = this.refusals.length
      const completed = this.#value(value, type.ofType, field, parent)
      if (completed !== null) return completed
      // What made it null was told there. A field is missing where its object was null in the subgraph.
      const nullAt = value === undefined ? this.#path.slice(0, -1) : this.#path.slice()
      if (this.refusals.length === count) {
        this.#tell(`Cannot return null for non-nullable field ${parent.name}.${field.name}.`, nullAt)
      }
      return undefined
    }
    if (value === undefined || value === null) return null
    if (isListType(type)) return this.#list(value, type.ofType, field, parent)
    if (isLeafType(type)) return isLeaf(value, type) ? value : this.#refuse(type)
    if (!isObject(value)) return this.#refuse(type)
    const said = value.__typename
    if (said && !mayBe(this.#reading.schema, said, type)) return this.#refuse(type)
    return this.object(value, field.shape, type)
  }

  #list(value: Json, type: GraphQLOutputType, field: Field, parent: GraphQLNamedType): Json {
    if (!Array.isArray(value)) return this.#refuse(type)
    const list: Json[] = []
    let isWhole = true
    for (const [index, element] of value.entries()) {
      this.#path.push(index)
      this.#planned.push(index)
      const completed = this.#value(element, type, field, parent)
      this.#path.pop()
      this.#planned.pop()
      if (completed === undefined) isWhole = false
      else list.push(completed)
    }
    return isWhole ? list : null
  }

  #refuse(type: { toString(): string }): null {
    this.#tell(`A subgraph returned a value that is not of type ${type.toString()}.`)
    return null
  }

  #tell(message: string, nullAt: Path = this.#path.slice()): void {
    const error = new GraphQLError(message, { path: this.#path.slice(), extensions: { code: downstreamCode } })
    this.refusals.push({ error, nullAt })
  }
}

function isLeaf(value: Json, type: GraphQLNamedType): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined
  switch (type.name) {
    case 'String':
      return typeof value === 'string'
    case 'Boolean':
      return typeof value === 'boolean'
    case 'Float':
      return Number.isFinite(value)
    case 'Int':
      return isWholeNumber(value)
    case 'ID':
      return typeof value === 'string' || isWholeNumber(value)
    default:
      return true
  }
}

/** From 1e21 on a number is no longer written as digits alone. */
function isWholeNumber(value: Json): boolean {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e21
}
