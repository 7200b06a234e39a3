import type { Admin, EachBatchPayload, Kafka } from 'kafkajs'
import type { ScannedBatch } from '../log.ts'

const batchSize = 1000

/** Where partitions end, by `topic/partition`. */
export type Ends = ReadonlyMap<string, number>

/**
 * Reads as a member of a group that nobody else is in, from the first record
 * of each of these partitions to its end.
 */
export async function scan(
  client: Kafka,
  groupId: string,
  ends: Ends,
  onBatch: (batch: ScannedBatch) => Promise<void>,
): Promise<void> {
  const left = new Set(ends.keys())
  const consumer = client.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 100 })
  const through = Promise.withResolvers<void>()
  consumer.on(consumer.events.CRASH, ({ payload }) => through.reject(payload.error))

  async function take({ batch, resolveOffset, heartbeat }: EachBatchPayload): Promise<void> {
    const { topic, partition } = batch
    const place = placeOf(topic, partition)
    const end = ends.get(place)
    if (end === undefined || !left.has(place)) return
    const messages = batch.messages.filter(({ offset }) => Number(offset) < end)
    for (let first = 0; first < messages.length; first += batchSize) {
      const part = messages.slice(first, first + batchSize)
      const records = part.map(({ key, value, headers, offset, timestamp }) => ({
        topic,
        key: key?.toString() ?? '',
        id: headers?.['id']?.toString() ?? '',
        value: value?.toString() ?? '',
        offset: Number(offset),
        appendedAt: new Date(Number(timestamp)),
      }))
      await onBatch({ topic, partition, records })
      await heartbeat()
    }
    resolveOffset(batch.lastOffset())
    if (Number(batch.lastOffset()) + 1 < end) return
    left.delete(place)
    consumer.pause([{ topic, partitions: [partition] }])
    if (left.size === 0) through.resolve()
  }

  try {
    await consumer.connect()
    await consumer.subscribe({ topics: [...new Set([...ends.keys()].map(topicOf))], fromBeginning: true })
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      // Nothing may escape from here: an error that is none of its own stops kafkajs for good.
      eachBatch: (payload) => take(payload).catch(through.reject),
    })
    await through.promise
  } finally {
    await consumer.stop().catch(() => undefined)
    await consumer.disconnect().catch(() => undefined)
  }
}

const placeOf = (topic: string, partition: number) => `${topic}/${partition}`
const topicOf = (place: string) => place.slice(0, place.lastIndexOf('/'))

/** Where each partition ends now; those that are empty are left out. */
export async function endsOf(admin: Admin, topics: readonly string[]): Promise<Ends> {
  const ends = new Map<string, number>()
  for (const topic of topics) {
    for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
      if (Number(high) > Number(low)) ends.set(placeOf(topic, partition), Number(high))
    }
  }
  return ends
}
