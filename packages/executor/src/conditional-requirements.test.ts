import { expect, test } from 'vitest'
import { federation, type Part } from './federation.fixture.ts'

const parts: Readonly<Record<string, Part>> = {
  a: {
    sdl: `type Query { item: Item } type Size { w: Int h: Int }
      type Item @key(fields: "id") @key(fields: "code") { id: ID! code: ID! weight: Int size: Size rows(of: Int): [[Size!]] }`,
    resolve: {
      'Query.item': () => ({ id: '1', code: 'c', weight: 2, size: { w: 3, h: 4 }, rows: [[{ w: 5 }], null] }),
    },
  },
  b: {
    sdl: `type Size @external { w: Int h: Int }
      type Item @key(fields: "id") @key(fields: "code") { id: ID! code: ID! weight: Int @external size: Size @external
        rows(of: Int): [[Size!]] @external
        left: Int cost: Int @requires(fields: "weight") area: Int @requires(fields: "size { w h }")
        width: Int @requires(fields: "size { w }") coded: String @requires(fields: "weight")
        sum: Int @requires(fields: "rows(of: 1) { w }") }`,
    resolve: {
      'Item.left': () => 7,
      'Item.cost': ({ weight }) => Number(weight) * 10,
      'Item.area': ({ size }) => Number((size as { w: number }).w) * Number((size as { h: number }).h),
      'Item.width': ({ size }) => (size as { w: number }).w,
      'Item.coded': ({ weight }) => `c${weight}`,
      'Item.sum': ({ rows }) =>
        (rows as ({ w: number }[] | null)[]).flat().reduce((sum, one) => sum + (one?.w ?? 0), 0),
    },
  },
}

// What a field requires is fetched under its conditions: the others must not be lost for want of it.
test.each([
  [true, { left: 7, cost: 20, width: 3, area: 12, x: 'c2' }],
  [false, { left: 7, width: 3 }],
])('fields that require something, asked under conditions: %s', async (a, item) => {
  const query = `query ($a: Boolean!) {
    item { left cost @include(if: $a) width area @skip(if: $b) ... on Item @include(if: $a) { x: coded } }
  }`.replace('($a: Boolean!)', '($a: Boolean!, $b: Boolean!)')
  for (const fuse of [true, false]) {
    const { run, asked } = federation(parts, { fuse })
    expect(await run(query, { a, b: !a })).toEqual({ data: { item } })
    if (fuse) expect(asked.map(({ subgraph }) => subgraph)).toEqual(['a', 'b'])
  }
})

test('fields that require as much, but something else', async () => {
  const { run } = federation(parts)
  const query = 'query ($a: Boolean!) { item { cost @include(if: $a) sum } }'
  expect(await run(query, { a: false })).toEqual({ data: { item: { sum: 5 } } })
})

test('fields that require different parts of one object', async () => {
  const { run } = federation(parts)
  const query = 'query ($a: Boolean!) { item { area @include(if: $a) width } }'
  expect(await run(query, { a: false })).toEqual({ data: { item: { width: 3 } } })
})

test('a field that can never be wanted takes nothing along', async () => {
  const { run } = federation(parts)
  const query = 'query ($a: Boolean!) { item { left cost @skip(if: true) area @include(if: $a) @skip(if: $a) } }'
  expect(await run(query, { a: true })).toEqual({ data: { item: { left: 7 } } })
})

test('lists of lists are sent whole', async () => {
  expect(await federation(parts).run('{ item { sum } }')).toEqual({ data: { item: { sum: 5 } } })
})
