/** A value as it came from a subgraph: JSON. */
export type Json = null | boolean | number | string | Json[] | JsonObject
/** An object as it came from a subgraph; any name may occur in it, `__proto__` too. */
export type JsonObject = { [name: string]: Json | undefined }

/**
 * Names that every object or array has without its having been given one. A
 * response name may be any of them, so they are read and written with care.
 */
const inherited = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
])

/** Whether plain property access could find something that the object was not given. */
export function isInherited(name: string): boolean {
  return inherited.has(name)
}

/** The object's own value of that name; nothing inherited. */
export function ownValue(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** Sets a value of the object's own, also under a name like `__proto__`. */
export function setOwn(object: JsonObject, name: string, value: Json | undefined): void {
  if (!Object.hasOwn(object, name) && inherited.has(name)) {
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
  } else {
    object[name] = value
  }
}

/** An object in the sense of JSON: no list, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy that shares no object with the original. */
export function copyJson<Value extends Json | undefined>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyJson) as Value
  const copy: JsonObject = {}
  for (const name of Object.keys(value)) setOwn(copy, name, copyJson((value as JsonObject)[name]))
  return copy as Value
}
