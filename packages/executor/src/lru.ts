/** A map of bounded size that forgets what was used longest ago. */
export type Lru<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  readonly size: number
}

/** Keeps at most `limit` entries; a `Map` remembers the order of insertion, so a hit is put in again. */
export function lru<Value>(limit: number): Lru<Value> {
  const entries = new Map<string, Value>()
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
      entries.delete(key)
      entries.set(key, value)
      if (entries.size <= limit) return
      const oldest = entries.keys().next()
      if (!oldest.done) entries.delete(oldest.value)
    },
    get size() {
      return entries.size
    },
  }
}
