import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createExecutor, type SubgraphRequest, type SubgraphResponse } from './executor.ts'
import { planningSupergraph } from './planning-supergraph.ts'

// What the stock gateway answers wrongly without a word; each case stands in the known federation audit.

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requires", "@external", "@interfaceObject"])`

function compose(typeDefs: Record<string, string>): string {
  const services = Object.entries(typeDefs).map(([name, sdl]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(`${link}\n${sdl}`),
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return supergraphSdl
}

type Answers = Record<string, (request: SubgraphRequest) => SubgraphResponse>

function over(sdl: string, answers: Answers) {
  const executor = createExecutor({
    supergraph: Supergraph.build(sdl),
    fetch: async (subgraph, request) => {
      const answer = answers[subgraph]
      if (!answer) throw new Error(`${subgraph} was not to be asked`)
      return answer(request)
    },
  })
  return (query: string) => executor.execute(executor.prepare(parse(query)), { context: undefined })
}

describe('a field that @requires asks with arguments', () => {
  const sdl = compose({
    catalogue: `
      type Query { product: Product }
      type Product @key(fields: "id") { id: ID! price(currency: String!): Int weight: Int }`,
    shipping: `
      type Product @key(fields: "id") {
        id: ID!
        price(currency: String!): Int @external
        weight: Int @external
        postage: Int @requires(fields: "price(currency: \\"USD\\") weight")
        postageInEuro: Int @requires(fields: "price(currency: \\"EUR\\") weight")
      }`,
  })
  type Representation = { price: number; weight: number }

  /** Prices are 10 in dollars and 20 in any other currency; postage is ten times the price that it gets. */
  const answers: Answers = {
    catalogue: ({ query }) => {
      const product: Record<string, unknown> = { __typename: 'Product', id: '1', weight: 1 }
      for (const [, alias, currency] of query.matchAll(/(?:(\w+):)?price\(currency:"(\w+)"\)/g)) {
        product[alias ?? 'price'] = currency === 'USD' ? 10 : 20
      }
      return { data: { product } }
    },
    shipping: ({ query, body }) => {
      const variables = (JSON.parse(body()) as { variables: Record<string, Representation[]> }).variables
      const data = Object.fromEntries(
        [...query.matchAll(/(\w+)(?::_entities)?\(representations:\$(\w+)\)\{(?:\.\.\.on Product)?\{([^}]+)\}/g)].map(
          ([, alias, variable, fields]) => [
            alias,
            (variables[variable as string] ?? []).map((one) => ({
              ...(/postage\b/.test(fields ?? '') ? { postage: one.price * 10 } : {}),
              ...(/postageInEuro/.test(fields ?? '') ? { postageInEuro: one.price * 10 } : {}),
              got: one,
            })),
          ],
        ),
      )
      return { data }
    },
  }
  const run = over(sdl, answers)

  test('gets what these arguments give, whatever the client asks of the same field', async () => {
    const { data } = await run('{ product { price(currency: "EUR") postage } }')
    expect(data).toEqual({ product: { price: 20, postage: 100 } })
  })

  test('is asked apart for two fields that require it with different arguments', async () => {
    const { data } = await run('{ product { postage postageInEuro } }')
    expect(data).toEqual({ product: { postage: 100, postageInEuro: 200 } })
  })

  test('does not give its planning name away to a client', async () => {
    const { schema } = createExecutor({ supergraph: Supergraph.build(sdl), fetch: async () => ({}) })
    expect(Object.keys((schema.getType('Product') as never as { getFields(): object }).getFields())).toEqual([
      'id',
      'price',
      'weight',
      'postage',
      'postageInEuro',
    ])
  })
})

describe('a key by which a subgraph cannot be entered', () => {
  const sdl = compose({
    a: `
      type Query { a: A }
      type A @key(fields: "code", resolvable: false) @key(fields: "id") { id: ID! code: ID! name: String! @external nick: String @requires(fields: "name") }`,
    b: 'type A @key(fields: "id") { id: ID! name: String! }',
  })

  test('is not entered by, where another key will do', async () => {
    const asked: string[] = []
    const run = over(sdl, {
      a: ({ query, body }) => {
        if (!query.includes('_entities')) return { data: { a: { __typename: 'A', id: '1', code: 'c' } } }
        asked.push(body())
        return { data: { _entities: [{ nick: 'n' }] } }
      },
      b: () => ({ data: { _entities: [{ name: 'x' }] } }),
    })
    expect((await run('{ a { nick } }')).data).toEqual({ a: { nick: 'n' } })
    const { variables } = JSON.parse(asked[0] ?? '{}') as { variables?: unknown }
    expect(variables).toEqual({ representations: [{ __typename: 'A', id: '1', name: 'x' }] })
  })
})

test('an operation that no subgraph can answer is refused, instead of answered with null', () => {
  // No object is a Node, so composition finds nothing that could not be reached.
  const sdl = compose({
    a: 'type Query { node: Node } interface Node @key(fields: "id") { id: ID! }',
    b: 'type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }',
  })
  expect(() => over(sdl, {})('{ node { field } }')).toThrow('No subgraph can answer this operation')
  expect(() => over(sdl, {})('{ a: node { field } b: node { id field } }')).toThrow('answer this operation (a)')
})

test('an object narrows the type of a field that its interface has', async () => {
  const sdl = compose({
    a: `
      type Query { product: Product }
      interface Product { like: Product }
      type Book implements Product @key(fields: "id") { id: ID! title: String like: Book }`,
  })
  const book = { __typename: 'Book', id: '2', title: 'Two' }
  const run = over(sdl, { a: () => ({ data: { product: { __typename: 'Book', id: '1', like: book } } }) })
  const { data, errors } = await run('{ product { like { __typename } ... on Book { like { id title } } } }')
  expect(errors).toBeUndefined()
  expect(data).toEqual({ product: { like: book } })
})

test('what the planner gets right is planned as it is', () => {
  const supergraph = Supergraph.build(
    compose({
      a: 'type Query { a: A } type A @key(fields: "id") { id: ID! }',
      b: 'type A @key(fields: "id") { id: ID! name: String }',
    }),
  )
  expect(planningSupergraph(supergraph).supergraph).toBe(supergraph)
})
