import { createPublicKey, type KeyObject } from 'node:crypto'
import { isId } from '@stoa/values/ids'
import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Jwks } from './keys.ts'
import { accessTokenType, guestTokenType, type TokenScope } from './tokens.ts'
import { isRole } from '@stoa/contracts/roles'
import { guestViewer, personViewer, type Viewer } from './viewer.ts'

/** A viewer and until when, or why the token does not count (for logs; the client hears only "not valid"). */
export type Verified = { readonly viewer: Viewer; readonly expiresAt: Date } | { readonly reason: TokenFailure }
export type TokenFailure =
  | 'malformed'
  | 'algorithm'
  | 'header'
  | 'key'
  | 'signature'
  | 'claims'
  | 'expired'
  /** The key set cannot be read, so that nothing is known of the token: no reason to log in again. */
  | 'unavailable'

/**
 * What is known of a token: at once where it is remembered, and else how to
 * check it. To check one costs work that a forged one causes too; who may
 * cause how much is decided by who asks.
 */
export type Verifier = (token: string) => Verified | (() => Promise<Verified>)

export type VerifierOptions = TokenScope & {
  /** Reads the current key set; asked at first use and, at most once per pause, for a key id that is not known. */
  readonly fetchJwks: () => Promise<Jwks>
  /** Milliseconds between two reads of the key set. Default 10 s. */
  readonly refetchPauseMs?: number
  readonly now?: () => number
  /** How many verified tokens are remembered. Default 10,000. */
  readonly rememberMax?: number
}

/** What a header may hold. Anything else (`jku`, `x5u`, `jwk`, `x5c`, `crit` …) asks us to trust what it brings. */
const headerNames: ReadonlySet<string> = new Set(['alg', 'kid', 'typ'])
const kidPattern = /^[A-Za-z0-9_-]{1,64}$/
const tokenLengthMax = 4096
/** Seconds by which the clocks of issuer and gateway may differ. */
const clockTolerance = 5

/**
 * Checks access and guest tokens: RS256 alone, a known key, our issuer and
 * audience, a type of ours and time. Keys come from the key set and never from
 * the token. A token that was found good is remembered until it is over.
 */
export function verifier(options: VerifierOptions): Verifier {
  const now = options.now ?? Date.now
  const keys = keyCache(options.fetchJwks, options.refetchPauseMs ?? 10_000, now)
  const good = new Map<string, Good>()
  const rememberMax = options.rememberMax ?? 10_000

  return (token) => {
    const known = good.get(endOf(token))
    if (known?.token !== token) return () => verify(token)
    if (known.verified.expiresAt.getTime() + clockTolerance * 1000 > now()) return known.verified
    good.delete(endOf(token))
    return { reason: 'expired' }
  }

  async function verify(token: string): Promise<Verified> {
    const header = readHeader(token)
    if ('reason' in header) return header
    const key = await keys(header.kid)
    if (!key) return { reason: 'key' }
    if (key === 'unavailable') return { reason: 'unavailable' }
    const verified = await verifyWith(key, token, header.typ, options, now())
    if ('viewer' in verified) {
      if (good.size >= rememberMax) good.delete(good.keys().next().value ?? '')
      good.set(endOf(token), { token, verified })
    }
    return verified
  }
}

/** A token that was found good. */
type Good = { readonly token: string; readonly verified: Extract<Verified, { viewer: Viewer }> }

/** A part of the signature, which no two tokens share: to hash a whole token costs more than all that follows. */
const endOf = (token: string) => token.slice(-24)

function readHeader(token: string): { kid: string; typ: string } | { reason: TokenFailure } {
  if (token.length > tokenLengthMax) return { reason: 'malformed' }
  let header: Record<string, unknown>
  try {
    header = decodeProtectedHeader(token)
  } catch {
    return { reason: 'malformed' }
  }
  const { alg, kid, typ } = header
  if (alg !== 'RS256') return { reason: 'algorithm' }
  if (Object.keys(header).some((name) => !headerNames.has(name))) return { reason: 'header' }
  if (typ !== accessTokenType && typ !== guestTokenType) return { reason: 'header' }
  if (typeof kid !== 'string' || !kidPattern.test(kid)) return { reason: 'key' }
  return { kid, typ }
}

async function verifyWith(
  key: KeyObject,
  token: string,
  typ: string,
  { issuer, audience }: TokenScope,
  nowMs: number,
): Promise<Verified> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      issuer,
      audience,
      typ,
      requiredClaims: ['sub', 'iat', 'exp'],
      clockTolerance,
      currentDate: new Date(nowMs),
    })
    const viewer = typ === guestTokenType ? readGuest(payload) : readPerson(payload)
    if (!viewer || (payload.iat ?? 0) * 1000 > nowMs + clockTolerance * 1000) return { reason: 'claims' }
    return { viewer, expiresAt: new Date((payload.exp ?? 0) * 1000) }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { reason: 'expired' }
    if (error instanceof errors.JWTClaimValidationFailed) return { reason: 'claims' }
    if (error instanceof errors.JWSSignatureVerificationFailed) return { reason: 'signature' }
    if (error instanceof errors.JOSEError) return { reason: 'malformed' }
    throw error
  }
}

function readGuest({ sub }: JWTPayload): Viewer | undefined {
  return sub && isId('gst', sub) ? guestViewer(sub) : undefined
}

function readPerson({ sub, sid, roles, ver, as_of: asOf }: JWTPayload): Viewer | undefined {
  if (!sub || !isId('per', sub) || typeof sid !== 'string' || typeof ver !== 'boolean') return undefined
  if (!Array.isArray(roles) || !roles.every(isRole)) return undefined
  if (asOf !== undefined && typeof asOf !== 'number') return undefined
  return personViewer({ id: sub, sessionId: sid, roles, verified: ver, asOf })
}

/** After a read that failed the next one follows sooner, in milliseconds: nobody can be told who they are until then. */
const retryMs = 1_000

/** Looks keys up by id; reads the set again for an unknown id, but not more often than the pause allows. */
function keyCache(fetchJwks: () => Promise<Jwks>, pauseMs: number, now: () => number) {
  let byId = new Map<string, KeyObject>()
  let readAtMs = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined
  let failed = false

  async function read(): Promise<void> {
    readAtMs = now()
    failed = true
    const { keys } = await fetchJwks()
    failed = false
    byId = new Map(keys.map((jwk) => [jwk.kid, createPublicKey({ key: { ...jwk }, format: 'jwk' })]))
  }

  return async (kid: string): Promise<KeyObject | 'unavailable' | undefined> => {
    if (!byId.has(kid) && (reading || now() - readAtMs >= (failed ? Math.min(retryMs, pauseMs) : pauseMs))) {
      reading ??= read().finally(() => {
        reading = undefined
      })
      // An unreachable issuer must not turn every known key unknown: keep what is known.
      await reading.catch(() => undefined)
    }
    return byId.get(kid) ?? (failed ? 'unavailable' : undefined)
  }
}
