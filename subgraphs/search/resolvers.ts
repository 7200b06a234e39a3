import { isCurrency, money } from '@stoa/values/money'
import type { NeededResolvers, Resolvers } from './generated.ts'
import { search } from './queries.ts'
import { suggestions } from './suggestions.ts'

export const resolvers = {
  Query: {
    search: (_root, args, { db }) => search(db, args),
    searchSuggestions: (_root, { text }, { db }) => suggestions(db, text),
  },
  SearchConnection: {
    edges: async (found) => (await found.page()).edges,
    pageInfo: async (found) => (await found.page()).pageInfo,
    totalCount: (found) => found.totalCount(),
    facets: (found) => found.facets(),
  },
  SearchHit: {
    item: ({ id }) => ({ __typename: 'Item', id }),
    categoryName: (hit) => hit.category_name,
    price: ({ price_minor, currency }) =>
      price_minor !== null && currency !== null && isCurrency(currency) ? money(price_minor, currency) : null,
    score: ({ score }) => score / 1_000_000,
  },
} satisfies Resolvers & NeededResolvers
