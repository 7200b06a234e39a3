import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { mailConformance, type ReceivedMail } from './conformance.ts'
import { MailFault } from './mail.ts'
import { smtpMail } from './smtp.ts'

/** A real mail server that keeps what it gets, by message id, as mail programs do. */
async function startServer(options: SMTPServerOptions = {}) {
  const mails = new Map<string, ReceivedMail>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    ...options,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const { messageId, from, subject, text, html } = await PostalMime.parse(Buffer.concat(chunks))
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
        mails.set(messageId ?? '', { to, from: from?.address ?? '', subject: subject ?? '', text: text ?? '', html })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { mails, port, close }
}

mailConformance('SMTP', async (from) => {
  const server = await startServer()
  return {
    mail: smtpMail({ url: `smtp://127.0.0.1:${server.port}`, from }),
    received: async () => [...server.mails.values()],
    close: server.close,
  }
})

describe('SMTP', () => {
  const message = { id: 'one', to: 'ada@example.org', subject: 'Hello', text: 'Hello' }
  const closers: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closers.splice(0)) await close()
  })

  async function send(options: SMTPServerOptions, credentials = '') {
    const server = await startServer(options)
    const mail = smtpMail({ url: `smtp://${credentials}127.0.0.1:${server.port}`, from: 'stoa@example.org' })
    closers.push(() => mail.close(), server.close)
    return mail.send(message).then(
      () => [...server.mails.values()],
      (error: unknown) => error as MailFault,
    )
  }

  const answering = (code: number): SMTPServerOptions => ({
    onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode: code })),
  })

  test('an address that the server does not know is refused for good', async () => {
    expect(await send(answering(550))).toMatchObject({ name: 'MailFault', permanent: true })
  })

  test('a server that is busy is worth another try', async () => {
    expect(await send(answering(451))).toMatchObject({ name: 'MailFault', permanent: false })
  })

  test('a server that is away is worth another try, and the fault does not tell the address', async () => {
    const server = await startServer()
    await server.close()
    const mail = smtpMail({ url: `smtp://127.0.0.1:${server.port}`, from: 'stoa@example.org' })
    closers.push(() => mail.close())
    const fault = await mail.send(message).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(MailFault)
    expect(fault).toMatchObject({ permanent: false, message: expect.not.stringContaining('ada@') })
  })

  test('signs in with the name and password of the URL', async () => {
    const asked: unknown[] = []
    const received = await send(
      {
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: ({ username, password }, _session, done) => {
          asked.push([username, password])
          done(null, { user: username })
        },
      },
      'stoa:p%40ss@',
    )
    expect(asked).toEqual([['stoa', 'p@ss']])
    expect(received).toHaveLength(1)
  })
})
