import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readProofPrivateKey, readProofPublicKey } from '@stoa/auth/proof'
import { readPublicJwk, readSigningKey } from '@stoa/auth/keys'
import type { OperationsMode } from '@stoa/gateway/operations/gate'
import type { RedisAddress } from '@stoa/gateway/rates/redis-rates'
import { repositoryRoot } from '@stoa/contracts/roster'
import { fileProblems, type FileSettings, fileSettings } from './files.ts'
import type { Rate } from './rate-variables.ts'
import type { Variable } from './variable.ts'
import { isUsedBy, type ProcessKind, type Values, type VariableName, variables } from './variables.ts'

/** What a process was told, checked. Secrets of other processes are undefined. */
export type Config = {
  readonly kind: ProcessKind
  readonly mode: 'development' | 'production'
  readonly host: string
  readonly port: number
  /** Without a slash at its end. */
  readonly publicUrl: string
  readonly proxies: number
  readonly corsOrigins: readonly string[]
  /** Absolute. */
  readonly dataDir: string
  /** Undefined: start one. */
  readonly databaseUrl: string | undefined
  readonly postgresPort: number | undefined
  readonly events: { readonly url: string; readonly brokers: readonly string[] } | 'postgres'
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** The payment provider's programming interface; undefined: start a sandbox on `sandboxPort`. */
  readonly paymentUrl: string | undefined
  readonly sandboxPort: number
  /** What is undefined here is made and kept by `keys.ts` in development. */
  readonly keys: {
    readonly jwtPrivate: string | undefined
    readonly jwtRetired: readonly string[]
    readonly gatewayPrivate: string | undefined
    readonly gatewayPublic: readonly string[]
    readonly webhookSecrets: readonly string[]
    readonly fileSecrets: readonly string[]
  }
  /** Templates with {name} and {port}, for all or for the named subgraph; undefined: the URLs of rover.yaml. */
  readonly subgraphUrls: readonly { readonly name: string | undefined; readonly template: string }[] | undefined
  readonly subgraphTimeoutMs: number
  readonly subgraphPorts: number | undefined
  /** Absolute: the folder of the composed supergraph. */
  readonly supergraphDir: string
  readonly gatewayWorkers: number
  readonly operations: OperationsMode
  /** Absolute: files and folders. */
  readonly manifests: readonly string[]
  readonly plannerThread: boolean
  readonly dedup: boolean
  readonly executor: 'stoa' | 'apollo'
  /** Undefined: each gateway counts for itself. */
  readonly redis: RedisAddress | undefined
  /** What is undefined here holds by the mode (`rates.ts`). */
  readonly rates: {
    readonly person: Rate | undefined
    readonly address: Rate | undefined
    readonly connection: Rate | undefined
    readonly token: Rate | undefined
    readonly route: Rate | undefined
    readonly webhook: Rate | undefined
    readonly operations: Readonly<Record<string, Rate>> | 'off'
  }
  /** How much of something one person may have. */
  readonly caps: {
    readonly openLoanRequests: number
    readonly publishedItems: number
    readonly unpaidOrders: number
    readonly newConversations: number
  }
  /** Whether the gateway serves the app. */
  readonly app: boolean
  /** Where uploaded files lie, and how much of them there may be. */
  readonly files: FileSettings
  readonly explorers: boolean
  readonly demo: boolean
  /** Undefined: nothing is traced. */
  readonly traces: { readonly url: string; readonly ratio: number } | undefined
  /** Undefined: no metrics are served. */
  readonly metrics: { readonly port: number; readonly hostname: string } | undefined
  readonly logLevel: 'error' | 'warn' | 'info'
}

export type Environment = Readonly<Record<string, string | undefined>>

