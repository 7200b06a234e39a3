import { setTimeout as pause } from 'node:timers/promises'
import type { Consumer, EachBatchPayload, Kafka, RetryOptions } from 'kafkajs'
import type { LogReader, LogSubscription } from '../log.ts'

const pauseFirstMs = 100
const pauseLastMs = 5000

/** One member of a group. kafkajs stops for good on some errors: then another consumer takes its place. */
export function superviseReader(client: Kafka, subscription: LogSubscription, retry: RetryOptions): LogReader {
  const tell = (error: unknown) => subscription.onError?.(error)
  const failures = new Map<string, number>()
  const inHand = new Set<Promise<void>>()
  let stopping = false
  let consumer: Consumer | undefined
  let starting = start()

  async function start(): Promise<void> {
    const fresh = client.consumer({
      groupId: subscription.group,
      allowAutoTopicCreation: false,
      sessionTimeout: 10_000,
      heartbeatInterval: 1000,
      maxWaitTimeInMs: 500,
      retry,
    })
    consumer = fresh
    fresh.on(fresh.events.CRASH, ({ payload }) => {
      tell(payload.error)
      if (!payload.restart && consumer === fresh) starting = replace(fresh)
    })
    await fresh.connect()
    await fresh.subscribe({ topics: [...subscription.topics], fromBeginning: true })
    await fresh.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 64,
      // Nothing may escape from here: an error that is none of its own stops kafkajs for good.
      eachBatch: (payload) => {
        const taking = takeBatch(fresh, payload).catch(tell)
        inHand.add(taking)
        return taking.finally(() => inHand.delete(taking))
      },
    })
  }

  async function replace(broken: Consumer): Promise<void> {
    await broken.disconnect().catch(tell)
    while (!stopping) {
      await pause(500)
      const failed = await start().then(
        () => false,
        (error: unknown) => (tell(error), true),
      )
      if (!failed) return
      await consumer?.disconnect().catch(tell)
    }
  }

  async function takeBatch(
    mine: Consumer,
    { batch, resolveOffset, heartbeat, isRunning, isStale, pause: hold }: EachBatchPayload,
  ) {
    const { topic, partition, messages } = batch
    const size = subscription.batchSize ?? 500
    for (let first = 0; first < messages.length && isRunning() && !isStale() && !stopping; first += size) {
      const part = messages.slice(first, first + size)
      const records = part.map((message) => ({
        topic,
        key: message.key?.toString() ?? '',
        id: message.headers?.['id']?.toString() ?? '',
        value: message.value?.toString() ?? '',
      }))
      // A long batch must not look like a dead member.
      const beating = setInterval(() => void heartbeat().catch(() => undefined), 1000)
      try {
        await subscription.onBatch({ topic, partition, records })
      } catch (error) {
        tell(error)
        const count = (failures.get(`${topic}/${partition}`) ?? 0) + 1
        failures.set(`${topic}/${partition}`, count)
        const resume = hold()
        setTimeout(resume, Math.min(pauseFirstMs * 2 ** (count - 1), pauseLastMs)).unref()
        return
      } finally {
        clearInterval(beating)
      }
      failures.delete(`${topic}/${partition}`)
      const last = part.at(-1)?.offset as string
      resolveOffset(last)
      await mine.commitOffsets([{ topic, partition, offset: String(BigInt(last) + 1n) }])
    }
  }

  return {
    stop: async () => {
      stopping = true
      await starting.catch(tell)
      // Once it stops, kafkajs takes no more commits, not even of what it waits for.
      await Promise.all(inHand)
      await consumer?.stop().catch(tell)
      await consumer?.disconnect().catch(tell)
    },
  }
}
