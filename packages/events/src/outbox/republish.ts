import { sql, type Transaction } from 'kysely'

export type RepublishOptions<State> = {
  readonly ids: readonly string[]
  /** The state reader of a definition's `publishes`. */
  readonly read: (trx: Transaction<any>, ids: readonly string[]) => Promise<readonly State[]>
  /** One transaction of the host, whose `emit` puts a state of this type into the outbox. */
  readonly transact: (body: (trx: Transaction<any>, emit: (state: State) => void) => Promise<void>) => Promise<void>
  /** How many aggregates one transaction takes. Default 200. */
  readonly batchSize?: number
}

/**
 * Publishes the present state of aggregates again: for readers that have lost
 * some, or a compacted topic that has. Readers that have a version ignore it.
 * Returns how many states it found.
 */
export async function republish<State>(options: RepublishOptions<State>): Promise<number> {
  const { ids, read, transact, batchSize = 200 } = options
  let count = 0
  for (let start = 0; start < ids.length; start += batchSize) {
    await transact(async (trx, emit) => {
      // Nobody else can emit from here to the commit. Otherwise a newer state could come before this one,
      // and the topic, which keeps the last record of each key, would keep the older.
      await sql`lock table stoa.outbox in share row exclusive mode`.execute(trx)
      for (const state of await read(trx, ids.slice(start, start + batchSize))) {
        emit(state)
        count += 1
      }
    })
  }
  return count
}
