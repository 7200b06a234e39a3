import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { guestViewer, personViewer, type Viewer } from '@stoa/auth/viewer'
import type { GraphRequest, SubgraphLink, Until } from '@stoa/link/link'
import { newId } from '@stoa/values/ids'
import { type ExecutionResult, execute, GraphQLError, parse, subscribe } from 'graphql'

/** What a fake subgraph was asked, and how a test disturbs it. */
export type FakeLink = SubgraphLink & {
  readonly asked: {
    readonly request: GraphRequest
    readonly viewer: Viewer
    readonly signal: Until | undefined
  }[]
  readonly routed: { readonly request: Request; readonly body: Buffer; readonly viewer: Viewer }[]
  /** How many streams are open. */
  streams: number
  /** What the next requests meet: an answer that does not come, or none at all. */
  trouble: 'none' | 'unreachable' | 'silent'
  /** Lets what has been silent until now answer. */
  readonly speak: () => void
  answerRoute: (request: Request) => Response
}

export const ada = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true })
export const guest = guestViewer(newId('gst'))
export const drill = { id: newId('itm'), title: 'Drill', ownerId: personIdOf(ada), hidden: false }
export const secretItem = { id: newId('itm'), title: 'Secret', ownerId: personIdOf(ada), hidden: true }
const items = [drill, secretItem]

const head =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@authenticated"])\n'

/** What each fake says of itself. */
export const typeDefs = {
  users: `${head}
    type Query { me: Person, people: [Person!]! }
    type Person @key(fields: "id") { id: ID!, name: String!, secret: String @authenticated, friends: [Person!]! }`,
  items: `${head}
    type Query { item(id: ID!): Item, items(ids: [ID!], text: String): [Item!]!, boom: String }
    type Mutation { itemRename(id: ID!, title: String!): Item }
    type Subscription { itemChanged(id: ID!): Item, itemDenied: Item }
    interface Node { id: ID! }
    type Item implements Node @key(fields: "id") { id: ID!, title: String!, owner: Person }
    type Person @key(fields: "id", resolvable: false) { id: ID! }`,
  reviews: `${head}
    type Item @key(fields: "id") { id: ID!, reviews: [String!]! }`,
  node: `${head}
    type Query { node(id: ID!): Node }
    interface Node { id: ID! }
    type Item implements Node @key(fields: "id", resolvable: false) { id: ID! }`,
}

export const nodeSdl = typeDefs.node

/** The fakes composed; `changes` are other definitions for some of them. */
export function supergraphSdl(changes: Partial<typeof typeDefs> = {}): string {
  const services = Object.entries({ ...typeDefs, ...changes }).map(([name, sdl]) => ({
    name,
    typeDefs: parse(sdl),
    url: `http://${name}`,
  }))
  const { supergraphSdl: sdl, errors } = composeServices(services)
  if (!sdl) throw new Error(errors?.map(String).join('\n'))
  return sdl
}

type Context = { readonly viewer: Viewer }

const visible = (id: string) => items.find((item) => item.id === id && !item.hidden)
const person = (id: string) => ({ id, name: id === personIdOf(ada) ? 'Ada' : 'Someone', secret: 'blue' })

/** Three subgraphs in memory; `events` feeds `itemChanged`. */
export function fakeSubgraphs() {
  const events = channel<{ itemChanged: unknown }>()
  const users = fakeLink('users', typeDefs.users, {
    Query: {
      me: (_: unknown, __: unknown, { viewer }: Context) => (viewer.kind === 'person' ? person(viewer.id) : null),
      people: () => [person(personIdOf(ada))],
    },
    Person: { __resolveReference: ({ id }: { id: string }) => person(id), friends: () => [person('per_x')] },
  })
  const catalogue = fakeLink('items', typeDefs.items, {
    Query: {
      item: (_: unknown, { id }: { id: string }) => visible(id),
      items: () => items.filter((item) => !item.hidden),
    },
    Mutation: {
      itemRename: (_: unknown, { id, title }: { id: string; title: string }) => ({ ...visible(id), title }),
    },
    Subscription: {
      itemChanged: { subscribe: () => events.stream() },
      itemDenied: {
        subscribe: () => {
          throw new GraphQLError('You may not listen to this.', { extensions: { code: 'FORBIDDEN' } })
        },
      },
    },
    Item: {
      __resolveReference: ({ id }: { id: string }) => visible(id) ?? null,
      owner: ({ ownerId }: { ownerId: string }) => ({ id: ownerId }),
    },
  })
  const reviews = fakeLink('reviews', typeDefs.reviews, { Item: { reviews: () => ['Good.'] } })
  return { links: [users, catalogue, reviews], users, items: catalogue, reviews, events }
}

