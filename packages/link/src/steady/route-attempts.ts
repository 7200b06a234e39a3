import type { Viewer } from '@stoa/auth/viewer'
import type { SubgraphLink } from '../link.ts'
import type { Waiting } from '../waiting.ts'

/** The methods that may be sent twice: they change nothing. */
export const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD'])

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
 * A request to a route, to be sent as often as need be: its body is read once.
 * The answer's body goes on after an attempt is over, and ends with the client.
 */
export async function routeAttempt(request: Request, viewer: Viewer) {
  const { url, method, headers } = request
  const body = request.body ? { body: new Uint8Array(await request.arrayBuffer()) } : {}
  let former: Response | undefined
  return async (link: SubgraphLink, time: Waiting): Promise<Response> => {
    void former?.body?.cancel()
    const until = AbortSignal.any([request.signal, time.signal])
    const attempt = new Request(url, { method, headers, ...body, signal: until })
    underway.add(attempt)
    const answer = await link.route(attempt, viewer).finally(() => underway.delete(attempt))
    if (!busy.has(answer.status)) return answer
    former = answer
    throw new BusyAnswer(answer)
  }
}

/** Where every address is busy, its answer is the answer. */
export function lastAnswer(error: unknown): Response {
  if (error instanceof BusyAnswer) return error.answer
  throw error
}
