import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { repositoryRoot } from '@stoa/contracts/roster'
import { formatDocument } from '@urql/core'
import { type DocumentNode, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { fixtureOf } from './fixture.ts'
import { planOperations } from './operations/plan.ts'
import { documentId } from './operations/registered.ts'
import { writePlan } from './plan.ts'

const api = `scalar BigInt
scalar DateTime
interface Node { id: ID! }
enum Kind { NEW OLD }
input Sought { kind: Kind, least: BigInt }
type Money { amountMinor: BigInt! }
type Item implements Node { id: ID! title: String! kind: Kind! price: Money, bornAt: DateTime! }
type Shop implements Node { id: ID! name: String! }
type Query { items(first: Int!, sought: Sought): [Item!]! node(id: ID!): Node }
`

const card =
  '# What a shelf shows.\nfragment Card on Item { id title kind ...Price }\nfragment Price on Item { price { amountMinor } }\n'
const shelf = `query Shelf($first: Int!, $sought: Sought) { items(first: $first, sought: $sought) { ...Card bornAt } }
query One($id: ID!) { node(id: $id) { __typename ... on Item { ...Card } ... on Shop { kind: __typename name } } }
`

function library(files: Record<string, string>) {
  return fixtureOf({ 'package.json': '{ "type": "module" }', 'schema/composed/api.graphql': api, ...files })
}

type Manifest = { operations: { id: string; name: string; type: string; body: string }[] }

async function planned(files: Record<string, string>) {
  using made = library(files)
  const plan = await planOperations(made.root)
  const manifest = (client: string) =>
    JSON.parse(plan.files.get(`schema/operations/${client}/manifest.json`) ?? '{}') as Manifest
  return { plan, manifest }
}

test('an id is the hash of the printed document: comments and spaces do not change it, order does', () => {
  const items = 'query Items($first:Int!){items(first:$first){edges{node{...Card}}}}'
  const id = (text: string) => documentId(print(parse(text)))
  const known = '233855e6af3ef24fd56d9de0984e1eafa89e9f0f855d5a0ca1af2d8c1b62df62'
  expect(id(`${items} fragment Card on Item{id title}`)).toBe(known)
  expect(id(`# all\n\n${items}\n# one\nfragment   Card on Item { id, title }\n`)).toBe(known)
  expect(id(`fragment Card on Item{id title} ${items}`)).toMatch(/^d3cbdec8711f/)
  expect(id(`${items} fragment Card on Item{title id}`)).toMatch(/^6fbcdb33efd1/)
})

test('an operation of the app is registered as its cache sends it, with the fragments of other files', async () => {
  const { manifest } = await planned({ 'web/parts/card.graphql': card, 'web/pages/shelf.graphql': shelf })
  const { operations } = manifest('web')
  expect(operations.map(({ name, type }) => [name, type])).toEqual([
    ['One', 'query'],
    ['Shelf', 'query'],
  ])
  const all = parse(shelf + card).definitions
  for (const { id, name, body } of operations) {
    const alone = all.filter(
      (node) => !('name' in node) || node.kind !== 'OperationDefinition' || node.name?.value === name,
    )
    const sent = print(formatDocument({ kind: 'Document', definitions: alone } as never) as unknown as DocumentNode)
    expect(body).toBe(sent)
    expect(id).toBe(documentId(body))
  }
})

test('the modules of the app hold the same documents, compile, and need no graphql-js', async () => {
  using made = library({
    'web/parts/card.graphql': card,
    'web/pages/shelf.graphql': shelf,
    'web/pages/shelf.ts': `import { OneDocument, ShelfDocument, type ShelfQuery, type ShelfQueryVariables } from './shelf.generated.ts'
import type { CardFragment } from '../parts/card.generated.ts'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
function ask<R, V>(_document: TypedDocumentNode<R, V>, _variables: V): R { throw new Error() }
export const cards = (): readonly CardFragment[] => ask(ShelfDocument, { first: 1, sought: { kind: 'NEW', least: '9007199254740993' } }).items
export const born = (answer: ShelfQuery): string | undefined => answer.items[0]?.bornAt
export const id: string = ShelfDocument.documentId
export const one = () => { const { node } = ask(OneDocument, { id: '1' }); return node?.__typename === 'Item' ? node.title : node?.name }
// @ts-expect-error a kind that the schema does not know
export const wrong: ShelfQueryVariables = { first: 1, sought: { kind: 'OLDER' } }
`,
    'tsconfig.json': JSON.stringify({
      extends: join(repositoryRoot, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(repositoryRoot, 'node_modules/@types')] },
      include: ['web'],
    }),
  })
  const plan = await planOperations(made.root)
  expect(plan.problems).toEqual([])
  writePlan(made.root, plan)
  const shelfModule = plan.files.get('web/pages/shelf.generated.ts') ?? ''
  expect(shelfModule).toContain("import { CardTree, PriceTree } from '../parts/card.generated.ts'")
  expect(shelfModule).not.toMatch(/from 'graphql'|"loc"/)
  const loaded = (await import(pathToFileURL(join(made.root, 'web/pages/shelf.generated.ts')).href)) as {
    ShelfDocument: DocumentNode & { documentId: string }
  }
  expect(documentId(print(loaded.ShelfDocument))).toBe(loaded.ShelfDocument.documentId)
  symlinkSync(join(repositoryRoot, 'web/node_modules'), join(made.root, 'node_modules'))
  expect(typeErrors(made.root)).toBe('')
})

