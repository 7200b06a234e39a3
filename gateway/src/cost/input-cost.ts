import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Weights } from './weights.ts'

/** What a value of an argument costs. */
export type Weigh = (value: unknown) => number

/**
 * How values cost that stand at a place such as `Query.find(filter:)`: by
 * `@cost` of their type and of the fields that are filled in, and texts by
 * their length, since whoever searches pays for what is compared. Undefined
 * where they cost nothing. What depends on the type alone is decided once.
 */
export function inputWeigher(weights: Weights): (type: GraphQLInputType, place: string) => Weigh | undefined {
  const known = new Map<GraphQLInputObjectType, readonly (readonly [string, Weigh])[]>()

  function weigher(type: GraphQLInputType, place: string): Weigh | undefined {
    if (isNonNullType(type)) return weigher(type.ofType, place)
    if (isListType(type)) {
      const each = weigher(type.ofType, place)
      return each && ((value) => (Array.isArray(value) ? sumOf(value, each) : each(value)))
    }
    const own = weights.weightOf(type.name) ?? 0
    if (isInputObjectType(type)) return isWeighed(type) ? ofObject(type, own) : undefined
    const perCost = weights.charactersPerCost(place)
    if (own === 0 && perCost === undefined) return undefined
    return (value) => {
      if (value === null || value === undefined) return 0
      return own + (perCost !== undefined && typeof value === 'string' ? Math.floor(value.length / perCost) : 0)
    }
  }

  function ofObject(type: GraphQLInputObjectType, own: number): Weigh {
    return (value) => {
      if (typeof value !== 'object' || value === null) return 0
      let total = own
      for (const [name, weigh] of fieldsOf(type)) {
        if (Object.hasOwn(value, name)) total += weigh((value as Record<string, unknown>)[name])
      }
      return total
    }
  }

  /** Those that cost something, made at the first value, for types may hold themselves. */
  function fieldsOf(type: GraphQLInputObjectType): readonly (readonly [string, Weigh])[] {
    let fields = known.get(type)
    if (!fields) {
      fields = Object.values(type.getFields()).flatMap((field): [string, Weigh][] => {
        const place = `${type.name}.${field.name}`
        const given = weights.weightOf(place) ?? 0
        const weigh = weigher(field.type, place)
        if (given === 0 && !weigh) return []
        return [[field.name, (value) => (value === null || value === undefined ? 0 : given + (weigh?.(value) ?? 0))]]
      })
      known.set(type, fields)
    }
    return fields
  }

  function isWeighed(type: GraphQLInputObjectType, seen = new Set<string>()): boolean {
    if (seen.has(type.name)) return false
    seen.add(type.name)
    if (weights.weightOf(type.name)) return true
    return Object.values(type.getFields()).some((field) => {
      const place = `${type.name}.${field.name}`
      const named = getNamedType(field.type)
      if (weights.weightOf(place) || weights.charactersPerCost(place) || weights.weightOf(named.name)) return true
      return isInputObjectType(named) && isWeighed(named, seen)
    })
  }

  return weigher
}

function sumOf(values: readonly unknown[], weigh: Weigh): number {
  let total = 0
  for (const value of values) total += weigh(value)
  return total
}
