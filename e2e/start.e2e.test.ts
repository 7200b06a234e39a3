import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { commandOf, isAlive } from '@stoa/db/cluster-process'
import { until } from '@stoa/testing/until'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { descendantsOf, type Launched, makePlace, type Place, runScript } from './launched.ts'
import { subgraphs } from '@stoa/run/parts/subgraphs'

const register = `mutation ($input: PersonRegisterInput!) {
  personRegister(input: $input) { userErrors { __typename ... on UserError { message } } }
}`
const logIn = `mutation ($input: SessionStartInput!) {
  sessionStart(input: $input) { tokens { accessToken } userErrors { __typename } }
}`
const password = 'a long and unusual phrase'
/** Somebody new for each test. */
const somebody = () => ({ email: `${randomUUID()}@example.org`, password, displayName: 'Ada' })

// Whole starts of everything, several a test, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

/** One place for all: what a test leaves there, the next one must bear. */
let place: Place
const launched: Launched[] = []
beforeAll(async () => {
  place = await makePlace()
})
afterEach(async () => {
  for (const { process, ended } of launched.splice(0)) {
    process.kill('SIGINT')
    await ended
  }
  // What a killed launcher left behind is ours to end, by its id.
  for (const { pid } of place.processes()) process.kill(pid, 'SIGINT')
  await until(() => place.processes().length === 0, 'nothing runs on the folder of this test')
})
afterAll(() => place.remove())

async function start(script = 'one-process', extra?: Record<string, string>): Promise<Launched> {
  const one = await place.launch(script, extra)
  launched.push(one)
  return one
}

/** Asks it to stop, and answers its exit code when everything that it had started is gone. */
async function stop(one: Launched, signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
  const family = [...descendantsOf(one.process.pid ?? 0), ...place.processes().map(({ pid }) => pid)]
  one.process.kill(signal)
  const code = await one.ended
  expect(family.filter(isAlive)).toEqual([])
  return code
}

/** Connections on which no request comes, or half of one: a browser's preconnect, a client that died. */
function openHalfWays(...ports: number[]): void {
  const begun = ['', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncont', 'POST / HTTP/1.1\r\ncontent-length: 9\r\n\r\n{']
  for (const port of ports) {
    for (const text of begun) {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write(text)
    }
  }
}

/** How long a stop may take on a machine that does other things too; a gateway that waits would take ten seconds. */
const momentMs = 5_000

async function killHard(one: Launched): Promise<void> {
  one.process.kill('SIGKILL')
  await one.ended
}

/** The child that runs a program. */
function processOf(one: Launched, script: string): number | undefined {
  return descendantsOf(one.process.pid ?? 0).find((pid) => commandOf(pid)?.includes(script))
}

async function mailsTo(address: string): Promise<number> {
  return (await place.mails()).filter(({ to }) => to === address).length
}

async function canLogIn({ email }: { email: string }, phrase = password): Promise<boolean> {
  const { data } = await place.ask(logIn, { input: { email, password: phrase } })
  return Boolean(data?.sessionStart?.tokens?.accessToken)
}

describe('pnpm start', () => {
  test('serves the graph and its mails, and shows what a person needs to know', async () => {
    const one = await start()
    expect(one.output()).toMatch(/PostgreSQL +\d+\.\d\d s/)
    expect(one.output()).toContain(`http://localhost:${place.port}/graphql`)
    expect(one.output()).toContain(`http://localhost:${place.port}/dev/mailbox`)
    expect(await place.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } })
    const ada = somebody()
    await place.ask(register, { input: ada })
    await until(async () => (await mailsTo(ada.email)) === 1, 'the mail lies in the mailbox')
  })

  test('what was committed is there after a kill -9 and another start', async () => {
    const ada = somebody()
    const first = await start()
    expect((await place.ask(register, { input: ada })).data.personRegister.userErrors).toEqual([])
    await killHard(first)
    const second = await start()
    expect(second.output()).toContain('taking over the PostgreSQL of an earlier run')
    expect(await canLogIn(ada)).toBe(true)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s stops it cleanly: exit code 0, nothing left', async (signal) => {
    const one = await start()
    openHalfWays(place.port, place.port + 1)
    const begun = performance.now()
    expect(await stop(one, signal)).toBe(0)
    expect(performance.now() - begun).toBeLessThan(momentMs)
    expect(one.output()).toContain('Stopped.')
    expect(place.processes()).toEqual([])
  })

  test('a busy port is named with its mend, and nothing is left running', async () => {
    const server = createServer().listen(place.port, '127.0.0.1')
    const one = await start()
    expect(await one.ended).toBe(1)
    expect(one.output()).toContain(`Port ${place.port} is in use by another program`)
    expect(one.output()).toContain('STOA_PORT=')
    expect(place.processes()).toEqual([])
    server.close()
  })

  test('a second one on the same data is refused, and the first runs on', async () => {
    await start()
    const port = String(place.port + 10)
    const second = await start('one-process', { STOA_PORT: port, STOA_SANDBOX_PORT: String(place.port + 11) })
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain('Another Stoa (process')
    expect(await place.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } })
  })

  test('a data folder of another PostgreSQL is named with its mend', async () => {
    const dataDir = join(place.dataDir, 'old')
    mkdirSync(join(dataDir, 'postgres'), { recursive: true })
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '16')
    const one = await start('one-process', { STOA_DATA: dataDir })
    expect(await one.ended).toBe(1)
    expect(one.output()).toMatch(/made by PostgreSQL 16.*pnpm reset/)
  })

  test('production without its keys names every variable that is missing', async () => {
    const one = await start('one-process', { STOA_MODE: 'production' })
    expect(await one.ended).toBe(1)
    for (const name of ['STOA_JWT_PRIVATE_KEY', 'STOA_SMTP_URL', 'STOA_PUBLIC_URL'])
      expect(one.output()).toContain(name)
  })
})

