import type { ExecutionResult } from 'graphql'
import { expect, test } from 'vitest'
import { failing, federation, type Part } from './federation.fixture.ts'

const base: Readonly<Record<string, Part>> = {
  a: {
    sdl: `
      type Query { media: [Media] shelf: Shelf maybe: Book }
      interface Media { id: ID! }
      type Book implements Media @key(fields: "id") { id: ID! name: String! weight: Int }
      type Film implements Media @key(fields: "id") { id: ID! }
      type Shelf { books: [Book] }`,
    resolve: {
      'Query.media': () =>
        ['f', 'f', 'b', 'f', 'f', 'x'].map((id) => ({ __typename: id === 'f' ? 'Film' : 'Book', id })),
      'Query.shelf': () => ({ books: [{ id: 'b' }, null, { id: 'x' }] }),
      'Query.maybe': () => ({ id: 'b', name: null }),
    },
  },
  b: {
    sdl: `
      type Book @key(fields: "id") { id: ID! title: String sure: String! author: Author
        weight: Int @external cost: Int @requires(fields: "weight") }
      type Film @key(fields: "id") { id: ID! length: Int }
      type Author @key(fields: "id") { id: ID! }`,
    resolve: {
      'Book.title': ({ id }) => (id === 'x' ? failing('NO_TITLE')({}, {}) : 'A title'),
      'Book.author': () => ({ id: 'p' }),
      'Book.sure': () => 'sure',
    },
  },
  c: {
    sdl: 'type Author @key(fields: "id") { id: ID! name: String born: Int }',
    resolve: { 'Author.name': () => 'Ada' },
  },
}
const told = ({ errors }: ExecutionResult) => errors?.map(({ path, extensions }) => [path, extensions.code])
const away: Part['instead'] = () => {
  throw new Error('connect ECONNREFUSED')
}
const ill: Part['instead'] = () => ({ data: null, errors: [{ message: 'ill', extensions: { code: 'ILL' } }] })
const illEntities: Part['instead'] = () => ({
  data: null,
  errors: [{ message: 'ill', path: ['_entities'], extensions: { code: 'ILL' } }],
})

test('the place of an entity in a list of several types', async () => {
  const result = await federation(base).run('{ media { ... on Book { title } } }')
  expect(told(result)).toEqual([[['media', 5, 'title'], 'NO_TITLE']])
})

test.each([
  ['is away', away, 'DOWNSTREAM_SERVICE_ERROR'],
  ['answers errors', ill, 'ILL'],
  ['fails at _entities', illEntities, 'ILL'],
])('each field that is missing where a subgraph %s', async (_, instead, code) => {
  const { run } = federation({ ...base, c: { ...(base.c as Part), instead } })
  const result = await run('{ shelf { books { author { name born kind: __typename } } } }')
  const author = { name: null, born: null, kind: 'Author' }
  expect(result.data).toEqual({ shelf: { books: [{ author }, null, { author }] } })
  expect(told(result)).toEqual(
    [0, 2].flatMap((index) => ['name', 'born'].map((field) => [['shelf', 'books', index, 'author', field], code])),
  )
})

test('fields of subgraphs that could not be asked for want of another', async () => {
  const { run } = federation({ ...base, b: { ...(base.b as Part), instead: away } })
  const result = await run('{ shelf { books { id author { name } } } }')
  expect(told(result)).toEqual([0, 2].map((index) => [['shelf', 'books', index, 'author'], 'DOWNSTREAM_SERVICE_ERROR']))
})

test("what is computed from a field that failed, and the failed field is not the client's", async () => {
  const a = { ...(base.a as Part), resolve: { ...base.a?.resolve, 'Book.weight': failing('NO_WEIGHT') } }
  const result = await federation({ ...base, a }).run('{ shelf { books { cost } } }')
  expect(told(result)).toEqual([0, 2].map((index) => [['shelf', 'books', index], 'NO_WEIGHT']))
})

test('root fields', async () => {
  const result = await federation({ ...base, a: { ...(base.a as Part), instead: away } }).run(
    '{ shelf { books { id } } x: media { id } }',
  )
  expect(result.data).toEqual({ shelf: null, x: null })
  expect(told(result)).toEqual([
    [['shelf'], 'DOWNSTREAM_SERVICE_ERROR'],
    [['x'], 'DOWNSTREAM_SERVICE_ERROR'],
  ])
})

test('a null where none may be is an error at its place, also beside others', async () => {
  const nameless: Part = {
    ...(base.b as Part),
    instead: () => ({
      data: {
        _entities: [
          { title: 'A', sure: null },
          { title: 'B', sure: 'yes' },
        ],
      },
    }),
  }
  const { data, errors } = await federation({ ...base, b: nameless, c: base.c as Part }).run(
    '{ shelf { books { title sure } } maybe { weight } }',
  )
  expect(data).toEqual({ shelf: { books: [null, null, { title: 'B', sure: 'yes' }] }, maybe: { weight: null } })
  expect(errors).toMatchObject([
    {
      message: 'Cannot return null for non-nullable field Book.sure.',
      path: ['shelf', 'books', 0, 'sure'],
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' },
    },
  ])
})

test('a null that an error tells already is not told again', async () => {
  const { run } = federation({ ...base, b: { ...(base.b as Part), instead: away } })
  const result = await run('{ shelf { books { sure } } }')
  expect(result.data).toEqual({ shelf: { books: [null, null, null] } })
  expect(told(result)).toEqual([0, 2].map((index) => [['shelf', 'books', index, 'sure'], 'DOWNSTREAM_SERVICE_ERROR']))
})
