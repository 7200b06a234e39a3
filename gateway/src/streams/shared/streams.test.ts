import { personViewer } from '@stoa/auth/viewer'
import { until } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import type { Client } from 'graphql-ws'
import { afterEach, describe, expect, it } from 'vitest'
import { added, changed, composed, mine, startStreams } from './streams.fixture.ts'

let run: Awaited<ReturnType<typeof startStreams>>
afterEach(() => run.gateway.stop())

const someone = (roles: ('STAFF' | 'ADMIN')[] = []) =>
  personViewer({ id: newId('per'), sessionId: newId('ses'), roles, verified: true })

/** What a subscription has brought, and why it is over. */
function follow(client: Client, query: string, key: string, extensions?: Record<string, unknown>) {
  const events: any[] = []
  const ends: unknown[] = []
  const stop = client.subscribe<any>(
    { query, variables: { key }, ...(extensions ? { extensions } : {}) },
    {
      next: (event) => void events.push(event),
      error: (error) => void ends.push(error),
      complete: () => void ends.push('complete'),
    },
  )
  const numbers = () => events.flatMap(({ data }) => (data ? [Object.values<any>(data)[0].number] : []))
  return {
    events,
    ends,
    numbers,
    stop,
    got: (...wanted: number[]) =>
      until(() => numbers().length >= wanted.length, `${wanted} came, not ${numbers()}`, 5_000).then(() =>
        expect(numbers()).toEqual(wanted),
      ),
  }
}

const clientOf = (viewer?: Parameters<typeof run.token>[0]) =>
  run.client(viewer ? { authorization: `Bearer ${run.token(viewer)}` } : {})

describe('an upstream', () => {
  it('is shared between viewers where every field is public, and opened for nobody in particular', async () => {
    run = await startStreams()
    const clients = [clientOf(someone()), clientOf(someone()), clientOf()]
    const all = clients.map((client) => follow(client, added, 'a'))
    await until(() => run.gateway.streams().subscribers === 3, 'all follow')
    run.publish('a', 1)
    for (const one of all) await one.got(1)
    expect([...run.streams].map(({ viewer }) => viewer.kind)).toEqual(['anonymous'])
    // One event: the other subgraph was asked once for all three.
    expect(run.asked.filter(({ subgraph }) => subgraph === 'names')).toHaveLength(1)
    expect(all[2]?.events[0]).toMatchObject({ data: { thingAdded: { name: 'Thing a' } } })
    for (const client of clients) await client.dispose()
    await until(() => run.streams.size === 0, 'the upstream ends with the last of them')
  })

  it('is shared between the connections of one viewer, and never with another, where a field is not public', async () => {
    run = await startStreams()
    const [ada, bob] = [someone(), someone()]
    const clients = [clientOf(ada), clientOf(ada), clientOf(bob)]
    const all = clients.map((client) => follow(client, mine, 'a'))
    await until(() => run.gateway.streams().subscribers === 3, 'all follow')
    run.publish('a', 1)
    for (const one of all) await one.got(1)
    expect([...run.streams].map(({ viewer }) => viewer)).toEqual(expect.arrayContaining([ada, bob]))
    expect(run.streams.size).toBe(2)
    for (const client of clients) await client.dispose()
  })

  it('is not shared by the same person with other rights', async () => {
    run = await startStreams()
    const ada = someone()
    const promoted = personViewer({ ...ada, roles: ['STAFF'] } as never)
    const clients = [clientOf(ada), clientOf(promoted)]
    for (const client of clients) follow(client, mine, 'a')
    await until(() => run.gateway.streams().subscribers === 2, 'both follow')
    expect(run.gateway.streams().upstreams).toBe(2)
    for (const client of clients) await client.dispose()
  })
})

describe('a snapshot', () => {
  it('comes first to everybody where the subscription follows one thing, also to who comes later', async () => {
    run = await startStreams()
    const client = clientOf()
    const first = follow(client, changed, 'a')
    await first.got(0)
    run.publish('a', 1)
    await first.got(0, 1)
    const second = follow(client, changed, 'a')
    await second.got(1)
    run.publish('a', 2)
    await first.got(0, 1, 2)
    await second.got(1, 2)
    expect(second.events[0]).toMatchObject({ extensions: { snapshot: true, cursor: expect.any(String) } })
    expect(run.gateway.streams().upstreams).toBe(1)
    await client.dispose()
  })

  it('does not come to who does not want it, and never where there are only new things', async () => {
    run = await startStreams()
    const client = clientOf()
    run.publish('a', 1)
    const [first, without, news] = [
      follow(client, changed, 'a'),
      follow(client, changed, 'a', { snapshot: false }),
      follow(client, added, 'a'),
    ]
    await first.got(1)
    await until(() => run.gateway.streams().subscribers === 3, 'all follow')
    run.publish('a', 2)
    await without.got(2)
    await news.got(2)
    await client.dispose()
  })
})

