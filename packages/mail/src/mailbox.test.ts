import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mailConformance } from './conformance.ts'
import { mailboxMail, openMailbox } from './mailbox.ts'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'stoa-mailbox-')), 'mails')
})
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true, force: true })
})

mailConformance('the development mailbox', async (from) => ({
  mail: mailboxMail({ folder, from }),
  received: () => openMailbox(folder).list(),
  close: async () => undefined,
}))

describe('the development mailbox', () => {
  const list = async () => (await openMailbox(folder).list()).map(({ subject }) => subject)
  const message = { to: 'ada@example.org', text: 'Hello' }
  const at = (minute: number) => () => new Date(Date.UTC(2026, 10, 21, 12, minute))

  test('shows the newest first, whoever wrote it', async () => {
    await mailboxMail({ folder, from: 'a@b.c', now: at(1) }).send({ ...message, id: '1', subject: 'first' })
    await mailboxMail({ folder, from: 'a@b.c', now: at(3) }).send({ ...message, id: '3', subject: 'third' })
    await mailboxMail({ folder, from: 'a@b.c', now: at(2) }).send({ ...message, id: '2', subject: 'second' })
    expect(await list()).toEqual(['third', 'second', 'first'])
    expect(await openMailbox(folder).list(1)).toMatchObject([{ subject: 'third', at: at(3)() }])
  })

  test('finds one mail by its id, and nothing by another', async () => {
    await mailboxMail({ folder, from: 'a@b.c' }).send({ ...message, id: 'one', subject: 'Hello' })
    const [mail] = await openMailbox(folder).list()
    expect(await openMailbox(folder).read(mail?.id ?? '')).toEqual(mail)
    expect(await openMailbox(folder).read('../../secret')).toBeUndefined()
  })

  test('is empty before the first mail', async () => {
    expect(await list()).toEqual([])
    expect(await openMailbox(folder).read('x')).toBeUndefined()
  })

  test('drops the oldest, leaves nothing unfinished, and shows no file that is not a mail', async () => {
    for (const minute of [1, 2, 3]) {
      const mail = mailboxMail({ folder, from: 'a@b.c', keepMax: 2, now: at(minute) })
      await mail.send({ ...message, id: `m${minute}`, subject: `m${minute}` })
    }
    expect(await readdir(folder)).toHaveLength(2)
    await writeFile(join(folder, 'notes.txt'), 'x')
    expect(await list()).toEqual(['m3', 'm2'])
  })
})
