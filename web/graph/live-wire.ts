import type { SubscriptionForwarder } from '@urql/core'
import { type Client, createClient } from 'graphql-ws'
import { createRoot, createEffect, on } from 'solid-js'
import { lost, reached } from './connection.ts'
import { accessToken, needsRenewal, renew, viewer } from './session.ts'

/** After so many failures to open a WebSocket, events come over Server-Sent Events: a proxy may not let the other through. */
const triesBeforeSse = 3

let failures = 0
let socket: WebSocket | undefined
let client: Client | undefined

function liveClient(): Client {
  client ??= createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    keepAlive: 20_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => failures < triesBeforeSse,
    retryWait: (retries) => pause(Math.min(500 * 2 ** retries, 8_000) * (0.7 + Math.random() * 0.6)),
    connectionParams: async () => {
      if (needsRenewal()) await renew()
      const token = accessToken()
      return token ? { authorization: `Bearer ${token}` } : {}
    },
    on: {
      connected: (opened) => {
        failures = 0
        socket = opened as WebSocket
        reached()
      },
      closed: (event) => {
        if (!socket) failures += 1
        socket = undefined
        if ((event as CloseEvent).code !== 1000) lost()
      },
    },
  })
  return client
}

// A later token of the same person goes in band; another person gets a connection of their own.
createRoot(() => {
  createEffect(on(viewer, () => client?.terminate(), { defer: true }))
  createEffect(
    on(
      accessToken,
      (token) => socket?.send(JSON.stringify({ type: 'ping', payload: { authorization: `Bearer ${token}` } })),
      { defer: true },
    ),
  )
})

/** Follows a subscription over whatever the way to the server lets through, and comes back where it left off. */
export const forwardLive: SubscriptionForwarder = (request) => ({
  subscribe(sink) {
    // The same object on each attempt: the client sends it again when it comes back, with the last cursor in it.
    const extensions: Record<string, unknown> = { ...request.extensions }
    const payload = { query: request.query ?? '', variables: request.variables as Record<string, unknown>, extensions }
    const keepCursor = (result: { readonly extensions?: unknown }) => {
      const { cursor } = (result.extensions ?? {}) as { readonly cursor?: string }
      if (cursor) extensions.resumeFrom = cursor
    }
    const deliver = (result: { readonly extensions?: unknown }) => {
      keepCursor(result)
      sink.next(result as Parameters<typeof sink.next>[0])
    }
    let stop: (() => void) | undefined
    const overSse = () =>
      void import('./live-sse.ts').then(({ followSse }) => {
        stop = followSse(payload, { ...sink, next: (result) => deliver(result) })
      })
    if (failures >= triesBeforeSse) overSse()
    else
      stop = liveClient().subscribe(payload, {
        next: (result) => deliver(result),
        error: (error) => (failures >= triesBeforeSse ? overSse() : sink.error(error)),
        complete: () => sink.complete(),
      })
    return { unsubscribe: () => stop?.() }
  },
})

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    function done(): void {
      clearTimeout(timer)
      removeEventListener('online', done)
      resolve()
    }
    // A network that is back is tried at once.
    addEventListener('online', done)
  })
}
