import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Pool } from 'undici'

/** A server in a process of its own, and the way to it. */
export type Running = {
  readonly child: ChildProcess
  readonly port: number
  readonly pool: Pool
  /** What this one is asked with, besides what all are. */
  readonly headers: Readonly<Record<string, string>>
  /** Whether it is asked by the ids of what is registered there. */
  readonly byId: boolean
}

/** Ticks of the operating system's accounting a second, on Linux always 100 in what /proc shows. */
const ticksPerSecond = 100

/** How many requests are under way at a time. */
export const clients = 8

/** Hive Gateway does not say where it listens, and must be told. */
export const hivePort = 41_873

/** A process on one core that says where it listens, and for whom where it wants to know. */
export async function launch(
  command: readonly string[],
  { core, cwd, byId = false }: { readonly core: number; readonly cwd: string; readonly byId?: boolean },
): Promise<Running> {
  const env = { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', POLLING: '1h' }
  const child = spawn('taskset', ['-c', String(core), ...command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [port, token] = await new Promise<[port: number, token?: string]>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const match = /listening (\d+)(?: (\S+))?\n/.exec(said)
      if (match) resolve([Number(match[1]), match[2] as string])
      else if (said.includes(String(hivePort))) resolve([hivePort])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`${command.join(' ')} ended with ${code}:\n${said}`)))
    setTimeout(() => reject(new Error(`${command.join(' ')} does not listen:\n${said}`)), 60_000).unref()
  })
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  return { child, port, headers, byId, pool: new Pool(`http://127.0.0.1:${port}`, { connections: clients }) }
}

/** What the operating system charged the process and all its threads, user and system, in milliseconds. */
export function cpuMs({ child }: Running): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
  // The second field, the name, is in parentheses and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticksPerSecond
}

/** Resident memory now. */
export function memoryMb({ child }: Running): number {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kib) / 1_024)
}

/** Ends it at once: nothing of what it holds is wanted any more. */
export async function end({ child, pool }: Running): Promise<void> {
  await pool.destroy()
  child.kill('SIGKILL')
}
