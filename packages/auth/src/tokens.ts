import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import type { SigningKey } from './keys.ts'
import type { Viewer } from './viewer.ts'

/** How long an access token counts. Short, because revocation reaches the gateway within seconds anyway. */
export const accessTokenLifeSeconds = 15 * 60

/** How long a guest keeps a cart without coming back. */
export const guestTokenLifeSeconds = 30 * 24 * 60 * 60

/** Who signs and for whom: `iss` and `aud` of every token of one installation. */
export type TokenScope = { readonly issuer: string; readonly audience: string }

/** The scope of an installation, known by the address at which people reach its gateway. */
export function tokenScope(publicUrl: string): TokenScope {
  return { issuer: publicUrl, audience: 'stoa' }
}

/** RFC 9068's type for access tokens, and our own for guests: the one never passes for the other. */
export const accessTokenType = 'at+jwt'
export const guestTokenType = 'guest+jwt'

/** An access token (RS256, RFC 9068) for a person in a session. */
export function signAccessToken(
  key: SigningKey,
  scope: TokenScope,
  viewer: Viewer & { kind: 'person' },
  now: Date,
): Promise<string> {
  const { id, sessionId, roles, verified, asOf } = viewer
  return signToken(key, scope, {
    type: accessTokenType,
    subject: id,
    claims: { sid: sessionId, roles: [...roles], ver: verified, as_of: asOf, client_id: 'stoa' },
    lifeSeconds: accessTokenLifeSeconds,
    now,
  })
}

/** A guest's token: it opens the guest's cart and nothing else. */
export function signGuestToken(key: SigningKey, scope: TokenScope, guestId: string, now: Date): Promise<string> {
  return signToken(key, scope, {
    type: guestTokenType,
    subject: guestId,
    claims: {},
    lifeSeconds: guestTokenLifeSeconds,
    now,
  })
}

type Content = {
  readonly type: string
  readonly subject: string
  readonly claims: Record<string, unknown>
  readonly lifeSeconds: number
  readonly now: Date
}

function signToken(key: SigningKey, scope: TokenScope, content: Content): Promise<string> {
  const issuedAt = Math.floor(content.now.getTime() / 1000)
  return new SignJWT(content.claims)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: content.type })
    .setIssuer(scope.issuer)
    .setAudience(scope.audience)
    .setSubject(content.subject)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + content.lifeSeconds)
    .sign(key.privateKey)
}
