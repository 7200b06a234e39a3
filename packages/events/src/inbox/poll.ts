import { type Kysely, sql } from 'kysely'

/** What somebody asked of a consumer from outside, with one statement: redrives, and a projection's generation. */
export async function poll(
  db: Kysely<any>,
  name: string,
): Promise<{ readonly generation: number | undefined; readonly redrives: readonly number[] }> {
  const { rows } = await sql<{ generation: number | null; redrives: number[] }>`
    select (select generation from stoa.projection where name = ${name}) as generation,
      array(
        select number::integer from stoa.dead_letter where consumer = ${name} and status = 'redrive'
        order by number limit 100
      ) as redrives`.execute(db)
  return { generation: rows[0]?.generation ?? undefined, redrives: rows[0]?.redrives ?? [] }
}