function typeErrors(root: string): string {
  try {
    execFileSync(join(repositoryRoot, 'node_modules/.bin/tsc'), ['-p', root], { encoding: 'utf8' })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

test('a program sends what it wrote: no __typename that it did not ask for, ids and text in one module', async () => {
  const { plan, manifest } = await planned({ 'schema/operations/tour/shelf.graphql': shelf + card })
  const [one, all] = manifest('tour').operations
  expect(one?.body).toContain('node(id: $id) {\n    __typename\n')
  expect(all?.body).not.toContain('__typename')
  const written = plan.files.get('schema/operations/tour/generated.ts')
  expect(written).toContain('export const ShelfDocument: RegisteredDocument<ShelfQuery, ShelfQueryVariables> = {')
  expect(written).toContain(`documentId: '${all?.id}'`)
  expect(written).toContain(JSON.stringify(all?.body))
})

test('what the schema does not know, what has no name and what stands twice is told by file and line', async () => {
  const { plan } = await planned({
    'web/a.graphql': 'query A {\n  items(first: 1) { titel }\n}\n{ items(first: 1) { id } }\n',
    'web/b.graphql': 'query A { items(first: 1) { id } }\nfragment Card on Item { id }',
    'web/c.graphql': 'fragment Card on Item { id }',
    'web/d.graphql': 'query D {',
  })
  expect(plan.files.size).toBe(0)
  expect([...plan.problems].sort()).toEqual([
    'web/a.graphql:1 There can be only one operation named "A".',
    'web/a.graphql:2 Cannot query field "titel" on type "Item". Did you mean "title"?',
    'web/a.graphql:4 This anonymous operation must be the only defined operation.',
    'web/a.graphql:4 an operation needs a name: it is called by it',
    'web/b.graphql:2 There can be only one fragment named "Card".',
    'web/d.graphql:1 Syntax Error: Expected Name, found <EOF>.',
  ])
})

test("files of the app that use each other's fragments are refused: one would be read before it is made", async () => {
  const { plan } = await planned({
    'web/a.graphql': 'query A { items(first: 1) { ...B } }\nfragment A on Item { id }',
    'web/b.graphql': 'query B { items(first: 1) { ...A } }\nfragment B on Item { id }',
  })
  expect(plan.problems).toHaveLength(2)
  expect(plan.problems[0]).toContain(
    "web/a.graphql: its operations and those of another file use each other's fragments",
  )
})

test('with no operation there is nothing to write, and what was written for operations of before goes', async () => {
  using made = library({})
  expect([...(await planOperations(made.root)).files]).toEqual([])
  using left = library({ 'web/old.generated.ts': '', 'schema/operations/web/manifest.json': '{}' })
  expect((await planOperations(left.root)).stale).toEqual([
    'web/old.generated.ts',
    'schema/operations/web/manifest.json',
  ])
})
