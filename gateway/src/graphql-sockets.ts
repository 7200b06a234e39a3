import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Revocations } from '@stoa/auth/revocations'
import { type Viewer, viewerKey } from '@stoa/auth/viewer'
import type { Report } from '@stoa/subgraph/runtime'
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Context, ServerOptions } from 'graphql-ws'
import { type Extra, useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import { type Caller, StreamRefused } from './graph-executor.ts'
import type { GraphSource } from './graph-source.ts'
import { refusal, StatusRefusal, shown } from './graphql-errors.ts'
import { clientAddress } from './http-edge.ts'
import type { Identify } from './identity.ts'
import { counter } from './counter.ts'
import type { Prepared, PrepareOptions } from './operations.ts'
import type { ServedGraph } from './served-graph.ts'

export type GraphOverSockets = {
  /** Takes over an upgrade request to `/graphql` whose origin was checked. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** How many sockets are open. */
  readonly open: number
  /** Closes every socket with 1001. */
  stop(): Promise<void>
}

/** What the gateway knows of one socket once it is acknowledged. */
type Session = {
  readonly viewer: Viewer
  /** Whose connections and operations are counted together. */
  readonly key: string
  readonly streamsMax: number
  expiry?: NodeJS.Timeout | undefined
}
type SocketContext = Context<Record<string, unknown>, Extra & { session?: Session }>

/** Reasons for which the gateway closes a socket. 4403 lets clients connect again with a new token, 4401 does not. */
const closing = {
  TOKEN_EXPIRED: [4403, 'Token expired'],
  TOKEN_REVOKED: [4403, 'Session revoked'],
  TOKEN_INVALID: [4401, 'Token invalid'],
  ROLES_CHANGED: [4403, 'Permissions changed'],
  TOO_MANY_SOCKETS: [4429, 'Too many connections'],
} as const

/** setTimeout overflows beyond this many milliseconds; a longer-lived token simply gets a new check. */
const timeoutMax = 2_147_483_647

/**
 * GraphQL over WebSocket (graphql-transport-ws), all three kinds of operation,
 * with the same checks as HTTP. The bearer token comes in `connection_init`
 * as `authorization`; the socket lives no longer than the token and the session.
 */
export function graphOverSockets(
  source: GraphSource,
  identify: Identify,
  revocations: Pick<Revocations, 'current' | 'onChange'>,
  options: PrepareOptions & { readonly report: Report },
): GraphOverSockets {
  const { limits, showSchema, report } = options
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes })
  const sessions = new Map<Extra['socket'], Session>()
  const open = counter()
  const running = counter()

  function close(socket: Extra['socket'], reason: keyof typeof closing): false {
    const [code, text] = closing[reason]
    socket.close(code, text)
    return false
  }

  const server: ServerOptions<Record<string, unknown>, Extra & { session?: Session }> = {
    connectionInitWaitTimeout: 10_000,

    async onConnect({ connectionParams, extra }) {
      const identity = await identify(authorizationOf(connectionParams))
      const { socket } = extra
      if (socket.readyState !== socket.OPEN) return false
      if ('code' in identity) return close(socket, identity.code)
      const { viewer, expiresAt } = identity
      const nobody = viewer.kind === 'anonymous'
      const key = nobody ? `address:${clientAddress(extra.request, limits.proxies)}` : viewerKey(viewer)
      const socketsMax = nobody ? limits.socketsPerAddress : limits.socketsPerViewer
      if (open.of(key) >= socketsMax) return close(socket, 'TOO_MANY_SOCKETS')
      const session: Session = { viewer, key, streamsMax: nobody ? limits.streamsPerAddress : limits.streamsPerViewer }
      if (expiresAt) {
        const lifeMs = Math.min(Math.max(expiresAt.getTime() - Date.now(), 0), timeoutMax)
        session.expiry = setTimeout(() => close(socket, 'TOKEN_EXPIRED'), lifeMs)
      }
      extra.session = session
      sessions.set(socket, session)
      open.add(key)
      return true
    },

    onClose({ extra }) {
      const session = sessions.get(extra.socket)
      if (!session) return
      clearTimeout(session.expiry)
      sessions.delete(extra.socket)
      open.remove(session.key)
    },

    async onSubscribe({ extra }, _id, payload) {
      const { session } = extra
      if (!session) return [refusal('UNAUTHENTICATED', 'The connection was not acknowledged.')]
      const served = source.current
      try {
        const prepared = await served.prepare(payload, session.viewer)
        // graphql-ws executes what this answers with the functions below; all that they need rides in the root value.
        return {
          schema: served.schema,
          document: documentOf(prepared),
          rootValue: { served, prepared, session, resumeFrom: resumeFromOf(payload) } satisfies Accepted,
        }
      } catch (error) {
        if (error instanceof StatusRefusal) return [...error.errors]
        report('error', 'fault in the gateway', { error })
        return [refusal('INTERNAL_SERVER_ERROR', 'Internal error.')]
      }
    },

    execute: (args) => {
      const { served, prepared, session } = args.rootValue as Accepted
      return limited(session, () => served.execute(prepared, callerOf(session)))
    },

    subscribe: (args) => {
      const { served, prepared, session, resumeFrom } = args.rootValue as Accepted
      if (running.of(session.key) >= session.streamsMax) return { errors: [tooMany(session)] }
      running.add(session.key)
      const { viewer } = session
      const stream = served.subscribe(prepared, { viewer, resumeFrom })
      return onceEnded(stream, () => running.remove(session.key))
    },

    onNext: (_context, _id, _payload, _args, result) => format(result as ExecutionResult) as Formatted,
    onError: (_context, _id, _payload, errors) => errors.flatMap(reasonsOf).map((error) => shown(error, showSchema)),
  }

  async function limited(session: Session, run: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    if (running.of(session.key) >= session.streamsMax) return { errors: [tooMany(session)] }
    running.add(session.key)
    try {
      return await run()
    } finally {
      running.remove(session.key)
    }
  }

  const callerOf = ({ viewer }: Session): Caller => ({ viewer, signal: AbortSignal.timeout(limits.requestMs) })

  const tooMany = ({ streamsMax }: Session) =>
    refusal('TOO_MANY_STREAMS', `You have ${streamsMax} operations running; end one first.`)

  /** What a client sees of one result; the type says ExecutionResult, the wire takes JSON. */
  const format = (result: ExecutionResult) =>
    result.errors ? { ...result, errors: result.errors.map((error) => shown(asJson(error), showSchema)) } : result

  const unsubscribe = revocations.onChange((personId) => {
    for (const [socket, { viewer }] of sessions) {
      if (viewer.kind !== 'person' || viewer.id !== personId) continue
      const now = revocations.current(viewer)
      // Streams were opened for the viewer as they were: a new connection gets the rights of today.
      if (now !== viewer) close(socket, now ? 'ROLES_CHANGED' : 'TOKEN_REVOKED')
    }
  })

  const disposable = useServer(server, sockets)
  return {
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request)),
    get open() {
      return sockets.clients.size
    },
    stop: async () => {
      unsubscribe()
      const late = setTimeout(() => {
        for (const client of sockets.clients) client.terminate()
      }, limits.drainMs)
      await disposable.dispose()
      clearTimeout(late)
    },
  }
}

