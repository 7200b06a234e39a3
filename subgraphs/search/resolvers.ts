import { isCurrency, money } from '@stoa/values/money'
import type { QuerySearchArgs } from './generated.ts'
import { type Hit, type Search, search, suggestions } from './queries.ts'
import type { SubgraphContext } from './context.ts'

export const resolvers = {
  Query: {
    search: (_root: unknown, args: QuerySearchArgs, { db }: SubgraphContext) => search(db, args),
    searchSuggestions: (_root: unknown, { text }: { text: string }, { db }: SubgraphContext) => suggestions(db, text),
  },
  SearchConnection: {
    edges: async (found: Search) => (await found.page()).edges,
    pageInfo: async (found: Search) => (await found.page()).pageInfo,
    totalCount: (found: Search) => found.totalCount(),
    facets: (found: Search) => found.facets(),
  },
  SearchHit: {
    item: ({ id }: Hit) => ({ __typename: 'Item', id }),
    categoryName: (hit: Hit) => hit.category_name,
    price: ({ price_minor, currency }: Hit) =>
      price_minor !== null && currency !== null && isCurrency(currency) ? money(price_minor, currency) : null,
    score: ({ score }: Hit) => score / 1_000_000,
  },
}
