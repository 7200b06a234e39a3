import { composeServices } from '@apollo/composition'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { replaceExecutor } from '../src/apollo-gateway.ts'
import { parse } from 'graphql'

// `node examples/drop-in.ts`: an Apollo gateway whose executor is replaced in one call.
// The subgraphs are canned here; over HTTP, `fetch` is `httpTransport({ urls }).fetch`
// from '@stoa/executor/undici-transport'.

process.env.APOLLO_TELEMETRY_DISABLED = 'true'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])'
const books = `${link} type Query { books: [Book!]! } type Book @key(fields: "id") { id: ID! title: String! }`
const stock = `${link} type Book @key(fields: "id") { id: ID! inStock: Boolean! }`
const { supergraphSdl } = composeServices([
  { name: 'books', url: 'http://books', typeDefs: parse(books) },
  { name: 'stock', url: 'http://stock', typeDefs: parse(stock) },
])

const gateway = new ApolloGateway({ supergraphSdl: supergraphSdl ?? '' })
replaceExecutor(gateway, {
  fetch: async (subgraph, { variables }) => {
    console.info(`asked ${subgraph} ${JSON.stringify(variables)}`)
    if (subgraph === 'books') return { data: { books: [{ __typename: 'Book', id: '1', title: 'Emma' }] } }
    return { data: { _entities: [{ __typename: 'Book', inStock: true }] } }
  },
  warm: [{ body: '{ books { title inStock } }' }],
})

const server = new ApolloServer({ gateway })
await server.start()
const { body } = await server.executeOperation({ query: '{ books { title inStock } }' })
console.info(JSON.stringify(body.kind === 'single' ? body.singleResult : body.kind))
await server.stop()
