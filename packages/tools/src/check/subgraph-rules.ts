import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'
import { filesOf, type Problem, type Rule, type Tree } from './rule.ts'
import { codeOf, importsOf } from './source.ts'

// One dialect for every subgraph: who knows one finds everything in the others.

const booksSdl = (fields: string, rest = '') => `type Mutation {\n${fields}\n}\n${rest}`

/** Each subgraph that has a contract, with its files below `subgraphs/<name>/`. */
function subgraphsOf(tree: Tree): { name: string; sdl: string; files: ReadonlyMap<string, string> }[] {
  return filesOf(tree, /^schema\/[\w-]+\.graphql$/).flatMap(([path, sdl]) => {
    const name = path.slice('schema/'.length, -'.graphql'.length)
    const home = `subgraphs/${name}/`
    const files = filesOf(tree, /\.ts$/).filter(([file]) => file.startsWith(home))
    return files.length > 0 ? [{ name, sdl, files: new Map(files) }] : []
  })
}

const context: Rule = {
  name: 'context.ts has the types of contexts, and tables.ts tables alone',
  check: (tree) => [
    ...filesOf(tree, /^subgraphs\/[\w-]+\/tables\.ts$/).flatMap(([path, text]): Problem[] => {
      const beside = importsOf(text).find((from) =>
        /\/(context|loaders|ports)\.ts$|^@stoa\/subgraph\/definition$/.test(from),
      )
      return beside ? [`${path}: ${beside}: what resolvers and commands get stands in context.ts`] : []
    }),
    ...filesOf(tree, /^subgraphs\/[\w-]+\/context\.ts$/)
      .filter(([, text]) => !/^export type SubgraphContext\b/m.test(text))
      .map(([path]) => `${path}: exports no SubgraphContext, which the generated types ask for`),
  ],
  breaks: { 'subgraphs/books/tables.ts': "import type { Context } from '@stoa/subgraph/definition'\n" },
  keeps: {
    'subgraphs/books/tables.ts': "import type { Db } from '@stoa/subgraph/work'\n",
    'subgraphs/books/context.ts': 'export type SubgraphContext = Context<Tables, Loaders>\n',
  },
}

const untyped = /\bas (never|any)\b|\b_?root: unknown\b/

const resolvers: Rule = {
  name: 'resolvers hold to the generated types',
  check: (tree) =>
    filesOf(tree, /^subgraphs\/[\w-]+\/(resolvers\.ts|resolvers\/[\w-]+\.ts|subgraph\.ts)$/).flatMap(([path, text]) => {
      const code = codeOf(text)
      const cast = untyped.exec(code)?.[0]
      const loose = /^export const \w+(: \w+)? = \{/m.test(code) && !/\bsatisfies Resolvers\b/.test(code)
      return [
        ...(cast ? [`${path}: "${cast}": say in mappers.ts what the parent is, and let the types infer the rest`] : []),
        ...(loose ? [`${path}: write "satisfies Resolvers" behind the object`] : []),
      ]
    }),
  breaks: { 'subgraphs/books/resolvers.ts': 'export const resolvers = { Query: { book: (_root: unknown) => null } }' },
  keeps: { 'subgraphs/books/resolvers.ts': 'export const resolvers = { Query: {} } satisfies Resolvers' },
}

/** `loanMarkLost` and `markLoanLost` have the same; so has `sessionRevokeAll` and `revokeAllSessions`. */
const wordsOf = (name: string) => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase().replace(/s$/, ''))
const bag = (name: string) => wordsOf(name).sort().join(' ')

