import { makeFunction } from './make-function.ts'
import { isInherited, isObject, type Json, type JsonObject, ownValue, setOwn } from './own.ts'

/**
 * Puts what a fetch brought into what is known already. Objects are merged,
 * lists of equal length element by element; all else is replaced. New values
 * are taken over by reference.
 */
export function merge(target: JsonObject, source: JsonObject): void {
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

/** The same as `merge`, made for sources that have at most these names. */
export function merger(names: readonly string[]): typeof merge {
  if (names.length > mostNames || names.some(isInherited)) return merge
  const lines = names.map((one) => {
    const name = JSON.stringify(one)
    return `v = s[${name}]
if (v !== undefined) {
  k = t[${name}]
  if (typeof v !== 'object' || v === null || !k) t[${name}] = v
  else if (k !== v) inner0(t, ${name}, k, v)
}`
  })
  return makeFunction('t, s', `let v, k\n${lines.join('\n')}`, [mergeInto]) as typeof merge
}

/** More would make a function that V8 does not optimise as one. */
const mostNames = 40

function mergeLists(target: Json[], source: Json[]): void {
  for (let index = 0; index < source.length; index++) {
    const value = source[index] as Json
    const known = target[index]
    if (isObject(value) && isObject(known)) merge(known, value)
    else target[index] = value
  }
}
