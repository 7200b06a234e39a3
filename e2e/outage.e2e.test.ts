import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { until } from '@stoa/testing/until'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Launched, makePlace, type Place } from './launched.ts'

// Starts of everything, and a recovery that writes everything to a disk that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })
const recoveryMs = 90_000

let place: Place
let one: Launched | undefined
afterEach(async () => {
  one?.process.kill('SIGINT')
  await one?.ended
  place.remove()
})

const register = `mutation ($input: PersonRegisterInput!) { personRegister(input: $input) { userErrors { __typename } } }`
const logIn = `mutation ($input: SessionStartInput!) {
  sessionStart(input: $input) { tokens { accessToken } userErrors { __typename } }
}`

/** What a kill -9 hits: PostgreSQL's first process. */
function postmaster(): number {
  return Number(readFileSync(join(place.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** No start succeeds until `letGo`, so that an outage lasts as long as a test looks at it. */
function holdStarts(): { readonly letGo: () => void } {
  const version = join(place.dataDir, 'postgres', 'PG_VERSION')
  renameSync(version, `${version}.held`)
  return { letGo: () => renameSync(`${version}.held`, version) }
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${place.port}${path}`)).status
}

describe.each(['one-process', 'distributed'])('a PostgreSQL that is killed under %s', (script) => {
  test('is started again, and the product goes on by itself; meanwhile everything tells the truth', async () => {
    place = await makePlace()
    one = await place.launch(script)
    const ada = { email: `${randomUUID()}@example.org`, password: 'a long and unusual phrase' }
    const registered = await place.ask(register, { input: { ...ada, displayName: 'Ada' } })
    expect(registered.data.personRegister.userErrors).toEqual([])
    const started = one.output().length
    const held = holdStarts()
    process.kill(postmaster(), 'SIGKILL')

    // Clients hear that it passes.
    const codes = new Set<string>()
    const ask = async () => {
      const { errors } = await place.ask(logIn, { input: ada })
      for (const { extensions } of errors ?? []) codes.add(`${extensions.code} ${extensions.retryAfterMs}`)
      return errors === undefined
    }
    await until(async () => !(await ask()), 'a client meets the outage')
    await until(async () => (await statusOf('/ready')) === 503, 'the gateway is not ready')
    expect(await (await fetch(`http://127.0.0.1:${place.port}/`)).text()).toContain('Something does not answer')
    expect(await statusOf('/health')).toBe(200)

    // It comes back, with what was committed.
    held.letGo()
    await until(ask, 'clients are served again', recoveryMs)
    await until(async () => (await statusOf('/ready')) === 200, 'the gateway is ready', recoveryMs)
    expect([...codes]).toEqual(['SERVICE_UNAVAILABLE 1000'])

    // The log is short: who serves says when it went and when it was back, and the launcher why.
    const log = () => one?.output().slice(started) ?? ''
    await until(() => log().includes('can be used again'), 'the end is told', recoveryMs)
    expect(log()).toMatch(/PostgreSQL has ended \(process \d+\) and is started again/)
    expect(log()).not.toMatch(/^\s+at /m)
    expect(Math.max(...linesASecond(log()))).toBeLessThan(3)

    // Ctrl-C while it is away is a clean stop.
    process.kill(postmaster(), 'SIGKILL')
    await until(async () => !(await ask()), 'a client meets the outage again')
    one.process.kill('SIGINT')
    expect(await one.ended).toBe(0)
  })
})

/** How many lines each part of the product has written per second of the outage that it names. */
function linesASecond(log: string): number[] {
  const seconds = Number(/can be used again, after ([\d.]+) s/.exec(log)?.[1])
  const parts = Map.groupBy(log.split('\n').filter(Boolean), (line) => /^(\S+) +\|/.exec(line)?.[1] ?? 'launcher')
  return [...parts.values()].map((lines) => lines.length / Math.max(1, seconds))
}
