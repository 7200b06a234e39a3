import type { KeyRing } from '@stoa/auth/keys'
import type { Mail } from '@stoa/mail/mail'
import type { Passwords } from './passwords.ts'

/** What a composition root plugs into users. */
export type UsersPorts = {
  /** The keys that sign tokens; asked anew for each token, so that a rotation counts at once. */
  readonly keys: () => KeyRing
  readonly mail: Pick<Mail, 'send'>
  /** Where people reach the gateway, without a slash at the end, such as `http://localhost:4000`. Also the issuer of tokens. */
  readonly publicUrl: string
  /** Where the pages stand that links of mails lead to: those of the app, where it is served. Default: our own few. */
  readonly pagesUrl?: string | undefined
  /** Origins of web pages that may use the cookie routes, beside that of `publicUrl`. */
  readonly webOrigins?: readonly string[]
  /** Whether pages of this machine may too, on any port: in development. */
  readonly loopbackOrigins?: boolean
  /** Default: argon2id. */
  readonly passwords?: Passwords
}
