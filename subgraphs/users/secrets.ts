import { createHash, createHmac, randomBytes } from 'node:crypto'

/** 256 random bits as text that fits into a link. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** The stored form of a secret. A secret has full entropy, so a plain hash is enough and no salt is needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/**
 * The refresh token after this one. It follows from the token and a salt that
 * is kept, so that a lost answer can be given again; who knows the table or
 * the token alone cannot compute it.
 */
export function successorOf(token: string, salt: string): string {
  return createHmac('sha256', token).update(salt).digest('base64url')
}
