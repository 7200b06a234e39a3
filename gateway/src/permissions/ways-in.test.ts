import { until } from '@stoa/testing/until'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ada, drill, personIdOf } from '../fake-subgraphs.fixture.ts'
import { bearerOf, type Running, startFixture } from '../gateway.fixture.ts'
import { unauthorized } from '../blogs.fixture.ts'

const query = `{ item(id: "${drill.id}") { title owner { name secret } } }`

describe('permissions hold on every way in', () => {
  let run: Running
  beforeEach(async () => {
    run = await startFixture()
  })
  afterEach(() => run.gateway.stop())

  it('POST: null and an error for those who may not, the answer for those who may', async () => {
    const nobody = await run.post(query)
    expect(nobody.status).toBe(200)
    expect(nobody.body).toEqual({
      data: { item: { title: 'Drill', owner: { name: 'Ada', secret: null } } },
      errors: [unauthorized(['item', 'owner', 'secret'])],
    })
    expect(run.users.asked.some(({ request }) => request.query.includes('secret'))).toBe(false)
    const { body } = await run.post(query, {}, bearerOf(run.token(ada)))
    expect(body).toEqual({ data: { item: { title: 'Drill', owner: { name: 'Ada', secret: 'blue' } } } })
    expect((await run.post(query)).body).toEqual(nobody.body)
  })

  it('GET: the same', async () => {
    const url = `${run.endpoint}?query=${encodeURIComponent(query)}`
    const answer = await fetch(url, { headers: { 'apollo-require-preflight': '1' } })
    expect(await answer.json()).toMatchObject({ errors: [unauthorized(['item', 'owner', 'secret'])] })
  })

  it('WebSocket: the same for a query, and in each event of a subscription', async () => {
    const client = run.client()
    const asked = client.iterate({ query })
    expect((await asked.next()).value).toMatchObject({ errors: [unauthorized(['item', 'owner', 'secret'])] })
    const events = client.iterate({
      query: `subscription { itemChanged(id: "${drill.id}") { title owner { secret } } }`,
    })
    const first = events.next()
    await until(() => run.events.waiting === 1, 'the stream is open')
    run.events.push({ itemChanged: { ...drill, ownerId: personIdOf(ada) } })
    expect((await first).value).toEqual({
      data: { itemChanged: { title: 'Drill', owner: null } },
      errors: [unauthorized(['itemChanged', 'owner', 'secret'])],
    })
    expect(run.users.asked.some(({ request }) => request.query.includes('secret'))).toBe(false)
    await client.dispose()
  })
})
