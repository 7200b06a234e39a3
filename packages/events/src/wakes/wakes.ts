/** What the processes of one subgraph tell each other: events wait in the outbox; the relay has published some. */
export type Wake = 'committed' | 'published'

/**
 * How the processes of one subgraph wake each other. A wake-up may get lost, so
 * polling stays the backstop behind it. One adapter so far, `wakes-postgres.ts`.
 */
export interface Wakes {
  /** Wakes the other processes. Does not wait and never throws; calls of one moment are one. */
  tell(wake: Wake): void
  /**
   * Calls `listener` when another process tells, and whenever something may
   * have been told unheard. Returns how to stop it.
   */
  on(wake: Wake, listener: () => void): () => void
  close(): Promise<void>
}
