import type { EventSchemas } from '@stoa/contracts/event-schemas'
import type { EventType } from '@stoa/contracts/event-types'
import type { Kysely, Transaction } from 'kysely'
import type { StoaEvent } from '../event/event.ts'
import type { EventLog } from '../log/log.ts'

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
 * It throws when it cannot; a refusal that it returns is nobody's to hear, so
 * the event becomes a dead letter at once: return something else when "no" is fine.
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
