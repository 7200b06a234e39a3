import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, startCluster } from '@stoa/db/cluster'
import { newId } from '@stoa/values/ids'
import { repositoryRoot } from '@stoa/contracts/roster'
import { until } from '@stoa/testing/until'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePorts, inherited } from './launched.ts'
import { portOf } from '@stoa/run/settings/ports'

// The least that shows it: a gateway, items at two addresses, and search to be asked beside it. Users never runs.

let cluster: Cluster
let folder: string
let port: number
const running = new Map<string, ChildProcess>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stoa-transport-'))
  port = await freePorts(30)
  cluster = await startCluster({ dataDir: join(folder, 'postgres'), durable: false })
  await start('items A')
  await start('items B')
  await start('search')
  await start('gateway')
}, 120_000)

afterAll(async () => {
  await Promise.all([...running.keys()].map((name) => end(name, 'SIGTERM')))
  await cluster?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What each process is: its program, and the port of the first subgraph as it counts. */
const programs = {
  'items A': { program: ['run/subgraph.ts', 'items'], subgraph: 'items', first: 1 },
  'items B': { program: ['run/subgraph.ts', 'items'], subgraph: 'items', first: 11 },
  search: { program: ['run/subgraph.ts', 'search'], subgraph: 'search', first: 1 },
  gateway: { program: ['run/gateway.ts'], subgraph: undefined, first: 1 },
} as const

function portFor(name: keyof typeof programs): number {
  const { subgraph, first } = programs[name]
  return subgraph ? portOf({ subgraphPorts: port + first }, subgraph) : port
}

async function start(name: keyof typeof programs): Promise<void> {
  const { program, first } = programs[name]
  const url = 'http://127.0.0.1:{port}/graphql'
  const items = (['items A', 'items B'] as const).map((one) => `items=http://127.0.0.1:${portFor(one)}/graphql`)
  const environment = {
    STOA_DATA: folder,
    STOA_DATABASE_URL: cluster.url(''),
    STOA_PORT: String(port),
    STOA_SUBGRAPH_PORTS: String(port + first),
    STOA_SUBGRAPH_URLS: [url, ...items].join(),
  }
  const env = { ...inherited(), ...environment } as NodeJS.ProcessEnv
  const child = spawn(process.execPath, [...program], { cwd: repositoryRoot, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let output = ''
  child.stderr.on('data', (chunk) => (output += chunk))
  running.set(name, child)
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`${name} ended:\n${output}`)
    return fetch(`http://127.0.0.1:${portFor(name)}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
  }, `${name} runs`)
}

async function end(name: string, signal: NodeJS.Signals): Promise<void> {
  const child = running.get(name)
  running.delete(name)
  if (!child || child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

type Answer = { readonly data?: any; readonly errors?: readonly { readonly extensions?: any }[] }

async function ask(query: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  })
  return (await answer.json()) as Answer
}

const both = `{ item(id: "${newId('itm')}") { id } search(first: 1) { pageInfo { hasNextPage } } }`
const found = { pageInfo: { hasNextPage: false } }

/** Asks all the time while something happens; `failed` is what failed, `more` waits for so many answers from now on. */
async function underLoad(happen: (failed: Answer[], more: (count: number) => Promise<void>) => Promise<void>) {
  let answered = 0
  const failed: Answer[] = []
  let isOver = false
  const load = Promise.all(
    Array.from({ length: 6 }, async () => {
      while (!isOver) {
        const answer = await ask('{ categories { id } }')
        if (answer.errors) failed.push(answer)
        answered += 1
      }
    }),
  )
  const more = (count: number) => {
    const goal = answered + count
    return until(() => answered >= goal, `${count} more queries are answered`)
  }
  await happen(failed, more).finally(() => (isOver = true))
  await load
}

test('a subgraph with two addresses outlives one of them, fails clearly without both, and comes back', async () => {
  await underLoad(async (failed, more) => {
    await more(200)
    await end('items A', 'SIGKILL')
    await more(400)
    expect(failed).toEqual([])
  })

  // A subgraph that is away takes nothing with it but its own part.
  const withoutUsers = await ask('{ categories { id } me { id } }')
  expect(withoutUsers).toMatchObject({
    data: { categories: [], me: null },
    errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'users' } }],
  })

  await end('items B', 'SIGKILL')
  const slowest = { ms: 0 }
  await until(async () => {
    const begun = performance.now()
    const answer = await ask(both)
    slowest.ms = Math.max(slowest.ms, performance.now() - begun)
    expect(answer).toMatchObject({
      data: { item: null, search: found },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'items' } }],
    })
    expect(answer.errors).toHaveLength(1)
    // Only an open breaker knows when it will be asked again.
    return answer.errors?.[0]?.extensions.retryAfterMs > 0
  }, 'the breaker is open')
  expect(slowest.ms).toBeLessThan(2_000)

  await start('items A')
  const begun = performance.now()
  await until(async () => (await ask(both)).errors === undefined, 'it is served again')
  expect(performance.now() - begun).toBeLessThan(10_000)
  expect(await ask(both)).toEqual({ data: { item: null, search: found } })
}, 120_000)
