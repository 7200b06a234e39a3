/**
 * What must hold in a subgraph's database whenever no transaction is under
 * way; a member of every definition, so that `pnpm verify` forgets nobody.
 */
export type Invariants = {
  /** By the sentence that must be true: SQL that selects the rows that break it. */
  readonly broken: Readonly<Record<string, string>>
  /** The same for what is true a moment after the subgraph runs, because a schedule sees to it. */
  readonly overdue?: Readonly<Record<string, string>>
}
