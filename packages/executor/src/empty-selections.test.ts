import { expect, test } from 'vitest'
import { federation } from './federation.fixture.ts'

const { run } = federation({
  a: {
    sdl: `
      type Query { item: Item none: Item media: [Media] film: Film others: [Other] }
      interface Other { kin: Other }
      type Film implements Media { id: ID! }
      type Mutation { change: Item }
      interface Media { id: ID! }
      type Item implements Media & Other @key(fields: "id") { id: ID! kin: Item }
      type Box implements Other { kin: Other of: Int }`,
    resolve: {
      'Query.item': () => ({ id: '1', kin: { id: '2' } }),
      'Query.none': () => null,
      'Query.others': () => [
        { __typename: 'Item', kin: { __typename: 'Item', id: '3' } },
        { __typename: 'Box', kin: null },
      ],
      'Query.film': () => ({ id: 'f' }),
      'Query.media': () => [{ __typename: 'Item', id: '1' }, null],
      'Mutation.change': () => ({ id: '1' }),
    },
  },
  b: { sdl: 'type Item @key(fields: "id") { id: ID! left: Int }', resolve: { 'Item.left': () => 3 } },
})

test.each([
  ['query ($a: Boolean!) { item @include(if: $a) @skip(if: $a) { id } }', {}],
  ['query ($a: Boolean!) { ...F @include(if: $a) } fragment F on Query { item @skip(if: $a) { id } }', {}],
  ['query ($a: Boolean!) { __typename item @include(if: $a) @skip(if: $a) { id } }', { __typename: 'Query' }],
  ['mutation ($a: Boolean!) { change @include(if: $a) @skip(if: $a) { id } }', {}],
  ['{ item @skip(if: true) { id } }', {}],
  ['query ($a: Boolean!) { item @include(if: $a) { id @skip(if: true) } }', { item: {} }],
  [
    'query ($a: Boolean!) { item { left @include(if: $a) @skip(if: $a) } none { id @skip(if: $a) } }',
    { item: {}, none: null },
  ],
  [
    'query ($a: Boolean!) { item @include(if: $a) { left @skip(if: $a) kin { id @skip(if: $a) } } }',
    { item: { kin: {} } },
  ],
  ['query ($a: Boolean!) { item @include(if: $a) { ...F } } fragment F on Item { left @skip(if: $a) }', { item: {} }],
  ['query ($a: Boolean!) { media { ... on Item { left @skip(if: $a) } } }', { media: [{}, null] }],
  ['query ($a: Boolean!) { media { ... on Item @skip(if: $a) { left } } }', { media: [{}, null] }],
  ['query ($a: Boolean!) { film @include(if: $a) { ... on Media { ... on Item { kin { id } } } } }', { film: {} }],
  [
    'query ($a: Boolean!) { others @include(if: $a) { kin { ... on Box { of } } } }',
    { others: [{ kin: {} }, { kin: null }] },
  ],
  ['mutation ($a: Boolean!) { change @include(if: $a) { id @skip(if: $a) } }', { change: {} }],
])('%s', async (query, data) => {
  expect(await run(query, { a: true })).toEqual({ data })
})
