import { readFileSync } from 'node:fs'
import { getOperationAST, parse } from 'graphql'
import { expect, it } from 'vitest'
import { buildSupergraph } from '../execution/build-supergraph.ts'
import { cachePolicies } from './cache-policy.ts'

const sdl = readFileSync(new URL('../../../schema/composed/supergraph.graphql', import.meta.url), 'utf8')
const policyOf = cachePolicies(parse(sdl), buildSupergraph(sdl).apiSchema().toGraphQLJSSchema())

it.each([
  ['categories and locations, kept by all', '{ categories { id name } locations { id city } }', '300 PUBLIC'],
  ['suggestions, kept by all', '{ searchSuggestions(text: "sa") }', '300 PUBLIC'],
  [
    'what was found, kept by all',
    '{ search(text: "saw") { edges { node { title price { amountMinor } } } } }',
    '30 PUBLIC',
  ],
  // Whether somebody sees an item depends on who asks.
  [
    'items, kept by who asked',
    '{ items { edges { node { title category { name } } } pageInfo { hasNextPage } } }',
    '30 PRIVATE',
  ],
  ['an item with its owner, kept by nobody', '{ item(id: "x") { title owner { displayName } } }', '0 PRIVATE'],
  [
    'an item with what is free now, kept by nobody',
    '{ item(id: "x") { title availability { sellable } } }',
    '0 PRIVATE',
  ],
  ['oneself, kept by nobody', '{ me { displayName } }', '0 PRIVATE'],
  ['a cart, kept by nobody', '{ cart { id } }', '0 PRIVATE'],
])('in our own schema: %s', (_name, query, expected) => {
  const document = parse(query)
  const definition = getOperationAST(document)
  if (!definition) throw new Error('no operation')
  const { maxAge, scope } = policyOf(document, definition)
  expect(`${maxAge} ${scope}`).toBe(expected)
})
