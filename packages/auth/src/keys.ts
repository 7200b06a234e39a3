import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** A key that signs tokens; its id follows from the key itself (RFC 7638), so two keys never share one. */
export type SigningKey = { readonly kid: string; readonly privateKey: KeyObject; readonly publicJwk: PublicJwk }

/** The public half, as a JWKS carries it. */
export type PublicJwk = {
  readonly kty: 'RSA'
  readonly kid: string
  readonly use: 'sig'
  readonly alg: 'RS256'
  readonly n: string
  readonly e: string
}

export type Jwks = { readonly keys: readonly PublicJwk[] }

/** A key that signs no more and is still published until the last token that it signed is over. */
export type RetiredKey = { readonly publicJwk: PublicJwk; readonly until: Date }

/** One key signs; those before it are still published. */
export type KeyRing = { readonly active: SigningKey; readonly retired: readonly RetiredKey[] }

/** A new RSA key (2048 bits) as PEM, PKCS #8. */
export function generateSigningPem(): string {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
}

/** Reads a private key; throws when it is not RSA of at least 2048 bits. */
export function readSigningKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem)
  const publicJwk = publicJwkOf(privateKey)
  return { kid: publicJwk.kid, privateKey, publicJwk }
}

/** The public half of a private or public PEM. */
export function readPublicJwk(pem: string): PublicJwk {
  return publicJwkOf(createPublicKey(pem))
}

/** The key set that `GET /-/users/jwks.json` answers: the active key first, then those retired that still count. */
export function publishedKeys(ring: KeyRing, now: Date): Jwks {
  const retired = ring.retired.filter(({ until }) => until > now).map(({ publicJwk }) => publicJwk)
  return { keys: [ring.active.publicJwk, ...retired] }
}

/**
 * The ring after a rotation: `next` signs from now on, and the key before it
 * stays published until `until`, which is the end of the longest token that it may have signed.
 */
export function rotateKeys(ring: KeyRing, next: SigningKey, until: Date): KeyRing {
  return { active: next, retired: [{ publicJwk: ring.active.publicJwk, until }, ...ring.retired] }
}

function publicJwkOf(key: KeyObject): PublicJwk {
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`a signing key is RSA, not ${key.asymmetricKeyType}`)
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) throw new Error('a signing key has at least 2048 bits')
  const { n, e } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' })
  if (!n || !e) throw new Error('an RSA key without modulus or exponent')
  // RFC 7638: the members in this order, without spaces.
  const kid = createHash('sha256').update(`{"e":"${e}","kty":"RSA","n":"${n}"}`).digest('base64url')
  return { kty: 'RSA', kid, use: 'sig', alg: 'RS256', n, e }
}
