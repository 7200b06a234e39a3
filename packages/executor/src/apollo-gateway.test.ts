import { composeServices } from '@apollo/composition'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { parse } from 'graphql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceExecutor } from './apollo-gateway.ts'

let server: ApolloServer
let update: (sdl: string) => void
beforeEach(async () => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  const gateway = new ApolloGateway({
    supergraphSdl: async (options) => {
      update = options.update
      return { supergraphSdl: sdlOf('type Query { hello(n: Int): String }') }
    },
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  })
  replaceExecutor(gateway, { fetch: async (_, { query }) => ({ data: { hello: query, bye: 'bye' } }) })
  server = new ApolloServer({ gateway })
  await server.start()
})
afterEach(() => server.stop())

function sdlOf(sdl: string): string {
  return composeServices([{ name: 'one', url: 'http://one', typeDefs: parse(sdl) }]).supergraphSdl ?? ''
}

async function run(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await server.executeOperation({ query, variables })
  if (body.kind !== 'single') throw new Error('one result was expected')
  return body.singleResult
}

test('answers in the place of an ApolloGateway', async () => {
  expect((await run('{ hello }')).data).toEqual({ hello: '{hello}' })
})

test('variables of the wrong type are refused before anything is fetched', async () => {
  const { data, errors } = await run('query ($n: Int) { hello(n: $n) }', { n: 'x' })
  expect(data).toBeUndefined()
  expect(errors?.[0]?.message).toContain('Variable "$n" got invalid value')
})

test('follows an update of the supergraph', async () => {
  update(sdlOf('type Query { hello: String bye: String }'))
  expect((await run('{ bye }')).data).toEqual({ bye: 'bye' })
})
