import type { SubscriptionForwarder } from '@urql/core'
import { missed } from './connection.ts'
import type { LiveSink } from './live-payload.ts'
import { followSocket, socketsGetThrough } from './live-socket.ts'
import { pause } from './pause.ts'

/** Ends of a stream that say nothing against what was asked: whoever comes back with the cursor misses nothing. */
const comeBack = new Set([
  'TOKEN_EXPIRED',
  'TOKEN_INVALID',
  'ROLES_CHANGED',
  'SLOW_CONSUMER',
  'RATE_LIMITED',
  'TOO_MANY_STREAMS',
  'SERVICE_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
])

/** Follows a subscription over whatever the way to the server lets through, and comes back where it left off. */
export const forwardLive: SubscriptionForwarder = (request) => ({
  subscribe(sink) {
    const extensions: Record<string, unknown> = { ...request.extensions }
    const payload = { query: request.query ?? '', variables: request.variables as Record<string, unknown>, extensions }
    let left = false
    let tries = 0
    let stop = () => undefined as void

    function follow(): void {
      if (left) return
      let over = false
      const end = (how: () => void) => {
        if (over || left) return
        over = true
        how()
      }
      const own: LiveSink = {
        next(result) {
          if (over || left) return
          const codes = codesOf(result.errors)
          if (isEnd(codes)) return end(() => comes(codes, result.errors))
          tries = 0
          const { cursor } = (result.extensions ?? {}) as { readonly cursor?: string }
          if (cursor) extensions.resumeFrom = cursor
          sink.next(result as Parameters<typeof sink.next>[0])
        },
        error: (error) => end(() => comes(codesOf(error), error)),
        complete: () => end(() => sink.complete()),
      }
      if (socketsGetThrough()) stop = followSocket(payload, own)
      else void import('./live-sse.ts').then(({ followSse }) => !left && (stop = followSse(payload, own)))
    }

    /** After an end that nobody here wanted. */
    function comes(codes: readonly string[], error: unknown): void {
      if (codes.includes('CURSOR_EXPIRED')) {
        // Too long ago: it begins anew, and everything on the page is asked for again.
        delete extensions.resumeFrom
        missed()
        return follow()
      }
      const isRefused = codes.length > 0 && !isEnd(codes)
      if (isRefused) return sink.error(error)
      tries += 1
      void pause(Math.min(500 * 2 ** (tries - 1), 8_000)).then(follow)
    }

    follow()
    return {
      unsubscribe() {
        left = true
        stop()
      },
    }
  },
})

function isEnd(codes: readonly string[]): boolean {
  return codes.some((code) => comeBack.has(code) || code === 'CURSOR_EXPIRED')
}

/** The codes of a list of errors; of anything else (the end of a connection) there are none. */
function codesOf(errors: unknown): readonly string[] {
  if (!Array.isArray(errors)) return []
  return errors.map((error: { readonly extensions?: { readonly code?: unknown } }) =>
    String(error.extensions?.code ?? 'unknown'),
  )
}
