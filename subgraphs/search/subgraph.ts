import { defineSubgraph } from '@stoa/subgraph/definition'
import { indexItems } from './projections.ts'
import { resolvers } from './resolvers.ts'
import type { Tables } from './tables.ts'

/** Finding items: a read model that the states of items keep, and nothing else. */
export const search = defineSubgraph<Tables, Record<string, never>>({
  name: 'search',
  schema: new URL('../../schema/composed/search.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  // How alike a title must be to what was typed: `camra` finds cameras, `cat` finds no carts.
  settings: { 'pg_trgm.word_similarity_threshold': '0.45' },
  loaders: () => ({}),
  resolvers,
  // A read model and nothing else: every projection is compared with the log anyway.
  invariants: { broken: {} },
  projections: { index: { tables: ['item', 'free_period'], on: { 'items.item.changed.v1': indexItems } } },
})
