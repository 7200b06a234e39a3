import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Viewer } from '@stoa/auth/viewer'
import type { Context, Subgraph } from '@stoa/subgraph/definition'
import { buildGraph } from '@stoa/subgraph/graph'
import type { Endpoint, GraphRequest } from './link.ts'
import { makeRouter } from '@stoa/subgraph/router'

/** What a test sees and does inside the probe subgraph. */
export type Probe = {
  /** How many streams are open. */
  readonly listening: number
  /** How many requests wait in the slow field. */
  readonly slow: number
  /** How many requests were told that nobody waits for them any more. */
  readonly givenUp: number
  /** As an event of this trace would. */
  tick(key: string, number: number, traceparent?: string): void
  /** As the state that comes first. */
  state(key: string, number: number): void
  end(key: string): void
  /** As a fault of the stream would. */
  break(key: string): void
  /** Lets the slow ones end. */
  release(): void
}

const sdl = `
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@composeDirective", "@key", "@authenticated"])
  @link(url: "https://stoa.dev/permissions/v1.0", import: ["@rule", "@public"])
  @composeDirective(name: "@rule")
  @composeDirective(name: "@public")
directive @rule(name: String!) on FIELD_DEFINITION | OBJECT
directive @public on FIELD_DEFINITION | OBJECT
scalar BigInt
scalar DateTime
type Query {
  viewer: String! @public
  client: String! @public
  echo(text: String!, big: BigInt): Echo @public
  secret: String @authenticated
  boom: String @public
  slow: String @public
}
type Mutation { wait: String @public }
type Echo @public { text: String! big: BigInt at: DateTime }
type Thing @key(fields: "id") @public { id: ID! name: String! }
type Subscription { ticks(key: ID!): Tick @public mine: Tick @authenticated }
type Tick @public { number: Int! viewer: String! client: String! beginning: String! boom: String }
`

/** A host without a database: a real graph and real routes, so that what is tested is the way to them. */
export function probeHost(): { readonly host: Endpoint; readonly probe: Probe; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-link-'))
  const file = join(folder, 'probe.graphql')
  writeFileSync(file, sdl)
  const streams = new Set<ReturnType<typeof openStream>>()
  const waiting = new Set<() => void>()
  let givenUp = 0

  const definition = {
    name: 'probe',
    schema: pathToFileURL(file),
    migrations: pathToFileURL(folder),
    loaders: () => ({}),
    invariants: { broken: {} },
    resolvers: {
      Query: {
        viewer: (_: unknown, __: unknown, { viewer }: Context) => JSON.stringify(viewer),
        client: (_: unknown, __: unknown, { client }: Context) => JSON.stringify(client),
        echo: (_: unknown, args: object) => ({ ...args, at: new Date('2026-11-21T08:00:00Z') }),
        secret: () => 'blue',
        boom: () => {
          throw new Error('the password is tulip')
        },
        slow: () => new Promise<string>((resolve) => waiting.add(() => resolve('at last'))),
      },
      Mutation: { wait: () => new Promise<string>((resolve) => waiting.add(() => resolve('at last'))) },
      Thing: {
        __resolveReference: ({ id }: { id: string }) => (id === 'missing' ? null : { id, name: `Thing ${id}` }),
      },
      Subscription: {
        ticks: {
          subscribe: (_: unknown, { key }: { key: string }) => openStream(key, streams),
          resolve: ({ number }: Ticked, _: unknown, { viewer, client, live }: Context) => {
            return { number, viewer: viewer.kind, client: JSON.stringify(client), beginning: JSON.stringify(live) }
          },
        },
        mine: { subscribe: () => openStream('mine', streams) },
      },
      Tick: {
        boom: () => {
          throw new Error('the password is tulip')
        },
      },
    },
    routes: [
      { method: 'POST', path: '/hooks/:id', handle: echoRoute },
      ...(['POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) => ({
        method,
        path: '/stream',
        handle: async (request: Request) => new Response(request.body, { headers: { 'x-method': request.method } }),
      })),
      {
        method: 'POST',
        path: '/small',
        maxBodyBytes: 10,
        handle: async (request) => new Response(await request.text()),
      },
      { method: 'GET', path: '/kept', handle: async () => new Response('kept', { headers: { etag: '"1"' } }) },
      { method: 'GET', path: '/nothing', handle: async () => new Response(null, { status: 204 }) },
      { method: 'GET', path: '/elsewhere', handle: async () => Response.redirect('https://elsewhere.example/', 303) },
      {
        method: 'GET',
        path: '/fault',
        handle: async () => {
          throw new Error('the password is tulip')
        },
      },
    ],
  } satisfies Subgraph

  const graph = buildGraph(definition, () => undefined)
  const contextFor = (viewer: Viewer, { client = {}, resumeFrom, snapshot, caughtUp }: GraphRequest) =>
    ({ viewer, client, live: { resumed: resumeFrom !== undefined, snapshot, caughtUp } }) as Context
  const router = makeRouter(
    definition,
    () => ({}) as never,
    () => undefined,
  )
  const host: Endpoint = {
    name: 'probe',
    schema: graph.schema,
    report: () => undefined,
    execute: (request, viewer, until) => {
      until?.addEventListener('abort', () => (givenUp += 1))
      return graph.execute(request, contextFor(viewer, request))
    },
    subscribe: (request, viewer) => graph.subscribe(request, () => contextFor(viewer, request)),
    route: router,
  }

  const probe: Probe = {
    get listening() {
      return streams.size
    },
    get slow() {
      return waiting.size
    },
    get givenUp() {
      return givenUp
    },
    tick: (key, number, traceparent) => {
      const event = { type: 'probe.tick.changed.v1', traceparent }
      for (const stream of streams) if (stream.key === key) stream.push({ number, event })
    },
    state: (key, number) => {
      for (const stream of streams) if (stream.key === key) stream.push({ number })
    },
    end: (key) => {
      for (const stream of streams) if (stream.key === key) void stream.return()
    },
    break: (key) => {
      for (const stream of streams) if (stream.key === key) stream.break()
    },
    release: () => {
      for (const end of waiting) end()
      waiting.clear()
    },
  }
  return { host, probe, remove: () => rmSync(folder, { recursive: true }) }
}

async function echoRoute(request: Request, { viewer, params }: { viewer: Viewer; params: Record<string, string> }) {
  const headers = new Headers({
    'x-url': request.url,
    'x-params': JSON.stringify(params),
    'x-viewer': JSON.stringify(viewer),
    'x-signature': request.headers.get('x-signature') ?? '',
  })
  headers.append('set-cookie', 'a=1; Path=/')
  headers.append('set-cookie', 'b=2')
  return new Response(await request.arrayBuffer(), { status: 201, headers })
}

type Ticked = { readonly number: number; readonly event?: object }

function openStream(key: string, streams: Set<any>) {
  const values: Ticked[] = []
  let wake: (() => void) | undefined
  let ended = false
  let broken = false
  const stream = {
    key,
    break: () => {
      broken = true
      void stream.return()
    },
    push: (value: Ticked) => {
      values.push(value)
      wake?.()
    },
    next: async (): Promise<IteratorResult<Ticked>> => {
      while (values.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve))
      const value = values.shift()
      if (value === undefined && broken) {
        broken = false
        throw new Error('the password is tulip')
      }
      return value === undefined ? { done: true, value } : { done: false, value }
    },
    return: async (): Promise<IteratorResult<Ticked>> => {
      ended = true
      streams.delete(stream)
      wake?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => stream,
  }
  streams.add(stream)
  return stream
}
