/** What a log-in or a renewal answers. */
export type Tokens = { readonly personId: string; readonly accessToken: string; readonly expiresAt: string }

/** Who looks at the page, as far as the page knows; what counts is decided by the server, each time. */
export type Viewer =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'guest'; readonly id: string }
  | {
      readonly kind: 'person'
      readonly id: string
      /** The log-in that the token comes from. */
      readonly session: string
      readonly verified: boolean
      readonly roles: readonly string[]
    }

export const anonymous: Viewer = { kind: 'anonymous' }

/** Whom an access token names. Only read, never trusted: its signature is the server's to check. */
export function viewerOf(accessToken: string): Viewer {
  const [, body = ''] = accessToken.split('.')
  const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as Claims
  return claims.sub.startsWith('per_')
    ? {
        kind: 'person',
        id: claims.sub,
        session: claims.sid ?? '',
        verified: claims.ver === true,
        roles: claims.roles ?? [],
      }
    : { kind: 'guest', id: claims.sub }
}

type Claims = {
  readonly sub: string
  readonly sid?: string
  readonly ver?: boolean
  readonly roles?: readonly string[]
}
