import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '@stoa/contracts/roster'

/** A small repository in a temporary folder, for tests and probes of the tools. Disposing removes it. */
export type Fixture = { readonly root: string; readonly [Symbol.dispose]: () => void }

/** Writes `files` (path → text) into a new temporary folder. */
export function fixtureOf(files: Readonly<Record<string, string>>): Fixture {
  const root = mkdtempSync(join(tmpdir(), 'stoa-tools-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) }
}

/** Two subgraphs that refer to each other's entity; the prefixes are those of `librarySchemas`. */
export const libraryPrefixes = { bok: 'Book', aut: 'Author', evt: null } as const

/** The tree that `pnpm compose` reads: a registry, two authored subgraphs and the real shared part. */
export function librarySchemas(): Record<string, string> {
  return {
    'rover.yaml': `federation_version: =2.14.4
subgraphs:
  books: { routing_url: 'http://localhost:4101/graphql', schema: { file: schema/composed/books.graphql } }
  authors: { routing_url: 'http://localhost:4102/graphql', schema: { file: schema/composed/authors.graphql } }
  node: { routing_url: 'http://localhost:4000/node', schema: { file: schema/composed/node.graphql } }
`,
    'schema/shared.graphql': readFileSync(join(repositoryRoot, 'schema/shared.graphql'), 'utf8'),
    'schema/books.graphql': `type Query {
  "A book."
  book("Its id." id: ID!): Book @public
}

"A book."
type Book implements Node @key(fields: "id") @public {
  "The opaque id."
  id: ID!
  "What it costs."
  price: Money! @requiresScopes(scopes: [["books:manage"]])
  "Who has it."
  borrower: String @rule(name: "borrower") @policy(policies: [["verified"]])
  "Who wrote it."
  author: Author!
}

"Who wrote a book."
type Author @key(fields: "id", resolvable: false) {
  "The opaque id."
  id: ID!
}
`,
    'schema/authors.graphql': `type Query {
  "All authors of a name."
  authorNamed("The name." name: String!): Author @authenticated
}

"Who writes."
type Author implements Node @key(fields: "id") @public {
  "The opaque id."
  id: ID!
  "As printed."
  name: String!
}
`,
  }
}
