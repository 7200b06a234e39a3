import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Profiler } from 'node:inspector'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { asked, commandOf, type GatewayName, gatewayNames, launchSubgraphs, load } from './compare.ts'
import type { Question } from './federation.ts'
import { cpuMs, end, launch } from './running.ts'
import { byPart, isNoWork, partNames } from './shell-parts.ts'

const here = import.meta.dirname

/** Where CPU goes, by the function that is on top of the stack and the file it stands in; the first that fits. */
const areas: readonly [name: string, fits: (call: string, file: string) => boolean][] = [
  ['the kernel: writing to sockets', (call) => /^(writev|write(Utf8|Latin1)String|writeBuffer)$/.test(call)],
  ['garbage collection', (call) => call === '(garbage collector)'],
  ['JSON.stringify of the answer', (call) => call === 'textOf'],
  ['JSON.parse of what subgraphs answer', (call) => call === 'parseResult' || call === 'readResponse'],
  ['proving who asks', (_, file) => /auth\/src\/(proof|hmac)|internal\/crypto/.test(file)],
  [
    'subgraphs in this process',
    (_, file) => /graphql-compiled|@apollo\/subgraph|node_modules\/graphql|gateway\/(federation|store)/.test(file),
  ],
  ['the link: time-outs, retries, breaker', (_, file) => /packages\/link/.test(file)],
  ['undici: requests to subgraphs', (_, file) => /undici|wasm/.test(file)],
  ['executor', (call, file) => /packages\/executor/.test(file) || (file === '' && call === '(anonymous)')],
  ['counting: metrics and rates', (_, file) => /prom-client|gateway\/src\/(rates|seen)|lru-cache/.test(file)],
  ['the gateway: identity, permissions, lanes', (_, file) => /gateway\/src|auth\/src/.test(file)],
  ["Node's HTTP server, streams and timers", (_, file) => file.startsWith('node:')],
  ['everything else: reading sockets, V8', () => true],
]

/** `bench profile [--gateway stoa] [--only b] [--span-ms N]`: where the CPU of one of our gateways goes, in microseconds a request. */
export async function profileGateway(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      gateway: { type: 'string', default: 'stoa' },
      'span-ms': { type: 'string', default: '5000' },
      only: { type: 'string', default: asked.join() },
    },
  })
  const gateway = gatewayNames.find((one) => one === values.gateway && !['stock', 'hive'].includes(one))
  if (!gateway) throw new Error(`--gateway takes ${gatewayNames.filter((one) => one.startsWith('stoa')).join(', ')}`)
  const profiled: Profiled[] = []
  const questions = asked.filter((one) => values.only.split(',').includes(one))
  for (const question of questions) {
    profiled.push(await profileOf(gateway, question, Number(values['span-ms'])))
    console.error(`${question} is profiled`)
  }
  const byWhat = profiled.map(({ profile, us }) => byArea(profile, us))
  show(`${gateway}: CPU in µs a request (share)`, questions, [...areas.map(([area]) => area), 'together'], byWhat)
  const byWhom = profiled.map(({ profile, us }) => byPart(profile, us).set('together', us))
  show('the same by the part that it is done for, with what that calls', questions, [...partNames, 'together'], byWhom)
  return true
}

function show(
  title: string,
  questions: readonly Question[],
  rows: readonly string[],
  columns: readonly ReadonlyMap<string, number>[],
): void {
  const width = Math.max(...rows.map((name) => name.length))
  console.log(`${title}\n${''.padEnd(width)} ${questions.map((one) => one.padStart(15)).join('')}`)
  for (const name of rows) {
    const cells = columns.map((column) => {
      const us = column.get(name) ?? 0
      return `${us.toFixed(1)} (${((us / (column.get('together') ?? 1)) * 100).toFixed(0).padStart(2)} %)`.padStart(15)
    })
    console.log(`${name.padEnd(width)} ${cells.join('')}`)
  }
}

/** What the CPU did, and how many microseconds a request took of it by what the operating system says. */
type Profiled = { readonly profile: Profiler.Profile; readonly us: number }

/** In a process of its own for each question. */
async function profileOf(name: GatewayName, question: Question, spanMs: number): Promise<Profiled> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stoa-profile-'))
  const supergraph = path.join(folder, 'supergraph.graphql')
  const subgraphs = await launchSubgraphs(supergraph)
  try {
    process.env.PROFILE_TO = path.join(folder, 'profile.json')
    const [node = '', ...command] = commandOf(name, supergraph)
    const gateway = await launch([node, '--import', path.join(here, 'profiled.ts'), ...command], { core: 0, cwd: here })
    // As long again before: what is measured has been compiled by then.
    await load(gateway, question, spanMs)
    gateway.child.kill('SIGUSR2')
    const before = cpuMs(gateway)
    const count = await load(gateway, question, spanMs)
    const us = ((cpuMs(gateway) - before) * 1_000) / count
    gateway.child.removeAllListeners('exit')
    const ended = once(gateway.child, 'exit')
    gateway.child.kill('SIGINT')
    await ended
    await gateway.pool.destroy()
    return { profile: JSON.parse(readFileSync(process.env.PROFILE_TO, 'utf8')), us }
  } finally {
    await end(subgraphs)
    rmSync(folder, { recursive: true, force: true })
  }
}

function byArea({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, us: number): Map<string, number> {
  const areaOf = new Map(
    nodes.map(({ id, callFrame: { functionName, url } }) => [
      id,
      isNoWork(functionName, url) ? '' : (areas.find(([, fits]) => fits(functionName, url))?.[0] ?? ''),
    ]),
  )
  const found = new Map<string, number>()
  let all = 0
  for (const [index, id] of samples.entries()) {
    const area = areaOf.get(id)
    if (!area) continue
    const time = timeDeltas[index] ?? 0
    found.set(area, (found.get(area) ?? 0) + time)
    all += time
  }
  return new Map([...[...found].map(([area, time]): [string, number] => [area, (time / all) * us]), ['together', us]])
}
