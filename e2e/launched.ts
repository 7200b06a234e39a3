import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isFree } from '@stoa/db/ports'
import { repositoryRoot } from '@stoa/contracts/roster'
import { until } from '@stoa/testing/until'

/** A Stoa as a person starts it: another process, on a data folder and ports of its own. */
export type Launched = {
  readonly process: ChildProcess
  /** Everything that it has written. */
  readonly output: () => string
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

export type Place = {
  readonly dataDir: string
  readonly port: number
  readonly environment: Readonly<Record<string, string>>
  /** Starts `run/<script>.ts` here; resolves when it has said all that a person needs to know, or has ended. */
  readonly launch: (script: string, extra?: Record<string, string>) => Promise<Launched>
  readonly ask: (query: string, variables?: object) => Promise<{ data?: any; errors?: any[] }>
  readonly mails: () => Promise<{ to: string; subject: string; text: string }[]>
  /** The processes whose command names the folder of this place: its PostgreSQL. */
  readonly processes: () => Process[]
  readonly remove: () => void
}

type Process = { readonly pid: number; readonly parent: number; readonly command: string }

function listProcesses(): Process[] {
  const text = execFileSync('ps', ['-A', 'ww', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
  return text.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line)
    if (!match || match[3]?.startsWith('Z')) return []
    return [{ pid: Number(match[1]), parent: Number(match[2]), command: match[4] ?? '' }]
  })
}

/** Every process that a process has started, and those that they have. */
export function descendantsOf(pid: number): number[] {
  const all = listProcesses()
  const children = (parent: number): number[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...children(one.pid)])
  return children(pid)
}

/** Kills a process that a launcher has started, by what its command names, as a crash would. */
export function crash(launcher: ChildProcess, name: string): void {
  const family = descendantsOf(launcher.pid ?? 0)
  const found = listProcesses().find(({ pid, command }) => family.includes(pid) && command.includes(name))
  if (!found) throw new Error(`no process of ${name} is running`)
  process.kill(found.pid, 'SIGKILL')
}

/** Runs a command of `run/` in a place to its end. */
export async function runScript(place: Pick<Place, 'environment'>, script: string, ...args: string[]) {
  const child = spawn(process.execPath, [`run/${script}.ts`, ...args], {
    cwd: repositoryRoot,
    env: { ...inherited(), ...place.environment } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}

/** The environment of the test run without what is meant for the test run. */
export function inherited(): Record<string, string | undefined> {
  const foreign = Object.entries(process.env).filter(
    ([name]) => !/^(STOA_|npm_|VITEST|NODE_ENV|NODE_OPTIONS)/.test(name),
  )
  return Object.fromEntries(foreign)
}

/**
 * `count` ports in a row that nobody uses, below those that systems give to
 * outgoing connections: one of these could take a port before it is listened on.
 */
export async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = 12_000 + Math.floor(Math.random() * 18_000)
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)))
    if (free.every(Boolean)) return first
  }
}

/** An empty place for what lies in `root`; nothing of the environment of the test run reaches it. */
export async function makePlace(root: string = repositoryRoot): Promise<Place> {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'stoa-launch-')), 'data')
  const port = await freePorts(20)
  const environment = {
    STOA_DATA: dataDir,
    STOA_PORT: String(port),
    STOA_SANDBOX_PORT: String(port + 1),
    STOA_SUBGRAPH_PORTS: String(port + 2),
    STOA_DEMO: 'off',
    STOA_APP: 'off',
  }
  const url = `http://127.0.0.1:${port}`

  async function launch(script: string, extra: Record<string, string> = {}): Promise<Launched> {
    const child = spawn(process.execPath, [`run/${script}.ts`], {
      cwd: root,
      env: { ...inherited(), ...environment, ...extra } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
      child.once('close', (code, signal) => resolve(signal ?? code)),
    )
    let over = false
    void ended.then(() => (over = true))
    await until(() => over || output.includes('Ctrl-C stops it'), 'Stoa is ready', 120_000)
    return { process: child, output: () => output, ended }
  }

  return {
    dataDir,
    port,
    environment,
    launch,
    ask: async (query, variables) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ query, variables })
      return (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()) as object
    },
    mails: async () => (await (await fetch(`${url}/dev/mailbox.json`)).json()) as [],
    processes: () => listProcesses().filter(({ command }) => command.includes(dataDir)),
    remove: () => rmSync(join(dataDir, '..'), { recursive: true, force: true }),
  }
}