describe('pnpm start:distributed', () => {
  test('runs each part as a process of its own, starts a crashed one again, and stops them all', async () => {
    const one = await start('distributed')
    const ada = somebody()
    await place.ask(register, { input: ada })
    await until(async () => (await mailsTo(ada.email)) === 1, 'the mail lies in the mailbox')
    const users = processOf(one, 'run/subgraph.ts users')
    expect(processOf(one, 'run/gateway.ts')).toBeGreaterThan(0)
    expect(processOf(one, 'subgraphs/payments/sandbox/main.ts')).toBeGreaterThan(0)
    process.kill(users ?? 0, 'SIGKILL')
    await until(() => one.output().includes('users ended (SIGKILL)'), 'the launcher has noticed')
    await until(() => canLogIn(ada), 'users answers again')
    openHalfWays(...Array.from({ length: Object.keys(subgraphs).length + 2 }, (_, index) => place.port + index))
    const begun = performance.now()
    expect(await stop(one, 'SIGINT')).toBe(0)
    expect(performance.now() - begun).toBeLessThan(momentMs)
  })

  test('when the launcher is killed, its children end by themselves, and the next start finds their data', async () => {
    const ada = somebody()
    const first = await start('distributed')
    await place.ask(register, { input: ada })
    const family = descendantsOf(first.process.pid ?? 0).filter((pid) =>
      /run\/|sandbox\/main/.test(commandOf(pid) ?? ''),
    )
    expect(family).toHaveLength(Object.keys(subgraphs).length + 2) // the gateway and the sandbox
    await killHard(first)
    await until(() => !family.some(isAlive), 'the children are gone')
    await start()
    expect(await canLogIn(ada)).toBe(true)
  })
})

describe('commands', () => {
  test('admin makes the first admin of a running installation, who can log in', async () => {
    await start()
    const grace = somebody()
    const { output } = await runScript(place, 'operate/admin', grace.email, 'Grace Hopper')
    expect(await canLogIn(grace, /shown this once: (\S+)/.exec(output)?.[1])).toBe(true)
    expect((await runScript(place, 'operate/admin', grace.email)).output).toContain('keeps its password')
    expect(await runScript(place, 'operate/admin', 'grace')).toMatchObject({ code: 1 })
  })

  test('reset deletes what there is, but not under a running Stoa; migrate then begins anew', async () => {
    const one = await start()
    const refused = await runScript(place, 'operate/reset')
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('Another Stoa (process') })
    await stop(one, 'SIGINT')
    expect((await runScript(place, 'operate/reset')).code).toBe(0)
    expect((await runScript(place, 'operate/migrate')).output).toMatch(/users +applied/)
    expect((await runScript(place, 'operate/migrate')).output).toMatch(/users +up to date/)
    expect(place.processes()).toEqual([])
  })
})
