import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateProofKeys, readProofPrivateKey } from '@stoa/auth/proof'
import { generateSigningPem } from '@stoa/auth/keys'
import { describe, expect, test } from 'vitest'
import { ConfigFault, developmentMark, type Environment, loadConfig } from './config.ts'
import { envExample } from './env-example.ts'
import { remoteLinks } from '../parts/links.ts'
import { subgraphUrls } from './ports.ts'
import { variables } from './variables.ts'

const proof = generateProofKeys()

/** A production environment in which nothing is missing. */
const production: Environment = {
  STOA_MODE: 'production',
  STOA_PUBLIC_URL: 'https://stoa.example.org',
  STOA_DATABASE_URL: 'postgres://stoa:secret@postgres:5432',
  STOA_SMTP_URL: 'smtp://mail:25',
  STOA_JWT_PRIVATE_KEY: generateSigningPem(),
  STOA_GATEWAY_PRIVATE_KEY: proof.privateKey,
  STOA_GATEWAY_PUBLIC_KEYS: proof.publicKey,
  STOA_PAYMENT_URL: 'http://sandbox:4010',
  STOA_PAYMENT_WEBHOOK_SECRETS: 'x'.repeat(32),
  STOA_FILES_SECRETS: 'y'.repeat(32),
}
const bucketKeys = { STOA_FILES_S3_ACCESS_KEY: 'access', STOA_FILES_S3_SECRET_KEY: 'secret' }

function problemsOf(environment: Environment, kind?: Parameters<typeof loadConfig>[1]): readonly string[] {
  try {
    loadConfig(environment, kind)
  } catch (error) {
    if (error instanceof ConfigFault) return error.problems
    throw error
  }
  return []
}

describe('an empty environment', () => {
  test('is enough for development', () => {
    const config = loadConfig({})
    expect(config).toMatchObject({
      mode: 'development',
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      events: 'postgres',
      databaseUrl: undefined,
      proxies: 0,
      corsOrigins: [],
      explorers: true,
      demo: true,
    })
    expect(config.dataDir).toMatch(/\/\.stoa$/)
  })

  test('an empty text counts as unset, because compose hands unset variables on so', () => {
    expect(loadConfig({ STOA_PORT: '', STOA_EVENTS: '' })).toMatchObject({ port: 4000, events: 'postgres' })
  })
})

describe('values', () => {
  test('are read into what the program uses', () => {
    const config = loadConfig({
      STOA_PORT: '8080',
      STOA_EVENTS: 'kafka://one:9092,two:9092',
      STOA_CORS_ORIGINS: 'https://a.example, https://b.example:8443',
      STOA_PUBLIC_URL: 'https://stoa.example.org/',
    })
    expect(config.port).toBe(8080)
    expect(config.events).toEqual({ url: 'kafka://one:9092,two:9092', brokers: ['one:9092', 'two:9092'] })
    expect(config.corsOrigins).toEqual(['https://a.example', 'https://b.example:8443'])
    expect(config.publicUrl).toBe('https://stoa.example.org')
  })

  test.each([
    ['STOA_PORT', '0'],
    ['STOA_PORT', '65536'],
    ['STOA_PORT', 'http'],
    ['STOA_PORT', '-1'],
    ['STOA_MODE', 'prod'],
    ['STOA_PUBLIC_URL', 'stoa.example.org'],
    ['STOA_CORS_ORIGINS', '*'],
    ['STOA_CORS_ORIGINS', 'https://a.example/path'],
    ['STOA_DATABASE_URL', 'mysql://x'],
    ['STOA_EVENTS', 'kafka://'],
    ['STOA_EVENTS', 'kafka://host'],
    ['STOA_EVENTS', 'kafka://host:1?retries=3'],
    ['STOA_EVENTS', 'redis://host:1'],
    ['STOA_SMTP_URL', 'mail.example.org'],
    ['STOA_MAIL_FROM', 'somebody'],
    ['STOA_JWT_PRIVATE_KEY', 'secret'],
    ['STOA_JWT_PRIVATE_KEY', proof.privateKey],
    ['STOA_GATEWAY_PRIVATE_KEY', generateSigningPem()],
    ['STOA_PAYMENT_WEBHOOK_SECRETS', 'short'],
    ['STOA_FILES_S3', 'https://s3.example.org'],
    ['STOA_FILES_S3', 's3://stoa-files'],
    ['STOA_FILES_SECRETS', 'short'],
    ['STOA_FILES_MAX_MB', '2001'],
    ['STOA_FILES_QUOTA_MB', '0'],
    ['STOA_SUBGRAPH_URLS', 'http://localhost'],
    ['STOA_SUBGRAPH_URLS', 'http://{name}:{port}/graphql,http://localhost'],
    ['STOA_SUBGRAPH_URLS', 'redis://{name}:{port}'],
    ['STOA_SUBGRAPH_URLS', 'items='],
    ['STOA_SUBGRAPH_URLS', ','],
    ['STOA_SUBGRAPH_TIMEOUT_MS', '30000'],
    ['STOA_SUBGRAPH_TIMEOUT_MS', '1.5'],
    ['STOA_EXPLORERS', 'yes'],
    ['STOA_GATEWAY_WORKERS', '0'],
    ['STOA_GATEWAY_WORKERS', 'all'],
    ['STOA_DEDUP', 'yes'],
    ['STOA_EXECUTOR', 'hive'],
    ['STOA_LOG_LEVEL', 'debug'],
  ])('%s = %s is refused, and the message names the variable', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(name)
  })

  test('every problem is told at once, each with its mend', () => {
    const problems = problemsOf({ STOA_PORT: 'x', STOA_MODE: 'y' })
    expect(problems).toHaveLength(2)
    expect(problems.every((problem) => problem.includes('Set it, for example: '))).toBe(true)
  })

  test('a mistyped name is not ignored in silence', () => {
    expect(problemsOf({ STOA_PROT: '4000' })[0]).toContain('STOA_PROT is not a variable of Stoa')
  })

  test('a secret is never shown', () => {
    expect(problemsOf({ STOA_DATABASE_URL: 'hunter2' }).join()).not.toContain('hunter2')
  })

  test('a weak signing key is refused', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(problemsOf({ STOA_JWT_PRIVATE_KEY: pem })[0]).toContain('2048')
  })

  test('a secret may lie in a file, and a PEM may stand on one line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stoa-config-'))
    const path = join(folder, 'key.pem')
    writeFileSync(path, `${generateSigningPem().trim().replaceAll('\n', '\\n')}\n`)
    expect(loadConfig({ STOA_JWT_PRIVATE_KEY_FILE: path }).keys.jwtPrivate).toContain('-----BEGIN')
    expect(problemsOf({ STOA_JWT_PRIVATE_KEY_FILE: join(folder, 'absent') })[0]).toContain('STOA_JWT_PRIVATE_KEY_FILE')
    rmSync(folder, { recursive: true })
  })
})

