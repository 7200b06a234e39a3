import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner'
import { type GraphQLSchema, isObjectType } from 'graphql'
import { makeFunction } from './make-function.ts'
import { merge } from './merge.ts'
import { isInherited, type Json, type JsonObject, ownValue, setOwn } from './own.ts'
import type { Rewrite } from './rewrites.ts'
import { satisfies } from './satisfies.ts'

/**
 * The JSON text of an entity's representation, or null where the entity is
 * not of a type that the fetch is for, or lacks a field of its key. Equal
 * texts are one representation.
 */
export type RepresentationText = (entity: JsonObject) => string | null

/** How one fetch represents its entities. */
export type Representation = {
  readonly text: RepresentationText
  /** Set where one type's fields without fields of their own are all: equal values are then one representation. */
  readonly plain?: Plain | undefined
}

export type Plain = { readonly typename: string; readonly fields: readonly string[] }

/** Representations as they are sent: as text over a wire, as values in the same process. Each is made when it is asked for. */
export class RepresentationList {
  readonly #texts: (string | undefined)[] = []
  readonly #entities: (JsonObject | undefined)[] = []
  #write: RepresentationText | undefined
  #plain: Plain | undefined

  get length(): number {
    return this.#texts.length
  }

  /** Answers its place in the list. */
  add(text: string): number {
    this.#entities.push(undefined)
    return this.#texts.push(text) - 1
  }

  /** An entity that `plain` is for, and which has no objects in its fields. */
  addPlain(entity: JsonObject, write: RepresentationText, plain: Plain): number {
    this.#write = write
    this.#plain = plain
    this.#entities.push(entity)
    return this.#texts.push(undefined) - 1
  }

  /** A JSON list. */
  text(): string {
    const texts = this.#texts.map((text, index) => text ?? this.#write?.(this.#entities[index] as JsonObject))
    return `[${texts.join()}]`
  }

  values(): unknown[] {
    return this.#texts.map((text, index) => {
      if (text !== undefined) return JSON.parse(text)
      const entity = this.#entities[index] as JsonObject
      const value: JsonObject = { __typename: entity.__typename }
      for (const field of this.#plain?.fields ?? []) value[field] = entity[field]
      return value
    })
  }
}

type Selections = readonly QueryPlanSelectionNode[]

/**
 * Builds representations for one fetch. Where exactly one fragment of plain
 * fields is for an entity's type, a function made for that type writes the
 * text at once; all else goes the general way, object first.
 */
export function compileRepresentations(
  requires: Selections,
  rewrite: Rewrite | undefined,
  supergraph: GraphQLSchema,
): Representation {
  const general = (entity: JsonObject): string | null => {
    const representation = select(entity, requires, supergraph)
    if (!representation?.__typename) return null
    rewrite?.(representation)
    return JSON.stringify(representation)
  }
  if (rewrite) return { text: general }
  const byType = new Map<unknown, RepresentationText>()
  const text = (entity: JsonObject): string | null => {
    const typename = entity.__typename
    let build = byType.get(typename)
    if (!build) {
      build = forType(typename, requires, supergraph) ?? general
      byType.set(typename, build)
    }
    return build(entity)
  }
  return { text, plain: plainOf(requires, supergraph) }
}

function plainOf(requires: Selections, supergraph: GraphQLSchema): Representation['plain'] {
  const [only] = requires
  if (requires.length !== 1 || only?.kind !== 'InlineFragment' || !only.typeCondition) return undefined
  if (!isObjectType(supergraph.getType(only.typeCondition)) || !isPlain(only.selections)) return undefined
  const names = only.selections.flatMap((one) =>
    one.kind === 'Field' && !one.selections ? [getResponseName(one)] : [],
  )
  const fields = names.filter((name) => name !== '__typename')
  if (names.length < only.selections.length || fields.length === 0 || fields.length === names.length) return undefined
  return fields.some(isInherited) ? undefined : { typename: only.typeCondition, fields }
}

