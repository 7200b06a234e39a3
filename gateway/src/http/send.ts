import type { ServerResponse } from 'node:http'
import type { HeaderFields } from '../caller/header-fields.ts'
import type { RateRefusal } from '../rates/rate-gate.ts'

/** For answers that no browser should ever render. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

export function setHeaders(response: ServerResponse, headers: HeaderFields): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

export function sendJson(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  const text = JSON.stringify(body)
  response.setHeader('content-security-policy', dataPolicy)
  response.setHeader('cache-control', 'no-store')
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(text) })
  response.end(text)
}

/** A refusal of a whole request in the form of a GraphQL answer. */
export function sendGraphError(response: ServerResponse, status: number, code: string, message: string): void {
  // What is left of the body is not worth waiting for.
  if (status === 413) response.setHeader('connection', 'close')
  sendJson(response, status, { errors: [{ message, extensions: { code } }] })
}

/** A refusal on an edge that is not GraphQL: RFC 9457 problem details. */
export function sendProblem(response: ServerResponse, status: number, title: string, details: object = {}): void {
  if (status === 413) response.setHeader('connection', 'close')
  sendJson(response, status, { type: 'about:blank', title, status, ...details }, 'application/problem+json')
}

/** A refusal of what came too often, by the registered type of problem; `retry-after` is set with the rates. */
export function sendTooOften(response: ServerResponse, { policies, retryAfterMs }: RateRefusal): void {
  sendProblem(response, 429, 'You have asked too often in a short time.', {
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    'violated-policies': policies,
    code: 'RATE_LIMITED',
    retryAfterMs,
  })
}
