import type { Mail } from '@stoa/mail/mail'

/** What a composition root plugs into notifications. */
export type NotificationsPorts = {
  readonly mail: Pick<Mail, 'send'>
  /** Begins the links in mails. */
  readonly publicUrl: string
}
