import { type Client, createClient } from 'graphql-ws'
import { createEffect, createRoot, on } from 'solid-js'
import { lost, reached } from './connection.ts'
import type { LivePayload, LiveSink } from './live-payload.ts'
import { pause } from './pause.ts'
import { accessToken, needsRenewal, renew, viewer } from './session.ts'
import { viewerOf } from './tokens.ts'

/** After so many, while plain requests are answered, a proxy does not let WebSockets through: events come otherwise. */
const failuresAllowed = 2
/** A handshake that takes longer is held up by something that does not know WebSockets. */
const handshakeMs = 8_000

let failures = 0
let socket: WebSocket | undefined
/** The token that the server knows this socket by. */
let known: string | undefined
let client: Client | undefined

/** Whether a WebSocket is worth trying. */
export function socketsGetThrough(): boolean {
  return failures < failuresAllowed
}

/** Follows over the one socket of this page; answers what ends it. */
export function followSocket(payload: LivePayload, sink: LiveSink): () => void {
  client ??= open()
  return client.subscribe(payload, sink)
}

function open(): Client {
  let handshake: ReturnType<typeof setTimeout> | undefined
  return createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    keepAlive: 20_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: socketsGetThrough,
    retryWait: (retries) => pause(Math.min(300 * 2 ** retries, 8_000) * (0.7 + Math.random() * 0.6)),
    connectionParams: async () => {
      if (needsRenewal()) await renew()
      known = accessToken()
      return known ? { authorization: `Bearer ${known}` } : {}
    },
    on: {
      connecting: () => {
        clearTimeout(handshake)
        handshake = setTimeout(() => void noteFailure().then(() => client?.terminate()), handshakeMs)
      },
      connected: (opened) => {
        clearTimeout(handshake)
        failures = 0
        socket = opened as WebSocket
        reached()
      },
      message: () => reached(),
      closed: (event) => {
        clearTimeout(handshake)
        const { code } = event as CloseEvent
        if (!socket) void noteFailure()
        socket = undefined
        if (code !== 1000 && code !== 4499) lost()
        // The token is over, or what it entitles to is another now: the next connection has a later one.
        if ((code === 4401 || code === 4403) && known) void renew(known)
      },
    },
  })
}

/** Counts, if the server answers otherwise: without a network nothing gets through, and that says nothing of sockets. */
async function noteFailure(): Promise<void> {
  const answer = await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(5_000) }).catch(
    () => undefined,
  )
  if (answer?.ok) failures += 1
}

createRoot(() => {
  // Another person gets a connection of their own; a later token of the same person goes in band.
  createEffect(on(viewer, () => client?.terminate(), { defer: true }))
  createEffect(
    on(
      accessToken,
      (token) => {
        if (!socket || !token || token === known || !isSamePerson(token, known)) return
        known = token
        socket.send(JSON.stringify({ type: 'ping', payload: { authorization: `Bearer ${token}` } }))
      },
      { defer: true },
    ),
  )
})

function isSamePerson(one: string, other: string | undefined): boolean {
  return other !== undefined && JSON.stringify(viewerOf(one)) === JSON.stringify(viewerOf(other))
}
