import { readFileSync } from 'node:fs'
import { constraintDefinition, constraintUrl } from '@stoa/arguments/constraint'
import { getNamedType, getOperationAST, isCompositeType, isInterfaceType, isObjectType, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { StatusRefusal } from '../caller/errors.ts'
import { compose } from '../blogs.fixture.ts'
import { buildSupergraph } from '../execution/build-supergraph.ts'
import { costing } from './costing.ts'
import { readWeights } from './weights.ts'

const books = compose({
  books: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@cost", "@listSize"])
    type Query {
      book(id: ID): Book
      thing: Thing
      either: Either
      shelves: [Book]
      bestsellers: [Book] @listSize(assumedSize: 5)
      newest(after: ID, limit: Int): [Book] @listSize(slicingArguments: ["limit"])
      window(first: Int = 3, last: Int): [Book] @listSize(assumedSize: 7, slicingArguments: ["first", "last"])
      page(first: Int = 20): BookConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
      find(text: String @cost(weight: 3), filter: Filter): Int @cost(weight: 2)
      mood: Mood
    }
    type Mutation { rename: Book, count: Int }
    type Subscription { added: Book }
    interface Thing { author: Author }
    union Either = Book | Address
    enum Mood @cost(weight: 6) { GOOD }
    input Filter { deep: Boolean @cost(weight: 10), name: String, also: [Filter!] }
    type BookConnection { edges: [Edge!]!, nodes: [Book], total: Int @cost(weight: 4) }
    type Edge { cursor: String!, node: Book }
    type Book implements Thing { title: String, author: Author, publisher: Publisher, tags: [String] }
    type Author { name: String, books: [Book] @listSize(assumedSize: 2) }
    type Publisher { name: String, address: Address }
    type Address @cost(weight: 5) { zipCode: Int! }`,
})
const schema = buildSupergraph(books).apiSchema().toGraphQLJSSchema()

function cost(query: string, given: Record<string, unknown> = {}, max = Number.MAX_SAFE_INTEGER) {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)
  if (!operation) throw new Error('one operation')
  return costing(schema, parse(books), max)(document, operation, given)
}

const whole = '{ title author { name } publisher { name address { zipCode } } }'

describe('the estimated cost', () => {
  it.each([
    ['an object costs 1, a value nothing', '{ book { title } }', 1],
    ['an object in an object costs 1 more', '{ book { author { name } publisher { name } } }', 3],
    ['@cost of a type stands for the 1', `{ book ${whole} }`, 8],
    ['@cost of a field stands for the weight of its type', '{ find }', 2],
    ['@cost of an enum', '{ mood }', 6],
    ['@cost of an argument counts when it is given', '{ find(text: "x") }', 5],
    [
      '@cost in an input counts where it is filled, at any depth',
      '{ find(filter: { deep: true, also: [{ deep: false }, { name: "x" }] }) }',
      22,
    ],
    ['a list is as long as assumed', `{ bestsellers ${whole} }`, 40],
    ['a list of which nothing is known is 10 long', '{ shelves { title } }', 10],
    ['lists in lists multiply', '{ bestsellers { author { books { title } } } }', 20],
    ['a list of values costs nothing', '{ book { tags } }', 1],
    ['a slicing argument says how long', `{ newest(limit: 3) ${whole} }`, 24],
    ['a slicing argument of 7', `{ newest(limit: 7) ${whole} }`, 56],
    ['without one, what is assumed or 10', '{ newest { title } }', 10],
    ['of several the largest counts', '{ window(first: 2, last: 6) { title } }', 6],
    ['the default of the argument counts', '{ window { title } }', 3],
    ['null is nothing said', '{ window(first: null) { title } page(first: null) { edges { cursor } } }', 24],
    ['null is no size', '{ newest(limit: null) { title } }', 10],
    ['less than nothing is nothing', '{ newest(limit: -5) { title } }', 0],
    [
      'sized fields have the size, the field above them has not',
      '{ page(first: 4) { total edges { cursor node { title } } } }',
      13,
    ],
    [
      'a sized field through fragments, under an alias',
      '{ page(first: 4) { ... { all: nodes { title } } ...P } } fragment P on BookConnection { edges { cursor } }',
      9,
    ],
    ['a mutation costs 10 more', 'mutation { rename { title } count }', 11],
    ['a subscription costs what its event does', 'subscription { added { title author { name } } }', 2],
    [
      'fragments count for every type that an object may be',
      '{ either { ... on Book { author { name } } ... on Address { zipCode } } }',
      2,
    ],
    ['fields of an interface count as any', '{ thing { author { name } } }', 2],
    ['introspection is free', '{ __typename __schema { types { name fields { name } } } }', 0],
    ['what is left out is free', '{ book @skip(if: true) { title } thing @include(if: false) { __typename } }', 0],
  ])('%s', (_, query, expected) => {
    expect(cost(query).estimated).toBe(expected)
  })

  it('follows the variables of each request', () => {
    const query = `query ($n: Int = 2, $with: Boolean!, $f: Filter) {
      newest(limit: $n) { author @include(if: $with) { name } } find(filter: $f) }`
    expect(cost(query, { with: false }).estimated).toBe(4)
    expect(cost(query, { n: 50, with: true }).estimated).toBe(102)
    expect(cost(query, { n: null, with: false }).estimated).toBe(12)
    expect(cost(query, { with: false, f: { deep: true } }).estimated).toBe(14)
  })

  it('counts texts by their length, those that are searched for most', () => {
    const supergraph = compose({
      books: `extend schema
          @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@composeDirective"])
          @link(url: "${constraintUrl}", import: ["@constraint"])
          @composeDirective(name: "@constraint")
        ${constraintDefinition}
        type Query { find(text: String @constraint(format: "search", maxLength: 200), in: Where): Int }
        type Mutation { write(note: [String] @constraint(format: "text", maxLength: 2000)): Int }
        input Where { words: String @constraint(format: "search", maxLength: 200), also: Where }`,
    })
    const own = buildSupergraph(supergraph).apiSchema().toGraphQLJSSchema()
    const request = costing(own, parse(supergraph), 1_000)
    const estimated = (query: string, given: Record<string, unknown> = {}) => {
      const document = parse(query)
      const operation = getOperationAST(document)
      if (!operation) throw new Error('one operation')
      return request(document, operation, given).estimated
    }
    const text = 'x'.repeat(199)
    expect(estimated(`{ find(text: "${text}") again: find(text: "short") }`)).toBe(19)
    expect(estimated('query ($t: String) { find(text: $t) }', { t: text })).toBe(19)
    expect(estimated('query ($t: String) { find(text: $t) }', { t: null })).toBe(0)
    const deep = { words: text, also: { words: text } }
    expect(estimated('query ($w: Where) { find(in: $w) }', { w: deep })).toBe(38)
    expect(estimated('query ($t: String) { find(in: { also: { words: $t } }) }', { t: text })).toBe(19)
    expect(estimated('mutation ($n: [String]) { write(note: $n) }', { n: [text, text, 'x'.repeat(2_000)] })).toBe(32)
  })

  it('stays a number however large the arguments are', () => {
    const nested = (depth: number): string => (depth === 0 ? '{ title }' : `{ author { books ${nested(depth - 1)} } }`)
    const query = `query ($n: Int) { newest(limit: $n) ${nested(12)} }`
    expect(cost(query, { n: 2 ** 31 - 1 }).estimated).toBeGreaterThan(2 ** 31)
    expect(cost(query, { n: 0 }).estimated).toBe(0)
  })

  it('above the limit is refused with both numbers', () => {
    let error: unknown
    try {
      cost('{ bestsellers { title } }', {}, 4)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(StatusRefusal)
    const [refused] = (error as StatusRefusal).errors
    expect(refused?.message).toContain('estimated to cost 5; 4 is allowed')
    expect(refused?.extensions).toEqual({ code: 'COST_ESTIMATED_TOO_EXPENSIVE', estimated: 5, max: 4 })
    expect(cost('{ bestsellers { title } }', {}, 5).estimated).toBe(5)
  })
})

describe('the actual cost', () => {
  const actual = (query: string, data: Record<string, unknown> | null, given = {}) =>
    cost(query, given).tell({ data }).extensions?.cost

  it('counts what has come, with the same weights', () => {
    const query =
      '{ page { total edges { cursor node { title } } } either { ... on Address { zipCode } ... on Book { title } } }'
    const edges = [
      { cursor: 'a', node: { title: 'A' } },
      { cursor: 'b', node: null },
    ]
    expect(actual(query, { page: { total: 2, edges }, either: { zipCode: 1 } })).toEqual({
      estimated: 1 + 4 + 20 * 2 + 1,
      actual: 1 + 4 + 2 + 1 + 1,
      max: Number.MAX_SAFE_INTEGER,
    })
  })

  it('of nothing is nothing, of a mutation 10', () => {
    expect(actual('{ book { title } }', { book: null })).toMatchObject({ actual: 0 })
    expect(actual('{ book { title } }', null)).toMatchObject({ actual: 0 })
    expect(actual('mutation { count }', { count: 5 })).toMatchObject({ actual: 10 })
  })

  it('counts a field once that is asked twice, and what each asks of it', () => {
    const query = '{ book { author { name } } book { author { books { title } } } }'
    expect(actual(query, { book: { author: { name: 'A', books: [{ title: 'x' }] } } })).toMatchObject({ actual: 3 })
  })

  it('leaves what else the result says', () => {
    const told = cost('{ book { title } }').tell({ data: { book: {} }, extensions: { cursor: 'c' } })
    expect(told.extensions).toEqual({ cursor: 'c', cost: { estimated: 1, actual: 1, max: Number.MAX_SAFE_INTEGER } })
  })
})

it('every list of objects in our own supergraph has a known size', () => {
  const sdl = readFileSync(new URL('../../../schema/composed/supergraph.graphql', import.meta.url), 'utf8')
  const weights = readWeights(parse(sdl))
  const own = buildSupergraph(sdl).apiSchema().toGraphQLJSSchema()
  const types = Object.values(own.getTypeMap()).filter((type) => !type.name.startsWith('__'))
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ type, field }))
      : [],
  )
  const sized = new Set(
    fields.flatMap(({ type, field }) =>
      (weights.sizeOf(type.name, field.name)?.sizedFields ?? []).map(
        (name) => `${getNamedType(field.type).name}.${name}`,
      ),
    ),
  )
  const unknown = fields
    .filter(({ field }) => String(field.type).startsWith('[') && isCompositeType(getNamedType(field.type)))
    // A mutation answers few refusals if any: what is assumed of any list is more than enough.
    .filter(({ field }) => field.name !== 'userErrors')
    .map(({ type, field }) => ({ place: `${type.name}.${field.name}`, size: weights.sizeOf(type.name, field.name) }))
    .filter(({ place, size }) => !size && !sized.has(place))
  expect(unknown.map(({ place }) => place)).toEqual([])
})
