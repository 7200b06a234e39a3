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
  /** A file. */
  readonly pictureId: Id | null
  readonly version: number
  readonly createdAt: Date
}

/** Reads what is given of a profile; what is left out stays as it is. The form of a name is judged before (`@constraint`). */
export function readProfile(
  current: Profile,
  changes: Partial<{ [Key in keyof Profile]: string | null | undefined }>,
): Profile | Refusal {
  const displayName = changes.displayName ?? current.displayName
  const locale = canonicalLocale(changes.locale ?? current.locale)
  const timeZone = changes.timeZone ?? current.timeZone
  if (!locale) return invalidInput('A locale is a tag such as en or de-AT.', ['input', 'locale'])
  if (!isTimeZone(timeZone)) return invalidInput('A time zone has a name such as Europe/Vienna.', ['input', 'timeZone'])
  return { displayName, locale, timeZone }
}

function canonicalLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
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