/** The environment cannot be worked with; the message has one line for each reason, with its mend. */
export class ConfigFault extends Error {
  override name = 'ConfigFault'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

/** What development keys begin with, so that production knows them again. */
export const developmentMark = '# Stoa development key: never for production'
/** The same for secrets, which are one word. */
export const developmentSecretMark = 'stoadev_'

/** Reads and checks the environment for one kind of process. Throws a `ConfigFault` that names every problem at once. */
export function loadConfig(environment: Environment = process.env, kind: ProcessKind = 'all'): Config {
  const problems: string[] = []
  const values = readValues(environment, kind, problems)
  if (problems.length > 0) throw new ConfigFault(problems)
  const dataDir = environment.STOA_DATA ? resolve(values.STOA_DATA) : join(repositoryRoot, values.STOA_DATA)
  const production = values.STOA_MODE === 'production'
  problems.push(...unknownNames(environment), ...keyProblems(values), ...fileProblems(values, kind))
  if (production) problems.push(...productionProblems(environment, values, kind))
  if (problems.length > 0) throw new ConfigFault(problems)
  return {
    kind,
    mode: values.STOA_MODE,
    host: values.STOA_HOST,
    port: values.STOA_PORT,
    publicUrl: values.STOA_PUBLIC_URL ?? `http://localhost:${values.STOA_PORT}`,
    proxies: values.STOA_PROXIES,
    corsOrigins: values.STOA_CORS_ORIGINS,
    dataDir,
    databaseUrl: values.STOA_DATABASE_URL,
    postgresPort: values.STOA_POSTGRES_PORT,
    events: values.STOA_EVENTS ?? 'postgres',
    smtpUrl: values.STOA_SMTP_URL,
    mailFrom: values.STOA_MAIL_FROM,
    paymentUrl: values.STOA_PAYMENT_URL,
    sandboxPort: values.STOA_SANDBOX_PORT ?? values.STOA_PORT + 10,
    keys: {
      jwtPrivate: values.STOA_JWT_PRIVATE_KEY,
      jwtRetired: pems(values.STOA_JWT_RETIRED_KEYS),
      gatewayPrivate: values.STOA_GATEWAY_PRIVATE_KEY,
      gatewayPublic: pems(values.STOA_GATEWAY_PUBLIC_KEYS),
      webhookSecrets: values.STOA_PAYMENT_WEBHOOK_SECRETS ?? [],
      fileSecrets: values.STOA_FILES_SECRETS ?? [],
    },
    subgraphUrls: values.STOA_SUBGRAPH_URLS,
    subgraphTimeoutMs: values.STOA_SUBGRAPH_TIMEOUT_MS,
    subgraphPorts: values.STOA_SUBGRAPH_PORTS,
    supergraphDir: resolve(values.STOA_SUPERGRAPH ?? join(repositoryRoot, 'schema/composed')),
    gatewayWorkers: values.STOA_GATEWAY_WORKERS,
    operations: values.STOA_OPERATIONS,
    manifests: (values.STOA_MANIFESTS ?? defaultManifests(production)).map((path) => resolve(path)),
    plannerThread: values.STOA_PLANNER_THREAD ?? values.STOA_MODE === 'production',
    dedup: values.STOA_DEDUP,
    executor: values.STOA_EXECUTOR,
    redis: values.STOA_REDIS_URL,
    rates: {
      person: values.STOA_RATE_PERSON,
      address: values.STOA_RATE_ADDRESS,
      connection: values.STOA_RATE_CONNECTIONS,
      token: values.STOA_RATE_TOKENS,
      route: values.STOA_RATE_ROUTES,
      webhook: values.STOA_RATE_WEBHOOKS,
      operations: values.STOA_RATE_OPERATIONS ?? {},
    },
    caps: {
      openLoanRequests: values.STOA_CAP_LOAN_REQUESTS,
      publishedItems: values.STOA_CAP_PUBLISHED_ITEMS,
      unpaidOrders: values.STOA_CAP_UNPAID_ORDERS,
      newConversations: values.STOA_CAP_CONVERSATIONS,
    },
    app: values.STOA_APP,
    files: fileSettings(values, dataDir),
    explorers: values.STOA_EXPLORERS ?? !production,
    demo: values.STOA_DEMO ?? !production,
    traces: values.STOA_TRACES
      ? { url: values.STOA_TRACES, ratio: values.STOA_TRACE_RATIO ?? (production ? 0.01 : 1) }
      : undefined,
    metrics: values.STOA_METRICS_PORT
      ? { port: values.STOA_METRICS_PORT, hostname: values.STOA_METRICS_HOST }
      : undefined,
    logLevel: values.STOA_LOG_LEVEL,
  }
}

/** Of ours: the app alone where strangers come, and whatever we send ourselves where we develop. */
function defaultManifests(production: boolean): string[] {
  return [join(repositoryRoot, 'schema/operations', production ? 'web' : '')]
}

function readValues(environment: Environment, kind: ProcessKind, problems: string[]): Values {
  const values: Partial<Record<VariableName, unknown>> = {}
  for (const [name, variable] of Object.entries(variables) as [VariableName, Variable][]) {
    // What is none of its business is not read, so that a process never holds another's secret.
    const text = isUsedBy(variable, kind) ? readText(environment, name, variable, problems) : undefined
    const parsed = variable.schema.safeParse(text)
    if (parsed.success) values[name] = parsed.data
    else {
      const shown = variable.secret ? '(not shown)' : JSON.stringify(text)
      problems.push(`${name} = ${shown} ${parsed.error.issues[0]?.message}. Set it, for example: ${variable.example}`)
    }
  }
  return values as Values
}

function readText(environment: Environment, name: string, variable: Variable, problems: string[]): string | undefined {
  const text = environment[name]
  if (text !== undefined && text !== '') return text // compose hands an unset variable on as an empty one
  const path = variable.secret ? environment[`${name}_FILE`] : undefined
  if (!path) return undefined
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    problems.push(`${name}_FILE = "${path}" cannot be read (${(error as NodeJS.ErrnoException).code}). Mend the path.`)
    return undefined
  }
}

