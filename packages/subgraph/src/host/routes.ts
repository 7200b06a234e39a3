import { edgesOf } from '@stoa/contracts/edges'
import type { Viewer } from '@stoa/auth/viewer'
import type { JobContext, Subgraph } from '../definition.ts'
import type { Report } from '@stoa/telemetry/report'
import { isWorthRepeating, retryAfterMs } from '../graph/masked-faults.ts'

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
    const found = matching.find(({ route }) => route.method === request.method)
    if (!found) return matching.length > 0 ? problem(405, 'Method not allowed') : problem(404, 'Not found')
    try {
      return await found.route.handle(request, { ...context(viewer), viewer, params: found.params })
    } catch (error) {
      if (isWorthRepeating(error)) {
        report('warn', `${request.method} ${new URL(request.url).pathname} could not be answered now`, { error })
        const answer = problem(503, 'This cannot be answered at this moment. Try again soon.')
        answer.headers.set('retry-after', String(Math.ceil(retryAfterMs / 1_000)))
        return answer
      }
      report('error', `fault in ${request.method} ${new URL(request.url).pathname}`, { error })
      return problem(500, 'Something went wrong on our side')
    }
  }
}

/** An RFC 9457 problem document. */
export function problem(status: number, title: string, detail?: string): Response {
  const body = { type: 'about:blank', title, status, ...(detail ? { detail } : {}) }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
}
