import type { EventType } from '@stoa/events/event'

/**
 * What must hold in a subgraph's database whenever no transaction is under
 * way: `subgraphs/<name>/invariants.ts` exports one, and `pnpm verify` asks.
 */
export type Invariants = {
  /**
   * Where the aggregates are whose states are published: for each state type
   * SQL that answers `id` and `version` of all of them.
   */
  readonly sources?: { readonly [Type in EventType]?: string }
  /** By the sentence that must be true: SQL that answers the rows that break it. */
  readonly broken?: Readonly<Record<string, string>>
  /** The same for what is true a moment after the subgraph runs, because a schedule sees to it. */
  readonly overdue?: Readonly<Record<string, string>>
}
