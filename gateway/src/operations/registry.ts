import type { Manifest, RegisteredOperation } from './registered-operation.ts'

/** All that clients have registered, by id. */
export type OperationRegistry = {
  /**
   * The operation of an id: a SHA-256, with or without `sha256:` before it, or a name that clients have for one. Where
   * two clients mean different operations by one name, `client` says whose is meant.
   */
  get(id: string, client?: string | undefined): RegisteredOperation | undefined
  /** Each once. */
  all(): readonly RegisteredOperation[]
  /** What a client may ask for from now on; nothing where it is undefined. */
  replace(client: string, manifest: Manifest | undefined): void
}

export function operationRegistry(): OperationRegistry {
  const manifests = new Map<string, Manifest>()
  let byId = new Map<string, RegisteredOperation>()

  function index(): Map<string, RegisteredOperation> {
    const found = new Map<string, RegisteredOperation>()
    const ambiguous = new Set<string>()
    for (const { entries } of manifests.values()) {
      for (const [id, operation] of entries) {
        const before = found.get(id)
        if (before && before !== operation) ambiguous.add(id)
        found.set(id, operation)
        found.set(`sha256:${operation.id}`, operation)
      }
    }
    for (const id of ambiguous) found.delete(id)
    return found
  }

  return {
    get: (id, client) => byId.get(id) ?? (client === undefined ? undefined : manifests.get(client)?.entries.get(id)),
    all: () => [...new Set([...manifests.values()].flatMap(({ entries }) => [...entries.values()]))],
    replace(client, manifest) {
      if (manifest) manifests.set(client, manifest)
      else manifests.delete(client)
      byId = index()
    },
  }
}
