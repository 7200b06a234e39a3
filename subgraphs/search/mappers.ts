import type { Facets, Range } from './facets.ts'
import type { Preview } from './preview.ts'
import type { Hit, Search } from './queries.ts'

// What resolvers get as the parent of each graph type; codegen reads the names.

export type SearchConnectionModel = Search
export type SearchHitModel = Hit
export type SearchFacetsModel = Facets
export type SearchRangeModel = Range
export type SearchPreviewModel = Preview
