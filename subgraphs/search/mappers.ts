import type { Hit, Search } from './queries.ts'

// What resolvers get as the parent of each graph type; codegen reads the names.

export type SearchConnectionModel = Search
export type SearchHitModel = Hit
