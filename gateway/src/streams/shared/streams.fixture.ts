import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { Viewer } from '@stoa/auth/viewer'
import { encodeCursor, positionOf } from '@stoa/link/cursor'
import type { GraphRequest, SubgraphLink } from '@stoa/link/link'
import { type ExecutionResult, execute, GraphQLError, parse } from 'graphql'
import { startFixture } from '../../gateway.fixture.ts'
import type { GatewayOptions } from '../../gateway.ts'

const head = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@authenticated", "@composeDirective"])
  @link(url: "https://stoa.dev/permissions/v1.0", import: ["@public"])
  @composeDirective(name: "@public")
directive @public on FIELD_DEFINITION | OBJECT\n`

const things = `${head}
  type Query { things: Int @public }
  type Subscription {
    "The whole state of a thing, at first and whenever it has changed."
    thingChanged(key: ID!): Thing @public
    "Each thing that is new."
    thingAdded(key: ID!): Thing @public
    thingMine(key: ID!): Thing @authenticated
  }
  type Thing @key(fields: "id") @public { id: ID! number: Int! filling: String }`

const typeDefs = {
  things,
  names: `${head}
    type Query { names: Int @public }
    type Thing @key(fields: "id") @public { id: ID! name: String! viewer: String! @authenticated }`,
}

/** The federation of the fixture, or a later one. */
export function composed(change: {
  readonly things?: (sdl: string) => string
  readonly names?: (sdl: string) => string
}) {
  const sdl = { things: (change.things ?? same)(typeDefs.things), names: (change.names ?? same)(typeDefs.names) }
  const { supergraphSdl, errors } = composeServices(
    Object.entries(sdl).map(([name, text]) => ({ name, typeDefs: parse(text), url: `http://${name}` })),
  )
  if (!supergraphSdl) throw new Error(errors?.map(String).join('\n'))
  return { supergraphSdl }
}
const same = (sdl: string) => sdl

type Thing = { readonly id: string; readonly number: number; readonly filling: string }
type Published = { readonly key: string; readonly thing: Thing; readonly traceparent?: string | undefined }
type Stream = {
  readonly key: string
  readonly viewer: Viewer
  readonly request: GraphRequest
  readonly push: () => void
  /** As where the subgraph dies. */
  readonly fail: () => void
}

