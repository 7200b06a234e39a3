import { z } from 'zod'
import type { Variable } from './variable.ts'

/** How much may be asked for in which time; 'off' limits nothing. */
export type Rate = { readonly quota: number; readonly windowMs: number } | 'off'

const units = { s: 1_000, m: 60_000, h: 3_600_000 } as const
const form = '"off" or quota/window, such as 600/1m (windows in s, m or h, up to 24h)'

function readRate(text: string): Rate | undefined {
  if (text === 'off') return 'off'
  const [, quota = '', count = '', unit = 's'] = /^([1-9]\d{0,8})\/([1-9]\d{0,4})([smh])$/.exec(text) ?? []
  const windowMs = Number(count) * units[unit as keyof typeof units]
  return quota !== '' && windowMs <= 24 * units.h ? { quota: Number(quota), windowMs } : undefined
}

const rate = z.string().transform((text, context) => {
  const read = readRate(text)
  if (read) return read
  context.addIssue(`is not of the form ${form}`)
  return z.NEVER
})

const operations = z.string().transform((text, context) => {
  if (text.trim() === 'off') return 'off' as const
  const entries = text.split(',').map((part) => {
    const [name = '', value = ''] = part.trim().split('=')
    return [name, readRate(value)] as const
  })
  if (entries.every(([name, read]) => read && /^(Query|Mutation|Subscription)\.\w+$/.test(name))) {
    return Object.fromEntries(entries) as Readonly<Record<string, Rate>>
  }
  context.addIssue('is not "off" or a list such as Mutation.messageSend=60/1m,Query.search=off, parted by commas')
  return z.NEVER
})

/** `redis://[user:password@]host:port[,host:port][/db][?cluster=on]`; several addresses are of a cluster. */
const redis = z.string().transform((text, context) => {
  const match =
    /^(rediss?):\/\/(?:([^:@/]*):([^@/]*)@)?([\w.-]+:\d+(?:,[\w.-]+:\d+)*)(?:\/(\d+))?(\?cluster=on)?$/.exec(text)
  if (!match) {
    context.addIssue('is not of the form redis[s]://[user:password@]host:port[,host:port][/db][?cluster=on]')
    return z.NEVER
  }
  const [, scheme, username, password, hosts = '', db, cluster] = match
  const nodes = hosts.split(',').map((address) => {
    const [host = '', port] = address.split(':')
    return { host, port: Number(port) }
  })
  return {
    nodes,
    cluster: cluster !== undefined || nodes.length > 1,
    tls: scheme === 'rediss',
    username: username ? decodeURIComponent(username) : undefined,
    password: password ? decodeURIComponent(password) : undefined,
    db: db === undefined ? undefined : Number(db),
  }
})

/** How often people may ask, and where that is counted. */
export const rates = {
  STOA_REDIS_URL: {
    schema: redis.optional(),
    description:
      'The Redis in which all gateways count rates together; several addresses, or ?cluster=on, for a cluster. ' +
      'While it does not answer each gateway counts for itself.',
    fallback: 'each gateway process counts for itself',
    example: 'redis://redis:6379',
    usedBy: ['gateway'],
    secret: true,
  },
  STOA_RATE_PERSON: {
    schema: rate.optional(),
    description:
      'What the operations of one person may cost together, in units of estimated cost (about one an object) a window.',
    fallback: '100000/1m in production, 10000000/1m in development',
    example: '50000/1m',
    usedBy: ['gateway'],
  },
  STOA_RATE_ADDRESS: {
    schema: rate.optional(),
    description: 'The same for all who call from one address (IPv6: one /64) without an account, guests too.',
    fallback: '200000/1m in production, 10000000/1m in development',
    example: '100000/1m',
    usedBy: ['gateway'],
  },
  STOA_RATE_CONNECTIONS: {
    schema: rate.optional(),
    description: 'How often one address may try to open a WebSocket or an event stream.',
    fallback: '300/1m in production, 100000/1m in development',
    example: '120/1m',
    usedBy: ['gateway'],
  },
  STOA_RATE_TOKENS: {
    schema: rate.optional(),
    description:
      'How many tokens that do not count (forged, expired, revoked) one address may send; then only those of it that ' +
      'are remembered as good are taken.',
    fallback: '6000/1m in production, 100000/1m in development',
    example: '1200/1m',
    usedBy: ['gateway'],
  },
  STOA_RATE_ROUTES: {
    schema: rate.optional(),
    description: 'How often one person or address may ask a route of a subgraph, such as /-/users/session/login.',
    fallback: '600/1m in production, 100000/1m in development',
    example: '300/1m',
    usedBy: ['gateway'],
  },
  STOA_RATE_WEBHOOKS: {
    schema: rate.optional(),
    description: 'The same for /-/<subgraph>/webhooks/…: a provider sends in bursts, and all from one place.',
    fallback: '6000/1m in production, 100000/1m in development',
    example: '12000/1m',
    usedBy: ['gateway'],
  },
  STOA_RATE_OPERATIONS: {
    schema: operations.optional(),
    description:
      'How often one person or address may ask for a field of the root; what is named here stands before the table in ' +
      'run/parts/rates.ts, "off" leaves the table out.',
    fallback: 'the table in production, nothing in development',
    example: 'Mutation.messageSend=60/1m,Query.search=off',
    usedBy: ['gateway'],
  },
} satisfies Record<string, Variable>
