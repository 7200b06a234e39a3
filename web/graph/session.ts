import { createSignal } from 'solid-js'
import { learnTime, now } from './clock.ts'
import { forgetGuest, guestToken } from './guest.ts'
import { anonymous, type Tokens, type Viewer, viewerOf } from './tokens.ts'

// The access token lives in memory alone; the refresh token in a cookie that no script can read. Tabs share both:
// one of them renews, the others hear of it. `generation` counts log-ins and log-outs, so that an answer that was
// asked for before one of them changes nothing after it.

const edge = '/-/users/session'
/** Who was signed in here last: shown at once, while the first renewal is under way. */
const mark = 'stoa.signedIn'
const renewBeforeMs = 60_000

const [tokens, setTokens] = createSignal<Tokens>()
const [viewer, setViewer] = createSignal<Viewer>(anonymous, { equals: sameViewer })
let generation = 0
let renewal: Promise<void> | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const tabs = new BroadcastChannel('stoa.session')

/** Who looks at the page now. */
export { viewer }

/** The token that requests carry now, if there is one that counts: the person's, else the guest's. */
export function accessToken(): string | undefined {
  return tokens()?.accessToken ?? guestToken()
}

/** Whether the next request should renew first: signed in, and without a token that lasts another minute. */
export function needsRenewal(): boolean {
  const current = tokens()
  if (!current) return isSignedIn()
  return new Date(current.expiresAt).getTime() - now().getTime() < renewBeforeMs
}

/** Whether somebody is signed in here, also while their token is still on its way. */
export function isSignedIn(): boolean {
  return localStorage.getItem(mark) !== null
}

/** Begins: whoever was signed in here before still is. To be called once, before the first request. */
export function begin(): void {
  tabs.onmessage = ({ data }: MessageEvent<Tokens | 'ended'>) => (data === 'ended' ? end() : take(data))
  const known = localStorage.getItem(mark)
  const guest = guestToken()
  if (known) setViewer(JSON.parse(known) as Viewer)
  else if (guest) setViewer(viewerOf(guest))
  if (known) void renew()
}

/** Renews the access token by the cookie, one tab at a time; several callers share one renewal. */
export function renew(): Promise<void> {
  renewal ??= navigator.locks.request('stoa.session', renewOnce).finally(() => {
    renewal = undefined
  })
  return renewal
}

async function renewOnce(): Promise<void> {
  const began = generation
  // Another tab may have renewed while this one waited for the lock.
  if (!needsRenewal()) return
  const response = await post('/refresh', {}).catch(() => undefined)
  if (began !== generation || !response) return
  if (response.ok) return announce((await response.json()) as Tokens)
  // The session is over. Anything else (a restart, too many requests) is no answer, and the next request asks again.
  if (response.status === 401) finish()
}

/** What became of a log-in: nothing to say, or the code of its refusal and when the next try counts. */
export type LoginOutcome = { readonly refused?: 'BAD_CREDENTIALS' | 'TOO_MANY_ATTEMPTS' | 'UNREACHABLE' }

/** Logs in. A guest's bag comes along: the server is told who the guest was. */
export async function logIn(email: string, password: string): Promise<LoginOutcome> {
  const response = await post('/login', { email, password }).catch(() => undefined)
  if (!response || response.status >= 500) return { refused: 'UNREACHABLE' }
  if (!response.ok) return { refused: response.status === 429 ? 'TOO_MANY_ATTEMPTS' : 'BAD_CREDENTIALS' }
  generation += 1
  forgetGuest()
  announce((await response.json()) as Tokens)
  return {}
}

/** Logs out here and in every other tab, at once; the server ends the session when it hears of it. */
export async function logOut(): Promise<void> {
  finish()
  // Without an answer the cookie stays, and with it the session: say so rather than pretend.
  const response = await post('/logout', {})
  if (!response.ok) throw new Error(`log-out was answered with ${response.status}`)
}

/** A guest of now: their bag hangs on this token. */
export function becomeGuest(token: string): void {
  if (!tokens()) setViewer(viewerOf(token))
}

function announce(fresh: Tokens): void {
  take(fresh)
  tabs.postMessage(fresh)
}

function take(fresh: Tokens): void {
  if (fresh.personId !== tokens()?.personId) generation += 1
  const who = viewerOf(fresh.accessToken)
  localStorage.setItem(mark, JSON.stringify(who))
  setTokens(fresh)
  setViewer(who)
  clearTimeout(timer)
  const left = new Date(fresh.expiresAt).getTime() - now().getTime() - renewBeforeMs
  timer = setTimeout(() => void renew(), Math.max(1_000, left))
}

function finish(): void {
  end()
  tabs.postMessage('ended')
}

function end(): void {
  generation += 1
  clearTimeout(timer)
  localStorage.removeItem(mark)
  setTokens(undefined)
  setViewer(anonymous)
}

async function post(path: string, body: object): Promise<Response> {
  const guest = guestToken()
  const response = await fetch(edge + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(guest ? { authorization: `Bearer ${guest}` } : {}) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(15_000),
  })
  learnTime(response.headers.get('date'))
  return response
}

// A renewed token names the same person: only another viewer changes what is seen.
function sameViewer(one: Viewer, other: Viewer): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
