import type { Revocations } from '@stoa/auth/revocations'
import type { Verifier } from '@stoa/auth/verifier'
import { anonymous, type Viewer } from '@stoa/auth/viewer'

/** Who calls, and until when that may be believed (`undefined`: anonymous callers do not expire). */
export type Identity = { readonly viewer: Viewer; readonly expiresAt: Date | undefined }

/** Why a token does not count, for programs and for people. */
export type IdentityRefusal = {
  readonly code: 'TOKEN_EXPIRED' | 'TOKEN_INVALID' | 'TOKEN_REVOKED'
  readonly message: string
}

/** From the value of an `Authorization` header (or `connection_init` field) to who calls. */
export type Identify = (authorization: string | undefined) => Promise<Identity | IdentityRefusal>

const refusals = {
  TOKEN_EXPIRED: 'The access token has expired. Refresh it and try again.',
  TOKEN_INVALID: 'The access token is not valid. Log in again.',
  TOKEN_REVOKED: 'The session is over. Log in again.',
} as const

/** A token that does not count is refused; nobody who sent one is ever taken for anonymous. */
export function identifier(verify: Verifier, revocations: Pick<Revocations, 'current'>): Identify {
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return { viewer: anonymous, expiresAt: undefined }
    const token = bearer(authorization)
    if (token === undefined) return refused('TOKEN_INVALID')
    const verified = await verify(token)
    if ('reason' in verified) return refused(verified.reason === 'expired' ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID')
    const viewer = revocations.current(verified.viewer)
    return viewer ? { viewer, expiresAt: verified.expiresAt } : refused('TOKEN_REVOKED')
  }
}

/** The token of `Bearer …`, or undefined for anything else. */
export function bearer(authorization: string): string | undefined {
  return /^Bearer +([^\s]+)\s*$/i.exec(authorization)?.[1]
}

function refused(code: keyof typeof refusals): IdentityRefusal {
  return { code, message: refusals[code] }
}
