import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table note (id text primary key, author_id text not null, text text not null, version integer not null)`.execute(
    db,
  )
}
