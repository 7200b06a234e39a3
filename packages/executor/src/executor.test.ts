import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { type GraphQLError, parse } from 'graphql'
import { expect, test } from 'vitest'
import { createExecutor, type SubgraphRequest, type SubgraphResponse } from './executor.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@requires", "@external"])`

const supergraph = compose({
  items: `${link}
    type Query { items: [Item!]! item(id: ID!): Item }
    type Mutation { rename(id: ID!, title: String!): Item }
    type Subscription { itemChanged(id: ID): Item }
    type Item @key(fields: "id") { id: ID! title: String weight: Int owner: Person }
    type Person @key(fields: "id", resolvable: false) { id: ID! }`,
  people: `${link}
    type Query { me: Person }
    type Person @key(fields: "id") { id: ID! name: String! }`,
  stock: `${link}
    type Mutation { recount: Boolean }
    type Item @key(fields: "id") { id: ID! weight: Int @external inStock: Boolean postage: Int @requires(fields: "weight") }`,
})

function compose(typeDefs: Record<string, string>): Supergraph {
  const services = Object.entries(typeDefs).map(([name, sdl]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(sdl),
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return Supergraph.build(supergraphSdl)
}

type Asked = { subgraph: string; query: string; variables: Record<string, unknown> }

/** An executor over subgraphs that are told what to answer; keeps what they were asked. */
function over(answers: Record<string, (request: SubgraphRequest) => SubgraphResponse | Promise<SubgraphResponse>>) {
  const asked: Asked[] = []
  const executor = createExecutor<string>({
    supergraph,
    fetch: async (subgraph, request) => {
      asked.push({ subgraph, query: request.query, variables: request.variables })
      expect(JSON.parse(request.body()).variables).toEqual(request.variables)
      const answer = answers[subgraph]
      if (!answer) throw new Error(`${subgraph} was not to be asked`)
      return answer(request)
    },
  })
  const run = (query: string, variables?: Record<string, unknown>, signal?: AbortSignal) =>
    executor.execute(executor.prepare(parse(query)), { variables, context: 'someone', signal })
  return { executor, asked, run }
}

const threeItems = () => ({
  data: {
    items: [
      { __typename: 'Item', id: '1', owner: { __typename: 'Person', id: 'p' } },
      { __typename: 'Item', id: '2', owner: { __typename: 'Person', id: 'p' } },
      { __typename: 'Item', id: '3', owner: null },
    ],
  },
})

test('an entity that stands in two places is asked for once and filled in at both', async () => {
  const { run, asked } = over({
    items: threeItems,
    people: () => ({ data: { _entities: [{ __typename: 'Person', name: 'Ada' }] } }),
  })
  const result = await run('{ items { id owner { name } } }')
  expect(result).toEqual({
    data: {
      items: [
        { id: '1', owner: { name: 'Ada' } },
        { id: '2', owner: { name: 'Ada' } },
        { id: '3', owner: null },
      ],
    },
  })
  expect(asked[1]?.variables).toEqual({ representations: [{ __typename: 'Person', id: 'p' }] })
})

test('an error about a shared entity is told at each of its places', async () => {
  const { run } = over({
    items: threeItems,
    people: () => ({ data: { _entities: [null] }, errors: [{ message: 'gone', path: ['_entities', 0, 'name'] }] }),
  })
  const { data, errors } = await run('{ items { id owner { name } } }')
  expect(errors?.map(({ path }) => path)).toEqual([
    ['items', 0, 'owner', 'name'],
    ['items', 1, 'owner', 'name'],
  ])
  expect(errors?.[0]?.extensions).toEqual({ serviceName: 'people', code: 'DOWNSTREAM_SERVICE_ERROR' })
  expect(data).toEqual({
    items: [
      { id: '1', owner: null },
      { id: '2', owner: null },
      { id: '3', owner: null },
    ],
  })
})

test('two fetches to one subgraph become one request, and one that is refused does not take the other along', async () => {
  const item = (id: string) => ({ __typename: 'Item', id, weight: Number(id) })
  const { run, asked } = over({
    items: () => ({ data: { a: item('1'), b: item('2') } }),
    stock: ({ query, variables }) => {
      if (query.includes('_0:')) return { data: null, errors: [{ message: 'no', path: ['_1'] }] }
      if (query.includes('inStock')) return { data: { _entities: [{ inStock: true }] } }
      return { data: null, errors: [{ message: `no ${JSON.stringify(variables)}`, path: ['_entities'] }] }
    },
  })
  const { data, errors } = await run('{ a: item(id: 1) { inStock } b: item(id: 2) { postage } }')
  expect(asked.map(({ subgraph }) => subgraph)).toEqual(['items', 'stock', 'stock', 'stock'])
  expect(data).toEqual({ a: { inStock: true }, b: { postage: null } })
  expect(errors).toMatchObject([{ path: ['b', 'postage'] }])
})

test('mutations run one after the other', async () => {
  const order: string[] = []
  const { run } = over({
    items: async () => {
      order.push('rename')
      await new Promise(setImmediate)
      order.push('renamed')
      return { data: { rename: { __typename: 'Item', id: '1' } } }
    },
    stock: ({ query }) => {
      order.push(query.startsWith('mutation') ? 'recount' : 'stock')
      return { data: { recount: true, _entities: [{ inStock: false }] } }
    },
  })
  const { data } = await run('mutation { rename(id: 1, title: "x") { inStock } recount }')
  expect(data).toEqual({ rename: { inStock: false }, recount: true })
  expect(order).toEqual(['rename', 'renamed', 'stock', 'recount'])
})

test('names that every object has are names like any other', async () => {
  const { run } = over({ items: () => JSON.parse('{"data":{"item":{"__proto__":"1","constructor":"a","length":7}}}') })
  const { data } = await run('{ item(id: 1) { __proto__: id constructor: title length: weight } }')
  expect(JSON.stringify(data)).toBe('{"item":{"__proto__":"1","constructor":"a","length":7}}')
  expect(({} as Record<string, unknown>).title).toBeUndefined()
})

test('@include and @skip are read anew for every execution', async () => {
  const { run } = over({ items: () => ({ data: { item: { id: '1', title: 'x' } } }) })
  const query = 'query ($with: Boolean!) { item(id: 1) { id title @include(if: $with) } }'
  expect((await run(query, { with: true })).data).toEqual({ item: { id: '1', title: 'x' } })
  expect((await run(query, { with: false })).data).toEqual({ item: { id: '1' } })
})

test('a null where none may be takes its parent, and says so where the subgraph did not', async () => {
  const { run } = over({ items: () => ({ data: { items: [{ id: null }] } }) })
  const { data, errors } = await run('{ items { id } }')
  expect(data).toBeNull()
  expect(errors).toMatchObject([{ path: ['items', 0, 'id'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } }])
})

test('@defer and @stream are refused by name', () => {
  const { executor } = over({})
  const prepare = () => executor.prepare(parse('{ item(id: 1) { ... @defer { title } } }'))
  expect(prepare).toThrow('@defer is not supported')
  expect(codeOf(prepare)).toBe('INCREMENTAL_DELIVERY_NOT_SUPPORTED')
})

test('an unknown operation name is refused', () => {
  const { executor } = over({})
  expect(() => executor.prepare(parse('query A { me { id } }'), 'B')).toThrow('Unknown operation named "B".')
  const nameless = () => executor.prepare(parse('query A { me { id } } query B { me { id } }'))
  expect(nameless).toThrow('Must provide operation name')
  expect(codeOf(nameless)).toBe('OPERATION_RESOLUTION_FAILURE')
})

test('a plan is made once for a text and a name', () => {
  const { executor } = over({})
  const text = 'query A { me { id } } query B { me { name } }'
  expect(executor.prepare(parse(text), 'A')).toBe(executor.prepare(parse(text), 'A'))
  expect(executor.prepare(parse(text), 'A')).not.toBe(executor.prepare(parse(text), 'B'))
})

test('plans that were known are counted, and those that had to be made, by several executors in one place', async () => {
  const planUse = { hits: 0, misses: 0 }
  const [one, other] = [0, 1].map(() => createExecutor({ supergraph, planUse, fetch: async () => ({ data: {} }) }))
  const document = parse('query A { me { name } } query B { me { id } }')
  const made = parse('{ me { id } }', { noLocation: true })
  for (let count = 0; count < 3; count += 1) one?.prepare(document, 'A')
  expect(planUse).toEqual({ hits: 2, misses: 1 })
  one?.prepare(document, 'B')
  await one?.prepareAside(parse('query A { me { name } } query B { me { id } }'), 'B')
  expect(planUse).toEqual({ hits: 3, misses: 2 })
  one?.prepare(made)
  await one?.prepareAside(made)
  expect(planUse).toEqual({ hits: 4, misses: 3 })
  await other?.prepareAside(document, 'A')
  expect(planUse).toEqual({ hits: 4, misses: 4 })
  expect(() => one?.prepare(document, 'Unknown')).toThrow('Unknown operation')
  expect(planUse).toEqual({ hits: 4, misses: 4 })
})

test('warming plans what can be planned and names what cannot', async () => {
  const { executor } = over({})
  const { planned, failed } = await executor.warm([
    { body: 'query A { me { id } }', name: 'A' },
    { body: 'query B { nothing }', name: 'B' },
    { body: 'query C {', name: 'C' },
  ])
  expect(planned).toBe(1)
  expect(failed.map(({ name }) => name)).toEqual(['B', 'C'])
})

test('a subscription gets the fields of other subgraphs with every event', async () => {
  const { executor, asked } = over({
    people: () => ({ data: { _entities: [{ __typename: 'Person', name: 'Ada' }] } }),
  })
  const operation = executor.prepare(parse('subscription ($id: ID) { itemChanged(id: $id) { id owner { name } } }'))
  const { subgraph, request } = executor.source(operation, { id: '1', other: 2 })
  expect(subgraph).toBe('items')
  expect(request.variables).toEqual({ id: '1' })
  const event = { data: { itemChanged: { __typename: 'Item', id: '1', owner: { __typename: 'Person', id: 'p' } } } }
  const result = await executor.complete(operation, event, { variables: { id: '1' }, context: 'someone' })
  expect(result).toEqual({ data: { itemChanged: { id: '1', owner: { name: 'Ada' } } } })
  expect(asked).toHaveLength(1)
  await expect(executor.execute(operation, { context: 'someone' })).rejects.toThrow('event by event')
})

test('the errors of an event come with the name of its subgraph', async () => {
  const { executor } = over({})
  const operation = executor.prepare(parse('subscription { itemChanged { id } }'))
  const event = {
    data: { itemChanged: null },
    errors: [{ message: 'no', path: ['itemChanged'], extensions: { code: 'FORBIDDEN' } }],
  }
  const { data, errors } = await executor.complete(operation, event, { context: 'someone' })
  expect(data).toEqual({ itemChanged: null })
  expect(errors).toMatchObject([{ path: ['itemChanged'], extensions: { code: 'FORBIDDEN', serviceName: 'items' } }])
})

test('after an abort nothing more is fetched', async () => {
  const stop = new AbortController()
  const { run, asked } = over({
    items: () => {
      stop.abort(new Error('the client went away'))
      return threeItems()
    },
  })
  const { errors } = await run('{ items { owner { name } } }', {}, stop.signal)
  expect(asked).toHaveLength(1)
  expect(errors?.map(({ message, path }) => [message, path])).toEqual([
    ['the client went away', ['items', 0, 'owner', 'name']],
    ['the client went away', ['items', 1, 'owner', 'name']],
  ])
})

test('what a transport rejects with is an error of the response, and the rest is answered', async () => {
  const { run } = over({
    items: () => Promise.reject(new Error('connect ECONNREFUSED')),
    people: () => ({ data: { me: { id: 'p' } } }),
  })
  const { data, errors } = await run('{ me { id } item(id: 1) { title } }')
  expect(data).toEqual({ me: { id: 'p' }, item: null })
  expect(errors?.map(({ message }) => message)).toEqual(['connect ECONNREFUSED'])
})

function codeOf(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return (error as GraphQLError).extensions.code
  }
  return undefined
}

test('where one name would mean two fragments, requests stay apart', async () => {
  const planner = { generateQueryFragments: true, reuseQueryFragments: false }
  const queries: string[] = []
  const executor = createExecutor({
    supergraph,
    planner,
    fetch: async (subgraph, { query }) => {
      if (subgraph === 'stock') queries.push(query)
      const item = (id: string) => ({ __typename: 'Item', id, weight: 1 })
      if (subgraph === 'items') return { data: { a: item('1'), b: item('2') } }
      return { data: { _entities: [{ inStock: true, postage: 1 }], _0: [{ inStock: true }], _1: [{ postage: 1 }] } }
    },
  })
  const operation = executor.prepare(parse('{ a: item(id: 1) { inStock } b: item(id: 2) { postage } }'))
  const { data } = await executor.execute(operation, { context: undefined })
  expect(data).toEqual({ a: { inStock: true }, b: { postage: 1 } })
  for (const query of queries) expect(() => parse(query)).not.toThrow()
})

test('plans are forgotten, the one used longest ago first, when there are too many or their texts too long', () => {
  const executor = createExecutor({ supergraph, planLimit: 3, fetch: async () => ({}) })
  const ask = (name: string, comment = '') => executor.prepare(parse(`query ${name} { me { id } } # ${comment}`))
  const first = ask('A')
  ask('B')
  ask('C')
  expect(ask('A')).toBe(first)
  ask('D')
  expect(executor.planCount()).toBe(3)
  expect(ask('A')).toBe(first)
  ask('E', 'x'.repeat(2_970))
  expect(executor.planCount()).toBe(1)
})
