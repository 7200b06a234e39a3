import { now } from './clock.ts'
import { forget, keep, kept } from './kept.ts'

/** Where a guest's token lies in this browser. */
export const guestKey = 'stoa.guest'

type Guest = { readonly token: string; readonly expiresAt: string }

/** The token of who has a bag and no account, while it counts. */
export function guestToken(): string | undefined {
  const text = kept(guestKey)
  if (!text) return undefined
  const { token, expiresAt } = JSON.parse(text) as Guest
  return new Date(expiresAt) > now() ? token : undefined
}

/** Keeps a guest's token in this browser: their bag is found again tomorrow. */
export function keepGuest({ token, expiresAt }: Guest): void {
  keep(guestKey, JSON.stringify({ token, expiresAt }))
}

export function forgetGuest(): void {
  forget(guestKey)
}
