import { type Kysely, sql } from 'kysely'

/**
 * Waits until nobody else works under this name, and keeps others waiting
 * until the transaction ends: for what is counted and has no row to lock, such
 * as how many open requests a person has. What is read after it sees what
 * those before have committed.
 */
export async function lockName(db: Kysely<any>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db)
}
