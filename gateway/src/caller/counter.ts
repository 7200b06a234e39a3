/** Counts per key and forgets keys at zero, so that a long life costs no memory. */
export function counter() {
  const counts = new Map<string, number>()
  const of = (key: string) => counts.get(key) ?? 0
  return {
    of,
    add: (key: string) => void counts.set(key, of(key) + 1),
    remove: (key: string) => void (of(key) > 1 ? counts.set(key, of(key) - 1) : counts.delete(key)),
  }
}
