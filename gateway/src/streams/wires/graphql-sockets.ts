import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { CloseCode, handleProtocols, MessageType, validateMessage } from 'graphql-ws'
import { type WebSocket, WebSocketServer } from 'ws'
import { askedIn, documentIn } from '../../operations/asked.ts'
import { clientAddress } from '../../caller/address.ts'
import type { Limits } from '../../cost/limits.ts'
import { type ClosingReason, type Connection, type Connections, type OperationMessage } from './connections.ts'
import { delivery } from './delivery.ts'
import { heartbeat } from './heartbeat.ts'

export type GraphOverSockets = {
  /** Takes over an upgrade request to `/graphql` whose origin was checked. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Closes every socket with 1001. */
  stop(): Promise<void>
}

/** Codes and words for clients. 4403 and 1013 let them connect again (with a new token, with a cursor), 4401 does not. */
const closing: Record<ClosingReason, readonly [code: number, text: string]> = {
  TOKEN_EXPIRED: [4403, 'Token expired'],
  TOKEN_REVOKED: [4403, 'Session revoked'],
  TOKEN_INVALID: [4401, 'Token invalid'],
  SERVICE_UNAVAILABLE: [1013, 'Token cannot be checked now'],
  RATE_LIMITED: [1013, 'Too many tokens that do not count: try again later'],
  ROLES_CHANGED: [4403, 'Permissions changed'],
  OTHER_VIEWER: [4403, 'Token of somebody else'],
  TOO_MANY_CONNECTIONS: [4429, 'Too many connections'],
  SLOW_CONSUMER: [1013, 'Slow consumer: resume from your last cursor'],
}

/** For who sends too much; clients do not connect again. */
const tooMany = 4429
const minuteMs = 60_000
/** How long a client may take to send `connection_init`, in milliseconds. */
const initMs = 10_000
/** A socket that does not answer a ping for so long is dead, in milliseconds. */
const pingMs = 12_000
/** How long a client may take to say goodbye when the gateway stops, in milliseconds. */
const goodbyeMs = 500

/**
 * GraphQL over WebSocket (graphql-transport-ws), all three kinds of operation,
 * with the same checks as HTTP. The bearer token comes in `connection_init`
 * as `authorization`, a later one in the payload of a `ping`; the socket lives
 * no longer than the token and the session.
 *
 * The protocol's messages are read by graphql-ws; why its server is not used
 * says ADR 0016.
 */
