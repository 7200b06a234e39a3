import { learnTime, now } from './clock.ts'
import type { Failure } from './failure.ts'
import type { Refusal } from './refusals.ts'
import type { Tokens } from './tokens.ts'

// The three routes that the refresh cookie entitles; no script reads it.

const edge = '/-/users/session'
const timeoutMs = 15_000

/** What the server said to a log-in or a renewal. */
export type Answer = { readonly tokens: Tokens } | { readonly refused: Refusal } | { readonly failed: Failure }

/** Asks one of the routes. `token` is a guest's, so that the server knows whose bag comes along. */
export async function askSession(
  path: 'login' | 'refresh' | 'logout',
  body: object,
  { token, signal }: { readonly token?: string | undefined; readonly signal?: AbortSignal } = {},
): Promise<Response> {
  const limit = AbortSignal.timeout(timeoutMs)
  const response = await fetch(`${edge}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
    signal: signal ? AbortSignal.any([limit, signal]) : limit,
  })
  learnTime(response.headers)
  return response
}

/** What an answer means: tokens, a refusal with its code, or that there is none that can be read. */
export async function readAnswer(asked: Promise<Response>): Promise<Answer> {
  const response = await asked.catch(() => undefined)
  if (!response) return { failed: { kind: navigator.onLine ? 'down' : 'offline' } }
  const body = (await response.json().catch(() => ({}))) as Partial<Tokens> & {
    readonly code?: string
    readonly retryAt?: string
  }
  if (response.ok) return { tokens: body as Tokens }
  if (response.status >= 500) return { failed: { kind: 'down' } }
  // Too many requests of one address are refused before the route, which then says no code.
  const code = body.code ?? (response.status === 429 ? 'TOO_MANY_ATTEMPTS' : 'other')
  return { refused: { code, message: '', path: ['input'], retryAt: body.retryAt ?? retryAt(response) } }
}

function retryAt(response: Response): string | null {
  const seconds = Number(response.headers.get('retry-after'))
  return seconds > 0 ? new Date(now().getTime() + seconds * 1000).toISOString() : null
}
