import {
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto'
import { type HmacKey, hmacKey, hmacSha256 } from './hmac.ts'
import {
  bodyBytes,
  type Claims,
  encodeClaims,
  headOf,
  judgeClaims,
  type ProofResult,
  type ProofSubject,
} from './proof-claims.ts'

/**
 * A key that one gateway process and one subgraph process share for some
 * minutes, so that most requests cost an HMAC and no signature (ADR 0010). The
 * gateway offers a public X25519 key in a proof that it signs, the subgraph
 * answers with its own, and both derive the same key. Nobody but these two can:
 * the offer is signed, and each private key stays in its process.
 */
export type ProofSession = {
  /** Made of both public keys and the subgraph's name; says nothing of the key. */
  readonly id: string
  readonly key: HmacKey
}

/** Half of a session: a key pair of X25519, whose public half travels as base64url. */
export type SessionHalf = { readonly publicKey: string; readonly privateKey: KeyObject }

/** The header of an answer: the subgraph's half, or `unknownSession`. */
export const sessionHeader = 'stoa-session'

/** The value of `sessionHeader` beside 401: sign this request, this process does not know the session. */
export const unknownSession = 'unknown'

/** The same, as the code of the error that answers a `subscribe` message. */
export const unknownSessionCode = 'UNKNOWN_SESSION'

/** How long a session lasts, in milliseconds. */
export const sessionLifeMs = 10 * 60_000

/** A new half; the gateway makes one for each session, a subgraph one for each of its lives. */
export function makeHalf(): SessionHalf {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const { x } = publicKey.export({ format: 'jwk' })
  if (!x) throw new Error('an X25519 key without its value')
  return { publicKey: x, privateKey }
}

/** The id of the session of two halves, to the subgraph that is named. */
export function sessionId(audience: string, gateway: string, subgraph: string): string {
  return transcript(audience, gateway, subgraph).subarray(0, 16).toString('base64url')
}

/** The session as the owner of one half derives it; undefined where the other half is no sound key. */
export function deriveSession(
  audience: string,
  halves: { readonly gateway: string; readonly subgraph: string },
  own: KeyObject,
  other: string,
): ProofSession | undefined {
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: other }, format: 'jwk' })
    const secret = diffieHellman({ privateKey: own, publicKey })
    const salt = transcript(audience, halves.gateway, halves.subgraph)
    const key = hmacKey(new Uint8Array(hkdfSync('sha256', secret, salt, 'stoa proof session', 32)))
    return { id: sessionId(audience, halves.gateway, halves.subgraph), key }
  } catch {
    return undefined
  }
}

/** Proves claims within a session: `id.payload.mac`, each base64url. Throws for a system viewer. */
export function macProof({ id, key }: ProofSession, claims: Claims, subject: ProofSubject, nowMs: number): string {
  const payload = encodeClaims(claims, nowMs)
  return `${id}.${Buffer.from(payload).toString('base64url')}.${mac(key, payload, subject)}`
}

/** The claims of the payload and mac of a session's proof, or why they do not count. */
export function verifyMac(
  key: HmacKey,
  payloadText: string,
  macText: string,
  subject: ProofSubject,
  nowMs: number,
): ProofResult {
  const payload = Buffer.from(payloadText, 'base64url')
  const given = Buffer.from(macText)
  const expected = Buffer.from(mac(key, payload.toString(), subject))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { reason: 'signature' }
  return judgeClaims(payload, nowMs)
}

function transcript(audience: string, gateway: string, subgraph: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([audience, gateway, subgraph]))
    .digest()
}

/** Over the payload, which is JSON without line breaks, and the request that it is for. */
function mac(key: HmacKey, payload: string, subject: ProofSubject): string {
  return hmacSha256(key, `${payload}\n${headOf(subject)}`, bodyBytes(subject))
}
