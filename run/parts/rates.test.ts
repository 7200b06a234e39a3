import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigFault, type Environment, loadConfig } from '../settings/config.ts'
import { operationRates, ratePolicies, requireFields } from './rates.ts'

const policies = (environment: Environment) => ratePolicies(loadConfig(environment))
const minute = 60_000

describe('rates', () => {
  test('are generous in development, and name no operation', () => {
    expect(policies({})).toMatchObject({ person: { quota: 10_000_000, windowMs: minute }, operations: {} })
  })

  test('of production are smaller, with a table for what is dear', () => {
    const { rates } = loadConfig({})
    const found = ratePolicies({ mode: 'production', rates })
    expect(found.person).toEqual({ name: 'person', quota: 100_000, windowMs: minute })
    expect(found.token).toEqual({ name: 'token', quota: 6_000, windowMs: minute })
    expect(found.operations?.['Mutation.messageSend']).toEqual({
      name: 'Mutation-messageSend',
      quota: 60,
      windowMs: minute,
    })
  })

  test('may be set one by one, and taken away', () => {
    const found = policies({
      STOA_RATE_PERSON: '500/10s',
      STOA_RATE_ADDRESS: 'off',
      STOA_RATE_TOKENS: '10/1h',
      STOA_RATE_OPERATIONS: 'Mutation.messageSend=5/1h, Query.search=off',
    })
    expect(found.person).toEqual({ name: 'person', quota: 500, windowMs: 10_000 })
    expect(found.address).toBeUndefined()
    expect(found.token).toEqual({ name: 'token', quota: 10, windowMs: 60 * minute })
    expect(Object.keys(found.operations ?? {})).toEqual(['Mutation.messageSend'])
    const { rates } = loadConfig({ STOA_RATE_OPERATIONS: 'off' })
    expect(ratePolicies({ mode: 'production', rates }).operations).toEqual({})
  })

  test.each([
    ['STOA_RATE_PERSON', '0/1m'],
    ['STOA_RATE_PERSON', '100'],
    ['STOA_RATE_ADDRESS', '100/25h'],
    ['STOA_RATE_OPERATIONS', 'messageSend=1/1m'],
    ['STOA_RATE_OPERATIONS', 'Mutation.messageSend=often'],
    ['STOA_REDIS_URL', 'http://host:1'],
    ['STOA_REDIS_URL', 'redis://host'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(ConfigFault)
    expect(() => loadConfig({ [name]: value })).toThrow(name)
  })

  test('the table names fields that there are, and a configuration that names another is refused', () => {
    const sdl = readFileSync(new URL('../../schema/composed/supergraph.graphql', import.meta.url), 'utf8')
    const { rates } = loadConfig({})
    expect(() => requireFields({ rates: { ...rates, operations: operationRates } }, sdl)).not.toThrow()
    const mistyped = loadConfig({ STOA_RATE_OPERATIONS: 'Query.search=off,Mutation.mesageSend=60/1m' })
    expect(() => requireFields(mistyped, sdl)).toThrow('STOA_RATE_OPERATIONS names Mutation.mesageSend')
  })
})

describe('the address of Redis', () => {
  test('may be of one, or of a cluster', () => {
    expect(loadConfig({ STOA_REDIS_URL: 'redis://redis:6379' }).redis).toMatchObject({
      nodes: [{ host: 'redis', port: 6379 }],
      cluster: false,
      tls: false,
    })
    expect(loadConfig({ STOA_REDIS_URL: 'rediss://ada:p%40ss@one:1,two:2' }).redis).toMatchObject({
      nodes: [
        { host: 'one', port: 1 },
        { host: 'two', port: 2 },
      ],
      cluster: true,
      tls: true,
      username: 'ada',
      password: 'p@ss',
    })
    expect(loadConfig({ STOA_REDIS_URL: 'redis://one:1?cluster=on' }).redis).toMatchObject({ cluster: true })
  })
})
