import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { drill } from '../fake-subgraphs.fixture.ts'
import { type Running, startFixture, useExecutor } from '../gateway.fixture.ts'
import { apolloExecutor } from './apollo.ts'

// Whatever holds for the gateway holds over either executor: the same tests again.
useExecutor(apolloExecutor)
afterAll(() => useExecutor(undefined))

describe('over the stock executor: HTTP', async () => {
  await import('../http/graphql-http.test.ts')
})

describe('over the stock executor: WebSockets', async () => {
  await import('../streams/wires/graphql-sockets.test.ts')
})

describe('over the stock executor: subscriptions', async () => {
  await import('../streams/shared/streams.test.ts')
})

describe('over the stock executor: node(id)', async () => {
  await import('../graph/node-link.test.ts')
})

describe('names that Apollo’s planner would take for its own', () => {
  let run: Running
  afterEach(() => run.gateway.stop())

  it.each(['id: title', '__typename: title'])('are refused over the stock executor: %s', async (taken) => {
    run = await startFixture({ executor: apolloExecutor })
    const { status, body } = await run.post(`{ item(id: "1") { ${taken} reviews } }`)
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'ALIAS_NOT_SUPPORTED'])
    expect(body.errors[0].message).toContain('Choose another.')
  })

  it.each(['id: title', '__typename: title'])('are names like any other over ours: %s', async (taken) => {
    run = await startFixture({ executor: undefined })
    const { body } = await run.post(`query ($id: ID!) { item(id: $id) { ${taken} reviews } }`, { id: drill.id })
    expect(body).toEqual({ data: { item: { [taken.split(':')[0] as string]: 'Drill', reviews: ['Good.'] } } })
  })
})
