import type { Id } from '@stoa/values/ids'
import { invalidInput, type Refusal } from '@stoa/values/refusal'

export type Role = 'STAFF' | 'ADMIN'
export type PersonStatus = 'ACTIVE' | 'DEACTIVATED'

/** What somebody says about themselves. */
export type Profile = { readonly displayName: string; readonly locale: string; readonly timeZone: string }

/** A person with what others may know of them. */
export type Person = Profile & {
  readonly id: Id
  readonly email: string
  readonly roles: readonly Role[]
  readonly verified: boolean
  readonly status: PersonStatus
  readonly version: number
  readonly createdAt: Date
}

const emailPattern = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/

/** An address as it is written to, or why it is none. */
export function readEmail(text: string): string | Refusal {
  const email = text.trim().normalize('NFC')
  if (email.length <= 254 && emailPattern.test(email)) return email
  return invalidInput('This is not an e-mail address.', ['input', 'email'])
}

/** What makes two addresses one account: case does not count. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}

/** Reads what is given of a profile; what is left out stays as it is. */
export function readProfile(
  current: Profile,
  changes: Partial<{ [Key in keyof Profile]: string | null | undefined }>,
): Profile | Refusal {
  const displayName = (changes.displayName ?? current.displayName).normalize('NFC').trim()
  const locale = canonicalLocale(changes.locale ?? current.locale)
  const timeZone = changes.timeZone ?? current.timeZone
  if (displayName.length < 1 || displayName.length > 80 || /\p{C}/u.test(displayName)) {
    return invalidInput('A name has from 1 to 80 characters and no control characters.', ['input', 'displayName'])
  }
  if (!locale) return invalidInput('A locale is a tag such as en or de-AT.', ['input', 'locale'])
  if (!isTimeZone(timeZone)) return invalidInput('A time zone has a name such as Europe/Vienna.', ['input', 'timeZone'])
  return { displayName, locale, timeZone }
}

function canonicalLocale(tag: string): string | undefined {
  try {
    return tag.length <= 35 ? Intl.getCanonicalLocales(tag)[0] : undefined
  } catch {
    return undefined
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    // Offsets such as +02:00 are accepted by Intl, but they know no summer time.
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}
