import { makeFunction } from './make-function.ts'
import { isInherited, isObject, type Json, type JsonObject, ownValue, setOwn } from './own.ts'

/** Puts what a fetch brought into what is known already. */
export type Merge = (target: JsonObject, source: JsonObject) => void

/** The ways to merge in one supergraph. */
export type Merging = {
  readonly merge: Merge
  /** The same, made for sources that have at most these names. */
  merger(names: readonly string[]): Merge
}

/** More would make a function that V8 does not optimise as one. */
const mostNames = 40

/**
 * Objects are merged, lists of equal length element by element; all else is replaced. New values are taken over by
 * reference. The name of an interface object says less of an object than the name of its type, and never replaces it.
 */
export function merging(interfaceObjects: ReadonlySet<string>): Merging {
  const mayBeLess = interfaceObjects.size > 0
  const saysLess = (known: Json | undefined, value: Json) =>
    typeof known === 'string' && typeof value === 'string' && interfaceObjects.has(value)

  function merge(target: JsonObject, source: JsonObject): void {
    for (const name of Object.keys(source)) {
      const value = source[name]
      if (value === undefined) continue
      let known = target[name]
      if (known === value) continue
      // JSON has no functions, so this one is inherited, as `__proto__` may be.
      if (typeof known === 'function' || name === '__proto__') {
        known = ownValue(target, name)
        if (known === undefined) {
          setOwn(target, name, value)
          continue
        }
      }
      if (mayBeLess && name === '__typename' && saysLess(known, value)) continue
      if (typeof value !== 'object' || value === null || !known) target[name] = value
      else mergeInto(target, name, known, value)
    }
  }

  /** Where both are something, and the new value is an object or a list. */
  function mergeInto(target: JsonObject, name: string, known: Json, value: Json[] | JsonObject): void {
    if (Array.isArray(value)) {
      if (Array.isArray(known) && known.length === value.length) mergeLists(known, value)
      else target[name] = value
    } else if (typeof known === 'object') merge(known as JsonObject, value)
    else target[name] = value
  }

  function mergeLists(target: Json[], source: Json[]): void {
    for (let index = 0; index < source.length; index++) {
      const value = source[index] as Json
      const known = target[index]
      if (isObject(value) && isObject(known)) merge(known, value)
      else if (Array.isArray(value) && Array.isArray(known) && value.length === known.length) mergeLists(known, value)
      else target[index] = value
    }
  }

  function merger(names: readonly string[]): Merge {
    if (names.length > mostNames || names.some(isInherited)) return merge
    const lines = names.map((one) => {
      const name = JSON.stringify(one)
      const unlessLess = mayBeLess && one === '__typename' ? 'if (!inner1(k, v)) ' : ''
      return `v = s[${name}]
if (v !== undefined) {
  k = t[${name}]
  if (typeof v !== 'object' || v === null || !k) { ${unlessLess}t[${name}] = v }
  else if (k !== v) inner0(t, ${name}, k, v)
}`
    })
    return makeFunction('t, s', `let v, k\n${lines.join('\n')}`, [mergeInto, saysLess]) as Merge
  }

  return { merge, merger }
}

/** Merges what is of one type, or of types that nothing says less of. */
export const { merge } = merging(new Set())
