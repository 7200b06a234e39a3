import type { Worker } from 'node:worker_threads'
import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { parse } from 'graphql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createExecutor, type Executor } from './executor.ts'

const numbers = Array.from({ length: 24 }, (_, number) => number)
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])`
const { supergraphSdl = '' } = composeServices(
  ['one', 'two', 'three'].map((name) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(
      name === 'one'
        ? `${link} type Query { ${numbers.map((one) => `item${one}: Item${one}`).join(' ')} }
            ${numbers.map((one) => `type Item${one} @key(fields: "id") { id: ID! title: String }`).join(' ')}`
        : `${link} ${numbers.map((one) => `type Item${one} @key(fields: "id") { id: ID! left: Int @shareable }`).join(' ')}`,
    ),
  })),
)

/** Each item is had from either of two subgraphs: 16 million plans to choose from, and nothing cuts the choice short. */
const endless = `{ ${numbers.map((one) => `item${one} { left }`).join(' ')} }`
const refused = { extensions: { code: 'LIMIT_EXCEEDED', limit: 'planMs', max: 1_500 } }

const workers: Worker[] = []
const note = (worker: Worker) => void workers.push(worker)
let executor: Executor<undefined>
beforeEach(() => {
  workers.length = 0
  process.on('worker', note)
  executor = createExecutor({
    supergraph: Supergraph.build(supergraphSdl),
    planner: { debug: { maxEvaluatedPlans: 1_000_000_000 } },
    planAside: true,
    planMs: 1_500,
    fetch: async () => ({ data: null }),
  })
})
afterEach(async () => {
  process.off('worker', note)
  await executor.close()
})
const ask = async (text: string) => executor.prepareAside(parse(text))

describe('an operation for which there is no plan in time', () => {
  test('is refused; those that waited behind it are planned by the thread that has its place', async () => {
    const late = expect(ask(endless)).rejects.toMatchObject(refused)
    const behind = [ask('{ item1 { id } }'), ask('{ item1 { title } }')]
    await late
    for (const one of await Promise.all(behind)) expect(one.program).toHaveLength(1)
    expect(workers).toHaveLength(2)
  })

  test('is refused at once when it comes again, and to all who ask at once', async () => {
    await Promise.all([1, 2].map(() => expect(ask(endless)).rejects.toMatchObject(refused)))
    await expect(ask(endless)).rejects.toMatchObject(refused)
    expect((await ask('{ item1 { id } }')).program).toHaveLength(1)
    expect(workers).toHaveLength(2)
  })
})
