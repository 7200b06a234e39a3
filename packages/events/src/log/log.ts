/**
 * The second seam: how events travel between subgraphs. Two adapters stand
 * behind it, `log-postgres.ts` and `log-kafka.ts`; `conformance.ts` holds what
 * both must do. At least once, in order per key, to every group.
 */
export interface EventLog {
  /** Makes the topics that are missing. Called once at start, before anything is appended. */
  ensureTopics(topics: readonly string[]): Promise<void>
  /**
   * Appends a batch in its order and resolves when it is durable. A batch may
   * be appended twice (a crash between append and mark): readers drop what they know.
   */
  append(records: readonly LogRecord[]): Promise<void>
  /**
   * Reads topics as a member of a group until stopped; a new group begins at
   * the first record. `onBatch` gets batches of one partition in order, those
   * of several partitions side by side; when it resolves, the batch is done
   * for the group and does not come again; when it rejects, the records come
   * again after a pause that grows. Members of a group share its partitions.
   */
  subscribe(subscription: LogSubscription): Promise<LogReader>
  /** How many records each group has yet to read; tests and tools wait for zero. */
  lag(group: string, topics: readonly string[]): Promise<number>
  /** Forgets how far a group has read, such as the old generation of a projection. Its members must have stopped. */
  forget(group: string): Promise<void>
  /**
   * Drops from these state topics all but the last record of each key, and
   * answers how many went; fact topics are left as they are. Call it now and
   * then; a broker that compacts by itself answers 0.
   */
  compact(topics: readonly string[]): Promise<number>
  /**
   * Reads what lies in these topics at the moment of the call, each partition
   * once and in order, batch after batch as `onBatch` resolves. For tools: no
   * group's place changes.
   */
  scan(topics: readonly string[], onBatch: (batch: ScannedBatch) => Promise<void>): Promise<void>
  /** How far a group has read: of each partition the offset of the first record that is not done. */
  positions(group: string, topics: readonly string[]): Promise<readonly LogPosition[]>
  /** Stops the readers and gives the connections back. Appends in hand are finished. */
  close(): Promise<void>
}

export type LogRecord = {
  readonly topic: string
  /** Records of one key keep their order; state topics keep the last record of each key. */
  readonly key: string
  readonly id: string
  /** The event in JSON. */
  readonly value: string
}

export type LogBatch = {
  readonly topic: string
  readonly partition: number
  readonly records: readonly LogRecord[]
}

export type ScannedRecord = LogRecord & {
  /** Its place in the partition; grows, with gaps where records were compacted away. */
  readonly offset: number
  readonly appendedAt: Date
}

export type ScannedBatch = Omit<LogBatch, 'records'> & { readonly records: readonly ScannedRecord[] }

export type LogPosition = { readonly topic: string; readonly partition: number; readonly offset: number }

export type LogSubscription = {
  readonly group: string
  readonly topics: readonly string[]
  /** At most this many records a batch. Default 500. */
  readonly batchSize?: number
  readonly onBatch: (batch: LogBatch) => Promise<void>
  /** Told of every failure that is retried. */
  readonly onError?: (error: unknown) => void
}

export interface LogReader {
  /** Stops after the batch in hand is done. */
  stop(): Promise<void>
}

/** State topics (`items.states`) keep the last record of each key; fact topics keep everything. */
export function isCompacted(topic: string): boolean {
  return topic.endsWith('.states')
}
