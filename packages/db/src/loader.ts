import DataLoader from 'dataloader'

/**
 * A batched read of single rows: however many fields ask for an id in one
 * request, one statement fetches them. Returns null for what is not there.
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

/** A row that a foreign key promises. */
export function present<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw new Error('a row is missing that a foreign key promises')
  return row
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

/** Asks for a page of a parent's list. */
export type PageKey<Args> = { readonly of: string; readonly args: Args }

/** Batched pages: fields that ask with the same arguments are read by one call, whatever their parents are. */
export function loadPages<Args extends object, Result>(
  read: (parents: readonly string[], args: Args) => Promise<readonly (Result | Error)[]>,
): DataLoader<PageKey<Args>, Result, string> {
  return new DataLoader(
    async (keys) => {
      const results = new Map<string, Result | Error>()
      const groups = Map.groupBy(keys, ({ args }) => JSON.stringify(args))
      await Promise.all(
        [...groups.values()].map(async (group) => {
          const found = await read(
            group.map(({ of }) => of),
            (group[0] as PageKey<Args>).args,
          )
          for (const [index, key] of group.entries()) results.set(nameOf(key), found[index] as Result | Error)
        }),
      )
      return keys.map((key) => results.get(nameOf(key)) as Result | Error)
    },
    { cacheKeyFn: nameOf },
  )
}

const nameOf = ({ of, args }: PageKey<unknown>) => JSON.stringify([of, args])
