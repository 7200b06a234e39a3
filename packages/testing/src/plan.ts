import { type Kysely, sql } from 'kysely'

/**
 * The plan of a statement with its placeholders, as `explain` prints it. The tables of a test are so small that
 * reading them whole is always the cheapest: here that is out of the question.
 */
export function planOf(db: Kysely<any>, statement: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    await sql`set local enable_bitmapscan = off`.execute(trx)
    const { rows } = await sql<Record<string, string>>`explain (generic_plan) ${sql.raw(statement)}`.execute(trx)
    return rows.map((row) => Object.values(row)[0]).join('\n')
  })
}
