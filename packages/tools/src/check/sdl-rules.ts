import { knownPolicies, knownScopes } from '@stoa/auth/viewer'
import { type ASTNode, Kind, visit } from 'graphql'
import { isStub } from '../compose/node-subgraph.ts'
import type { Problem, Rule } from './rule.ts'
import {
  at,
  directivesOf,
  eventSdl,
  type Fielded,
  graphSdl,
  isRoot,
  objectTypes,
  outputFields,
  printed,
  stringsIn,
} from './sdl.ts'

const permissions = ['authenticated', 'requiresScopes', 'policy', 'rule', 'public']
const isPermitted = (node: Parameters<typeof directivesOf>[0]) =>
  permissions.some((name) => directivesOf(node, name).length > 0)

const described: Rule = {
  name: 'everything in the SDL is described',
  check: (tree) =>
    [...graphSdl(tree), ...eventSdl(tree)].flatMap(({ path, document }) => {
      const problems: Problem[] = []
      const need = (node: ASTNode & { description?: unknown; name: { value: string } }) => {
        if (!node.description && !isRoot(node)) {
          problems.push(at(path, node, `${node.name.value} has no description: say what it is, in a line above it`))
        }
      }
      visit(document, {
        ScalarTypeDefinition: need,
        ObjectTypeDefinition: (node) => void (isStub(node) || need(node)), // a reference: its owner describes it
        FieldDefinition: need,
        InputValueDefinition: (node, _key, _parent, _path, ancestors) => {
          // Arguments of a directive are described by the directive.
          const owner = ancestors.at(-1)
          if (!owner || Array.isArray(owner) || (owner as ASTNode).kind !== Kind.DIRECTIVE_DEFINITION) need(node)
        },
        InterfaceTypeDefinition: need,
        UnionTypeDefinition: need,
        EnumTypeDefinition: need,
        EnumValueDefinition: need,
        InputObjectTypeDefinition: need,
        DirectiveDefinition: need,
      })
      return problems
    }),
  breaks: { 'schema/books.graphql': '"A book."\ntype Book @public {\n  id: ID!\n}\n' },
  keeps: { 'schema/books.graphql': '"A book."\ntype Book @public {\n  "Its id."\n  id: ID!\n}\n' },
}

const permitted: Rule = {
  name: 'every root field and object type says who may see it',
  check: (tree) =>
    graphSdl(tree).flatMap(({ path, document }) => {
      const say = (name: string) =>
        `${name} says nothing about who may see it: add ${permissions.map((p) => `@${p}`).join(', ')}`
      const types = objectTypes(document).filter((type) => !isRoot(type) && !isStub(type) && !isPermitted(type))
      const fields = outputFields(document).filter(({ type, field }) => isRoot(type) && !isPermitted(field))
      return [
        ...types.map((type) => at(path, type.name, say(type.name.value))),
        ...fields.map(({ type, field }) => at(path, field.name, say(`${type.name.value}.${field.name.value}`))),
      ]
    }),
  breaks: { 'schema/books.graphql': 'type Query { book: Book }\ntype Book { id: ID! }' },
  keeps: {
    'schema/books.graphql':
      'type Query { book: Book @public }\ntype Book @authenticated { id: ID! }\ntype Person @key(fields: "id", resolvable: false) { id: ID! }',
  },
}

const interfacesOpen: Rule = {
  name: 'interfaces carry no permission',
  check: (tree) =>
    graphSdl(tree).flatMap(({ path, document }) =>
      document.definitions
        .filter((type) => type.kind === Kind.INTERFACE_TYPE_DEFINITION)
        .filter((type) => isPermitted(type) || type.fields?.some(isPermitted))
        .map((type) =>
          at(
            path,
            type.name,
            `interface ${type.name.value}: composition refuses permissions here; put them on its types`,
          ),
        ),
    ),
  breaks: { 'schema/books.graphql': 'interface Named @authenticated { name: String }' },
  keeps: {
    'schema/books.graphql':
      'interface Named { name: String }\ntype Book implements Named @authenticated { name: String }',
  },
}

