import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'
import type { Problem, Rule } from './rule.ts'
import { at, graphSdl, objectTypes, outputFields, printed } from './sdl.ts'

const pascal = /^_?[A-Z][A-Za-z0-9]*$/
const camel = /^[a-z][A-Za-z0-9]*$/
const screaming = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/
const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

const names: Rule = {
  name: 'types are PascalCase, fields camelCase, enum values SCREAMING_CASE',
  check: (tree) =>
    graphSdl(tree).flatMap(({ path, document }) =>
      document.definitions.flatMap((definition): Problem[] => {
        if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) return []
        const problems = pascal.test(definition.name.value)
          ? []
          : [at(path, definition.name, `${definition.name.value} is not PascalCase`)]
        for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
          if (!camel.test(field.name.value)) problems.push(at(path, field.name, `${field.name.value} is not camelCase`))
        }
        for (const value of 'values' in definition ? (definition.values ?? []) : []) {
          if (!screaming.test(value.name.value))
            problems.push(at(path, value.name, `${value.name.value} is not SCREAMING_CASE`))
        }
        if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && !/(Input|Filter)$/.test(definition.name.value)) {
          problems.push(at(path, definition.name, `${definition.name.value}: an input's name ends in Input or Filter`))
        }
        return problems
      }),
    ),
  breaks: { 'schema/books.graphql': 'enum Kind { paper }' },
  keeps: { 'schema/books.graphql': 'enum Kind { PAPER_BACK }\ninput BookFilter { kind: Kind }' },
}

const verbFirst = /^(create|update|delete|remove|add|set|get|make|change|cancel|send|start|stop)[A-Z]/

const mutations: Rule = {
  name: 'a mutation is objectVerb(input: …Input!) with userErrors in its payload',
  check: (tree) => {
    const files = graphSdl(tree)
    const types = new Map(files.flatMap(({ document }) => objectTypes(document).map((type) => [type.name.value, type])))
    return files.flatMap(({ path, document }) =>
      outputFields(document)
        .filter(({ type }) => type.name.value === 'Mutation')
        .flatMap(({ field }) => mutationProblems(field, types).map((problem) => at(path, field.name, problem))),
    )
  },
  breaks: { 'schema/books.graphql': 'type Mutation { lendBook(id: ID!): Book! @authenticated }' },
  keeps: {
    'schema/books.graphql': `type Mutation { bookLend(input: BookLendInput!): BookLendPayload! @authenticated }
type BookLendPayload @public { book: Book userErrors: [BookLendError!]! }`,
  },
}

function mutationProblems(field: FieldDefinitionNode, types: ReadonlyMap<string, ObjectTypeDefinitionNode>): string[] {
  const name = field.name.value
  const args = field.arguments ?? []
  const problems = verbFirst.test(name) ? [`${name}: the object comes first, as in itemPublish`] : []
  if (args.length === 0) return problems // without input there is nothing to refuse
  const given = args.map((argument) => `${argument.name.value}: ${printed(argument.type)}`).join(', ')
  if (!/^input: \w+Input!$/.test(given)) {
    problems.push(`${name}(${given}) takes one argument, input: ${capitalised(name)}Input!`)
  }
  const errors = types
    .get(printed(field.type).replace(/!$/, ''))
    ?.fields?.find(({ name }) => name.value === 'userErrors')
  if (!errors || !/^\[\w+Error!\]!$/.test(printed(errors.type))) {
    problems.push(`${name} answers ${printed(field.type)}, which needs userErrors: [${capitalised(name)}Error!]!`)
  }
  return problems
}

/** Lists that are short by their nature. */
const boundedNames = new Set(['userErrors', 'path'])

const lists: Rule = {
  name: 'every list is a connection or says how long it can get',
  check: (tree) => {
    const files = graphSdl(tree)
    const enums = new Set(
      files.flatMap(({ document }) =>
        document.definitions.flatMap((type) => (type.kind === Kind.ENUM_TYPE_DEFINITION ? [type.name.value] : [])),
      ),
    )
    return files.flatMap(({ path, document }) => {
      // What comes in says it by @constraint: `argument-rules.ts`.
      const output = outputFields(document).filter(
        ({ type, field }) => !(type.name.value.endsWith('Connection') && field.name.value === 'edges'),
      )
      return output
        .map(({ field }) => field)
        .filter(({ name, type }) => printed(type).includes('[') && !boundedNames.has(name.value))
        .filter(({ type }) => !enums.has(printed(type).replaceAll(/[[\]!]/g, ''))) // no longer than the enum
        .filter(
          ({ description }) =>
            !/\bat most (\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(description?.value ?? ''),
        )
        .map((field) =>
          at(
            path,
            field.name,
            `${field.name.value} is a list without a bound: make it a connection, or describe it with "At most N …" and keep that promise`,
          ),
        )
    })
  },
  breaks: { 'schema/books.graphql': 'type Author @public {\n  "What they wrote."\n  books: [Book!]!\n}' },
  keeps: {
    'schema/books.graphql':
      'type BookConnection @public {\n  "The page."\n  edges: [BookEdge!]!\n}\ntype Book @public {\n  "At most 20 words that people search by."\n  tags: [String!]!\n}',
  },
}

const connections: Rule = {
  name: 'a connection has edges and pageInfo, and its field takes first and after',
  check: (tree) =>
    graphSdl(tree).flatMap(({ path, document }) => [
      ...objectTypes(document)
        .filter(({ name }) => name.value.endsWith('Connection'))
        .flatMap((type) => {
          const edge = `${type.name.value.replace(/Connection$/, 'Edge')}`
          const has = new Map(type.fields?.map((field) => [field.name.value, printed(field.type)]))
          const right = has.get('edges') === `[${edge}!]!` && has.get('pageInfo') === 'PageInfo!'
          return right
            ? []
            : [at(path, type.name, `${type.name.value} needs edges: [${edge}!]! and pageInfo: PageInfo!`)]
        }),
      ...outputFields(document)
        .filter(({ field }) => /Connection!?$/.test(printed(field.type)))
        .filter(({ field }) => {
          const first = field.arguments?.find(({ name }) => name.value === 'first')
          return !first?.defaultValue || !field.arguments?.some(({ name }) => name.value === 'after')
        })
        .map(({ field }) =>
          at(path, field.name, `${field.name.value} is a connection: it takes first: Int = 20 and after: String`),
        ),
    ]),
  breaks: { 'schema/books.graphql': 'type Query { books: BookConnection! @public }' },
  keeps: {
    'schema/books.graphql': `type Query { books(first: Int = 20, after: String): BookConnection! @public }
type BookConnection @public { edges: [BookEdge!]! pageInfo: PageInfo! }`,
  },
}

/** What `schema/*.graphql` says about names and shapes. */
export const shapeRules: readonly Rule[] = [names, mutations, lists, connections]
