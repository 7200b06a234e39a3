import { existsSync, readFileSync } from 'node:fs'
import { readRoster } from '@stoa/contracts/roster'
import { localeArgs } from '@stoa/db/cluster-locale'
import { defaultLimits } from '@stoa/gateway/limits'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from './config.ts'
import { productionKeys } from './keys.ts'
import { patience } from '../lifetime/patience.ts'
import { subgraphs } from '../parts/subgraphs.ts'
import type { Variable } from './variable.ts'
import { isUsedBy, type ProcessKind, variables } from './variables.ts'

type Service = {
  readonly command?: readonly string[]
  readonly environment: Readonly<Record<string, string | number>>
  readonly healthcheck: { readonly test: readonly string[] }
  readonly depends_on?: Readonly<Record<string, unknown>>
  readonly ports?: readonly string[]
}

const root = new URL('../../', import.meta.url)
const { services } = parse(readFileSync(new URL('docker-compose.yml', root), 'utf8'), { merge: true }) as {
  services: Record<string, Service>
}
const { authored } = readRoster()
const names = authored.map(({ name }) => name)

/** What a person puts into .env. */
const dotEnv: Record<string, string> = {
  STOA_SMTP_URL: 'smtp://mail:25',
  ...Object.fromEntries(
    productionKeys()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('"') + 1, -1)]),
  ),
}

/** What a container gets: `${NAME:-default}` and `${NAME:?message}` filled in as compose does. */
function environmentOf(service: Service): Record<string, string> {
  const fill = (text: string) =>
    text.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_match, name: string, kind: string, rest: string) => {
      const value = dotEnv[name] ?? (kind === '-' ? rest : undefined)
      if (value === undefined) throw new Error(`${name} must be in .env, and "pnpm settings --keys" does not make it`)
      return value
    })
  return Object.fromEntries(Object.entries(service.environment).map(([name, value]) => [name, fill(String(value))]))
}

function serviceOf(name: string): Service {
  const service = services[name]
  if (!service) throw new Error(`docker-compose.yml has no service ${name}`)
  return service
}

describe('docker-compose.yml', () => {
  test('has PostgreSQL, Kafka, Redis, the payment sandbox, the gateway and every subgraph of rover.yaml, and nothing else', () => {
    expect(Object.keys(services).sort()).toEqual(['gateway', 'kafka', 'postgres', 'redis', 'sandbox', ...names].sort())
    expect(Object.keys(subgraphs).sort()).toEqual([...names].sort())
  })

  describe.each([['gateway', 'gateway'] as const, ...names.map((name) => [name, { subgraph: name }] as const)])(
    '%s',
    (name, kind: ProcessKind) => {
      test('starts in production with just what it is told', () => {
        expect(loadConfig(environmentOf(serviceOf(name)), kind).mode).toBe('production')
      })

      test('is told nothing that it does not read, and no secret of another', () => {
        for (const variable of Object.keys(serviceOf(name).environment)) {
          const known = (variables as Record<string, Variable>)[variable]
          expect(known && isUsedBy(known, kind), `${variable} is not read by ${name}`).toBe(true)
        }
      })

      test('runs a program that exists, and is asked for its health on its own port', () => {
        const { command, healthcheck } = serviceOf(name)
        expect(command?.[0]).toBe('node')
        expect(existsSync(new URL(command?.[1] ?? '', root))).toBe(true)
        const port = name === 'gateway' ? 4000 : authored.find((entry) => entry.name === name)?.port
        expect(healthcheck.test).toEqual(['CMD', 'node', 'run/lifetime/health.ts', String(port)])
      })
    },
  )

  test('the gateway finds every subgraph under its service’s name and port, and waits for all of them', () => {
    const gateway = serviceOf('gateway')
    expect(gateway.environment.STOA_SUBGRAPH_URLS).toBe('http://{name}:{port}/graphql')
    expect(Object.keys(gateway.depends_on ?? {})).toEqual(expect.arrayContaining(names))
    expect(gateway.ports).toEqual(['4000:4000'])
  })

  test('payments and the sandbox find each other, and share their secret', () => {
    const [payments, sandbox] = [environmentOf(serviceOf('payments')), environmentOf(serviceOf('sandbox'))]
    expect(payments.STOA_PAYMENT_URL).toBe(`http://sandbox:${sandbox.SANDBOX_PORT}`)
    expect(sandbox.SANDBOX_WEBHOOK_URL).toBe('http://gateway:4000/-/payments/webhooks/sandbox')
    expect(sandbox.SANDBOX_SECRETS).toBe(payments.STOA_PAYMENT_WEBHOOK_SECRETS)
    const program = readFileSync(new URL('subgraphs/payments/sandbox/main.ts', root), 'utf8')
    for (const name of Object.keys(sandbox)) expect(program).toContain(name)
  })

  test('rates are counted in the Redis that is here, by the gateway alone', () => {
    expect(serviceOf('gateway').environment.STOA_REDIS_URL).toBe('redis://redis:6379')
    for (const name of names) expect(serviceOf(name).environment.STOA_REDIS_URL).toBeUndefined()
  })

  test('PostgreSQL orders texts as the one from npm does', () => {
    const args = String(serviceOf('postgres').environment.POSTGRES_INITDB_ARGS).split(' ')
    expect(args).toEqual(localeArgs(['C.UTF-8']))
  })

  test('whoever stops something waits longer than that takes', () => {
    const { stop_grace_period: grace } = serviceOf('gateway') as { readonly stop_grace_period?: string }
    const inside = [defaultLimits.drainMs, patience.workerMs, patience.processMs]
    const times = [...inside, Number.parseInt(String(grace), 10) * 1_000]
    expect(times.every((ms, index) => index === 0 || ms > (times[index - 1] as number))).toBe(true)
  })

  test('subgraphs are reached through the gateway alone', () => {
    for (const name of names) expect(serviceOf(name).ports).toBeUndefined()
  })

  test('events go through the Kafka that is here, under the address that it tells', () => {
    expect(serviceOf('kafka').environment.KAFKA_ADVERTISED_LISTENERS).toBe('PLAINTEXT://kafka:9092')
    for (const name of ['gateway', ...names]) expect(serviceOf(name).environment.STOA_EVENTS).toBe('kafka://kafka:9092')
  })
})

describe('deploy/Dockerfile', () => {
  const dockerfile = readFileSync(new URL('deploy/Dockerfile', root), 'utf8')

  test('installs with the package manager of this repository, from the lockfile, without development packages', () => {
    expect(dockerfile).toContain('pnpm install --prod --frozen-lockfile')
    const readme = ['README.md', 'package.json'].map((name) => new URL(name, root)).filter(existsSync)
    const versions = readme.flatMap((file) => readFileSync(file, 'utf8').match(/pnpm@\d+\.\d+\.\d+/g) ?? [])
    for (const version of versions) expect(dockerfile).toContain(version)
  })

  test('does not run as root', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
  })
})
