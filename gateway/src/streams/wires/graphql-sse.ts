import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { BodyTooLarge } from '../../http/read-body.ts'
import { clientAddress } from '../../caller/address.ts'
import { sendGraphError, sendJson } from '../../http/send.ts'
import type { Identity } from '../../caller/identity.ts'
import type { Limits } from '../../cost/limits.ts'
import { sendUnidentified } from '../../http/send-unidentified.ts'
import type { ClosingReason, Connection, Connections, OperationMessage } from './connections.ts'
import { wantsEvents } from '../../http/negotiation.ts'
import type { OperationGate } from '../../operations/gate.ts'
import { delivery } from './delivery.ts'
import { heartbeat } from './heartbeat.ts'
import { type Reserved, reservedStream } from './reserved-stream.ts'
import type { Subscriber } from '../shared/follower.ts'
import { closing, completed, finish, nextOf, closeReason, write } from './sse-messages.ts'
import { asOperation, readOperation } from './sse-operation.ts'

export type GraphOverSse = {
  /** Whether a request to `/graphql` speaks this protocol. */
  isFor(request: IncomingMessage): boolean
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Ends every event stream. */
  stop(): void
}

const tokenHeader = 'x-graphql-event-stream-token'
/** How often something is sent where nothing happens, so that proxies keep the connection, in milliseconds. */
const beatMs = 12_000

/**
 * GraphQL over Server-Sent Events (graphql-sse), in both modes: one connection
 * for each operation, where each event's `id` is its cursor and `Last-Event-ID`
 * goes on from it, or one for all of them, reserved with PUT. The same checks,
 * counts and streams as over WebSockets.
 */