type Formatted = Awaited<ReturnType<NonNullable<ServerOptions['onNext']>>>
type Accepted = {
  readonly served: ServedGraph
  readonly prepared: Prepared
  readonly session: Session
  readonly resumeFrom: string | undefined
}

/** Where a client wants to go on: the cursor of the last event that it has seen. */
function resumeFromOf({ extensions }: { readonly extensions?: Record<string, unknown> | null | undefined }) {
  return typeof extensions?.resumeFrom === 'string' ? extensions.resumeFrom : undefined
}

/** Browsers cannot set headers on a WebSocket, so the token is a field; explorers send their headers as fields. */
function authorizationOf(params: SocketContext['connectionParams']): string | undefined {
  const nested = params?.headers
  for (const fields of [params, typeof nested === 'object' && nested !== null ? nested : {}]) {
    for (const [name, value] of Object.entries(fields ?? {})) {
      if (name.toLowerCase() === 'authorization') return typeof value === 'string' ? value : 'malformed'
    }
  }
  return undefined
}

function documentOf({ operation }: Prepared) {
  // graphql-ws reads only the kind of the operation from it.
  return { kind: 'Document' as never, definitions: [operation.definition] }
}

/** What ended a stream: the subgraph's own reasons where it gave some. */
function reasonsOf(error: GraphQLError): GraphQLFormattedError[] {
  const { originalError } = error
  if (originalError instanceof StreamRefused) return originalError.errors.map(asJson)
  if (originalError) return [{ message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]
  return [error.toJSON()]
}

/** Errors of a subgraph in another process are plain objects, those of this process are not. */
function asJson(error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError {
  return error instanceof GraphQLError ? error.toJSON() : error
}

/** The same stream; `ended` is called once when it is over, whoever ended it. */
function onceEnded<Value>(stream: AsyncIterableIterator<Value>, ended: () => void): AsyncIterableIterator<Value> {
  let over = false
  const finish = () => {
    if (!over) ended()
    over = true
  }
  return {
    async next() {
      try {
        const next = await stream.next()
        if (next.done) finish()
        return next
      } catch (error) {
        finish()
        throw error
      }
    },
    async return() {
      finish()
      await stream.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
