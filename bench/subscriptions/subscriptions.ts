import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { until } from '@stoa/testing/until'
import { type Measured, isMissed, printTable } from '../src/table.ts'
import { supergraphSdl } from './federation.ts'
import { type Client, load } from './load.ts'

type Figures = {
  readonly upstreams: number
  readonly subscribers: number
  readonly cpuMs: number
  readonly rss: number
  readonly heapUsed: number
}

/**
 * `bench subscriptions [--clients N] [--rate N] [--seconds N] [--items N] [--resume N]`: many clients on
 * one gateway with one core, each message with fields of another subgraph; then some of them lose their
 * connection and come back with their cursor while all goes on. False where a target is missed or an
 * event was lost or came twice.
 */
export async function benchSubscriptions(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      clients: { type: 'string', default: '10000' },
      rate: { type: 'string', default: '25000' },
      seconds: { type: 'string', default: '15' },
      items: { type: 'string', default: '100' },
      resume: { type: 'string', default: '1000' },
    },
  })
  const [count, rate, seconds, items] = [values.clients, values.rate, values.seconds, values.items].map(Number) as [
    number,
    number,
    number,
    number,
  ]
  const leaving = Math.min(Number(values.resume), count)
  const folder = mkdtempSync(path.join(tmpdir(), 'stoa-bench-'))
  const children: ChildProcess[] = []
  const here = import.meta.dirname
  const start = async (file: string, core: number, ...given: string[]) => {
    const child = fork(path.join(here, file), given, { execArgv: ['--expose-gc'] })
    children.push(child)
    pin(child.pid, core)
    const { port } = await answerOf<{ port: number }>(child)
    return { child, port }
  }

  try {
    pin(process.pid, 1)
    const subgraphs = await start('subgraph-server.ts', 1)
    const origin = `http://127.0.0.1:${subgraphs.port}`
    const file = path.join(folder, 'supergraph.graphql')
    writeFileSync(file, supergraphSdl(origin))
    const gateway = await start('gateway-process.ts', 0, file, origin)
    const waitedMs = () => waitedForCoreMs(gateway.child.pid)
    const figures = (memory = false) => ask<Figures>(gateway.child, { memory })
    const allFollow = async () => (await figures()).subscribers === count
    const publish = (eventsPerSecond: number) => subgraphs.child.send({ items, rate: eventsPerSecond })
    const { heard, open } = load(gateway.port)

    const before = await figures(true)
    console.error(`connecting ${count} clients …`)
    const clients = await openAll(count, (index) => open(`i${index % items}`))
    await until(allFollow, `${count} clients follow`, 120_000)
    const connected = await figures(true)

    // Each event goes to the clients of one item.
    const events = (rate * items) / count
    publish(events)
    await pause(3_000)
    heard.latencies.clear()
    const cpuBefore = (await figures()).cpuMs
    const waitedBeforeMs = waitedMs()
    const [messagesBefore, startedMs] = [heard.messages, performance.now()]
    console.error(`measuring for ${seconds} s …`)
    await pause(seconds * 1_000)
    const tookSeconds = (performance.now() - startedMs) / 1_000
    const messages = heard.messages - messagesBefore
    const [p50, p99, max] = [0.5, 0.99, 1].map((share) => heard.latencies.quantile(share)) as [number, number, number]
    const running = await figures()
    const cpuShare = (running.cpuMs - cpuBefore) / 1_000 / tookSeconds
    const waitedShare = (waitedMs() - waitedBeforeMs) / 1_000 / tookSeconds

    console.error(`${leaving} clients lose their connection and come back …`)
    const gone = clients.slice(0, leaving)
    await Promise.all(gone.map(loseConnection))
    await pause(2_000)
    const [backMs, waitedBackMs] = [performance.now(), waitedMs()]
    await openAll(gone.length, (index) => open(gone[index]?.item ?? '', gone[index]))
    const connectedMs = performance.now() - backMs
    await until(allFollow, 'all follow again', 120_000)
    const cameBackMs = performance.now() - backMs
    const waitedShareBack = (waitedMs() - waitedBackMs) / cameBackMs
    await pause(2_000)
    const { numbers } = await ask<{ numbers: Record<string, number> }>(subgraphs.child, { items, rate: 0 })
    const behind = () => clients.filter((client) => client.number !== numbers[client.item]).length
    await until(() => behind() === 0, 'all have the last event', 30_000).catch(() => undefined)
    heard.lost += behind()

    const rows: Measured[] = [
      { what: 'messages', measured: messages / tookSeconds, unit: '/s', note: `${count} clients, ${events} events/s` },
      { what: 'latency, median', measured: p50, unit: 'ms' },
      { what: 'latency, 99 %', measured: p99, unit: 'ms', target: 250 },
      { what: 'latency, longest', measured: max, unit: 'ms' },
      { what: 'CPU of the gateway', measured: cpuShare * 100, unit: '%', note: 'of one core' },
      {
        what: 'waited for its core',
        measured: waitedShare * 100,
        unit: '%',
        note: 'of the time: much of it, and the figures are of a busy machine',
      },
      { what: 'CPU for 1,000 messages', measured: (cpuShare * 1_000_000) / (messages / tookSeconds), unit: 'ms' },
      {
        what: 'memory of a client',
        measured: (connected.rss - before.rss) / count / 1_000,
        unit: 'KB',
        note: `heap ${round((connected.heapUsed - before.heapUsed) / count / 1_000)} KB; ${round(running.rss / 1e6)} MB in all`,
      },
      { what: 'upstreams', measured: running.upstreams, unit: '' },
      {
        what: 'back with a cursor',
        measured: leaving,
        unit: 'clients',
        note: `in ${Math.round(cameBackMs)} ms, connected in ${Math.round(connectedMs)} ms; ${round(waitedShareBack * 100)} % of it waited for the core`,
      },
      { what: 'events lost', measured: heard.lost, unit: '', target: 0 },
      { what: 'events doubled', measured: heard.doubled, unit: '', target: 0 },
      {
        what: 'messages missing a second',
        measured: Math.max(0, rate - messages / tookSeconds),
        unit: '/s',
        target: rate / 50,
      },
    ]
    printTable(rows)
    for (const client of clients) client.socket.destroy()
    return !rows.some(isMissed)
  } finally {
    for (const child of children) child.kill()
    rmSync(folder, { recursive: true })
  }
}

/** So many at a time, so that none waits for its answer longer than a client would. */
async function openAll(count: number, open: (index: number) => Promise<Client>): Promise<Client[]> {
  const clients: Client[] = []
  for (let index = 0; index < count; index += 100) {
    const batch = Array.from({ length: Math.min(100, count - index) }, (_, more) => open(index + more))
    clients.push(...(await Promise.all(batch)))
  }
  return clients
}

/** In the middle of its events, as networks do. */
function loseConnection(client: Client): Promise<void> {
  return new Promise((resolve) => {
    client.whenTold = () => {
      client.socket.destroy()
      resolve()
    }
  })
}

function ask<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  const answer = answerOf<Answer>(child)
  child.send(question)
  return answer
}

function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a process of the bench ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Answer)
    })
  })
}

/** To a core of its own, where the system can. */
function pin(pid: number | undefined, core: number): void {
  if (pid !== undefined && existsSync('/proc')) spawnSync('taskset', ['-acp', String(core), String(pid)])
}

/** How long a process was ready to run and did not get its core, in milliseconds; 0 where the system does not tell. */
function waitedForCoreMs(pid: number | undefined): number {
  const file = `/proc/${pid}/schedstat`
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[1]) / 1e6 : 0
}

const round = (value: number) => Math.round(value * 10) / 10
