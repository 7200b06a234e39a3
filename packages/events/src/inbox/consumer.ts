import type { Kysely, Transaction } from 'kysely'
import { makeProcessor, type Processor } from './batch.ts'
import { poll } from './poll.ts'
import { readRecord } from './read.ts'
import { type EventType, topicOf } from '@stoa/contracts/event-types'
import type { StoaEvent } from '../event/event.ts'
import type { EventLog, LogBatch, LogReader } from '../log/log.ts'
import { makeLoop } from '../loop.ts'
import { consumedEvents } from '../metrics.ts'
import { generationGroup, generationOf } from './rebuild.ts'
import type { EventSchemas } from '@stoa/contracts/event-schemas'

/**
 * The host's part: runs `body` in one transaction of the subgraph's database.
 * `workFor(event)` makes the Work of one event's reaction (its cause, a buffer
 * for `emit` and jobs). After `body` resolves, and before the commit, the host
 * writes what all those works emitted (states added, one `writeOutbox`); after
 * the commit it wakes the relay. When `body` rejects, it rolls back, forgets
 * the buffers and rejects with the same error.
 */
export type Transact<Work> = <Result>(
  body: (trx: Transaction<any>, workFor: (event: StoaEvent) => Work) => Promise<Result>,
) => Promise<Result>

/**
 * What a subgraph does about one event, in the transaction of a whole batch.
 * It throws when it cannot; a refusal that it answers is nobody's to hear, so
 * the event becomes a dead letter at once: answer something else when "no" is fine.
 */
export type Reaction<Work> = (event: any, work: Work) => Promise<unknown>

/**
 * The same for many events with one call, to save round trips: events of a
 * batch that follow one another and have this very reaction are given to it
 * together, in their order. What it cannot do for all it is asked to do again
 * for each alone.
 */
export type JointReaction<Work> = {
  readonly together: (given: readonly { readonly event: any; readonly work: Work }[]) => Promise<unknown>
}

export type Reactions<Work> = { readonly [Type in EventType]?: Reaction<Work> | JointReaction<Work> | undefined }

export type ConsumerOptions<Work> = {
  readonly log: EventLog
  /** The subgraph's database. */
  readonly db: Kysely<any>
  readonly schemas: EventSchemas
  /** Names the consumer in inbox, dead letters and the log's group: `orders` or `orders.itemSnapshots`. */
  readonly name: string
  readonly on: Reactions<Work>
  readonly transact: Transact<Work>
  /** After a dead letter the aggregate's later events are parked too, until it is redriven. Default false. */
  readonly strict?: boolean
  /** How often a reaction may throw before its event becomes a dead letter. Default 5. */
  readonly retryLimit?: number
  /** The first pause before a reaction runs again; each later one is four times as long, up to 2 s. Default 50. */
  readonly retryPauseMs?: number
  /** How often it looks for redrives and rebuilds that were asked for. Default 2000. */
  readonly pollMs?: number
  /** Told of every failure: those that are retried, and each dead letter with its event. */
  readonly onError?: (error: unknown, event?: StoaEvent) => void
}

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
