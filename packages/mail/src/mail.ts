/**
 * The mail port: how Stoa writes to people. Two adapters stand behind it,
 * `smtp.ts` and the development mailbox (`mailbox.ts`); `conformance.ts` holds
 * what both must do.
 */
export interface Mail {
  /**
   * Hands one mail over and resolves when it is accepted. Rejects with a
   * `MailFault` where the mail server says no or cannot be reached; a mail of
   * the same id may be sent again and reaches the person as one.
   */
  send(message: MailMessage): Promise<void>
  /** Closes what is open. Safe to call twice. */
  close(): Promise<void>
}

export type MailMessage = {
  /** Names the mail for good, such as a job's or an event's id: a second sending is known as the same mail. */
  readonly id: string
  /** One address, such as `ada@example.org`. */
  readonly to: string
  readonly subject: string
  /** The whole mail as plain text; what is needed to act on it stands here. */
  readonly text: string
  /** The same for readers that show HTML. */
  readonly html?: string | undefined
}

/** A mail that did not leave. */
export class MailFault extends Error {
  override name = 'MailFault'
  /** True: the server refused it for good, and trying again has no sense. */
  readonly permanent: boolean

  constructor(message: string, permanent: boolean, options?: ErrorOptions) {
    super(message, options)
    this.permanent = permanent
  }
}

const address = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/

/** Throws a permanent `MailFault` on what no adapter may send: several receivers, or headers smuggled in a line end. */
export function checkMessage({ id, to, subject }: MailMessage): void {
  if (!address.test(to)) throw new MailFault('the receiver of a mail is not one address', true)
  if (/[\r\n]/.test(subject)) throw new MailFault('the subject of a mail has a line end in it', true)
  if (!/^[\w.:-]{1,200}$/.test(id))
    throw new MailFault('the id of a mail has other signs than letters, digits and _.:-', true)
}
