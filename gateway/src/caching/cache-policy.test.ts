import { buildSchema, getOperationAST, parse } from 'graphql'
import { expect, it } from 'vitest'
import { cachePolicies } from './cache-policy.ts'

const sdl = `
  enum Scope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  directive @rule(name: String!) on FIELD_DEFINITION | OBJECT
  directive @authenticated on FIELD_DEFINITION | OBJECT
  type Query {
    books: [Book!]! @cacheControl(maxAge: 60)
    topBook: Book
    page: Page @cacheControl(maxAge: 60)
    count: Int @cacheControl(maxAge: 90)
    motto: String
    me: Person @cacheControl(maxAge: 60, scope: PRIVATE)
    thing: Thing @cacheControl(maxAge: 60)
    found: Found @cacheControl(maxAge: 60)
  }
  type Mutation { write: Book @cacheControl(maxAge: 60) }
  type Book implements Thing @cacheControl(maxAge: 240) {
    title: String author: Person price: Int @cacheControl(maxAge: 10) again: Book name: String
    letter: String @cacheControl(scope: PRIVATE) notes: String @rule(name: "owner")
  }
  type Page @cacheControl(inheritMaxAge: true) { number: Int next: Page books: [Book!]! @cacheControl(inheritMaxAge: true) }
  type Person @authenticated { name: String }
  type Note implements Thing @cacheControl(maxAge: 5) { name: String @authenticated }
  interface Thing { name: String }
  union Found = Book | Note
`
const schema = buildSchema(sdl)
const policyOf = cachePolicies(parse(sdl), schema)

function policy(query: string): string {
  const document = parse(query)
  const definition = getOperationAST(document)
  if (!definition) throw new Error('no operation')
  const { maxAge, scope } = policyOf(document, definition)
  return `${maxAge} ${scope}`
}

it.each([
  ['as long as its field says, scalars included', '{ books { title } }', '60 PUBLIC'],
  ['as long as its type says, where the field says nothing', '{ books { again { title } } }', '60 PUBLIC'],
  ['as long as the part that lives shortest', '{ books { title price } }', '10 PUBLIC'],
  ['not at all, where a field that answers objects says nothing', '{ books { author { name } } }', '0 PRIVATE'],
  ['as its type says, where a root field does not', '{ topBook { title } }', '240 PUBLIC'],
  ['not at all, where a root field of a scalar says nothing', '{ count motto }', '0 PUBLIC'],
  ['as long as what it belongs to, where a type inherits', '{ page { next { number } } }', '60 PUBLIC'],
  ['as long as what it belongs to, where a field inherits', '{ page { books { title } } }', '60 PUBLIC'],
  ['for the client alone, where a field is private', '{ books { letter } }', '60 PRIVATE'],
  ['for the client alone, where a permission guards a field', '{ books { notes } }', '60 PRIVATE'],
  ['for the client alone, where a permission guards a type', '{ me { name } }', '60 PRIVATE'],
  ['as the strictest of what an interface may stand for', '{ thing { name } }', '60 PRIVATE'],
  ['as the strictest of what a union may stand for', '{ found { ... on Book { title } } }', '60 PUBLIC'],
  [
    'as its fragments, and not as those that are not used',
    '{ books { ...B } } fragment B on Book { price } fragment C on Book { letter }',
    '10 PUBLIC',
  ],
  ['not at all with introspection', '{ count __schema { queryType { name } } }', '0 PUBLIC'],
  ['as long as the rest, with the name of the type', '{ count __typename }', '90 PUBLIC'],
  ['not at all with the name of the type alone', '{ __typename }', '0 PRIVATE'],
  ['not at all, where it changes something', 'mutation { write { title } }', '0 PRIVATE'],
])('an answer lives %s', (_name, query, expected) => {
  expect(policy(query)).toBe(expected)
})