function forType(typename: unknown, requires: Selections, supergraph: GraphQLSchema): RepresentationText | undefined {
  if (typeof typename !== 'string') return undefined
  const applying = requires.filter(
    (one) => one.kind === 'Field' || (one.typeCondition && satisfies(supergraph, typename, one.typeCondition)),
  )
  if (applying.length === 0) return () => null
  const [only] = applying
  if (applying.length > 1 || only?.kind !== 'InlineFragment') return undefined
  const { selections } = only
  if (!isPlain(selections) || !selections.some((one) => one.kind === 'Field' && isTypename(one))) return undefined
  return writer(selections)
}

function isTypename(field: QueryPlanSelectionNode & { kind: 'Field' }): boolean {
  return field.name === '__typename' && getResponseName(field) === '__typename'
}

/** Fields all the way down, each name once. */
function isPlain(selections: Selections): boolean {
  const names = new Set<string>()
  return selections.every((one) => {
    if (one.kind !== 'Field' || names.has(getResponseName(one))) return false
    names.add(getResponseName(one))
    return !one.selections || isPlain(one.selections)
  })
}

/** Generates `(e) => '{"__typename":"Item","id":"…"}' | null` for fields without fragments. */
function writer(selections: Selections): (object: JsonObject) => string | null {
  const inner: unknown[] = []
  const lines: string[] = []
  const parts: string[] = []
  for (const [index, one] of selections.entries()) {
    if (one.kind !== 'Field') throw new Error('only plain fields can be generated')
    const name = JSON.stringify(getResponseName(one))
    const own = isInherited(getResponseName(one)) ? `Object.hasOwn(e, ${name}) ? e[${name}] : undefined` : `e[${name}]`
    lines.push(`const v${index} = ${own}`, `if (v${index} === undefined) return null`)
    const before = JSON.stringify(`${index === 0 ? '{' : ','}${name}:`)
    if (one.selections) {
      inner.push(nested(writer(one.selections)))
      lines.push(`const t${index} = inner${inner.length - 1}(v${index})`, `if (t${index} === null) return null`)
      parts.push(`${before} + t${index}`)
    } else {
      parts.push(`${before} + JSON.stringify(v${index})`)
    }
  }
  const body = `${lines.join('\n')}\nreturn ${parts.join(' + ')} + '}'`
  return makeFunction('e', body, inner) as (object: JsonObject) => string | null
}

function nested(write: (object: JsonObject) => string | null): (value: Json) => string | null {
  const one = (value: Json): string | null => {
    if (!Array.isArray(value)) return value === null ? 'null' : write(value as JsonObject)
    const texts = value.map(one)
    return texts.includes(null) ? null : `[${texts.join(',')}]`
  }
  return one
}

/**
 * What a fetch requires of one entity. Null where a field is missing, at whatever depth: the subgraph could not do
 * anything with a part of a key, and would compute something else from a part of what it requires.
 */
function select(source: JsonObject, selections: Selections, supergraph: GraphQLSchema): JsonObject | null {
  const result: JsonObject = {}
  for (const one of selections) {
    if (one.kind === 'Field') {
      const name = getResponseName(one)
      const value = ownValue(source, name)
      const selected = one.selections && value !== undefined ? selectIn(value, one.selections, supergraph) : value
      if (selected === undefined) return null
      setOwn(result, name, selected)
    } else if (one.typeCondition && satisfies(supergraph, source.__typename, one.typeCondition)) {
      const part = select(source, one.selections, supergraph)
      if (part) merge(result, part)
    }
  }
  return result
}

/** Undefined where something is missing. */
function selectIn(value: Json, selections: Selections, supergraph: GraphQLSchema): Json | undefined {
  if (Array.isArray(value)) {
    const selected = value.map((one) => selectIn(one, selections, supergraph))
    return selected.includes(undefined) ? undefined : (selected as Json[])
  }
  return value === null ? null : (select(value as JsonObject, selections, supergraph) ?? undefined)
}
