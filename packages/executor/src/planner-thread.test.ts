import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { parse } from 'graphql'
import { afterEach, expect, test } from 'vitest'
import { createExecutor, type Executor } from './executor.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@authenticated"])`
const { supergraphSdl } = composeServices([
  {
    name: 'items',
    url: 'http://items',
    typeDefs: parse(
      `${link} type Query { item: Item } type Item @key(fields: "id") { id: ID! title: String @authenticated }`,
    ),
  },
  { name: 'stock', url: 'http://stock', typeDefs: parse(`${link} type Item @key(fields: "id") { id: ID! left: Int }`) },
])

let executor: Executor<undefined>
afterEach(() => executor.close())

function start() {
  executor = createExecutor({
    supergraph: Supergraph.build(supergraphSdl ?? '', {
      supportedFeatures: new Set(
        [...(supergraphSdl ?? '').matchAll(/@link\(url: "([^"]+)"/g)].map(([, url]) => url as string),
      ),
    }),
    planAside: true,
    fetch: async (_, { query }) =>
      query.includes('_entities')
        ? { data: { _entities: [{ left: 3 }] } }
        : { data: { item: { __typename: 'Item', id: '1', title: 'Drill' } } },
  })
}

test('an operation that was planned in the thread runs like any other, and is known from then on', async () => {
  start()
  const document = parse('{ item { title left } }')
  const operation = executor.prepareAside(document)
  expect(operation).toBeInstanceOf(Promise)
  const result = await executor.execute(await operation, { context: undefined })
  expect(result).toEqual({ data: { item: { title: 'Drill', left: 3 } } })
  expect(executor.prepareAside(document)).toBe(await operation)
  expect(executor.prepare(document)).toBe(await operation)
})

test('the same operation asked for twice at once is planned once', async () => {
  start()
  const [one, other] = [
    executor.prepareAside(parse('{ item { left } }')),
    executor.prepareAside(parse('{ item { left } }')),
  ]
  expect(await one).toBe(await other)
  expect(executor.planCount()).toBe(1)
})

test('what cannot be planned is refused as it is without the thread', async () => {
  start()
  const unknown = () => executor.prepareAside(parse('query A { item { id } }'), 'B')
  expect(unknown).toThrow('Unknown operation named "B".')
  expect(() => executor.prepareAside(parse('{ ... @defer { item { id } } }'))).toThrow('@defer')
  await expect(executor.prepareAside(parse('{ nothing }'))).rejects.toThrow('nothing')
  expect(executor.planCount()).toBe(0)
})

test('when the thread ends in the middle, the operation is planned here', async () => {
  start()
  const pending = executor.prepareAside(parse('{ item { left } }'))
  await executor.close()
  expect((await pending).program).toHaveLength(2)
  expect((await executor.prepareAside(parse('{ item { id } }'))).program).toHaveLength(1)
})

test('a list is planned ahead, and what does not fit is told', async () => {
  start()
  const outcome = await executor.warm([{ body: '{ item { id } }' }, { body: 'query Old { gone }', name: 'Old' }])
  expect(outcome.planned).toBe(1)
  expect(outcome.failed.map(({ name }) => name)).toEqual(['Old'])
})
