import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import {
  type Claims,
  digestOf,
  encodeClaims,
  judgeClaims,
  type ProofResult,
  type ProofSubject,
} from './proof-claims.ts'

/**
 * The proof that a request comes from the gateway and for whom: a viewer,
 * signed with Ed25519 and bound to one request. A subgraph holds the public
 * key alone, so it can check a proof and never make one. Most requests carry
 * the cheaper proof of a session that such a signature began (`proof-session.ts`).
 */
export const proofHeader = 'stoa-viewer'

/** Signs claims for one request: `payload.signature`, both base64url. Throws for a system viewer. */
export function signProof(privateKey: KeyObject, claims: Claims, subject: ProofSubject, nowMs: number): string {
  const payload = Buffer.from(encodeClaims(claims, nowMs, digestOf(subject)))
  return `${payload.toString('base64url')}.${sign(null, payload, privateKey).toString('base64url')}`
}

/**
 * The claims of a proof, or why it does not count. More than one key is given
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
  return judgeClaims(payload, nowMs, digestOf(subject))
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
