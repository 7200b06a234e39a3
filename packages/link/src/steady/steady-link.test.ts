import { anonymous } from '@stoa/auth/viewer'
import { until } from '@stoa/testing/until'
import { afterEach, describe, expect, it } from 'vitest'
import { linkConformance } from '../link.conformance.ts'
import { SubgraphRested } from './fault.ts'
import type { SteadyPolicy } from './policy.ts'
import { openTown, transports } from './steady.fixture.ts'
import { steadyLink } from './steady-link.ts'

const often = (count: number) => Array.from({ length: count })

describe.each(transports)('a steady link ($kind)', (transport) => {
  let town: Awaited<ReturnType<typeof openTown>>
  afterEach(() => town.close())

  const open = async (count: number, policy: Partial<SteadyPolicy> = {}) => {
    town = await openTown(transport, count, policy)
    return town
  }
  const ask = (query = '{ viewer }', signal?: AbortSignal) => town.link.execute({ query }, anonymous, signal)
  const askAll = (count: number, query?: string) => Promise.allSettled(often(count).map(() => ask(query)))
  const failures = (settled: PromiseSettledResult<unknown>[]) => settled.filter(({ status }) => status === 'rejected')

  describe('over several addresses', () => {
    it('shares requests among them, the least busy first', async () => {
      const { places, link } = await open(2)
      const slow = askAll(10, '{ slow }')
      await until(() => places.every(({ probe }) => probe.slow === 5), 'each has half')
      expect(link.state().addresses.map(({ inFlight }) => inFlight)).toEqual([5, 5])
      for (const { probe } of places) probe.release()
      expect(failures(await slow)).toEqual([])
      expect(link.state().addresses.map(({ inFlight }) => inFlight)).toEqual([0, 0])
    })

    it.each(['dead', 'broken', 'busy'] as const)('loses no query while one is %s, and ejects it', async (mood) => {
      const { places, link, kinds, events } = await open(2)
      await askAll(10)
      await places[0].become(mood)
      for (const _ of often(10)) expect(failures(await askAll(10))).toEqual([])
      expect(kinds()).toContain('ejected')
      expect(events.find(({ kind }) => kind === 'ejected')).toMatchObject({ subgraph: 'probe', at: 'place 0' })
      expect(link.state().addresses[0]?.ejectedForMs).toBeDefined()
      expect(link.state().breaker).toBe('closed')
    })

    it('asks an ejected one again only after a probe has succeeded', async () => {
      const { places, link, kinds } = await open(2)
      await places[0].become('dead')
      await until(async () => {
        await ask()
        return link.state().addresses[0]?.ejectedForMs !== undefined
      }, 'it is ejected')
      await places[0].become('well')
      const before = places[0].asked()
      await until(async () => kinds().includes('restored') || !(await ask()), 'it is restored')
      expect(places[0].asked() - before).toBe(1)
      await until(async () => {
        await ask()
        return places[0].asked() > before + 1
      }, 'it takes traffic')
    })

    it('is as good as ever when all were gone for a moment', async () => {
      const { places } = await open(2)
      await Promise.all(places.map((place) => place.become('dead')))
      expect(failures(await askAll(4))).toHaveLength(4)
      await places[0].become('well')
      for (const _ of often(10)) expect(failures(await askAll(2))).toEqual([])
    })
  })

  describe('a retry', () => {
    it('of a mutation happens only where it was not sent', async () => {
      const { places } = await open(2)
      await Promise.all(places.map((place) => place.become('broken')))
      await expect(ask('mutation { pay }')).rejects.toMatchObject({ name: 'LinkFault' })
      expect(places[0].asked() + places[1].asked()).toBe(1)
      await places[0].become('dead')
      await places[1].become('well')
      // The probe has no such mutation: that it says so means that it was asked.
      for (const _ of often(6)) expect((await ask('mutation { pay }')).errors).toHaveLength(1)
    })

    it('goes by the operation that is meant', async () => {
      const { places, link } = await open(1)
      await places[0].become('broken')
      const query = 'query A { viewer } mutation B { pay }'
      await expect(link.execute({ query, operationName: 'B' }, anonymous)).rejects.toThrow()
      expect(places[0].asked()).toBe(1)
      await expect(link.execute({ query, operationName: 'A' }, anonymous)).rejects.toThrow()
      expect(places[0].asked()).toBe(4)
    })

    it('goes elsewhere after a time-out, and never to the same address again', async () => {
      const { places } = await open(2, { attemptMs: 60 })
      await places[0].become('silent')
      expect(failures(await askAll(2))).toEqual([])
      await places[1].become('silent')
      await expect(ask()).rejects.toMatchObject({ name: 'LateFault', subgraph: 'probe' })
    })

    it('does not begin where the client goes away just as it would', async () => {
      const { places } = await open(2)
      await Promise.all(places.map((place) => place.become('broken')))
      const client = new AbortController()
      const gone = new Error('the client went away')
      const onEvent = () => queueMicrotask(() => client.abort(gone))
      const link = steadyLink({ name: 'probe', addresses: places, onEvent })
      await expect(link.execute({ query: '{ viewer }' }, anonymous, client.signal)).rejects.toBe(gone)
      expect(places[0].asked() + places[1].asked()).toBe(1)
      expect(link.state().addresses.map(({ inFlight }) => inFlight)).toEqual([0, 0])
    })

    it('is never a storm: a subgraph that is down gets a fifth more and a few', async () => {
      const { places } = await open(1, { budget: { ratio: 0.2, perSecond: 1, most: 100 }, breaker: never })
      await places[0].become('broken')
      const count = 100
      for (const _ of often(count)) await ask().catch(() => undefined)
      expect(places[0].asked()).toBeGreaterThan(count)
      expect(places[0].asked()).toBeLessThanOrEqual(count * 1.2 + 5)
    })
  })

  describe('the breaker', () => {
    const breaker = { windowMs: 10_000, volume: 5, ratio: 0.5, openMs: 60 }

    it('opens while everything fails, asks nothing meanwhile, and closes when the subgraph is back', async () => {
      const { places, link, kinds } = await open(2, { breaker })
      await Promise.all(places.map((place) => place.become('broken')))
      for (const _ of often(5)) await ask().catch(() => undefined)
      expect(link.state().breaker).toBe('open')
      const before = places[0].asked() + places[1].asked()
      const settled = failures(await askAll(50))
      expect(settled).toHaveLength(50)
      for (const { reason } of settled as PromiseRejectedResult[]) {
        expect(reason).toBeInstanceOf(SubgraphRested)
        expect(reason).toMatchObject({ subgraph: 'probe', retryAfterMs: expect.any(Number) })
      }
      expect(places[0].asked() + places[1].asked()).toBe(before)
      await Promise.all(places.map((place) => place.become('well')))
      await until(() => ask().then(Boolean, () => false), 'it answers again')
      expect(link.state().breaker).toBe('closed')
      expect(kinds().filter((kind) => /open|close/i.test(kind))).toEqual(['opened', 'halfOpened', 'closed'])
    })

    it('opens for silence too: who asks waits no longer than one attempt, and soon not at all', async () => {
      const { places, link } = await open(2, { breaker, attemptMs: 40 })
      await Promise.all(places.map((place) => place.become('silent')))
      const begun = performance.now()
      expect(failures(await askAll(10))).toHaveLength(10)
      expect(performance.now() - begun).toBeLessThan(2_000)
      expect(link.state().breaker).toBe('open')
      await expect(ask()).rejects.toBeInstanceOf(SubgraphRested)
    })

    it('lets one request at a time try, and stays open when that fails', async () => {
      const { places, link, kinds } = await open(1, { breaker, attempts: 1 })
      await places[0].become('broken')
      await askAll(5)
      const before = places[0].asked()
      await until(async () => {
        await askAll(10)
        return kinds().filter((kind) => kind === 'opened').length === 2
      }, 'it has tried')
      expect(places[0].asked() - before).toBe(1)
      expect(link.state().breaker).toBe('open')
    })

    it('takes many requests that one address cuts off for the fault of that address', async () => {
      const { places, link, kinds } = await open(2, { breaker })
      const cut = askAll(20, 'mutation { wait }')
      await until(() => places.every(({ probe }) => probe.slow === 10), 'each has half')
      await places[0].become('dead')
      await until(() => link.state().addresses[0]?.inFlight === 0, 'those there have failed')
      expect(link.state().breaker).toBe('closed')
      expect(kinds()).toContain('ejected')
      for (const { probe } of places) probe.release()
      expect(failures(await cut)).toHaveLength(10)
    })

    it('takes errors of the graph for answers', async () => {
      const { link, kinds } = await open(2, { breaker })
      for (const query of ['{ boom }', '{ secret }', '{ nothing }', '{']) await askAll(10, query)
      expect(link.state().breaker).toBe('closed')
      expect(kinds()).toEqual([])
    })

    it('takes a client that goes away for nothing, and sees to it that nobody works for it', async () => {
      const { places, link, kinds } = await open(2, { breaker })
      const gone = new AbortController()
      const asked = Promise.allSettled(often(10).map(() => ask('{ slow }', gone.signal)))
      await until(() => places[0].probe.slow + places[1].probe.slow === 10, 'all of them run')
      gone.abort(new Error('the client went away'))
      for (const settled of await asked) {
        expect(settled).toMatchObject({ reason: { message: 'the client went away' } })
      }
      await expect(ask('{ viewer }', AbortSignal.abort(new Error('before it began')))).rejects.toThrow(
        'before it began',
      )
      expect(kinds()).toEqual([])
      expect(link.state()).toMatchObject({ breaker: 'closed', addresses: [{ inFlight: 0 }, { inFlight: 0 }] })
      for (const { probe } of places) probe.release()
    })
  })
})

const never = { windowMs: 10_000, volume: Number.POSITIVE_INFINITY, ratio: 1, openMs: 1 }

for (const transport of transports) {
  for (const count of [1, 3]) {
    linkConformance(`steady over ${count}, ${transport.kind}`, async () => {
      const { link, places, close } = await openTown(transport, count)
      const probes = places.map((place) => place.probe)
      const sum = (of: 'listening' | 'slow' | 'givenUp') => probes.reduce((total, probe) => total + probe[of], 0)
      return {
        link,
        close,
        probe: {
          get listening() {
            return sum('listening')
          },
          get slow() {
            return sum('slow')
          },
          get givenUp() {
            return sum('givenUp')
          },
          tick: (...args) => probes.forEach((probe) => probe.tick(...args)),
          state: (...args) => probes.forEach((probe) => probe.state(...args)),
          end: (key) => probes.forEach((probe) => probe.end(key)),
          break: (key) => probes.forEach((probe) => probe.break(key)),
          release: () => probes.forEach((probe) => probe.release()),
        },
      }
    })
  }
}
