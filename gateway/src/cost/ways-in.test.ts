import { until } from '@stoa/testing/until'
import { afterEach, expect, it } from 'vitest'
import { drill } from '../fake-subgraphs.fixture.ts'
import { type Running, startFixture } from '../gateway.fixture.ts'

const extensions = { cost: true }
const people = '{ people { friends { name } } }'
const cost = { estimated: 110, actual: 2, max: 50_000 }
let run: Running
afterEach(() => run.gateway.stop())

it('the cost is in the answer of those who ask for it, and of nobody else', async () => {
  run = await startFixture()
  expect((await run.post(people)).body.extensions).toBeUndefined()
  expect((await run.post(people, {}, {}, { extensions })).body.extensions).toEqual({ cost })
  expect((await run.post(people, {}, { 'stoa-cost': '1' })).body.extensions).toEqual({ cost })
  const search = new URLSearchParams({ query: people, extensions: JSON.stringify(extensions) })
  const got = await fetch(`${run.endpoint}?${search}`, { headers: { 'apollo-require-preflight': '1' } })
  expect(await got.json()).toMatchObject({ extensions: { cost } })
})

it('it is told over WebSockets alike, and of each event', async () => {
  run = await startFixture()
  const client = run.client()
  expect((await client.iterate({ query: people, extensions }).next()).value).toMatchObject({ extensions: { cost } })
  const query = `subscription { itemChanged(id: "${drill.id}") { title owner { name } } }`
  const first = client.iterate({ query, extensions }).next()
  await until(() => run.events.waiting === 1, 'the stream is open')
  run.events.push({ itemChanged: drill })
  expect((await first).value).toMatchObject({ extensions: { cost: { estimated: 2, actual: 2 } } })
  await client.dispose()
})

it('what is estimated to cost more than the limit is refused on each way, and nobody is asked', async () => {
  run = await startFixture({ limits: { cost: 109 } })
  const refused = { extensions: { code: 'COST_ESTIMATED_TOO_EXPENSIVE', estimated: 110, max: 109 } }
  const { status, body } = await run.post(people)
  expect([status, body.errors]).toEqual([400, [expect.objectContaining(refused)]])
  const client = run.client()
  await expect(client.iterate({ query: people }).next()).rejects.toEqual([expect.objectContaining(refused)])
  expect(run.users.asked).toEqual([])
  await client.dispose()
})
