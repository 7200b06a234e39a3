import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { planCompose } from './compose/plan.ts'
import { fixtureOf, libraryPrefixes, librarySchemas } from './fixture.ts'
import { driftOf, type Plan, writePlan } from './plan.ts'

function composeLibrary(
  change: Record<string, string> = {},
  prefixes: Record<string, string | null> = libraryPrefixes,
): Plan {
  using library = fixtureOf({ ...librarySchemas(), ...change })
  return planCompose(library.root, { prefixes })
}

test('each composed file stands alone: header, authored text, and only the shared definitions that it uses', () => {
  const { files, problems } = composeLibrary()
  expect(problems).toEqual([])
  const books = files.get('schema/composed/books.graphql') ?? ''
  expect(books).toContain('import: ["@composeDirective", "@key", "@policy", "@requiresScopes", "@shareable"]')
  expect(books).toContain(librarySchemas()['schema/books.graphql']?.trim())
  const defined = parse(books).definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : []))
  expect(defined).toEqual([
    'rule',
    'public',
    'CacheControlScope',
    'cacheControl',
    'Query',
    'Book',
    'Author',
    'BigInt',
    'CurrencyCode',
    'Money',
    'Node',
  ])
})

test('the supergraph keeps every permission directive, because policy is read from there', () => {
  const supergraph = composeLibrary().files.get('schema/composed/supergraph.graphql') ?? ''
  for (const directive of [
    '@rule(name: "borrower")',
    '@policy(policies: [["verified"]])',
    '@requiresScopes(scopes: [["books:manage"]])',
    '@authenticated',
    '@public',
  ]) {
    expect(supergraph).toContain(directive)
  }
})

test('node(id) reaches the entities that implement Node, each as a stub', () => {
  const node = composeLibrary().files.get('schema/composed/node.graphql') ?? ''
  expect(node).toContain('node("An id of any kind." id: ID! @constraint(id: ["bok", "aut"])): Node @public')
  expect(node.match(/^type \w+ implements Node.*$/gm)).toEqual([
    'type Author implements Node @key(fields: "id", resolvable: false) {',
    'type Book implements Node @key(fields: "id", resolvable: false) {',
  ])
})

test('a composition error says its code, its message and the authored lines', () => {
  const { problems } = composeLibrary({
    'schema/authors.graphql': `${librarySchemas()['schema/authors.graphql']}
"A second home."
type Book @key(fields: "id") @public {
  "The opaque id."
  id: ID!
  "Another type than in books."
  price: Int!
}
`,
  })
  expect(problems.join('\n')).toMatch(
    /FIELD_TYPE_MISMATCH .*Book\.price[\s\S]*at schema\/authors\.graphql:18, schema\/books\.graphql:10$/m,
  )
})

test('a syntax error says path, line and column', () => {
  expect(composeLibrary({ 'schema/books.graphql': 'type Query {\n  book: \n}\n' }).problems[0]).toMatch(
    /^schema\/books\.graphql:3:1 Syntax Error/,
  )
})

test('a directive that nobody defines and a shared type that is defined again are problems', () => {
  const books = librarySchemas()['schema/books.graphql'] ?? ''
  expect(composeLibrary({ 'schema/books.graphql': books.replace('@public', '@pubic') }).problems[0]).toBe(
    'schema/books.graphql: nobody defines @pubic',
  )
  const again = `${books}\n"Ours."\ntype Money @public {\n  "Whole euros."\n  euros: Int!\n}\n`
  expect(composeLibrary({ 'schema/books.graphql': again }).problems[0]).toBe(
    'schema/books.graphql: Money is shared; it is defined in schema/shared.graphql alone',
  )
})

test('the table of prefixes and the SDL agree', () => {
  const mend = 'mend it in packages/contracts/src/id-prefixes.ts'
  expect(composeLibrary({}, { bok: 'Book' }).problems).toEqual([
    `Author implements Node but no prefix names it: ${mend}`,
  ])
  expect(composeLibrary({}, { ...libraryPrefixes, boo: 'Book' }).problems).toEqual([
    `Book has 2 prefixes (bok, boo): ${mend}`,
  ])
  expect(composeLibrary({}, { ...libraryPrefixes, mag: 'Magazine' }).problems).toEqual([
    `prefix mag: no SDL defines Magazine: ${mend}`,
  ])
})

test('a subgraph of the registry without SDL is a problem', () => {
  const { 'schema/authors.graphql': _, ...rest } = librarySchemas()
  using library = fixtureOf(rest)
  expect(planCompose(library.root, { prefixes: libraryPrefixes }).problems[0]).toBe(
    'rover.yaml lists authors, but schema/authors.graphql is missing',
  )
})

test('drift names each file that differs, is missing, or has no source any more', () => {
  using library = fixtureOf({ ...librarySchemas(), 'schema/composed/gone.graphql': 'type Query { gone: Int }' })
  const plan = () => planCompose(library.root, { prefixes: libraryPrefixes })
  expect(driftOf(library.root, plan())).toEqual([
    'schema/composed/api.graphql',
    'schema/composed/authors.graphql',
    'schema/composed/books.graphql',
    'schema/composed/gone.graphql',
    'schema/composed/node.graphql',
    'schema/composed/supergraph.graphql',
  ])
  writePlan(library.root, plan())
  expect(driftOf(library.root, plan())).toEqual([])
})
