import { makeProcessor, type Processor } from './batch.ts'
import { poll } from './poll.ts'
import { type ConsumerOptions, type Reactions } from './reaction.ts'
import { readRecord } from './read.ts'
import { topicOf } from '@stoa/contracts/event-types'
import type { LogBatch, LogReader } from '../log/log.ts'
import { makeLoop } from '../loop.ts'
import { consumedEvents } from '../events-metrics.ts'
import { generationGroup, generationOf } from './rebuild.ts'

export interface Consumer {
  readonly name: string
  /** The log's group that it reads as now; a projection's changes with a rebuild. */
  readonly group: string
  readonly topics: readonly string[]
  /** Finishes the batch in hand. */
  stop(): Promise<void>
}

/** A subgraph's reactions (`consumes`): each event once, in a transaction with its effect. */
export async function startConsumer<Work>(options: ConsumerOptions<Work>): Promise<Consumer> {
  const topics = topicsOf(options.on)
  const running = await run(options, 1, undefined)
  return { name: options.name, group: options.name, topics, stop: running.stop }
}

/**
 * A projection (`<subgraph>.<name>`): like a consumer, but its tables can be
 * emptied and filled again from the log (`rebuildProjection`), and it follows
 * such a rebuild by itself.
 */
export async function startProjection<Work>(options: ConsumerOptions<Work>): Promise<Consumer> {
  const topics = topicsOf(options.on)
  let generation = await generationOf(options.db, options.name)
  let stopped = false
  let running = await run(options, generation, following)

  const follow = makeLoop(
    async () => {
      const newest = await generationOf(options.db, options.name)
      if (newest === generation || stopped) return
      await running.stop()
      await options.log.forget(generationGroup(options.name, generation))
      generation = newest
      running = await run(options, generation, following)
    },
    (error) => options.onError?.(error),
  )
  function following(): void {
    follow.wake()
  }

  return {
    name: options.name,
    get group() {
      return generationGroup(options.name, generation)
    },
    topics,
    stop: async () => {
      stopped = true
      await follow.settled()
      follow.stop()
      await running.stop()
    },
  }
}

function topicsOf(on: Reactions<never>): string[] {
  return [...new Set(Object.keys(on).map(topicOf))]
}

type Waiting = { readonly batch: LogBatch; readonly done: () => void; readonly failed: (error: unknown) => void }

/** One generation. `onSuperseded` (projections only) is told when there is a newer one. */
async function run<Work>(
  options: ConsumerOptions<Work>,
  generation: number,
  onSuperseded: (() => void) | undefined,
): Promise<{ stop(): Promise<void> }> {
  const { log, db, name, on, schemas, onError } = options
  const group = onSuperseded ? generationGroup(name, generation) : name
  const topics = topicsOf(on)
  const waiting: Waiting[] = []
  const stopping = new AbortController()
  const processor: Processor = makeProcessor({ ...options, generation, onSuperseded, signal: stopping.signal })
  let redrives: readonly number[] = []

  /** Batches of several partitions that wait at one moment share one transaction. */
  const working = makeLoop(
    async () => {
      for (const number of redrives) await processor.redrive(number)
      redrives = []
      const round = waiting.splice(0)
      if (round.length === 0) return
      try {
        const incoming = round.flatMap(({ batch }) =>
          batch.records.flatMap((record) => readRecord(record, on, schemas) ?? []),
        )
        await processor.settle(incoming)
        consumedEvents.inc({ consumer: name }, incoming.length)
        for (const { done } of round) done()
      } catch (error) {
        for (const { failed } of round) failed(error)
      }
    },
    (error) => onError?.(error),
  )

  const polling = makeLoop(
    async () => {
      const found = await poll(db, name)
      if (onSuperseded && found.generation !== undefined && found.generation !== generation) onSuperseded()
      else if (found.redrives.length > 0) {
        redrives = found.redrives
        working.wake()
      }
    },
    (error) => onError?.(error),
  )

  await log.ensureTopics(topics)
  const reader: LogReader | undefined =
    topics.length === 0
      ? undefined
      : await log.subscribe({
          group,
          topics,
          onError: (error) => onError?.(error),
          onBatch: (batch) =>
            new Promise<void>((done, failed) => {
              waiting.push({ batch, done, failed })
              working.wake()
            }),
        })
  const timer = setInterval(polling.wake, options.pollMs ?? 2000)
  polling.wake()

  return {
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      await reader?.stop()
      await Promise.all([polling.settled(), working.settled()])
      polling.stop()
      working.stop()
    },
  }
}
