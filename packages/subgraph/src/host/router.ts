import { edgesOf } from '@stoa/contracts/edges'
import type { Viewer } from '@stoa/auth/viewer'
import type { JobContext, Subgraph } from '../definition.ts'
import type { Report } from '@stoa/telemetry/report'
import { BodyTooLong, withLimit } from './route-body.ts'

/** How long the body of a request may be whose route says nothing, in bytes. */
const defaultBodyBytes = 1_000_000

/** Serves the edges of a subgraph that are not GraphQL. */
export function makeRouter(definition: Subgraph, context: (viewer: Viewer) => JobContext<any, any>, report: Report) {
  const routes = (definition.routes ?? []).map((route) => ({
    ...route,
    pattern: new URLPattern({ pathname: `${edgesOf(definition.name)}${route.path}` }),
  }))
  return async (request: Request, viewer: Viewer): Promise<Response> => {
    const matching = routes.flatMap((route) => {
      const match = route.pattern.exec(request.url)
      return match ? [{ route, params: match.pathname.groups as Record<string, string> }] : []
    })
    const isHead = request.method === 'HEAD'
    const found =
      matching.find(({ route }) => route.method === request.method) ??
      (isHead ? matching.find(({ route }) => route.method === 'GET') : undefined)
    if (!found)
      return matching.length > 0 ? notAllowed(matching.map(({ route }) => route.method)) : problem(404, 'Not found')
    const { maxBodyBytes = defaultBodyBytes, handle } = found.route
    try {
      const limited = withLimit(request, maxBodyBytes)
      const answer = await handle(limited, { ...context(viewer), viewer, params: found.params })
      return isHead ? withoutBody(answer) : answer
    } catch (error) {
      if (error instanceof BodyTooLong) return problem(413, `The body is larger than ${maxBodyBytes} bytes`)
      // Whoever goes away before the end of the body does not hear the answer.
      if (request.signal.aborted) return problem(400, 'The request was not whole')
      report('error', `fault in ${request.method} ${new URL(request.url).pathname}`, { error })
      return problem(500, 'Something went wrong on our side')
    }
  }
}

function notAllowed(methods: readonly string[]): Response {
  const answer = problem(405, 'Method not allowed')
  answer.headers.set('allow', [...new Set(methods.flatMap((one) => (one === 'GET' ? [one, 'HEAD'] : one)))].join(', '))
  return answer
}

function withoutBody(answer: Response): Response {
  void answer.body?.cancel()
  return new Response(null, answer)
}

/** An RFC 9457 problem document. */
export function problem(status: number, title: string, detail?: string): Response {
  const body = { type: 'about:blank', title, status, ...(detail ? { detail } : {}) }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
}
