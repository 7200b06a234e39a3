import { createClient } from 'graphql-sse'
import { lost, reached } from './connection.ts'
import type { LivePayload, LiveSink } from './live-payload.ts'
import { pause } from './pause.ts'
import { accessToken, needsRenewal, renew } from './session.ts'

/**
 * Over HTTP/1 a browser opens six connections to one server, for all of its tabs: streams of their own would leave none
 * for anything else. There they share one.
 */
const shares = !/^h[23]/.test(performance.getEntriesByType('navigation')[0]?.toJSON().nextHopProtocol ?? '')

const client = createClient<boolean>({
  url: '/graphql',
  singleConnection: shares,
  retryAttempts: Number.POSITIVE_INFINITY,
  headers: async (): Promise<Record<string, string>> => {
    if (needsRenewal()) await renew()
    const token = accessToken()
    return token ? { authorization: `Bearer ${token}` } : {}
  },
  onMessage: () => reached(),
  retry: async (retries) => {
    lost()
    await pause(Math.min(500 * 2 ** retries, 8_000))
  },
})

/** The same as over a WebSocket, by Server-Sent Events; answers what ends it. */
export function followSse(payload: LivePayload, sink: LiveSink): () => void {
  return client.subscribe(payload, sink as never)
}
