import { Agent, request as httpRequest } from 'node:http'
import { until } from '@stoa/testing/until'
import { describe, expect, it } from 'vitest'
import { startFixture } from '../gateway.fixture.ts'

/** A request that goes on a connection which is kept. */
function ask(port: number, agent: Agent) {
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const request = httpRequest({ port, agent, method: 'POST', path: '/graphql', headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
    request.on('error', reject)
    request.end(JSON.stringify({ query: '{ items { title } }' }))
  })
}

describe.each([
  ['fast', true],
  ['apollo server', false],
] as const)('a stop on the %s lane', (_name, fastLane) => {
  it('lets a request that runs end, and takes no new one', async () => {
    const run = await startFixture({ fastLane })
    const { port } = run.gateway
    const agent = new Agent({ keepAlive: true })
    run.items.trouble = 'silent'
    const running = ask(port, agent)
    await until(() => run.items.asked.length === 1, 'the subgraph is asked')
    let stopped = false
    const stopping = run.gateway.stop().then(() => (stopped = true))
    await expect(ask(port, new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(stopped).toBe(false)
    run.items.speak()
    expect(await running).toEqual({ status: 200, body: '{"data":{"items":[{"title":"Drill"}]}}' })
    await stopping
    agent.destroy()
  })

  it('does not wait for a connection on which nothing runs', async () => {
    const run = await startFixture({ fastLane })
    const agent = new Agent({ keepAlive: true })
    await ask(run.gateway.port, agent)
    const begun = performance.now()
    await run.gateway.stop()
    expect(performance.now() - begun).toBeLessThan(2_000)
    agent.destroy()
  })

  it('waits for what runs no longer than it is told', async () => {
    const run = await startFixture({ fastLane, limits: { drainMs: 50 } })
    run.items.trouble = 'silent'
    const running = ask(run.gateway.port, new Agent())
    await until(() => run.items.asked.length === 1, 'the subgraph is asked')
    const cut = expect(running).rejects.toMatchObject({ code: 'ECONNRESET' })
    await run.gateway.stop()
    await cut
    await until(() => run.items.asked[0]?.signal?.aborted === true, 'the subgraph hears that nobody waits')
  })
})
