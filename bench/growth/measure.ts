import path from 'node:path'
import { cpuMs, end, launch, memoryMb, type Running } from '../gateway/running.ts'
import { operationNumber, operationOver } from './federation.ts'

/** One point of a picture; times in milliseconds. */
export type Point = {
  /** How many subgraphs or operations there are. */
  readonly at: number
  readonly cpu: number
  readonly p50: number
  readonly p99: number
}

export type BySubgraphs = {
  /** One subgraph is asked, however many there are. */
  readonly one: Point[]
  /** Three are asked. */
  readonly three: Point[]
  /** All are asked. */
  readonly all: Point[]
  /** The first request of an operation that asks all: it is read, checked and planned. */
  readonly planning: Point[]
}

export type ByOperations = {
  /** Each comes for the first time. */
  readonly first: Point[]
  /** Any of them comes, each as often as the others. */
  readonly evenly: Point[]
  /** Some come often and most come rarely, as in life (Zipf's law). */
  readonly skewed: Point[]
  readonly memoryMb: Map<number, number>
}

type Asked = { readonly latencies: number[]; readonly cpu: number }

/** How often each question is asked, once to warm up and once to measure. */
const requests = 1_000

/** From one subgraph to many: what a gateway that holds them costs, asked in three ways. */
export async function measureSubgraphs(counts: readonly number[], tell: (line: string) => void): Promise<BySubgraphs> {
  const found: BySubgraphs = { one: [], three: [], all: [], planning: [] }
  for (const at of counts) {
    const gateway = await start(at)
    try {
      found.planning.push(pointOf(at, await timed(gateway, [operationOver(at)])))
      for (const [name, asked] of [
        ['one', 1],
        ['three', Math.min(3, at)],
        ['all', at],
      ] as const) {
        const operation = operationOver(asked)
        await timed(gateway, Array(requests).fill(operation))
        found[name].push(pointOf(at, await timed(gateway, Array(requests).fill(operation))))
      }
    } finally {
      await end(gateway)
    }
    tell(`${at} subgraphs`)
  }
  return found
}

/** From a few operations to more than the cache of plans holds (2,000). */
export async function measureOperations(
  counts: readonly number[],
  tell: (line: string) => void,
): Promise<ByOperations> {
  const found: ByOperations = { first: [], evenly: [], skewed: [], memoryMb: new Map() }
  const subgraphs = 5
  for (const at of counts) {
    const gateway = await start(subgraphs)
    try {
      // What every operation needs is warm before the first of them comes.
      await timed(
        gateway,
        Array.from({ length: 50 }, (_, which) => operationNumber(100_000 + which, subgraphs)),
      )
      const operations = Array.from({ length: at }, (_, which) => operationNumber(which, subgraphs))
      const draw = drawing()
      found.first.push(pointOf(at, await timed(gateway, operations)))
      await timed(
        gateway,
        Array.from({ length: requests }, () => pick(operations, draw())),
      )
      const evenly = Array.from({ length: requests }, () => pick(operations, draw()))
      found.evenly.push(pointOf(at, await timed(gateway, evenly)))
      const skewed = Array.from({ length: requests }, () => pick(operations, at ** draw() / at - 1 / at))
      await timed(gateway, skewed.toReversed())
      found.skewed.push(pointOf(at, await timed(gateway, skewed)))
      found.memoryMb.set(at, memoryMb(gateway))
    } finally {
      await end(gateway)
    }
    tell(`${at} operations`)
  }
  return found
}

function start(subgraphs: number): Promise<Running> {
  const program = path.join(import.meta.dirname, 'gateway-growth.ts')
  return launch([process.execPath, program, String(subgraphs)], { core: 0, cwd: import.meta.dirname })
}

/** One request after the other, so that a latency is the gateway's own. */
async function timed(gateway: Running, operations: readonly string[]): Promise<Asked> {
  const latencies: number[] = []
  const before = cpuMs(gateway)
  for (const query of operations) {
    const begun = performance.now()
    const { statusCode, body } = await gateway.pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query }),
    })
    const text = await body.text()
    latencies.push(performance.now() - begun)
    if (statusCode !== 200 || text.includes('"errors"')) throw new Error(`${statusCode}: ${text.slice(0, 300)}`)
  }
  return { latencies, cpu: (cpuMs(gateway) - before) / operations.length }
}

function pointOf(at: number, { latencies, cpu }: Asked): Point {
  const ordered = latencies.toSorted((a, b) => a - b)
  const quantile = (share: number) =>
    ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] as number
  return { at, cpu, p50: quantile(0.5), p99: quantile(0.99) }
}

function pick(operations: readonly string[], share: number): string {
  return operations[Math.min(operations.length - 1, Math.floor(share * operations.length))] as string
}

/** The same draws in every run. */
function drawing(): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}
