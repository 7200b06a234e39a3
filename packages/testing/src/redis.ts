import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { until } from './until.ts'

/** A real Redis that a test has for itself. It keeps nothing. */
export type TestRedis = {
  readonly port: number
  /** `redis://127.0.0.1:port` */
  readonly url: string
  /** Ends it as kill -9 does. */
  kill(): Promise<void>
  /** Starts it anew on the same port, empty. */
  restart(): Promise<void>
  /** Makes it hang: connections stay, nothing is answered. */
  hang(): void
  /** Lets it go on. */
  resume(): void
  stop(): Promise<void>
}

/** Starts one, as a cluster of one node where that is wanted. A missing redis-server is a failure that says its mend. */
export async function startRedis(options: { readonly cluster?: boolean } = {}): Promise<TestRedis> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'stoa-redis-'))
  let child: ChildProcess

  async function start(): Promise<void> {
    const cluster = options.cluster ? ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1'] : []
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...cluster]
    child = spawn('redis-server', settings, { stdio: 'ignore' })
    const failed = once(child, 'error').then(() => {
      throw new Error('redis-server is needed for this test: install it (Debian: apt-get install redis-server).')
    })
    failed.catch(() => undefined)
    const answers = async () => (await ask('PING').catch(() => '')).startsWith('+PONG')
    await Promise.race([until(answers, 'Redis answers'), failed])
    if (!options.cluster) return
    await ask('CLUSTER ADDSLOTSRANGE 0 16383')
    await until(async () => (await ask('CLUSTER INFO')).includes('cluster_state:ok'), 'the cluster is there')
  }

  async function kill(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  /** One command on a connection of its own; answers the first that comes back. */
  function ask(command: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`))
      socket.once('data', (data) => {
        resolve(data.toString())
        socket.destroy()
      })
      socket.once('error', reject)
    })
  }

  await start()
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    restart: async () => {
      await kill()
      await start()
    },
    hang: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop: async () => {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
