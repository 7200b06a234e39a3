import { expect, test } from 'vitest'
import { byName } from '../parity/latency.ts'
import { federation, type Part } from './federation.fixture.ts'

const parts: Readonly<Record<string, Part>> = {
  a: {
    sdl: `interface Node @key(fields: "id") { id: ID! } type Y implements Node @key(fields: "id") { id: ID! y: Int }
      type Z implements Node @key(fields: "id") { id: ID! y: Int }`,
    entity: ({ id }) => ({ __typename: id === '3' ? 'Z' : 'Y', id, y: 5 }),
  },
  b: {
    sdl: 'type Query { node: Node nodes: [Node] } type Node @key(fields: "id") @interfaceObject { id: ID! }',
    resolve: { 'Query.node': () => ({ id: '1' }), 'Query.nodes': () => [{ id: '1' }, { id: '2' }, { id: '1' }] },
  },
  c: {
    sdl: 'type Node @key(fields: "id") @interfaceObject { id: ID! colour(of: Int): String size: String }',
    resolve: { 'Node.colour': (_, { of }) => (of ? `red ${of}` : 'red'), 'Node.size': () => 'small' },
  },
}

// The name of an interface object is less than the name of a type: which of both comes last is chance.
test.each([['a, then c', byName('b', 'a', 'c')] as const, ['c, then a', byName('b', 'c', 'a')] as const])(
  'the type of an object stays known: %s',
  async (_, order) => {
    const { run } = federation(parts, { order })
    expect(await run('{ p: node { colour } q: node { colour ... on Y { y } __typename } }')).toEqual({
      data: { p: { colour: 'red' }, q: { colour: 'red', y: 5, __typename: 'Y' } },
    })
    const all = { colour: 'red', y: 5, __typename: 'Y' }
    expect(await run('{ nodes { __typename ... on Y { y } colour } }')).toEqual({ data: { nodes: [all, all, all] } })
  },
)

test('what is asked of two types under one name is asked of their interface under two', async () => {
  const b = { ...(parts.b as Part), resolve: { 'Query.nodes': () => [{ id: '1' }, { id: '3' }] } }
  const { run } = federation({ ...parts, b })
  const query = '{ nodes { ... on Y { x: colour(of: 1) size: colour } ... on Z { x: colour(of: 2) size } } }'
  expect(await run(query)).toEqual({
    data: {
      nodes: [
        { x: 'red 1', size: 'red' },
        { x: 'red 2', size: 'small' },
      ],
    },
  })
})

test('an object whose type cannot be found out is null where it matters, and told', async () => {
  const a: Part = {
    ...(parts.a as Part),
    instead: () => ({ errors: [{ message: 'ill', extensions: { code: 'ILL' } }] }),
  }
  const { run } = federation({ ...parts, a })
  const { data, errors } = await run('{ node { colour } nodes { ... on Y { colour } } }')
  expect(data).toEqual({ node: { colour: 'red' }, nodes: [null, null, null] })
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [['nodes'], 'ILL'],
    ...[0, 1, 2].map((index) => [['nodes', index], 'DOWNSTREAM_SERVICE_ERROR']),
  ])
})
