import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Cluster, startCluster } from './cluster.ts'
import { isAlive } from './cluster-process.ts'
import type { ClusterChange } from './cluster-watch.ts'
import { freePort } from './ports.ts'

/** A cluster with one table, initialised once; the tests start it again and again. */
let home: string
let dataDir: string
const running: Cluster[] = []
const children: ChildProcess[] = []

async function start(options: { port?: number; durable?: boolean; onProgress?: (line: string) => void } = {}) {
  const cluster = await startCluster({ dataDir, durable: true, ...options })
  running.push(cluster)
  return cluster
}

async function ask<Row extends object>(cluster: Pick<Cluster, 'url'>, text: string, database = 'shop'): Promise<Row[]> {
  const client = new pg.Client({ connectionString: cluster.url(database) })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** Another Node that starts the cluster, says so and stays; returns the pid of its server. */
async function startElsewhere(durable: boolean): Promise<{ child: ChildProcess; server: number }> {
  const code = `
    const { startCluster } = await import(${JSON.stringify(fileURLToPath(new URL('./cluster.ts', import.meta.url)))})
    const cluster = await startCluster({ dataDir: ${JSON.stringify(dataDir)}, durable: ${durable} })
    console.log(cluster.pid)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  return { child, server: Number(line.toString()) }
}

async function killHard(child: ChildProcess) {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'stoa-cluster-'))
  dataDir = join(home, 'pg')
  const cluster = await start()
  await cluster.createDatabase('shop')
  await ask(cluster, 'create table note (text text)')
  await cluster.stop()
})

afterEach(async () => {
  for (const child of children.splice(0))
    if (child.exitCode === null && child.signalCode === null) await killHard(child)
  for (const cluster of running.splice(0)) await cluster.stop()
})

afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
})

describe('a cluster', () => {
  test('is a PostgreSQL 18 with room for every pool, and keeps its data over a restart', async () => {
    const first = await start()
    const [setting] = await ask<{ version: string; max: string; fsync: string }>(
      first,
      `select current_setting('server_version_num') as version, current_setting('max_connections') as max,
         current_setting('fsync') as fsync`,
    )
    expect(setting).toMatchObject({ version: expect.stringMatching(/^18/), max: '300', fsync: 'on' })
    await ask(first, `insert into note values ('kept')`)
    await first.stop()
    expect(isAlive(first.pid)).toBe(false)

    const second = await start()
    expect(await ask(second, 'select text from note')).toContainEqual({ text: 'kept' })
  })

  test('makes the databases that are missing, and only those', async () => {
    const cluster = await start()
    expect(await cluster.createDatabases(['shop', 'we"ird'])).toEqual(['we"ird'])
    expect(await cluster.createDatabases(['shop', 'we"ird'])).toEqual([])
    await ask(cluster, 'drop database "we""ird"', 'postgres')
  })

  test('listens on the port that is asked for', async () => {
    const port = await freePort()
    expect((await start({ port })).port).toBe(port)
  })

  test('stops although a transaction is open', async () => {
    const cluster = await start()
    const client = new pg.Client({ connectionString: cluster.url('shop') })
    client.on('error', () => undefined)
    await client.connect()
    await client.query("begin; insert into note values ('open')")
    await cluster.stop()
    expect(isAlive(cluster.pid)).toBe(false)
  })

  test('is not given to two processes at once', async () => {
    await startElsewhere(true)
    await expect(start()).rejects.toThrow(/Another Stoa \(process \d+\) runs on the data in .*Stop it first/)
  })
})

describe('texts', () => {
  test('are ordered as in a dictionary: Ä beside A, capitals beside small letters; where it is said, by bytes', async () => {
    const cluster = await start()
    const words = `(values ('zebra'), ('Zange'), ('Äpfel'), ('apfel'), ('Apfel'), ('Öl'), ('ofen')) as word (text)`
    const ordered = async (by: string) =>
      (await ask<{ text: string }>(cluster, `select text from ${words} order by ${by}`)).map(({ text }) => text)
    expect(await ordered('text')).toEqual(['apfel', 'Apfel', 'Äpfel', 'ofen', 'Öl', 'Zange', 'zebra'])
    const byBytes = ['Apfel', 'Zange', 'apfel', 'ofen', 'zebra', 'Äpfel', 'Öl']
    expect(await ordered('text collate "C"')).toEqual(byBytes)
    await ask(cluster, 'drop database if exists copied', 'postgres')
    await ask(cluster, 'create database copied template shop', 'postgres')
    const [copy] = await ask<{ before: boolean }>(cluster, `select 'Äpfel' < 'b' as before`, 'copied')
    expect(copy).toEqual({ before: true })
  })

  test('have letters beyond ASCII in their trigrams, and small letters for their capitals', async () => {
    const cluster = await start()
    await ask(cluster, 'create extension if not exists pg_trgm')
    const [row] = await ask<{ grams: string[]; small: string }>(
      cluster,
      `select show_trgm('Öl') as grams, lower('ÄÉŁЖ') as small`,
    )
    expect(row?.grams).toHaveLength(3)
    expect(row?.small).toBe('äéłж')
    // Without their letters both would be the same.
    const [likeness] = await ask<{ same: number }>(cluster, `select similarity('Öl', 'Äl') as same`)
    expect(likeness?.same).toBeLessThan(1)
  })
})

describe('after a kill -9', () => {
  test('the orphaned server is taken over, with what was committed', async () => {
    const { child, server } = await startElsewhere(true)
    await killHard(child)
    expect(isAlive(server)).toBe(true)
    const lines: string[] = []
    const cluster = await start({ onProgress: (line) => lines.push(line) })
    expect(cluster.pid).toBe(server)
    expect(lines.join()).toContain('taking over')
    await cluster.stop()
    expect(isAlive(server)).toBe(false)
  })

  test('an orphan that runs otherwise than we want is stopped and replaced', async () => {
    const { child, server } = await startElsewhere(true)
    await killHard(child)
    const port = await freePort()
    const cluster = await start({ port })
    expect(cluster.port).toBe(port)
    expect(isAlive(server)).toBe(false)
  })

  test('a server without fsync ends with the process that started it', async () => {
    const { child, server } = await startElsewhere(false)
    await killHard(child)
    await vi.waitFor(() => expect(isAlive(server)).toBe(false), { timeout: 10_000, interval: 20 })
  })

  test('the server itself may be killed: the next start recovers from its log', async () => {
    const { child, server } = await startElsewhere(true)
    await killHard(child)
    process.kill(server, 'SIGKILL')
    const cluster = await start()
    expect(cluster.pid).not.toBe(server)
    expect(await ask(cluster, 'select count(*)::int as n from note')).toHaveLength(1)
  })

  test('a pid file whose number now belongs to another program is mended', async () => {
    const { child, server } = await startElsewhere(true)
    await killHard(child)
    process.kill(server, 'SIGKILL')
    await vi.waitFor(() => expect(isAlive(server)).toBe(false))
    const path = join(dataDir, 'postmaster.pid')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(process.pid)))
    const cluster = await start()
    expect(cluster.pid).not.toBe(process.pid)
  })

  test('an empty pid file is mended', async () => {
    writeFileSync(join(dataDir, 'postmaster.pid'), '')
    expect((await start()).port).toBeGreaterThan(0)
  })

  test('an initialisation that was cut off leaves nothing that counts as data', async () => {
    const folder = join(home, 'cut')
    mkdirSync(join(folder, 'pg.making-1', 'base'), { recursive: true })
    const cluster = await startCluster({ dataDir: join(folder, 'pg'), durable: false })
    running.push(cluster)
    expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([])
  })
})

describe('a server that is watched', () => {
  test('and killed is started again on its port, with what was committed, and both are told', async () => {
    const changes: ClusterChange[] = []
    const cluster = await startCluster({ dataDir, durable: true, onChange: (change) => changes.push(change) })
    running.push(cluster)
    const { pid, port } = cluster
    await ask(cluster, `insert into note values ('before the kill')`)
    process.kill(pid, 'SIGKILL')
    await vi.waitFor(() => expect(changes.at(-1)?.kind).toBe('runs'), { timeout: 20_000, interval: 20 })
    expect(changes[0]).toMatchObject({ kind: 'ended', pid })
    expect(changes.filter(({ kind }) => kind === 'ended')).toHaveLength(1)
    expect(cluster.port).toBe(port)
    expect(cluster.pid).not.toBe(pid)
    expect(await ask(cluster, 'select text from note')).toContainEqual({ text: 'before the kill' })
    await cluster.stop()
    expect(isAlive(cluster.pid)).toBe(false)
  })

  test('and cannot be started again may still be stopped', async () => {
    const changes: ClusterChange[] = []
    const cluster = await startCluster({ dataDir, durable: true, onChange: (change) => changes.push(change) })
    running.push(cluster)
    const settings = join(dataDir, 'postgresql.conf')
    const text = readFileSync(settings, 'utf8')
    writeFileSync(settings, 'nonsense')
    process.kill(cluster.pid, 'SIGKILL')
    await vi.waitFor(() => expect(changes.at(-1)?.kind).toBe('failed'), { timeout: 20_000, interval: 20 })
    await cluster.stop()
    writeFileSync(settings, text)
    expect((await start()).port).toBeGreaterThan(0)
  })
})

describe('what stands in the way is named, with its mend', () => {
  let broken: string
  beforeEach(() => {
    broken = mkdtempSync(join(home, 'broken-'))
  })
  const startAt = (folder: string, port?: number) => startCluster({ dataDir: folder, durable: true, port })

  test('a busy port', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    await expect(startAt(dataDir, port)).rejects.toThrow(`Port ${port}`)
    await expect(startAt(dataDir, port)).rejects.toThrow('STOA_POSTGRES_PORT')
    server.close()
  })

  test('a folder that holds something else', async () => {
    writeFileSync(join(broken, 'holiday.jpg'), '')
    await expect(startAt(broken)).rejects.toThrow(/no PG_VERSION.*pnpm reset/)
  })

  test('a file where the folder should be', async () => {
    writeFileSync(join(broken, 'pg'), '')
    await expect(startAt(join(broken, 'pg'))).rejects.toThrow('it is a file')
  })

  test('data of another major version', async () => {
    writeFileSync(join(broken, 'PG_VERSION'), '16\n')
    await expect(startAt(broken)).rejects.toThrow(/made by PostgreSQL 16, and this is PostgreSQL 18/)
  })

  test('data of an earlier Stoa, which ordered texts otherwise', async () => {
    const folder = join(broken, 'pg')
    await (await startCluster({ dataDir: folder, durable: false })).stop()
    rmSync(join(folder, 'stoa.order'))
    await expect(startAt(folder)).rejects.toThrow(/^[^\n]*an earlier Stoa, which ordered texts[^\n]*pnpm reset[^\n]*$/)
  })

  test('data of which a part is missing', async () => {
    writeFileSync(join(broken, 'PG_VERSION'), '18\n')
    await expect(startAt(broken)).rejects.toThrow(/broken: global\/pg_control is missing/)
  })

  test('data that PostgreSQL itself cannot read', async () => {
    const folder = join(broken, 'pg')
    await (await startCluster({ dataDir: folder, durable: false })).stop()
    writeFileSync(join(folder, 'postgresql.conf'), 'nonsense')
    await expect(startAt(folder)).rejects.toThrow(/did not start.*postgresql\.conf/s)
    expect(existsSync(`${folder}.owner`)).toBe(false)
  })

  test('a place that we may not write to', async () => {
    writeFileSync(join(broken, 'file'), '') // refused to root too, which no file mode can do
    await expect(startAt(join(broken, 'file', 'pg'))).rejects.toThrow(/may not write to .*STOA_DATA/)
  })

  test('a folder that is closed to others is no obstacle, not even for root, who runs it as somebody else', async () => {
    const closed = join(broken, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const cluster = await startCluster({ dataDir: join(closed, 'pg'), durable: true })
    running.push(cluster)
    expect(isAlive(cluster.pid)).toBe(true)
  })
})
