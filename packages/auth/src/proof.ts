import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { parseViewer, type Viewer } from './viewer.ts'

/**
 * The proof that a request comes from the gateway and for whom: a viewer,
 * signed with Ed25519 and bound to one request. A subgraph holds the public
 * key alone, so it can check a proof and never make one.
 */
export const proofHeader = 'stoa-viewer'

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

export type ProofResult = { readonly viewer: Viewer } | { readonly reason: ProofFailure }
export type ProofFailure = 'missing' | 'malformed' | 'signature' | 'time' | 'request' | 'viewer'

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
 * Signs a viewer for one request: `payload.signature`, both base64url. Throws
 * for a system viewer: nothing from the network may act as Stoa itself.
 */
export function signProof(privateKey: KeyObject, viewer: Viewer, subject: ProofSubject, nowMs: number): string {
  const payload = `{"v":${encodeViewer(viewer)},"t":${nowMs},"s":"${digest(subject)}"}`
  const signature = sign(null, Buffer.from(payload), privateKey)
  return `${Buffer.from(payload).toString('base64url')}.${signature.toString('base64url')}`
}

/**
 * The viewer of a proof, or why it does not count. More than one key is given
 * while the gateway's key is being exchanged.
 */
export function verifyProof(
  publicKeys: readonly KeyObject[],
  proof: string | null | undefined,
  subject: ProofSubject,
  nowMs: number,
): ProofResult {
  if (!proof) return { reason: 'missing' }
  const [payloadText, signatureText, ...rest] = proof.split('.')
  if (!payloadText || !signatureText || rest.length > 0) return { reason: 'malformed' }
  const payload = Buffer.from(payloadText, 'base64url')
  const signature = Buffer.from(signatureText, 'base64url')
  if (!publicKeys.some((key) => verify(null, payload, key, signature))) return { reason: 'signature' }
  const claims = parseClaims(payload)
  if (!claims) return { reason: 'malformed' }
  if (Math.abs(nowMs - claims.t) > proofLifeMs) return { reason: 'time' }
  if (claims.s !== digest(subject)) return { reason: 'request' }
  const viewer = parseViewer(claims.v)
  return viewer && viewer.kind !== 'system' ? { viewer } : { reason: 'viewer' }
}

/** A new pair of keys as PEM texts: the private one for the gateway, the public one for every subgraph. */
export function generateProofKeys(): { readonly privateKey: string; readonly publicKey: string } {
  const pair = generateKeyPairSync('ed25519')
  return {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

/** Reads the gateway's private key; throws when the text is another kind of key. */
export function readProofPrivateKey(pem: string): KeyObject {
  return ed25519(createPrivateKey(pem))
}

/** Reads a public key for checking; throws when the text is another kind of key. */
export function readProofPublicKey(pem: string): KeyObject {
  return ed25519(createPublicKey(pem))
}

function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`a proof key is ed25519, not ${key.asymmetricKeyType}`)
  return key
}

function digest({ audience, method, path, body }: ProofSubject): string {
  // The length of the head is fixed by its own JSON, so no two subjects share one text.
  return createHash('sha256')
    .update(JSON.stringify([audience, method.toUpperCase(), path]))
    .update('\n')
    .update(body)
    .digest('base64url')
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

function parseClaims(payload: Buffer): { v: unknown; t: number; s: string } | undefined {
  try {
    const claims: unknown = JSON.parse(payload.toString('utf8'))
    if (typeof claims !== 'object' || claims === null) return undefined
    const { v, t, s } = claims as Record<string, unknown>
    return typeof t === 'number' && typeof s === 'string' ? { v, t, s } : undefined
  } catch {
    return undefined
  }
}
