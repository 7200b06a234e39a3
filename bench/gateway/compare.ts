import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { idOf, type Question, questions, supergraphSdl } from './federation.ts'
import { clients, cpuMs, end, hivePort, launch, memoryMb, type Running } from './running.ts'

/**
 * What is measured, under the names that `--json` uses. `stoa` is the product's gateway over HTTP with identity,
 * limits and metrics, as in production, `stoa-registered` the same asked by ids, and `stoa-in-process` with the subgraphs in its process, their work
 * included. The others say what parts cost: tracing of one request in a hundred and of every one, subgraphs in the
 * process by graphql-js alone, and the executor behind a handler that only parses and validates.
 */
export const gatewayNames = [
  'stock',
  'stoa',
  'stoa-registered',
  'stoa-in-process',
  'hive',
  'stoa-traced-1%',
  'stoa-traced-100%',
  'stoa-in-process-plain',
  'stoa-minimal',
] as const
export type GatewayName = (typeof gatewayNames)[number]

/** CPU milliseconds a request, one number a round. */
export type Samples = Record<GatewayName, Record<Question, number[]>>

export type Comparison = {
  readonly samples: Samples
  /** Requests that one question sent to subgraphs. */
  readonly upstream: Record<GatewayName, Record<Question, number>>
  readonly bytes: Record<Question, number>
  /** Resident memory at the end, in MB. */
  readonly memoryMb: Record<GatewayName, number>
}

export type ComparisonOptions = {
  readonly rounds: number
  readonly gateways: readonly GatewayName[]
  /** How long one gateway is asked one question in a round, in milliseconds. */
  readonly spanMs: number
  readonly onProgress: (line: string) => void
}

const here = import.meta.dirname
const peers = path.join(here, '../peers')
export const asked = Object.keys(questions) as Question[]

/** Starts everything, asks in interleaved rounds and stops everything. */
export async function compareGateways(options: ComparisonOptions): Promise<Comparison> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stoa-bench-'))
  const running: Running[] = []
  try {
    if (options.gateways.includes('hive')) installPeers()
    const file = path.join(folder, 'supergraph.graphql')
    const subgraphs = await launchSubgraphs(file)
    running.push(subgraphs)
    const gateways = new Map<GatewayName, Running>()
    for (const name of options.gateways) {
      const cwd = name === 'hive' ? peers : here
      const byId = name === 'stoa-registered'
      const gateway = await launch(commandOf(name, file), { core: 0, cwd, byId })
      running.push(gateway)
      gateways.set(name, gateway)
    }
    return await measure(gateways, subgraphs, options)
  } finally {
    for (const one of running) await end(one)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The subgraphs, and a file with their supergraph. */
export async function launchSubgraphs(supergraphFile: string): Promise<Running> {
  // This process asks; it must not take time from the core that is measured.
  spawnSync('taskset', ['-cp', '1', String(process.pid)])
  const subgraphs = await launch([process.execPath, path.join(here, 'subgraph-server.ts')], { core: 1, cwd: here })
  writeFileSync(
    supergraphFile,
    supergraphSdl((name) => `http://127.0.0.1:${subgraphs.port}/${name}`),
  )
  return subgraphs
}

/** Peers have a lockfile of their own, and are only installed by those who measure. */
function installPeers(): void {
  if (existsSync(path.join(peers, 'node_modules'))) return
  const { status } = spawnSync('pnpm', ['install', '--frozen-lockfile', '--ignore-scripts'], {
    cwd: peers,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`the peers in ${peers} could not be installed`)
}

export function commandOf(name: GatewayName, file: string): string[] {
  switch (name) {
    case 'stock':
      return [process.execPath, path.join(here, 'gateway-stock.ts'), file]
    case 'stoa':
      return stoa(file)
    case 'stoa-registered':
      return stoa(file, '--registered')
    case 'stoa-in-process':
      return stoa(file, '--in-process', 'compiled')
    case 'stoa-in-process-plain':
      return stoa(file, '--in-process', 'plain')
    case 'stoa-traced-1%':
      return stoa(file, '--trace', '0.01')
    case 'stoa-traced-100%':
      return stoa(file, '--trace', '1')
    case 'stoa-minimal':
      return [process.execPath, path.join(here, 'gateway-minimal.ts'), file]
    case 'hive': {
      const bin = path.join(peers, 'node_modules/@graphql-hive/gateway/dist/bin.js')
      const flags = ['--hive-router-runtime', '--host', '127.0.0.1', '--port', String(hivePort), '--fork', '1']
      return [process.execPath, bin, 'supergraph', file, '--config-path', 'gateway.config.ts', ...flags]
    }
  }
}

function stoa(...given: string[]): string[] {
  return [process.execPath, path.join(here, 'gateway-stoa.ts'), ...given]
}

async function measure(
  gateways: ReadonlyMap<GatewayName, Running>,
  subgraphs: Running,
  { rounds, spanMs, onProgress }: ComparisonOptions,
): Promise<Comparison> {
  const each = <Value>(make: (name: GatewayName) => Value) =>
    Object.fromEntries([...gateways.keys()].map((name) => [name, make(name)])) as Record<GatewayName, Value>
  const upstream = each(() => ({ a: 0, b: 0, c: 0 }))
  const samples: Samples = each(() => ({ a: [], b: [], c: [] }))
  const bytes: Record<Question, number> = { a: 0, b: 0, c: 0 }
  const expected: Partial<Record<Question, string>> = {}
  for (const [name, gateway] of gateways) {
    for (const question of asked) {
      const answer = await patiently(() => ask(gateway, question))
      const same = JSON.stringify(sorted(JSON.parse(answer).data))
      expected[question] ??= same
      if (same !== expected[question]) throw new Error(`${name} answers ${question} otherwise: ${answer.slice(0, 500)}`)
      bytes[question] = Buffer.byteLength(answer)
      const before = await requestsTo(subgraphs)
      await ask(gateway, question)
      upstream[name][question] = (await requestsTo(subgraphs)) - before
    }
    for (const question of asked) await load(gateway, question, spanMs)
    onProgress(`${name} is warm`)
  }
  for (let round = 1; round <= rounds; round++) {
    for (const question of asked) {
      for (const [name, gateway] of gateways) {
        const before = cpuMs(gateway)
        const count = await load(gateway, question, spanMs)
        samples[name][question].push((cpuMs(gateway) - before) / count)
      }
    }
    onProgress(`round ${round} of ${rounds}`)
  }
  return { samples, upstream, bytes, memoryMb: each((name) => memoryMb(gateways.get(name) as Running)) }
}

/** Asks again and again for a span of time; how many answers came. */
export async function load(gateway: Running, question: Question, spanMs: number): Promise<number> {
  const end = performance.now() + spanMs
  let count = 0
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      await ask(gateway, question)
      count++
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return count
}

async function ask({ pool, headers, byId }: Running, question: Question): Promise<string> {
  const { statusCode, body } = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(byId ? { documentId: idOf(questions[question]) } : { query: questions[question] }),
  })
  const text = await body.text()
  if (statusCode !== 200) throw new Error(`status ${statusCode}: ${text.slice(0, 300)}`)
  return text
}

async function patiently(action: () => Promise<string>): Promise<string> {
  const end = performance.now() + 20_000
  for (;;) {
    try {
      return await action()
    } catch (error) {
      if (performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

async function requestsTo({ pool }: Running): Promise<number> {
  const { body } = await pool.request({ method: 'GET', path: '/count' })
  return Number(await body.text())
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, sorted(one)])
}
