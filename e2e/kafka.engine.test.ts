import { spawn } from 'node:child_process'
import { type Broker, startBroker } from '@stoa/events/kafka-broker'
import { repositoryRoot } from '@stoa/contracts/roster'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
})