/** Two subgraphs in memory, of which `things` keeps what it has published, as a real one does. */
function thingsAndNames() {
  const published: Published[] = []
  const streams = new Set<Stream>()
  const away = new Set<'things' | 'names'>()
  const asked: { readonly subgraph: string; readonly request: GraphRequest; readonly viewer: Viewer }[] = []
  // With what a later federation has, so that it can be exchanged while this runs.
  const schema = buildSubgraphSchema([
    { typeDefs: parse(things.replace('number: Int!', 'number: Int! double: Int!')), resolvers: {} as never },
  ])
  const names = buildSubgraphSchema([
    {
      typeDefs: parse(typeDefs.names.replace('name: String!', 'name: String! nick: String!')),
      resolvers: {
        Thing: {
          __resolveReference: ({ id }: { id: string }, { viewer }: { viewer: Viewer }) => ({
            id,
            name: `Thing ${id}`,
            nick: `T${id}`,
            viewer: viewer.kind,
          }),
        },
      } as never,
    },
  ])

  const link = (
    name: string,
    execute_: SubgraphLink['execute'],
    subscribe: SubgraphLink['subscribe'],
  ): SubgraphLink => ({
    name,
    execute: (request, viewer) => {
      asked.push({ subgraph: name, request, viewer })
      return execute_(request, viewer)
    },
    subscribe,
    route: async () => new Response('ok'),
    close: async () => undefined,
  })

  async function* none(): AsyncGenerator<ExecutionResult> {}

  function subscribe(request: GraphRequest, viewer: Viewer): AsyncIterableIterator<ExecutionResult> {
    const hasState = request.query.includes('thingChanged')
    const key = String(Object.values(request.variables ?? {})[0])
    const { resumeFrom, snapshot, caughtUp } = request
    asked.push({ subgraph: 'things', request, viewer })
    const since = resumeFrom === undefined ? undefined : positionOf(resumeFrom)
    const ended = { done: true, value: undefined } as const
    let at = since ?? published.length
    let first = since === undefined && hasState && snapshot !== false
    let told = caughtUp === undefined
    const last = published.length
    let over = false
    let dead = away.has('things')
    let wake: (() => void) | undefined
    const fail = () => {
      dead = true
      wake?.()
    }
    const stream: Stream = { key, viewer, request, push: () => wake?.(), fail }
    streams.add(stream)
    const end = () => {
      over = true
      streams.delete(stream)
      wake?.()
      return ended
    }

    async function event(position: number, thing: Thing, traceparent?: string): Promise<ExecutionResult> {
      const field = /(thing(?:Changed|Added|Mine))/.exec(request.query)?.[1] ?? ''
      const rootValue = { [field]: { ...thing, double: thing.number * 2 } }
      const { query, variables: variableValues, operationName } = request
      const document = parse(query)
      const result = (await execute({ schema, document, rootValue, variableValues, operationName })) as ExecutionResult
      const extensions = { cursor: encodeCursor('things', position), ...(hasState ? { snapshot: true } : {}) }
      return { ...result, extensions: traceparent ? { ...extensions, traceparent } : extensions }
    }

    return {
      async next() {
        if (resumeFrom !== undefined && since === undefined) {
          if (over) return ended
          over = true
          const errors = [new GraphQLError('no cursor', { extensions: { code: 'BAD_USER_INPUT' } })]
          return { done: false, value: { errors } }
        }
        for (;;) {
          if (over) return end()
          if (dead) {
            end()
            throw new Error('the socket closed')
          }
          if (first) {
            first = false
            const newest = published.slice(0, last).findLast((one) => one.key === key)
            return { done: false, value: await event(last, newest?.thing ?? { id: key, number: 0, filling: '' }) }
          }
          if (at >= last && !told) {
            if (caughtUp === 'end') return end()
            told = true
            return { done: false, value: { extensions: { cursor: encodeCursor('things', Math.max(at, last)) } } }
          }
          const next = published[at]
          if (next) {
            at += 1
            if (next.key === key) return { done: false, value: await event(at, next.thing, next.traceparent) }
          } else await new Promise<void>((resolve) => (wake = resolve))
        }
      },
      return: async () => end(),
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }

  return {
    links: [
      link('things', async () => ({ data: {} }), subscribe),
      link(
        'names',
        async ({ query, variables: variableValues, operationName }, viewer) => {
          if (away.has('names')) throw new Error('nobody answers')
          const document = parse(query)
          const contextValue = { viewer }
          const input = { schema: names, document, variableValues, operationName, contextValue }
          return (await execute(input)) as ExecutionResult
        },
        none,
      ),
    ],
    asked,
    streams,
    /** The subgraph dies, and is there again at once. */
    die() {
      for (const stream of streams) stream.fail()
    },
    /** This subgraph cannot be reached from now on; streams that are open stay so. */
    leave: (subgraph: 'things' | 'names') => void away.add(subgraph),
    /** Something happens to the thing of this key. */
    publish(key: string, number: number, filling = '', traceparent?: string) {
      published.push({ key, thing: { id: key, number, filling }, traceparent })
      for (const stream of streams) stream.push()
    },
  }
}

/** A gateway over them. */
export async function startStreams(options: Partial<GatewayOptions> = {}) {
  const subgraphs = thingsAndNames()
  const run = await startFixture({ ...composed({}), links: subgraphs.links, nodeSdl: undefined, ...options })
  return { ...run, ...subgraphs }
}

export const added = 'subscription ($key: ID!) { thingAdded(key: $key) { number name } }'
export const changed = 'subscription ($key: ID!) { thingChanged(key: $key) { number name } }'
export const mine = 'subscription ($key: ID!) { thingMine(key: $key) { number viewer } }'
