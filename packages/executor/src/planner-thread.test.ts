import type { Worker } from 'node:worker_threads'
import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import type { QueryPlannerConfig } from '@apollo/query-planner'
import { parse } from 'graphql'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createExecutor, type Executor } from './executor.ts'
import { PlannerGone, type PlannerThread, plannerThread } from './planner-thread.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@authenticated"])`
const { supergraphSdl } = composeServices([
  {
    name: 'items',
    url: 'http://items',
    typeDefs: parse(
      `${link} type Query { item: Item } type Item @key(fields: "id") { id: ID! title: String @authenticated }`,
    ),
  },
  { name: 'stock', url: 'http://stock', typeDefs: parse(`${link} type Item @key(fields: "id") { id: ID! left: Int }`) },
])

let executor: Executor<undefined> | undefined
const planUse = { hits: 0, misses: 0 }
afterEach(async () => {
  await executor?.close()
  executor = undefined
})

function start(): Executor<undefined> {
  planUse.hits = planUse.misses = 0
  return (executor = createExecutor({
    planUse,
    supergraph: Supergraph.build(supergraphSdl ?? '', {
      supportedFeatures: new Set(
        [...(supergraphSdl ?? '').matchAll(/@link\(url: "([^"]+)"/g)].map(([, url]) => url as string),
      ),
    }),
    planAside: true,
    fetch: async (_, { query }) =>
      query.includes('_entities')
        ? { data: { _entities: [{ left: 3 }] } }
        : { data: { item: { __typename: 'Item', id: '1', title: 'Drill' } } },
  }))
}

test('an operation that was planned in the thread runs like any other, and is known from then on', async () => {
  const executor = start()
  const document = parse('{ item { title left } }')
  const operation = executor.prepareAside(document)
  expect(operation).toBeInstanceOf(Promise)
  const result = await executor.execute(await operation, { context: undefined })
  expect(result).toEqual({ data: { item: { title: 'Drill', left: 3 } } })
  expect(executor.prepareAside(document)).toBe(await operation)
  expect(executor.prepare(document)).toBe(await operation)
  expect(planUse).toEqual({ hits: 2, misses: 1 })
})

test('the same operation asked for twice at once is planned once', async () => {
  const executor = start()
  const [one, other] = [
    executor.prepareAside(parse('{ item { left } }')),
    executor.prepareAside(parse('{ item { left } }')),
  ]
  expect(await one).toBe(await other)
  expect(executor.planCount()).toBe(1)
  expect(planUse).toEqual({ hits: 0, misses: 2 })
})

test('what cannot be planned is refused as it is without the thread', async () => {
  const executor = start()
  const unknown = () => executor.prepareAside(parse('query A { item { id } }'), 'B')
  expect(unknown).toThrow('Unknown operation named "B".')
  expect(() => executor.prepareAside(parse('{ ... @defer { item { id } } }'))).toThrow('@defer')
  await expect(executor.prepareAside(parse('{ nothing }'))).rejects.toThrow('nothing')
  expect(executor.planCount()).toBe(0)
})

test('when the thread ends in the middle, the operation is planned here', async () => {
  const executor = start()
  const pending = executor.prepareAside(parse('{ item { left } }'))
  await executor.close()
  expect((await pending).program).toHaveLength(2)
  expect((await executor.prepareAside(parse('{ item { id } }'))).program).toHaveLength(1)
})

test('a list is planned ahead, and what does not fit is told', async () => {
  const executor = start()
  const outcome = await executor.warm([{ body: '{ item { id } }' }, { body: 'query Old { gone }', name: 'Old' }])
  expect(outcome.planned).toBe(1)
  expect(outcome.failed.map(({ name }) => name)).toEqual(['Old'])
})

describe('a thread that dies', () => {
  /** All that were started; Node tells of each. */
  const workers: Worker[] = []
  const note = (worker: Worker) => void workers.push(worker)
  let thread: PlannerThread | undefined
  beforeEach(() => {
    workers.length = 0
    process.on('worker', note)
    vi.useFakeTimers({ toFake: ['performance'] })
  })
  afterEach(async () => {
    await thread?.close()
    thread = undefined
    process.off('worker', note)
    vi.useRealTimers()
  })

  const ofThread = (data: { sdl?: string; config?: QueryPlannerConfig } = {}) =>
    (thread = plannerThread({ supergraphSdl: data.sdl ?? supergraphSdl ?? '', config: data.config }, 60_000))
  const ask = (one: PlannerThread) => one.plan('{ item { left } }', undefined)
  const latest = () => vi.waitUntil(() => workers.at(-1))
  const exitOf = (worker: Worker) => new Promise((resolve) => worker.once('exit', resolve))
  const crash = (worker: Worker) => worker.postMessage(null)
  const dead = async (kill: (worker: Worker) => unknown) => {
    const worker = await latest()
    const exit = exitOf(worker)
    void kill(worker)
    await exit
  }
  /** Asks for a plan; how many threads have been started by the time it is refused. */
  const startedWhenRefused = async (one: PlannerThread) => {
    await expect(ask(one)).rejects.toThrow(PlannerGone)
    return workers.length
  }

  test.each([
    ['of an error', crash],
    ['because it is ended', (worker: Worker) => void worker.terminate()],
  ])('%s leaves what it was asked to be planned here, and the next plan to another thread', async (_, kill) => {
    const executor = start()
    const first = await latest()
    const exit = exitOf(first)
    kill(first)
    const pending = executor.prepareAside(parse('{ item { left } }'))
    expect(pending).toBeInstanceOf(Promise)
    expect((await pending).program).toHaveLength(2)
    await exit
    expect(workers).toHaveLength(1)

    expect((await executor.prepareAside(parse('{ item { title } }'))).program).toHaveLength(1)
    expect(workers).toHaveLength(2)
    expect(workers[1]?.threadId).toBeGreaterThan(0)
  })

  test('is followed by one that plans', async () => {
    const one = ofThread()
    await dead(crash)
    expect(await ask(one)).toMatchObject({ kind: 'QueryPlan' })
    expect(await ask(one)).toMatchObject({ kind: 'QueryPlan' })
    expect(workers).toHaveLength(2)
  })

  test('again and again is started again after pauses that grow, and meanwhile there is none', async () => {
    const one = ofThread({ sdl: 'no supergraph' })
    await dead(() => undefined)
    expect(await startedWhenRefused(one)).toBe(2)
    for (const pauseMs of [250, 500, 1_000]) {
      const before = workers.length
      expect(await startedWhenRefused(one)).toBe(before)
      vi.advanceTimersByTime(pauseMs - 1)
      expect(await startedWhenRefused(one)).toBe(before)
      vi.advanceTimersByTime(1)
      expect(await startedWhenRefused(one)).toBe(before + 1)
    }
  })

  test('waits a minute at most for the next, however often it has died', async () => {
    const one = ofThread({ sdl: 'no supergraph' })
    await dead(() => undefined)
    for (let count = 2; count < 12; count += 1) {
      expect(await startedWhenRefused(one)).toBe(count)
      vi.advanceTimersByTime(60_000)
    }
  })

  test('after a healthy life is followed by another at once', async () => {
    const one = ofThread()
    await dead(crash)
    await ask(one)
    await dead(crash)
    expect(await startedWhenRefused(one)).toBe(2)
    vi.advanceTimersByTime(250)
    await ask(one)
    vi.advanceTimersByTime(31_000)
    await dead(crash)
    expect(await ask(one)).toMatchObject({ kind: 'QueryPlan' })
    expect(workers).toHaveLength(4)
  })

  test('and cannot be started again is refused like one that dies at once', async () => {
    const config: Record<string, unknown> = {}
    const one = ofThread({ config })
    await dead(crash)
    config.cannotBeSent = () => undefined
    expect(await startedWhenRefused(one)).toBe(1)
    delete config.cannotBeSent
    expect(await startedWhenRefused(one)).toBe(1)
    vi.advanceTimersByTime(250)
    expect(await ask(one)).toMatchObject({ kind: 'QueryPlan' })
  })

  test('is not started again once all is closed, and one that was just being started ends', async () => {
    const one = ofThread()
    await dead(crash)
    const pending = expect(ask(one)).rejects.toThrow(PlannerGone)
    await one.close()
    await pending
    expect(workers.map(({ threadId }) => threadId)).toEqual([-1, -1])
    vi.advanceTimersByTime(120_000)
    expect(await startedWhenRefused(one)).toBe(2)
    await one.close()
  })

  test('while it is being closed is the last', async () => {
    const one = ofThread()
    const first = await latest()
    crash(first)
    const pending = expect(ask(one)).rejects.toThrow(PlannerGone)
    await Promise.all([one.close(), one.close(), pending])
    expect(await startedWhenRefused(one)).toBe(1)
  })
})
