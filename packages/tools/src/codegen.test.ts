import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownMappers } from './codegen/config.ts'
import { planCodegen } from './codegen/plan.ts'
import { planCompose } from './compose/plan.ts'
import { type Fixture, fixtureOf, libraryPrefixes, librarySchemas } from './fixture.ts'
import { writePlan } from './plan.ts'
import { repositoryRoot } from '@stoa/contracts/roster'

const events = {
  'schema/events/shared.graphql': `directive @event(type: String!, key: String!) on OBJECT
directive @personal(of: String!) on FIELD_DEFINITION
`,
  'schema/events/books.graphql': `"A book was lent."
type BookLent @event(type: "books.book.lent.v1", key: "bookId") {
  "Which."
  bookId: ID!
  "To whom."
  readerId: ID!
  "As the reader wrote it."
  note: String @personal(of: "readerId")
  "What was paid."
  deposits: [Deposit!]!
  "Until when."
  dueAt: DateTime!
}
"A sum that was left."
type Deposit {
  "In minor units."
  amountMinor: BigInt!
  "How."
  kind: DepositKind!
  "How many times."
  times: Int!
}
"How a deposit was paid."
enum DepositKind {
  "Coins."
  CASH
  "Plastic."
  CARD
}
`,
}

const typed = {
  'package.json': '{ "type": "module" }',
  'schema/books.graphql': `${librarySchemas()['schema/books.graphql']}
type Mutation {
  "Lends a book."
  bookLend("Which and to whom." input: BookLendInput!): BookLendPayload! @authenticated
}
"What to lend."
input BookLendInput {
  "Which."
  id: ID!
}
"What came of it."
type BookLendPayload @public {
  "The book."
  book: Book
  "Why not."
  userErrors: [BookLendError!]!
}
"Why a book was not lent."
union BookLendError = NotFound | BookAlreadyLent
"Somebody else has it."
type BookAlreadyLent implements UserError @public {
  "Always BOOK_ALREADY_LENT."
  code: String!
  "For people."
  message: String!
  "Where."
  path: [String!]
  "When it comes back."
  until: DateTime
}
`,
  'subgraphs/books/mappers.ts': `import type { Payload } from '@stoa/subgraph/mutation'
export type BookModel = { readonly id: string; readonly authorId: string; readonly cents: bigint }
export type BookLendPayloadModel = Payload<{ readonly bookId: string }>
`,
  'subgraphs/books/context.ts': `import type { Context } from '@stoa/subgraph/definition'
export type SubgraphContext = Context<{ book: { id: string } }, { book: (id: string) => Promise<undefined> }>
`,
  'subgraphs/books/resolvers.ts': `import { money } from '@stoa/values/money'
import type { ResolverMap } from '@stoa/subgraph/definition'
import { mutation } from '@stoa/subgraph/mutation'
import { notFound, refuse } from '@stoa/values/refusal'
import type { Resolvers } from './resolvers.generated.ts'
export const resolvers = {
  Mutation: {
    bookLend: mutation(async (_work, { id }: { id: string }) =>
      id === '' ? notFound(id) : id === 'lent' ? refuse('BOOK_ALREADY_LENT', 'no') : { bookId: id }),
  },
  Query: { book: (_root, { id }, { loaders }) => loaders.book(id) },
  BookLendPayload: { book: ({ bookId }, _args, { loaders }) => (bookId ? loaders.book(bookId) : null) },
  Book: {
    author: ({ authorId }) => ({ id: authorId }),
    price: ({ cents }) => money(cents, 'EUR'),
    borrower: () => undefined,
  },
} satisfies Resolvers
export const asTheHostWantsIt: ResolverMap = resolvers
`,
}

async function generated(
  files: Record<string, string>,
): Promise<{ library: Fixture; files: ReadonlyMap<string, string> }> {
  const library = fixtureOf({ ...librarySchemas(), ...events, ...files })
  writePlan(library.root, planCompose(library.root, { prefixes: libraryPrefixes }))
  const plan = await planCodegen(library.root)
  expect(plan.problems).toEqual([])
  writePlan(library.root, plan)
  return { library, files: plan.files }
}

test('events become payload types and one map, every scalar as it stands in JSON', async () => {
  const { library, files } = await generated({})
  using _ = library
  expect(
    files.get('packages/contracts/src/generated.ts'),
  ).toBe(`// Written by \`pnpm codegen\` from schema/events/. Do not edit.

/** A book was lent. \`books.book.lent.v1\` */
export type BookLent = {
  /** Which. */
  readonly bookId: string
  /** To whom. */
  readonly readerId: string
  /** As the reader wrote it. */
  readonly note?: string | null | undefined
  /** What was paid. */
  readonly deposits: readonly Deposit[]
  /** Until when. */
  readonly dueAt: string
}

/** A sum that was left. */
export type Deposit = {
  /** In minor units. */
  readonly amountMinor: string
  /** How. */
  readonly kind: DepositKind
  /** How many times. */
  readonly times: number
}

/** How a deposit was paid. */
export type DepositKind = 'CASH' | 'CARD'

/** Event type → payload. Whatever is published or consumed stands here. */
export type EventPayloads = {
  'books.book.lent.v1': BookLent
}
`)
})

test('resolvers that satisfy the generated types compile, and a wrong parent or result does not', async () => {
  const { library } = await generated(typed)
  using _ = library
  writeFileSync(
    join(library.root, 'tsconfig.json'),
    JSON.stringify({
      extends: join(repositoryRoot, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(repositoryRoot, 'node_modules/@types')] },
      include: ['subgraphs/books'],
    }),
  )
  symlinkSync(join(repositoryRoot, 'subgraphs/items/node_modules'), join(library.root, 'node_modules'))
  const resolvers = join(library.root, 'subgraphs/books/resolvers.ts')
  expect(typeErrors(library.root)).toBe('')
  writeFileSync(
    resolvers,
    typed['subgraphs/books/resolvers.ts'].replace('({ authorId }) =>', '({ writerId: authorId }) =>'),
  )
  expect(typeErrors(library.root)).toContain("Property 'writerId' does not exist on type 'BookModel'")
  writeFileSync(resolvers, typed['subgraphs/books/resolvers.ts'].replace("money(cents, 'EUR')", 'cents'))
  expect(typeErrors(library.root)).toContain("Type 'bigint' is not assignable to type")
  writeFileSync(resolvers, typed['subgraphs/books/resolvers.ts'].replace('{ id: string }', '{ id: number }'))
  expect(typeErrors(library.root)).toContain("Type 'string' is not assignable to type 'number'")
})

function typeErrors(root: string): string {
  try {
    execFileSync(join(repositoryRoot, 'node_modules/.bin/tsc'), ['-p', root], { encoding: 'utf8' })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

test('mappers.ts maps what it exports as <Type>Model, declared or re-exported', () => {
  expect(
    ownMappers(`export type ItemModel = { id: string }
export type { Unit as UnitModel, LoanModel } from './domain/loan.ts'
type HiddenModel = string
export type Other = string
`),
  ).toEqual({
    Item: './mappers.ts#ItemModel',
    Unit: './mappers.ts#UnitModel',
    Loan: './mappers.ts#LoanModel',
  })
})