describe('the processes of a gateway', () => {
  test('are one, as many as is said, or one for each core', () => {
    const workers = (text?: string) => loadConfig({ STOA_GATEWAY_WORKERS: text }).gatewayWorkers
    expect([workers(), workers('3'), workers('auto')]).toEqual([1, 3, availableParallelism()])
  })
})

describe('the addresses of subgraphs', () => {
  const urlsOf = (name: string, text?: string) => subgraphUrls(loadConfig({ STOA_SUBGRAPH_URLS: text }), name)

  test('are those of rover.yaml unless it is said otherwise', () => {
    expect(urlsOf('items')).toEqual(['http://localhost:4002/graphql'])
    expect(subgraphUrls(loadConfig({ STOA_SUBGRAPH_PORTS: '9001' }), 'items')).toEqual([
      'http://localhost:9002/graphql',
    ])
  })

  test('may be several, each template filled in', () => {
    expect(urlsOf('items', 'http://{name}-a:{port}/graphql, http://{name}-b:80/graphql')).toEqual([
      'http://items-a:4002/graphql',
      'http://items-b:80/graphql',
    ])
  })

  test('of one subgraph alone stand before those for all', () => {
    const text = 'http://{name}:{port}/graphql,items=http://10.0.0.7:4002/graphql,items=http://10.0.0.8:{port}/graphql'
    expect(urlsOf('items', text)).toEqual(['http://10.0.0.7:4002/graphql', 'http://10.0.0.8:4002/graphql'])
    expect(urlsOf('users', text)).toEqual(['http://users:4001/graphql'])
  })

  test('of a subgraph that there is not are refused', () => {
    const config = loadConfig({ STOA_SUBGRAPH_URLS: 'http://{name}:{port}/graphql,itmes=http://10.0.0.7/graphql' })
    const links = () => remoteLinks(config, ['items'], readProofPrivateKey(proof.privateKey), () => undefined)
    expect(links).toThrow('names a subgraph itmes')
  })

  test('that are missing are asked for by name', () => {
    expect(() => urlsOf('users', 'items=http://10.0.0.7/graphql')).toThrow('no address for users')
  })
})

