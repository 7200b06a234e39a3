import { createTransport } from 'nodemailer'
import { checkMessage, type Mail, MailFault } from './mail.ts'

export type SmtpOptions = {
  /** `smtp[s]://user:password@host:port`. */
  readonly url: string
  /** The sender, such as `Library of Things <hello@example.org>`. */
  readonly from: string
  /** Milliseconds for connecting and for each answer of the server. Default 10 s. */
  readonly patienceMs?: number
}

/** Sends mails through a mail server, over a few connections that are kept open. */
export function smtpMail({ url, from, patienceMs = 10_000 }: SmtpOptions): Mail {
  const transport = createTransport({
    ...connectionOf(url),
    pool: true,
    maxConnections: 2,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // A text never makes us read a file or call an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    send: async (message) => {
      checkMessage(message)
      const { id, to, subject, text, html } = message
      const messageId = `<${id}@${domain}>`
      try {
        // Says to automatic answerers that no person wrote this (RFC 3834).
        const headers = { 'Auto-Submitted': 'auto-generated' }
        await transport.sendMail({ from, to, subject, text, ...(html ? { html } : {}), messageId, headers })
      } catch (cause) {
        const { responseCode } = cause as { responseCode?: number }
        const permanent = responseCode !== undefined && responseCode >= 500
        // The server's words may hold the address, and faults are logged: they stay in the cause alone.
        throw new MailFault(
          `the mail server ${responseCode ? `answered ${responseCode}` : 'was not reached'}`,
          permanent,
          {
            cause,
          },
        )
      }
    },
    close: async () => transport.close(),
  }
}

function connectionOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const auth = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined
  return { host: hostname, port: Number(port) || (secure ? 465 : 587), secure, ...(auth ? { auth } : {}) }
}
