import type { Report } from '@stoa/telemetry/report'
import type { Database } from '@stoa/db/connect'
import type { EventLog } from '@stoa/events/log'
import type { Wakes } from '@stoa/events/wakes'
import type { Prefix } from '@stoa/contracts/id-prefixes'
import type { Id } from '@stoa/values/ids'

/** What a composition root gives a host beside the definition. */
export type Runtime<Tables = any, Ports = any> = {
  readonly database: Database<Tables>
  readonly log: EventLog
  readonly ports: Ports
  readonly report: Report
  /** The clock of a test or of the demo world; production leaves it out and the database's clock holds. */
  readonly clock?: (() => Date) | undefined
  readonly ids?: { readonly next: (prefix: Prefix) => Id } | undefined
  /**
   * Where other processes may run the same subgraph: how it hears at once what they commit and publish.
   * Without it their events wait for the next poll.
   */
  readonly wakes?: Wakes | undefined
  /** Off where only the graph is wanted, such as in a command-line tool: no relay, consumers, jobs, schedules. */
  readonly background?: boolean
  /** Whether operations that come again are compiled (see `operations.ts`); yes unless told. */
  readonly compiled?: boolean | undefined
}