/** Read by the test configuration alone, and inherited by what tests start. */
const testing = 'STOA_TESTS'

/** A mistyped name would otherwise be ignored in silence. */
function unknownNames(environment: Environment): string[] {
  const known = new Set(
    (Object.entries(variables) as [string, Variable][]).flatMap(([name, { secret }]) =>
      secret ? [name, `${name}_FILE`] : [name],
    ),
  )
  return Object.keys(environment)
    .filter((name) => name.startsWith('STOA_') && name !== testing && !known.has(name))
    .map((name) => `${name} is not a variable of Stoa. "pnpm settings" lists them; remove it or mend its name.`)
}

function keyProblems(values: Values): string[] {
  const checks: readonly [VariableName, readonly string[], (pem: string) => unknown][] = [
    ['STOA_JWT_PRIVATE_KEY', pems(values.STOA_JWT_PRIVATE_KEY), readSigningKey],
    ['STOA_JWT_RETIRED_KEYS', pems(values.STOA_JWT_RETIRED_KEYS), readPublicJwk],
    ['STOA_GATEWAY_PRIVATE_KEY', pems(values.STOA_GATEWAY_PRIVATE_KEY), readProofPrivateKey],
    ['STOA_GATEWAY_PUBLIC_KEYS', pems(values.STOA_GATEWAY_PUBLIC_KEYS), readProofPublicKey],
  ]
  return checks.flatMap(([name, texts, read]) => {
    try {
      texts.forEach(read)
      return []
    } catch (error) {
      return [`${name} is not a usable key: ${(error as Error).message}. ${variables[name].description}`]
    }
  })
}

function productionProblems(environment: Environment, values: Values, kind: ProcessKind): string[] {
  const problems: string[] = []
  for (const [name, variable] of Object.entries(variables) as [VariableName, Variable][]) {
    if (!isUsedBy(variable, kind)) continue
    const needless = name === 'STOA_DATABASE_URL' && kind === 'gateway' && values.STOA_EVENTS !== undefined
    if (isRequired(variable, kind) && !needless && values[name] === undefined) {
      const mailbox = name === 'STOA_SMTP_URL' ? ' (production has no development mailbox)' : ''
      problems.push(`${name} is missing, and production needs it${mailbox}. Example: ${variable.example}`)
    }
    const text = readText(environment, name, variable, []) ?? ''
    if (text.includes(developmentMark) || text.includes(developmentSecretMark)) {
      problems.push(`${name} is a development key, and production refuses those. ${variable.description}`)
    }
  }
  if (values.STOA_DEMO) problems.push('STOA_DEMO = "on": production is never filled with the demo world. Remove it.')
  if (values.STOA_EXPLORERS) problems.push('STOA_EXPLORERS = "on": production shows no explorers. Remove it.')
  return problems
}

function isRequired({ requiredInProduction }: Variable, kind: ProcessKind): boolean {
  if (kind === 'tool' || requiredInProduction === undefined) return false
  return requiredInProduction === 'always' || kind !== 'all'
}

/** The PEM blocks of a text that may hold several. */
function pems(text: string | undefined): string[] {
  return text?.match(/-----BEGIN [^-]+-----[\s\S]+?-----END [^-]+-----/g) ?? []
}
