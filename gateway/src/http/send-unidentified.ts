import type { ServerResponse } from 'node:http'
import { rateRefusal } from '../rates/rate-gate.ts'
import type { Unidentified } from '../rates/rated-identity.ts'
import { sendGraphError, sendJson, sendProblem, sendTooOften, setHeaders } from './send.ts'

/** Tells a client of GraphQL. */
export function sendUnidentified(response: ServerResponse, unidentified: Unidentified): void {
  setHeaders(response, unidentified.headers)
  if (unidentified.refused) return sendJson(response, 429, { errors: rateRefusal(unidentified).errors })
  sendGraphError(response, unidentified.status, unidentified.code, unidentified.message)
}

/** Tells a client of a route. */
export function sendUnidentifiedProblem(response: ServerResponse, unidentified: Unidentified): void {
  setHeaders(response, unidentified.headers)
  if (unidentified.refused) return sendTooOften(response, unidentified.refused)
  const { status, message, code } = unidentified
  sendProblem(response, status, message, { code })
}
