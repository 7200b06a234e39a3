import { join } from 'node:path'
import { type KeyRing, readPublicJwk, readSigningKey } from '@stoa/auth/keys'
import type { Mail } from '@stoa/mail/mail'
import { mailboxMail } from '@stoa/mail/mailbox'
import { smtpMail } from '@stoa/mail/smtp'
import type { Subgraph } from '@stoa/subgraph/definition'
import { makeProvider, paymentsPorts } from '@stoa/subgraph-payments/providers/provider'
import type { Config } from './config.ts'
import { StartFault } from './faults.ts'
import type { Keys } from './keys.ts'

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

/** THE list of subgraphs: each definition, and what is plugged into it. The same for both ways of running. */
export const registry: Readonly<Record<string, Entry>> = {
  users: entry(
    async () => (await import('@stoa/subgraph-users/subgraph')).users,
    ({ config, keys, mail }) => {
      const ring = keyRing(keys)
      return { keys: () => ring, mail, publicUrl: config.publicUrl, webOrigins: config.corsOrigins }
    },
  ),
  items: entry(
    async () => (await import('@stoa/subgraph-items/subgraph')).items,
    () => undefined,
  ),
  orders: entry(
    async () => (await import('@stoa/subgraph-orders/subgraph')).orders,
    () => undefined,
  ),
  payments: entry(
    async () => (await import('@stoa/subgraph-payments/subgraph')).payments,
    ({ config, keys }) =>
      paymentsPorts(makeProvider({ name: 'sandbox', url: paymentUrl(config), secrets: keys.webhookSecrets })),
  ),
  search: entry(
    async () => (await import('@stoa/subgraph-search/subgraph')).search,
    () => undefined,
  ),
  chat: entry(
    async () => (await import('@stoa/subgraph-chat/subgraph')).chat,
    () => undefined,
  ),
  notifications: entry(
    async () => (await import('@stoa/subgraph-notifications/subgraph')).notifications,
    ({ config, mail }) => ({ mail, publicUrl: config.publicUrl }),
  ),
}

/** A retired key counts for as long as the configuration names it. */
function keyRing({ jwtPrivate, jwtRetired }: Keys): KeyRing {
  const until = new Date(8_640_000_000_000_000)
  return {
    active: readSigningKey(jwtPrivate),
    retired: jwtRetired.map((pem) => ({ publicJwk: readPublicJwk(pem), until })),
  }
}

/** Ties the ports to what the definition says that it needs. */
function entry<Ports>(load: () => Promise<Subgraph<any, any, Ports>>, ports: (plug: Plug) => Ports): Entry {
  return { load, ports }
}

export function entryOf(name: string): Entry {
  const found = registry[name]
  if (found) return found
  throw new StartFault(`deploy/registry.ts has no subgraph named ${name}. It has: ${Object.keys(registry).join(', ')}.`)
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
