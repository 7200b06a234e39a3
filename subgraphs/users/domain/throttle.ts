import { networkOf } from '@stoa/values/network'

/** How often something may be tried within a window. */
export type Limit = { readonly key: string; readonly countMax: number; readonly windowMs: number }

const minute = 60_000
const day = 24 * 60 * minute

/**
 * Attempts at passwords: few by one address at one account, more at one
 * account from everywhere (so that nobody is locked out by a stranger at
 * once), and many by one address at all accounts. With IPv6 one customer has
 * addresses without number: they count as one.
 */
export function loginLimits(account: string, address: string | undefined): Limit[] {
  const from = address && networkOf(address)
  const limits = [
    { key: `login:${account}`, countMax: 30, windowMs: 15 * minute },
    { key: `login:${account}:${from ?? ''}`, countMax: 10, windowMs: 15 * minute },
  ]
  return from ? [...limits, { key: `login-from:${from}`, countMax: 100, windowMs: 15 * minute }] : limits
}

/**
 * What a success undoes: the attempts at this account are forgotten, and the
 * one of the address is taken back (a whole office may log in from there, and
 * somebody who guesses must not clear the count with an account of their own).
 */
export function afterLogin(account: string, address: string | undefined) {
  const keys = loginLimits(account, address).map(({ key }) => key)
  const ofAddress = (key: string) => key.startsWith('login-from:')
  return { forgotten: keys.filter((key) => !ofAddress(key)), takenBack: keys.filter(ofAddress) }
}

export function registrationLimits(address: string | undefined): Limit[] {
  return address ? [{ key: `register-from:${networkOf(address)}`, countMax: 100, windowMs: 60 * minute }] : []
}

/**
 * Mails that anybody can cause, counted per e-mail address that they go to,
 * whether it has an account or not, and per address that they are asked for from.
 */
export function mailLimits(purpose: string, email: string, address: string | undefined): Limit[] {
  return [
    ...(address ? [{ key: `mail-from:${networkOf(address)}`, countMax: 100, windowMs: 60 * minute }] : []),
    { key: `mail:${purpose}:${email}:minutes`, countMax: 3, windowMs: 10 * minute },
    { key: `mail:${purpose}:${email}:day`, countMax: 10, windowMs: day },
  ]
}
