import { generateSigningPem, readSigningKey } from '@stoa/auth/keys'
import { makeProvider, paymentsPorts } from '@stoa/subgraph-payments/providers/providers'
import { argon2Passwords, type Passwords } from '@stoa/subgraph-users/passwords'
import { demoPassword } from '../accounts.ts'
import type { Till } from './till.ts'

type Send = (mail: {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}) => Promise<void>

/** What is plugged into the subgraphs on the stage: real adapters where they matter, quick ones where nobody looks. */
export async function portsOf(options: {
  readonly publicUrl: string
  readonly till: Till
  readonly send: Send
}): Promise<Readonly<Record<string, unknown>>> {
  const { publicUrl, till, send } = options
  const ring = { active: readSigningKey(generateSigningPem()), retired: [] }
  const provider = makeProvider({ name: 'sandbox', url: till.url, secrets: till.secrets })
  return {
    users: { keys: () => ring, mail: { send }, publicUrl, passwords: await oneHash() },
    payments: paymentsPorts(provider),
    notifications: { mail: { send }, publicUrl },
  }
}

/** Everybody has the same password, so it is hashed once, with the settings of production. */
async function oneHash(): Promise<Passwords> {
  const hashed = await argon2Passwords().hash(demoPassword)
  return {
    hash: async () => hashed,
    verify: async (_hashed, password) => password === demoPassword,
    isOutdated: () => false,
  }
}
