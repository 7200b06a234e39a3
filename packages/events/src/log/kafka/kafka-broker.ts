import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, openSync, readdirSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isBrokerReady } from './log-kafka.ts'

export type BrokerOptions = {
  /** Where the jars lie. Default: `.stoa/engines` of the project. */
  readonly folder?: string
  /** On 127.0.0.1. Default: any free one. */
  readonly port?: number
  /** Where topics and offsets stay for the next start; without it the broker begins empty and leaves nothing. */
  readonly dataDir?: string
  readonly onProgress?: (line: string) => void
}

export interface Broker {
  /** What `STOA_EVENTS` takes: `kafka://127.0.0.1:9092`. */
  readonly url: string
  readonly pid: number
  /** Stops it cleanly. */
  stop(): Promise<void>
  /** Ends it as kill -9 does. Start another with the same data and port to go on. */
  kill(): Promise<void>
}

/** Says in one sentence what is missing and what mends it. */
export class BrokerFault extends Error {
  override readonly name = 'BrokerFault'
}

const defaultFolder = fileURLToPath(new URL('../../../../../.stoa/engines/', import.meta.url))

/** Starts one real Kafka broker (KRaft) and resolves when it can be used: groups and producers included. */
export async function startBroker(options: BrokerOptions = {}): Promise<Broker> {
  const folder = options.folder ?? defaultFolder
  const tell = options.onProgress ?? (() => undefined)
  await checkJava()
  await mkdir(folder, { recursive: true })
  const jars = await fetchJars(folder, tell)
  const port = options.port ?? (await freePort())
  const home = options.dataDir ?? join(folder, `kafka-data-${process.pid}-${port}`)
  await format(jars, home, port, tell)
  tell('starting Kafka …')
  const child = runJava(jars, ['kafka.Kafka', join(home, 'server.properties')], join(home, 'broker.log'))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const endWithUs = () => void child.kill('SIGKILL')
  process.once('exit', endWithUs)
  const end = async (signal: NodeJS.Signals) => {
    process.removeListener('exit', endWithUs)
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  try {
    await waitUntilReady(child, port, join(home, 'broker.log'))
  } catch (error) {
    await end('SIGKILL')
    throw error
  }
  tell(`Kafka is ready at 127.0.0.1:${port}`)
  return {
    url: `kafka://127.0.0.1:${port}`,
    pid: child.pid as number,
    stop: async () => {
      await end('SIGTERM')
      if (!options.dataDir) await rm(home, { recursive: true, force: true })
    },
    kill: () => end('SIGKILL'),
  }
}

/** Once per version: the folder gets its name only when every jar is there. */
async function fetchJars(folder: string, tell: (line: string) => void): Promise<string> {
  const pom = fileURLToPath(new URL('../../../kafka/pom.xml', import.meta.url))
  const version = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>([^<]+)</.exec(await readFile(pom, 'utf8'))?.[1]
  const jars = join(folder, `kafka-${version}`)
  if (existsSync(jars)) return jars
  const draft = `${jars}.${process.pid}`
  await mkdir(draft, { recursive: true })
  await cp(pom, join(draft, 'pom.xml'))
  tell(`fetching Kafka ${version} with Maven (43 MB, once) …`)
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(draft, 'lib')}`]
  await runToEnd(
    'mvn',
    ['-q', '-B', '-f', join(draft, 'pom.xml'), ...goal],
    'Maven is needed to fetch Kafka: install it (Debian: apt-get install maven).',
  )
  // Another process may have been quicker.
  await rename(draft, jars).catch(() => rm(draft, { recursive: true, force: true }))
  return jars
}

async function format(jars: string, home: string, port: number, tell: (line: string) => void): Promise<void> {
  const data = join(home, 'data')
  await mkdir(home, { recursive: true })
  const controllerPort = await freePort()
  const properties = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': data,
    'auto.create.topics.enable': 'false',
    'num.partitions': '4',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4', // fifty, the default, make the first start slow
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.num.partitions': '4',
    'transaction.state.log.min.isr': '1',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'log.cleaner.dedupe.buffer.size': '8000000',
    // After a kill the next start waits until the controller has given up the old one.
    'broker.session.timeout.ms': '2000',
    'broker.heartbeat.interval.ms': '500',
  }
  const file = join(home, 'server.properties')
  await writeFile(
    file,
    `${Object.entries(properties)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n')}\n`,
  )
  if (existsSync(join(data, 'meta.properties'))) return
  tell('preparing its data folder …')
  // Any 16 bytes in base64 without padding name the cluster.
  const cluster = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url')
  const tool = runJava(jars, ['kafka.tools.StorageTool', 'format', '-t', cluster, '-c', file], join(home, 'format.log'))
  const code = await new Promise<number | null>((resolve) => tool.once('exit', resolve))
  if (code !== 0) throw new BrokerFault(`Kafka could not prepare ${data}:\n${await tail(join(home, 'format.log'))}`)
}

function runJava(jars: string, args: readonly string[], log: string): ChildProcess {
  const lib = join(jars, 'lib')
  const classPath = readdirSync(lib)
    .map((jar) => join(lib, jar))
    .join(delimiter)
  const out = openSync(log, 'a')
  const child = spawn('java', ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-cp', classPath, ...args], {
    stdio: ['ignore', out, out],
  })
  child.once('error', () => undefined) // that java is there was checked before
  return child
}

async function waitUntilReady(child: ChildProcess, port: number, log: string): Promise<void> {
  const end = performance.now() + 60_000
  while (!(await isBrokerReady(`127.0.0.1:${port}`))) {
    if (child.exitCode !== null) throw new BrokerFault(`Kafka ended while it started (${log}):\n${await tail(log)}`)
    if (performance.now() > end) throw new BrokerFault(`Kafka was not ready after a minute; its log is ${log}`)
    await pause(100)
  }
}

async function runToEnd(command: string, args: readonly string[], missing: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()))
    child.once('error', () => reject(new BrokerFault(missing)))
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new BrokerFault(`${command} ended with ${code}:\n${output.split('\n').slice(-15).join('\n')}`))
    })
  })
}

/** Says what is missing before anything is fetched. */
async function checkJava(): Promise<void> {
  await runToEnd(
    'java',
    ['-version'],
    'Java 17 or newer is needed to run Kafka: install it (Debian: apt-get install default-jre-headless).',
  )
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function tail(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.split('\n').slice(-20).join('\n')
}
