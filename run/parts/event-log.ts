import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { topicOf } from '@stoa/contracts/event-types'
import { isBrokerFault } from '@stoa/events/broker-fault'
import type { EventLog } from '@stoa/events/log'
import { openPostgresLog } from '@stoa/events/log-postgres'
import { loadEventSchemas } from '@stoa/contracts/event-schemas'
import type { Config } from '../settings/config.ts'
import { eventsDatabase, type OnStatement, type Server } from './databases.ts'
import { StartFault } from '../lifetime/faults.ts'
import type { Outages } from '../lifetime/outages.ts'

/**
 * Opens the event log of the configuration, with every topic that an event of
 * this release needs. Only the log in PostgreSQL needs the server.
 */
export async function openEventLog(
  config: Config,
  server: Server | undefined,
  { report, watch }: Pick<Outages, 'report' | 'watch'>,
  onStatement?: OnStatement,
): Promise<EventLog> {
  const onError = (error: unknown) => report('warn', 'the event log will be tried again', { error })
  const log = await open(config, server, onError, onStatement)
  if (config.events !== 'postgres') {
    const { brokers } = config.events
    watch({ name: 'Kafka', isSure: isBrokerFault, answers: () => anyAccepts(brokers) })
  }
  // All of them, not only one's own: in many processes, a reader may start before the subgraph that it reads from.
  const topics = new Set([...loadEventSchemas().all.keys()].map(topicOf))
  await log.ensureTopics([...topics])
  return log
}

async function open(
  config: Config,
  server: Server | undefined,
  onError: (error: unknown) => void,
  onStatement: OnStatement | undefined,
): Promise<EventLog> {
  if (config.events !== 'postgres') {
    await requireBroker(config.events.brokers)
    const { openKafkaLog } = await import('@stoa/events/log-kafka')
    return openKafkaLog({ url: config.events.url, onError })
  }
  if (!server) throw new Error('a log in PostgreSQL needs a server')
  return openPostgresLog({
    url: server.url(eventsDatabase),
    onError,
    onStatement: onStatement && ((text) => onStatement(text, eventsDatabase)),
  })
}

const brokerPatienceMs = 10_000

/** The client of Kafka waits for ever, which is right in an outage and wrong where the address is. */
async function requireBroker(brokers: readonly string[]): Promise<void> {
  const deadline = performance.now() + brokerPatienceMs
  do {
    if (await anyAccepts(brokers)) return
    await pause(250)
  } while (performance.now() < deadline)
  throw new StartFault(
    `Kafka does not answer at ${brokers.join(', ')}. Start it (pnpm kafka starts one for development), mend ` +
      'STOA_EVENTS, or unset it: then events travel in PostgreSQL.',
  )
}

async function anyAccepts(brokers: readonly string[]): Promise<boolean> {
  return (await Promise.all(brokers.map(accepts))).some(Boolean)
}

function accepts(broker: string): Promise<boolean> {
  const [host, port] = broker.split(':')
  return new Promise((resolve) => {
    const socket = connect({ host: host ?? '', port: Number(port), timeout: 2_000 })
    const end = (accepted: boolean) => {
      socket.destroy()
      resolve(accepted)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })
}
