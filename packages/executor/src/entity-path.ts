import { isInherited, type Json, type JsonObject, ownValue } from './own.ts'

/** Where in the response a fetch puts its entities: response names, and `@` for every element of a list. */
export type EntityPath = readonly string[]

/**
 * At which depths of paths entities share what was fetched for them: bit 5
 * where several at a path of five parts got the same. Paths longer than that count as 30 parts.
 */
export type SharedDepths = number

export const withDepth = (shared: SharedDepths, { length }: EntityPath): SharedDepths => shared | (1 << atMost(length))

const atMost = (depth: number) => Math.min(depth, 30)

/**
 * The objects at a path, in order, without those that are null. What entities
 * share is found once, as far as it is cheap to tell: directly below them, and
 * as a list of lists further down. An object may still come twice, which costs
 * work and changes nothing. None where a list was promised and something else came.
 */
export function entitiesAt(root: JsonObject, path: EntityPath, shared: SharedDepths = 0): JsonObject[] {
  let level: unknown[] = [root]
  for (const [depth, part] of path.entries()) {
    if (part === '@') {
      level = elementsOf(level)
      continue
    }
    level = valuesOf(level, part)
    const sharedHere = shared >> atMost(depth)
    const isBelow = sharedHere << atMost(depth) !== shared
    if (level.length > 1 && (sharedHere & 1 || (isBelow && Array.isArray(level[0])))) level = [...new Set(level)]
  }
  return level as JsonObject[]
}

function elementsOf(lists: readonly unknown[]): unknown[] {
  const found: unknown[] = []
  for (const list of lists) {
    if (!Array.isArray(list)) continue
    for (let index = 0; index < list.length; index++) {
      const element: unknown = list[index]
      if (element !== null && element !== undefined) found.push(element)
    }
  }
  return found
}

function valuesOf(objects: readonly unknown[], name: string): unknown[] {
  const found: unknown[] = []
  const careful = isInherited(name)
  for (const object of objects as readonly JsonObject[]) {
    const value = careful ? ownValue(object, name) : object[name]
    if (value !== null && value !== undefined) found.push(value)
  }
  return found
}

/** The same walk as `entitiesAt`, with the path of each place: `@` becomes the index. */
export function placesOf(root: JsonObject, path: EntityPath): { entity: JsonObject; path: (string | number)[] }[] {
  const found: { entity: JsonObject; path: (string | number)[] }[] = []
  const here: (string | number)[] = []
  const walk = (value: Json | undefined, depth: number): void => {
    if (value === null || value === undefined) return
    const part = path[depth]
    if (part === undefined) {
      found.push({ entity: value as JsonObject, path: here.slice() })
    } else if (part === '@') {
      for (const [index, element] of Array.isArray(value) ? value.entries() : []) {
        here.push(index)
        walk(element, depth + 1)
        here.pop()
      }
    } else {
      here.push(part)
      walk(ownValue(value as JsonObject, part), depth + 1)
      here.pop()
    }
  }
  walk(root, 0)
  return found
}
