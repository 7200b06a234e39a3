import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSupergraph } from '../execution/build-supergraph.ts'
import { publicOperations } from './public-operations.ts'

const typeDefs = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@authenticated", "@policy", "@composeDirective"])
    @link(url: "https://stoa.dev/permissions/v1.0", import: ["@public", "@rule"])
    @composeDirective(name: "@public")
    @composeDirective(name: "@rule")
  directive @public on FIELD_DEFINITION | OBJECT
  directive @rule(name: String!) on FIELD_DEFINITION | OBJECT
  type Query { any: Int @public }
  type Subscription {
    changed: Item @public
    mine: Item @authenticated
    nothingSaid: Item
    secret: Secret @public
    found: Found @public
    thing: Thing @public
  }
  interface Thing { id: ID! }
  type Item implements Thing @key(fields: "id") @public { id: ID! title: String! cost: Int @policy(policies: [["staff"]]) owner: Person }
  type Person @rule(name: "self") { name: String! nick: String @public }
  type Secret @authenticated { id: ID! open: Int @public }
  type Note implements Thing @public { id: ID! }
  type Hidden implements Thing @rule(name: "self") { id: ID! }
  union Found = Item | Note
`)
const { supergraphSdl = '' } = composeServices([{ name: 'things', typeDefs, url: 'http://things' }])
const isPublic = publicOperations(parse(supergraphSdl), buildSupergraph(supergraphSdl).apiSchema().toGraphQLJSSchema())

describe('an operation is public', () => {
  it.each([
    ['{ changed { id title } }'],
    ['{ changed { __typename ...F } } fragment F on Item { title }'],
    ['{ found { ... on Item { title } ... on Note { id } } }'],
  ])('where all that it selects says so: %s', (selection) => {
    expect(isPublic(`subscription ${selection}`, undefined)).toBe(true)
  })

  it.each([
    ['its field asks for something', '{ mine { id } }'],
    ['nothing is said of its field', '{ nothingSaid { id } }'],
    ['one field asks for something', '{ changed { id cost } }'],
    ['a fragment asks for something', '{ changed { ...F } } fragment F on Item { cost }'],
    ['an object has a rule', '{ changed { owner { name } } }'],
    ['an object has a rule, though its field is public', '{ changed { owner { nick } } }'],
    ['an object asks for something, though its fields are public', '{ secret { open } }'],
    ['one object that it may find has a rule', '{ thing { id } }'],
  ])('not where %s', (_why, selection) => {
    expect(isPublic(`subscription ${selection}`, undefined)).toBe(false)
  })

  it('by the operation that is meant', () => {
    const document = 'subscription A { changed { id } } subscription B { mine { id } }'
    expect([isPublic(document, 'A'), isPublic(document, 'B'), isPublic(document, 'C')]).toEqual([true, false, false])
  })
})
