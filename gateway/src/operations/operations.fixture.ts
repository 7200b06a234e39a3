import { createHash } from 'node:crypto'
import { type Running, startFixture } from '../gateway.fixture.ts'

/** A manifest of these documents, each under its hash. */
export function manifestOf(...bodies: readonly string[]): string {
  const operations = bodies.map((body) => ({ id: idOf(body), name: nameOf(body), type: 'query', body }))
  return JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations })
}

export const idOf = (body: string) => createHash('sha256').update(body).digest('hex')
const nameOf = (body: string) => /^\w+ (\w+)/.exec(body)?.[1] ?? 'unnamed'

export const people = 'query People {\n  people {\n    name\n  }\n}'
export const me = 'query Me {\n  me {\n    name\n  }\n}'
export const rename =
  'mutation Rename($id: ID!, $title: String!) {\n  itemRename(id: $id, title: $title) {\n    title\n  }\n}'
export const changed = 'subscription Changed($id: ID!) {\n  itemChanged(id: $id) {\n    title\n  }\n}'

/** A gateway in which the client `shop` has registered what is above. */
export function startRegistered(options: Parameters<typeof startFixture>[0] = {}): Promise<Running> {
  const manifests = [{ client: 'shop', text: manifestOf(people, me, rename, changed) }]
  return startFixture({ operations: 'registered', manifests, ...options })
}
