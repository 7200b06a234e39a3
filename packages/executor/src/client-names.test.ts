import { expect, test } from 'vitest'
import { failing, federation, type Part } from './federation.fixture.ts'

// What a client calls things is its own affair: no name of it reaches what a subgraph computes from.

const shop = (more: Readonly<Record<string, Part>> = {}) =>
  federation({
    a: {
      sdl: `
        type Query { item(id: ID): Item items: [Item!] }
        type Item @key(fields: "id") { id: ID! name: String price: Int sized(unit: String): Int }`,
      resolve: {
        'Query.item': (_, { id }) => ({ id: id ?? '1', name: 'Drill', price: 100 }),
        'Query.items': () => [{ id: '1', name: 'Drill', price: 100 }],
        'Item.sized': (_, { unit }) => (unit === 'mm' ? 10 : 1),
      },
    },
    b: {
      sdl: `
        type Item @key(fields: "id") {
          id: ID! price: Int @external
          tax: Int @requires(fields: "price")
          seen(by: ID): String
          twice(of: Int): Int
        }`,
      resolve: {
        'Item.tax': ({ price }) => Number(price) / 10,
        'Item.seen': ({ id }, { by }) => `${id} by ${by ?? 'nobody'}`,
        'Item.twice': (_, { of }) => Number(of) * 2,
      },
    },
    ...more,
  })

test('an alias in the place of a required field', async () => {
  const { run, asked } = shop()
  expect(await run('{ item { price: id tax } }')).toEqual({ data: { item: { price: '1', tax: 10 } } })
  expect(asked[1]?.variables).toEqual({ representations: [{ __typename: 'Item', id: '1', price: 100 }] })
})

test('an alias in the place of a key', async () => {
  const { run } = shop()
  expect(await run('{ item { id: name seen } }')).toEqual({ data: { item: { id: 'Drill', seen: '1 by nobody' } } })
  expect(await run('{ items { id: tax price: seen name: id } }')).toEqual({
    data: { items: [{ id: 10, price: '1 by nobody', name: '1' }] },
  })
})

test('aliases through fragments, and with them at the top', async () => {
  const { run } = shop()
  expect(await run('{ id: item { ...F } } fragment F on Item { price: name ... on Item { id: price } tax }')).toEqual({
    data: { id: { price: 'Drill', id: 100, tax: 10 } },
  })
})

test('an alias in the place of __typename', async () => {
  const { run } = shop()
  expect(await run('{ items { __typename: name } }')).toEqual({ data: { items: [{ __typename: 'Drill' }] } })
  expect(await run('{ items { __typename: name seen kind: __typename } }')).toEqual({
    data: { items: [{ __typename: 'Drill', seen: '1 by nobody', kind: 'Item' }] },
  })
})

test('aliases that look like names that planning makes', async () => {
  const { run } = shop({
    c: {
      sdl: `type Item @key(fields: "id") { id: ID! sized(unit: String): Int @external
        cut: Int @requires(fields: "sized(unit: \\"cm\\")") }`,
      resolve: { 'Item.cut': ({ sized }) => sized },
    },
  })
  const query = '{ item { _required_0_sized: id _required_x: name _alias_id: price id: name cut sized__alias_0: id } }'
  expect(await run(query)).toEqual({
    data: {
      item: { _required_0_sized: '1', _required_x: 'Drill', _alias_id: 100, id: 'Drill', cut: 1, sized__alias_0: '1' },
    },
  })
})

test('variables called as the request for entities calls its own', async () => {
  const { run } = shop()
  const query = `query ($representations: ID, $representations_0: Int, $_variable_x: Int = 3, $__proto__: Int) {
    item(id: $representations) { seen(by: $representations) twice(of: $representations_0) }
    x: item { twice(of: $_variable_x) constructor: twice(of: $__proto__) }
  }`
  const variables = JSON.parse('{"representations":"7","representations_0":4,"__proto__":5}') as Record<string, unknown>
  expect(await run(query, variables)).toEqual({
    data: { item: { seen: '7 by 7', twice: 8 }, x: { twice: 6, constructor: 10 } },
  })
})

test('conditions on variables of odd names', async () => {
  const { run } = shop()
  const query = `query ($representations: Boolean!, $__proto__: Boolean! = true, $constructor: Boolean!) {
    item { id @include(if: $representations) name @skip(if: $__proto__) tax @include(if: $constructor) seen @skip(if: $representations) }
  }`
  expect(await run(query, { representations: true, constructor: true })).toEqual({
    data: { item: { id: '1', tax: 10 } },
  })
})

test('errors tell the names of the client', async () => {
  const { run } = shop({
    c: {
      sdl: 'type Query { bad: Int } type Item @key(fields: "id") { id: ID! broken: Int }',
      resolve: { 'Query.bad': failing('BAD'), 'Item.broken': failing('BROKEN') },
    },
  })
  const { errors } = await run('{ id: bad items { price: broken } }')
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [['id'], 'BAD'],
    [['items', 0, 'price'], 'BROKEN'],
  ])
})