export function graphOverSse(
  connections: Connections,
  limits: Limits,
  isMutation: OperationGate['isMutation'],
): GraphOverSse {
  const reserved = new Map<string, Reserved>()
  const responses = new Set<ServerResponse>()
  let stopped = false
  const beats = heartbeat<ServerResponse>(beatMs, (response) => response.write(':\n\n'))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = request
    const address = clientAddress(request, limits.proxies)
    const identity = await connections.identify(request.headers.authorization, address)
    if ('code' in identity) return sendUnidentified(response, identity)
    const token = tokenOf(request)
    const target = token === undefined ? undefined : reserved.get(token)
    // Whoever knows the token may read the stream (browsers send nothing else); what runs on it is its owner's alone.
    if (target && request.headers.authorization && !target.isOf(identity)) return notFound(response)
    if (method === 'PUT') return reserve(identity, request, response)
    if (token !== undefined && !target) return notFound(response)
    if (wantsEvents(request.headers.accept)) {
      return target ? target.listen(response) : distinct(identity, request, response)
    }
    if (!target || !target.isOf(identity)) return notFound(response)
    if (method === 'DELETE') return target.complete(request, response)
    const operation = await operationOf(request, response)
    if (operation) target.accept(operation, response)
  }

  /** One operation on a connection of its own. */
  async function distinct(identity: Identity, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = await operationOf(request, response)
    if (!operation) return
    const lastEventId = request.headers['last-event-id']
    const resumed =
      typeof lastEventId === 'string' && lastEventId !== ''
        ? { ...operation, extensions: { ...operation.extensions, resumeFrom: lastEventId } }
        : operation
    const connection = connect(identity, request, response, close)
    if (!connection) return
    const out = begin(response, connection, () => close('SLOW_CONSUMER'))

    function close(reason: ClosingReason): void {
      connection?.closed()
      write(response, nextOf(closeReason(reason)) + completed)
      finish(response)
    }

    const stream = {}
    const receiver: Subscriber = {
      next: (event) =>
        out.event(stream, event, (text) => `${event.cursor ? `id: ${event.cursor}\n` : ''}${nextOf(text)}`),
      end: (errors) => {
        if (errors) out.send(nextOf(JSON.stringify({ errors })))
        out.send(completed)
        connection.closed()
        finish(response)
      },
    }
    connection.run(resumed, receiver)
  }

  /** Takes in a connection, or answers why not. Whoever is gone already would not go away again. */
  function connect(
    identity: Identity,
    request: IncomingMessage,
    response: ServerResponse,
    close: (reason: ClosingReason) => void,
  ): Connection | undefined {
    if (response.destroyed) return undefined
    const connection = stopped ? 'SERVICE_UNAVAILABLE' : connections.open('sse', identity, request, close)
    if (typeof connection !== 'string') return connection
    const status = { TOO_MANY_CONNECTIONS: 429, SERVICE_UNAVAILABLE: 503 }[connection as string] ?? 401
    const message = stopped ? 'This gateway is stopping. Try again.' : closing[connection]
    sendGraphError(response, status, connection, message)
    return undefined
  }

  function reserve(identity: Identity, request: IncomingMessage, response: ServerResponse): void {
    const token = randomUUID()
    const connection = connect(identity, request, response, (reason) => target.close(reason))
    if (!connection) return
    const target = reservedStream(connection, limits, begin, () => reserved.delete(token))
    reserved.set(token, target)
    response.setHeader('cache-control', 'no-store')
    response.writeHead(201, { 'content-type': 'text/plain; charset=utf-8' }).end(token)
  }

  /** Starts an answer that does not end, and what keeps it alive. */
  function begin(response: ServerResponse, connection: Connection, onSlow: () => void) {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // Whoever compresses or gathers an answer on its way would hold events back.
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    // Some browsers do not begin before the first bytes.
    response.write(':\n\n')
    response.socket?.setNoDelay(true)
    responses.add(response)
    beats.add(response)
    response.once('close', () => {
      responses.delete(response)
      beats.remove(response)
      connection.closed()
    })
    const pipe = {
      write: (text: string, flushed?: () => void) => write(response, text, flushed),
      get buffered() {
        return response.writableLength
      },
    }
    return delivery(pipe, limits, onSlow)
  }

  return {
    isFor(request) {
      return (
        wantsEvents(request.headers.accept) ||
        tokenOf(request) !== undefined ||
        ['PUT', 'DELETE'].includes(request.method ?? '')
      )
    },
    answer,
    stop() {
      stopped = true
      beats.stop()
      for (const target of [...reserved.values()]) target.end()
      for (const response of [...responses]) {
        write(response, completed)
        finish(response)
      }
    },
  }

  async function operationOf(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<OperationMessage | undefined> {
    const refused = (status: number, code: string, message: string): undefined => {
      sendGraphError(response, status, code, message)
    }
    if (request.method !== 'GET' && request.method !== 'POST') {
      return refused(405, 'BAD_REQUEST', 'Operations come by GET or POST.')
    }
    const read = await readOperation(request, limits.bodyBytes).catch((error: unknown) => error)
    if (read instanceof BodyTooLarge) {
      return refused(413, 'BODY_TOO_LARGE', `The body is larger than ${limits.bodyBytes} bytes.`)
    }
    const operation = asOperation(read)
    if (!operation) return refused(400, 'BAD_REQUEST', 'The request is not a GraphQL operation in JSON.')
    if (request.method === 'GET' && isMutation(operation)) {
      response.setHeader('allow', 'POST')
      return refused(405, 'BAD_REQUEST', 'Mutations come by POST.')
    }
    return traced(operation, request)
  }
}

/** An operation that comes by a request of its own goes on with its trace, as over plain HTTP. */
function traced(operation: OperationMessage, { headers: { traceparent } }: IncomingMessage): OperationMessage {
  return typeof traceparent === 'string'
    ? { ...operation, extensions: { traceparent, ...operation.extensions } }
    : operation
}

function notFound(response: ServerResponse): void {
  sendJson(response, 404, {
    errors: [{ message: 'There is no such event stream.', extensions: { code: 'NOT_FOUND' } }],
  })
}

function tokenOf(request: IncomingMessage): string | undefined {
  const header = request.headers[tokenHeader]
  if (typeof header === 'string') return header
  // Asked of every request to the endpoint.
  if (!request.url?.includes('token=')) return undefined
  return new URL(request.url ?? '/', 'http://localhost').searchParams.get('token') ?? undefined
}
