import { type Kysely, sql } from 'kysely'

/** The group that reads for one generation of a projection: every generation begins at the first record. */
export function generationGroup(name: string, generation: number): string {
  return `${name}.g${generation}`
}

/** Which generation of a projection fills its tables now: 1 for a new one. */
export async function generationOf(db: Kysely<any>, name: string): Promise<number> {
  const { rows } = await sql<{ generation: number }>`
    with made as (
      insert into stoa.projection (name, generation) values (${name}, 1) on conflict do nothing returning generation
    )
    select generation from made union all select generation from stoa.projection where name = ${name}`.execute(db)
  const generation = rows[0]?.generation
  // Somebody else made the row while this statement ran, after it had begun to look.
  return generation ?? generationOf(db, name)
}

/**
 * Empties a projection (`<subgraph>.<name>`) and has it filled again from the
 * log, from the start. Safe while it runs, in this or in another process: its
 * consumer sees the new generation within two seconds, and what the old one
 * still has in hand changes nothing any more. Returns the new generation.
 */
export async function rebuildProjection(db: Kysely<any>, name: string, tables: readonly string[]): Promise<number> {
  await generationOf(db, name)
  return db.transaction().execute(async (trx) => {
    // Waits for batches that are under way: each holds this row's lock.
    const { rows } = await sql<{ generation: number }>`
      update stoa.projection set generation = generation + 1 where name = ${name} returning generation`.execute(trx)
    const generation = rows[0]?.generation as number
    if (tables.length > 0) await sql`truncate table ${sql.join(tables.map((table) => sql.table(table)))}`.execute(trx)
    await sql`delete from stoa.inbox where consumer = ${name} and generation < ${generation}`.execute(trx)
    await sql`
      update stoa.dead_letter set status = 'discarded', note = 'rebuilt', settled_at = clock_timestamp()
      where consumer = ${name} and generation < ${generation} and status in ('open', 'redrive')`.execute(trx)
    return generation
  })
}
