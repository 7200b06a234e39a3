import type { KeyObject } from 'node:crypto'
import { signProof } from './proof.ts'
import type { Claims, ProofSubject } from './proof-claims.ts'
import {
  deriveSession,
  macProof,
  makeHalf,
  type ProofSession,
  type SessionHalf,
  sessionLifeMs,
} from './proof-session.ts'

/** A proof, and what its answer is to be read with. */
export type Proof = {
  readonly text: string
  /** The session that vouches for it; otherwise the signature does. */
  readonly session?: string | undefined
  /** The half that it offers. */
  readonly offer?: string | undefined
}

/** The gateway's end towards one subgraph. */
export type ProofMaker = {
  /** By the session where there is one, else by signature. */
  readonly prove: (claims: Claims, subject: ProofSubject) => Proof
  /** By signature, for a request whose session was refused. */
  readonly sign: (claims: Claims, subject: ProofSubject) => Proof
  /** The subgraph took the proof; `half` is what it says of sessions, if anything. */
  readonly taken: (proof: Proof, half: string | undefined) => void
  /** The subgraph does not know the session of this proof. */
  readonly refused: (proof: Proof) => void
}

/** A session is renewed this long before its end, so that no request waits for the next one. */
const renewMs = sessionLifeMs - 2 * 60_000
/** How long one half is offered, and how long a renewal may take until it is tried again. */
const offerMs = 60_000
const retryMs = 1_000
/** A session that ends sooner hints at several processes behind one address: then sessions pause, longer each time. */
const soonMs = 30_000
const longestPauseMs = 60_000

/** Makes proofs for one subgraph, and holds the session to the process that answers for it. */
export function proofMaker(privateKey: KeyObject, audience: string, now: () => number): ProofMaker {
  let session: (ProofSession & { readonly since: number }) | undefined
  let offered: (SessionHalf & { readonly since: number }) | undefined
  let offerFrom = 0
  let pauseMs = 0

  function isDue(at: number): boolean {
    return at >= offerFrom && (!session || at - session.since >= renewMs)
  }

  /** The half to offer now, if any. While a session holds, one request at a time renews it. */
  function offerAt(at: number): string | undefined {
    if (!isDue(at)) return undefined
    if (session) offerFrom = at + retryMs
    if (!offered || at - offered.since > offerMs) offered = { ...makeHalf(), since: at }
    return offered.publicKey
  }

  function sign(claims: Claims, subject: ProofSubject): Proof {
    const at = now()
    const offer = offerAt(at)
    return { text: signProof(privateKey, { ...claims, offer }, subject, at), offer }
  }

  return {
    sign,
    prove: (claims, subject) => {
      const at = now()
      if (session && at - session.since >= sessionLifeMs) session = undefined
      if (!session || isDue(at)) return sign(claims, subject)
      return { text: macProof(session, claims, subject, at), session: session.id }
    },
    taken: (proof, half) => {
      if (half === undefined || !offered || proof.offer !== offered.publicKey) return
      const { publicKey, privateKey: own, since } = offered
      const derived = deriveSession(audience, { gateway: publicKey, subgraph: half }, own, half)
      offered = undefined
      if (session) pauseMs = 0
      if (derived) session = { ...derived, since }
    },
    refused: (proof) => {
      if (!session || proof.session !== session.id) return
      const at = now()
      pauseMs = at - session.since < soonMs ? Math.min(longestPauseMs, Math.max(retryMs, pauseMs * 2)) : 0
      offerFrom = at + pauseMs
      session = undefined
    },
  }
}
