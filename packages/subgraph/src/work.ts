import type { Viewer } from '@stoa/auth/viewer'
import type { EventType } from '@stoa/contracts/event-types'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import type { Prefix } from '@stoa/contracts/id-prefixes'
import type { Id } from '@stoa/values/ids'
import type { Kysely, Transaction } from 'kysely'

/** Reads outside a transaction and inside one look alike to a query. */
export type Db<Tables> = Kysely<Tables> | Transaction<Tables>

/**
 * Everything that a command may use: the transaction, the clock, who asks, the
 * outbox, jobs and new ids. The host opens and closes the transaction.
 */
export type Work<Tables = unknown> = {
  readonly db: Transaction<Tables>
  /** Read once a transaction, from the database's clock; seeding and tests set it. */
  readonly now: Date
  readonly viewer: Viewer
  /** Puts an event into the outbox; it leaves when, and only if, the transaction commits. */
  readonly emit: <Type extends EventType>(type: Type, data: EventPayloads[Type]) => void
  /** Work outside the transaction (network): runs after the commit, again until it succeeds. */
  readonly jobs: { readonly enqueue: (job: string, data: Record<string, string>) => void }
  readonly ids: { readonly next: (prefix: Prefix) => Id }
  /**
   * Does one of many things that have nothing to do with each other, so that its fault (a row that nobody
   * foresaw) undoes and stops nothing but itself: it is reported, and the others go on. For schedules.
   */
  readonly apart: (what: string, body: () => Promise<unknown>) => Promise<void>
  /** The event whose consumer this is, where it is one. */
  readonly cause?: Cause | undefined
}

/** What of an event goes over to those that it brings about. */
export type Cause = {
  readonly id: string
  readonly correlationid: string
  readonly traceparent?: string | undefined
}
