import { parse } from 'yaml'
import { filesOf, matchesOf, type Problem, type Rule, type Tree } from './rule.ts'
import { withoutComments } from './source.ts'

/** Where subgraphs are listed; every place must name the same ones. */
const places: readonly { readonly where: string; readonly names: (tree: Tree) => Iterable<string> }[] = [
  { where: 'rover.yaml', names: registered },
  { where: 'the folders in subgraphs/', names: (tree) => captured(tree, /^subgraphs\/([\w-]+)\/subgraph\.ts$/) },
  {
    where: 'the files in schema/',
    names: (tree) => captured(tree, /^schema\/([\w-]+)\.graphql$/).filter((name) => name !== 'shared'),
  },
  {
    where: 'the files in schema/composed/',
    names: (tree) =>
      captured(tree, /^schema\/composed\/([\w-]+)\.graphql$/).filter(
        (name) => !['node', 'supergraph', 'api'].includes(name),
      ),
  },
  { where: 'the services of docker-compose.yml', names: served },
]

const oneSet: Rule = {
  name: 'one set of subgraphs, wherever they are listed',
  check: (tree) => {
    const wanted = new Set(registered(tree))
    return places.flatMap(({ where, names }): Problem[] => {
      const found = new Set(names(tree))
      const missing = [...wanted].filter((name) => !found.has(name))
      const unknown = [...found].filter((name) => !wanted.has(name))
      return [
        ...missing.map((name) => `${where}: ${name} is missing, but rover.yaml lists it`),
        ...unknown.map((name) => `${where}: ${name} is not in rover.yaml`),
      ]
    })
  },
  breaks: { ...library('books'), 'schema/authors.graphql': '' },
  keeps: library('books'),
}

/** The smallest tree that holds one subgraph everywhere. */
function library(name: string): Record<string, string> {
  return {
    'rover.yaml': `subgraphs: { ${name}: {}, node: {} }`,
    [`subgraphs/${name}/subgraph.ts`]: '',
    [`schema/${name}.graphql`]: '',
    [`schema/composed/${name}.graphql`]: '',
    'docker-compose.yml': `services: { gateway: {}, postgres: {}, ${name}: { environment: { STOA_SUBGRAPH: ${name} } } }`,
  }
}

function registered(tree: Tree): string[] {
  const yaml = parse(tree.get('rover.yaml') ?? '') as { subgraphs?: object } | null
  return Object.keys(yaml?.subgraphs ?? {}).filter((name) => name !== 'node')
}

/** Other services (gateway, postgres, kafka …) are no subgraphs: those are told by their name alone. */
function served(tree: Tree): string[] {
  const yaml = parse(tree.get('docker-compose.yml') ?? '') as { services?: object } | null
  const known = new Set(registered(tree))
  return Object.keys(yaml?.services ?? {}).filter((name) => known.has(name))
}

function captured(tree: Tree, path: RegExp): string[] {
  return [...tree.keys()].flatMap((name) => path.exec(name)?.[1] ?? [])
}

const eventFiles: Rule = {
  name: 'events are filed under the subgraph that publishes them',
  check: (tree) => {
    const known = new Set(registered(tree))
    return captured(tree, /^schema\/events\/([\w-]+)\.graphql$/)
      .filter((name) => name !== 'shared' && !known.has(name))
      .map((name) => `schema/events/${name}.graphql: no subgraph of that name in rover.yaml`)
  },
  breaks: { ...library('books'), 'schema/events/bokks.graphql': '' },
  keeps: { ...library('books'), 'schema/events/books.graphql': '', 'schema/events/shared.graphql': '' },
}

/** What begins like an event, or is the name, of a subgraph that rover.yaml lists. */
const packagesKnowNoSubgraph: Rule = {
  name: 'packages know no subgraph: what they need of one stands in the contracts',
  check: (tree) => {
    const names = registered(tree)
    if (names.length === 0) return []
    const named = new RegExp(`['"\`](?:/?(?:${names.join('|')}))(?=['"\`.]\\w*)`, 'g')
    return filesOf(tree, /^packages\/.*\.ts$/, knowing).flatMap(([path, text]) =>
      matchesOf(path, withoutComments(text), named, (name) => `${name}…: a package works for any subgraph`),
    )
  },
  breaks: {
    'rover.yaml': 'subgraphs: { books: {}, node: {} }',
    'packages/auth/src/seen.ts': "export const type = 'books.book.lent.v1'",
  },
  keeps: {
    'rover.yaml': 'subgraphs: { books: {}, node: {} }',
    'packages/auth/src/seen.ts': "// 'books.book.lent.v1'\nexport const type = 'bookshelf'",
    'packages/contracts/src/generated.ts': "export const type = 'books.book.lent.v1'",
  },
}

/** Contracts are what is known of subgraphs; tests need examples; tools check and scaffold them. */
const knowing =
  /^packages\/(contracts|tools|testing)\/|\.(test|fixture|conformance)\.ts$|(^|\/)(conformance|parity|examples|notes)(\/|\.ts$)/

export const setRules: readonly Rule[] = [oneSet, eventFiles, packagesKnowNoSubgraph]
