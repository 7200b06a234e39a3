import { readSearchText } from './domain/text.ts'
import type { Facet } from './facets.ts'
import { type Hit, search } from './queries.ts'
import type { SearchDb } from './tables.ts'

/** What somebody who is still typing would find. */
export type Preview = {
  readonly hits: () => Promise<readonly Hit[]>
  readonly categories: () => Promise<readonly Facet[]>
  readonly totalCount: () => Promise<number>
}

const hitsMax = 6
const categoriesMax = 4

/** The beginning of a search: the same hits in the same order. Of a single letter nothing is looked for. */
export function preview(db: SearchDb, typed: string, now: Date): Preview {
  const { words } = readSearchText(typed)
  if (words.length < 2) return { hits: async () => [], categories: async () => [], totalCount: async () => 0 }
  const found = search(db, { text: words, order: 'RELEVANCE', first: hitsMax }, now)
  return {
    hits: async () => (await found.page()).edges.map(({ node }) => node),
    categories: async () => (await found.facets()).categories.slice(0, categoriesMax),
    totalCount: found.totalCount,
  }
}
