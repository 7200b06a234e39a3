import { type Constraint, readConstraint } from '@stoa/arguments/constraint'
import { type DocumentNode, type InputValueDefinitionNode, Kind } from 'graphql'
import type { Problem, Rule, Tree } from './rule.ts'
import { at, graphSdl, printed } from './sdl.ts'

type Argument = {
  readonly node: InputValueDefinitionNode
  /** The type without lists and "!". */
  readonly named: string
  readonly isList: boolean
  readonly constraint: Constraint | undefined
  /** Why the directive cannot be read, where it cannot. */
  readonly unreadable?: string
}

/** Every argument of a field and every input field. */
function argumentsIn({ definitions }: DocumentNode): Argument[] {
  return definitions
    .flatMap((type): readonly InputValueDefinitionNode[] => {
      if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return type.fields ?? []
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return []
      return (type.fields ?? []).flatMap((field) => field.arguments ?? [])
    })
    .map((node) => {
      const written = printed(node.type)
      const read = { node, named: written.replaceAll(/[[\]!]/g, ''), isList: written.includes('[') }
      try {
        return { ...read, constraint: readConstraint(node.directives) }
      } catch (error) {
        return { ...read, constraint: undefined, unreadable: (error as Error).message }
      }
    })
}

/** What is wrong with arguments, where `say` finds something. */
function problemsIn(tree: Tree, say: (argument: Argument) => string | undefined): Problem[] {
  return graphSdl(tree).flatMap(({ path, document }) =>
    argumentsIn(document).flatMap((argument) => {
      const what = say(argument)
      return what === undefined ? [] : [at(path, argument.node, `${argument.node.name.value} ${what}`)]
    }),
  )
}

const numeric = new Set(['Int', 'Float', 'BigInt'])

const input = (fields: string) => ({ 'schema/books.graphql': `input BookFilter { ${fields} }` })

const readable: Rule = {
  name: 'every @constraint can be read',
  check: (tree) => problemsIn(tree, ({ unreadable }) => unreadable && `has a @constraint that is none: ${unreadable}`),
  breaks: input('title: String @constraint(format: "lines", maxLength: 9)'),
  keeps: input('title: String @constraint(format: "text", maxLength: 9)'),
}

/** What is said of one kind of value alone, and where it says nothing. */
const kinds: readonly (readonly [
  what: string,
  is: (constraint: Constraint) => unknown,
  on: (argument: Argument) => boolean,
])[] = [
  ['a form of texts', ({ text }) => text, ({ named }) => named === 'String'],
  ['prefixes of ids', ({ id }) => id, ({ named }) => named === 'ID'],
  ['a range', ({ min, max }) => min ?? max, ({ named }) => numeric.has(named)],
  ['a number of entries', ({ minItems, maxItems }) => minItems ?? maxItems, ({ isList }) => isList],
]

const fitting: Rule = {
  name: 'a @constraint speaks of what its type has',
  check: (tree) =>
    problemsIn(tree, (argument) => {
      const { constraint } = argument
      const [stray] = kinds.find(([, is, on]) => constraint && is(constraint) !== undefined && !on(argument)) ?? []
      return stray && `is ${printed(argument.node.type)}, of which ${stray} says nothing: nobody would check it`
    }),
  breaks: input('pages: Int @constraint(min: 1, max: 9, maxLength: 9)'),
  keeps: input('tags: [String!] @constraint(maxLength: 9, maxItems: 9)'),
}

const texts: Rule = {
  name: 'a text that comes in says its form and how long it gets',
  check: (tree) =>
    problemsIn(tree, ({ named, constraint, unreadable }) =>
      named === 'String' && !constraint?.text && !unreadable
        ? 'is a text of any length and form: add @constraint(maxLength: …), with a format where it is no line'
        : undefined,
    ),
  breaks: { 'schema/books.graphql': 'type Query { find(words: String!): Int @public }' },
  keeps: {
    'schema/books.graphql': `type Query { find(words: String! @constraint(format: "search", maxLength: 200)): Int @public }
input BookLendInput { idempotencyKey: String! @constraint(format: "key") }`,
  },
}

const ids: Rule = {
  name: 'an id that comes in says of what it is',
  check: (tree) =>
    problemsIn(tree, ({ named, constraint, unreadable }) =>
      named === 'ID' && !constraint?.id && !unreadable
        ? 'is an id of anything: add @constraint(id: "itm"), with the prefix of what it names'
        : undefined,
    ),
  breaks: { 'schema/books.graphql': 'type Query { book(id: ID!): Int @public }' },
  keeps: { 'schema/books.graphql': 'type Query { book(id: ID! @constraint(id: ["itm", "unt"])): Int @public }' },
}

const numbers: Rule = {
  name: 'a number that comes in says its range',
  check: (tree) =>
    problemsIn(tree, ({ named, constraint, unreadable }) =>
      numeric.has(named) && !unreadable && (constraint?.min === undefined || constraint.max === undefined)
        ? 'is any number: add @constraint(min: …, max: …)'
        : undefined,
    ),
  breaks: input('pages: Int @constraint(min: 1)'),
  keeps: input('pages: Int @constraint(min: 1, max: 9999), isOld: Boolean'),
}

const inputLists: Rule = {
  name: 'a list that comes in says how long it gets',
  check: (tree) =>
    problemsIn(tree, ({ isList, constraint, unreadable }) =>
      isList && !unreadable && constraint?.maxItems === undefined
        ? 'is a list of any length: add @constraint(maxItems: …)'
        : undefined,
    ),
  breaks: input('lines: [BookLineInput!]'),
  keeps: input('lines: [BookLineInput!] @constraint(maxItems: 50)'),
}

/** What `schema/*.graphql` says about what comes in. */
export const argumentRules: readonly Rule[] = [readable, fitting, texts, ids, numbers, inputLists]