describe('whoever comes back with the cursor of the last event', () => {
  it.each([
    ['new things', added],
    ['the state of one thing', changed],
  ])('gets all that was missed, once and in order, and then shares what comes: %s', async (_what, query) => {
    run = await startStreams()
    const other = clientOf()
    const stays = follow(other, query, 'a', { snapshot: false })
    const client = clientOf()
    const before = follow(client, query, 'a', { snapshot: false })
    await until(() => run.gateway.streams().subscribers === 2, 'both follow')
    run.publish('a', 1)
    await before.got(1)
    client.terminate()
    await until(() => run.gateway.streams().subscribers === 1, 'it is gone')
    for (const number of [2, 3, 4]) run.publish('a', number)
    await stays.got(1, 2, 3, 4)
    const after = follow(clientOf(), query, 'a', { resumeFrom: before.events.at(-1).extensions.cursor })
    await after.got(2, 3, 4)
    run.publish('a', 5)
    await after.got(2, 3, 4, 5)
    await stays.got(1, 2, 3, 4, 5)
    expect(run.gateway.streams().upstreams).toBe(1)
    await other.dispose()
  })

  it('is told where the cursor is none', async () => {
    run = await startStreams()
    const client = clientOf()
    const refused = follow(client, added, 'a', { resumeFrom: 'nonsense' })
    await until(() => refused.ends.length > 0, 'it is refused')
    expect(refused.ends[0]).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    await client.dispose()
  })
})

describe('another supergraph while subscriptions run', () => {
  it('with other fields of other subgraphs changes nothing for those who do not ask for them', async () => {
    run = await startStreams()
    const client = clientOf()
    const one = follow(client, added, 'a')
    await until(() => run.gateway.streams().subscribers === 1, 'it follows')
    run.publish('a', 1)
    await one.got(1)
    const upstreams = run.asked.filter(({ request }) => request.query.includes('thingAdded')).length
    await run.gateway.exchange(
      composed({ names: (sdl) => sdl.replace('name: String!', 'name: String! nick: String!') }),
    )
    run.publish('a', 2)
    await one.got(1, 2)
    // The same upstream as before.
    expect(run.asked.filter(({ request }) => request.query.includes('thingAdded'))).toHaveLength(upstreams)
    await client.dispose()
  })

  it('in which a field has moved goes on from the last event with another upstream, without loss or doubles', async () => {
    run = await startStreams()
    const client = clientOf()
    const [one, ada] = [follow(client, added, 'a'), clientOf(someone())]
    const hers = follow(ada, mine, 'a')
    await until(() => run.gateway.streams().subscribers === 2, 'both follow')
    run.publish('a', 1)
    await one.got(1)
    await hers.got(1)
    // `name` is now answered by `things` itself.
    const exchanged = run.gateway.exchange(
      composed({
        things: (sdl) => sdl.replace('number: Int!', 'number: Int! name: String'),
        names: (sdl) => sdl.replace('name: String!', 'nick: String!'),
      }),
    )
    for (const number of [2, 3]) run.publish('a', number)
    await exchanged
    await until(() => [...run.streams].some(({ request }) => request.query.includes('name')), 'there is a new upstream')
    for (const number of [4, 5]) run.publish('a', number)
    await one.got(1, 2, 3, 4, 5)
    await hers.got(1, 2, 3, 4, 5)
    expect([one.ends, hers.ends]).toEqual([[], []])
    await until(() => run.streams.size === 2, 'the old upstream is gone')
    await client.dispose()
    await ada.dispose()
  })

  it('that no longer has what is asked ends the subscription with the reason, and no other', async () => {
    run = await startStreams()
    const client = clientOf()
    const [gone, stays] = [follow(client, added, 'a'), follow(client, changed, 'a')]
    await stays.got(0)
    await until(() => run.gateway.streams().subscribers === 2, 'both follow')
    await run.gateway.exchange(composed({ things: (sdl) => sdl.replace('thingAdded(', 'thingPosted(') }))
    await until(() => gone.ends.length > 0, 'it has ended')
    expect(gone.ends).toMatchObject([[{ extensions: { code: 'SUBSCRIPTION_NO_LONGER_VALID' } }]])
    expect(JSON.stringify(gone.ends)).toContain('thingAdded')
    run.publish('a', 1)
    await stays.got(0, 1)
    await client.dispose()
  })

  it('in which a field is no longer public gives each viewer an upstream of its own, without loss', async () => {
    run = await startStreams()
    const [ada, nobody] = [clientOf(someone()), clientOf()]
    const [hers, theirs] = [follow(ada, added, 'a'), follow(nobody, added, 'a')]
    await until(() => run.gateway.streams().subscribers === 2, 'both follow')
    run.publish('a', 1)
    await hers.got(1)
    await theirs.got(1)
    await run.gateway.exchange(
      composed({
        things: (sdl) =>
          sdl.replace('thingAdded(key: ID!): Thing @public', 'thingAdded(key: ID!): Thing @authenticated'),
      }),
    )
    run.publish('a', 2)
    await hers.got(1, 2)
    await until(() => theirs.ends.length > 0, 'nobody in particular may not')
    expect(theirs.numbers()).toEqual([1])
    expect([...run.streams].map(({ viewer }) => viewer.kind)).toEqual(['person'])
    await ada.dispose()
    await nobody.dispose()
  })
})
