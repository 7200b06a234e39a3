import { defineSubgraph } from '@stoa/subgraph/definition'
import { indexItems } from './projection.ts'
import { resolvers } from './resolvers.ts'
import type { Tables } from './tables.ts'

/** Finding items: a read model that the states of items keep, and nothing else. */
export const search = defineSubgraph<Tables, Record<string, never>>({
  name: 'search',
  schema: new URL('../../schema/composed/search.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders: () => ({}),
  resolvers,
  projections: { index: { tables: ['item'], on: { 'items.item.changed.v1': indexItems } } },
})
