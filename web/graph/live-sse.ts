import { createClient } from 'graphql-sse'
import type { ExecutionResult, RequestParams, Sink } from 'graphql-sse'
import { lost, reached } from './connection.ts'
import { accessToken, needsRenewal, renew } from './session.ts'

const client = createClient({
  url: '/graphql',
  retryAttempts: Number.POSITIVE_INFINITY,
  headers: async (): Promise<Record<string, string>> => {
    if (needsRenewal()) await renew()
    const token = accessToken()
    return token ? { authorization: `Bearer ${token}` } : {}
  },
  onMessage: () => reached(),
  retry: async (retries) => {
    lost()
    await new Promise((resolve) => setTimeout(resolve, Math.min(500 * 2 ** retries, 8_000)))
  },
})

/** The same as over a WebSocket, by Server-Sent Events; answers what ends it. */
export function followSse(
  payload: RequestParams,
  sink: Sink<ExecutionResult<Record<string, unknown>, Record<string, unknown>>>,
): () => void {
  return client.subscribe(payload, sink as never)
}
