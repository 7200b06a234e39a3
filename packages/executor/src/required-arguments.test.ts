import { describe, expect, test } from 'vitest'
import { federation, type Part } from './federation.fixture.ts'

const item = 'type Query { item: Item items: [[Item]] }'
const one = { 'Query.item': () => ({ id: '1' }), 'Query.items': () => [[{ id: '1' }, null], []] }

describe('a required field that is null', () => {
  const given: Record<string, unknown>[] = []
  const parts: Readonly<Record<string, Part>> = {
    a: {
      sdl: `${item} type Size { w(unit: String): Int } type Item @key(fields: "id") {
        id: ID! price(currency: String!): Int size(of: Int): Size sizes(of: Int): [Size] }`,
      resolve: {
        ...one,
        'Item.sizes': () => [{ w: null }, null, { w: 1 }],
        'Item.size': (_, { of }) => (of === 1 ? null : { w: null }),
      },
    },
    b: {
      sdl: `type Size @external { w(unit: String): Int } type Item @key(fields: "id") {
        id: ID! price(currency: String!): Int @external size(of: Int): Size @external sizes(of: Int): [Size] @external
        told: Int @requires(fields: "price(currency: \\"EUR\\")")
        small: Int @requires(fields: "size(of: 1) { w(unit: \\"mm\\") }")
        large: Int @requires(fields: "size(of: 2) { w(unit: \\"mm\\") }")
        all: Int @requires(fields: "sizes(of: 3) { w(unit: \\"mm\\") }") }`,
      entity: (representation) => {
        given.push(representation)
        return representation
      },
    },
  }

  test.each([
    ['told', { price: null }],
    ['small', { size: null }],
    ['large', { size: { w: null } }],
    ['all', { sizes: [{ w: null }, null, { w: 1 }] }],
  ])('is sent under its own name: %s', async (field, required) => {
    given.length = 0
    await federation(parts).run(`{ items { ${field} } }`)
    expect(given).toEqual([{ __typename: 'Item', id: '1', ...required }])
  })
})

describe('one field required with several arguments', () => {
  const parts: Readonly<Record<string, Part>> = {
    a: {
      sdl: `${item} type Item @key(fields: "id") { id: ID! size(unit: String): Int }`,
      resolve: { ...one, 'Item.size': (_, { unit }) => (unit === 'mm' ? 10 : 1) },
    },
    b: {
      sdl: `type Item @key(fields: "id") {
        id: ID! size(unit: String): Int @external
        cm(x: Int): Int @requires(fields: "size(unit: \\"cm\\")")
        mm(factor: Int): Int @requires(fields: "size(unit: \\"mm\\")") }`,
      resolve: {
        'Item.cm': ({ size }, { x }) => Number(size) + Number(x ?? 0),
        'Item.mm': ({ size }, { factor }) => Number(size) * Number(factor ?? 1),
      },
    },
    c: {
      sdl: `type Item @key(fields: "id") {
        id: ID! mm(factor: Int): Int @external
        twice: Int @requires(fields: "mm(factor: 2)") }`,
      resolve: { 'Item.twice': ({ mm }) => mm },
    },
  }

  test.each(['{ item { cm twice } }', '{ item { twice cm } }', '{ item { twice } x: item { cm } }'])(
    'through two subgraphs: %s',
    async (query) => {
      const { data } = (await federation(parts).run(query)) as { data: Record<string, object> }
      expect({ ...data.item, ...data.x }).toEqual({ cm: 1, twice: 20 })
    },
  )

  test.each([true, false])('each part declares its own variables (fused: %s)', async (fuse) => {
    const query = 'query ($x: Int, $f: Int) { item { cm(x: $x) mm(factor: $f) } }'
    const { run } = federation(parts, { fuse })
    expect(await run(query, { x: 1, f: 3 })).toEqual({ data: { item: { cm: 2, mm: 30 } } })
  })

  test('each part declares its own variables where the request for both has no data', async () => {
    let asked = 0
    const { run } = federation({
      ...parts,
      b: {
        ...(parts.b as Part),
        entity(representation) {
          if (asked++ === 0) throw new Error('not both at once')
          return representation
        },
      },
    })
    const query = 'query ($x: Int, $f: Int) { item { cm(x: $x) mm(factor: $f) } }'
    expect(await run(query, { x: 1, f: 3 })).toEqual({ data: { item: { cm: 2, mm: 30 } } })
    expect(asked).toBe(3)
  })
})

test('a field with a default for its argument, required without one', async () => {
  const { run } = federation({
    a: {
      sdl: `${item} type Item @key(fields: "id") { id: ID! size(unit: String = "cm"): Int }`,
      resolve: { ...one, 'Item.size': (_, { unit }) => (unit === 'mm' ? 10 : 1) },
    },
    b: {
      sdl: `type Item @key(fields: "id") { id: ID! size(unit: String = "cm"): Int @external
        plain: Int @requires(fields: "size") }`,
      resolve: { 'Item.plain': ({ size }) => size },
    },
  })
  const right = { data: { item: { size: 10, plain: 1 } } }
  expect(await run('{ item { size(unit: "mm") plain } }')).toEqual(right)
  expect(await run('{ item { plain size(unit: "mm") } }')).toEqual(right)
})

// Where the way to what requires leads through the subgraph of what is required, the planner asks that too early.
test.each(['', '(unit: String)'])(
  'a field that requires one that requires another, by other keys (%s)',
  async (args) => {
    const given = args ? '(unit: \\"mm\\")' : ''
    const { run, asked } = federation({
      a: {
        sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! }',
        resolve: { 'Query.item': () => ({ id: '1' }) },
      },
      b: {
        sdl: `type Item @key(fields: "id") @key(fields: "code") { id: ID! code: ID! sized${args}: Int @external
        cut: Int @requires(fields: "sized${given}") other: Int }`,
        resolve: {
          'Item.code': () => 'c',
          'Item.cut': ({ sized }) => (sized === undefined ? -1 : Number(sized) * 2),
          'Item.other': () => 7,
        },
      },
      c: { sdl: `type Item @key(fields: "id") { id: ID! sized${args}: Int }`, resolve: { 'Item.sized': () => 5 } },
      d: {
        sdl: 'type Item @key(fields: "code") { code: ID! cut: Int @external told: Int @requires(fields: "cut") }',
        resolve: { 'Item.told': ({ cut }) => Number(cut) + 1 },
      },
    })
    expect(await run('{ item { told } }')).toEqual({ data: { item: { told: 11 } } })
    expect(await run('{ item { other told cut } }')).toEqual({ data: { item: { other: 7, told: 11, cut: 10 } } })
    expect(asked.length).toBeLessThanOrEqual(10)
  },
)
