import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Report } from '@stoa/telemetry/report'
import type { HostRefusal } from './hosts.ts'
import { isEndpoint } from '../operations/asked.ts'
import { sendGraphError, sendProblem } from './send.ts'
import { serverOptions } from './server-options.ts'

export type ServerOf = {
  readonly checkHost: (request: IncomingMessage) => HostRefusal | undefined
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Whether connections are to end after their answers. */
  readonly isStopping: () => boolean
  readonly report: Report
}

/** Node's server in front of what answers: what names no host of ours goes no further, and no fault leaves unanswered. */
export function edgeServer({ checkHost, answer, isStopping, report }: ServerOf): Server {
  return createServer(serverOptions, (request, response) => {
    if (isStopping()) response.shouldKeepAlive = false
    const refused = checkHost(request)
    if (refused) return sendProblem(response, refused.status, refused.message)
    answer(request, response).catch((error: unknown) => failed(request, response, error))
  })

  function failed(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    const path = request.url?.split('?')[0]
    // Of the request itself it says nothing: one whose body was read whole counts as destroyed.
    if (response.destroyed) {
      report('warn', `${request.method} ${path} failed after its client had gone`, { error })
      return
    }
    report('error', `${request.method} ${path} failed`, { error })
    const message = 'Something went wrong on our side.'
    if (response.headersSent) response.destroy()
    else if (isEndpoint(path ?? '')) sendGraphError(response, 500, 'INTERNAL_SERVER_ERROR', message)
    else sendProblem(response, 500, message)
  }
}
