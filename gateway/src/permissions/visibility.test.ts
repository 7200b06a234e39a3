import { buildASTSchema, parse } from 'graphql'
import { expect, it } from 'vitest'
import { visibilityOf } from './visibility.ts'

const directivesOf = (text: string) =>
  buildASTSchema(parse(`type Query { field: Int ${text} }`), { assumeValidSDL: true })
    .getQueryType()
    ?.getFields().field?.astNode?.directives ?? []

it.each([
  ['', 'nothing'],
  ['@deprecated', 'nothing'],
  ['@public', 'public'],
  ['@federation__public', 'public'],
  ['@authenticated', 'guarded'],
  ['@federation__authenticated', 'guarded'],
  ['@rule(name: "owner")', 'guarded'],
  ['@policy(policies: [["staff"]])', 'guarded'],
  ['@public @authenticated', 'guarded'],
])('a field with "%s" is %s', (text, said) => {
  expect(visibilityOf(directivesOf(text))).toBe(said)
})