const commands: Rule = {
  name: 'the mutation itemCreate runs the command createItem',
  check: (tree) =>
    subgraphsOf(tree).flatMap(({ name, sdl, files }) => {
      const made = [...files]
        .filter(([path]) => !/\.test\.ts$|\/(generated|resolvers|test-world)\.ts$/.test(path))
        .flatMap(([, text]) =>
          [...codeOf(text).matchAll(/^export (?:async )?function (\w+)/gm)].map(([, one = '']) => one),
        )
      return fieldsOf(sdl, 'Mutation')
        .filter((field) => !made.some((one) => bag(one) === bag(field) && wordsOf(one)[0] !== wordsOf(field)[0]))
        .map((field) => `subgraphs/${name}: no command has the words of "${field}", its verb first`)
    }),
  breaks: {
    'schema/books.graphql': booksSdl('bookLend: Int'),
    'subgraphs/books/commands/book.ts': 'export async function bookLend() {}',
  },
  keeps: {
    'schema/books.graphql': booksSdl('bookLend: Int\nbookReturnAll: Int'),
    'subgraphs/books/commands/book.ts': 'export async function lendBook() {}\nexport function returnAllBooks() {}',
  },
}

function fieldsOf(sdl: string, type: string): string[] {
  return parse(sdl)
    .definitions.filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((one) => one.name.value === type)
    .flatMap(({ fields = [] }) => fields.map((field) => field.name.value))
}

const loaders: Rule = {
  name: 'loaders.ts exports loaders and their type',
  check: (tree) =>
    filesOf(tree, /^subgraphs\/[\w-]+\/loaders\.ts$/)
      .filter(
        ([, text]) =>
          !/^export type Loaders = ReturnType<typeof loaders>$/m.test(text) ||
          !/^export function loaders\(/m.test(text),
      )
      .map(([path]) => `${path}: export function loaders(db) and type Loaders = ReturnType<typeof loaders>`),
  breaks: { 'subgraphs/books/loaders.ts': 'export function bookLoaders(db) {}' },
  keeps: {
    'subgraphs/books/loaders.ts': 'export type Loaders = ReturnType<typeof loaders>\nexport function loaders(db) {}',
  },
}

const rules: Rule = {
  name: 'each @rule is a function of rules.ts with its name',
  check: (tree) =>
    subgraphsOf(tree).flatMap(({ name, sdl, files }) => {
      const text = codeOf(files.get(`subgraphs/${name}/rules.ts`) ?? '')
      const named = new Set([...sdl.matchAll(/@rule\(name: "(\w+)"\)/g)].map(([, rule = '']) => rule))
      return [...named]
        .filter((rule) => !new RegExp(`^export (async )?function ${rule}\\(`, 'm').test(text))
        .map((rule) => `subgraphs/${name}/rules.ts: no "export function ${rule}", which the SDL names`)
    }),
  breaks: {
    'schema/books.graphql': booksSdl('', 'type Book @rule(name: "bookOwner") { id: ID! }'),
    'subgraphs/books/rules.ts': 'export const rules = { bookOwner: () => true }',
  },
  keeps: {
    'schema/books.graphql': 'type Book @rule(name: "bookOwner") { id: ID! }',
    'subgraphs/books/rules.ts': 'export function bookOwner() {}',
  },
}

/** Other names under which subgraphs had the same thing. */
const otherNames = new Map([
  ['projection.ts', 'projections.ts'],
  ['testing.ts', 'test-world.ts'],
  ['commands.ts', 'commands/<thing>.ts'],
])

const names: Rule = {
  name: 'a thing of a subgraph stands in the file of its name',
  check: (tree) =>
    filesOf(tree, /^subgraphs\/[\w-]+\/[\w-]+\.ts$/).flatMap(([path]) => {
      const name = otherNames.get(path.slice(path.lastIndexOf('/') + 1))
      return name ? [`${path}: is called ${name} in every subgraph`] : []
    }),
  breaks: { 'subgraphs/books/projection.ts': '' },
  keeps: { 'subgraphs/books/projections.ts': '', 'subgraphs/books/commands/book.ts': '' },
}

export const subgraphRules: readonly Rule[] = [context, resolvers, commands, loaders, rules, names]
