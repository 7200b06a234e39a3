import { guestViewer, personViewer, type Viewer } from '@stoa/auth/viewer'
import { newId } from '@stoa/values/ids'
import { until } from '@stoa/testing/until'
import { afterEach, describe, expect, it } from 'vitest'
import { ada, drill, personIdOf, supergraphSdl, typeDefs } from '../fake-subgraphs.fixture.ts'
import { bearerOf, type Running, startFixture } from '../gateway.fixture.ts'

const eve = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true })
const me = '{ me { id name } }'
const items = '{ items { title } }'

/** The fake's definitions, where what `items` selects says that it is public. */
const publicItems = `
  extend schema @composeDirective(name: "@public")
    @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@composeDirective"])
    @link(url: "https://stoa.dev/permissions/v1.0", import: ["@public"])
  directive @public on FIELD_DEFINITION | OBJECT
  ${typeDefs.items
    .slice(typeDefs.items.indexOf('type Query'))
    .replace('text: String): [Item!]!', '$& @public')
    .replace('@key(fields: "id") { id: ID!, title', '@public $&')}`

let run: Running
afterEach(() => run.gateway.stop())

/** Begins a request that the subgraph keeps waiting, and others once it is on its way. */
async function together(asks: readonly (() => Promise<unknown>)[], subgraph: 'users' | 'items', expected: number) {
  run[subgraph].trouble = 'silent'
  run[subgraph].asked.length = 0
  const asked = asks.map((ask) => ask())
  await until(() => run[subgraph].asked.length >= expected, 'the subgraph is asked')
  // Whoever would ask besides has done so when a request that came later is answered.
  expect((await run.post('{ __typename }')).status).toBe(200)
  const count = run[subgraph].asked.length
  run[subgraph].speak()
  return { count, answers: (await Promise.all(asked)) as Awaited<ReturnType<Running['post']>>[] }
}

const asking = (query: string, viewer: Viewer | undefined, variables?: object) => () =>
  run.post(query, variables, viewer ? bearerOf(run.token(viewer)) : {})

describe('equal queries at the same time', () => {
  it('run once for one person, over several tokens too', async () => {
    run = await startFixture({ dedup: true })
    const { count, answers } = await together([asking(me, ada), asking(me, ada), asking(me, ada)], 'users', 1)
    expect(count).toBe(1)
    expect(answers.map(({ body }) => body.data.me.id)).toEqual(Array(3).fill(personIdOf(ada)))
  })

  it('never give two people one answer', async () => {
    run = await startFixture({ dedup: true })
    const guest = guestViewer(newId('gst'))
    const asks = [asking(me, ada), asking(me, eve), asking(me, guest), asking(me, undefined)]
    const { count, answers } = await together(asks, 'users', 4)
    expect(count).toBe(4)
    expect(answers.map(({ body }) => body.data.me?.id)).toEqual([
      personIdOf(ada),
      personIdOf(eve),
      undefined,
      undefined,
    ])
  })

  it('of the same person with other roles are asked for each', async () => {
    run = await startFixture({ dedup: true })
    const promoted = personViewer({ id: personIdOf(ada), sessionId: newId('ses'), roles: ['STAFF'], verified: true })
    expect((await together([asking(me, ada), asking(me, promoted)], 'users', 2)).count).toBe(2)
  })

  it('with other variables, or as another operation, are asked for each', async () => {
    run = await startFixture({ dedup: true })
    const one = 'query Q($text: String) { items(text: $text) { title } }'
    const asks = [
      asking(one, undefined, { text: 'a' }),
      asking(one, undefined, { text: 'b' }),
      asking(items, undefined),
    ]
    expect((await together(asks, 'items', 3)).count).toBe(3)
  })

  it('are asked for each unless somebody has switched it on', async () => {
    run = await startFixture()
    expect((await together([asking(me, ada), asking(me, ada)], 'users', 2)).count).toBe(2)
  })

  it('are one for everybody where every field says that it is public', async () => {
    run = await startFixture({ dedup: true, supergraphSdl: supergraphSdl({ items: publicItems }) })
    expect((await together([asking(items, ada), asking(items, eve), asking(items, undefined)], 'items', 1)).count).toBe(
      1,
    )
  })

  it('one who goes away leaves the others their answer', async () => {
    run = await startFixture({ dedup: true })
    run.items.trouble = 'silent'
    const gone = new AbortController()
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: items }),
    }
    const first = fetch(run.endpoint, { ...init, signal: gone.signal }).catch(() => 'gone')
    await until(() => run.items.asked.length === 1, 'the subgraph is asked')
    const second = run.post(items)
    expect((await run.post('{ __typename }')).status).toBe(200)
    gone.abort()
    expect(await first).toBe('gone')
    expect((await run.post('{ __typename }')).status).toBe(200)
    expect(run.items.asked[0]?.signal?.aborted).toBe(false)
    run.items.speak()
    expect((await second).body.data.items).toEqual([{ title: 'Drill' }])
    expect(run.items.asked).toHaveLength(1)
  })

  it('are given up where all have gone', async () => {
    run = await startFixture({ dedup: true })
    run.items.trouble = 'silent'
    const gone = new AbortController()
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: items }),
    }
    const asks = [1, 2].map(() => fetch(run.endpoint, { ...init, signal: gone.signal }).catch(() => 'gone'))
    await until(() => run.items.asked.length === 1, 'the subgraph is asked')
    expect((await run.post('{ __typename }')).status).toBe(200)
    gone.abort()
    await Promise.all(asks)
    await until(() => run.items.asked[0]?.signal?.aborted === true, 'the subgraph hears that nobody waits')
  })

  it('do not wait for what was asked before a change', async () => {
    run = await startFixture({ dedup: true })
    run.items.trouble = 'silent'
    const before = run.post(items)
    await until(() => run.items.asked.length === 1, 'the subgraph is asked')
    run.items.trouble = 'none'
    const rename = 'mutation M($id: ID!) { itemRename(id: $id, title: "Saw") { title } }'
    expect((await run.post(rename, { id: drill.id })).status).toBe(200)
    await run.post(items)
    expect(run.items.asked).toHaveLength(3)
    run.items.speak()
    await before
  })

  it('mutations run as often as they are asked', async () => {
    run = await startFixture({ dedup: true })
    const rename = 'mutation M($id: ID!) { itemRename(id: $id, title: "Saw") { title } }'
    const asks = [1, 2].map(() => asking(rename, ada, { id: drill.id }))
    expect((await together(asks, 'items', 2)).count).toBe(2)
  })
})
