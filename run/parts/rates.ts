import type { RatePolicies } from '@stoa/gateway/rates/policies'
import { memoryRates } from '@stoa/gateway/rates/memory-rates'
import { type RateGate, rateGate } from '@stoa/gateway/rates/rate-gate'
import type { RatePolicy } from '@stoa/gateway/rates/rate-store'
import { sturdyRates } from '@stoa/gateway/rates/sturdy-rates'
import type { Report } from '@stoa/telemetry/report'
import { Kind, parse } from 'graphql'
import type { Config } from '../settings/config.ts'
import { StartFault } from '../lifetime/faults.ts'
import type { Closers } from '../lifetime/stop.ts'
import type { Rate } from '../settings/rate-variables.ts'

const perMinute = (quota: number): Rate => ({ quota, windowMs: 60_000 })

const production = {
  person: perMinute(100_000),
  address: perMinute(200_000),
  connection: perMinute(300),
  // Many people at one address (an office, a mobile network) may have tokens that expire together.
  token: perMinute(6_000),
  route: perMinute(600),
  webhook: perMinute(6_000),
}

/** So much that nobody notices who develops, plays the tour or runs tests. */
const development: typeof production = {
  person: perMinute(10_000_000),
  address: perMinute(10_000_000),
  connection: perMinute(100_000),
  token: perMinute(100_000),
  route: perMinute(100_000),
  webhook: perMinute(100_000),
}

/**
 * What is dear, or reaches other people, in production. Attempts at passwords,
 * registrations and the mails that anybody can cause are not here: `users`
 * counts them itself, by account and by address that a mail goes to.
 */
export const operationRates: Readonly<Record<string, Rate>> = {
  'Query.search': perMinute(1_000),
  'Query.searchSuggestions': perMinute(3_000),
  'Query.searchPreview': perMinute(3_000),
  'Mutation.conversationStart': perMinute(20),
  'Mutation.directConversationStart': perMinute(20),
  'Mutation.guestStart': perMinute(120),
  'Mutation.loanRequest': perMinute(30),
  'Mutation.messageSend': perMinute(60),
  'Mutation.orderPlace': perMinute(30),
  'Mutation.sessionRefresh': perMinute(600),
}

/** The policies of a configuration. */
export function ratePolicies({ mode, rates }: Pick<Config, 'mode' | 'rates'>): RatePolicies {
  const base = mode === 'production' ? production : development
  const table = mode === 'production' && rates.operations !== 'off' ? operationRates : {}
  const named = rates.operations === 'off' ? {} : rates.operations
  const operations = Object.entries({ ...table, ...named }).flatMap(([field, rate]) => {
    const policy = policyOf(field.replace('.', '-'), rate)
    return policy ? [[field, policy] as const] : []
  })
  return {
    person: policyOf('person', rates.person ?? base.person),
    address: policyOf('address', rates.address ?? base.address),
    connection: policyOf('connection', rates.connection ?? base.connection),
    token: policyOf('token', rates.token ?? base.token),
    route: policyOf('route', rates.route ?? base.route),
    webhook: policyOf('webhook', rates.webhook ?? base.webhook),
    operations: Object.fromEntries(operations),
  }
}

function policyOf(name: string, rate: Rate): RatePolicy | undefined {
  return rate === 'off' ? undefined : { name, ...rate }
}

/** A mistyped field would otherwise be limited by nothing, in silence. Throws a `StartFault` that names it. */
export function requireFields({ rates }: Pick<Config, 'rates'>, supergraphSdl: string): void {
  const named = rates.operations === 'off' ? [] : Object.keys(rates.operations)
  if (named.length === 0) return
  const fields = new Set(
    parse(supergraphSdl).definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (definition.fields ?? []).map((field) => `${definition.name.value}.${field.name.value}`)
        : [],
    ),
  )
  const unknown = named.filter((name) => !fields.has(name))
  if (unknown.length === 0) return
  throw new StartFault(
    `STOA_RATE_OPERATIONS names ${unknown.join(', ')}, and the graph has no such field. Mend the name.`,
  )
}

/** How long a start waits for Redis, in milliseconds. */
const patienceMs = 3_000

/**
 * Opens what counts rates. A Redis that is not there is no reason not to
 * start: it is said, and this process counts for itself until it comes.
 */
export async function openRates(config: Config, report: Report, stack: Closers): Promise<RateGate> {
  const policies = ratePolicies(config)
  if (!config.redis) return rateGate(memoryRates(), policies)
  const { redisRates } = await import('@stoa/gateway/rates/redis-rates')
  const store = sturdyRates(redisRates(config.redis), { report })
  stack.add(() => store.close())
  if (!(await store.connect(patienceMs))) {
    const where = config.redis.nodes.map(({ host, port }) => `${host}:${port}`).join(', ')
    report(
      'warn',
      `Redis does not answer at ${where}: start it, mend STOA_REDIS_URL, or unset it. ` +
        'Until it answers each gateway counts rates for itself',
    )
  }
  return rateGate(store, policies)
}
