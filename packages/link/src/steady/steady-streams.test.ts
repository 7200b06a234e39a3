import { anonymous } from '@stoa/auth/viewer'
import { until } from '@stoa/testing/until'
import { afterEach, describe, expect, it } from 'vitest'
import type { SteadyPolicy } from './policy.ts'
import { openTown, transports } from './steady.fixture.ts'

const often = (count: number) => Array.from({ length: count })
const breaker = { windowMs: 10_000, volume: 4, ratio: 0.5, openMs: 60 }

describe.each(transports)('a steady link ($kind)', (transport) => {
  let town: Awaited<ReturnType<typeof openTown>>
  afterEach(() => town.close())

  const open = async (count: number, policy: Partial<SteadyPolicy> = {}) => {
    town = await openTown(transport, count, policy)
    return town
  }

  describe('a stream', () => {
    const listen = () => {
      const query = 'subscription S { ticks(key: "a") { number } }'
      const stream = town.link.subscribe({ query }, anonymous)
      const first = stream.next()
      first.catch(() => undefined)
      return { stream, first }
    }
    const listening = () => town.places.map(({ probe }) => probe.listening)

    it('begins where the fewest are, and counts there until it ends', async () => {
      const { link } = await open(2)
      const streams = often(6).map(listen)
      await until(() => listening().join() === '3,3', 'each has half')
      expect(link.state().addresses.map((address) => address.streams)).toEqual([3, 3])
      for (const { stream } of streams) {
        await stream.return?.()
        await stream.return?.()
      }
      await until(() => listening().join() === '0,0', 'all have ended')
      expect(link.state().addresses.map((address) => address.streams)).toEqual([0, 0])
    })

    it.each(['dead', 'silent'] as const)('begins at another address where one is %s', async (mood) => {
      const { places, events } = await open(2)
      await places[0].become(mood)
      const streams = often(6).map(listen)
      await until(() => listening().join() === '0,6', 'all listen at the other')
      places[1].probe.tick('a', 7)
      for (const { first } of streams) expect((await first).value.data.ticks.number).toBe(7)
      expect(events.find(({ kind }) => kind === 'retry')).toMatchObject({ at: 'place 1', subgraph: 'probe' })
      for (const { stream } of streams) await stream.return?.()
    })

    it('that breaks in the middle ends with a fault, and is not begun again in silence', async () => {
      const { places, link, kinds } = await open(2)
      const { stream, first } = listen()
      await until(() => listening().includes(1), 'it listens')
      const place = places.find(({ probe }) => probe.listening === 1)
      place?.probe.tick('a', 1)
      await first
      const next = stream.next()
      next.catch(() => undefined)
      await place?.become('dead')
      await expect(next).rejects.toMatchObject({ name: 'LinkFault', subgraph: 'probe' })
      expect((await stream.next()).done).toBe(true)
      expect(kinds()).toEqual([])
      expect(link.state().addresses.map((address) => address.streams)).toEqual([0, 0])
    })

    it('is refused at once while the breaker is open, and begins again when it closes', async () => {
      const { places, link } = await open(2, { breaker })
      await Promise.all(places.map((place) => place.become('dead')))
      for (const _ of often(4)) await expect(listen().first).rejects.toMatchObject({ name: 'LinkFault' })
      expect(link.state().breaker).toBe('open')
      await expect(listen().first).rejects.toMatchObject({ name: 'SubgraphRested' })
      await Promise.all(places.map((place) => place.become('well')))
      const begin = () => {
        const begun = { ...listen(), isRefused: false }
        begun.first.catch(() => (begun.isRefused = true))
        return begun
      }
      let begun = begin()
      await until(() => {
        if (begun.isRefused) begun = begin()
        return listening().includes(1)
      }, 'it listens')
      expect(link.state().breaker).toBe('closed')
      await begun.stream.return?.()
    })

    it('that is cut off together with many others says no more than one: the other address is asked as ever', async () => {
      const { places, link } = await open(2, { breaker })
      const streams = often(20).map(listen)
      await until(() => listening().join() === '10,10', 'each has half')
      await places[0].become('dead')
      await until(() => link.state().addresses[0]?.streams === 0, 'all there have ended')
      expect(link.state().addresses.map((address) => address.streams)).toEqual([0, 10])
      expect(link.state().breaker).toBe('closed')
      expect((await link.execute({ query: '{ viewer }' }, anonymous)).errors).toBeUndefined()
      for (const { stream } of streams) await stream.return?.()
    })

    it('that nobody wants any more while it opens is not opened elsewhere', async () => {
      const { places, kinds } = await open(2)
      await Promise.all(places.map((place) => place.become('dead')))
      const { stream, first } = listen()
      await stream.return?.()
      expect((await first).done).toBe(true)
      expect(kinds()).toEqual([])
    })
  })

  describe('a route', () => {
    const url = 'http://stoa.example/-/probe'
    const get = (path: string) => town.link.route(new Request(url + path), anonymous)
    const post = (body: string) =>
      town.link.route(
        new Request(`${url}/hooks/1`, { method: 'POST', body, headers: { 'x-signature': 's' } }),
        anonymous,
      )

    it.each(['dead', 'broken', 'busy'] as const)('that is read is answered though one address is %s', async (mood) => {
      const { places } = await open(2)
      await places[0].become(mood)
      const answered = await Promise.all(often(10).map(() => get('/nothing').then(({ status }) => status)))
      // What a route answers is its own word, 500 included; only "not here, not now" is asked elsewhere.
      const own = transport.kind !== 'in one process' && mood === 'broken' ? [204, 500] : [204]
      for (const status of answered) expect(own).toContain(status)
    })

    it('with a body is sent elsewhere, whole, where it was not sent', async () => {
      const { places } = await open(2)
      await places[0].become('dead')
      for (const _ of often(6)) {
        const answer = await post('the whole body')
        expect([answer.status, await answer.text()]).toEqual([201, 'the whole body'])
        expect(answer.headers.get('x-signature')).toBe('s')
      }
    })

    it('that changes something is never sent twice', async () => {
      const { places } = await open(2, { attemptMs: 60 })
      await Promise.all(places.map((place) => place.become('silent')))
      await expect(post('x')).rejects.toMatchObject({ name: 'LateFault' })
      await Promise.all(places.map((place) => place.become('busy')))
      expect((await post('x')).status).toBe(503)
      expect(places[0].asked() + places[1].asked()).toBe(2)
    })

    it('answers "not now" where all say so, which says nothing about the subgraph', async () => {
      const { places, link, kinds } = await open(2, { breaker })
      await Promise.all(places.map((place) => place.become('busy')))
      for (const _ of often(10)) expect((await get('/nothing')).status).toBe(503)
      expect(link.state().breaker).toBe('closed')
      expect(kinds()).not.toContain('ejected')
    })

    it('is refused while the breaker is open', async () => {
      const { places } = await open(1, { breaker })
      await places[0].become('dead')
      for (const _ of often(4)) await expect(get('/nothing')).rejects.toMatchObject({ name: 'LinkFault' })
      await expect(get('/nothing')).rejects.toMatchObject({ name: 'SubgraphRested' })
    })

    it('ends with its client', async () => {
      const { places, link } = await open(1)
      await places[0].become('silent')
      const gone = new AbortController()
      const asked = town.link.route(new Request(`${url}/nothing`, { signal: gone.signal }), anonymous)
      await until(() => places[0].asked() === 1, 'it is asked')
      gone.abort(new Error('the client went away'))
      await expect(asked).rejects.toThrow('the client went away')
      expect(link.state()).toMatchObject({ breaker: 'closed', addresses: [{ inFlight: 0 }] })
    })
  })
})
