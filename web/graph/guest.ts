import { now } from './clock.ts'

const key = 'stoa.guest'

type Guest = { readonly token: string; readonly expiresAt: string }

/** The token of who has a bag and no account, while it counts. */
export function guestToken(): string | undefined {
  const text = localStorage.getItem(key)
  if (!text) return undefined
  const { token, expiresAt } = JSON.parse(text) as Guest
  return new Date(expiresAt) > now() ? token : undefined
}

/** Keeps a guest's token in this browser: their bag is found again tomorrow. */
export function keepGuest({ token, expiresAt }: Guest): void {
  localStorage.setItem(key, JSON.stringify({ token, expiresAt }))
}

export function forgetGuest(): void {
  localStorage.removeItem(key)
}
