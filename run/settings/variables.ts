import { z } from 'zod'
import { events, onOff, origins, pem, port, secrets, url, urlTemplates, workers } from './forms.ts'
import { caps } from './cap-variables.ts'
import { files } from './file-variables.ts'
import { rates } from './rate-variables.ts'
import { operations } from './operation-variables.ts'
import { observability } from './observability-variables.ts'
import type { Variable } from './variable.ts'

/** Every variable that Stoa reads, in the order of `.env.example`. Nothing else reads the environment. */
export const variables = {
  STOA_MODE: {
    schema: z.enum(['development', 'production'], 'is neither "development" nor "production"').default('development'),
    description: 'Production refuses development keys, the demo world, the explorers and the mailbox.',
    fallback: 'development',
    example: 'production',
    usedBy: ['all'],
  },
  STOA_HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    description: 'The address that this process listens on; 0.0.0.0 in a container.',
    fallback: '127.0.0.1',
    example: '0.0.0.0',
    usedBy: ['all'],
  },
  STOA_PORT: {
    schema: port.default(4000),
    description: 'The port of the gateway: the one endpoint.',
    fallback: '4000',
    example: '4000',
    usedBy: ['gateway'],
  },
  STOA_PUBLIC_URL: {
    schema: url(['http:', 'https:'], 'https://host[:port]')
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    description: 'How people reach the gateway: stands in links of mails and in tokens as their issuer.',
    fallback: 'http://localhost:<STOA_PORT>',
    example: 'https://stoa.example.org',
    usedBy: ['all'],
    requiredInProduction: 'always',
  },
  STOA_PROXIES: {
    schema: z.coerce
      .number<string>('is not a number')
      .int('is not a whole number')
      .min(0, 'is below 0')
      .max(9, 'is above 9')
      .default(0),
    description: 'How many proxies of yours stand in front of the gateway; their X-Forwarded-For tells who calls.',
    fallback: '0',
    example: '1',
    usedBy: ['gateway'],
  },
  STOA_CORS_ORIGINS: {
    schema: origins.default([]),
    description: 'Origins of browser apps that may call the gateway and use the session cookie, parted by commas.',
    fallback: 'none: only pages of the gateway itself, and in development those of this machine on any port',
    example: 'https://shop.example.org,https://desk.example.org',
    usedBy: ['gateway', 'users'],
  },
  STOA_DATA: {
    schema: z.string().min(1).default('.stoa'),
    description: 'The folder for data, keys and mails that a development installation keeps.',
    fallback: '.stoa in the folder of the repository',
    example: '/var/lib/stoa',
    usedBy: ['all'],
  },
  STOA_DATABASE_URL: {
    schema: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:port').optional(),
    description:
      'A PostgreSQL 18 of your own. Each subgraph gets a database in it (stoa_users, stoa_items, …, stoa_events), ' +
      'made at start if the user may. The gateway needs it only while events travel in PostgreSQL.',
    fallback: 'a PostgreSQL of its own, started from npm, with its data in STOA_DATA',
    example: 'postgres://stoa:secret@postgres:5432',
    usedBy: ['subgraphs', 'gateway', 'launcher'],
    requiredInProduction: 'in many processes',
    secret: true,
  },
  STOA_POSTGRES_PORT: {
    schema: port.optional(),
    description: 'The port of the PostgreSQL that Stoa starts itself.',
    fallback: 'any free port',
    example: '5433',
    usedBy: ['launcher'],
  },
  STOA_EVENTS: {
    schema: events.optional(),
    description: 'Where events travel between subgraphs.',
    fallback: 'a log in PostgreSQL (database stoa_events)',
    example: 'kafka://kafka:9092',
    usedBy: ['all'],
  },
  STOA_SMTP_URL: {
    schema: url(['smtp:', 'smtps:'], 'smtp[s]://user:password@host:port').optional(),
    description: 'The mail server.',
    fallback: 'the development mailbox, shown at /dev/mailbox of the gateway',
    example: 'smtps://stoa:secret@mail.example.org:465',
    usedBy: ['mail'],
    requiredInProduction: 'always',
    secret: true,
  },
  STOA_MAIL_FROM: {
    schema: z.string().includes('@', 'is not a mail address').default('Stoa <stoa@localhost>'),
    description: 'The sender of every mail.',
    fallback: 'Stoa <stoa@localhost>',
    example: 'Library of Things <hello@example.org>',
    usedBy: ['mail'],
  },
  STOA_JWT_PRIVATE_KEY: {
    schema: pem.optional(),
    description: 'Signs access tokens: an RSA key of at least 2048 bits (openssl genpkey -algorithm RSA).',
    fallback: 'made once and kept in STOA_DATA/keys',
    example: '"-----BEGIN PRIVATE KEY-----\\n…\\n-----END PRIVATE KEY-----"',
    usedBy: ['users'],
    requiredInProduction: 'always',
    secret: true,
  },
  STOA_JWT_RETIRED_KEYS: {
    schema: pem.optional(),
    description: 'Keys that signed before the present one, one PEM after the other; remove them after a month.',
    fallback: 'none',
    example: '"-----BEGIN PUBLIC KEY-----\\n…\\n-----END PUBLIC KEY-----"',
    usedBy: ['users'],
    secret: true,
  },
  STOA_GATEWAY_PRIVATE_KEY: {
    schema: pem.optional(),
    description:
      'Proves to subgraphs that the gateway asks and for whom: Ed25519 (openssl genpkey -algorithm ed25519).',
    fallback: 'made once and kept in STOA_DATA/keys',
    example: '"-----BEGIN PRIVATE KEY-----\\n…\\n-----END PRIVATE KEY-----"',
    usedBy: ['gateway'],
    requiredInProduction: 'in many processes',
    secret: true,
  },
  STOA_GATEWAY_PUBLIC_KEYS: {
    schema: pem.optional(),
    description: 'The public half of it (openssl pkey -pubout); two, one after the other, while it is exchanged.',
    fallback: 'made once and kept in STOA_DATA/keys',
    example: '"-----BEGIN PUBLIC KEY-----\\n…\\n-----END PUBLIC KEY-----"',
    usedBy: ['subgraphs'],
    requiredInProduction: 'in many processes',
  },
  STOA_PAYMENT_URL: {
    schema: url(['http:', 'https:'], 'https://host[:port]').optional(),
    description: 'Where the payment provider answers. This release knows one: the sandbox, which moves no real money.',
    fallback: 'a sandbox of its own, started on STOA_SANDBOX_PORT',
    example: 'http://sandbox:4010',
    usedBy: ['payments'],
    requiredInProduction: 'always',
  },
  STOA_SANDBOX_PORT: {
    schema: port.optional(),
    description: 'The port of the payment sandbox that Stoa starts itself.',
    fallback: 'STOA_PORT + 10, so 4010',
    example: '4010',
    usedBy: ['launcher'],
  },
  STOA_PAYMENT_WEBHOOK_SECRETS: {
    schema: secrets.optional(),
    description: 'What the payment provider signs its webhooks with; two, the new one first, while it is exchanged.',
    fallback: 'made once and kept in STOA_DATA/keys',
    example: 'a-secret-of-at-least-thirty-two-characters',
    usedBy: ['payments'],
    requiredInProduction: 'always',
    secret: true,
  },
  STOA_SUBGRAPH_URLS: {
    schema: urlTemplates.optional(),
    description:
      'Where the gateway finds subgraphs that run as processes of their own; {name} and {port} are filled in. ' +
      'Several, parted by commas, where each runs more than once; "items=http://…" holds for items alone.',
    fallback: 'the routing URLs of rover.yaml',
    example: 'http://{name}:{port}/graphql',
    usedBy: ['gateway'],
  },
  STOA_SUBGRAPH_TIMEOUT_MS: {
    schema: z.coerce
      .number<string>('is not a number')
      .int('is not a whole number')
      .min(100, 'is below 100')
      .max(25_000, 'is above 25000: a whole request has 30 seconds')
      .default(10_000),
    description: 'How long a subgraph may take for one answer, in milliseconds; then a query is tried elsewhere.',
    fallback: '10000',
    example: '3000',
    usedBy: ['gateway'],
  },
  STOA_SUBGRAPH_PORTS: {
    schema: port.optional(),
    description: 'The port of the first subgraph of rover.yaml; the others follow in its order.',
    fallback: 'the ports of rover.yaml (4001 and following)',
    example: '4001',
    usedBy: ['gateway', 'subgraphs'],
  },
  STOA_SUPERGRAPH: {
    schema: z.string().min(1).optional(),
    description:
      'The folder with supergraph.graphql and node.graphql, as "pnpm compose" writes them. A gateway that is a process ' +
      'of its own serves what is put there without a restart; SIGHUP makes it look at once.',
    fallback: 'schema/composed of the repository',
    example: '/etc/stoa/supergraph',
    usedBy: ['gateway'],
  },
  STOA_GATEWAY_WORKERS: {
    schema: workers.default(1),
    description: 'How many processes share the port of a gateway that is a process of its own; "auto" is one per core.',
    fallback: '1',
    example: 'auto',
    usedBy: ['gateway'],
  },
  ...operations,
  STOA_PLANNER_THREAD: {
    schema: onOff.optional(),
    description: 'Whether new operations are planned in a thread of its own, so that nobody else waits (some 100 MB).',
    fallback: 'on in production, off in development',
    example: 'on',
    usedBy: ['gateway'],
  },
  STOA_EXECUTOR: {
    schema: z.enum(['stoa', 'apollo'], 'is neither "stoa" nor "apollo"').default('stoa'),
    description: "What runs query plans: our executor, or the one of Apollo's gateway, which takes fewer aliases.",
    fallback: 'stoa',
    example: 'apollo',
    usedBy: ['gateway'],
  },
  STOA_DEDUP: {
    schema: onOff.default(false),
    description: 'Whether equal queries that one viewer asks at the same time run once.',
    fallback: 'off',
    example: 'on',
    usedBy: ['gateway'],
  },
  ...rates,
  ...caps,
  STOA_APP: {
    schema: onOff.default(true),
    description:
      'Whether the gateway serves the app, and mails lead to its pages; production serves what `pnpm build:web` made.',
    fallback: 'on',
    example: 'off',
    usedBy: ['all'],
  },
  ...files,
  STOA_EXPLORERS: {
    schema: onOff.optional(),
    description: 'Whether the gateway shows Sandbox, GraphiQL, the schema and the page for newcomers.',
    fallback: 'on in development, off in production',
    example: 'off',
    usedBy: ['gateway'],
  },
  STOA_DEMO: {
    schema: onOff.optional(),
    description: 'Whether an empty installation is filled with the demo world.',
    fallback: 'on in development, off in production',
    example: 'off',
    usedBy: ['launcher'],
  },
  ...observability,
  STOA_LOG_LEVEL: {
    schema: z.enum(['error', 'warn', 'info'], 'is none of "error", "warn", "info"').default('warn'),
    description: 'The least that is logged.',
    fallback: 'warn',
    example: 'info',
    usedBy: ['all'],
  },
} satisfies Record<string, Variable>

export type VariableName = keyof typeof variables

export type Values = { readonly [Name in VariableName]: z.output<(typeof variables)[Name]['schema']> }

/** What a process is; decides which variables it needs. `all` is everything in one process, `tool` a command. */
export type ProcessKind = 'all' | 'tool' | 'gateway' | { readonly subgraph: string }

/** Which subgraphs send mail themselves. */
const mailing = ['users', 'notifications']

/** Whether a kind of process reads a variable. */
export function isUsedBy(variable: Variable, kind: ProcessKind): boolean {
  const { usedBy } = variable
  if (kind === 'all' || usedBy.includes('all')) return true
  if (kind === 'tool') return usedBy.includes('launcher')
  if (kind === 'gateway') return usedBy.includes('gateway')
  return (
    usedBy.includes('subgraphs') ||
    (usedBy as readonly string[]).includes(kind.subgraph) ||
    (usedBy.includes('mail') && mailing.includes(kind.subgraph))
  )
}