function fakeLink(name: string, sdl: string, resolvers: object): FakeLink {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }])
  const argsOf = ({ query, variables, operationName }: GraphRequest, viewer: Viewer) => ({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName,
    contextValue: { viewer },
  })
  let spoken = Promise.withResolvers<void>()
  const link: FakeLink = {
    name,
    asked: [],
    routed: [],
    streams: 0,
    trouble: 'none',
    speak: () => {
      link.trouble = 'none'
      spoken.resolve()
      spoken = Promise.withResolvers<void>()
    },
    answerRoute: () => new Response('ok'),
    execute: async (request, viewer, signal) => {
      link.asked.push({ request, viewer, signal })
      if (link.trouble === 'unreachable') throw new Error('connect ECONNREFUSED 10.0.0.7:4001')
      if (link.trouble === 'silent') {
        const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', reject))
        await Promise.race([spoken.promise, aborted])
      }
      return (await execute(argsOf(request, viewer))) as ExecutionResult
    },
    subscribe: (request, viewer) => {
      link.asked.push({ request, viewer, signal: undefined })
      link.streams += 1
      const source = subscribe(argsOf(request, viewer))
      let open = true
      let told = false
      let caughtUp = false
      const end = () => {
        if (open) link.streams -= 1
        open = false
        return { done: true, value: undefined } as const
      }
      return {
        async next() {
          const stream = await source
          if (Symbol.asyncIterator in stream) {
            // There is no log to catch up on: who is here has caught up.
            if (request.caughtUp === 'end') return end()
            if (request.caughtUp === 'tell' && !caughtUp) {
              caughtUp = true
              return { done: false, value: { extensions: {} } }
            }
            const next = (await stream.next()) as IteratorResult<ExecutionResult>
            return next.done ? end() : next
          }
          if (told) return end()
          told = true
          return { done: false, value: stream as ExecutionResult }
        },
        async return() {
          const stream = await source
          // Not awaited: an async generator ends only after the event that it waits for.
          if (Symbol.asyncIterator in stream) void stream.return?.(undefined)
          return end()
        },
        [Symbol.asyncIterator]() {
          return this
        },
      }
    },
    route: async (request, viewer) => {
      if (new URL(request.url).pathname === '/ready') {
        if (link.trouble !== 'none') throw new Error('connect ECONNREFUSED 10.0.0.7:4001')
        return Response.json({ ready: true })
      }
      link.routed.push({ request, viewer, body: Buffer.from(await request.clone().arrayBuffer()) })
      return link.answerRoute(request)
    },
    close: async () => undefined,
  }
  return link
}

export function personIdOf(viewer: Viewer): string {
  if (viewer.kind !== 'person') throw new Error('not a person')
  return viewer.id
}

/** Pushed values, for every stream that is open. */
function channel<Value>() {
  const waiting = new Set<(value: Value) => void>()
  return {
    /** How many streams wait for the next value. */
    get waiting() {
      return waiting.size
    },
    push: (value: Value) => {
      for (const take of [...waiting]) take(value)
    },
    stream: async function* (): AsyncGenerator<Value> {
      for (;;) {
        yield await new Promise<Value>((resolve) => {
          const take = (value: Value) => {
            waiting.delete(take)
            resolve(value)
          }
          waiting.add(take)
        })
      }
    },
  }
}
