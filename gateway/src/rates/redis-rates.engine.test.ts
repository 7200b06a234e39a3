import { personViewer } from '@stoa/auth/viewer'
import { startRedis, type TestRedis } from '@stoa/testing/redis'
import { until } from '@stoa/testing/until'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { rateStoreConformance } from './conformance.ts'
import { bearerOf, type Running, startFixture } from '../gateway.fixture.ts'
import type { RatePolicies } from './policies.ts'
import { rateGate } from './rate-gate.ts'
import type { Charge } from './rate-store.ts'
import { redisRates } from './redis-rates.ts'
import { type SturdyRates, sturdyRates } from './sturdy-rates.ts'

describe.each([
  ['one Redis', false],
  ['a Redis cluster', true],
])('%s', (name, cluster) => {
  let redis: TestRedis
  beforeAll(async () => {
    redis = await startRedis({ cluster })
  })
  afterAll(() => redis?.stop())

  /** Two, as two gateways have them. A conformance test never sees the memory behind: it fails where Redis does. */
  rateStoreConformance(name, async () => {
    const address = { nodes: [{ host: '127.0.0.1', port: redis.port }], cluster }
    const [store, other] = [redisRates(address), redisRates(address)]
    for (const one of [store, other]) {
      await until(
        () =>
          one
            .take('ready', [{ policy: { name: 'ready', quota: 1_000, windowMs: 1_000 }, cost: 1 }])
            .then(Boolean, () => false),
        'Redis takes commands',
      )
    }
    return { store, other, close: async () => void (await Promise.all([store.close(), other.close()])) }
  })
})

/** Two gateways that share a Redis, until the test is over. */
async function twoGateways(policies: RatePolicies): Promise<readonly [Running, Running]> {
  const redis = await startRedis()
  onTestFinished(() => redis.stop())
  const start = async () => {
    const store = sturdyRates(redisRates({ nodes: [{ host: '127.0.0.1', port: redis.port }], cluster: false }), {
      report: () => undefined,
    })
    onTestFinished(() => store.close())
    expect(await store.connect(5_000)).toBe(true)
    const running = await startFixture({ rates: rateGate(store, policies) })
    onTestFinished(() => running.gateway.stop())
    return running
  }
  return [await start(), await start()]
}

test('two gateways that share a Redis share the quota of a person, whichever way they ask', async () => {
  const ada = personViewer({ id: `person_${process.pid}`, sessionId: 'session_1', roles: [], verified: true })
  const gateways = await twoGateways({ person: { name: 'person', quota: 20, windowMs: 3_600_000 } })
  const asked = await Promise.all(
    Array.from({ length: 60 }, (_, index) => {
      const running = gateways[index % 2 ? 1 : 0]
      return running.post('{ __typename }', {}, bearerOf(running.token(ada)))
    }),
  )
  const statuses = asked.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(20)
  expect(statuses.filter((status) => status === 429)).toHaveLength(40)
})

test('two gateways that share a Redis share what an address may send of tokens that do not count', async () => {
  const gateways = await twoGateways({ token: { name: 'token', quota: 4, windowMs: 3_600_000 } })
  const statuses: number[] = []
  for (let n = 0; n < 10; n++) {
    statuses.push((await gateways[n % 2 ? 1 : 0].post('{ __typename }', {}, bearerOf(`forged-${n}`))).status)
  }
  expect(statuses).toEqual([401, 401, 401, 401, 429, 429, 429, 429, 429, 429])
  // Who took the last unit knows at once that none is left, the other one after one more; from then on none is checked.
  expect(gateways.map(({ checks }) => checks())).toEqual([3, 2])
})

describe('Redis goes', () => {
  let redis: TestRedis
  let rates: SturdyRates
  let reports: string[]
  const few: Charge = { policy: { name: 'person', quota: 10, windowMs: 600_000 }, cost: 1 }

  beforeEach(async () => {
    redis = await startRedis()
    reports = []
    rates = sturdyRates(redisRates({ nodes: [{ host: '127.0.0.1', port: redis.port }], cluster: false }), {
      report: (level, message) => reports.push(`${level}: ${message}`),
      probeMs: 50,
    })
    expect(await rates.connect(5_000)).toBe(true)
  })
  afterEach(async () => {
    await rates.close()
    redis.resume()
    await redis.stop()
  })

  /** Takes one unit, and says how long that took. */
  async function timed(subject: string) {
    const begun = performance.now()
    const { passed } = await rates.take(subject, [few])
    return { passed, ms: performance.now() - begun }
  }

  test('hanging in the middle of load: nobody waits longer than the time-out, and then nobody waits', async () => {
    const first = await Promise.all(Array.from({ length: 5 }, () => timed('ada')))
    redis.hang()
    const load = await Promise.all(Array.from({ length: 200 }, (_, index) => timed(`crowd-${index}`)))
    expect(load.every(({ passed }) => passed)).toBe(true)
    expect(Math.max(...load.map(({ ms }) => ms))).toBeLessThan(250) // 50, on a machine that has other work too
    expect(rates.shared).toBe(false)
    const during = await Promise.all(Array.from({ length: 20 }, () => timed('ada')))
    expect(Math.max(...during.map(({ ms }) => ms))).toBeLessThan(25)
    // Five were taken before, which this process has seen: neither everything passes now nor nothing.
    expect([...first, ...during].filter(({ passed }) => passed)).toHaveLength(10)
    expect(reports).toEqual(['warn: Redis does not answer: each gateway counts rates for itself until it does'])
    redis.resume()
    await until(() => rates.shared, 'Redis counts again')
  })

  test('killed in the middle of load, and started again: counted here until it is back', async () => {
    let stopped = false
    const passed: boolean[] = []
    const load = (async () => {
      while (!stopped) {
        passed.push((await timed('eve')).passed)
        // Somebody of whom nothing is known yet: Redis is asked.
        await timed(`crowd-${passed.length}`)
        await new Promise(setImmediate)
      }
    })()
    await until(() => passed.length > 20, 'there is load')
    await redis.kill()
    await until(() => !rates.shared, 'it is noticed')
    await redis.restart()
    await until(() => rates.shared, 'Redis counts again')
    const soFar = passed.length
    await until(() => passed.length > soFar + 20, 'there is load on the new one')
    stopped = true
    await load
    // What this process knows to be used up stays so, also where the new Redis has forgotten it.
    expect(passed.filter(Boolean).length).toBe(10)
    expect(reports).toEqual([
      'warn: Redis does not answer: each gateway counts rates for itself until it does',
      'info: Redis answers again and counts rates',
    ])
  })

  test('it was never there: the start goes on, and it is used when it comes', async () => {
    await redis.kill()
    const late = sturdyRates(redisRates({ nodes: [{ host: '127.0.0.1', port: redis.port }], cluster: false }), {
      report: () => undefined,
      probeMs: 50,
    })
    expect(await late.connect(200)).toBe(false)
    expect(await late.take('bob', [few])).toMatchObject({ passed: true })
    await redis.restart()
    await until(() => late.shared, 'Redis counts')
    await late.close()
  })
})
