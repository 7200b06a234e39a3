import { readMetrics } from '@stoa/telemetry/metrics'
import { until } from '@stoa/testing/until'
import { afterEach, describe, expect, it } from 'vitest'
import { drill, supergraphSdl, typeDefs } from '../fake-subgraphs.fixture.ts'
import { type Running, startFixture } from '../gateway.fixture.ts'

/** A supergraph in which `Person.name` is gone. */
const withoutNames = supergraphSdl({ users: typeDefs.users.replace('name: String!, ', '') })

describe.each([
  ['here', { planAside: false }],
  ['in a thread', { planAside: true }],
])('another supergraph takes its place while the gateway serves, planned %s', (_, options) => {
  let run: Running
  afterEach(() => run.gateway.stop())

  it('from then on requests are held to it', async () => {
    run = await startFixture(options)
    expect((await run.post('{ people { name } }')).status).toBe(200)
    await run.gateway.exchange({ supergraphSdl: withoutNames, nodeSdl: typeDefs.node })
    const { status, body } = await run.post('{ people { name } }')
    expect(status).toBe(400)
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect((await run.post('{ people { id } }')).status).toBe(200)
  })

  it('a request that has begun ends on the one on which it began', async () => {
    run = await startFixture(options)
    run.users.trouble = 'silent'
    const begun = run.post(`{ item(id: "${drill.id}") { title owner { name } } }`)
    await until(() => run.users.asked.length === 1, 'the subgraph is asked')
    await run.gateway.exchange({ supergraphSdl: withoutNames, nodeSdl: typeDefs.node })
    run.users.speak()
    expect((await begun).body.data.item).toEqual({ title: 'Drill', owner: { name: 'Ada' } })
  })

  it('a socket that was open before asks the new one', async () => {
    run = await startFixture(options)
    const client = run.client()
    const ask = async (query: string) => {
      for await (const result of client.iterate({ query })) return result
      return undefined
    }
    expect((await ask('{ people { name } }'))?.data).toEqual({ people: [{ name: 'Ada' }] })
    await run.gateway.exchange({ supergraphSdl: withoutNames, nodeSdl: typeDefs.node })
    await expect(ask('{ people { name } }')).rejects.toEqual([
      expect.objectContaining({ message: expect.stringContaining('Cannot query field "name"') }),
    ])
    await client.dispose()
  })

  it('what clients asked lately is planned before it serves', async () => {
    run = await startFixture(options)
    await run.post('{ people { id } }')
    const served = await run.gateway.exchange({ supergraphSdl: withoutNames, nodeSdl: typeDefs.node })
    expect(served.known().map(({ body }) => body)).toEqual(['{ people { id } }'])
  })

  it('one that cannot be served changes nothing', async () => {
    run = await startFixture(options)
    const broken = withoutNames.replaceAll('name: "reviews"', 'name: "ratings"')
    await expect(run.gateway.exchange({ supergraphSdl: broken, nodeSdl: typeDefs.node })).rejects.toThrow(
      'no link to the subgraphs ratings',
    )
    expect((await run.post('{ people { name } }')).status).toBe(200)
  })

  it('the same again changes nothing, and plans are counted as before', async () => {
    run = await startFixture(options)
    await run.post('{ people { id } }')
    const { text } = await readMetrics()
    const plans = text.split('\n').find((line) => line.startsWith('stoa_plans_cached'))
    await run.gateway.exchange({ supergraphSdl: supergraphSdl(), nodeSdl: typeDefs.node })
    expect((await readMetrics()).text.split('\n')).toContain(plans)
    expect(plans).not.toBe('stoa_plans_cached 0')
  })

  it('how often plans were known is counted on, and what is planned ahead counts too', async () => {
    run = await startFixture(options)
    const counted = async () => {
      const { text } = await readMetrics()
      return [...text.matchAll(/^stoa_plan_lookups_total\{outcome="(?:hit|miss)"\} (\d+)$/gm)].map(([, value]) =>
        Number(value),
      )
    }
    const ask = async () => {
      await run.post('{ people { id } }')
      return counted()
    }
    const [hits = 0, misses = 0] = await counted()
    expect(await ask()).toEqual([hits, misses + 1])
    expect(await ask()).toEqual([hits + 1, misses + 1])
    await run.gateway.exchange({ supergraphSdl: withoutNames, nodeSdl: typeDefs.node })
    // Planned ahead once, for two kinds of viewers to whom it is the same.
    expect(await ask()).toEqual([hits + 3, misses + 2])
  })

  it('of two at once the last one stays', async () => {
    run = await startFixture(options)
    const composed = { supergraphSdl: supergraphSdl(), nodeSdl: typeDefs.node }
    await Promise.all([
      run.gateway.exchange({ supergraphSdl: withoutNames, nodeSdl: typeDefs.node }),
      run.gateway.exchange(composed),
    ])
    expect((await run.post('{ people { name } }')).status).toBe(200)
  })
})
