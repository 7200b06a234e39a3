import { edgesOf } from '@stoa/contracts/edges'
import type { Route, RouteContext } from '@stoa/subgraph/definition'
import { problem } from '@stoa/subgraph/router'
import { emailMaxLength } from '@stoa/values/email'
import { isLoopbackOrigin } from '@stoa/values/loopback'
import { hasPasswordLength } from '@stoa/values/password'
import { isRefusal, type Refusal } from '@stoa/values/refusal'
import { verifyPerson } from './commands/registration.ts'
import { badCredentials, refreshNotValid, revokeByRefreshToken } from './commands/sessions.ts'
import { type CredentialsContext, jwks, logIn, refresh, setForgottenPassword, type Tokens } from './credentials.ts'
import { idleLifeMs } from './domain/session.ts'
import { confirmForm, page, paragraph, passwordForm } from './pages.ts'
import type { UsersPorts } from './ports.ts'
import type { Tables } from './tables.ts'

type Edge = Route<Tables, UsersPorts>
type EdgeContext = RouteContext<Tables, UsersPorts>

const cookieName = 'stoa_refresh'
const cookiePath = `${edgesOf('users')}/session`

/** More than an address, a password and a token take. */
const maxBodyBytes = 16 * 1024

/** The keys that tokens are checked with. */
const keySet: Edge = {
  method: 'GET',
  path: '/jwks.json',
  handle: async (_request, context) =>
    Response.json(jwks(context), { headers: { 'cache-control': 'public, max-age=60' } }),
}

/** The link of the mail that proves an address: shows a button. */
const verifyLink: Edge = {
  method: 'GET',
  path: '/verify',
  handle: async (request) => confirmForm(new URL(request.url).searchParams.get('token') ?? ''),
}

/** The request of that button. Its token entitles, so a form of another site gains nothing by sending it. */
const verifyForm: Edge = {
  method: 'POST',
  maxBodyBytes,
  path: '/verify',
  handle: async (request, { run }) => {
    const token = new URLSearchParams(await request.text()).get('token') ?? ''
    const verified = await run(verifyPerson, { token })
    return isRefusal(verified)
      ? page(410, 'This link does not count any more', paragraph(verified.message))
      : page(200, 'Your e-mail address is confirmed', paragraph('You can close this page.'))
  },
}

/** The link of the mail with which a new password can be set: shows a form. */
const resetLink: Edge = {
  method: 'GET',
  path: '/reset',
  handle: async (request) => passwordForm(new URL(request.url).searchParams.get('token') ?? ''),
}

/** The request of that form; entitled by its token, as above. */
const resetForm: Edge = {
  method: 'POST',
  maxBodyBytes,
  path: '/reset',
  handle: async (request, context) => {
    const form = new URLSearchParams(await request.text())
    const [token, password] = [form.get('token') ?? '', form.get('password') ?? '']
    if (!hasPasswordLength(password)) return passwordForm(token, 'A password has from 10 to 200 characters.')
    const result = await setForgottenPassword(credentialsOf(request, context), { token, password })
    if (isRefusal(result) && result.refusal === 'INVALID_INPUT') return passwordForm(token, result.message)
    return isRefusal(result)
      ? page(410, 'This link does not count any more', paragraph(result.message))
      : page(200, 'Your new password is set', paragraph('You are logged out everywhere. Log in with it.'))
  },
}

// For browsers: the refresh token lies in a cookie that no script can read,
// the access token is in the answer and stays in memory.

const sessionLogin = cookieRoute('/session/login', async (request, context) => {
  const { email, password } = (await readJson(request)) as Record<string, unknown>
  if (typeof email !== 'string' || typeof password !== 'string') return problem(400, 'email and password are texts')
  // Nobody has such a password, and what hashing costs must not be the client's choice.
  if (password.length > 400 || email.length > emailMaxLength) return answerTokens(badCredentials(), context)
  const tokens = await logIn(context, { email, password })
  const former = refreshCookie(request)
  // This browser's cookie is replaced: nobody could use or end the session of before.
  if (!isRefusal(tokens) && former !== undefined) await context.run(revokeByRefreshToken, { refreshToken: former })
  return answerTokens(tokens, context)
})

