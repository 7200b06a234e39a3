import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Admin, Kafka, logLevel, type Producer } from 'kafkajs'
import { makeAppendQueue } from '../append-queue.ts'
import { hashKey } from '../hash.ts'
import {
  type EventLog,
  isCompacted,
  type LogPosition,
  type LogReader,
  type LogRecord,
  type LogSubscription,
} from '../log.ts'
import { readKafkaUrl } from './kafka-url.ts'
import { superviseReader } from './reader.ts'
import { endsOf, scan } from './scan.ts'

export type KafkaLogOptions = {
  /**
   * `kafka://host:9092,host:9092`; `?partitions=4&replication=3` say how missing
   * topics are made (default 4 and 1).
   */
  readonly url: string
  readonly onError?: (error: unknown) => void
}

// At the level of the client: with its own defaults, kafkajs gives up after ten
// seconds without a broker, and "endless" retries of idempotent producers are not.
const retry = { retries: 1000, initialRetryTime: 200, maxRetryTime: 2000 }

/**
 * The event log on Kafka. All of kafkajs is in this folder: it is the
 * choice of this project and unmaintained since 2023, so it must be easy to replace.
 */
export async function openKafkaLog(options: KafkaLogOptions): Promise<EventLog> {
  const { brokers, partitions, replication } = readKafkaUrl(options.url)
  const client = new Kafka({ clientId: 'stoa', brokers, retry, connectionTimeout: 3000, logLevel: logLevel.NOTHING })
  const tell = (error: unknown) => options.onError?.(error)
  const topics = new Set<string>()
  const readers = new Set<LogReader>()
  let producing: Promise<Producer> | undefined
  let managing: Promise<Admin> | undefined
  const queue = makeAppendQueue(send)

  function admin(): Promise<Admin> {
    managing ??= connected(client.admin({ retry }))
    managing.catch(() => (managing = undefined))
    return managing
  }

  /** A topic that was made a moment ago, or a broker that has just come back, is not known everywhere at once. */
  async function patiently<Result>(run: (manager: Admin) => Promise<Result>): Promise<Result> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await run(await admin())
      } catch (error) {
        if (tries === 60) throw error // longer than a killed member is missed (sessionTimeout)
        await pause(250)
      }
    }
  }

  function producer(): Promise<Producer> {
    producing ??= connected(
      client.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
        // A record's partition follows from its key alone, by our own hash.
        createPartitioner:
          () =>
          ({ message, partitionMetadata }) =>
            hashKey(String(message.key)) % partitionMetadata.length,
      }),
    )
    producing.catch(() => (producing = undefined))
    return producing
  }

  /** The queue sees to it that there is one send at a time. */
  async function send(records: readonly LogRecord[]): Promise<void> {
    const byTopic = new Map<string, { key: string; value: string; headers: { id: string } }[]>()
    for (const { topic, key, id, value } of records) {
      const messages = byTopic.get(topic) ?? []
      messages.push({ key, value, headers: { id } })
      byTopic.set(topic, messages)
    }
    try {
      const current = await producer()
      await current.sendBatch({
        acks: -1,
        topicMessages: [...byTopic].map(([topic, messages]) => ({ topic, messages })),
      })
    } catch (error) {
      // Its sequence numbers may differ from the broker's now; only a new one is sure to be right.
      const broken = await producing?.catch(() => undefined)
      producing = undefined
      await broken?.disconnect().catch(() => undefined)
      throw error
    }
  }

  async function knownTopics(wanted: readonly string[]): Promise<readonly string[]> {
    if (!wanted.every((topic) => topics.has(topic)))
      for (const topic of await (await admin()).listTopics()) topics.add(topic)
    return wanted.filter((topic) => !topics.has(topic))
  }

  async function mustKnow(wanted: readonly string[]): Promise<void> {
    const [missing] = await knownTopics(wanted)
    if (missing) throw new Error(`the log has no topic ${missing}: call ensureTopics first`)
  }

  async function ensureTopics(wanted: readonly string[]): Promise<void> {
    const missing = await knownTopics(wanted)
    if (missing.length === 0) return
    const made = missing.map((topic) => ({
      topic,
      numPartitions: partitions,
      replicationFactor: replication,
      configEntries: isCompacted(topic)
        ? [{ name: 'cleanup.policy', value: 'compact' }]
        : [{ name: 'retention.ms', value: '-1' }], // facts are kept
    }))
    // Another process may make the same ones at this moment: what counts is that they are there.
    await (await admin()).createTopics({ topics: made, waitForLeaders: false }).catch(async (error: unknown) => {
      if ((await knownTopics(missing)).length > 0) throw error
    })
    // A topic has leaders a moment after it was made; kafkajs waits for them only where the broker knows it already.
    await patiently((manager) => manager.fetchTopicMetadata({ topics: [...missing] }))
    for (const topic of missing) topics.add(topic)
  }

  async function lag(group: string, wanted: readonly string[]): Promise<number> {
    if (wanted.length === 0) return 0
    const committed = await patiently((manager) => manager.fetchOffsets({ groupId: group, topics: [...wanted] }))
    const ends = await Promise.all(wanted.map((topic) => patiently((manager) => manager.fetchTopicOffsets(topic))))
    let unread = 0
    for (const [index, topic] of wanted.entries()) {
      const read = committed.find((entry) => entry.topic === topic)?.partitions
      for (const { partition, high, low } of ends[index] ?? []) {
        const offset = Number(read?.find((entry) => entry.partition === partition)?.offset ?? -1)
        unread += Number(high) - (offset < 0 ? Number(low) : offset)
      }
    }
    return unread
  }

  async function positions(group: string, wanted: readonly string[]): Promise<readonly LogPosition[]> {
    if (wanted.length === 0) return []
    const committed = await patiently((manager) => manager.fetchOffsets({ groupId: group, topics: [...wanted] }))
    return committed.flatMap(({ topic, partitions: places }) =>
      places.map(({ partition, offset }) => ({ topic, partition, offset: Math.max(0, Number(offset)) })),
    )
  }

  async function forget(group: string): Promise<void> {
    // Patiently: a member that has just left counts for a moment.
    await patiently(async (manager) => {
      const { groups } = await manager.listGroups()
      if (groups.some((one) => one.groupId === group)) await manager.deleteGroups([group])
    })
  }

  async function subscribe(subscription: LogSubscription): Promise<LogReader> {
    await mustKnow(subscription.topics)
    const reader = superviseReader(client, subscription, retry)
    readers.add(reader)
    return {
      stop: async () => {
        readers.delete(reader)
        await reader.stop()
      },
    }
  }

  return {
    ensureTopics,
    append: async (records) => {
      await mustKnow([...new Set(records.map((record) => record.topic))])
      await queue.append(records)
    },
    subscribe,
    lag,
    forget,
    scan: async (topics, onBatch) => {
      await mustKnow(topics)
      const ends = await patiently((manager) => endsOf(manager, topics))
      if (ends.size === 0) return
      const own = `stoa-scan-${randomUUID()}`
      try {
        await scan(client, own, ends, onBatch)
      } finally {
        await forget(own).catch(tell)
      }
    },
    positions,
    compact: async () => 0, // the broker does it
    close: async () => {
      await Promise.all([...readers].map((reader) => reader.stop()))
      // What hangs because no broker answers is not waited for: it was never acknowledged.
      await Promise.race([queue.settled(), pause(5000, undefined, { ref: false })])
      for (const opened of [producing, managing]) await opened?.then((one) => one.disconnect()).catch(tell)
    },
  }
}

/** Whether a broker can be used: its port may be open long before groups and producers work. */
export async function isBrokerReady(address: string): Promise<boolean> {
  // Without a retry kafkajs does not look again for brokers that it found missing a moment ago.
  const patience = { retries: 3, initialRetryTime: 50, maxRetryTime: 200 }
  const client = new Kafka({ brokers: [address], retry: patience, connectionTimeout: 1000, logLevel: logLevel.NOTHING })
  const admin = client.admin()
  try {
    await admin.connect()
    await admin.describeGroups([`ready-${randomUUID()}`])
    return true
  } catch {
    return false
  } finally {
    await admin.disconnect().catch(() => undefined)
  }
}

async function connected<Client extends { connect(): Promise<void> }>(client: Client): Promise<Client> {
  await client.connect()
  return client
}
