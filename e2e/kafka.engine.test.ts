import { spawn } from 'node:child_process'
import { type Broker, startBroker } from '@stoa/events/kafka-broker'
import { repositoryRoot } from '@stoa/contracts/roster'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runScript } from './launched.ts'
import { startSystem, type System, topologies } from './system.ts'

let broker: Broker

beforeAll(async () => {
  broker = await startBroker()
}, 180_000)

afterAll(async () => {
  await broker?.stop()
})

describe.each(topologies)('%s on Kafka', (topology) => {
  let system: System

  beforeAll(async () => {
    system = await startSystem(topology, { STOA_EVENTS: broker.url, STOA_DEMO: 'on' })
  }, 120_000)

  afterAll(async () => {
    await system?.stop()
  })

  test('the tour passes: the address of the broker is all that changed', async () => {
    const tour = spawn(process.execPath, ['demo/tour/tour.ts', '--url', system.url, '--quiet'], {
      cwd: repositoryRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [tour.stdout, tour.stderr]) stream.on('data', (chunk) => (output += chunk))
    const code = await new Promise((resolve) => tour.once('close', resolve))
    expect(code, output).toBe(0)
  }, 120_000)

  test('verify checks the same promises as with the log in PostgreSQL', async () => {
    const environment = { ...system.place.environment, STOA_EVENTS: broker.url }
    const { code, output } = await runScript({ environment }, 'operate/verify')
    expect(code, output).toBe(0)
    for (const promise of [
      'what it has published lies in the log',
      'what lies in the log was in its outbox',
      'states lie in the log in the order of their versions',
      'what orders.items has passed had its effect or is a dead letter',
      'the newest orders.order.changed.v1 of each aggregate is the aggregate',
      'search.index is what the log makes of it',
    ]) {
      expect(output).toMatch(new RegExp(`✓ .*${promise.replaceAll('.', '\\.')}$`, 'm'))
    }
    expect(output).not.toContain('not checked')
  }, 120_000)
})