describe('production', () => {
  test('starts when nothing is missing', () => {
    expect(loadConfig(production)).toMatchObject({ mode: 'production', explorers: false, demo: false })
  })

  test.each([
    [
      'all',
      [
        'STOA_PUBLIC_URL',
        'STOA_SMTP_URL',
        'STOA_JWT_PRIVATE_KEY',
        'STOA_PAYMENT_URL',
        'STOA_PAYMENT_WEBHOOK_SECRETS',
        'STOA_FILES_SECRETS',
      ],
    ],
    ['gateway', ['STOA_PUBLIC_URL', 'STOA_DATABASE_URL', 'STOA_GATEWAY_PRIVATE_KEY']],
    [{ subgraph: 'items' }, ['STOA_PUBLIC_URL', 'STOA_DATABASE_URL', 'STOA_GATEWAY_PUBLIC_KEYS']],
    [
      { subgraph: 'users' },
      ['STOA_PUBLIC_URL', 'STOA_DATABASE_URL', 'STOA_SMTP_URL', 'STOA_JWT_PRIVATE_KEY', 'STOA_GATEWAY_PUBLIC_KEYS'],
    ],
  ] as const)('%j names all that it needs and lacks', (kind, names) => {
    const problems = problemsOf({ STOA_MODE: 'production' }, kind)
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(names)
    expect(problems[0]).toContain('Example: ')
  })

  test.each([
    ['STOA_JWT_PRIVATE_KEY', `${developmentMark}\n${generateSigningPem()}`],
    ['STOA_GATEWAY_PRIVATE_KEY', `${developmentMark}\n${proof.privateKey}`],
    ['STOA_PAYMENT_WEBHOOK_SECRETS', `stoadev_${'x'.repeat(32)}`],
    ['STOA_FILES_SECRETS', `stoadev_${'x'.repeat(32)}`],
  ])('refuses a development key in %s', (name, value) => {
    expect(problemsOf({ ...production, [name]: value })).toEqual([
      expect.stringContaining(`${name} is a development key`),
    ])
  })

  test('refuses the demo world, the explorers and the mailbox', () => {
    expect(problemsOf({ ...production, STOA_DEMO: 'on' })[0]).toContain('demo world')
    expect(problemsOf({ ...production, STOA_EXPLORERS: 'on' })[0]).toContain('no explorers')
    expect(problemsOf({ ...production, STOA_SMTP_URL: undefined })[0]).toContain('no development mailbox')
  })

  test('a process never holds the secrets of another', () => {
    const { keys, smtpUrl } = loadConfig(production, { subgraph: 'items' })
    expect(keys).toEqual({
      jwtPrivate: undefined,
      jwtRetired: [],
      gatewayPrivate: undefined,
      gatewayPublic: [proof.publicKey.trim()],
      webhookSecrets: [],
      fileSecrets: [],
    })
    expect(smtpUrl).toBeUndefined()
  })
})

describe('what looks into a process', () => {
  test('is off, unless it is asked for', () => {
    expect(loadConfig({})).toMatchObject({ traces: undefined, metrics: undefined })
    expect(loadConfig({ STOA_TRACES: 'off' }).traces).toBeUndefined()
  })

  test('records every trace in development and one of a hundred in production, or as many as it is told', () => {
    const STOA_TRACES = 'http://localhost:4318'
    expect(loadConfig({ STOA_TRACES }).traces).toEqual({ url: STOA_TRACES, ratio: 1 })
    expect(loadConfig({ ...production, STOA_TRACES }).traces?.ratio).toBe(0.01)
    expect(loadConfig({ ...production, STOA_TRACES, STOA_TRACE_RATIO: '0.2' }).traces?.ratio).toBe(0.2)
  })

  test.each([
    [{ STOA_TRACES: 'on' }, 'STOA_TRACES = "on" is not of the form "off" or http[s]://host:port'],
    [{ STOA_TRACE_RATIO: '2' }, 'STOA_TRACE_RATIO = "2" is above 1'],
    [{ STOA_METRICS_PORT: '99999' }, 'STOA_METRICS_PORT = "99999" is not a port'],
  ])('%j is refused', (environment, problem) => {
    expect(problemsOf(environment)[0]).toContain(problem)
  })

  test('serves metrics to its own machine alone, unless it is told otherwise', () => {
    expect(loadConfig({ STOA_METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, hostname: '127.0.0.1' })
  })
})

describe('uploaded files', () => {
  test('lie in the data folder, or where they are told to', () => {
    const { files, dataDir } = loadConfig({ STOA_DATA: '/data' })
    expect([dataDir, files.folder, files.s3]).toEqual(['/data', '/data/files', undefined])
    expect(loadConfig({ STOA_FILES_DIR: '/elsewhere' }).files.folder).toBe('/elsewhere')
  })

  test('lie in a bucket with its keys, and not without them', () => {
    const bucket = { STOA_FILES_S3: 'https://s3.example.org/stoa-files?region=eu-west-1' }
    expect(loadConfig({ ...bucket, ...bucketKeys }).files.s3).toMatchObject({
      endpoint: 'https://s3.example.org',
      bucket: 'stoa-files',
      region: 'eu-west-1',
      accessKeyId: 'access',
      secretAccessKey: 'secret',
    })
    expect(problemsOf(bucket).map((problem) => problem.split(' ')[0])).toEqual(Object.keys(bucketKeys))
    expect(problemsOf(bucket, { subgraph: 'items' })).toEqual([])
    expect(problemsOf(bucket, 'gateway')).toEqual([])
  })
})

describe('.env.example', () => {
  /** What a variable needs beside it. */
  const companions: Readonly<Record<string, Environment>> = { STOA_MODE: production, STOA_FILES_S3: bucketKeys }

  test('is what the variables say (pnpm settings --write)', () => {
    expect(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')).toBe(envExample())
  })

  test('every example is a value that is accepted, except the keys, which are secrets', () => {
    for (const [name, { example }] of Object.entries(variables)) {
      if (!name.includes('KEY')) expect(problemsOf({ [name]: example, ...companions[name] })).toEqual([])
    }
  })
})
