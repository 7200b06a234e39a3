import { join } from 'node:path'
import { type KeyRing, readPublicJwk, readSigningKey } from '@stoa/auth/keys'
import type { Mail } from '@stoa/mail/mail'
import { mailboxMail } from '@stoa/mail/mailbox'
import { smtpMail } from '@stoa/mail/smtp'
import { readRoster } from '@stoa/contracts/roster'
import type { Subgraph } from '@stoa/subgraph/definition'
import type { BlobStore } from '@stoa/blobs/blobs'
import { diskBlobs } from '@stoa/blobs/disk'
import { s3Blobs } from '@stoa/blobs/s3'
import { edgesOf } from '@stoa/contracts/edges'
import type { chat } from '@stoa/subgraph-chat/subgraph'
import type { files } from '@stoa/subgraph-files/subgraph'
import type { items } from '@stoa/subgraph-items/subgraph'
import type { notifications } from '@stoa/subgraph-notifications/subgraph'
import type { orders } from '@stoa/subgraph-orders/subgraph'
import type { payments } from '@stoa/subgraph-payments/subgraph'
import type { users } from '@stoa/subgraph-users/subgraph'
import { makeProvider, paymentsPorts } from '@stoa/subgraph-payments/providers/providers'
import type { Config } from '../settings/config.ts'
import { StartFault } from '../lifetime/faults.ts'
import type { Keys } from '../settings/keys.ts'

/** What ports are made of. */
export type Plug = {
  readonly config: Config
  readonly keys: Keys
  readonly mail: Mail
  readonly close: () => Promise<void>
}

export type Entry = {
  /** Loaded when asked for, so that a process that is one of many loads one subgraph alone. */
  readonly load: () => Promise<Subgraph>
  readonly ports: (plug: Plug) => unknown
}

type PortsOf<Definition> = Definition extends Subgraph<any, any, infer Ports> ? Ports : never

/** What is plugged into those subgraphs that have ports; the others have none. */
const portsOf: {
  readonly users: (plug: Plug) => PortsOf<typeof users>
  readonly items: (plug: Plug) => PortsOf<typeof items>
  readonly orders: (plug: Plug) => PortsOf<typeof orders>
  readonly payments: (plug: Plug) => PortsOf<typeof payments>
  readonly chat: (plug: Plug) => PortsOf<typeof chat>
  readonly notifications: (plug: Plug) => PortsOf<typeof notifications>
  readonly files: (plug: Plug) => PortsOf<typeof files>
} = {
  users: ({ config, keys, mail }) => {
    const ring = keyRing(keys)
    const { publicUrl, corsOrigins: webOrigins, mode } = config
    const pagesUrl = config.app ? publicUrl : undefined
    return { keys: () => ring, mail, publicUrl, pagesUrl, webOrigins, loopbackOrigins: mode !== 'production' }
  },
  items: ({ config: { caps } }) => ({ caps }),
  orders: ({ config: { caps } }) => ({ caps }),
  chat: ({ config: { caps } }) => ({ caps }),
  payments: ({ config, keys }) =>
    paymentsPorts(makeProvider({ name: 'sandbox', url: paymentUrl(config), secrets: keys.webhookSecrets })),
  notifications: ({ config, mail }) => ({ mail, publicUrl: config.publicUrl }),
  files: ({ config, keys }) => {
    const { fileBytes, personBytes } = config.files
    return { store: blobStore(config, keys), secrets: keys.fileSecrets, caps: { fileBytes, personBytes } }
  },
}

/** Where uploaded files lie. A folder takes uploads by a route of files; a bucket takes them itself. */
function blobStore({ files: { folder, s3 }, publicUrl }: Config, { fileSecrets }: Keys): BlobStore {
  if (s3) return s3Blobs(s3)
  return diskBlobs({ folder, uploadUrl: `${publicUrl}${edgesOf('files')}/uploads`, secrets: fileSecrets })
}

/** The subgraphs of rover.yaml, each with what is plugged into it. The same for both ways of running. */
export const subgraphs: Readonly<Record<string, Entry>> = Object.fromEntries(
  readRoster().authored.map(({ name }): [string, Entry] => {
    const ports = (portsOf as Readonly<Record<string, Entry['ports'] | undefined>>)[name]
    return [name, { load: () => load(name), ports: ports ?? (() => undefined) }]
  }),
)

/** The definition that `subgraphs/<name>/subgraph.ts` exports under the name of the subgraph. */
async function load(name: string): Promise<Subgraph> {
  const file = new URL(`../../subgraphs/${name}/subgraph.ts`, import.meta.url)
  const definition = ((await import(file.href)) as Readonly<Record<string, Subgraph | undefined>>)[name]
  if (definition) return definition
  throw new StartFault(`subgraphs/${name}/subgraph.ts exports no definition named ${name}. Export it under that name.`)
}

/** A retired key counts for as long as the configuration names it. */
function keyRing({ jwtPrivate, jwtRetired }: Keys): KeyRing {
  const until = new Date(8_640_000_000_000_000)
  return {
    active: readSigningKey(jwtPrivate),
    retired: jwtRetired.map((pem) => ({ publicJwk: readPublicJwk(pem), until })),
  }
}

export function entryOf(name: string): Entry {
  const found = subgraphs[name]
  if (found) return found
  throw new StartFault(`rover.yaml lists no subgraph named ${name}. It lists: ${Object.keys(subgraphs).join(', ')}.`)
}

/** Where payments reaches its provider: as configured, or the sandbox that the launcher starts. */
export function paymentUrl({ paymentUrl, sandboxPort }: Pick<Config, 'paymentUrl' | 'sandboxPort'>): string {
  return paymentUrl ?? `http://127.0.0.1:${sandboxPort}`
}

/** The folder of the development mailbox. */
export const mailboxFolder = (config: Pick<Config, 'dataDir'>) => join(config.dataDir, 'mails')

/** Makes what ports share: one per process. */
export function plugFor(config: Config, keys: Keys): Plug {
  const from = config.mailFrom
  const mail = config.smtpUrl
    ? smtpMail({ url: config.smtpUrl, from })
    : mailboxMail({ folder: mailboxFolder(config), from })
  return { config, keys, mail, close: () => mail.close() }
}
