/** A map of bounded size that forgets what was used longest ago. */
export type Lru<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  readonly size: number
}

/**
 * Keeps at most `limit` entries, whose keys together are at most `keysLength` long. A `Map` remembers the order of
 * insertion, so a hit is put in again.
 */
export function lru<Value>(limit: number, keysLength = Number.POSITIVE_INFINITY): Lru<Value> {
  const entries = new Map<string, Value>()
  let length = 0
  return {
    get(key) {
      const value = entries.get(key)
      if (value !== undefined) {
        entries.delete(key)
        entries.set(key, value)
      }
      return value
    },
    set(key, value) {
      if (!entries.delete(key)) length += key.length
      entries.set(key, value)
      for (const oldest of entries.keys()) {
        if (entries.size <= limit && length <= keysLength) return
        entries.delete(oldest)
        length -= oldest.length
      }
    },
    get size() {
      return entries.size
    },
  }
}
