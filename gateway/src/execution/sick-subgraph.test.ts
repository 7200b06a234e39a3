import { type SteadyEvent, steadyLink } from '@stoa/link/steady-link'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drill, fakeSubgraphs } from '../fake-subgraphs.fixture.ts'
import { type Running, startFixture } from '../gateway.fixture.ts'

// The gateway over steady links, as in production: one subgraph of several is away.

const fakes = fakeSubgraphs()
const clock = { ms: 0 }
const events: SteadyEvent[] = []
let run: Running

beforeAll(async () => {
  const policy = {
    attempts: 1,
    breaker: { windowMs: 10_000, volume: 3, ratio: 0.5, openMs: 4_000 },
  }
  const links = fakes.links.map((link) =>
    steadyLink({
      name: link.name,
      addresses: [{ at: link.name, link }],
      policy,
      onEvent: (event) => events.push(event),
      now: () => clock.ms,
    }),
  )
  run = await startFixture({ links })
})
afterAll(() => run.gateway.stop())

const query = 'query Q($id: ID!) { item(id: $id) { title reviews owner { name } } }'
const ask = async () => (await run.post(query, { id: drill.id })).body
const whole = { item: { title: 'Drill', reviews: ['Good.'], owner: { name: 'Ada' } } }
const withoutUsers = { item: { title: 'Drill', reviews: ['Good.'], owner: null } }

beforeEach(async () => {
  fakes.users.trouble = 'none'
  clock.ms += 60_000
  expect(await ask()).toEqual({ data: whole })
  events.length = 0
})

describe('while a subgraph is away', () => {
  it('the rest of the answer comes, with one error for each fetch that failed', async () => {
    fakes.users.trouble = 'unreachable'
    for (let count = 0; count < 5; count += 1) {
      const { data, errors } = await ask()
      expect(data).toEqual(withoutUsers)
      expect(errors).toHaveLength(1)
      expect(errors[0]).toMatchObject({
        message: 'The subgraph users cannot be reached. Try again.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      })
    }
  })

  it('it is left alone after a few faults, and clients are told when to come back', async () => {
    fakes.users.trouble = 'unreachable'
    for (let count = 0; count < 3; count += 1) await ask()
    expect(events.map(({ kind, subgraph }) => [kind, subgraph])).toEqual([['opened', 'users']])
    const { length } = fakes.users.asked
    const reported = run.reports.length
    clock.ms += 1_000
    const { data, errors } = await ask()
    expect(data).toEqual(withoutUsers)
    expect(errors[0].extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', retryAfterMs: 3_000 })
    expect(fakes.users.asked).toHaveLength(length)
    // One line when it began, and not one for each request that meets it.
    expect(run.reports.slice(reported).filter((line) => !line.startsWith('info'))).toEqual([])
  })

  it('its routes answer 503 and when to come back', async () => {
    fakes.users.trouble = 'unreachable'
    for (let count = 0; count < 3; count += 1) await ask()
    const answer = await fetch(`${run.gateway.url}/-/users/jwks.json`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '4'])
  })

  it('it is asked as before once one request has succeeded', async () => {
    fakes.users.trouble = 'unreachable'
    for (let count = 0; count < 3; count += 1) await ask()
    fakes.users.trouble = 'none'
    expect((await ask()).data).toEqual(withoutUsers)
    clock.ms += 4_000
    expect(await ask()).toEqual({ data: whole })
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'halfOpened', 'closed'])
  })
})
