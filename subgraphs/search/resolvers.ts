import { isCurrency, money } from '@stoa/values/money'
import type { NeededResolvers, Resolvers } from './resolvers.generated.ts'
import { preview } from './preview.ts'
import { search } from './queries.ts'
import { suggestions } from './suggestions.ts'

export const resolvers = {
  Query: {
    search: (_root, args, { db, now }) => search(db, args, now()),
    searchPreview: (_root, { text }, { db, now }) => preview(db, text, now()),
    searchSuggestions: (_root, { text }, { db }) => suggestions(db, text),
  },
  SearchConnection: {
    edges: async (found) => (await found.page()).edges,
    pageInfo: async (found) => (await found.page()).pageInfo,
    totalCount: (found) => found.totalCount(),
    facets: (found) => found.facets(),
  },
  SearchPreview: {
    hits: (found) => found.hits(),
    categories: (found) => found.categories(),
    totalCount: (found) => found.totalCount(),
  },
  SearchHit: {
    item: ({ id }) => ({ __typename: 'Item', id }),
    categoryName: (hit) => hit.category_name,
    categoryId: (hit) => hit.category_id,
    locationName: (hit) => hit.location_name,
    forSale: (hit) => hit.for_sale,
    forLoan: (hit) => hit.for_loan,
    freeThen: (hit) => hit.free_then,
    price: ({ price_minor, currency }) => amount(price_minor, currency),
    deposit: ({ deposit_minor, deposit_currency }) => amount(deposit_minor, deposit_currency),
    score: ({ score }) => score / 1_000_000,
  },
} satisfies Resolvers & NeededResolvers

function amount(minor: bigint | null, currency: string | null) {
  return minor !== null && currency !== null && isCurrency(currency) ? money(minor, currency) : null
}
