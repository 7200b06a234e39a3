import type { Registered } from './registered.ts'

/** The text of a manifest: the form that Apollo's tools and other routers read too. */
export function manifestText(operations: readonly Registered[]): string {
  const entries = operations
    .map(({ id, name, type, body }) => ({ id, name, type, body }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: entries }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
