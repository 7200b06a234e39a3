import { batch, createSignal } from 'solid-js'
import { now } from './clock.ts'
import { forgetGuest, guestKey, guestToken } from './guest.ts'
import { forget, keep, kept } from './kept.ts'
import type { Refusal } from './refusals.ts'
import { type Answer, askSession, readAnswer } from './session-edge.ts'
import { isOver, noteOver } from './sessions-over.ts'
import { anonymous, type Tokens, type Viewer, viewerOf } from './tokens.ts'

// The access token lives in memory alone; the refresh token in a cookie that no script can read. Tabs share both: one
// of them renews, the others hear of it. What decides between two answers is the log-in that they belong to: a session
// that somebody has left never comes back, however late its answer is, and the end of one says nothing about another.

type Person = Viewer & { readonly kind: 'person' }
type News = { readonly tokens: Tokens } | { readonly over: string }

/** Who was signed in here last: shown at once, while the first renewal is under way. All tabs see it. */
const mark = 'stoa.signedIn'
/** A log-out that the server has not heard of. */
const unheard = 'stoa.logOut'
const renewBeforeMs = 60_000

const [tokens, setTokens] = createSignal<Tokens>()
const [viewer, setViewer] = createSignal<Viewer>(anonymous, { equals: sameViewer })
/** A token that the server has refused, whatever it says of itself. */
let refusedToken: string | undefined
let renewal: Promise<void> | undefined
let leaving = new AbortController()
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
  const left = new Date(current.expiresAt).getTime() - now().getTime()
  return current.accessToken === refusedToken || left < renewBeforeMs
}

/** Whether somebody is signed in here, also while their token is still on its way. */
export function isSignedIn(): boolean {
  return marked() !== undefined
}

/** Begins: whoever was signed in here before still is. To be called once, before the first request. */
export function begin(): void {
  tabs.onmessage = ({ data }: MessageEvent<News>) => {
    if ('over' in data) end(data.over)
    else take(data.tokens)
  }
  addEventListener('storage', ({ key }) => (key === mark || key === guestKey || key === null) && compare())
  // A page that comes back as it was left has heard of nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && compare())
  compare()
  if (kept(unheard) && !marked()) void tellLogOut().catch(() => undefined)
}

/**
 * Renews the access token by the cookie, one tab at a time; several callers share one renewal. `refused` is a token
 * that the server did not take: where another one has come since, that is enough.
 */
export function renew(refused?: string): Promise<void> {
  if (refused) refusedToken = refused
  renewal ??= alone(renewOnce).finally(() => {
    renewal = undefined
  })
  return renewal
}

async function renewOnce(): Promise<void> {
  // Another tab may have renewed while this one waited for its turn.
  const asked = marked()
  if (!asked || !needsRenewal()) return
  const answer = await readAnswer(askSession('refresh', {}, { signal: leaving.signal }))
  // Somebody has logged in or out since.
  if (marked()?.session !== asked.session) return
  if ('tokens' in answer) announce(answer.tokens)
  // The session is over. Anything else (a restart, too many requests) is no answer, and the next request asks again.
  else if ('refused' in answer && answer.refused.code === 'TOKEN_NOT_VALID') finish(asked.session)
}

/** What became of a log-in: nothing to say, a refusal, or no answer. */
export type LoginOutcome =
  | { readonly done: true }
  | { readonly refused: Refusal }
  | Extract<Answer, { readonly failed: unknown }>

/** Logs in. A guest's bag comes along: the server is told who the guest was. */
export function logIn(email: string, password: string): Promise<LoginOutcome> {
  return alone(async () => {
    const guest = guestToken()
    const ask = (token?: string) => readAnswer(askSession('login', { email, password }, { token }))
    let answer = await ask(guest)
    // The guest's token is over: then there is no bag that could come along.
    if (guest && 'refused' in answer && answer.refused.code.startsWith('TOKEN_')) answer = await ask()
    if (!('tokens' in answer)) return answer
    forgetGuest()
    forget(unheard)
    announce(answer.tokens)
    return { done: true }
  })
}

/** Logs out here and in every other tab, at once; the server ends the session when it hears of it. */
export async function logOut(): Promise<void> {
  keep(unheard, 'yes')
  finish(marked()?.session)
  await tellLogOut()
}

function tellLogOut(): Promise<void> {
  return alone(async () => {
    const response = await askSession('logout', {})
    // Without an answer the cookie stays, and with it the session: it is told again when the app is opened next.
    if (!response.ok) throw new Error(`log-out was answered with ${response.status}`)
    forget(unheard)
  })
}

/** A guest from now on: their bag hangs on this token (`keepGuest` first, so that other tabs know it too). */
export function becomeGuest(token: string): void {
  if (!isSignedIn()) setViewer(viewerOf(token))
}

/** The server does not take this guest's token any more: nobody is a guest here. */
export function dropGuest(refused: string): void {
  if (guestToken() !== refused) return
  forgetGuest()
  if (!isSignedIn()) setViewer(anonymous)
}

/** What all tabs of this browser know of who is signed in. */
function marked(): Person | undefined {
  const text = kept(mark)
  return text ? (JSON.parse(text) as Person) : undefined
}

/** Whatever was missed: who is signed in here by what the browser keeps? */
function compare(): void {
  const known = marked()
  const current = viewer()
  if (!known) {
    if (current.kind === 'person') return end(current.session)
    const guest = guestToken()
    return void setViewer(guest ? viewerOf(guest) : anonymous)
  }
  if (tokens() && current.kind === 'person' && current.session === known.session) return
  batch(() => {
    setTokens(undefined)
    setViewer(known)
  })
  void renew()
}

function announce(fresh: Tokens): void {
  take(fresh)
  tabs.postMessage({ tokens: fresh } satisfies News)
}

function take(fresh: Tokens): void {
  const who = viewerOf(fresh.accessToken)
  if (who.kind !== 'person' || isOver(who.session)) return
  batch(() => {
    keep(mark, JSON.stringify(who))
    setViewer(who)
    setTokens(fresh)
  })
  clearTimeout(timer)
  const left = new Date(fresh.expiresAt).getTime() - now().getTime() - renewBeforeMs
  timer = setTimeout(() => void renew(), Math.max(1_000, left))
}

function finish(session = ''): void {
  noteOver(session)
  end(session)
  tabs.postMessage({ over: session } satisfies News)
}

/** Ends a session here; that of somebody who has logged in since stands. */
function end(session: string): void {
  noteOver(session)
  const current = viewer()
  if (current.kind === 'person' && current.session !== session) return
  leaving.abort()
  leaving = new AbortController()
  clearTimeout(timer)
  if ((marked()?.session ?? session) === session) forget(mark)
  const guest = guestToken()
  batch(() => {
    setTokens(undefined)
    setViewer(guest ? viewerOf(guest) : anonymous)
  })
}

/** One tab at a time, where the browser can see to it (it does over HTTPS and on this machine). */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const locks = navigator.locks as LockManager | undefined
  return locks ? (locks.request('stoa.session', work) as Promise<Result>) : work()
}

// A renewed token names the same person: only another viewer changes what is seen.
function sameViewer(one: Viewer, other: Viewer): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
