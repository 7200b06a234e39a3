import { isInherited, type JsonObject, ownValue } from './own.ts'

/** Where in the response a fetch puts its entities: response names, and `@` for every element of a list. */
export type EntityPath = readonly string[]

/**
 * The objects at a path, in order, without those that are null; `distinct`
 * leaves out what was met before, which is much where entities share what was
 * fetched for them. Throws where a list was promised and something else came.
 */
export function entitiesAt(root: JsonObject, path: EntityPath, distinct = false): JsonObject[] {
  let level: unknown[] = [root]
  for (const part of path) {
    const next: unknown[] = part === '@' ? elementsOf(level, path) : valuesOf(level, part)
    level = distinct && next.length > 1 ? [...new Set(next)] : next
  }
  return level as JsonObject[]
}

function elementsOf(lists: readonly unknown[], path: EntityPath): unknown[] {
  const found: unknown[] = []
  for (const list of lists) {
    if (!Array.isArray(list)) throw new Error(`Expected a list in the result of a subgraph at ${path.join('.')}`)
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

/** The same walk as `entitiesAt`, for the paths that errors carry: `@` becomes the index. */
export function pathsOfEntities(root: JsonObject, path: EntityPath): (string | number)[][] {
  const found: (string | number)[][] = []
  const here: (string | number)[] = []
  const walk = (value: unknown, depth: number): void => {
    if (value === null || value === undefined) return
    const part = path[depth]
    if (part === undefined) {
      found.push(here.slice())
    } else if (part === '@') {
      for (const [index, element] of (value as unknown[]).entries()) {
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
