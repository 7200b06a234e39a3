import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Agent, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { commandOf, isAlive } from '@stoa/db/cluster-process'
import { repositoryRoot } from '@stoa/contracts/roster'
import { until } from '@stoa/testing/until'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { descendantsOf, freePorts, type Launched, makePlace, type Place } from './launched.ts'

// A whole start of everything, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

let place: Place
let launched: Launched
let folder: string
let metrics: number
beforeAll(async () => {
  place = await makePlace()
  folder = join(place.dataDir, '..', 'supergraph')
  cpSync(join(repositoryRoot, 'schema/composed'), folder, { recursive: true })
  metrics = await freePorts(10)
  // Nothing is prepared beside what this test asks: it counts look-ups of plans.
  const manifest = join(place.dataDir, '..', 'manifest.json')
  writeFileSync(manifest, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [] }))
  const settings = {
    STOA_GATEWAY_WORKERS: '2',
    STOA_SUPERGRAPH: folder,
    STOA_MANIFESTS: manifest,
    STOA_LOG_LEVEL: 'info',
    STOA_METRICS_PORT: String(metrics),
  }
  launched = await place.launch('distributed', settings)
})
afterAll(async () => {
  launched.process.kill('SIGINT')
  await launched.ended
  place.remove()
})

/** The primary first, then its workers. */
function gatewayProcesses(): number[] {
  return descendantsOf(launched.process.pid ?? 0).filter((pid) => commandOf(pid)?.includes('run/gateway.ts'))
}

/** One request on a connection of its own, so that any worker may get it; its status, or why there is none. */
function ask(query: string): Promise<number | string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', connection: 'close' }
    const options = {
      port: place.port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/graphql',
      headers,
      agent: new Agent(),
    }
    const request = httpRequest(options, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', (error) => resolve(error.message))
    })
    // A connection that was on its way to a worker that was killed is answered by nobody.
    request.setTimeout(5_000, () => request.destroy(new Error('no answer')))
    request.on('error', (error) => resolve(error.message))
    request.end(JSON.stringify({ query }))
  })
}

/** Asks without a pause, eight at a time, until it is told to stop; answers what came. */
function load(query: string) {
  const outcomes: (number | string)[] = []
  let over = false
  const client = async () => {
    while (!over) outcomes.push(await ask(query))
  }
  const clients = Promise.all(Array.from({ length: 8 }, client))
  return {
    outcomes,
    stop: async () => {
      over = true
      await clients
      return outcomes
    },
  }
}

const categories = '{ categories { id name } }'

describe('two workers on one port', () => {
  test('have their metrics on one port, summed', async () => {
    const read = async () => (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()
    const lookups = (text: string) =>
      [...text.matchAll(/^stoa_plan_lookups_total\{.*\} (\d+)$/gm)].reduce((sum, [, value]) => sum + Number(value), 0)
    const before = lookups(await read())
    for (let count = 0; count < 20; count += 1) await ask('query Summed { categories { id } }')
    const text = await read()
    expect(lookups(text) - before).toBe(20)
    expect(text).toMatch(/^stoa_request_seconds_count\{operation="Summed",type="query",way="http",outcome="ok"\} 20$/m)
    expect(text).toMatch(/^stoa_breaker_state\{subgraph="items",state="closed"\} 2$/m)
    expect(text).toContain('process_cpu_user_seconds_total')
  })

  test('serve both, and the service goes on when one is killed, which is replaced', async () => {
    const [primary = 0, ...workers] = gatewayProcesses()
    expect(workers).toHaveLength(2)
    const running = load(categories)
    await until(() => running.outcomes.length > 200, 'there is load')
    process.kill(workers[0] ?? 0, 'SIGKILL')
    const atKill = running.outcomes.length
    await until(() => running.outcomes.length > atKill + 200, 'the other one serves on')
    await until(() => launched.output().includes('worker 1 of the gateway serves again'), 'it is replaced')
    const atReplaced = running.outcomes.length
    await until(() => running.outcomes.length > atReplaced + 200, 'both serve')
    const outcomes = await running.stop()
    // What the killed one had in hand is lost, at most one for each client.
    expect(outcomes.filter((outcome) => outcome !== 200).length).toBeLessThanOrEqual(8)
    expect(gatewayProcesses()[0]).toBe(primary)
    expect(gatewayProcesses()).toHaveLength(3)
  })

  test('serve another supergraph without a failed request', async () => {
    const suggestions = '{ searchSuggestions(text: "sa") }'
    expect(await ask(suggestions)).toBe(200)
    const running = load(categories)
    const before = readFileSync(join(folder, 'supergraph.graphql'), 'utf8')
    const next = before.replace('searchSuggestions(', 'searchProposals(')
    expect(next).not.toBe(before)
    put(next)
    await until(() => told('is served') === 2, 'both workers have told')
    expect(await Promise.all(Array.from({ length: 10 }, () => ask(suggestions)))).toEqual(Array(10).fill(400))
    put(before)
    process.kill(gatewayProcesses()[0] ?? 0, 'SIGHUP')
    await until(() => told('is served') === 4, 'both workers have told')
    expect(await Promise.all(Array.from({ length: 10 }, () => ask(suggestions)))).toEqual(Array(10).fill(200))
    expect((await running.stop()).filter((outcome) => outcome !== 200)).toEqual([])
  })

  test('serve on as they were where the supergraph cannot be served, and say why', async () => {
    const before = readFileSync(join(folder, 'supergraph.graphql'), 'utf8')
    put(before.replaceAll('name: "items"', 'name: "itmes"'))
    await until(() => told('cannot be served') === 2, 'both workers have told')
    expect(launched.output().includes('no link to the subgraphs itmes')).toBe(true)
    expect(await ask(categories)).toBe(200)
    put(before)
  })

  test('end all when the gateway is stopped', async () => {
    const all = gatewayProcesses()
    launched.process.kill('SIGINT')
    expect(await launched.ended).toBe(0)
    expect(all.filter(isAlive)).toEqual([])
  })
})

/** As a careful program writes it: the file that takes the place of the other is whole. */
function put(supergraphSdl: string): void {
  writeFileSync(join(folder, 'next'), supergraphSdl)
  renameSync(join(folder, 'next'), join(folder, 'supergraph.graphql'))
}

/** How often a worker has told something of the folder. */
function told(what: string): number {
  return launched
    .output()
    .split('\n')
    .filter((line) => line.includes(`the supergraph in ${folder} ${what}`)).length
}
