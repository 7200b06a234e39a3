import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'
import type { Problem, Rule } from './rule.ts'
import { at, directivesOf, eventSdl, objectTypes, printed } from './sdl.ts'

const shape: Rule = {
  name: 'an event is <subgraph>.<aggregate>.<what>.v<n>, its key is one of its ids, a state has a version',
  check: (tree) =>
    eventSdl(tree).flatMap(({ path, document }) =>
      objectTypes(document).flatMap((type) =>
        directivesOf(type, 'event').flatMap((event) =>
          eventProblems(type, event, path).map((problem) => at(path, type.name, problem)),
        ),
      ),
    ),
  breaks: {
    'schema/events/books.graphql': 'type BookLent @event(type: "items.book.lent.v1", key: "isbn") { bookId: ID! }',
  },
  keeps: {
    'schema/events/books.graphql': `type BookLent @event(type: "books.book.lent.v1", key: "bookId") { bookId: ID! }
type BookChanged @event(type: "books.book.changed.v2", key: "bookId") { bookId: ID! version: Int! }`,
  },
}

function eventProblems(type: ObjectTypeDefinitionNode, event: DirectiveNode, path: string): string[] {
  const name = argument(event, 'type')
  const key = argument(event, 'key')
  const subgraph = /([\w-]+)\.graphql$/.exec(path)?.[1] ?? ''
  const fields = new Map(type.fields?.map((field) => [field.name.value, printed(field.type)]))
  const problems: string[] = []
  if (!new RegExp(`^${subgraph}\\.[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\.v[1-9]\\d*$`).test(name)) {
    problems.push(`"${name}" is not ${subgraph}.<aggregate>.<what happened>.v<n>`)
  }
  if (fields.get(key) !== 'ID!') problems.push(`${type.name.value}: the key "${key}" is not a field of type ID!`)
  if (/\.changed\.v\d+$/.test(name) && fields.get('version') !== 'Int!') {
    problems.push(`${type.name.value} is a state: it needs version: Int!`)
  }
  return problems
}

function argument(directive: DirectiveNode, name: string): string {
  const value = directive.arguments?.find((arg) => arg.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : ''
}

const unique: Rule = {
  name: 'an event type is declared once',
  check: (tree) => {
    const first = new Map<string, string>()
    return eventSdl(tree).flatMap(({ path, document }) =>
      objectTypes(document).flatMap((type) =>
        directivesOf(type, 'event').flatMap((event): Problem[] => {
          const name = argument(event, 'type')
          const known = first.get(name)
          first.set(name, known ?? type.name.value)
          return known ? [at(path, type.name, `"${name}" is declared by ${known} already`)] : []
        }),
      ),
    )
  },
  breaks: {
    'schema/events/books.graphql':
      'type A @event(type: "books.book.lent.v1", key: "id") { id: ID! }\ntype B @event(type: "books.book.lent.v1", key: "id") { id: ID! }',
  },
  keeps: { 'schema/events/books.graphql': 'type A @event(type: "books.book.lent.v1", key: "id") { id: ID! }' },
}

const ownKeys: Rule = {
  name: 'two states of a subgraph do not share a key: its topic of states keeps the last record of each key',
  check: (tree) =>
    eventSdl(tree).flatMap(({ path, document }) => {
      const first = new Map<string, string>()
      return objectTypes(document).flatMap((type) =>
        directivesOf(type, 'event').flatMap((event): Problem[] => {
          if (!/\.changed\.v\d+$/.test(argument(event, 'type'))) return []
          const key = argument(event, 'key')
          const known = first.get(key)
          first.set(key, known ?? type.name.value)
          const mend = 'give what lies beside the aggregate an id of its own'
          return known ? [at(path, type.name, `${type.name.value} has the key "${key}", as ${known} has: ${mend}`)] : []
        }),
      )
    }),
  breaks: {
    'schema/events/books.graphql': `type BookChanged @event(type: "books.book.changed.v1", key: "bookId") { bookId: ID! }
type CoverChanged @event(type: "books.cover.changed.v1", key: "bookId") { bookId: ID! }`,
  },
  keeps: {
    'schema/events/books.graphql': `type BookChanged @event(type: "books.book.changed.v1", key: "bookId") { bookId: ID! }
type BookLent @event(type: "books.book.lent.v1", key: "bookId") { bookId: ID! }
type CoverChanged @event(type: "books.cover.changed.v1", key: "coverId") { coverId: ID! bookId: ID! }`,
    'schema/events/desks.graphql':
      'type DeskChanged @event(type: "desks.desk.changed.v1", key: "bookId") { bookId: ID! }',
  },
}

const personal: Rule = {
  name: '@personal names the field that holds the person',
  check: (tree) =>
    eventSdl(tree).flatMap(({ path, document }) =>
      objectTypes(document).flatMap((type) => {
        const names = new Set(type.fields?.map(({ name }) => name.value))
        return (type.fields ?? []).flatMap((field) =>
          directivesOf(field, 'personal')
            .map((directive) => argument(directive, 'of'))
            .filter((of) => !names.has(of))
            .map((of) =>
              at(path, field.name, `${type.name.value}.${field.name.value}: there is no field "${of}" beside it`),
            ),
        )
      }),
    ),
  breaks: { 'schema/events/books.graphql': 'type BookLent { note: String @personal(of: "readerId") }' },
  keeps: { 'schema/events/books.graphql': 'type BookLent { readerId: ID! note: String @personal(of: "readerId") }' },
}

/** Fields that are about a person by their name alone. */
const personalNames = /^(email|phone|givenName|familyName|fullName|displayName|birthday|street|postalCode|line1|line2)$/

const personalMarked: Rule = {
  name: 'a field of an event that is about a person is marked @personal',
  check: (tree) =>
    eventSdl(tree).flatMap(({ path, document }) =>
      objectTypes(document).flatMap((type) =>
        (type.fields ?? [])
          .filter((field) => personalNames.test(field.name.value) && directivesOf(field, 'personal').length === 0)
          .map((field) =>
            at(
              path,
              field.name,
              `${type.name.value}.${field.name.value} is about a person: add @personal(of: "<field with the id>")`,
            ),
          ),
      ),
    ),
  breaks: { 'schema/events/users.graphql': 'type PersonChanged { personId: ID! email: String! }' },
  keeps: {
    'schema/events/users.graphql': 'type PersonChanged { personId: ID! email: String! @personal(of: "personId") }',
  },
}

/** What `schema/events/*.graphql` must hold to. */
export const eventRules: readonly Rule[] = [shape, unique, ownKeys, personal, personalMarked]
