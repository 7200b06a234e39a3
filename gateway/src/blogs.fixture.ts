import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { guestViewer, personViewer, type Viewer } from '@stoa/auth/viewer'
import type { GraphRequest, SubgraphLink } from '@stoa/link/link'
import { newId } from '@stoa/values/ids'
import { type DocumentNode, execute, type ExecutionResult, parse, validate } from 'graphql'
import type { apolloExecutor } from './execution/apollo.ts'
import type { GraphExecutor } from './execution/executor.ts'
import type { stoaExecutor } from './execution/stoa.ts'
import { guardedExecutor } from './permissions/guarded-executor.ts'
import { readPolicy } from './permissions/policy.ts'

export const person = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true })
export const staff = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: ['STAFF'], verified: true })
export const guest = guestViewer(newId('gst'))

export const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11",
  import: ["@key", "@requires", "@external", "@shareable", "@authenticated", "@requiresScopes", "@policy", "@composeDirective"])
  @link(url: "https://stoa.dev/permissions/v1.0", import: ["@public"])
  @composeDirective(name: "@public")
directive @public on FIELD_DEFINITION | OBJECT\n`

const sdl = {
  users: `${head}
    type Query {
      me: User @authenticated
      whoAmI: User @public
      users: [User!] @requiresScopes(scopes: [["people:read"]])
      author: Author!
      note: Note
      notesOf: [[Note]]
      strictNote: Note!
      mood: Mood
    }
    type Mutation { rename(name: String!): Author, promote: Author @policy(policies: [["staff"]]), settle: Int! @authenticated }
    type User @key(fields: "id") @authenticated { id: ID!, name: String! }
    type Author @key(fields: "id") {
      id: ID! @authenticated
      name: String!
      email: String @requiresScopes(scopes: [["people:read"], ["chat:support", "loans:manage"]])
      salary: Int! @policy(policies: [["staff"]])
      friends: [Author!]!
      note: Note
      strictNote: Note!
    }
    type Note @authenticated { text: String! }
    enum Mood @authenticated { GOOD BAD }`,
  posts: `${head}
    type Query { posts: [Post!]!, results: [Result!]!, post(id: ID): Post, anyPost: Post @public }
    type Subscription { posted: Post, noted: Diary, paid: Int @authenticated }
    interface Post { id: ID!, title: String!, views: Int }
    type PublicBlog implements Post { id: ID!, title: String!, views: Int @authenticated, author: Author }
    type PrivateBlog implements Post @authenticated { id: ID!, title: String!, views: Int, readers: [String!] }
    type Diary @authenticated { id: ID! }
    union Result = PublicBlog | PrivateBlog | Author
    type Author @key(fields: "id") {
      id: ID! @authenticated
      posts: Int
      salary: Int! @external
      grade: String @requires(fields: "salary") @policy(policies: [["staff"]])
    }`,
}

/** A supergraph of these subgraphs. Throws what composition refuses. */
export function compose(subgraphs: Readonly<Record<string, string>>): string {
  const services = Object.entries(subgraphs).map(([name, text]) => ({
    name,
    typeDefs: parse(text),
    url: `http://${name}`,
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(errors?.map(String).join('\n'))
  return supergraphSdl
}

export const blogsSdl = compose(sdl)

const ann = {
  __typename: 'Author',
  id: 'a1',
  name: 'Ann',
  email: 'ann@example.org',
  salary: 3,
  strictNote: { text: 'x' },
}
const bob = {
  __typename: 'Author',
  id: 'a2',
  name: 'Bob',
  email: 'bob@example.org',
  salary: 4,
  strictNote: { text: 'y' },
}
const authors = [ann, bob]
const author = { ...ann, friends: authors, note: { text: 'about Ann' } }
const publicBlog = { __typename: 'PublicBlog', id: 'p1', title: 'Open', views: 7, author: { id: 'a1' } }
const privateBlog = { __typename: 'PrivateBlog', id: 'p2', title: 'Closed', views: 8, readers: ['Bob'] }

const rootValues: Record<keyof typeof sdl, object> = {
  users: {
    me: { id: 'u1', name: 'Me' },
    whoAmI: null,
    users: [{ id: 'u1', name: 'Me' }],
    author,
    note: { text: 'n' },
    notesOf: [[{ text: 'n' }]],
    strictNote: { text: 'n' },
    mood: 'GOOD',
    rename: ({ name }: { name: string }) => ({ ...author, name }),
    promote: author,
    settle: 1,
  },
  posts: {
    posts: [publicBlog, privateBlog],
    results: [publicBlog, privateBlog, { __typename: 'Author', id: 'a1' }],
    post: publicBlog,
    anyPost: publicBlog,
    posted: publicBlog,
    noted: { id: 'd1' },
    paid: 5,
  },
}

const resolvers: Record<keyof typeof sdl, object> = {
  users: { Author: { __resolveReference: ({ id }: { id: string }) => authors.find((one) => one.id === id) } },
  posts: {
    Author: {
      __resolveReference: (reference: object) => ({ ...reference, posts: 2 }),
      grade: ({ salary }: { salary: number }) => `grade ${salary}`,
    },
  },
}

/** Two subgraphs that guard nothing themselves, so that what is denied is denied by the gateway alone. */
export function openBlogs(makeExecutor: typeof stoaExecutor | typeof apolloExecutor) {
  const asked: { readonly subgraph: string; readonly query: string }[] = []
  const links = (['users', 'posts'] as const).map((name): SubgraphLink => {
    const schema = buildSubgraphSchema([{ typeDefs: parse(sdl[name]), resolvers: resolvers[name] as never }])
    const run = async ({ query, variables, operationName }: GraphRequest) => {
      asked.push({ subgraph: name, query })
      return (await execute({
        schema,
        document: parse(query),
        rootValue: rootValues[name],
        variableValues: variables,
        operationName,
      })) as ExecutionResult
    }
    return {
      name,
      execute: run,
      async *subscribe(request: GraphRequest) {
        yield await run(request)
        yield await run(request)
      },
      route: async () => new Response(),
      close: async () => undefined,
    }
  })
  const planned: DocumentNode[] = []
  const inner = makeExecutor(links, blogsSdl, (error) => {
    throw error
  })
  const watched: GraphExecutor = {
    ...inner,
    plan(document, name) {
      planned.push(document)
      return inner.plan(document, name)
    },
  }
  const graph = guardedExecutor(watched, readPolicy(parse(blogsSdl)))

  const read = (query: string): DocumentNode => {
    const document = parse(query)
    const [error] = validate(graph.schema, document)
    if (error) throw error
    return document
  }

  return {
    graph,
    /** What subgraphs were asked. */
    asked,
    /** What was planned. */
    planned,
    read,
    async ask(query: string | DocumentNode, viewer: Viewer, variables: Record<string, unknown> = {}, name?: string) {
      const operation = await graph.plan(typeof query === 'string' ? read(query) : query, name, viewer)
      return JSON.parse(JSON.stringify(await graph.execute(operation, variables, { viewer })))
    },
    async *listen(query: string, viewer: Viewer) {
      const source = graph.source(await graph.plan(read(query), undefined, viewer), {}, viewer)
      for await (const event of source.open(viewer, {})) yield await source.complete(event, { viewer })
    },
  }
}

/** The error of a removed place. */
export function unauthorized(path: readonly string[], reason = 'UNAUTHENTICATED') {
  return { message: 'Unauthorized field or type', path, extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason } }
}