export function graphOverSockets(connections: Connections, limits: Limits): GraphOverSockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes, handleProtocols })
  const beats = heartbeat<WebSocket>(
    pingMs,
    (socket) => socket.ping(),
    (socket) => socket.terminate(),
  )

  function accept(socket: WebSocket, request: IncomingMessage): void {
    // A broken frame, or a client that went away in the middle of one: `close` follows.
    socket.on('error', () => undefined)
    if (socket.protocol !== 'graphql-transport-ws') {
      return socket.close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable')
    }
    const pipe = {
      write: (text: string, flushed?: () => void) => {
        if (socket.readyState === socket.OPEN) socket.send(text, flushed && ((error) => error ?? flushed()))
      },
      get buffered() {
        return socket.bufferedAmount
      },
    }
    const out = delivery(pipe, limits, () => close('SLOW_CONSUMER'))
    const running = new Map<string, () => void>()
    let begun = false
    let idle = 0
    let idleSinceMs = performance.now()
    let connection: Connection | undefined
    const tooLate = setTimeout(
      () => socket.close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout'),
      initMs,
    )
    const broken = (code: number, text: string) => {
      connection?.closed()
      socket.close(code, text)
    }
    beats.add(socket)
    socket.on('pong', () => {
      beats.alive(socket)
      idleMessage()
    })
    socket.on('ping', idleMessage)
    socket.once('close', () => {
      clearTimeout(tooLate)
      beats.remove(socket)
      connection?.closed()
    })
    socket.on('message', (data) => {
      beats.alive(socket)
      // What comes between our close and the client's answer to it is of a connection that is over.
      if (socket.readyState !== socket.OPEN) return
      receive(String(data)).catch(() => broken(CloseCode.InternalServerError, 'Internal server error'))
    })

    /** Takes note of one that nothing else counts; closes, and answers false, where they are too many. */
    function idleMessage(): boolean {
      const nowMs = performance.now()
      if (nowMs - idleSinceMs >= minuteMs) {
        idleSinceMs = nowMs
        idle = 0
      }
      idle += 1
      if (idle <= limits.idleMessages) return true
      broken(tooMany, 'Too many messages')
      return false
    }

    function close(reason: ClosingReason): void {
      connection?.closed()
      socket.close(...closing[reason])
    }

    async function receive(text: string): Promise<void> {
      let message: ReturnType<typeof validateMessage>
      try {
        message = validateMessage(withQuery(JSON.parse(text)))
      } catch {
        return broken(CloseCode.BadRequest, 'Invalid message received')
      }
      if (message.type === MessageType.ConnectionInit) {
        if (begun) return broken(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests')
        begun = true
        clearTimeout(tooLate)
        return begin(message.payload)
      }
      if (message.type === MessageType.Complete) {
        const stop = running.get(message.id)
        return stop ? stop() : void idleMessage()
      }
      if (message.type === MessageType.Pong) return void idleMessage()
      if (message.type === MessageType.Ping) return idleMessage() ? answerPing(message.payload) : undefined
      // The others are messages of servers.
      if (message.type !== MessageType.Subscribe) return broken(CloseCode.BadRequest, 'Invalid message received')
      if (!connection) return broken(CloseCode.Unauthorized, 'Unauthorized')
      if (running.has(message.id)) {
        return broken(CloseCode.SubscriberAlreadyExists, takenReason(message.id))
      }
      subscribe(connection, message.id, askedIn(message.payload) as OperationMessage)
    }

    async function begin(params: unknown): Promise<void> {
      const address = clientAddress(request, limits.proxies)
      const identity = await connections.identify(authorizationOf(params), address)
      if (socket.readyState !== socket.OPEN) return
      if ('code' in identity) return close(identity.code)
      const opened = connections.open('websocket', identity, request, close, traceparentOf(params))
      if (typeof opened === 'string') return close(opened)
      connection = opened
      out.send('{"type":"connection_ack"}')
    }

    async function answerPing(payload: unknown): Promise<void> {
      const authorization = authorizationOf(payload)
      if (authorization === undefined || !connection) {
        return out.send(JSON.stringify({ type: MessageType.Pong, ...(payload ? { payload } : {}) }))
      }
      const expiresAt = await connection.renew(authorization)
      // The token is not sent back.
      if (expiresAt) out.send(JSON.stringify({ type: MessageType.Pong, payload: { expiresAt } }))
    }

    function subscribe(over: Connection, id: string, operation: OperationMessage): void {
      const stream = {}
      const before = `{"id":${JSON.stringify(id)},"type":"next","payload":`
      const frame = (text: string) => `${before}${text}}`
      // Taken at once, so that a second one of this id is refused; `run` may end before it answers.
      running.set(id, () => undefined)
      let ended = false
      const stop = over.run(operation, {
        next: (event) => out.event(stream, event, frame),
        end: (errors) => {
          ended = true
          running.delete(id)
          if (errors) out.send(JSON.stringify({ id, type: MessageType.Error, payload: errors }))
          else out.send(JSON.stringify({ id, type: MessageType.Complete }))
        },
      })
      if (ended) return
      running.set(id, () => {
        running.delete(id)
        stop()
        // The id may be used again: what still waits would be taken for the next one's.
        out.forget(stream)
      })
    }
  }

  sockets.on('connection', accept)
  return {
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request)),
    stop: async () => {
      beats.stop()
      const late = setTimeout(() => {
        for (const client of sockets.clients) client.terminate()
      }, goodbyeMs)
      for (const client of sockets.clients) client.close(1001, 'Going away')
      await new Promise<void>((resolve) => {
        sockets.close(() => resolve())
      })
      clearTimeout(late)
    },
  }
}

/** The protocol's types ask for a text, also of an operation that is named by an id. */
function withQuery(message: unknown): unknown {
  if (!isObject(message) || message.type !== MessageType.Subscribe || !isObject(message.payload)) return message
  const { payload } = message
  return payload.query === undefined && documentIn(payload)
    ? { ...message, payload: { ...payload, query: '' } }
    : message
}

/** The words of the protocol; a frame that closes has room for no more than 123 bytes. */
function takenReason(id: string): string {
  const reason = `Subscriber for ${id} already exists`
  return Buffer.byteLength(reason) <= 123 ? reason : 'Subscriber already exists'
}

/** Browsers cannot set headers on a WebSocket, so the token is a field; explorers send their headers as fields. */
function authorizationOf(params: unknown): string | undefined {
  const fields = isObject(params) ? params : {}
  for (const group of [fields, isObject(fields.headers) ? fields.headers : {}]) {
    for (const [name, value] of Object.entries(group)) {
      if (name.toLowerCase() === 'authorization') return typeof value === 'string' ? value : 'malformed'
    }
  }
  return undefined
}

/** As for the token: a browser cannot send it as a header. It is kept as long as the socket, so it may not be long. */
function traceparentOf(params: unknown): string | undefined {
  const traceparent = isObject(params) ? params.traceparent : undefined
  return typeof traceparent === 'string' && traceparent.length < 100 ? traceparent : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
