import { createHash } from 'node:crypto'
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkMessage, type Mail, type MailMessage } from './mail.ts'

/** A mail as the mailbox keeps it. */
export type KeptMail = Omit<MailMessage, 'id'> & {
  /** Names it in the mailbox, such as in the address of its page. */
  readonly id: string
  readonly from: string
  readonly at: Date
}

export type MailboxOptions = {
  /** Several processes may write to one folder at once. */
  readonly folder: string
  readonly from: string
  /** The oldest are dropped beyond so many. Default 1,000. */
  readonly keepMax?: number
  readonly now?: () => Date
}

/**
 * The development mailbox: keeps each mail as a file, so that every process
 * may send and every other may read. A file appears whole or not at all.
 */
export function mailboxMail({ folder, from, keepMax = 1_000, now = () => new Date() }: MailboxOptions): Mail {
  return {
    send: async (message) => {
      checkMessage(message)
      const { id, to, subject, text, html } = message
      const key = createHash('sha256').update(id).digest('hex').slice(0, 24)
      await mkdir(folder, { recursive: true })
      const names = await namesIn(folder)
      if (names.some((name) => keyOf(name) === key)) return
      const at = now()
      const kept: KeptMail = { id: key, from, to, subject, text, ...(html ? { html } : {}), at }
      const path = join(folder, `${String(at.getTime()).padStart(15, '0')}-${key}.json`)
      const unfinished = `${path}.${process.pid}.tmp`
      await writeFile(unfinished, JSON.stringify(kept), { mode: 0o600 })
      // Unlike a rename, a link never replaces: of two sendings in one millisecond the first stays.
      await link(unfinished, path).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      })
      await rm(unfinished, { force: true })
      const surplus = names.slice(0, Math.max(0, names.length + 1 - keepMax))
      await Promise.all(surplus.map((name) => rm(join(folder, name), { force: true })))
    },
    close: async () => undefined,
  }
}

/** Reads what any process has put into a mailbox. */
export type Mailbox = {
  /** Newest first; 200 unless told. */
  readonly list: (limit?: number) => Promise<KeptMail[]>
  readonly read: (id: string) => Promise<KeptMail | undefined>
}

export function openMailbox(folder: string): Mailbox {
  return {
    list: async (limit = 200) => {
      const names = (await namesIn(folder)).reverse().slice(0, limit)
      const mails = await Promise.all(names.map((name) => read(join(folder, name))))
      return mails.filter((mail) => mail !== undefined)
    },
    read: async (id) => {
      const name = (await namesIn(folder)).find((candidate) => keyOf(candidate) === id)
      return name ? read(join(folder, name)) : undefined
    },
  }
}

/** The names of kept mails, oldest first. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => /^\d{15}-[0-9a-f]{24}\.json$/.test(name)).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function keyOf(name: string): string {
  return name.slice(16, 40)
}

/** Undefined where the mail was dropped since the folder was listed. */
async function read(path: string): Promise<KeptMail | undefined> {
  try {
    const mail = JSON.parse(await readFile(path, 'utf8')) as Omit<KeptMail, 'at'> & { at: string }
    return { ...mail, at: new Date(mail.at) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
