import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { describeEventLog } from '../conformance.ts'
import { type Broker, startBroker } from './kafka-broker.ts'
import { openKafkaLog } from './log-kafka.ts'

let dataDir: string
let broker: Broker | undefined

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'stoa-kafka-'))
  broker = await startBroker({ dataDir, onProgress: (line) => console.log(line) })
}, 180_000)
afterAll(async () => {
  await broker?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

function running(): Broker {
  if (!broker) throw new Error('the broker did not start')
  return broker
}

describeEventLog('Kafka', {
  open: () => openKafkaLog({ url: running().url }),
  breakConnections: async () => {
    const port = Number(new URL(running().url.replace('kafka:', 'http:')).port)
    await running().kill()
    broker = await startBroker({ dataDir, port })
  },
  limitMs: 45_000,
})
