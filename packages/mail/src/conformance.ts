import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Mail, MailFault, type MailMessage } from './mail.ts'

/** A mail as its receiver sees it. */
export type ReceivedMail = {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string | undefined
}

export type MailWorld = {
  readonly mail: Mail
  /** What arrived, a mail of one id once, as a mail program shows it. */
  readonly received: () => Promise<readonly ReceivedMail[]>
  readonly close: () => Promise<void>
}

const welcome: MailMessage = {
  id: 'evt_01h2xcejqtf2nbrexx3vqjhp41',
  to: 'ada@example.org',
  subject: 'Grüße: confirm your address ✓',
  text: 'Hello Ada,\n\nhttp://localhost:4000/verify?token=a=b&c=d_0123456789_0123456789_0123456789_0123456789\n\n.\nStoa',
}

/** What every adapter of the mail port must do. */
export function mailConformance(name: string, open: (from: string) => Promise<MailWorld>): void {
  describe(`mail: ${name}`, () => {
    let world: MailWorld
    beforeEach(async () => {
      world = await open('Stoa <stoa@example.org>')
    })
    afterEach(async () => {
      await world.mail.close()
      await world.close()
    })

    test('a mail arrives as it was written: sender, receiver, subject, text and long links', async () => {
      await world.mail.send(welcome)
      const [received, ...others] = await world.received()
      expect(others).toEqual([])
      expect(received).toMatchObject({ to: welcome.to, subject: welcome.subject })
      expect(received?.from).toContain('stoa@example.org')
      expect(received?.text.trimEnd()).toBe(welcome.text)
      expect(received?.html).toBeUndefined()
    })

    test('HTML goes along with the text', async () => {
      await world.mail.send({ ...welcome, html: '<p>Hello <b>Ada</b></p>' })
      const [received] = await world.received()
      expect(received?.html).toContain('<b>Ada</b>')
      expect(received?.text).toContain('Hello Ada')
    })

    test('the same id twice, and twice at once, is one mail', async () => {
      await world.mail.send(welcome)
      await Promise.all([world.mail.send(welcome), world.mail.send(welcome)])
      expect(await world.received()).toHaveLength(1)
    })

    test('many at once all arrive', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, n) => world.mail.send({ ...welcome, id: `mail-${n}` })))
      expect(await world.received()).toHaveLength(20)
    })

    test.each([
      ['several receivers', { to: 'ada@example.org, eve@example.org' }],
      ['a receiver with a header behind it', { to: 'ada@example.org\r\nBcc: eve@example.org' }],
      ['a subject with a header behind it', { subject: 'Hello\r\nBcc: eve@example.org' }],
      ['an id that leaves its place', { id: '../../etc/passwd' }],
    ])('%s is refused for good, and nothing leaves', async (_case, change) => {
      const refusal = await world.mail.send({ ...welcome, ...change }).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(MailFault)
      expect(refusal).toMatchObject({ permanent: true })
      expect(await world.received()).toEqual([])
    })
  })
}