const guarding = permissions.filter((name) => name !== 'public')

const guardedNullable: Rule = {
  name: 'a guarded field is nullable, and @rule has an object',
  check: (tree) =>
    graphSdl(tree).flatMap(({ path, document }) =>
      outputFields(document).flatMap(({ type, field }): Problem[] => {
        const name = `${type.name.value}.${field.name.value}`
        const isGuarded = guarding.some((directive) => directivesOf(field, directive).length > 0)
        const problems: Problem[] = []
        if (isGuarded && field.type.kind === Kind.NON_NULL_TYPE) {
          problems.push(at(path, field.name, `${name} is guarded: a refusal answers null, so drop the "!"`))
        }
        if (isRoot(type) && directivesOf(field, 'rule').length > 0) {
          problems.push(at(path, field.name, `${name} has no object yet: put @rule on the type that it answers`))
        }
        return problems
      }),
    ),
  breaks: { 'schema/books.graphql': 'type Book @public { borrower: String! @authenticated }' },
  keeps: {
    'schema/books.graphql': 'type Book @public { borrower: String @rule(name: "borrower")\n title: String! @public }',
  },
}

const knownNames: Rule = {
  name: 'scopes and policies of the SDL exist',
  check: (tree) =>
    graphSdl(tree).flatMap(({ path, document }) => {
      const problems: Problem[] = []
      const check = (node: ASTNode, known: ReadonlySet<string>, what: string) => {
        for (const name of stringsIn(node)) {
          if (!known.has(name))
            problems.push(at(path, node, `no ${what} "${name}": packages/auth/src/viewer.ts lists them`))
        }
      }
      visit(document, {
        Directive: (node) => {
          if (node.name.value === 'requiresScopes') check(node, knownScopes, 'scope')
          if (node.name.value === 'policy') check(node, knownPolicies, 'policy')
        },
      })
      return problems
    }),
  breaks: { 'schema/books.graphql': 'type Query { book: Int @requiresScopes(scopes: [["items:mangle"]]) }' },
  keeps: {
    'schema/books.graphql':
      'type Query { book: Int @requiresScopes(scopes: [["items:manage"]]) @policy(policies: [["staff"]]) }',
  },
}

/** An entity that this file only refers to or adds fields to: whoever it belongs to makes it a Node. */
const isElsewhere = (type: Fielded) =>
  directivesOf(type, 'key').length > 0 && !type.interfaces?.some(({ name }) => name.value === 'Node')

const elsewhereNullable: Rule = {
  name: 'a reference to an entity of another subgraph is nullable',
  check: (tree) =>
    graphSdl(tree).flatMap(({ path, document }) => {
      const elsewhere = new Set(
        objectTypes(document)
          .filter(isElsewhere)
          .map(({ name }) => `${name.value}!`),
      )
      return outputFields(document)
        .filter(({ field }) => [...elsewhere].some((type) => printed(field.type).replace('[', '').startsWith(type)))
        .map(({ type, field }) => {
          const name = `${type.name.value}.${field.name.value}`
          return at(
            path,
            field.name,
            `${name} is of another subgraph, which may not find it: drop its "!", or one such row empties a whole list`,
          )
        })
    }),
  breaks: {
    'schema/books.graphql':
      'type Book implements Node @key(fields: "id") { author: Person! readers: [Person!]! }\ntype Person @key(fields: "id") { id: ID! }',
  },
  keeps: {
    'schema/books.graphql':
      'type Book implements Node @key(fields: "id") { author: Person readers: [Person]! next: Book! }\ntype Person @key(fields: "id") { id: ID! }',
  },
}

/** What `schema/*.graphql` says about description and permission. */
export const sdlRules: readonly Rule[] = [
  described,
  permitted,
  interfacesOpen,
  guardedNullable,
  knownNames,
  elsewhereNullable,
]
