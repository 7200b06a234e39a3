import { createHash } from 'node:crypto'
import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, parse } from 'graphql'
import { accounts, inventory, products, reviews } from './store.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3",
  import: ["@key", "@external", "@requires", "@provides", "@shareable"])`

/** The four subgraphs of the known federation benchmark, rebuilt: the same graph and amounts, texts of our own. */
export const subgraphNames = ['accounts', 'inventory', 'products', 'reviews'] as const
export type SubgraphName = (typeof subgraphNames)[number]

const typeDefs: Record<SubgraphName, string> = {
  accounts: `${link}
    type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
  inventory: `${link}
    type Product @key(fields: "upc") {
      upc: String! weight: Int @external price: Int @external inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${link}
    type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `${link}
    type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
}

type Key = { readonly id: string }
type ProductKey = { readonly upc: string; readonly price?: number; readonly weight?: number }

const resolvers: Record<SubgraphName, object> = {
  accounts: {
    Query: {
      me: () => accounts[0],
      user: (_: unknown, { id }: Key) => accounts.find((one) => one.id === id),
      users: () => accounts,
    },
    User: { __resolveReference: ({ id }: Key) => accounts.find((one) => one.id === id) },
  },
  inventory: {
    Product: {
      __resolveReference: (key: ProductKey) => ({ ...key, inStock: inventory.has(key.upc) }),
      shippingEstimate: ({ price, weight }: ProductKey) =>
        price === undefined || weight === undefined ? null : price > 1000 ? 0 : Math.trunc(weight / 2),
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: ({ upc }: ProductKey) => products.find((one) => one.upc === upc) },
  },
  reviews: {
    Review: {
      __resolveReference: ({ id }: Key) => reviews.find((one) => one.id === id),
      author: () => ({ id: '1', username: accounts[0]?.username }),
      product: ({ upc }: { upc: string }) => ({ upc }),
    },
    User: { __resolveReference: ({ id }: Key) => ({ id }), reviews: () => reviews.slice(0, 2) },
    Product: {
      __resolveReference: ({ upc }: ProductKey) => ({ upc }),
      reviews: ({ upc }: ProductKey) => reviews.filter((one) => one.upc === upc),
    },
  },
}

/** One subgraph, ready to execute. */
export function subgraphSchema(name: SubgraphName): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(typeDefs[name]), resolvers: resolvers[name] as never }])
}

/** The supergraph with the subgraphs' addresses in it. */
export function supergraphSdl(urlOf: (name: SubgraphName) => string): string {
  const { supergraphSdl: sdl, errors } = composeServices(
    subgraphNames.map((name) => ({ name, url: urlOf(name), typeDefs: parse(typeDefs[name]) })),
  )
  if (!sdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return sdl
}

/** The three questions: the big one, one subgraph, two hops. */
export const questions = {
  a: `fragment User on User { id username name }
    fragment Review on Review { id body }
    fragment Product on Product { inStock name price shippingEstimate upc weight }
    query Big {
      users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
      topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
    }`,
  b: `query One { topProducts { upc name price weight } }`,
  c: `query Two { topProducts { upc name reviews { id body } } }`,
} as const

export type Question = keyof typeof questions

/** The id under which a question is registered. */
export function idOf(question: string): string {
  return createHash('sha256').update(question).digest('hex')
}
