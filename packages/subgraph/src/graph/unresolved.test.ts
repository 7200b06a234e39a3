import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { unresolvedFields } from './unresolved.ts'

const sdl = `
  type Query { note: Note, notes: [Note!]! }
  type Mutation { noteAdd: Note }
  type Subscription { noteChanged: Note }
  type Note { id: ID!, text: String, replies(first: Int): [Note!]! }
`
const schemaOf = (resolvers: object) => buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }])
const answer = () => null

test('names each root field and each field with arguments that nothing answers', () => {
  expect(unresolvedFields(schemaOf({ Query: { note: answer } }))).toEqual([
    'Query.notes',
    'Mutation.noteAdd',
    'Subscription.noteChanged',
    'Note.replies',
  ])
})

test('a subscription that only shapes its events follows nothing', () => {
  const rest = { Query: { note: answer, notes: answer }, Mutation: { noteAdd: answer }, Note: { replies: answer } }
  expect(unresolvedFields(schemaOf({ ...rest, Subscription: { noteChanged: { resolve: answer } } }))).toEqual([
    'Subscription.noteChanged',
  ])
  const noteChanged = { subscribe: answer, resolve: answer }
  expect(unresolvedFields(schemaOf({ ...rest, Subscription: { noteChanged } }))).toEqual([])
})
