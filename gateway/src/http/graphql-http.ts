import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Viewer } from '@stoa/auth/viewer'
import type { Report } from '@stoa/telemetry/report'
import { cacheControl } from '../caching/cache-control.ts'
import type { Caller } from '../execution/operation.ts'
import type { Ask } from '../graph/ask.ts'
import type { GraphSource } from '../graph/graph-source.ts'
import { costHeader } from '../cost/costing.ts'
import { type Observer, outcomeOf, planHeader } from '../seen/observer.ts'
import { type Outcome, type Seen } from '../seen/seen.ts'
import type { PrepareOptions } from '../graph/prepare.ts'
import { type RateGate, rateRefusal } from '../rates/rate-gate.ts'
import { type RatedIdentify } from '../rates/rated-identity.ts'
import { sendUnidentified } from './send-unidentified.ts'
import { apolloLane } from './apollo-lane.ts'
import { fastLane } from './fast-lane.ts'
import { clientAddress } from '../caller/address.ts'
import { type HeaderFields } from '../caller/header-fields.ts'
import { sendGraphError, sendJson, setHeaders } from './send.ts'
import type { LaneAnswer, Ran } from './lane.ts'
import { contentTypeFor, statusFor } from './negotiation.ts'
import { type Refused, requestBody } from './request-body.ts'
import { requestSignals } from './request-signals.ts'
import { sendAnswer } from './send-answer.ts'
import { errorShower } from './show-error.ts'

export type GraphOverHttp = {
  /** Answers `GET` and `POST /graphql`; `headers` go with every answer. */
  answer(request: IncomingMessage, response: ServerResponse, headers: HeaderFields): Promise<void>
  stop(): Promise<void>
}

export type GraphOverHttpOptions = PrepareOptions & {
  readonly report: Report
  readonly observer: Observer
  readonly ask: Ask
  readonly rates: RateGate
  /** Off: everything goes through Apollo Server. The answers are the same. */
  readonly fast: boolean
}

/** GraphQL over HTTP: a short lane for plain requests, and Apollo Server's rules for all others. */
export async function graphOverHttp(
  source: GraphSource,
  identify: RatedIdentify,
  options: GraphOverHttpOptions,
): Promise<GraphOverHttp> {
  const { limits, showSchema, report, observer, ask, rates, fast } = options
  const show = errorShower(showSchema, report)
  const apollo = await apolloLane(source, ask, rates, { ...options, show })
  const short = fastLane(source, ask, show, !fast)
  const signalOf = requestSignals(limits.requestMs)

  async function run(
    request: IncomingMessage,
    response: ServerResponse,
    headers: HeaderFields,
    seen: Seen,
  ): Promise<void> {
    const refuse = ({ status, code, message }: Refused) => {
      setHeaders(response, headers)
      seen.status = status
      seen.outcome = 'refused'
      sendGraphError(response, status, code, message)
    }
    const address = clientAddress(request, limits.proxies)
    // What is known already is not waited for: each wait is a turn of the queue.
    const identifying = identify(request.headers.authorization, address)
    const identity = identifying instanceof Promise ? await identifying : identifying
    if ('code' in identity) {
      setHeaders(response, headers)
      seen.status = identity.status
      seen.outcome = 'refused'
      return sendUnidentified(response, identity)
    }
    const { viewer } = identity
    seen.viewer = viewer.kind
    const contentType = contentTypeFor(request.headers.accept)
    if (!contentType) return refuse(notAcceptable)
    const client = { address, userAgent: request.headers['user-agent'] }
    const read = await requestBody(request, limits.bodyBytes)
    if (!read) {
      seen.outcome = 'aborted'
      return
    }
    if ('refused' in read) {
      // Reading it has cost something all the same.
      const verdict = await rates.attempt({ viewer, client })
      setHeaders(response, verdict.headers)
      if (!verdict.refused) return refuse(read.refused)
      seen.status = 429
      seen.outcome = 'refused'
      setHeaders(response, headers)
      return sendJson(response, 429, { errors: rateRefusal(verdict).errors })
    }
    const tellsCost = request.headers[costHeader] !== undefined
    const caller: Caller = { viewer, signal: signalOf(response), client, seen, tellsCost }
    const asked = { request, body: read.body, caller }
    const answer = (await short(asked)) ?? (await apollo.answer(asked))
    seen.outcome = outcomeOfAnswer(answer, caller)
    if (response.destroyed) return
    // What is told about one request (its cost, its plan) is nobody else's answer.
    const isPlain = !answer.hasErrors && !tellsCost && !seen.showsPlan
    const keep = answer.ran && isPlain ? keeping(request, answer.ran, viewer) : undefined
    const sent = { ...answer, status: statusFor(request.headers.accept, answer) }
    const sending = sendAnswer(request, response, sent, { contentType, headers, cacheControl: keep, viewer })
    const { status, bytes } = sending instanceof Promise ? await sending : sending
    seen.status = status
    seen.bytes = bytes
  }

  return {
    answer: (request, response, headers) => {
      const { traceparent, [planHeader]: plan } = request.headers
      return observer.request({ way: 'http', traceparent: traceparent?.toString(), plan: plan !== undefined }, (seen) =>
        run(request, response, seen.traceId ? { ...headers, 'x-trace-id': seen.traceId } : headers, seen),
      )
    },
    stop: () => apollo.stop(),
  }
}

/**
 * Who may keep the answer, and how long. A registered query by GET may always be kept by whoever asked, to be asked
 * again whether it still holds.
 */
function keeping({ method }: IncomingMessage, { served, prepared }: Ran, viewer: Viewer): string | undefined {
  const { document, operation, registered } = prepared
  const said = cacheControl(served.cachePolicy(document, operation.definition), viewer)
  return said ?? (registered && method === 'GET' ? 'private, no-cache' : undefined)
}

const notAcceptable: Refused = {
  status: 406,
  code: 'BAD_REQUEST',
  message: 'The accept header takes neither application/json nor application/graphql-response+json.',
}

function outcomeOfAnswer({ ran, hasErrors }: LaneAnswer, { signal }: Caller): Outcome {
  return hasErrors && !ran ? 'refused' : outcomeOf({ errors: hasErrors || undefined }, signal)
}