const sessionRefresh = cookieRoute('/session/refresh', async (request, context) => {
  const refreshToken = refreshCookie(request)
  if (refreshToken === undefined) return answerTokens(refreshNotValid(), context)
  return answerTokens(await refresh(context, { refreshToken }), context)
})

const sessionLogout = cookieRoute('/session/logout', async (request, context) => {
  const refreshToken = refreshCookie(request)
  if (refreshToken !== undefined) await context.run(revokeByRefreshToken, { refreshToken })
  return new Response(null, { status: 204, headers: { 'set-cookie': cookie('', 0, context.ports.publicUrl) } })
})

/** The edges of users that are not GraphQL. */
export const routes = [
  keySet,
  verifyLink,
  verifyForm,
  resetLink,
  resetForm,
  sessionLogin,
  sessionRefresh,
  sessionLogout,
]

/**
 * A route that a cookie entitles. Refused unless it is JSON (which no form of
 * another site can send) from a page of ours (which its browser says).
 */
function cookieRoute(path: string, handle: (request: Request, context: CredentialsContext) => Promise<Response>): Edge {
  return {
    method: 'POST',
    maxBodyBytes,
    path,
    handle: async (request, context) => {
      const { publicUrl, webOrigins = [], loopbackOrigins = false } = context.ports
      const type = request.headers.get('content-type') ?? ''
      if (!/^application\/json\s*(;|$)/i.test(type)) return problem(415, 'Send JSON')
      const origin = request.headers.get('origin')
      const allowed = [new URL(publicUrl).origin, ...webOrigins]
      const isAllowed = origin !== null && (allowed.includes(origin) || (loopbackOrigins && isLoopbackOrigin(origin)))
      if (!isAllowed) {
        return problem(403, 'This page may not log people in', 'Its origin is added with STOA_CORS_ORIGINS.')
      }
      return handle(request, credentialsOf(request, context))
    },
  }
}

function answerTokens(result: Tokens | Refusal, { ports, now }: CredentialsContext): Response {
  if (isRefusal(result)) return answerRefusal(result, now())
  const { refreshToken, ...shown } = result
  const kept = cookie(refreshToken, idleLifeMs / 1000, ports.publicUrl)
  return Response.json(shown, { headers: { 'set-cookie': kept, 'cache-control': 'no-store' } })
}

/**
 * A cookie that does not count stays: another tab may have logged in since this request was sent, and taking the cookie
 * away would take that one.
 */
function answerRefusal({ refusal, message, retryAt }: Refusal, now: Date): Response {
  const later = retryAt instanceof Date ? retryAt : undefined
  const status = refusal === 'TOO_MANY_ATTEMPTS' ? 429 : 401
  const seconds = later && Math.max(1, Math.ceil((later.getTime() - now.getTime()) / 1000))
  return Response.json(
    { type: 'about:blank', title: message, status, code: refusal, ...(later ? { retryAt: later.toISOString() } : {}) },
    {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...(seconds ? { 'retry-after': String(seconds) } : {}),
      },
    },
  )
}

function cookie(value: string, seconds: number, publicUrl: string): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  return `${cookieName}=${value}; Path=${cookiePath}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}

function refreshCookie(request: Request): string | undefined {
  const pair = (request.headers.get('cookie') ?? '').split(/;\s*/).find((one) => one.startsWith(`${cookieName}=`))
  return pair?.slice(cookieName.length + 1) || undefined
}

async function readJson(request: Request): Promise<object> {
  try {
    const body: unknown = await request.json()
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}

/** The gateway writes the client's address last; what stands before it is the client's own word. */
function credentialsOf(request: Request, context: EdgeContext): CredentialsContext {
  const address = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || undefined
  return { ...context, client: { address, userAgent: request.headers.get('user-agent') ?? undefined } }
}
