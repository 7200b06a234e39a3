import type { Revocations } from './revocations.ts'
import type { TokenFailure, Verified, Verifier } from '@stoa/auth/verifier'
import { anonymous, type Viewer } from '@stoa/auth/viewer'

/** Who calls, and until when that may be believed (`undefined`: anonymous callers do not expire). */
export type Identity = { readonly viewer: Viewer; readonly expiresAt: Date | undefined }

/** Why a token does not count, for programs and for people. */
export type IdentityRefusal = {
  readonly code: 'TOKEN_EXPIRED' | 'TOKEN_INVALID' | 'TOKEN_REVOKED' | 'SERVICE_UNAVAILABLE'
  /** Of the answer over HTTP: 401, or 503 where it is nobody's fault who calls. */
  readonly status: 401 | 503
  readonly message: string
}

/**
 * From the value of an `Authorization` header (or `connection_init` field) to
 * who calls: at once where that is known, and else how to find out.
 */
export type Identify = (
  authorization: string | undefined,
) => Identity | IdentityRefusal | (() => Promise<Identity | IdentityRefusal>)

const refusals = {
  TOKEN_EXPIRED: 'The access token has expired. Refresh it and try again.',
  TOKEN_INVALID: 'The access token is not valid. Log in again.',
  TOKEN_REVOKED: 'The session is over. Log in again.',
  SERVICE_UNAVAILABLE: 'Who you are cannot be checked at this moment. Try again soon.',
} as const

const codeOf: Partial<Record<TokenFailure, keyof typeof refusals>> = {
  expired: 'TOKEN_EXPIRED',
  unavailable: 'SERVICE_UNAVAILABLE',
}

/** A token that does not count is refused; nobody who sent one is ever taken for anonymous. */
export function identifier(verify: Verifier, revocations: Pick<Revocations, 'current'>): Identify {
  return (authorization) => {
    if (authorization === undefined || authorization === '') return { viewer: anonymous, expiresAt: undefined }
    const token = bearer(authorization)
    if (token === undefined) return refused('TOKEN_INVALID')
    const verified = verify(token)
    return typeof verified === 'function' ? async () => identityOf(await verified()) : identityOf(verified)
  }

  function identityOf(verified: Verified): Identity | IdentityRefusal {
    if ('reason' in verified) return refused(codeOf[verified.reason] ?? 'TOKEN_INVALID')
    const viewer = revocations.current(verified.viewer)
    return viewer ? { viewer, expiresAt: verified.expiresAt } : refused('TOKEN_REVOKED')
  }
}

/** The token of `Bearer …`, or undefined for anything else. */
export function bearer(authorization: string): string | undefined {
  // As nearly all write it; the expression costs as much as all else that is done for a token that is known.
  if (authorization.startsWith('Bearer ') && !authorization.includes(' ', 7)) return authorization.slice(7) || undefined
  return /^Bearer +([^\s]+)\s*$/i.exec(authorization)?.[1]
}

function refused(code: keyof typeof refusals): IdentityRefusal {
  return { code, message: refusals[code], status: code === 'SERVICE_UNAVAILABLE' ? 503 : 401 }
}

/** What says in headers why, or when to come back. */
export function refusalHeaders({ status, message }: IdentityRefusal): Record<string, string> {
  if (status === 503) return { 'retry-after': '1' }
  return { 'www-authenticate': `Bearer error="invalid_token", error_description="${message}"` }
}
