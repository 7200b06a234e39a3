import type { Report } from '@stoa/telemetry/report'
import { memoryRates } from './memory-rates.ts'
import type { Charge, RateStore, Taken } from './rate-store.ts'
import type { RedisRates } from './redis-rates.ts'

export type SturdyOptions = {
  readonly report: Report
  /** How long a request waits for Redis at most, in milliseconds. */
  readonly timeoutMs?: number
  /** How often a Redis that is down is tried, in milliseconds. */
  readonly probeMs?: number
}

export type SturdyRates = RateStore & {
  /** Whether Redis counts at this moment, and not this process for itself. */
  readonly shared: boolean
  /** Asks Redis for the first time; answers whether it is there. */
  connect(patienceMs: number): Promise<boolean>
}

/** A Redis that comes and goes is not told of more often than this, in milliseconds. */
const tellAgainMs = 60_000
const probe: readonly Charge[] = [{ policy: { name: 'probe', quota: 1_000, windowMs: 1_000 }, cost: 1 }]

/**
 * Redis, and this process where Redis does not answer in time: the same
 * quotas, counted for this process alone from what it has last seen, so that
 * an outage neither refuses everybody nor lets everything through. While it
 * is down nobody waits for it; one probe at a time finds out when it is back.
 */
export function sturdyRates(redis: RedisRates, options: SturdyOptions): SturdyRates {
  const { report, timeoutMs = 50, probeMs = 500 } = options
  const local = memoryRates()
  let shared = false
  let closed = false
  let toldMs = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  /** Ends the waiting of everybody when one has found that Redis is down. */
  let down = Promise.withResolvers<undefined>()

  async function within(promise: Promise<Taken>, ms: number): Promise<Taken> {
    let late: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_, reject) => {
      // What came while this process was busy is read before the check phase: a slow gateway is no slow Redis.
      late = setTimeout(() => setImmediate(() => reject(new Error(`no answer within ${ms} ms`))), ms)
    })
    try {
      return await Promise.race([promise, tooLate])
    } finally {
      clearTimeout(late)
      promise.catch(() => undefined)
    }
  }

  function goDown(error: unknown): void {
    if (!shared || closed) return
    shared = false
    down.resolve(undefined)
    const nowMs = performance.now()
    if (nowMs - toldMs >= tellAgainMs) {
      toldMs = nowMs
      report('warn', 'Redis does not answer: each gateway counts rates for itself until it does', { error })
    }
    probeLater()
  }

  function probeLater(): void {
    timer = setTimeout(() => {
      void isThere().then((there) => there || closed || probeLater())
    }, probeMs)
    timer.unref()
  }

  async function isThere(): Promise<boolean> {
    try {
      await within(redis.take('probe', probe), timeoutMs)
    } catch {
      return false
    }
    if (closed) return true
    if (!shared && performance.now() - toldMs < tellAgainMs) report('info', 'Redis answers again and counts rates')
    shared = true
    down = Promise.withResolvers()
    return true
  }

  return {
    get shared() {
      return shared
    },
    async connect(patienceMs) {
      const end = performance.now() + patienceMs
      while (!closed && performance.now() < end) {
        if (await isThere()) return true
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      probeLater()
      return false
    },
    async take(subject, charges) {
      if (!shared) return local.take(subject, charges)
      // What is known to be used up costs Redis nothing, and stays so where a new Redis has forgotten it.
      const known = local.refused(subject, charges)
      if (known) return known
      try {
        const taken = await Promise.race([within(redis.take(subject, charges), timeoutMs), down.promise])
        if (!taken) return local.take(subject, charges)
        local.learn(subject, charges, taken)
        return taken
      } catch (error) {
        goDown(error)
        return local.take(subject, charges)
      }
    },
    // Debts only grow by what others ask, and shrink alike everywhere: what is used up by what is known here, is.
    refused: (subject, charges) => local.refused(subject, charges),
    async close() {
      closed = true
      clearTimeout(timer)
      await local.close()
      await redis.close()
    },
  }
}
