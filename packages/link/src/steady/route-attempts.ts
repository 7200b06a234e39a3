import type { Viewer } from '@stoa/auth/viewer'
import type { SubgraphLink } from '../link.ts'
import type { Waiting } from '../waiting.ts'

/** The methods that may be sent twice: they change nothing. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** A route that says "not here, not now". Another address may say more; of the subgraph's health it says nothing. */
export class BusyAnswer extends Error {
  readonly answer: Response

  constructor(answer: Response) {
    super(`the route answered ${answer.status}`)
    this.name = 'BusyAnswer'
    this.answer = answer
  }
}

const busy: ReadonlySet<number> = new Set([502, 503, 504])

/** Held, because a `Request` that nobody holds is collected, and then its signal is never aborted. */
const underway = new Set<Request>()

/**
 * A request to a route, to be sent as often as may be: while nothing of its body is taken, which is held nowhere.
 * The answer's body goes on after an attempt is over, and ends with the client.
 */
export function routeAttempts(request: Request, viewer: Viewer) {
  const { url, method, headers } = request
  const body = request.body && onceTaken(request.body)
  let former: Response | undefined
  async function ask(link: SubgraphLink, time: Waiting): Promise<Response> {
    void former?.body?.cancel()
    const until = AbortSignal.any([request.signal, time.signal])
    const sent = body ? { body: body.stream(), duplex: 'half' as const } : {}
    const attempt = new Request(url, { method, headers, ...sent, signal: until })
    underway.add(attempt)
    const answer = await link.route(attempt, viewer).finally(() => underway.delete(attempt))
    if (!busy.has(answer.status)) return answer
    former = answer
    throw new BusyAnswer(answer)
  }
  return {
    ask,
    mayRepeat: (notSent: boolean) => !body?.isTaken() && (notSent || safeMethods.has(method)),
    /** Its client still sends: an attempt takes as long as that. */
    isSending: () => body?.isFlowing() ?? false,
  }
}

/** A body that may be offered again as long as nobody has begun to read it. */
function onceTaken(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader()
  let state: 'waiting' | 'flowing' | 'over' = 'waiting'
  const stream = () =>
    new ReadableStream<Uint8Array>(
      {
        async pull(sink) {
          state = 'flowing'
          try {
            const { done, value } = await reader.read()
            if (!done) return sink.enqueue(value)
            state = 'over'
            sink.close()
          } catch (error) {
            state = 'over'
            throw error
          }
        },
        // Given up before it was begun, it may still be offered elsewhere.
        async cancel(reason) {
          if (state === 'waiting') return
          state = 'over'
          await reader.cancel(reason)
        },
      },
      { highWaterMark: 0 },
    )
  return { stream, isTaken: () => state !== 'waiting', isFlowing: () => state === 'flowing' }
}

/** Where every address is busy, its answer is the answer. */
export function lastAnswer(error: unknown): Response {
  if (error instanceof BusyAnswer) return error.answer
  throw error
}
