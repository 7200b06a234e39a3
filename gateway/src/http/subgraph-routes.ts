import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { SubgraphLink } from '@stoa/link/link'
import { streamOf } from '@stoa/link/body-stream'
import { hopByHop } from '@stoa/link/http-link'
import type { Report } from '@stoa/telemetry/report'
import { SubgraphRested } from '@stoa/link/fault'
import { clientAddress } from '../caller/address.ts'
import { sendProblem, sendTooOften, setHeaders } from './send.ts'
import { requestSignals } from './request-signals.ts'
import { bearer } from '../caller/identity.ts'
import type { Limits } from '../cost/limits.ts'
import type { RateGate } from '../rates/rate-gate.ts'
import { type RatedIdentify } from '../rates/rated-identity.ts'
import { sendUnidentifiedProblem } from './send-unidentified.ts'

/** `target` is the address of the request as it was read: everybody who judges it reads the same. */
export type ForwardRoute = (
  link: SubgraphLink,
  target: URL,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Forwards `/-/<subgraph>/…` to the subgraph, byte for byte and as it comes:
 * raw body, raw answer, of which nothing is held. The bearer token becomes the viewer and goes no further; what
 * pretends to be an identity of ours (`stoa-…`) is dropped.
 */
export function routeForwarder(identify: RatedIdentify, rates: RateGate, limits: Limits, report: Report): ForwardRoute {
  const signalOf = requestSignals(limits.routeMs)
  return async (link, { pathname, search }, request, response) => {
    const { method = 'GET' } = request
    if (!methods.includes(method)) {
      response.setHeader('allow', methods.join(', '))
      return sendProblem(response, 405, 'Requests of this method are not forwarded.')
    }
    const url = URL.parse(pathname + search, `http://${request.headers.host ?? 'localhost'}`)
    if (!url) return sendProblem(response, 400, 'The host of the request cannot be read.')
    const { authorization } = request.headers
    const token = authorization === undefined ? undefined : bearer(authorization)
    // Other schemes are between the caller and the route: a provider's Basic credentials, for example.
    const address = clientAddress(request, limits.proxies)
    const identity = await identify(token === undefined ? undefined : authorization, address)
    if ('code' in identity) return sendUnidentifiedProblem(response, identity)
    const { headers: ofRates, refused } = await rates.route({ viewer: identity.viewer, client: { address } }, pathname)
    setHeaders(response, ofRates)
    if (refused) return sendTooOften(response, refused)
    const headers = forwardedHeaders(request, limits.proxies)
    if (token !== undefined) headers.delete('authorization')
    const body = streamOf(request)
    const { signal } = signalOf(response)
    try {
      const init = { method, headers, signal, ...(body ? { body, duplex: 'half' as const } : {}) }
      const answer = await link.route(new Request(url, init), identity.viewer)
      // What is left of a body that was not wanted is not waited for.
      if (!request.complete) response.setHeader('connection', 'close')
      await copy(answer, response)
    } catch (error) {
      if (response.headersSent || signal.aborted) return void response.destroy()
      if (error instanceof SubgraphRested) {
        response.setHeader('retry-after', Math.max(1, Math.ceil(error.retryAfterMs / 1_000)))
        return sendProblem(response, 503, `The subgraph ${link.name} cannot be reached. Try again.`)
      }
      report('error', `the route ${method} ${pathname} failed`, { error })
      sendProblem(response, 502, `The subgraph ${link.name} cannot be reached. Try again.`)
    }
  }
}

/** What would let a client say where it found us: subgraphs know their public address from the configuration. */
const notForwarded = new Set(['expect', 'forwarded', 'x-forwarded-host', 'x-forwarded-proto'])

function forwardedHeaders(request: IncomingMessage, proxies: number): Headers {
  const named = (request.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase())
  const headers = new Headers()
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = (request.rawHeaders[index] ?? '').toLowerCase()
    if (hopByHop.has(name) || named.includes(name) || name.startsWith('stoa-') || notForwarded.has(name)) continue
    headers.append(name, request.rawHeaders[index + 1] ?? '')
  }
  headers.set('x-forwarded-for', clientAddress(request, proxies))
  return headers
}

async function copy(answer: Response, response: ServerResponse): Promise<void> {
  for (const [name, value] of answer.headers) {
    if (hopByHop.has(name)) continue
    if (name === 'set-cookie') response.appendHeader(name, value)
    else response.setHeader(name, value)
  }
  response.writeHead(answer.status)
  if (!answer.body) return void response.end()
  await pipeline(Readable.fromWeb(answer.body as never), response)
}
