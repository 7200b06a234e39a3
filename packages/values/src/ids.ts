import { fromString, getType, typeid } from 'typeid-js'

/** An opaque id: a prefix and a UUIDv7 in base32, such as `itm_01h2xcejqtf2nbrexx3vqjhp41`. It sorts by time of making. */
export type Id = string

/** A new id of a kind. Commands take `work.ids` instead, so that a test can say which ids come. */
export function newId(prefix: string): Id {
  return typeid(prefix).toString()
}

/** The prefix of a well-formed id, or undefined. Whether it is one of ours says `id-prefixes.ts` of the contracts. */
export function prefixOf(id: string): string | undefined {
  try {
    return getType(fromString(id))
  } catch {
    return undefined
  }
}

/** A test for well-formed ids of these kinds, made once and asked often. */
export function idTest(allowed: readonly string[]): (id: string) => boolean {
  const pattern = new RegExp(`^(?:${allowed.join('|')})_[0-7][0-9a-hjkmnp-tv-z]{25}$`)
  return (id) => pattern.test(id)
}

/** Whether `id` is a well-formed id of this kind. Nothing is said about whether it exists. */
export function isId(prefix: string, id: string): boolean {
  return id.startsWith(`${prefix}_`) && prefixOf(id) === prefix
}
