import { hash } from 'node:crypto'
import { parseViewer, type Viewer } from './viewer.ts'

/** How far the clocks of gateway and subgraph may differ, and how long a proof holds, in milliseconds. */
export const proofLifeMs = 30_000

/** What one proof is bound to; each part must be the same on both sides. */
export type ProofSubject = {
  /** The name of the subgraph that is asked, so that no subgraph can pass a proof on to another. */
  readonly audience: string
  /** The HTTP method, or `SUBSCRIBE` for one `subscribe` message on a WebSocket. */
  readonly method: string
  /** Path with query string, such as `/graphql`. */
  readonly path: string
  /** The raw body, byte for byte. */
  readonly body: string | Uint8Array
}

/** Where a request comes from: for throttling by address and for the list of a person's sessions. */
export type ClientFacts = { readonly address?: string | undefined; readonly userAgent?: string | undefined }

/** What the gateway vouches for, beside the request itself. */
export type Claims = {
  readonly viewer: Viewer
  readonly client?: ClientFacts | undefined
  /** A public key for a session (`proof-session.ts`), in a proof by signature. */
  readonly offer?: string | undefined
}

export type ProofResult = Claims | { readonly reason: ProofFailure }

/** Why a proof does not count; `session` is one that this process does not know, or knows no more. */
export type ProofFailure = 'missing' | 'malformed' | 'signature' | 'session' | 'time' | 'request' | 'viewer'

/** The subject of a `subscribe` message: what will be executed, in the order in which JSON has it on both sides. */
export function subscribeSubject(
  audience: string,
  payload: {
    readonly query: string
    readonly variables?: Record<string, unknown> | null | undefined
    readonly operationName?: string | null | undefined
  },
): ProofSubject {
  const body = JSON.stringify([payload.query, payload.variables ?? null, payload.operationName ?? null])
  return { audience, method: 'SUBSCRIBE', path: '/graphql', body }
}

/**
 * The subject of a request to a route, whose body is a stream: what is still to come cannot be vouched for, so that
 * such a proof says who sends it, where to and when.
 */
export function routeSubject(audience: string, method: string, path: string): ProofSubject {
  return { audience, method, path, body: '' }
}

/**
 * The payload of a proof. Throws for a system viewer: nothing from the network may act as Stoa itself.
 * `digest` is that of the subject, where what vouches for the payload does not vouch for the subject too.
 */
export function encodeClaims({ viewer, client, offer }: Claims, nowMs: number, digest?: string): string {
  const from = client ? `,"c":${JSON.stringify(client)}` : ''
  const key = offer === undefined ? '' : `,"k":${JSON.stringify(offer)}`
  const subject = digest === undefined ? '' : `,"s":"${digest}"`
  return `{"v":${encodeViewer(viewer)}${from}${key},"t":${nowMs}${subject}}`
}

/** What a payload says now; who made it is checked before. `digest` is to be the one that it holds. */
export function judgeClaims(payload: Buffer, nowMs: number, digest?: string): ProofResult {
  const claims = parseClaims(payload)
  if (!claims) return { reason: 'malformed' }
  if (Math.abs(nowMs - claims.t) > proofLifeMs) return { reason: 'time' }
  if (claims.s !== digest) return { reason: 'request' }
  const viewer = parseViewer(claims.v)
  if (!viewer || viewer.kind === 'system') return { reason: 'viewer' }
  return { viewer, ...clientOf(claims.c), ...(typeof claims.k === 'string' ? { offer: claims.k } : {}) }
}

/** All of a subject but its body: three lines, for no part of it can have a line break. */
export function headOf({ audience, method, path }: ProofSubject): string {
  return `${audience}\n${method.toUpperCase()}\n${path}\n`
}

/** One text for each subject. */
export function digestOf(subject: ProofSubject): string {
  return hash('sha256', Buffer.concat([Buffer.from(headOf(subject)), bodyBytes(subject)]), 'base64url')
}

export function bodyBytes({ body }: ProofSubject): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body) : body
}

// The gateway keeps one frozen viewer per token, so most encodings are asked for many times.
const encodings = new WeakMap<Viewer, string>()

function encodeViewer(viewer: Viewer): string {
  if (viewer.kind === 'system') throw new Error('a system viewer is never sent over the network')
  let encoding = encodings.get(viewer)
  if (encoding === undefined) {
    encoding = JSON.stringify(viewer)
    if (Object.isFrozen(viewer)) encodings.set(viewer, encoding)
  }
  return encoding
}

type Payload = {
  readonly v: unknown
  readonly c: unknown
  readonly k: unknown
  readonly t: number
  readonly s: unknown
}

function parseClaims(payload: Buffer): Payload | undefined {
  try {
    const claims: unknown = JSON.parse(payload.toString('utf8'))
    if (typeof claims !== 'object' || claims === null) return undefined
    const { v, c, k, t, s } = claims as Record<string, unknown>
    return typeof t === 'number' ? { v, c, k, t, s } : undefined
  } catch {
    return undefined
  }
}

function clientOf(value: unknown): { readonly client?: ClientFacts } {
  if (typeof value !== 'object' || value === null) return {}
  const { address, userAgent } = value as Record<string, unknown>
  const client = {
    ...(typeof address === 'string' ? { address } : {}),
    ...(typeof userAgent === 'string' ? { userAgent } : {}),
  }
  return { client }
}
