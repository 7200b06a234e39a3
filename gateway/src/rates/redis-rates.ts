import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { type Charge, chargeUs, fullUs, type Taken } from './rate-store.ts'

export type RedisAddress = {
  readonly nodes: readonly { readonly host: string; readonly port: number }[]
  /** Whether the nodes are of a Redis Cluster. */
  readonly cluster: boolean
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly db?: number | undefined
  readonly tls?: boolean | undefined
}

/** The store on Redis, as it is: it rejects where Redis does not answer. */
export type RedisRates = {
  take(subject: string, charges: readonly Charge[]): Promise<Taken>
  close(): Promise<void>
}

/**
 * One key for each policy, holding when everything has come back (in
 * microseconds, by the clock of Redis, so that those of gateways do not
 * matter). A script is atomic: it reads all keys and writes all or none.
 */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local taken = { 1 }
for i, key in ipairs(KEYS) do
  local full, charge = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local debt = math.min(math.max((tonumber(redis.call('GET', key) or now)) - now, 0), full)
  taken[i + 1] = debt
  if debt + charge > full then taken[1] = 0 end
end
if taken[1] == 1 then
  for i, key in ipairs(KEYS) do
    local debt = taken[i + 1] + tonumber(ARGV[2 * i])
    taken[i + 1] = debt
    redis.call('SET', key, string.format('%.0f', now + debt), 'PX', math.ceil(debt / 1000))
  end
end
return taken
`

type Scripted = { stoaTake(keys: number, ...rest: (string | number)[]): Promise<number[]> }

/** A command waits for nothing: without a connection it fails at once, and is never sent a second time. */
const connecting = {
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  connectTimeout: 2_000,
  commandTimeout: 1_000,
  // A host that is gone says nothing at all: then another connection is tried.
  socketTimeout: 3_000,
} satisfies RedisOptions

const reconnectMs = (attempt: number) => Math.min(100 * attempt, 1_000)

/** Connects in the background, and again whenever the connection is lost. */
export function redisRates({ nodes, cluster, username, password, db, tls }: RedisAddress): RedisRates {
  const options = {
    ...connecting,
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
    ...(tls ? { tls: {} } : {}),
  }
  const [first = { host: '127.0.0.1', port: 6379 }] = nodes
  const client = cluster
    ? new Cluster([...nodes], {
        enableOfflineQueue: false,
        redisOptions: options,
        slotsRefreshTimeout: 2_000,
        clusterRetryStrategy: reconnectMs,
      })
    : new Redis({
        ...options,
        ...first,
        ...(db === undefined ? {} : { db }),
        enableOfflineQueue: false,
        retryStrategy: reconnectMs,
      })
  // Whoever asks is told by a rejection; without a listener it would end the process.
  client.on('error', () => undefined)
  client.defineCommand('stoaTake', { lua: script })
  const scripted = client as unknown as Scripted

  return {
    async take(subject, charges) {
      // What stands in braces decides where a key lies in a cluster: all of one subject lie together.
      const keys = charges.map(({ policy }) => `stoa:rate:{${subject}}:${policy.name}`)
      const numbers = charges.flatMap((charge) => [fullUs(charge.policy), chargeUs(charge)])
      const [passed, ...debtsUs] = await scripted.stoaTake(keys.length, ...keys, ...numbers)
      return { passed: passed === 1, debtsUs }
    },
    close: async () => client.disconnect(),
  }
}
