import type { KeyObject } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { HmacKey } from './hmac.ts'
import { verifyProof } from './proof.ts'
import type { ProofResult, ProofSubject } from './proof-claims.ts'
import { deriveSession, makeHalf, sessionId, sessionLifeMs, verifyMac } from './proof-session.ts'

/** The subgraph's end. */
export type ProofChecker = {
  /** The claims of a proof, by signature or by session, or why it does not count. */
  readonly check: (proof: string | null | undefined, subject: ProofSubject, nowMs: number) => CheckedProof
}

/** With the subgraph's half, for the answer, where the proof offered a session. */
export type CheckedProof = ProofResult & { readonly half?: string | undefined }

/** More than one gateway process needs; who has the key to sign cannot fill the memory either. */
const maxSessions = 256

/** Checks proofs against the gateway's public keys and keeps the sessions that signed proofs began. */
export function proofChecker(gatewayKeys: readonly KeyObject[]): ProofChecker {
  const own = makeHalf()
  const sessions = new LRUCache<string, { readonly key: HmacKey; readonly until: number }>({ max: maxSessions })

  /** The same offer is the same session, however often and late it comes: repeating it gains nothing. */
  function open(audience: string, offer: string, nowMs: number): boolean {
    const id = sessionId(audience, offer, own.publicKey)
    if (sessions.has(id)) return true
    const session = deriveSession(audience, { gateway: offer, subgraph: own.publicKey }, own.privateKey, offer)
    if (session) sessions.set(id, { key: session.key, until: nowMs + sessionLifeMs })
    return session !== undefined
  }

  return {
    check: (proof, subject, nowMs) => {
      const parts = proof?.split('.')
      if (parts?.length !== 3) {
        const result = verifyProof(gatewayKeys, proof, subject, nowMs)
        if ('reason' in result || result.offer === undefined) return result
        return open(subject.audience, result.offer, nowMs) ? { ...result, half: own.publicKey } : result
      }
      const [id = '', payload = '', mac = ''] = parts
      const session = sessions.get(id)
      if (!session || session.until < nowMs) return { reason: 'session' }
      return verifyMac(session.key, payload, mac, subject, nowMs)
    },
  }
}
