import DataLoader from 'dataloader'

/**
 * A batched read of single rows: however many fields ask for an id in one
 * request, one statement fetches them. Answers null for what is not there.
 */
export function loadOne<Key, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader<Key, Row | null>(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key) ?? null)
  })
}

/** A batched read of many rows per key, in the order in which the statement gives them. */
export function loadMany<Key, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row[]> {
  return new DataLoader<Key, Row[]>(async (keys) => {
    const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]))
    for (const row of await read(keys)) groups.get(keyOf(row))?.push(row)
    return keys.map((key) => groups.get(key) ?? [])
  })
}
